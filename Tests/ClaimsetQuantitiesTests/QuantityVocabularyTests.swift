import ClaimsetCore
import ClaimsetTestSupport
import Testing

@testable import ClaimsetQuantities

@Suite struct QuantityVocabularyTests {
  private let vocabulary = QuantityVocabulary(
    units: [
      QuantityVocabulary.Unit(names: ["pace"], signs: ["pc"], ucum: "76.cm", kind: .length),
      QuantityVocabulary.Unit(names: ["fruit crate"], ucum: "{crate}"),
      QuantityVocabulary.Unit(names: ["ton"], ucum: "[lton_av]", kind: .mass),
    ],
    currencies: [
      QuantityVocabulary.Currency(
        names: ["Bristol pound", "won"],
        signs: ["₿", "BR£", "BP"],
        code: "BRP"
      )
    ],
    items: [QuantityVocabulary.Item(names: ["heads of state"], item: "head of state")],
    designations: ["Pier 39", "Bay", "Three Rivers"]
  )

  private func lines(_ sentence: String) -> [String] {
    sketch(sentence, Lexicon(vocabulary))
  }

  @Test(arguments: [
    ("It is 40 paces long.", ["40 76.cm"]),
    ("It is 40 pc long.", ["40 76.cm"]),
    ("They sold 12 fruit crates and 3 fruit-crates.", ["12 {crate}", "3 {crate}"]),
    ("It weighs 5 tons.", ["5 [lton_av]"]),
    ("It costs 20 Bristol pounds.", ["20 BRP"]),
    ("It costs BP 20 or ₿30.", ["20 BRP", "30 BRP"]),
    ("Some 40 heads of state came.", ["approx 40 head of state"]),
    ("12 miles and 30 euros", ["12 [mi_i]", "30 EUR"]),
  ])
  func `reads what it adds beside what is known`(sentence: String, expected: [String]) {
    #expect(lines(sentence) == expected, "\(sentence)")
  }

  @Test(arguments: [
    "They met on Pier 39.", "The truck stood in Bay 12.", "They live in Three Rivers.",
  ])
  func `takes no number of a designation it names`(sentence: String) {
    #expect(lines(sentence) == [], "\(sentence)")
  }

  @Test func `converts an added unit to SI`() throws {
    let mention = try #require(mentions("It is 50 paces long.", Lexicon(vocabulary)).first)
    #expect(mention.siValue?.description == "38" && mention.siUnit == "m")
  }

  @Test func `the stage reads with the vocabulary of its options`() throws {
    let document = try TestDocument.segmented("The wall is 40 paces long.")
    let stage = QuantitiesStage(options: QuantitiesOptions(vocabulary: vocabulary))
    #expect(try stage.apply(to: document).quantities?.map(\.unit) == ["76.cm"])
    #expect(try QuantitiesStage().apply(to: document).quantities?.map(\.unit) == ["1"])
  }

  @Test func `says what is wrong with a UCUM code`() {
    #expect(QuantityVocabulary.fault(ofUCUM: "76.cm") == nil)
    #expect(QuantityVocabulary.fault(ofUCUM: "pace") != nil)
  }
}
