import ClaimsetCore

/// Writes all tables into one workbook for a spreadsheet, as the documents' rows come in.
///
/// First a sheet that explains everything, then a sheet for each table with its columns in the
/// first row. Text is text, numbers are numbers, days are days; what a spreadsheet cannot hold, a
/// number of more than 15 digits, a day before 1 March 1900, is text. What does not fit into a cell
/// or a sheet goes on in another, and the first sheet says so. The same rows give the same bytes.
///
/// A class, since it owns a file; used by one task at a time.
public final class XLSXWriter {
  private let workbook: XLSXWorkbook
  private let dataset: DatasetFacts
  private let definitions = TableDefinition.all
  private let layouts: [XLSXLayout]
  private let about: XLSXSheet
  /// The sheets of each table; the last takes the next row.
  private var sheets: [[XLSXSheet]] = []
  /// Where the rest of long cells goes on; none until one is too long.
  private var overflow: [XLSXSheet] = []
  private var longCells = 0
  private var bytes = 0

  /// Starts a workbook at `path`; what waits to be packed lies in the folder `scratch`.
  public convenience init(
    _ path: String,
    scratch: String,
    of dataset: DatasetFacts
  ) throws(OutputError) {
    try self.init(path, scratch: scratch, of: dataset, limits: XLSXLimits())
  }

  init(
    _ path: String,
    scratch: String,
    of dataset: DatasetFacts,
    limits: XLSXLimits
  ) throws(OutputError) {
    workbook = try XLSXWorkbook(path, scratch: scratch, limits: limits)
    self.dataset = dataset
    layouts = definitions.map { XLSXLayout(of: $0, hasPages: dataset.hasPages) }
    try workbook.describe(
      title: dataset.title,
      comments: dataset.description,
      program: dataset.program
    )
    about = try workbook.addSheet("about")
    for table in definitions.indices { sheets.append([try start(table, part: 1)]) }
  }

  /// Adds the rows of the next document.
  public func append(_ blocks: DocumentBlocks) throws(OutputError) {
    for (i, table) in definitions.enumerated() {
      bytes += blocks[table.name, .csv].count
      try blocks.forEachRecord(of: table.name) { fields throws(OutputError) in
        try append(fields, i)
      }
    }
  }

  /// Completes the workbook: filters, marks, the sheet that explains it.
  public func finish() throws(OutputError) {
    for (table, sheets) in zip(definitions, sheets) {
      for sheet in sheets { try finish(sheet, table) }
    }
    let page = XLSXAbout(
      dataset: dataset,
      definitions: definitions,
      sheets: sheets,
      overflow: overflow,
      longCells: longCells
    )
    try page.write(to: about)
    // XML takes some five times the bytes of CSV.
    try workbook.close(isLarge: bytes > 1 << 29)
    try XLSXCheck.expect(sheets.joined() + overflow + [about], in: workbook.path)
  }

  /// Starts the sheet that takes rows of `table`, the first or one that goes on.
  private func start(_ table: Int, part: Int) throws(OutputError) -> XLSXSheet {
    let name = definitions[table].name.rawValue
    let sheet = try workbook.addSheet(part == 1 ? name : "\(name)_\(part)")
    try sheet.beginRow()
    for (i, column) in definitions[table].columns.enumerated() {
      try sheet.write(column.name, i, .header)
      let layout = layouts[table].columns[i]
      try sheet.set(width: layout.width, isFolded: layout.isFolded, of: i)
    }
    sheet.freezeHeader()
    try sheet.fitToPage(repeatsHeader: true)
    try sheet.acceptTextThatLooksLikeNumbers()
    return sheet
  }

  private func finish(_ sheet: XLSXSheet, _ table: TableDefinition) throws(OutputError) {
    try sheet.filter(columns: table.columns.count)
    for mark in XLSXLayout.marks where mark.table == table.name.rawValue {
      guard let column = table.index(of: mark.column) else { continue }
      try sheet.mark(column, where: mark.value, mark.style)
    }
    if let column = table.index(of: "check_worthiness") { try sheet.shade(column) }
    if let column = table.index(of: "confidence") {
      try sheet.mark(column, below: 0.5, .unsure)
    }
  }
}

extension XLSXWriter {
  private func append(_ fields: [String?], _ table: Int) throws(OutputError) {
    var sheet = sheets[table][sheets[table].count - 1]
    if sheet.isFull {
      sheet = try start(table, part: sheets[table].count + 1)
      sheets[table].append(sheet)
    }
    try sheet.beginRow(lines: lines(of: fields, table))
    for (i, field) in fields.enumerated() {
      guard let field else { continue }
      switch layouts[table].columns[i].form {
      case .text: try write(field, i, .text, to: sheet)
      case .wrapped: try write(field, i, .wrapped, to: sheet)
      case .list: try write(field, i, .plain, to: sheet)
      case .number: try write(number: field, i, to: sheet)
      case .boolean: try sheet.write(field == "true", i)
      case .day: try write(day: field, i, to: sheet)
      case .link:
        let document = layouts[table].document.flatMap { fields[$0] } ?? ""
        let row = document == field ? "" : "#" + field
        try sheet.write(field, i, linkedTo: "documents/\(document.inAddress).html\(row)")
      }
    }
  }

  /// How many lines the longest cell of a row takes.
  private func lines(of fields: [String?], _ table: Int) -> Int {
    var lines = 1
    for (field, column) in zip(fields, layouts[table].columns) where column.form == .wrapped {
      guard let field, Double(field.utf8.count) > column.width else { continue }
      lines = max(lines, XLSXText.lines(of: field, width: column.width))
    }
    return lines
  }

  /// Writes text; what is too long for a cell goes on in the sheet `overflow`.
  private func write(
    _ text: String,
    _ column: Int,
    _ style: XLSXStyle,
    to sheet: XLSXSheet
  ) throws(OutputError) {
    let pieces = XLSXText.pieces(of: text, limit: workbook.limits.text)
    try sheet.write(pieces[0], column, style)
    guard pieces.count > 1 else { return }
    longCells += 1
    for (i, piece) in pieces.enumerated().dropFirst() {
      let rest = try overflowSheet()
      try rest.beginRow(lines: 12)
      try rest.write(sheet.name, 0, .text)
      try rest.write(Self.name(ofColumn: column) + String(sheet.rows), 1, .text)
      try rest.write(Double(i + 1), 2, .number(places: 0))
      try rest.write(piece, 3, .wrapped)
    }
  }

  private func overflowSheet() throws(OutputError) -> XLSXSheet {
    if let sheet = overflow.last, !sheet.isFull { return sheet }
    let part = overflow.count + 1
    let sheet = try workbook.addSheet(part == 1 ? "overflow" : "overflow_\(part)")
    try sheet.beginRow()
    for (i, name) in ["sheet", "cell", "part", "text"].enumerated() {
      try sheet.write(name, i, .header)
    }
    try sheet.set(width: 20, isFolded: false, of: 0)
    try sheet.set(width: 100, isFolded: false, of: 3)
    sheet.freezeHeader()
    overflow.append(sheet)
    return sheet
  }

  /// A format has room for 30 places after the point.
  private func write(number: String, _ column: Int, to sheet: XLSXSheet) throws(OutputError) {
    let plain = PlainNumber(digits: number)
    guard plain.isSafe, plain.places <= 30, let value = plain.nearest else {
      return try sheet.write(number, column, .text)
    }
    try sheet.write(value, column, .number(places: plain.places))
  }

  /// Only from March 1900 on all programs agree which number a day has.
  private func write(day: String, _ column: Int, to sheet: XLSXSheet) throws(OutputError) {
    guard let value = CivilDay(iso: day), let first = CivilDay(iso: "1900-03-01"), value >= first
    else { return try sheet.write(day, column, .text) }
    try sheet.write(Double(XLSXText.number(of: value)), column, .day)
  }

  /// The name a spreadsheet gives to a column: A, B, …, Z, AA.
  static func name(ofColumn column: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : name(ofColumn: column / 26 - 1) + letter
  }
}

extension String {
  /// The text as a path in an address: what has a meaning there is written as `%HH`.
  fileprivate var inAddress: String {
    var result: [UInt8] = []
    let plain = Set("/-_.~".utf8)
    for byte in utf8 {
      if plain.contains(byte) || Self.isLetterOrDigit(byte) {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "%"))
        result.append(hex: byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
