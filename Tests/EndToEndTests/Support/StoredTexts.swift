import ClaimsetTables
import Foundation

/// The documents of a published dataset as they lie in their files.
struct StoredTexts {
  /// One document, to be cut by bytes and by scalars.
  struct Text {
    private let content: [UInt8]
    private let scalars: [UnicodeScalar]

    fileprivate init(_ bytes: [UInt8]) {
      content = bytes
      scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }

    /// The slice of bytes, or nil when there is none.
    func bytes(_ start: Int?, _ end: Int?) -> [UInt8]? {
      guard let start, let end, start >= 0, start <= end, end <= content.count else { return nil }
      return Array(content[start..<end])
    }

    /// The UTF-8 bytes of the slice of scalars, or nil when there is none.
    func scalars(_ start: Int?, _ end: Int?) -> [UInt8]? {
      guard let start, let end, start >= 0, start <= end, end <= scalars.count else { return nil }
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[start..<end])
      return Array(String(slice).utf8)
    }
  }

  private var texts: [String: Text] = [:]

  /// Reads the files of all documents of the dataset in `folder`.
  init(_ folder: ScratchFolder) throws {
    for row in try PublishedRows(.documents, in: folder).rows {
      guard let id = row["document_id"], let path = row["path"] else { continue }
      texts[id] = Text(try folder.read(path))
    }
  }

  /// The text of the document `id`.
  subscript(id: String?) -> Text? { id.flatMap { texts[$0] } }
}
