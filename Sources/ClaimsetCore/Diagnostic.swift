/// A finding for the reader: what was read but not used, and why, with its place.
public struct Diagnostic: Hashable, Sendable {
  /// How grave a finding is.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Good to know; nothing is wrong.
    case info
    /// Something was not used, or may not be what it seems.
    case warning
    /// A document, or the whole run, could not be used.
    case error
  }

  /// The code, such as `R102`; it never changes meaning, and its stage's page explains it.
  public let code: String
  /// How grave the finding is.
  public let severity: Severity
  /// Where in the document's bytes, when the finding has a place.
  public let span: Span?
  /// What was found: lower case, no full stop, naming the thing.
  public let message: String
  /// What would help; empty when nothing can be advised.
  public let hint: String

  /// Makes a finding.
  public init(
    code: String,
    severity: Severity,
    span: Span? = nil,
    message: String,
    hint: String = ""
  ) {
    self.code = code
    self.severity = severity
    self.span = span
    self.message = message
    self.hint = hint
  }
}
