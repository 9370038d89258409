import ArgumentParser
import ClaimsetPipeline

/// The manual page of the program, for `man`: roff with the macros of man(7).
///
/// All of it comes from the definitions of the commands, so that it says what `--help` says; only
/// what belongs to no command stands here.
struct ManualPage {
  /// The page; the same for the same program.
  var text: String {
    let root = Claimset.configuration
    var page = Roff()
    page.macro("TH CLAIMSET 1 \"\" \"claimset \(ProgramVersion.current)\" \"User commands\"")
    page.section("NAME")
    page.line("claimset \\- \(Roff.escaped(root.abstract.lowercasedFirst.withoutStop))")
    page.section("SYNOPSIS")
    page.line("\\fBclaimset\\fR \\fIcommand\\fR [\\fIoptions\\fR]")
    page.section("DESCRIPTION")
    page.prose(root.discussion)
    page.section("COMMANDS")
    for command in root.subcommands { page.command(command) }
    page.section("ENVIRONMENT")
    page.item("NO_COLOR", "No colours, when it is set to anything.")
    page.item("TERM", "No colours, when it is dumb. What goes into a file or a pipe has none.")
    page.section("FILES")
    page.item("pipeline.yaml", "What to read, how, and what to publish.")
    page.item("*.meta.yaml", "What is known of the text beside it: its date, author, licence.")
    page.item("output/latest", "The dataset; site/index.html in it is where to start.")
    page.item(".claimset", "The lock and the cache; can be removed at any time.")
    page.section("EXIT STATUS")
    for (code, meaning) in Self.exitCodes { page.item(code, meaning) }
    page.section("SEE ALSO")
    page.line("\\fBman\\fR(1), \\fBjq\\fR(1), \\fBsqlite3\\fR(1)")
    return page.text
  }

  /// What every command means by its exit code.
  private static let exitCodes = [
    ("0", "Done."), ("1", "Done, and something is wrong with the data: a check, a test, a sum."),
    ("64", "The command line cannot be understood."), ("65", "The input cannot be used."),
    ("66", "There is no input, or nothing is published."),
    ("73, 74", "A file cannot be written or read."),
    ("75", "Another run is at work."), ("78", "pipeline.yaml has faults."),
    ("128+n", "Ended by signal n; what was published before stands."),
  ]
}

/// Writes roff.
private struct Roff {
  private(set) var text = ""

  mutating func macro(_ line: String) { text += ".\(line)\n" }

  mutating func line(_ line: String) { text += line + "\n" }

  mutating func section(_ title: String) { macro("SH \(title)") }

  /// Something with a name, and what it is.
  mutating func item(_ name: String, _ meaning: String) {
    macro("TP")
    line("\\fB\(Self.escaped(name))\\fR")
    line(Self.escaped(meaning))
  }

  /// What `command` is, what it takes, how it is used.
  mutating func command(_ command: any ParsableCommand.Type) {
    let name = command.configuration.commandName ?? ""
    macro("SS \(Self.escaped("claimset \(name)"))")
    line(Self.escaped(command.configuration.abstract))
    prose(command.configuration.discussion)
    for option in HelpOption.all(of: command) where !option.isEverywhere {
      item(option.label, option.meaning)
    }
  }

  /// Paragraphs with an empty line between; lines that start with a space are an example.
  mutating func prose(_ discussion: String) {
    for paragraph in discussion.split(separator: "\n\n") {
      macro("PP")
      var isExample = false
      for line in paragraph.split(separator: "\n") {
        let starts = line.hasPrefix(" ")
        if starts != isExample { macro(starts ? "nf" : "fi") }
        isExample = starts
        self.line(Self.escaped(String(line)))
      }
      if isExample { macro("fi") }
    }
  }

  /// `words` with what roff would read as its own made plain.
  static func escaped(_ words: String) -> String {
    var result = ""
    for character in words.unicodeScalars {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case _ where !character.isASCII:
        result += "\\[u\(String(character.value, radix: 16, uppercase: true))]"
      default: result.unicodeScalars.append(character)
      }
    }
    return result.hasPrefix(".") ? "\\&" + result : result
  }
}

/// One option or argument, as the help of a command shows it.
private struct HelpOption {
  /// How it is written: `-c, --config <file>`.
  let label: String
  /// What it does.
  let meaning: String

  /// Whether every command has it.
  var isEverywhere: Bool { label.hasSuffix("--help") || label == "--version" }

  /// All of `command`, in the order of its help.
  ///
  /// In a help as wide as this one each has a line of its own: two spaces, the label, spaces, the
  /// meaning; a long label has its meaning on the next line.
  static func all(of command: any ParsableCommand.Type) -> [HelpOption] {
    let help = Claimset.helpMessage(for: command, columns: 4000)
    var options: [HelpOption] = []
    var isList = false
    for line in help.split(separator: "\n") {
      guard line.hasPrefix("  ") else {
        isList = line == "OPTIONS:" || line == "ARGUMENTS:"
        continue
      }
      guard isList else { continue }
      let content = line.drop { $0 == " " }
      if line.prefix(4).allSatisfy({ $0 == " " }), let last = options.popLast() {
        options.append(HelpOption(label: last.label, meaning: String(content)))
      } else {
        let parts = content.split(separator: "  ", maxSplits: 1)
        let meaning = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
        options.append(HelpOption(label: String(parts[0]), meaning: meaning))
      }
    }
    return options
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
