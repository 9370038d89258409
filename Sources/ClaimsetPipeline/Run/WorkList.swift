import ClaimsetCore
import ClaimsetTables

/// What a run has to tell of, in the order in which its rows will stand: files, refused files and
/// notes, sorted by the bytes of their paths.
struct WorkList: Sendable {
  /// One thing to tell of.
  enum Item: Sendable {
    case file(SourceFile)
    case rejection(RejectedSource)
    case note(SourceNote)
    /// Decisions about documents that are gone, in a file with this path.
    case orphans([ReviewDecision], path: String)

    /// The path from the folder of pipeline.yaml.
    var path: String {
      switch self {
      case .file(let file): file.facts.path
      case .rejection(let source): source.facts.path
      case .note(let note): note.path
      case .orphans(_, let path): path
      }
    }

    /// Whether it is, or should have been, a document.
    var isDocument: Bool {
      switch self {
      case .file, .rejection: true
      case .note, .orphans: false
      }
    }

    /// The pattern of the source that found it; empty for what is no file to read.
    var source: String {
      if case .file(let file) = self { file.source } else { "" }
    }

    /// What its rows are made from, when its text has the sum `sha256`; nil for what is no file to
    /// read.
    func ledgerEntry(sha256: String, _ reviews: ReviewBook) -> RunLedger.Entry? {
      if case .file(let file) = self { file.ledgerEntry(sha256: sha256, reviews) } else { nil }
    }

    /// Has `worker` do it.
    func finish(by worker: DocumentWorker) -> DocumentWorker.Finished {
      switch self {
      case .file(let file): worker.finish(file)
      case .rejection(let source): worker.finish(source)
      case .orphans(let decisions, _): worker.finish(decisions)
      case .note(let note):
        worker.finish(
          RejectedSource(
            facts: DocumentFacts(id: "", path: note.path),
            diagnostics: [note.diagnostic]
          )
        )
      }
    }
  }

  private let items: [Item]
  /// How many of the items are, or should have been, documents.
  let documents: Int

  /// Puts what was found in order, with what is to be said of decisions in `reviews`.
  init(_ found: FoundSources, _ reviews: ReviewBook) {
    let ids = Set(found.files.map(\.facts.id) + found.rejections.map(\.facts.id))
    let orphans = reviews.orphans(without: ids)
    var all = found.files.map(Item.file) + found.rejections.map(Item.rejection)
    all += found.notes.map(Item.note)
    all += reviews.faults.map { .note(SourceNote(path: reviews.path, diagnostic: $0)) }
    if !orphans.isEmpty { all.append(.orphans(orphans, path: reviews.path)) }
    items = all.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    documents = found.files.count + found.rejections.count
  }

  /// The number of items.
  var count: Int { items.count }
  /// The item at `index`.
  subscript(index: Int) -> Item { items[index] }
}
