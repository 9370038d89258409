import CLibZip
import Foundation
import FoundationXML

/// Reads a workbook as any other program would: the archive, then its XML.
struct WorkbookReader {
  struct Failure: Error {}

  /// A cell: how it is typed in the XML, and its value.
  struct Cell: Equatable {
    /// `inlineStr` for text, `b` for yes or no, nil for a number.
    let type: String?
    let value: String
  }

  /// A sheet: its cells by their place, such as `B3`, and the places that are links.
  struct Sheet {
    var cells: [String: Cell] = [:]
    var links: [String] = []
    var formulas = 0

    /// The cells of a row, from 1, as far as `columns`.
    func row(_ number: Int, columns: Int) -> [Cell?] {
      (0..<columns).map { cells[WorkbookReader.letters($0) + String(number)] }
    }
  }

  /// The sheets by name, and their names in order.
  private(set) var sheets: [String: Sheet] = [:]
  private(set) var names: [String] = []
  /// The parts of the archive.
  private(set) var parts: [String: Data] = [:]

  init(_ path: String) throws {
    parts = try Self.parts(of: path)
    let workbook = String(decoding: parts["xl/workbook.xml"] ?? Data(), as: UTF8.self)
    names = workbook.matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
    for (i, name) in names.enumerated() {
      guard let xml = parts["xl/worksheets/sheet\(i + 1).xml"] else { throw Failure() }
      let parser = XMLParser(data: xml)
      let delegate = Delegate()
      parser.delegate = delegate
      guard parser.parse() else { throw Failure() }
      sheets[name] = delegate.sheet
    }
  }

  static func letters(_ column: Int) -> String {
    let letter = String("ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)[column % 26])
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }

  private static func parts(of path: String) throws -> [String: Data] {
    guard let archive = zip_open(path, ZIP_RDONLY, nil) else { throw Failure() }
    defer { zip_discard(archive) }
    var parts: [String: Data] = [:]
    for i in 0..<zip_get_num_entries(archive, 0) {
      guard let name = zip_get_name(archive, UInt64(i), 0),
        let file = zip_fopen_index(archive, UInt64(i), 0)
      else { throw Failure() }
      defer { zip_fclose(file) }
      var bytes: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = Int(zip_fread(file, &piece, UInt64(piece.count))), count > 0 {
        bytes += piece[..<count]
      }
      parts[String(cString: name)] = Data(bytes)
    }
    return parts
  }

  private final class Delegate: NSObject, XMLParserDelegate {
    var sheet = Sheet()
    private var place = ""
    private var type: String?
    private var value = ""

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      switch name {
      case "c": (place, type, value) = (attributes["r"] ?? "", attributes["t"], "")
      case "f": sheet.formulas += 1
      case "hyperlink": sheet.links.append(attributes["ref"] ?? "")
      default: break
      }
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) { value += characters }

    func parser(
      _ parser: XMLParser,
      didEndElement name: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      guard name == "c", !value.isEmpty else { return }
      sheet.cells[place] = Cell(type: type, value: Self.unescaped(value))
    }

    /// `_x000D_` is what a spreadsheet reads as U+000D.
    private static func unescaped(_ string: String) -> String {
      string.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
        UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map(String.init) ?? "?"
      }
    }
  }
}
