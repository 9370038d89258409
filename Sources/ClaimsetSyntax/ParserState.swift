/// A sentence half parsed by the arc-hybrid system: a stack, a buffer, and the arcs so far.
///
/// Words are `0..<count`; the root stands after them, at `count`, as the last of the buffer.
/// `shift` moves the front of the buffer to the stack, `left` hangs the top of the stack on the
/// front of the buffer, `right` on the stack's second.
///
/// A class with unsafe memory for the same reason as ``SentenceColumns``.
package final class ParserState {
  /// What the parser can do.
  package static let shift = 0
  package static let left = 1
  package static let right = 2

  package let columns: SentenceColumns
  package private(set) var count = 0
  /// The number of words on the stack.
  package private(set) var depth = 0
  /// The front of the buffer.
  package private(set) var front = 0
  let stack: UnsafeMutablePointer<Int>
  /// The head of each word; -1 as long as it has none.
  package let head: UnsafeMutablePointer<Int>
  /// The relation of each word to its head plus one; 0 as long as it has none.
  package let label: UnsafeMutablePointer<UInt64>
  /// The outermost and the next child on each side, or -1.
  let left1: UnsafeMutablePointer<Int>
  let left2: UnsafeMutablePointer<Int>
  let right1: UnsafeMutablePointer<Int>
  let right2: UnsafeMutablePointer<Int>
  /// The number of children on each side.
  let leftCount: UnsafeMutablePointer<UInt64>
  let rightCount: UnsafeMutablePointer<UInt64>
  /// The set of relations of the children on each side, a bit each.
  let leftSet: UnsafeMutablePointer<UInt64>
  let rightSet: UnsafeMutablePointer<UInt64>
  private let indices: UnsafeMutablePointer<Int>
  private let numbers: UnsafeMutablePointer<UInt64>
  private static let size = SentenceColumns.capacity + 3

  /// The tag and word by which the templates know the root.
  private static let rootTag: UInt64 = 127

  package init(_ columns: SentenceColumns) {
    self.columns = columns
    indices = .allocate(capacity: Self.size * 6)
    indices.initialize(repeating: -1, count: Self.size * 6)
    numbers = .allocate(capacity: Self.size * 5)
    numbers.initialize(repeating: 0, count: Self.size * 5)
    // Place -1 of each column stands for "no such word".
    stack = indices + 1
    head = indices + Self.size + 1
    left1 = indices + Self.size * 2 + 1
    left2 = indices + Self.size * 3 + 1
    right1 = indices + Self.size * 4 + 1
    right2 = indices + Self.size * 5 + 1
    label = numbers + 1
    leftCount = numbers + Self.size + 1
    rightCount = numbers + Self.size * 2 + 1
    leftSet = numbers + Self.size * 3 + 1
    rightSet = numbers + Self.size * 4 + 1
  }

  deinit {
    indices.deallocate()
    numbers.deallocate()
  }

  /// Starts on the sentence in the columns, whose words are tagged.
  package func start() {
    count = columns.count
    depth = 0
    front = 0
    columns.tag[count] = Self.rootTag
    for i in -1...count {
      head[i] = -1
      left1[i] = -1
      left2[i] = -1
      right1[i] = -1
      right2[i] = -1
      label[i] = 0
      leftCount[i] = 0
      rightCount[i] = 0
      leftSet[i] = 0
      rightSet[i] = 0
    }
  }

  /// Whether every word has a head.
  @inline(__always)
  package var isDone: Bool { front == count && depth == 0 }

  /// Whether `move` can be made; one always can as long as the sentence is not done.
  @inline(__always)
  package func allows(_ move: Int) -> Bool {
    switch move {
    case Self.shift: front < count
    // Only one word may hang on the root.
    case Self.left: depth > 0 && (front < count || depth == 1)
    default: depth > 1
    }
  }

  /// The word `i` places below the top of the stack, or -1.
  @inline(__always)
  package func below(_ i: Int) -> Int { i < depth ? stack[depth - 1 - i] : -1 }

  /// Moves the front of the buffer to the stack.
  @inline(__always)
  package func pushFront() {
    stack[depth] = front
    depth += 1
    front += 1
  }

  /// The head and dependent of the arc that `move` makes.
  @inline(__always)
  package func arc(of move: Int) -> (head: Int, dependent: Int) {
    (move == Self.left ? front : below(1), below(0))
  }

  /// Takes the top off the stack and hangs it on `newHead` by the relation `newLabel`.
  @inline(__always)
  package func attach(_ newHead: Int, _ newLabel: Int) {
    depth -= 1
    let child = stack[depth]
    head[child] = newHead
    label[child] = UInt64(newLabel + 1)
    if child < newHead {
      left2[newHead] = left1[newHead]
      left1[newHead] = child
      leftCount[newHead] &+= 1
      leftSet[newHead] |= 1 << UInt64(newLabel)
    } else {
      right2[newHead] = right1[newHead]
      right1[newHead] = child
      rightCount[newHead] &+= 1
      rightSet[newHead] |= 1 << UInt64(newLabel)
    }
  }
}

/// A distance between two words in classes.
@inline(__always)
func distanceClass(_ from: Int, _ to: Int) -> UInt64 {
  if from < 0 || to < 0 { return 0 }
  let distance = to > from ? to - from : from - to
  if distance < 5 { return UInt64(distance) }
  return distance < 7 ? 5 : distance < 11 ? 6 : distance < 20 ? 7 : 8
}
