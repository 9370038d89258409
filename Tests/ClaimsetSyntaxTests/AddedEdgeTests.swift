import ClaimsetCore
import ClaimsetSyntax
import ClaimsetTestSupport
import Testing

@Suite struct AddedEdgeTests {
  /// Each added edge: `Ann<nsubj<left`.
  private func edges(_ text: String, _ reason: AddedEdge.Reason) throws -> [String] {
    let document = try TestDocument.parsed(text)
    let tokens = try #require(document.segmentation).tokens
    let syntax = try #require(document.syntax)
    func word(_ i: Int32) -> String { document.text[tokens.spans[Int(i)]] }
    return syntax.addedEdges.filter { $0.reason == reason }
      .map { "\(word($0.dependent))<\($0.relation.name)<\(word($0.head))" }
  }

  @Test(arguments: [
    ("The captain came and left.", "captain<nsubj<left"),
    ("The boat was sold and was burned.", "boat<nsubj:pass<burned"),
    ("The captain who came and left was old.", "captain<nsubj<left"),
  ])
  func `shares a subject with a joined verb`(text: String, edge: String) throws {
    #expect(try edges(text, .sharedSubject) == [edge])
  }

  @Test func `leaves a joined verb its own subject`() throws {
    #expect(try edges("Ann came and Bob left.", .sharedSubject).isEmpty)
  }

  @Test func `shares an object between joined verbs`() throws {
    let found = try edges("They buy and sell boats.", .sharedObject)
    #expect(found == ["boats<obj<sell"] || found == ["boats<obj<buy"])
  }

  @Test func `puts joined words where the first of them stands`() throws {
    #expect(try edges("Ann and Bob left.", .sharedHead) == ["Bob<nsubj<left"])
    #expect(try edges("They sold boats and nets.", .sharedHead) == ["nets<obj<sold"])
  }

  @Test func `gives both joined subjects to both joined verbs`() throws {
    let found = try edges("Ann and Bob came and left.", .sharedHead)
    #expect(found.contains("Bob<nsubj<came"))
    #expect(found.contains("Bob<nsubj<left"))
  }

  @Test(arguments: [
    ("The captain who left was old.", "captain<nsubj<left"),
    ("The boat that he sold sank.", "boat<obj<sold"),
    ("The boat he sold sank.", "boat<obj<sold"),
    ("She remembers the day he left.", "day<obl<left"),
  ])
  func `gives a noun its place in its relative clause`(text: String, edge: String) throws {
    #expect(try edges(text, .relativeClause) == [edge])
  }

  @Test func `finds who acts in the passive`() throws {
    #expect(
      try edges("The boat was sold by the captain.", .passiveAgent) == ["captain<obl:agent<sold"]
    )
    #expect(try edges("The boat was sold by the river.", .controlledSubject).isEmpty)
  }

  @Test(arguments: [
    ("She wants to leave.", "She<nsubj<leave"),
    ("She told him to leave.", "him<nsubj<leave"),
    ("The boat seems old.", "boat<nsubj<old"),
  ])
  func `finds whose deed a complement is`(text: String, edge: String) throws {
    #expect(try edges(text, .controlledSubject) == [edge])
  }

  @Test func `hands a subject down a chain`() throws {
    let found = try edges("She wants to try to leave.", .controlledSubject)
    #expect(found == ["She<nsubj<try", "She<nsubj<leave"])
  }

  @Test func `gives the edges on a word`() throws {
    let syntax = try #require(try TestDocument.parsed("Ann and Bob left.").syntax)
    #expect(syntax.edges(on: 3).map(\.dependent) == [2])
    #expect(syntax.edges(on: 0).isEmpty)
  }

  @Test func `bounds the edges of a long list`() throws {
    let names = Array(repeating: "Ann", count: 190).joined(separator: ", ")
    let syntax = try #require(try TestDocument.parsed("\(names) and Bob came and left.").syntax)
    #expect(syntax.addedEdges.count <= syntax.count * 12)
  }
}
