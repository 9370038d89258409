public import ClaimsetCore

extension ExtractRecord {
  /// The graded `words` of `document`, as one JSON object; places count Unicode scalars.
  public static func grades(_ words: [GradedWord], of document: Document) -> [UInt8] {
    let positions = TextPositions(document.text)
    var bytes: [UInt8] = Array("{\"document_id\":".utf8)
    bytes.append(json: document.facts.id)
    bytes += Array(",\"words\":[".utf8)
    for (index, word) in words.enumerated() {
      if index > 0 { bytes.append(ascii: ",") }
      let start = positions.scalar(at: word.span.start)
      let end = positions.scalar(at: word.span.end)
      bytes += Array("{\"start\":\(start),\"end\":\(end),\"factuality\":\(word.grade)".utf8)
      bytes += Array(",\"features\":[".utf8)
      for (i, feature) in word.features.enumerated() {
        if i > 0 { bytes.append(ascii: ",") }
        bytes.append(json: feature)
      }
      bytes += Array("]}".utf8)
    }
    return bytes + Array("]}".utf8)
  }
}
