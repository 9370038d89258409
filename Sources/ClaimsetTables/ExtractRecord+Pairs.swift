public import ClaimsetCore

extension ExtractRecord {
  /// Where a claim stands: its document, and its number in it.
  public struct ClaimPlace: Sendable {
    let document: Document
    let claim: Int

    /// Claim `claim` of `document`.
    public init(_ document: Document, _ claim: Int) {
      (self.document, self.claim) = (document, claim)
    }

    fileprivate func append(to bytes: inout [UInt8]) {
      bytes += Array("{\"document_id\":".utf8)
      bytes.append(json: document.facts.id)
      if let claim = document.claims?.claims[claim] {
        bytes += Array(
          ",\"byte_start\":\(claim.span.start),\"byte_end\":\(claim.span.end),\"quote\":".utf8
        )
        bytes.append(json: .cut(claim.span), of: document.text)
      }
      bytes.append(ascii: "}")
    }
  }

  /// Two claims on which the judge of pairs could be asked, as one JSON object: both with their places, what
  /// the rules say of them, the logit of the model in thousandths, and what was seen.
  public static func pair(
    _ candidate: PairCandidate,
    _ first: ClaimPlace,
    _ second: ClaimPlace
  ) -> [UInt8] {
    var bytes: [UInt8] = Array("{\"a\":".utf8)
    first.append(to: &bytes)
    bytes += Array(",\"b\":".utf8)
    second.append(to: &bytes)
    bytes += Array(",\"relation\":".utf8)
    bytes += Array((candidate.relation.map { "\"\($0.relation.rawValue)\"" } ?? "null").utf8)
    bytes += Array(",\"sum\":\(candidate.sum),\"features\":[".utf8)
    for (index, feature) in candidate.features.enumerated() {
      if index > 0 { bytes.append(ascii: ",") }
      bytes.append(json: feature)
    }
    bytes += Array("]}".utf8)
    return bytes
  }
}
