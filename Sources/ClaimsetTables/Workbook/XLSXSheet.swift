import CLibXLSX

/// A sheet of a workbook being written, from the top row down.
final class XLSXSheet {
  /// Its name.
  let name: String
  /// How many rows are begun.
  private(set) var rows = 0
  /// How many links it has.
  private(set) var links = 0
  /// How many cells it was given.
  private(set) var cells = 0
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private unowned let workbook: XLSXWorkbook

  init(
    _ name: String,
    _ sheet: UnsafeMutablePointer<lxw_worksheet>,
    of workbook: XLSXWorkbook
  ) {
    self.name = name
    self.sheet = sheet
    self.workbook = workbook
  }

  /// Whether no row fits any more.
  var isFull: Bool { rows >= workbook.limits.rows }
  /// Whether no link fits any more.
  var isLinked: Bool { links >= workbook.limits.links }

  /// Begins the next row, as high as so many lines; not all programs find that out by themselves.
  func beginRow(lines: Int = 1) throws(OutputError) {
    rows += 1
    guard lines > 1 else { return }
    try workbook.check(worksheet_set_row(sheet, row, 15 * Double(min(lines, 12)), nil))
  }

  /// Writes text, which must not be longer than a cell may be.
  func write(_ string: String, _ column: Int, _ style: XLSXStyle) throws(OutputError) {
    cells += 1
    let text = XLSXText.escaped(string)
    try workbook.check(worksheet_write_string(sheet, row, place(column), text, format(style)))
  }

  /// Writes a number.
  func write(_ number: Double, _ column: Int, _ style: XLSXStyle) throws(OutputError) {
    cells += 1
    try workbook.check(worksheet_write_number(sheet, row, place(column), number, format(style)))
  }

  /// Writes yes or no.
  func write(_ flag: Bool, _ column: Int) throws(OutputError) {
    cells += 1
    let value: Int32 = flag ? 1 : 0
    try workbook.check(
      worksheet_write_boolean(sheet, row, place(column), value, format(.plain))
    )
  }

  /// Writes text that leads to `address`; plain text where no link fits any more.
  func write(_ string: String, _ column: Int, linkedTo address: String) throws(OutputError) {
    // The longest address a spreadsheet takes has 2,079 characters.
    guard !isLinked, address.utf8.count < 2_000 else { return try write(string, column, .text) }
    cells += 1
    links += 1
    let text = XLSXText.escaped(string)
    try workbook.check(
      worksheet_write_url_opt(sheet, row, place(column), address, format(.link), text, nil)
    )
  }

  /// Sets the widths of columns, in characters, and folds away those nobody reads.
  func set(width: Double, isFolded: Bool, of column: Int) throws(OutputError) {
    let place = place(column)
    var options = lxw_row_col_options()
    options.hidden = isFolded ? 1 : 0
    options.level = isFolded ? 1 : 0
    try workbook.check(worksheet_set_column_opt(sheet, place, place, width, nil, &options))
  }

  /// Keeps the first row in sight.
  func freezeHeader() { worksheet_freeze_panes(sheet, 1, 0) }

  /// Prints all columns on the width of a page, under the first row on every page.
  func fitToPage(repeatsHeader: Bool) throws(OutputError) {
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
    if repeatsHeader { try workbook.check(worksheet_repeat_rows(sheet, 0, 0)) }
  }

  /// Gives the first `columns` columns a filter, over all rows written.
  func filter(columns: Int) throws(OutputError) {
    try workbook.check(
      worksheet_autofilter(sheet, 0, 0, lxw_row_t(max(1, rows - 1)), place(columns - 1))
    )
  }

  /// Says that text which looks like a number is meant as text, which is else marked as a mistake.
  func acceptTextThatLooksLikeNumbers() throws(OutputError) {
    let kind = UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue)
    try workbook.check(worksheet_ignore_errors(sheet, kind, "A1:XFD1048576"))
  }

  private var row: lxw_row_t { lxw_row_t(rows - 1) }
  private func place(_ column: Int) -> lxw_col_t { lxw_col_t(column) }
  private func format(_ style: XLSXStyle) -> UnsafeMutablePointer<lxw_format>? {
    workbook.format(style)
  }
}

extension XLSXSheet {
  /// Marks the cells of `column` that hold `text`.
  func mark(_ column: Int, where text: String, _ style: XLSXStyle) throws(OutputError) {
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
    rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
    rule.format = format(style)
    try "\"\(text)\"".withCStringThrowing { value throws(OutputError) in
      // The library only copies it.
      rule.value_string = UnsafeMutablePointer(mutating: value)
      try apply(&rule, to: column)
    }
  }

  /// Marks the cells of `column` that hold a number less than `limit`.
  func mark(_ column: Int, below limit: Double, _ style: XLSXStyle) throws(OutputError) {
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
    rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_LESS_THAN.rawValue)
    rule.value = limit
    rule.format = format(style)
    try apply(&rule, to: column)
  }

  /// Colours the cells of `column` from white at 0 to green at 1.
  func shade(_ column: Int) throws(OutputError) {
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_2_COLOR_SCALE.rawValue)
    rule.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    rule.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    rule.min_value = 0
    rule.max_value = 1
    rule.min_color = 0xFFFFFF
    rule.max_color = 0x63BE7B
    try apply(&rule, to: column)
  }

  private func apply(
    _ rule: inout lxw_conditional_format,
    to column: Int
  ) throws(OutputError) {
    guard rows > 1 else { return }
    let column = lxw_col_t(column)
    let last = lxw_row_t(rows - 1)
    try workbook.check(worksheet_conditional_format_range(sheet, 1, column, last, column, &rule))
  }
}

extension String {
  /// Calls `body` with the text as C wants it.
  fileprivate func withCStringThrowing(
    _ body: (UnsafePointer<CChar>) throws(OutputError) -> Void
  ) throws(OutputError) {
    let bytes = utf8CString
    var failure: OutputError?
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      do throws(OutputError) { try body(start) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
