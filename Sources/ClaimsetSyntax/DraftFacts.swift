/// A draft of a tree as columns, with what the templates of ``GraphView`` ask of it.
///
/// A class with unsafe memory for the same reason as ``SentenceColumns``.
final class DraftFacts {
  /// The head of each word.
  let head: UnsafeMutablePointer<Int>
  /// The first child of each word and of the root, or -1.
  let first: UnsafeMutablePointer<Int>
  /// The relation of each word plus one, and how sure the parser was of its head.
  let label: UnsafeMutablePointer<UInt64>
  let grade: UnsafeMutablePointer<UInt64>
  /// The relations of the children on each side, a bit each, and those that more than one child has.
  private let left: UnsafeMutablePointer<UInt64>
  private let right: UnsafeMutablePointer<UInt64>
  private let leftTwice: UnsafeMutablePointer<UInt64>
  private let rightTwice: UnsafeMutablePointer<UInt64>
  private let indices: UnsafeMutablePointer<Int>
  private let numbers: UnsafeMutablePointer<UInt64>
  private var count = 0
  private static let stride = SentenceColumns.capacity + 1

  init() {
    let stride = Self.stride
    indices = .allocate(capacity: 2 * stride)
    indices.initialize(repeating: -1, count: 2 * stride)
    numbers = .allocate(capacity: 6 * stride)
    numbers.initialize(repeating: 0, count: 6 * stride)
    head = indices
    first = indices + stride
    label = numbers
    grade = numbers + stride
    left = numbers + 2 * stride
    right = numbers + 3 * stride
    leftTwice = numbers + 4 * stride
    rightTwice = numbers + 5 * stride
  }

  deinit {
    indices.deallocate()
    numbers.deallocate()
  }

  /// Takes the tree of `draft`.
  func take(_ draft: TreeDraft) {
    count = draft.count
    for i in 0...count {
      (left[i], right[i], leftTwice[i], rightTwice[i]) = (0, 0, 0, 0)
      first[i] = -1
    }
    for i in 0..<count {
      let h = draft.head(i)
      head[i] = h
      label[i] = UInt64(draft.labels[i])
      grade[i] = UInt64(draft.grades[i])
      let bit: UInt64 = 1 << label[i]
      if i < h {
        leftTwice[h] |= left[h] & bit
        left[h] |= bit
      } else {
        rightTwice[h] |= right[h] & bit
        right[h] |= bit
      }
      if first[h] < 0 { first[h] = i }
    }
  }

  /// The relations of the children of `h` before it, but for that of `d`.
  @inline(__always)
  func leftSet(_ h: Int, without d: Int) -> UInt64 {
    d < h && head[d] == h ? left[h] & ~(1 << label[d] & ~leftTwice[h]) : left[h]
  }

  /// The relations of the children of `h` after it, but for that of `d`.
  @inline(__always)
  func rightSet(_ h: Int, without d: Int) -> UInt64 {
    d > h && head[d] == h ? right[h] & ~(1 << label[d] & ~rightTwice[h]) : right[h]
  }
}
