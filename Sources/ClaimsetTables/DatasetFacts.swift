/// What a dataset says of itself in the files that people open by themselves.
public struct DatasetFacts: Hashable, Sendable {
  /// The name, lower case with `-`, `.` or `_`.
  public let name: String
  /// The title, for people.
  public let title: String
  /// What the dataset is; empty for nothing.
  public let description: String
  /// The licence; empty when none is stated.
  public let license: String
  /// The program that made it, with its version.
  public let program: String
  /// How much of the texts it carries.
  public let texts: TextShare
  /// Whether each document has a page under `documents/`.
  public let hasPages: Bool

  /// Describes a dataset.
  public init(
    name: String,
    title: String,
    description: String = "",
    license: String = "",
    program: String,
    texts: TextShare = .full,
    hasPages: Bool = true
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.license = license
    self.program = program
    self.texts = texts
    self.hasPages = hasPages
  }
}

/// A file that holds all tables and could not be written.
public struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// The `errno` that says it best.
  public let code: Int32
  /// What the library says.
  public let message: String

  /// Such as `cannot write claimset.sqlite: database or disk is full`.
  public var description: String { "cannot write \(path): \(message)" }
}
