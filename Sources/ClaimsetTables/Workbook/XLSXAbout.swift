/// The first sheet of a workbook: what the dataset is, how the workbook is to be read, what every
/// column means, and what did not fit where it belongs.
struct XLSXAbout {
  let dataset: DatasetFacts
  let definitions: [TableDefinition]
  let sheets: [[XLSXSheet]]
  let overflow: [XLSXSheet]
  let longCells: Int

  /// Writes it.
  func write(to sheet: XLSXSheet) throws(OutputError) {
    for (i, width) in Self.widths.enumerated() {
      try sheet.set(width: width, isFolded: false, of: i)
    }
    try sheet.fitToPage(repeatsHeader: false)
    try sheet.beginRow()
    try sheet.write(dataset.title, 0, .title)
    for (name, value) in [
      ("what it is", dataset.description), ("licence", dataset.license),
      ("made by", "\(dataset.program), offline and by rules alone"),
      ("texts carried", dataset.texts.rawValue),
    ] where !value.isEmpty {
      try sheet.beginRow()
      try sheet.write(name, 0, .wrapped)
      try sheet.write(value, 1, .text)
    }
    try writeNotes(to: sheet)
    try writeTables(to: sheet)
    try writeColumns(to: sheet)
  }

  private func writeNotes(to sheet: XLSXSheet) throws(OutputError) {
    try sheet.beginRow()
    try header(["how to read it"], to: sheet)
    for note in Self.notes + linkNotes + overflowNotes {
      try sheet.beginRow()
      try sheet.write(note, 0, .text)
    }
  }

  private func writeTables(to sheet: XLSXSheet) throws(OutputError) {
    try sheet.beginRow()
    try header(["sheet", "title", "rows", "", "one row is"], to: sheet)
    for (table, parts) in zip(definitions, sheets) {
      for part in parts {
        try sheet.beginRow()
        try sheet.write(part.name, 0, linkedTo: "internal:'\(part.name)'!A1")
        try sheet.write(table.title, 1, .text)
        try sheet.write(Double(part.rows - 1), 2, .number(places: 0))
        try sheet.write(table.description, 4, .wrapped)
      }
    }
  }

  private func writeColumns(to sheet: XLSXSheet) throws(OutputError) {
    try sheet.beginRow()
    try header(["sheet", "column", "type", "always", "meaning", "values", "refers to"], to: sheet)
    for table in definitions {
      for column in table.columns {
        let values = column.allowedValues.joined(separator: ", ")
        let lines = max(
          XLSXText.lines(of: column.description, width: Self.widths[4]),
          XLSXText.lines(of: values, width: Self.widths[5])
        )
        try sheet.beginRow(lines: lines)
        try sheet.write(table.name.rawValue, 0, .text)
        try sheet.write(column.name, 1, .text)
        try sheet.write(column.type.rawValue, 2, .text)
        if column.isRequired, column.isCarried(by: dataset.texts) {
          try sheet.write("always", 3, .text)
        }
        try sheet.write(column.description, 4, .wrapped)
        if !values.isEmpty { try sheet.write(values, 5, .wrapped) }
        if let key = table.foreignKeys.first(where: { $0.column == column.name }) {
          try sheet.write("\(key.table.rawValue).\(key.target)", 6, .text)
        }
      }
    }
  }

  /// A row with nothing in it, then one of headings.
  private func header(_ names: [String], to sheet: XLSXSheet) throws(OutputError) {
    try sheet.beginRow()
    for (i, name) in names.enumerated() { try sheet.write(name, i, .header) }
  }

  private static let widths = [22.0, 26, 10, 8, 80, 40, 26]

  private static let notes = [
    "Each sheet is a table with the names of its columns in row 1; an empty cell means not stated.",
    "Text is text: nothing is a formula, zeros in front and words such as NA stay as they are.",
    "Numbers of more than 15 digits are text, for a spreadsheet would round them.",
    "Days are dates from 1900-03-01 on; earlier ones are text, for a spreadsheet does not know them. "
      + "`earliest` and `latest` are the days that a vaguer date can mean.",
    "Columns of places in the text are folded away: the + above the sheet shows them.",
    "Colours: green is worth checking, red is denied, yellow is not sure.",
  ]

  private var linkNotes: [String] {
    guard dataset.hasPages else { return [] }
    let note =
      "Blue ids lead to the row in the page of its document, while the workbook lies beside the "
      + "folder `documents`."
    let full = sheets.joined().filter(\.isLinked).map { sheet in
      "In `\(sheet.name)` only the first \(sheet.links) ids are links: a sheet takes no more."
    }
    return [note] + full
  }

  private var overflowNotes: [String] {
    var notes = sheets.filter { $0.count > 1 }.map { parts in
      "`\(parts[0].name)` has more rows than a sheet takes: it goes on in "
        + parts.dropFirst().map { "`\($0.name)`" }.joined(separator: ", ") + "."
    }
    if longCells > 0 {
      notes.append(
        "Cells that hold more than a cell takes: \(longCells). Their text goes on in `overflow`, "
          + "part by part, under the name of its sheet and cell."
      )
    }
    return notes
  }
}
