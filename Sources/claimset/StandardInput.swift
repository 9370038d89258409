import Glibc

/// Standard input, a chunk at a time.
struct StandardInput {
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// The next bytes, or nil at the end.
  mutating func next() -> ArraySlice<UInt8>? {
    while true {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { Console.giveUp("read standard input") }
      return count > 0 ? chunk[..<count] : nil
    }
  }
}

extension StandardInput {
  /// Whether the next bytes, or the end, are there without waiting.
  var isReady: Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0
  }
}

/// The lines of standard input, many at a time.
///
/// An empty line is skipped but counted.
struct LineReader {
  private var input = StandardInput()
  private var rest: [UInt8] = []
  private var isAtEnd = false
  /// How much of `rest` was given out.
  private var consumed = 0
  /// How much of `rest` is known to hold no further line end.
  private var searched = 0

  /// The next lines, without their line ends; nil at the end.
  ///
  /// Waits for the first line only: whoever writes one and waits for its answer gets it.
  ///
  /// - Parameters:
  ///   - lines: How many lines at most.
  ///   - bytes: How many bytes are enough.
  mutating func next(lines: Int, bytes: Int) -> [[UInt8]]? {
    var found: [[UInt8]] = []
    var size = 0
    while found.count < lines, size < bytes {
      guard let line = nextLine(waits: found.isEmpty) else { break }
      size += line.count
      found.append(line)
    }
    return found.isEmpty ? nil : found
  }

  private mutating func nextLine(waits: Bool) -> [UInt8]? {
    while true {
      if let end = rest[searched...].firstIndex(of: 0x0A) {
        let line = Array(rest[consumed..<end])
        consumed = end + 1
        searched = consumed
        return line
      }
      searched = rest.count
      guard !isAtEnd else { break }
      rest.removeFirst(consumed)
      searched -= consumed
      consumed = 0
      guard waits || input.isReady else { return nil }
      if let chunk = input.next() { rest += chunk } else { isAtEnd = true }
    }
    guard consumed < rest.count else { return nil }
    defer { consumed = rest.count }
    return Array(rest[consumed...])
  }
}
