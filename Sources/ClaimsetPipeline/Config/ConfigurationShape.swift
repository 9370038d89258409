import ClaimsetCore
import ClaimsetTables

/// What pipeline.yaml as a whole may be: one table from which the loader, the JSON Schema and the
/// reference page are made.
enum ConfigurationShape {
  /// The top of the file.
  static let root = MappingShape(fields: [
    FieldShape(
      "version",
      .version(1),
      isRequired: true,
      "The version of this format: 1."
    ),
    FieldShape(
      "dataset",
      .mapping(dataset),
      isRequired: true,
      "What the dataset says of itself."
    ),
    FieldShape(
      "sources",
      .list(of: .mapping(source), atLeast: 1),
      isRequired: true,
      "Where the texts are, and what is known of them."
    ),
    FieldShape(
      "stages",
      .list(of: .stage(StageRegistry.all), atLeast: 1),
      standard: "[" + StageRegistry.all.map(\.name).joined(separator: ", ") + "]",
      "The stages in their order, each a name or a name with its options."
    ),
    FieldShape(
      "checks",
      .list(of: .mapping(check), atLeast: 0),
      standard: "[]",
      "What is asked of the dataset before it is published."
    ),
    FieldShape(
      "outputs",
      .mapping(outputs),
      standard: "{}",
      "What is written, and where."
    ),
    FieldShape(
      "rejects",
      .mapping(rejects),
      standard: "{}",
      "How many rejected documents are too many."
    ),
    FieldShape(
      "review",
      .mapping(review),
      standard: "{}",
      "Where people decide about rows; their decisions are applied last of all."
    ),
    FieldShape(
      "drift",
      .mapping(drift),
      standard: "{}",
      "How far the dataset may differ from the one published before."
    ),
    FieldShape(
      "releases",
      .mapping(releases),
      standard: "{}",
      "What releases may carry."
    ),
    FieldShape(
      "cache",
      .mapping(cache),
      standard: "{}",
      "What runs keep of finished work for the next."
    ),
    FieldShape(
      "tests",
      .list(of: .mapping(test), atLeast: 0),
      standard: "[]",
      "Texts with the rows they must give; `claimset test` runs them."
    ),
  ])

  /// The value of `dataset`.
  static let dataset = MappingShape(fields: [
    FieldShape(
      "name",
      .text(.name),
      isRequired: true,
      "Its name in file names and addresses."
    ),
    FieldShape("title", .text(.filled), "Its name for people; the name unless given."),
    FieldShape("description", .text(.any), standard: "\"\"", "What it is, in a sentence or two."),
    FieldShape(
      "license",
      .text(.filled),
      "The licence of the dataset, an SPDX id such as CC-BY-4.0."
    ),
    FieldShape(
      "keywords",
      .list(of: .text(.filled), atLeast: 0),
      standard: "[]",
      "Words to find it by."
    ),
    FieldShape(
      "contributors",
      .list(of: .text(.filled), atLeast: 0),
      standard: "[]",
      "Who made it, as they want to be named."
    ),
    FieldShape("homepage", .text(.address), "Where it can be read about."),
  ])

  /// An item of `sources`.
  static let source = MappingShape(
    fields: [
      FieldShape(
        "path",
        .text(.glob),
        isRequired: true,
        "Which files: `*` and `?` within a name, `[a-z]` for a character, `**` for any number of folders."
      )
    ] + facts(published: .published)
  )

  /// What a sidecar may say.
  static let sidecar = MappingShape(
    fields: [
      FieldShape(
        "id",
        .text(.documentID),
        "The id of the document; made from its path unless given."
      )
    ] + facts(published: .date)
  )

  private static func facts(published: TextForm) -> [FieldShape] {
    [
      FieldShape(
        "published",
        .text(published),
        standard: published == .published ? "unknown" : nil,
        published == .published
          ? "When the texts were published; `from-filename` takes the first date in a file's name."
          : "When the text was published."
      ),
      FieldShape(
        "genre",
        .choice(Genre.allCases.map(\.rawValue)),
        "What kind of text it is; recognised from the text unless given."
      ),
      FieldShape("title", .text(.filled), "The title; recognised from the text unless given."),
      FieldShape("author", .text(.filled), "The author."),
      FieldShape("source_url", .text(.address), "Where the text was taken from."),
      FieldShape("license", .text(.filled), "The licence of the text."),
      FieldShape("language", .text(.language), "The language."),
    ]
  }

  /// The value of `outputs`.
  static let outputs = MappingShape(fields: [
    FieldShape(
      "directory",
      .text(.path),
      standard: "output",
      "The folder that holds `latest` and `runs`."
    ),
    FieldShape(
      "formats",
      .list(of: .choice(OutputFormat.allCases.map(\.rawValue)), atLeast: 1),
      standard: "[csv, json, sqlite, xlsx]",
      "The forms in which tables are written, one of `csv`, `json`, `jsonl` among them, which other "
        + "commands read."
    ),
    FieldShape(
      "spreadsheet_delimiter",
      .choice(SpreadsheetDelimiter.allCases.map(\.rawValue)),
      standard: "comma",
      "What stands between the cells of `spreadsheet.csv`; `semicolon` where a comma is in decimals."
    ),
    FieldShape(
      "keep_runs",
      .integer(1...10_000),
      standard: "5",
      "How many published runs stay, the last one among them."
    ),
    FieldShape(
      "keep_mebibytes",
      .integer(1...Int(Int32.max)),
      standard: "\(OutputSettings().keepMebibytes)",
      "The most that published runs may have together; the last one stays in any case."
    ),
    FieldShape(
      "texts",
      .choice(TextShare.allCases.map(\.rawValue)),
      standard: "full",
      "How much of the texts the dataset carries: all, the quotes of rows, or nothing."
    ),
    FieldShape(
      "site",
      .boolean,
      standard: "true",
      "Whether the dataset is also written as pages to browse, search and filter."
    ),
  ])

  /// The value of `rejects`.
  static let rejects = MappingShape(fields: [
    FieldShape(
      "max_share",
      .decimal(.zero...ExactDecimal(1)),
      "The largest share of documents that may be rejected, 0 to 1; any unless given."
    )
  ])

  /// The value of `releases`.
  static let releases = MappingShape(fields: [
    FieldShape(
      "unlicensed_texts",
      .choice(ReleaseSettings.UnlicensedTexts.allCases.map(\.rawValue)),
      standard: ReleaseSettings().unlicensedTexts.rawValue,
      "What becomes of full texts whose licence is not known: no release, or carried like others."
    ),
    FieldShape(
      "withdrawn",
      .list(of: .mapping(withdrawal), atLeast: 0),
      standard: "[]",
      "Texts that may not be used any more: they are not read, and releases say so."
    ),
  ])

  /// An item of `releases.withdrawn`.
  static let withdrawal = MappingShape(fields: [
    FieldShape("path", .text(.glob), isRequired: true, "Which files, as in `sources`."),
    FieldShape("reason", .text(.filled), isRequired: true, "Why, for those who used them."),
  ])

  /// An item of `tests`.
  static let test = MappingShape(fields: [
    FieldShape("name", .text(.filled), isRequired: true, "What the test is called."),
    FieldShape("input", .text(.any), isRequired: true, "The text."),
    FieldShape("published", .text(.date), standard: "unknown", "When the text was published."),
    FieldShape(
      "genre",
      .choice(Genre.allCases.map(\.rawValue)),
      "What kind of text it is; recognised from the text unless given."
    ),
    FieldShape(
      "expect",
      .mapping(expect),
      isRequired: true,
      "The rows that must come out, by table; a table not named may give anything."
    ),
  ])

  /// The tables whose rows a test can expect.
  static let testedTables: [TableName] = [.dates, .quantities, .claims]

  private static let expect = MappingShape(
    fields: testedTables.map { table in
      FieldShape(
        table.rawValue,
        .list(of: .record(keys: TableDefinition.of(table).columns.map(\.name)), atLeast: 0),
        "All rows in text order, each with the fields that matter; `[]` for none."
      )
    },
    rules: [.atLeastOne(testedTables.map(\.rawValue))]
  )
}

extension ConfigurationShape {
  private static let share: ClosedRange<ExactDecimal> = .zero...ExactDecimal(1)
  private static let conditions = ["rows", "empty_rate", "allowed", "unique", "change_since_last"]

  /// An item of `checks`.
  static let check = MappingShape(
    fields: [
      FieldShape("id", .text(.checkID), isRequired: true, "The name of the check."),
      FieldShape(
        "table",
        .choice(TableName.allCases.map(\.rawValue)),
        isRequired: true,
        "The table it looks at."
      ),
      FieldShape("field", .text(.filled), "The column it looks at."),
      FieldShape(
        "severity",
        .choice(Check.Severity.allCases.map(\.rawValue)),
        standard: "error",
        "What failing it means: `error` publishes nothing, `warning` is only said."
      ),
      FieldShape("rows", .mapping(rows), "How many rows the table must have."),
      FieldShape(
        "empty_rate",
        .mapping(emptyRate),
        "The share of rows in which the field is empty, 0 to 1."
      ),
      FieldShape(
        "allowed",
        .list(of: .scalar, atLeast: 1),
        "The only values the field may hold."
      ),
      FieldShape("unique", .boolean, "That no value of the field stands in two rows."),
      FieldShape(
        "change_since_last",
        .mapping(change),
        "What may change against the dataset that stands published; skipped when there is none."
      ),
    ],
    rules: [.exactlyOne(conditions)]
      + ["empty_rate", "allowed", "unique"].map { .needs($0, "field") }
      + [.excludes("rows", "field")]
      + ["empty_rate", "change_since_last"].map { .excludes($0, "severity") }
  )

  private static let rows = MappingShape(
    fields: [
      FieldShape("min", .integer(0...Int(Int32.max)), "The least number of rows."),
      FieldShape("max", .integer(0...Int(Int32.max)), "The greatest number of rows."),
    ],
    rules: [.atLeastOne(["min", "max"])]
  )

  private static let emptyRate = MappingShape(
    fields: [
      FieldShape("warn", .decimal(share), "The share above which it is said."),
      FieldShape("error", .decimal(share), "The share above which nothing is published."),
    ],
    rules: [.atLeastOne(["warn", "error"])]
  )
}
