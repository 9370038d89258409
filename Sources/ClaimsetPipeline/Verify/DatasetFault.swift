import ClaimsetTables

/// Something that is wrong with a published dataset.
public struct DatasetFault: Error, Hashable, Sendable {
  /// The kinds of fault, each with the code that reports and the docs use.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// `SHA256SUMS` is not there, or a line of it is not a sum and a path.
    case badSums = "V101"
    /// A file is not what its sum says.
    case otherSum = "V102"
    /// A file that has a sum is not there.
    case missingFile = "V103"
    /// A file has no sum.
    case strayFile = "V104"
    /// The run's folder is not named by the digest of its sums.
    case otherDigest = "V105"
    /// The descriptor or a schema cannot be read, or contradicts itself.
    case badDescription = "V201"
    /// The descriptor states another size or sum than the file has.
    case otherSize = "V202"
    /// A table cannot be read.
    case unreadableTable = "V203"
    /// A cell is not of its type, or not one of the values its column may hold.
    case badCell = "V301"
    /// Two rows have the same key.
    case repeatedKey = "V302"
    /// A row refers to a row that is not there.
    case brokenReference = "V303"
    /// Two files of one table hold other rows.
    case otherRows = "V304"
    /// A quote is not the text at its place.
    case otherQuote = "V401"
  }

  /// What kind of fault it is.
  public let kind: Kind
  /// The file, within the dataset.
  public let file: String
  /// The line, from 1, where one is known.
  public let line: Int?
  /// What is wrong, without code and place.
  public let message: String

  init(_ kind: Kind, _ file: String, line: Int? = nil, _ message: String) {
    self.kind = kind
    self.file = file
    self.line = line
    self.message = message
  }

  /// The fault that kept something from being read.
  init(_ kind: Kind, _ error: DatasetError) {
    switch error {
    case .malformed(let file, let error):
      self.init(kind, file, line: error.line, "\(error.kind.rawValue) \(error.message)")
    case .inconsistent(let file, let message): self.init(kind, file, message)
    case .archive(let path, let message): self.init(kind, path, message)
    case .file(let error): self.init(kind, error.path, "\(error)")
    case .noDataset(let path, let reason): self.init(kind, path, reason)
    }
  }
}

extension DatasetFault: CustomStringConvertible {
  /// Place, code and message, such as `claims.csv:14: V302 …`.
  public var description: String {
    "\(file):\(line.map { "\($0):" } ?? "") \(kind.rawValue) \(message)"
  }
}

/// What a check of a dataset found.
public struct DatasetVerification: Hashable, Sendable {
  /// How many faults of a kind are kept; more are counted.
  static let keptFaults = 20

  /// The dataset.
  public let path: String
  /// The faults, at most twenty of a kind.
  public private(set) var faults: [DatasetFault] = []
  /// How many faults there are of each kind.
  public private(set) var counts: [DatasetFault.Kind: Int] = [:]
  /// How many files were summed.
  public internal(set) var files = 0
  /// How many tables were read.
  public internal(set) var tables = 0
  /// How many rows they have.
  public internal(set) var rows = 0
  /// How many quotes were held against the text.
  public internal(set) var quotes = 0
  /// How many quotes stand in documents whose text the dataset does not carry and nobody gave.
  public internal(set) var uncheckedQuotes = 0

  init(path: String) { self.path = path }

  /// Whether nothing is wrong.
  public var isWhole: Bool { counts.isEmpty }
  /// How many faults there are.
  public var faultCount: Int { counts.values.reduce(0, +) }

  mutating func add(_ fault: DatasetFault) {
    let count = counts[fault.kind, default: 0] + 1
    counts[fault.kind] = count
    if count <= Self.keptFaults { faults.append(fault) }
  }
}
