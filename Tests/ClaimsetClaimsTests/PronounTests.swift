import ClaimsetClaims
import ClaimsetCore
import ClaimsetTestSupport
import Testing

@Suite struct PronounTests {
  /// What stands for the pronouns of the claims of `text`.
  private func supplied(_ text: String) throws -> [String] {
    let document = try ClaimsStage(options: ClaimsOptions(keepOpinions: true))
      .apply(to: TestDocument.parsed(text))
    return try #require(document.claims).claims.compactMap { $0.subject?.supplied }
      .filter { !$0.isEmpty }
  }

  @Test(arguments: [
    ("Otto Brandt visited the city. He was arrested in May.", "Otto Brandt"),
    ("Otto Brandt visited the city. Brandt was ill. He left in May.", "Otto Brandt"),
    ("A student, Otto Brandt, visited the city. He was arrested in May.", "Otto Brandt"),
    ("Otto Brandt was 21 years old when he landed a plane.", "Otto Brandt"),
  ])
  func `stands for the one person spoken of`(text: String, person: String) throws {
    #expect(try supplied(text).contains(person))
  }

  @Test(arguments: [
    "Rumours have filled the gap. He stayed at home.",
    "Korea closed its border. He stayed at home.",
    "The Tramways Board met in May. He stayed at home.",
    "Otto Brandt met Anna Keller. He stayed at home.",
    "Otto Brandt left. “I know why he stayed at home,” a neighbour said.",
    "Otto Brandt left. The driver fell asleep. He stayed at home.",
  ])
  func `is left as it is where that is not sure`(text: String) throws {
    #expect(try supplied(text).isEmpty)
  }
}
