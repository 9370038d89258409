import Glibc

/// Talk with the person at the terminal, on standard error; data goes to standard output.
///
/// Only a terminal gets colours and lines cut to its width: what goes into a file or a pipe is the
/// same everywhere, one line for one thing.
struct Console {
  /// Whether to colour: on a terminal, unless NO_COLOR says otherwise.
  let isColored: Bool
  /// Whether there is a terminal at the other end.
  let isTerminal: Bool
  private let descriptor: Int32

  /// How data on standard output looks; talk is on standard error.
  static let output = Console(STDOUT_FILENO)

  /// Looks at `descriptor` and the environment.
  init(_ descriptor: Int32 = STDERR_FILENO) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    let noColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
    isColored = isTerminal && !noColor && !isDumb
  }

  /// The width of the terminal in columns; 80 where it cannot be known.
  var width: Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Prints one line on standard error.
  func say(_ line: String) { draw(line + "\n") }

  /// Prints one line on standard error, over several on a terminal it is too long for.
  func tell(_ line: String, indent: Int = 2) { say(fitted(line, indent: indent)) }

  /// `line` as it is, or over several lines on a terminal it is too long for; those after the first
  /// are indented.
  func fitted(_ line: String, indent: Int = 2) -> String {
    isTerminal ? line.wrapped(to: width, indent: indent) : line
  }

  /// Prints text on standard error without ending the line.
  func draw(_ text: String) {
    // When nobody can be told, there is nobody to tell that either.
    _ = Self.write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Prints data on standard output; ends the process when that cannot be done, since an answer
  /// that is cut short must not look like a whole one.
  static func out(_ bytes: [UInt8]) {
    if !write(bytes, to: STDOUT_FILENO) { giveUp("write standard output") }
  }

  /// Says that `operation` failed, by the `errno` it left, and ends the process.
  static func giveUp(_ operation: String) -> Never {
    let reason = String(cString: strerror(errno))
    Self().say("claimset: cannot \(operation): \(reason)")
    exit(74)
  }

  /// Prints one line of data on standard output.
  static func out(_ line: String) { out(Array((line + "\n").utf8)) }

  /// Puts `text` in an ANSI style, where colours are welcome.
  func styled(_ text: String, _ style: Style) -> String {
    isColored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The few styles in use.
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        Glibc.write(descriptor, raw.baseAddress?.advanced(by: done), raw.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
