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
  private(set) var stack: UnsafeMutablePointer<Int>
  /// The head of each word; -1 as long as it has none.
  package private(set) var head: UnsafeMutablePointer<Int>
  /// The outermost and the next child on each side, or -1.
  private(set) var left1: UnsafeMutablePointer<Int>
  private(set) var left2: UnsafeMutablePointer<Int>
  private(set) var right1: UnsafeMutablePointer<Int>
  private(set) var right2: UnsafeMutablePointer<Int>
  /// The relation of each word to its head plus one; 0 as long as it has none.
  package private(set) var label: UnsafeMutablePointer<UInt64>
  /// The number of children on each side.
  private(set) var leftCount: UnsafeMutablePointer<UInt64>
  private(set) var rightCount: UnsafeMutablePointer<UInt64>
  /// The set of relations of the children on each side, a bit each.
  private(set) var leftSet: UnsafeMutablePointer<UInt64>
  private(set) var rightSet: UnsafeMutablePointer<UInt64>
  /// All columns, one after the other, each as long as the sentence needs.
  private let storage: UnsafeMutablePointer<Int>
  /// The room a column has: a place for "no such word" before the words, one for the root after.
  private var stride = 2
  private static let indexColumns = 6
  private static let numberColumns = 5

  /// The tag by which the templates know the root.
  private static let rootTag: UInt64 = 127

  /// A state over the sentences in `columns`.
  package init(_ columns: SentenceColumns) {
    self.columns = columns
    let size = (SentenceColumns.capacity + 2) * (Self.indexColumns + Self.numberColumns)
    storage = .allocate(capacity: size)
    storage.initialize(repeating: 0, count: size)
    let numbers = UnsafeMutableRawPointer(storage).assumingMemoryBound(to: UInt64.self)
    (stack, head, left1, left2) = (storage, storage, storage, storage)
    (right1, right2, label) = (storage, storage, numbers)
    (leftCount, rightCount, leftSet, rightSet) = (numbers, numbers, numbers, numbers)
  }

  deinit { storage.deallocate() }

  /// Starts on the sentence in the columns, whose words are tagged.
  package func start() {
    lay()
    depth = 0
    front = 0
    columns.tag[count] = Self.rootTag
    columns.countSigns()
    let indices = Self.indexColumns * stride
    storage.update(repeating: -1, count: indices)
    (storage + indices).update(repeating: 0, count: Self.numberColumns * stride)
  }

  /// Becomes a copy of `other`, a state over the same sentence.
  package func copy(_ other: ParserState) {
    if count != other.count || stride != other.stride { lay() }
    depth = other.depth
    front = other.front
    storage.update(from: other.storage, count: (Self.indexColumns + Self.numberColumns) * stride)
  }

  /// Lays the columns for the sentence, so that a copy moves no more than it must.
  private func lay() {
    count = columns.count
    stride = count + 2
    func column(_ i: Int) -> UnsafeMutablePointer<Int> { storage + i * stride + 1 }
    stack = column(0)
    head = column(1)
    left1 = column(2)
    left2 = column(3)
    right1 = column(4)
    right2 = column(5)
    let numbers = UnsafeMutableRawPointer(column(6)).assumingMemoryBound(to: UInt64.self)
    label = numbers
    leftCount = numbers + stride
    rightCount = numbers + 2 * stride
    leftSet = numbers + 3 * stride
    rightSet = numbers + 4 * stride
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

  /// Becomes the finished tree of `heads` with the relations `labels`, which count from one.
  package func take(_ heads: [Int], _ labels: [Int]) {
    start()
    for child in Swift.stride(from: count - 1, through: 0, by: -1) where heads[child] > child {
      link(child, heads[child], labels[child] - 1)
    }
    for child in 0..<count where heads[child] < child {
      link(child, heads[child], labels[child] - 1)
    }
  }

  /// Calls word `i` of a finished tree by the relation `newLabel`.
  package func rename(_ i: Int, _ newLabel: Int) { label[i] = UInt64(newLabel + 1) }

  /// Takes the top off the stack and hangs it on `newHead` by the relation `newLabel`.
  @inline(__always)
  package func attach(_ newHead: Int, _ newLabel: Int) {
    depth -= 1
    link(stack[depth], newHead, newLabel)
  }

  @inline(__always)
  private func link(_ child: Int, _ newHead: Int, _ newLabel: Int) {
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
