/// The kinds of finding about files and their sidecars; documented in `diagnostics.md`.
public enum SourceCode: String, Hashable, Sendable, CaseIterable {
  /// A folder has a name that a source asks for.
  case folder = "P101"
  /// A named pipe, a socket or a device has one.
  case special = "P102"
  /// A link points to nothing.
  case danglingLink = "P103"
  /// A link leads back to itself.
  case linkLoop = "P104"
  /// A link leads out of the folder of pipeline.yaml.
  case outsideLink = "P105"
  /// A link to a folder, which `**` does not follow.
  case folderLink = "P106"
  /// A link to a file that is a document already.
  case repeatedFile = "P107"
  /// A file or a link cannot be read.
  case unreadable = "P108"
  /// A file is larger than a document may be.
  case tooLarge = "P109"
  /// A folder cannot be listed.
  case unlistable = "P110"
  /// The name of a file is not UTF-8.
  case badName = "P111"
  /// A sidecar has a fault.
  case badSidecar = "P112"
  /// A sidecar stands beside no document.
  case straySidecar = "P113"
  /// Two documents have the same id.
  case repeatedID = "P114"
  /// The name of a file holds no date where one is asked for.
  case noFilenameDate = "P115"
  /// A source finds no file.
  case emptySource = "P116"
  /// A file is withdrawn.
  case withdrawn = "P117"
}
