import Glibc

/// Talk with the person at the terminal, on standard error; data goes to standard output.
struct Console {
  /// Whether to colour: on a terminal, unless NO_COLOR says otherwise.
  let isColored: Bool
  /// Whether standard error is a terminal.
  let isTerminal: Bool

  /// Looks at standard error and the environment.
  init() {
    isTerminal = isatty(STDERR_FILENO) == 1
    let noColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
    isColored = isTerminal && !noColor && !isDumb
  }

  /// The width of the terminal in columns; 80 where it cannot be known.
  var width: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Prints one line on standard error.
  func say(_ line: String) { draw(line + "\n") }

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
