public import ClaimsetCore

/// What a run tells while it goes on; the command decides how it is shown.
public enum RunEvent: Sendable {
  /// The sources were expanded: this many documents will be read.
  case started(documents: Int, jobs: Int)
  /// A document is done.
  case finished(DocumentProgress)
  /// Something was found that a reader of the log should see now.
  case found(diagnostic: Diagnostic, path: String, line: Int?, column: Int?)
  /// A check was evaluated with a result that is not a pass.
  case checked(id: String, isError: Bool, message: String)
  /// Something failed that stops nothing: the dataset is or will be published.
  case warned(message: String)
}

/// How far a run has come.
public struct DocumentProgress: Hashable, Sendable {
  /// The path of the document just done.
  public let path: String
  /// The number of documents done.
  public let done: Int
  /// The number of documents in all.
  public let total: Int
  /// Whether its rows came from the cache.
  public let isCached: Bool
  /// Whether it gave rows.
  public let isUsable: Bool
}

/// Takes the events of a run, one after the other.
public protocol RunLog {
  /// Takes one event.
  mutating func take(_ event: RunEvent)
}
