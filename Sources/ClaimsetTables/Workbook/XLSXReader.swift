import CLibZip
import Glibc

/// Reads the tables of a workbook that ``XLSXWriter`` made.
///
/// A class, since it owns the archive. Safe use of C: parts hold the archive, so it outlives them,
/// and the bytes of a workbook in memory outlive it.
public final class XLSXReader {
  private let path: String
  fileprivate let archive: OpaquePointer
  private let memory: UnsafeMutableBufferPointer<UInt8>?
  /// The names of the sheets, in order.
  private var names: [String] = []
  /// What did not fit into its cell, by sheet and cell.
  private var overflow: [String: String] = [:]

  /// Opens the workbook at `place`.
  public init(_ place: StoredPlace) throws(OutputError) {
    path = place.name
    memory = place.copy
    guard let archive = Self.archive(at: place, memory) else {
      memory?.deallocate()
      throw OutputError(path: place.name, code: EIO, message: "it is no workbook")
    }
    self.archive = archive
    try readParts()
  }

  private static func archive(
    at place: StoredPlace,
    _ memory: UnsafeMutableBufferPointer<UInt8>?
  ) -> OpaquePointer? {
    guard case .memory(let bytes, _) = place else { return zip_open(place.name, ZIP_RDONLY, nil) }
    let size = zip_uint64_t(bytes.count)
    guard let source = zip_source_buffer_create(memory?.baseAddress, size, 0, nil) else {
      return nil
    }
    return zip_open_from_source(source, ZIP_RDONLY, nil)
  }

  deinit {
    zip_discard(archive)
    memory?.deallocate()
  }

  /// The rows of `table`, over all sheets that hold it.
  public func rows(of table: String, columns: [String]) throws(OutputError) -> any StoredRows {
    var sheets: [Int] = []
    var part = 1
    while let sheet = names.firstIndex(of: part == 1 ? table : "\(table)_\(part)") {
      sheets.append(sheet)
      part += 1
    }
    guard !sheets.isEmpty else { throw fault("it has no sheet \(table)") }
    return XLSXRows(sheets, columns: columns, of: self)
  }

  /// Finds the sheets, and what of their cells stands elsewhere.
  private func readParts() throws(OutputError) {
    let workbook = try XLSXPart("xl/workbook.xml", of: self)
    while let tag = try workbook.next(from: "<sheet ", to: "/>") {
      names.append(XLSXMarkup.attribute("name", of: tag) ?? "")
    }
    for (i, name) in names.enumerated()
    where name == "overflow" || name.hasPrefix("overflow_") {
      let sheet = try XLSXSheetRows(i, of: self)
      while let row = try sheet.next(width: 4) {
        guard case .text(let of) = row.values[0], case .text(let cell) = row.values[1],
          case .text(let text) = row.values[3], row.number > 1
        else { continue }
        overflow["\(of)!\(cell)", default: ""] += text
      }
    }
  }

  /// The value of the cell `name` of the sheet at `index`, with what did not fit into it.
  fileprivate func whole(_ value: StoredValue, of name: String, sheet index: Int) -> StoredValue {
    guard !overflow.isEmpty, case .text(let text) = value,
      let rest = overflow["\(names[index])!\(name)"]
    else { return value }
    return .text(text + rest)
  }

  fileprivate func fault(_ message: String) -> OutputError {
    OutputError(path: path, code: EIO, message: message)
  }
}

/// The rows of a table over its sheets, without their headers.
private final class XLSXRows: StoredRows {
  private let columns: [String]
  private let reader: XLSXReader
  private var waiting: ArraySlice<Int>
  private var sheet: (index: Int, rows: XLSXSheetRows)?

  init(_ sheets: [Int], columns: [String], of reader: XLSXReader) {
    (waiting, self.columns, self.reader) = (sheets[...], columns, reader)
  }

  func next() throws(OutputError) -> [StoredValue]? {
    while true {
      if let sheet, let row = try sheet.rows.next(width: columns.count) {
        return row.values.enumerated().map { i, value in
          reader.whole(
            value,
            of: "\(XLSXWriter.name(ofColumn: i))\(row.number)",
            sheet: sheet.index
          )
        }
      }
      guard let index = waiting.popFirst() else { return nil }
      let rows = try XLSXSheetRows(index, of: reader)
      guard try rows.next(width: columns.count)?.values == columns.map(StoredValue.text) else {
        throw reader.fault("the header of sheet \(index + 1) is not what the schema says")
      }
      sheet = (index, rows)
    }
  }
}

/// The rows of one sheet, its header among them.
private final class XLSXSheetRows {
  private let part: XLSXPart
  private var number = 0

  init(_ index: Int, of reader: XLSXReader) throws(OutputError) {
    part = try XLSXPart("xl/worksheets/sheet\(index + 1).xml", of: reader)
  }

  func next(width: Int) throws(OutputError) -> (number: Int, values: [StoredValue])? {
    guard let row = try part.next(from: "<row ", to: "</row>") else { return nil }
    number += 1
    return (number, XLSXMarkup.cells(of: row, width: width))
  }
}

/// One part of a workbook, read piece by piece; owns its file.
private final class XLSXPart {
  private let file: OpaquePointer
  private let reader: XLSXReader
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  init(_ name: String, of reader: XLSXReader) throws(OutputError) {
    guard let file = zip_fopen(reader.archive, name, 0) else {
      throw reader.fault("\(name) is missing")
    }
    (self.file, self.reader) = (file, reader)
  }

  deinit { zip_fclose(file) }

  /// What stands between the next `start` and the `end` after it; nil when there is no more.
  func next(from start: StaticString, to end: StaticString) throws(OutputError) -> ArraySlice<
    UInt8
  >? {
    let (start, end) = (XLSXMarkup.bytes(start), XLSXMarkup.bytes(end))
    var searched = 0
    while true {
      if let first = XLSXMarkup.find(start, in: buffer[...]) {
        let rest = buffer[max(first + start.count, searched)...]
        if let last = XLSXMarkup.find(end, in: rest) {
          let found = Array(buffer[(first + start.count)..<last])
          buffer.removeFirst(last + end.count)
          return found[...]
        }
        searched = max(0, buffer.count - end.count)
      } else {
        buffer.removeFirst(max(0, buffer.count - start.count))
        searched = 0
      }
      guard try fill() else { return nil }
    }
  }

  private func fill() throws(OutputError) -> Bool {
    guard !isAtEnd else { return false }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = Int(zip_fread(file, &piece, UInt64(piece.count)))
    guard count >= 0 else { throw reader.fault("a part cannot be unpacked") }
    isAtEnd = count == 0
    buffer += piece[..<count]
    return !isAtEnd
  }
}
