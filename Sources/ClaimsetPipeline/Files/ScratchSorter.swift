import ClaimsetClaims

/// Sorts pairs of numbers of which only so many are in memory at a time: those beyond lie in sorted
/// runs in a scratch file, which are merged as they are read.
final class ScratchSorter: PairSorter {
  typealias Failure = FileError

  /// How many pairs are in memory at most.
  private let limit: Int
  private let folder: String
  private var pairs: [SortedPair] = []
  private var file: ScratchFile?
  private var runs: [Run] = []
  /// The runs that still have pairs, as a heap: the one whose next pair is least comes first.
  private var heap: [Int] = []
  private var isReading = false
  private var place = 0

  /// A sorted stretch of the file.
  private struct Run {
    /// What is still in the file, in bytes.
    var rest: Range<Int>
    /// What was read of it, and how far it was given out.
    var pairs: [SortedPair] = []
    var place = 0
  }

  private static let pairBytes = MemoryLayout<SortedPair>.stride

  /// Makes an empty sorter that keeps what is too much in `folder`.
  init(in folder: String, limit: Int = 1 << 17) {
    (self.folder, self.limit) = (folder, max(2, limit))
  }

  /// How many pairs are in memory.
  var held: Int { pairs.count + runs.reduce(0) { $0 + $1.pairs.count } }

  func add(_ pair: SortedPair) throws(FileError) {
    precondition(!isReading, "a sorter that is read takes no more pairs")
    pairs.append(pair)
    if pairs.count == limit { try spill() }
  }

  func next() throws(FileError) -> SortedPair? {
    if !isReading { try start() }
    guard !runs.isEmpty else {
      guard place < pairs.count else {
        pairs = []
        place = 0
        return nil
      }
      place += 1
      return pairs[place - 1]
    }
    guard let run = heap.first, let pair = head(of: run) else { return nil }
    runs[run].place += 1
    if runs[run].place == runs[run].pairs.count { try fill(run) }
    if runs[run].pairs.isEmpty, let last = heap.popLast(), !heap.isEmpty { heap[0] = last }
    sink(0)
    return pair
  }

  private func start() throws(FileError) {
    isReading = true
    guard file != nil else { return pairs.sort() }
    if !pairs.isEmpty { try spill() }
    pairs = []
    for run in runs.indices { try fill(run) }
    heap = runs.indices.sorted { precedes($0, $1) }
  }

  private func spill() throws(FileError) {
    pairs.sort()
    let file = self.file ?? ScratchFile(in: folder)
    self.file = file
    let bytes = pairs.withUnsafeBytes { Array($0) }
    let start = try file.append(bytes)
    runs.append(Run(rest: start..<start + bytes.count))
    pairs.removeAll(keepingCapacity: true)
  }

  /// Reads the next pairs of a run; all runs together take no more room than the pairs before.
  private func fill(_ run: Int) throws(FileError) {
    let share = max(64, limit / runs.count) * Self.pairBytes
    let rest = runs[run].rest
    let count = min(share, rest.count)
    let bytes = count == 0 ? [] : try file?.read(count, at: rest.lowerBound) ?? []
    runs[run].rest = rest.lowerBound + count..<rest.upperBound
    runs[run].place = 0
    runs[run].pairs = bytes.withUnsafeBytes { raw in
      stride(from: 0, to: raw.count, by: Self.pairBytes).map {
        SortedPair(
          raw.loadUnaligned(fromByteOffset: $0, as: UInt64.self),
          raw.loadUnaligned(fromByteOffset: $0 + 8, as: UInt64.self)
        )
      }
    }
  }

  private func head(of run: Int) -> SortedPair? {
    runs[run].place < runs[run].pairs.count ? runs[run].pairs[runs[run].place] : nil
  }

  private func precedes(_ a: Int, _ b: Int) -> Bool {
    guard let x = head(of: a) else { return false }
    guard let y = head(of: b) else { return true }
    return x == y ? a < b : x < y
  }

  /// Lets the run at `start` of the heap sink to where it belongs.
  private func sink(_ start: Int) {
    var here = start
    while true {
      var least = 2 * here + 1
      guard least < heap.count else { return }
      if least + 1 < heap.count, precedes(heap[least + 1], heap[least]) { least += 1 }
      guard precedes(heap[least], heap[here]) else { return }
      heap.swapAt(here, least)
      here = least
    }
  }
}
