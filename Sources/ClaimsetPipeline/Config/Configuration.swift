import ClaimsetClaims
public import ClaimsetCore
public import ClaimsetTables

/// What one pipeline.yaml says, with every default filled in.
public struct Configuration: Sendable {
  /// What the dataset says of itself.
  public var dataset: DatasetDescription
  /// Where the texts are.
  public var sources: [SourceRule]
  /// The stages in their order.
  public var stages: [ConfiguredStage]
  /// What is asked of the dataset before it is published.
  public var checks: [Check]
  /// What is written, and where.
  public var outputs: OutputSettings
  /// How many rejected documents are too many.
  public var rejects: RejectLimit
  /// How far the dataset may differ from the one published before.
  public var drift = DriftSettings()
  /// Sentences with the rows they must give.
  public var tests: [PipelineTest]
  /// What releases may carry.
  public var releases = ReleaseSettings()
  /// What runs keep of finished work for the next.
  public var cache = CacheSettings()
  /// Where people decide about rows.
  public var review = ReviewSettings()

  /// The configuration of no file: every stage on, nothing to read, opinions and all speech
  /// acts kept.
  ///
  /// It is what `claimset extract` works with.
  public static let builtIn = Configuration(
    dataset: DatasetDescription(name: "standard-input"),
    sources: [],
    stages: StageRegistry.all.map { definition in
      definition.configured(
        definition.name == "claims"
          ? ["keep_opinions": .boolean(true), "speech_acts": .text("all")] : [:]
      )
    },
    checks: [],
    outputs: OutputSettings(),
    rejects: RejectLimit(),
    tests: []
  )

  /// The names and options of all stages in one canonical string.
  ///
  /// Two configurations with the same fingerprint give the same rows for the same document.
  public var stageFingerprint: String {
    stages.map(\.fingerprint).joined(separator: "\n")
  }

  /// What the tallies of single values depend on, in one canonical string.
  var tallyFingerprint: String {
    "values \(checks.filter(\.needsValues))\nwatched \(OpenColumn.watched(by: checks))"
  }

  /// The largest file that is read as a document; offsets end at 2 GiB whatever is set.
  var maxDocumentBytes: Int {
    stages.first { $0.name == "read" }?.options.integer("max_bytes") ?? Int(Int32.max)
  }

  /// The stages, ready to run.
  public var documentStages: [any DocumentStage] { stages.compactMap(\.stage) }

  /// How claims are compared; nil where they are not.
  var reconciling: ReconcileOptions? {
    stages.first { $0.name == ReconcileStage.name }.map { stage in
      ReconcileOptions(tolerance: stage.options.integer("tolerance"))
    }
  }
}

/// What a dataset says of itself.
public struct DatasetDescription: Hashable, Sendable {
  /// Its name in file names and addresses: lower-case letters, digits, `-`.
  public var name: String
  /// Its name for people; the name itself unless given.
  public var title: String
  /// What it is, in a sentence or two.
  public var description: String
  /// The licence of the dataset, SPDX where there is one; nil when none is stated.
  public var license: String?
  /// Words to find it by.
  public var keywords: [String]
  /// Who made it, as they want to be named.
  public var contributors: [String]
  /// Where it can be read about.
  public var homepage: String?

  /// Describes a dataset of which only the name is known.
  public init(name: String, title: String? = nil) {
    self.name = name
    self.title = title ?? name
    description = ""
    keywords = []
    contributors = []
  }
}

/// One entry of `sources`: a glob, and what is known of every text it finds.
public struct SourceRule: Hashable, Sendable {
  /// How the publication date of a text is known.
  public enum Published: Hashable, Sendable {
    /// It is not.
    case unknown
    /// All texts have this one, EDTF.
    case on(String)
    /// The first date in the file's name.
    case fromFilename
  }

  /// Which files.
  public let glob: Glob
  /// When they were published.
  public let published: Published
  /// Their genre; nil lets each text be recognised.
  public let genre: Genre?
  /// Their title.
  public let title: String?
  /// Their author.
  public let author: String?
  /// Where they were taken from.
  public let sourceURL: String?
  /// Their licence.
  public let license: String?
  /// Their language, BCP 47.
  public let language: String?
  /// Where the entry's path stands in pipeline.yaml.
  public let mark: ConfigurationMark
}

/// What is written, and where.
public struct OutputSettings: Hashable, Sendable {
  /// The folder, from that of pipeline.yaml.
  public var directory = "output"
  /// The forms, in the order given, each once.
  public var formats: [OutputFormat] = [.csv, .json, .sqlite, .xlsx]
  /// What stands between the cells of the files for spreadsheets.
  public var spreadsheetDelimiter = SpreadsheetDelimiter.comma
  /// How many published runs stay, the last one among them.
  public var keepRuns = 5
  /// The most mebibytes that published runs may have together; the last one stays in any case.
  public var keepMebibytes = 20_480
  /// How much of the texts the dataset carries.
  public var texts = TextShare.full
  /// Whether the dataset is also written as pages to browse.
  public var hasSite = true

  /// The same in bytes.
  var keepBytes: Int { keepMebibytes << 20 }

  /// The settings of a file that says nothing of them.
  public init() {}
}

/// What releases may carry.
public struct ReleaseSettings: Hashable, Sendable {
  /// What becomes of full texts whose licence is not known.
  public enum UnlicensedTexts: String, Hashable, Sendable, CaseIterable {
    /// Nothing is released.
    case refuse
    /// They are released like the others.
    case carry
  }

  /// Texts that may not be used any more.
  public struct Withdrawal: Hashable, Sendable {
    /// Which files.
    public let glob: Glob
    /// Why, for those who used them.
    public let reason: String
  }

  /// What becomes of full texts whose licence is not known.
  public var unlicensedTexts = UnlicensedTexts.refuse
  /// The texts that may not be used any more.
  public var withdrawn: [Withdrawal] = []

  /// The settings of a file that says nothing of them.
  public init() {}
}

/// Where people decide about rows.
public struct ReviewSettings: Hashable, Sendable {
  /// The file of their decisions, from the folder of pipeline.yaml; it need not be there.
  public var decisions = "review.csv"

  /// The settings of a file that says nothing of them.
  public init() {}
}

/// What runs keep of finished work for the next.
public struct CacheSettings: Hashable, Sendable {
  /// The most mebibytes it may have.
  public var maxMebibytes = 10_240

  /// The settings of a file that says nothing of them.
  public init() {}

  /// The same in bytes.
  var limitBytes: Int { maxMebibytes << 20 }
}

/// How many rejected documents are too many.
public struct RejectLimit: Hashable, Sendable {
  /// The largest share of documents that may be rejected; nil for any.
  public var maxShare: ExactDecimal?

  /// A limit; none unless given.
  public init(maxShare: ExactDecimal? = nil) { self.maxShare = maxShare }
}

/// A text with the rows it must give: one entry of `tests`.
public struct PipelineTest: Hashable, Sendable {
  /// What the rows of one table must be.
  public struct Expectation: Hashable, Sendable {
    /// The table: `dates`, `quantities` or `claims`.
    public let table: String
    /// The rows in text order; a row given here names only the fields that matter.
    public let rows: [[Field]]
    /// Where it stands in pipeline.yaml.
    public let mark: ConfigurationMark
  }

  /// One field of an expected row.
  public struct Field: Hashable, Sendable {
    /// The column.
    public let name: String
    /// What it must hold.
    public let value: ExpectedValue
  }

  /// What the test is called.
  public let name: String
  /// The text.
  public let input: String
  /// When the text was published, EDTF; nil when that is unknown.
  public let published: String?
  /// The genre of the text; nil lets it be recognised.
  public let genre: Genre?
  /// What must come out; a table not named here may give anything.
  public let expectations: [Expectation]
  /// Where the test stands in pipeline.yaml.
  public let mark: ConfigurationMark
}

/// What a field of an expected row must hold.
public enum ExpectedValue: Hashable, Sendable {
  /// Nothing: the cell is empty.
  case empty
  /// The number, however it is written.
  case number(ExactDecimal)
  /// `true` or `false`.
  case boolean(Bool)
  /// Exactly this text.
  case text(String)

  /// Whether a cell that reads `cell` is as expected; an empty cell reads "".
  public func matches(_ cell: String) -> Bool {
    switch self {
    case .empty: cell.isEmpty
    case .number(let number): ExactDecimal(cell) == number
    case .boolean(let value): cell == (value ? "true" : "false")
    case .text(let text): cell == text
    }
  }
}

extension ExpectedValue: CustomStringConvertible {
  /// The value as a fault shows it.
  public var description: String {
    switch self {
    case .empty: "empty"
    case .number(let number): number.description
    case .boolean(let value): value ? "true" : "false"
    case .text(let text): "\"\(text)\""
    }
  }
}
