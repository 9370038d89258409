import ClaimsetCore
import Testing

@testable import ClaimsetTables

@Suite struct RowIdentifierTests {
  private let lead = "Snow fell on the northern hills and stayed. "
  private let tail = " Nobody had expected it so early in the year."

  private func ids(_ text: String, of words: String) -> [RowID] {
    let source = SourceText(text)
    var identifier = RowIdentifier(documentID: "d", text: source)
    let bytes = Array(words.utf8)
    var ids: [RowID] = []
    for i in 0...(source.count - bytes.count)
    where source.bytes[i..<i + bytes.count].elementsEqual(bytes) {
      ids.append(identifier.id(of: .dates, at: Span(i, i + bytes.count)))
    }
    return ids
  }

  @Test func `an id stays when text is added elsewhere`() {
    let before = ids(lead + "in May" + tail, of: "in May")
    let after = ids("A new opening. " + lead + "in May" + tail + " Added.", of: "in May")
    #expect(before == after)
  }

  @Test func `an id changes with the words before or after`() {
    let id = ids(lead + "in May" + tail, of: "in May")
    #expect(id != ids(lead + "again in May" + tail, of: "in May"))
    #expect(id != ids(lead + "in May already" + tail, of: "in May"))
  }

  @Test func `rows that are equal in all else are told apart by their order`() {
    let line = "in May, and in the same breath it was said over and over again; "
    let found = ids(String(repeating: line, count: 5), of: "in May")
    #expect(Set(found).count == 5)
    #expect(found == ids(String(repeating: line, count: 5), of: "in May"))
  }

  @Test func `the context is 32 scalars, not bytes`() {
    let accents = String(repeating: "é", count: 32)
    let id = ids("x" + accents + "in May", of: "in May")
    #expect(id == ids("yy" + accents + "in May", of: "in May"))
    #expect(id != ids("y" + accents.dropFirst() + "in May", of: "in May"))
  }

  @Test func `an id is a letter and 16 digits, computed as the data dictionary says`() {
    let found = ids("in May", of: "in May")[0].description
    let hash = SHA256.hex(of: Array("d\u{1F}dates\u{1F}in May\u{1F}\u{1F}\u{1F}".utf8))
    #expect(found == "d" + hash.prefix(16))
  }
}
