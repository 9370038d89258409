import Testing

@testable import ClaimsetPipeline

/// Quotes held against pieces of a text.
@Suite struct CarriedTextTests {
  /// A piece of `text` that starts after `before`.
  private func piece(_ text: String, after before: String) -> TextPiece {
    TextPiece(
      bytes: Array(text.utf8),
      start: before.unicodeScalars.count,
      end: before.unicodeScalars.count + text.unicodeScalars.count,
      byteStart: before.utf8.count,
      byteEnd: before.utf8.count + text.utf8.count
    )
  }

  private var text: CarriedText {
    CarriedText([piece("Été froid.", after: ""), piece("It rained.", after: "Été froid.\n\n")])
  }

  @Test func `what stands there is found, across a gap too`() {
    #expect(text.fault(of: piece("froid", after: "Été ")) == nil)
    #expect(text.fault(of: piece("froid.\n\nIt rained", after: "Été ")) == nil)
  }

  @Test func `other words, another place and a wrong length are told`() {
    #expect(text.fault(of: piece("frais", after: "Été ")) != nil)
    #expect(text.fault(of: piece("froid", after: "Ete ")) != nil)
    #expect(text.fault(of: piece("gone", after: "Été froid.\n\nIt rained.\n\n")) != nil)
    let short = TextPiece(bytes: Array("It".utf8), start: 12, end: 15, byteStart: 14, byteEnd: 16)
    #expect(text.fault(of: short) != nil)
    let off = TextPiece(bytes: Array("It".utf8), start: 11, end: 13, byteStart: 14, byteEnd: 16)
    #expect(text.fault(of: off) == "it starts 1 scalars off")
  }

  @Test(arguments: [(-1, 3), (Int.min, Int.max), (Int.max, Int.min), (Int.max, Int.max)])
  func `places that cannot be are told, not reckoned with`(start: Int, end: Int) {
    let quote = TextPiece(
      bytes: Array("Été".utf8),
      start: start,
      end: end,
      byteStart: start,
      byteEnd: end
    )
    #expect(text.fault(of: quote) != nil)
    #expect(CarriedText([quote]).fault(of: piece("Été", after: "")) != nil)
  }

  @Test func `scalars of a long text are counted right at every place`() {
    let long = String(repeating: "é€a", count: 2000)
    let carried = CarriedText([piece(long, after: "")])
    for count in [0, 1, 341, 342, 1024, 1999] {
      let before = String(repeating: "é€a", count: count)
      #expect(carried.fault(of: piece("é€", after: before)) == nil, "\(count)")
    }
  }
}
