import ClaimsetCore

extension HTMLWriter {
  /// Writes a whole page around `body`: self-contained, in the language of the interface.
  static func page(
    title: String,
    style: StaticString,
    capacity: Int = 1 << 14,
    body: (inout HTMLWriter) -> Void
  ) -> [UInt8] {
    var html = HTMLWriter(capacity: capacity)
    html.markup(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>
      """
    )
    html.text(title)
    html.element("</title>\n<style>\n", "\n</style>\n</head>\n<body>\n") { html in
      html.markup(PageStyle.common)
      html.markup("\n")
      html.markup(style)
    }
    html.markup("<a class=\"skip\" href=\"#main\">Skip to the content</a>\n")
    body(&html)
    html.markup("</body>\n</html>\n")
    return html.bytes
  }

  /// Writes words in which parts between backticks are code.
  mutating func advice(_ string: String) {
    let parts = string.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count.isMultiple(of: 2) == false else { return words(string) }
    for (i, part) in parts.enumerated() where !part.isEmpty {
      if i.isMultiple(of: 2) {
        text(String(part))
      } else {
        element("<code>", "</code>") { $0.words(String(part)) }
      }
    }
  }

  /// Writes a table in a box of its own that scrolls sideways when the page is narrow.
  ///
  /// - Parameters:
  ///   - caption: What the table shows.
  ///   - columns: The heads of the columns.
  ///   - rows: Writes the rows.
  mutating func table(
    _ caption: String,
    columns: [Column],
    rows: (inout HTMLWriter) -> Void
  ) {
    markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
    text(caption)
    markup("\">\n<table>\n<caption><span>")
    text(caption)
    markup("</span></caption>\n<thead><tr>")
    for column in columns {
      markup(column.isNumber ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">")
      text(column.name)
      markup("</th>")
    }
    markup("</tr></thead>\n<tbody>\n")
    rows(&self)
    markup("</tbody>\n</table>\n</div>\n")
  }

  /// The head of a column.
  struct Column: ExpressibleByStringLiteral {
    let name: String
    let isNumber: Bool

    init(stringLiteral name: String) {
      self.name = name
      isNumber = false
    }

    private init(number name: String) {
      self.name = name
      isNumber = true
    }

    /// A column of numbers, which stand at its right.
    static func number(_ name: String) -> Column { Column(number: name) }
  }

  /// Writes a cell of words, empty when there are none.
  mutating func cell(_ string: String) {
    markup("<td>")
    if !string.isEmpty { words(string) }
    markup("</td>")
  }

  /// Writes a cell with a short value that is never broken over lines.
  mutating func value(_ string: String) {
    markup("<td class=\"nw\">")
    if !string.isEmpty { words(string) }
    markup("</td>")
  }

  /// Writes a cell with a whole number.
  mutating func cell(_ value: Int) {
    markup("<td class=\"num\">")
    number(value)
    markup("</td>")
  }
}
