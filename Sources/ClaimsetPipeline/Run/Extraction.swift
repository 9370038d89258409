import ClaimsetClaims
public import ClaimsetCore
import ClaimsetSyntax
import ClaimsetTables

/// The document stages as a filter: documents in, one JSON line out for each, in the same order.
public struct Extraction: Sendable {
  let chain: StageChain
  private let pool: OrderedPool
  private let showing: Layer

  /// What a line holds.
  public enum Layer: Sendable {
    /// The rows.
    case rows
    /// What weighed in how much each claim is worth checking.
    case worthiness
    /// How sure it is that what each word names happens.
    case factuality
    /// Whatever has the form of an attribution, rated.
    case attributions
    /// The claims in the form in which they are compared.
    case frames
  }

  /// Prepares the stages of `configuration`, with `jobs` documents worked on at once.
  ///
  /// `showing` says what a line holds.
  public init(_ configuration: Configuration, jobs: Int, showing: Layer = .rows) {
    self.showing = showing
    chain = StageChain(configuration.documentStages)
    pool = OrderedPool(jobs: max(1, jobs))
  }

  /// What is answered for one document.
  public struct Answer: Sendable {
    /// The JSON line, with its line end.
    public let line: [UInt8]
    /// Why the document could not be used; nil when it was.
    public let rejection: DocumentRejection?
  }

  /// The answer for `document`; the line of one that cannot be used holds nothing but its
  /// diagnostics.
  public func answer(for document: Document) -> Answer {
    let records: DocumentRecords
    var fault: DocumentRejection?
    switch chain.apply(to: document) {
    case .success(let finished) where showing == .worthiness:
      return Answer(line: ExtractRecord.worthiness(of: finished) + [0x0A], rejection: nil)
    case .success(let finished) where showing == .factuality:
      let line = ExtractRecord.grades(finished.gradedWords, of: finished)
      return Answer(line: line + [0x0A], rejection: nil)
    case .success(let finished) where showing == .attributions:
      let line = ExtractRecord.attributions(finished.ratedAttributions, of: finished)
      return Answer(line: line + [0x0A], rejection: nil)
    case .success(let finished) where showing == .frames:
      return Answer(line: ExtractRecord.frames(of: finished) + [0x0A], rejection: nil)
    case .success(let finished):
      records = DocumentRecords(finished, sha256: SHA256.hex(of: document.text.bytes))
    case .failure(let rejection):
      fault = rejection
      records = DocumentRecords.rejection(
        facts: document.facts,
        text: document.text,
        diagnostics: [rejection.diagnostic]
      )
    }
    return Answer(line: ExtractRecord.json(of: records) + [0x0A], rejection: fault)
  }

  /// The trees of `document` as CoNLL-U; a document that cannot be used gives its rejection.
  public func trees(of document: Document) -> Result<[UInt8], DocumentRejection> {
    chain.apply(to: document).map { ConlluWriter.bytes(of: $0) }
  }

  /// The CoNLL-U in `bytes` with tags, lemmas and trees filled in by the parser that
  /// `configuration` names, and the lines that are none of it.
  public static func filledTrees(
    _ bytes: [UInt8],
    _ configuration: Configuration
  ) -> (trees: [UInt8], faults: [Int]) {
    let model = configuration.stages.first { $0.name == SyntaxStage.name }?.options.text("model")
    let options = SyntaxOptions(model: model.flatMap(SyntaxOptions.Model.init) ?? .fast)
    var filler = ConlluFiller(bytes, options)
    let trees = filler.filled()
    return (trees, filler.faults)
  }

  /// Answers `lines` of JSON Lines, the first of which is line `first` of its file.
  ///
  /// A blank line asks for nothing and gets no answer.
  ///
  /// - Parameters:
  ///   - lines: One request each, without line ends.
  ///   - first: The number of the first line, from 1, for messages.
  ///   - emit: Is given each answer in the order of the lines.
  ///   - refuse: Is given what is wrong with a line that is no request.
  public func answer(
    _ lines: [[UInt8]],
    from first: Int,
    emit: ([UInt8]) -> Void,
    refuse: (String) -> Void
  ) async {
    let chain = self
    await pool.run(count: lines.count) { index -> Result<[UInt8]?, TableError> in
      guard !Self.isBlank(lines[index]) else { return .success(nil) }
      do throws(TableError) {
        let request = try ExtractRequest(lines[index], line: first + index)
        return .success(chain.answer(for: request.document).line)
      } catch {
        return .failure(error)
      }
    } emit: { _, answer in
      switch answer {
      case .success(let line?): emit(line)
      case .success(nil): break
      case .failure(let error): refuse("\(error)")
      }
    }
  }

  static func isBlank(_ line: [UInt8]) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
