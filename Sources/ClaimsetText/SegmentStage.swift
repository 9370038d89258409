public import ClaimsetCore

/// What the segment stage may be told.
public struct SegmentOptions: Hashable, Sendable {
  /// What is done with page furniture.
  public enum Boilerplate: String, Hashable, Sendable, CaseIterable {
    /// It is marked as what it is.
    case mark
    /// It is treated as any other text.
    case keep
  }

  /// What is done with page furniture.
  public var boilerplate: Boilerplate

  /// Makes options; furniture is marked by default.
  public init(boilerplate: Boilerplate = .mark) { self.boilerplate = boilerplate }
}

/// Cuts a text into segments, sentences and tokens, and marks page furniture.
public struct SegmentStage: DocumentStage {
  /// `segment`.
  public static let name = "segment"
  /// `text`.
  public static let reads: Set<Layer> = [.text]
  /// Nothing.
  public static let uses: Set<Layer> = []
  /// `segments`.
  public static let writes = Layer.segments

  private let options: SegmentOptions

  /// A stage with `options`.
  public init(options: SegmentOptions = SegmentOptions()) { self.options = options }

  /// Returns the document with the `segments` layer.
  public func apply(to document: Document) throws(DocumentRejection) -> Document {
    let text = document.text
    var tokenizer = Tokenizer(text)
    var units = UnitBuilder(text.bytes).units()
    for i in units.indices { units[i].tokens = tokenizer.cut(units[i].body) }
    let reader = UnitReader(text: text, tokens: tokenizer.columns.tokens)
    let splitter = SentenceSplitter(text: text, tokens: reader.tokens)
    let datelines = DatelineScanner(reader: reader)
    for i in units.indices {
      let dateline = datelines.end(in: units[i].tokens)
      let rest = (dateline ?? units[i].tokens.lowerBound)..<units[i].tokens.upperBound
      units[i].breaks = (dateline.map { [$0] } ?? []) + splitter.breaks(rest)
    }
    classify(&units, reader)
    let genre = GenreRecognizer(reader: reader, units: units).genre()
    var assembler = SegmentAssembler(columns: tokenizer.columns, units: units)
    return document.adding(segmentation: assembler.segmentation(genre))
  }

  private func classify(_ units: inout [Unit], _ reader: UnitReader) {
    let marks = options.boilerplate == .mark
    if marks {
      FurnitureFinder(reader: reader).mark(&units)
      units = GreetingSplitter(reader: reader).split(units)
    }
    HeadingRules(reader: reader).apply(to: &units, marksRepetition: marks)
    if marks { AuthorNotes(reader: reader).mark(&units) }
  }
}
