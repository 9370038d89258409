import CLibXLSX
import Glibc

/// What a spreadsheet can hold; less in tests.
struct XLSXLimits: Hashable {
  /// The rows of a sheet, its header among them.
  var rows = 1_048_576
  /// The links of a sheet.
  var links = 65_530
  /// The UTF-16 units of a cell.
  var text = 32_767
}

/// How a cell looks.
enum XLSXStyle: Hashable {
  /// The name of the workbook.
  case title
  /// The first row of a table.
  case header
  /// Text that stays on one line.
  case text
  /// Text that is broken into lines.
  case wrapped
  /// A number with so many places after its point.
  case number(places: Int)
  /// What is neither text that could be typed over nor a number.
  case plain
  /// A day.
  case day
  /// A link.
  case link
  /// What is denied.
  case negated
  /// What is not sure.
  case unsure
  /// What contradicts something.
  case conflict
}

/// A new workbook being written row by row, so that memory does not grow with it.
///
/// A class, since it owns libxlsxwriter's workbook; used by one task at a time. It states a day of
/// its own as the time of its making, so the same cells give the same bytes. Safe use of C: the
/// library copies every text it is given, and frees sheets and formats with the workbook.
final class XLSXWorkbook {
  let path: String
  let limits: XLSXLimits
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [XLSXStyle: UnsafeMutablePointer<lxw_format>] = [:]
  private var isOpen = true
  /// 1980-01-01, where the times of a .zip begin.
  private static let made: time_t = 315_532_800

  /// Starts a workbook at `path`; what waits to be packed lies in the folder `scratch`.
  init(
    _ path: String,
    scratch: String,
    limits: XLSXLimits = XLSXLimits()
  ) throws(OutputError) {
    self.path = path
    self.limits = limits
    let made = scratch.withCString { scratch in
      var options = lxw_workbook_options()
      options.constant_memory = 1
      options.tmpdir = UnsafeMutablePointer(mutating: scratch)
      return workbook_new_opt(path, &options)
    }
    guard let made else {
      throw OutputError(path: path, code: ENOMEM, message: "the workbook could not be started")
    }
    workbook = made
  }

  deinit {
    if isOpen { lxw_workbook_free(workbook) }
  }

  /// Says what the workbook is; the library copies it.
  func describe(title: String, comments: String, program: String) throws(OutputError) {
    let texts = [title, comments, program].map { (text: String) in strdup(text) }
    defer { for text in texts { free(text) } }
    var properties = lxw_doc_properties()
    properties.title = texts[0]
    properties.comments = texts[1]
    properties.author = texts[2]
    properties.created = Self.made
    try check(workbook_set_properties(workbook, &properties))
  }

  /// Adds a sheet at the end.
  func addSheet(_ name: String) throws(OutputError) -> XLSXSheet {
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      throw OutputError(path: path, code: EIO, message: "the sheet \(name) could not be made")
    }
    return XLSXSheet(name, sheet, of: self)
  }

  /// Packs the workbook and closes it.
  ///
  /// - Parameter isLarge: Whether a sheet may have more than 4 GiB, which takes a newer form of
  ///   .zip that some programs complain about.
  func close(isLarge: Bool) throws(OutputError) {
    workbook.pointee.options.use_zip64 = isLarge ? 1 : 0
    isOpen = false
    errno = 0
    try check(workbook_close(workbook))
  }

  /// Throws what `error` says, when it says something.
  func check(_ error: lxw_error) throws(OutputError) {
    guard error != LXW_NO_ERROR else { return }
    let code = errno == 0 ? EIO : errno
    throw OutputError(path: path, code: code, message: String(cString: lxw_strerror(error)))
  }

  /// The library's format for `style`, made once.
  func format(_ style: XLSXStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let format = formats[style] { return format }
    guard let format = workbook_add_format(workbook) else { return nil }
    style.apply(to: format)
    formats[style] = format
    return format
  }
}

extension XLSXStyle {
  fileprivate func apply(to format: UnsafeMutablePointer<lxw_format>) {
    let top = UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)
    switch self {
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 16)
    case .header:
      format_set_bold(format)
      format_set_bg_color(format, 0xE8ECF1)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_align(format, top)
    case .text:
      // Text, so that what is typed over it stays text too.
      format_set_num_format(format, "@")
      format_set_align(format, top)
    case .wrapped:
      format_set_text_wrap(format)
      format_set_align(format, top)
    case .number(let places):
      let zeros = String(repeating: "0", count: places)
      format_set_num_format(format, places == 0 ? "0" : "0." + zeros)
      format_set_align(format, top)
    case .plain: format_set_align(format, top)
    case .day:
      format_set_num_format(format, "yyyy-mm-dd")
      format_set_align(format, top)
    case .link:
      format_set_font_color(format, 0x0B57D0)
      format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
      format_set_align(format, top)
    case .negated: format_set_bg_color(format, 0xF9D6D2)
    case .unsure: format_set_bg_color(format, 0xFCEFC7)
    case .conflict:
      format_set_bg_color(format, 0xF9D6D2)
      format_set_bold(format)
    }
  }
}
