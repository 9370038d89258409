import ClaimsetClaims
import ClaimsetCore
import ClaimsetDates
import ClaimsetQuantities
import ClaimsetTestSupport
import Foundation
import Testing

/// The gallery of the documentation: its sentences stand there as quotations, and what follows each is
/// what the stages give for it.
@Suite struct ClaimGalleryTests {
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent()  // ClaimsetClaimsTests
    .deletingLastPathComponent()  // Tests
    .deletingLastPathComponent()
    .appending(path: "Documentation/stages/claims-gallery.md")

  @Test func `the gallery shows what the stages give`() throws {
    let kept = try String(contentsOf: Self.page, encoding: .utf8)
    let lines = kept.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = try #require(lines.firstIndex { $0.hasPrefix("> ") })
    let sentences = lines.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
    #expect(sentences.count >= 20)
    let shown =
      lines[..<first].joined(separator: "\n") + "\n"
      + (try sentences.map(section).joined(separator: "\n"))
    guard shown != kept else { return }
    if ProcessInfo.processInfo.environment["CLAIMSET_RECORD"] == "1" {
      try shown.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    Issue.record("the gallery is not what the stages give; CLAIMSET_RECORD=1 writes it anew")
  }

  private func section(of sentence: String) throws -> String {
    let parsed = try TestDocument.parsed(sentence, published: "2021-03-05")
    let counted = try QuantitiesStage().apply(to: DatesStage().apply(to: parsed))
    let document = try ClaimsStage(options: ClaimsOptions(keepOpinions: true)).apply(to: counted)
    let layer = try #require(document.claims)
    var text = "> \(sentence)\n\n"
    guard !layer.claims.isEmpty else {
      return text + "No claim: \(layer.silences.values.sorted().joined(separator: ", ")).\n"
    }
    text += "| subject | predicate | object | further parts | judged | said by | rule |\n"
    text += "|---|---|---|---|---|---|---|\n"
    for claim in layer.claims {
      let words = [claim.subject, claim.predicate, claim.object].map {
        $0?.wording(in: document.text) ?? ""
      }
      let parts = claim.qualifiers.map {
        "\($0.role.rawValue): \($0.phrase.wording(in: document.text))"
      }
      let judged =
        (claim.isNegated ? "negated" : "affirmed")
        + ", \(claim.certainty.rawValue), \(claim.factuality)"
      let source = claim.attribution.map { layer.attributions[$0].source }
      let holder = (source ?? []).map { document.text[$0] }.joined(separator: " ")
      let cells = words + [parts.joined(separator: "; "), judged, holder, claim.rule]
      text += "| " + cells.joined(separator: " | ") + " |\n"
    }
    return text
  }
}
