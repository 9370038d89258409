import ClaimsetCore
import Testing

@testable import ClaimsetSyntax

@Suite struct RegularVerbsTests {
  @Test(arguments: [
    ("fined", PennTag.vbd, "fine"), ("Shouting", .vbg, "shout"), ("signalled", .vbn, "signal"),
    ("stared", .vbd, "stare"), ("starred", .vbd, "star"), ("ferried", .vbn, "ferry"),
    ("tied", .vbn, "tie"), ("tying", .vbg, "tie"), ("buzzes", .vbz, "buzz"),
    ("unites", .vbz, "unite"), ("bathing", .vbg, "bathe"),
  ])
  func `gives the verb that a form is of`(form: String, tag: PennTag, lemma: String) {
    #expect(Self.lemma(form, tag) == lemma)
  }

  @Test(arguments: [
    ("shed", PennTag.vbd), ("seed", .vb), ("need", .vbp), ("grelted", .vbd), ("fined", .jj),
    ("ed", .vbd),
  ])
  func `leaves alone what is no form of a verb it knows`(form: String, tag: PennTag) {
    #expect(Self.lemma(form, tag) == nil)
  }

  private static func lemma(_ form: String, _ tag: PennTag) -> String? {
    let bytes = Array(form.utf8)
    return bytes.withUnsafeBufferPointer {
      RegularVerbs.lemma(of: Span(0, bytes.count), in: $0, penn: tag)
    }.map { String(decoding: $0, as: UTF8.self) }
  }
}
