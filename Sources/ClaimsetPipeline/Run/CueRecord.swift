import ClaimsetClaims
public import ClaimsetTables

/// A sentence that is cut into words, and the tags of the words in it that deny.
///
/// Read as `{"id": …, "tokens": [words]}`, answered as `{"id": …, "tags": ["O", "B-NEG", "I-NEG"]}`,
/// one tag a word, the form in which shared tasks on negation are scored.
public struct CueRecord: Hashable, Sendable {
  private let id: String
  private let tokens: [String]

  /// Reads one line of JSON.
  ///
  /// - Throws: ``TableError`` where the line is not such an object.
  public init(_ bytes: [UInt8], line: Int) throws(TableError) {
    let value = try JSONReader.value(bytes, firstLine: line)
    guard let id = value["id"]?.string else {
      throw TableError(.otherShape, line: line, "the object has no \"id\"")
    }
    guard case .array(let items)? = value["tokens"] else {
      throw TableError(.otherShape, line: line, "the object has no list \"tokens\"")
    }
    self.id = id
    tokens = items.map { $0.string ?? "" }
  }

  /// The answer, with its line end.
  public var answer: [UInt8] {
    var tags = tokens.map { _ in "O" }
    for cue in NegationCues.find(in: tokens) {
      for i in cue { tags[i] = i == cue.lowerBound ? "B-NEG" : "I-NEG" }
    }
    let record = JSONValue.object([
      JSONValue.Member("id", .string(id)),
      JSONValue.Member("tags", .array(tags.map { .string($0) })),
    ])
    var bytes: [UInt8] = []
    record.append(to: &bytes)
    return bytes + [0x0A]
  }
}
