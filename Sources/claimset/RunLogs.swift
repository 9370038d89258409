import ClaimsetCore
import ClaimsetPipeline
import Glibc

/// How a run is told: a progress bar on a terminal, plain lines elsewhere, JSON lines on request.
enum LogFormat: String, CaseIterable {
  case text
  case json
}

/// Takes the events of a run, and how the command ended.
protocol CommandLog: RunLog {
  /// Tells of one fault of pipeline.yaml: `file:line:column: error P0NN …`.
  func fault(_ line: String)
  /// Tells what a run published.
  func publish(_ outcome: RunOutcome)
  /// Tells how the run ended: always the last line.
  func finish(exitCode: Int32, message: String)
}

extension CommandLog {
  func publish(_ outcome: RunOutcome) { finish(exitCode: 0, message: outcome.message) }
}

extension RunOutcome {
  /// What was published, in one line.
  var message: String {
    let cached = cached == 0 ? "" : " (\(cached) from the cache)"
    let unchanged = isUnchanged ? ", unchanged" : ""
    return "\(headline)\(cached) \(latest) -> runs/\(digest)\(unchanged)"
  }
}

/// Plain lines, with a progress bar on the last line of a terminal.
struct TextRunLog: CommandLog {
  private let console: Console
  private let isQuiet: Bool
  private var lastDrawn: UInt64 = 0

  /// Talks on `console`; `isQuiet` leaves only what went wrong.
  init(console: Console, isQuiet: Bool) {
    self.console = console
    self.isQuiet = isQuiet
  }

  mutating func take(_ event: RunEvent) {
    switch event {
    case .started(let documents, let jobs):
      guard !isQuiet else { return }
      console.say(
        "reading \(counted(documents, "document")) with \(counted(jobs, "job"))"
      )
    case .finished(let progress):
      guard !isQuiet, console.isTerminal else { return }
      draw(progress)
    case .found(let diagnostic, let path, let line, let column):
      guard diagnostic.severity != .info else { return }
      clearBar()
      let place = ([path] + [line, column].compactMap { $0.map(String.init) })
        .joined(separator: ":")
      let style: Console.Style = diagnostic.severity == .error ? .red : .yellow
      let severity = console.styled(diagnostic.severity.rawValue, style)
      console.tell("\(place): \(severity) \(diagnostic.code) \(diagnostic.message)")
      if !diagnostic.hint.isEmpty { console.tell("  \(console.styled(diagnostic.hint, .dim))") }
    case .checked(let id, let isError, let message):
      clearBar()
      let severity = isError ? console.styled("failed", .red) : console.styled("warning", .yellow)
      console.tell("check \(id): \(severity): \(message)")
    case .warned(let message):
      clearBar()
      console.tell("\(console.styled("warning", .yellow)): \(message)")
    }
  }

  func fault(_ line: String) { console.tell(console.marked(line)) }

  func finish(exitCode: Int32, message: String) {
    guard exitCode != 0 || !isQuiet else { return }
    clearBar()
    console.tell(message)
  }

  /// On a terminal what was published stands below the sentence, with what to open next; elsewhere
  /// it is one line.
  func publish(_ outcome: RunOutcome) {
    guard console.isTerminal else { return finish(exitCode: 0, message: outcome.message) }
    guard !isQuiet else { return }
    clearBar()
    let isClean = outcome.headline.hasPrefix("Published.")
    let rest = outcome.headline.drop { $0 != "." }
    let verdict = outcome.headline.dropLast(rest.utf8.count)
    console.tell(console.styled(String(verdict), isClean ? .green : .yellow) + rest)
    let notes = [
      outcome.isUnchanged ? "unchanged" : "",
      outcome.cached > 0 ? "\(outcome.cached) from the cache" : "",
    ].filter { !$0.isEmpty }
    let note = notes.isEmpty ? "" : "  (\(notes.joined(separator: ", ")))"
    console.tell("  dataset  \(outcome.latest) -> runs/\(outcome.digest)\(note)", indent: 11)
    console.tell("  open     \(outcome.latest)/\(outcome.front)", indent: 11)
  }

  private mutating func draw(_ progress: DocumentProgress) {
    // Ten drawings a second are enough for an eye; the last one always comes.
    let now = Self.now
    guard progress.done == progress.total || now &- lastDrawn > 100_000_000 else { return }
    lastDrawn = now
    let label = " \(progress.done)/\(progress.total)  "
    let cells = max(4, min(24, console.width - label.utf8.count - 3))
    let filled = cells * progress.done / max(1, progress.total)
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled)
    let room = console.width - cells - label.utf8.count - 1
    let path = console.styled(progress.path.ending(within: room), .dim)
    console.draw("\r\(bar)\(label)\(path)\u{1B}[K")
    if progress.done == progress.total { clearBar() }
  }

  private func clearBar() {
    if console.isTerminal { console.draw("\r\u{1B}[K") }
  }

  /// Nanoseconds of a clock that only goes forward.
  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

/// One JSON object a line, for log collectors.
struct JSONRunLog: CommandLog {
  private let console: Console

  /// Talks on `console`.
  init(console: Console) { self.console = console }

  mutating func take(_ event: RunEvent) {
    switch event {
    case .started(let documents, let jobs):
      line("started", [("documents", .number(documents)), ("jobs", .number(jobs))])
    case .finished(let progress):
      line(
        "document",
        [
          ("path", .text(progress.path)), ("done", .number(progress.done)),
          ("total", .number(progress.total)), ("cached", .flag(progress.isCached)),
          ("usable", .flag(progress.isUsable)),
        ]
      )
    case .found(let diagnostic, let path, let row, let column):
      line(
        "diagnostic",
        [
          ("severity", .text(diagnostic.severity.rawValue)), ("code", .text(diagnostic.code)),
          ("path", .text(path)), ("line", row.map(LogValue.number) ?? .null),
          ("column", column.map(LogValue.number) ?? .null), ("message", .text(diagnostic.message)),
          ("hint", .text(diagnostic.hint)),
        ]
      )
    case .checked(let id, let isError, let message):
      line(
        "check",
        [("id", .text(id)), ("failed", .flag(isError)), ("message", .text(message))]
      )
    case .warned(let message): line("warning", [("message", .text(message))])
    }
  }

  func fault(_ line: String) { self.line("fault", [("message", .text(line))]) }

  func finish(exitCode: Int32, message: String) {
    line("finished", [("exit_code", .number(Int(exitCode))), ("message", .text(message))])
  }

  private func line(_ event: String, _ fields: [(String, LogValue)]) {
    let all = [("event", LogValue.text(event))] + fields
    console.say(
      "{" + all.map { "\(LogValue.quoted($0.0)):\($0.1.json)" }.joined(separator: ",") + "}"
    )
  }
}

/// A value in a JSON log line.
private enum LogValue {
  case text(String)
  case number(Int)
  case flag(Bool)
  case null

  var json: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .null: "null"
    }
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// `1 document`, `3 documents`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
