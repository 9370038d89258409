import CLibZip
import Glibc

/// Reads a workbook back and counts its cells: the library that writes it does not look whether
/// what waits to be packed reached the disk, and a full disk must not go unseen.
enum XLSXCheck {
  /// Throws unless the sheets in the file at `path` are whole and have the cells of `sheets`.
  static func expect(_ sheets: [XLSXSheet], in path: String) throws(OutputError) {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
      throw OutputError(path: path, code: ENOSPC, message: "the workbook cannot be read back")
    }
    defer { zip_discard(archive) }
    var found = 0
    for i in 0..<zip_get_num_entries(archive, 0) {
      guard let name = zip_get_name(archive, UInt64(i), 0).map({ String(cString: $0) }) else {
        continue
      }
      // Text of ours or of others may hold a quotation mark, but no bracket: those are written as
      // entities. Sheets are counted below.
      let holdsText = name.hasPrefix("docProps/") || name.hasPrefix("xl/sharedStrings")
      let isSheet = name.hasPrefix("xl/worksheets/sheet")
      guard isSheet || isWhole(UInt64(i), in: archive, countingQuotes: !holdsText) else {
        throw OutputError(path: path, code: ENOSPC, message: "\(name) was not written whole")
      }
      guard isSheet else { continue }
      guard let cells = cells(of: UInt64(i), in: archive) else {
        throw OutputError(path: path, code: ENOSPC, message: "\(name) was not written whole")
      }
      found += cells
    }
    let expected = sheets.reduce(0) { $0 + $1.cells }
    guard found == expected else {
      let message = "\(expected - found) of \(expected) cells were not written"
      throw OutputError(path: path, code: ENOSPC, message: message)
    }
  }

  /// Whether the part at `index` is XML from its first byte to its last, with no piece missing that
  /// would leave a tag or a quotation open.
  private static func isWhole(
    _ index: UInt64,
    in archive: OpaquePointer,
    countingQuotes: Bool
  ) -> Bool {
    guard let file = zip_fopen_index(archive, index, 0) else { return false }
    defer { zip_fclose(file) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var (opened, closed, quotes) = (0, 0, 0)
    var (begins, last): (Bool?, UInt8?) = (nil, nil)
    while true {
      let count = Int(zip_fread(file, &piece, UInt64(piece.count)))
      guard count >= 0 else { return false }
      if count == 0 { break }
      begins = begins ?? piece[..<count].starts(with: opening)
      for byte in piece[..<count] {
        if byte == UInt8(ascii: "<") { opened += 1 }
        if byte == UInt8(ascii: ">") { closed += 1 }
        if byte == UInt8(ascii: "\"") { quotes += 1 }
        if byte > 0x20 { last = byte }
      }
    }
    return begins == true && last == UInt8(ascii: ">") && opened == closed
      && (quotes % 2 == 0 || !countingQuotes)
  }

  /// How many cells the sheet at `index` has; nil when it does not begin and end as a sheet does.
  private static func cells(of index: UInt64, in archive: OpaquePointer) -> Int? {
    guard let file = zip_fopen_index(archive, index, 0) else { return nil }
    defer { zip_fclose(file) }
    var cells = 0
    var last: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(zip_fread(file, &piece, UInt64(piece.count)))
      guard count >= 0 else { return nil }
      if count == 0 { break }
      guard !last.isEmpty || piece[..<count].starts(with: opening) else { return nil }
      let joined = last + piece[..<count]
      cells += Self.count(of: cellStart, in: joined)
      last = Array(joined.suffix(ending.count))
      // What is looked at again must not hold a whole start of a cell.
      cells -= Self.count(of: cellStart, in: last)
    }
    return last == ending ? cells : nil
  }

  private static let opening = Array("<?xml".utf8)
  private static let cellStart = Array("<c r=\"".utf8)
  private static let ending = Array("</worksheet>".utf8)

  private static func count(of word: [UInt8], in bytes: [UInt8]) -> Int {
    var count = 0
    var i = 0
    while i + word.count <= bytes.count {
      if bytes[i] == word[0], bytes[i..<i + word.count].elementsEqual(word) { count += 1 }
      i += 1
    }
    return count
  }
}
