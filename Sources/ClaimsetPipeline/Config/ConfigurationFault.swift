/// The kinds of fault a pipeline.yaml or a sidecar can have; documented in `diagnostics.md`.
public enum ConfigurationCode: String, Hashable, Sendable, CaseIterable {
  /// The file cannot be read.
  case unreadable = "P001"
  /// The file is not YAML.
  case syntax = "P002"
  /// A stage has a name no stage has.
  case unknownStage = "P003"
  /// A stage needs a layer that no stage before it adds.
  case missingLayer = "P004"
  /// A stage stands twice.
  case repeatedStage = "P005"
  /// A key is not known.
  case unknownKey = "P006"
  /// A key stands twice in one mapping.
  case repeatedKey = "P007"
  /// A key that must be there is not.
  case missingKey = "P008"
  /// A value has the wrong type.
  case wrongType = "P009"
  /// A value is not one of those allowed.
  case unknownValue = "P010"
  /// A number or a list is out of its range.
  case outOfRange = "P011"
  /// A date is not one.
  case badDate = "P012"
  /// A text does not have the form it must have.
  case badForm = "P013"
  /// A path leads, or could lead, out of the folder.
  case unsafePath = "P014"
  /// A glob cannot be read.
  case badGlob = "P015"
  /// The bytes are not UTF-8 text.
  case encoding = "P016"
  /// The file is larger than a configuration can be.
  case tooLarge = "P017"
  /// Values are nested deeper than a configuration can be.
  case tooDeep = "P018"
  /// An alias, anchor, tag, merge key or directive.
  case refusedFeature = "P019"
  /// The file holds more than one document.
  case severalDocuments = "P020"
  /// The file holds nothing.
  case empty = "P021"
  /// The file is written for another version of the program.
  case unknownVersion = "P022"
  /// Two checks or two tests have the same name.
  case repeatedName = "P023"
  /// A field is no column of its table.
  case unknownField = "P024"
  /// Keys that contradict each other, or of which exactly one must be there.
  case contradiction = "P025"
}

/// One fault of a configuration with its place and what would mend it.
public struct ConfigurationFault: Error, Hashable, Sendable {
  /// What kind of fault it is.
  public let code: ConfigurationCode
  /// Where it stands.
  public let mark: ConfigurationMark
  /// What is wrong: lower case, no full stop, naming the thing.
  public let message: String
  /// What would help; empty when nothing can be advised.
  public let hint: String

  /// Makes a fault.
  public init(
    _ code: ConfigurationCode,
    at mark: ConfigurationMark,
    _ message: String,
    hint: String = ""
  ) {
    self.code = code
    self.mark = mark
    self.message = message
    self.hint = hint
  }

  /// The fault as one line: `p.yaml:14:5: error P003 stage "cliams" is not known; did you mean …`.
  public func line(in file: String) -> String {
    "\(file):\(mark.line):\(mark.column): error \(code.rawValue) \(message)"
      + (hint.isEmpty ? "" : "; \(hint)")
  }
}

/// All faults of one configuration file, in file order.
public struct ConfigurationError: Error, Hashable, Sendable {
  /// The file as the user named it.
  public let file: String
  /// The faults, by place; never empty.
  public let faults: [ConfigurationFault]

  /// Joins the faults of `file`, which may come in any order.
  public init(file: String, faults: [ConfigurationFault]) {
    self.file = file
    self.faults = faults.sorted {
      ($0.mark, $0.code.rawValue, $0.message) < ($1.mark, $1.code.rawValue, $1.message)
    }
  }

  /// One line for each fault.
  public var lines: [String] { faults.map { $0.line(in: file) } }
}

extension ConfigurationError: CustomStringConvertible {
  /// The lines, joined.
  public var description: String { lines.joined(separator: "\n") }
}
