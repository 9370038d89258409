// How lines are fitted to a terminal.

extension Console {
  /// The fault `file:line:column: error P0NN …` with its severity coloured.
  func marked(_ fault: String) -> String {
    for (word, style) in [("error", Style.red), ("warning", .yellow)] {
      let parts = fault.split(separator: ": \(word) ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      return "\(parts[0]): \(styled(word, style)) \(parts[1])"
    }
    return fault
  }
}

extension String {
  /// The words over as many lines as a width of `width` columns needs; those after the first are
  /// indented.
  ///
  /// Runs of spaces within a line stay, since they align things. A word longer than a line is not
  /// cut: a path can still be copied whole.
  func wrapped(to width: Int, indent: Int) -> String {
    guard visibleWidth > width else { return self }
    let margin = String(repeating: " ", count: min(indent, max(0, width - 20)))
    var lines: [String] = []
    var line = ""
    for word in words {
      let candidate = line + word
      if candidate.trimmedAtEnd.visibleWidth <= width || line.allSatisfy({ $0 == " " }) {
        line = candidate
      } else {
        lines.append(line.trimmedAtEnd)
        line = margin + word
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// The last part of a path that takes no more than `width` columns.
  func ending(within width: Int) -> String {
    guard unicodeScalars.count > width else { return self }
    guard width > 1 else { return "" }
    return "…" + String(UnicodeScalarView(unicodeScalars.suffix(width - 1)))
  }

  /// How many columns it takes on a terminal: its scalars but for the signs of styles.
  var visibleWidth: Int {
    var count = 0
    var isStyle = false
    for scalar in unicodeScalars {
      if scalar == "\u{1B}" { isStyle = true }
      if !isStyle { count += 1 }
      if isStyle, scalar == "m" { isStyle = false }
    }
    return count
  }

  /// The words, each with the spaces behind it.
  private var words: [String] {
    var words: [String] = []
    var word = ""
    var isSpace = false
    for character in self {
      if isSpace, character != " " {
        words.append(word)
        word = ""
      }
      isSpace = character == " "
      word.append(character)
    }
    return word.isEmpty ? words : words + [word]
  }

  private var trimmedAtEnd: String {
    var copy = self
    while copy.last == " " { copy.removeLast() }
    return copy
  }
}
