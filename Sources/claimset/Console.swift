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
  func say(_ line: String) { Self.write(Array((line + "\n").utf8), to: STDERR_FILENO) }

  /// Prints text on standard error without ending the line.
  func draw(_ text: String) { Self.write(Array(text.utf8), to: STDERR_FILENO) }

  /// Prints data on standard output.
  static func out(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

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

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        Glibc.write(descriptor, raw.baseAddress?.advanced(by: done), raw.count - done)
      }
      if count < 0, errno == EINTR { continue }
      // Nobody reads any more, or nothing can be written: there is no one left to tell.
      guard count > 0 else { return }
      done += count
    }
  }
}
