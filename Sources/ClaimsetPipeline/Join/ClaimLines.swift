import ClaimsetClaims
import ClaimsetCore
import ClaimsetTables

/// The claims of a run as rows name them, in scratch files: few of them are asked for.
struct ClaimLines {
  /// What is kept of a claim.
  private struct Line: FieldCoded {
    var claim = JoinPart.ClaimLine()
    /// Who says so, the same for all documents where it is somebody with a name.
    var source = ""

    mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
      claim.code(&coder)
      coder.text(&source)
    }
  }

  /// What is kept of a document.
  private struct Head: FieldCoded {
    var id = ""
    var path = ""

    mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
      coder.text(&id)
      coder.text(&path)
    }
  }

  private let folder: String
  private let lines: ScratchRecords
  private let heads: ScratchRecords
  /// The number of the first claim of each document.
  private var firstClaims: [Int] = []

  /// Makes an empty list in `folder`.
  init(in folder: String) {
    self.folder = folder
    (lines, heads) = (ScratchRecords(in: folder), ScratchRecords(in: folder))
  }

  /// Adds the claims of the next document.
  mutating func add(_ part: JoinPart) throws(FileError) {
    var sources: [Int: String] = [:]
    for frame in part.document.frames { sources[frame.claim] = frame.source }
    firstClaims.append(lines.count)
    for (i, claim) in part.claims.enumerated() {
      let source = sources[i] ?? ""
      let line = Line(
        claim: claim,
        source: source.isEmpty
          ? "document \(heads.count)"
          // A source with a name is one for all documents; "police" are those of each.
          : part.document.names[source] == nil
            ? "source \(source) of document \(heads.count)" : "source \(source)"
      )
      try lines.append(line.bytes)
    }
    try heads.append(Head(id: part.documentID, path: part.path).bytes)
  }

  /// The document of the claim with the number `claim`, and who is behind it: a source that it names,
  /// or the document.
  func source(of claim: Int) throws(FileError) -> (document: Int, source: String) {
    (document(of: claim), try line(claim).source)
  }

  /// The claims of `relations`, with their places.
  func places(of relations: [ClaimRelation]) throws(FileError) -> [Int: JoinedConflicts.Place] {
    var places: [Int: JoinedConflicts.Place] = [:]
    for claim in Set(relations.flatMap { [$0.first, $0.second] }).sorted() {
      let head = try JoinLibrary.whole(Head(bytes: heads[document(of: claim)]), in: folder)
      let line = try line(claim).claim
      places[claim] = JoinedConflicts.Place(
        documentID: head.id,
        path: head.path,
        id: line.id,
        quote: line.quote,
        line: line.line
      )
    }
    return places
  }

  /// The ids of `claims`, without their words.
  func ids(of claims: [Int]) throws(FileError) -> [Int: DatasetRecords.ClaimPlace] {
    var found: [Int: DatasetRecords.ClaimPlace] = [:]
    for claim in Set(claims).sorted() {
      let id = try line(claim).claim.id
      found[claim] = DatasetRecords.ClaimPlace(id: id, documentID: "", quote: "")
    }
    return found
  }

  private func line(_ claim: Int) throws(FileError) -> Line {
    try JoinLibrary.whole(Line(bytes: lines[claim]), in: folder)
  }

  /// The index of the document of `claim`.
  private func document(of claim: Int) -> Int { firstClaims.firstPlace { $0 > claim } - 1 }
}
