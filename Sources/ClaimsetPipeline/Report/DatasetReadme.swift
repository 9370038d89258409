import ClaimsetCore
import ClaimsetTables

/// `README.md` of a published dataset: what it is, how to read it, and what to keep in mind.
enum DatasetReadme {
  /// The bytes of `README.md`.
  static func markdown(of report: DatasetReport) -> [UInt8] {
    let parts = [
      opening(of: report), tables(of: report), reading(of: report), provenance(of: report),
      caveats(of: report), files(of: report),
    ]
    return Array(parts.joined(separator: "\n").utf8)
  }

  private static func opening(of report: DatasetReport) -> String {
    var text = "# \(report.dataset.title.markdown)\n\n"
    if !report.dataset.description.isEmpty {
      text += "\(report.dataset.description.markdown)\n\n"
    }
    text += "\(report.headline)\n\n"
    let license = report.dataset.license
    text += "- Licence of the dataset: \(license.isEmpty ? "not stated" : license.markdown)\n"
    text += "- Made with Claimset \(report.dataset.programVersion), offline and by rules alone\n"
    let site = report.dataset.hasSite ? "`site/index.html`, " : ""
    text +=
      "- For people: \(site)`report.html`. For programs: `report.json`, `datapackage.json`\n"
    return text
  }

  private static func tables(of report: DatasetReport) -> String {
    var text = "## Tables\n\n| table | rows | what it holds |\n|---|---:|---|\n"
    for definition in TableDefinition.all {
      let rows = report.tableRows[definition.name.place].grouped
      text += "| `\(definition.name.rawValue)` | \(rows) | \(definition.description.markdown) |\n"
    }
    return text + "\nEvery column is explained in `schema/`.\n"
  }

  private static func reading(of report: DatasetReport) -> String {
    let opening = """
      ## How to read it

      `latest` is a link that moves when a new dataset is published. Resolve it once, then read all
      files from there:

      ```sh
      dataset=$(readlink -f output/latest)
      ```


      """
    let formats = report.dataset.formats
    let forms = [
      (OutputFormat.csv, csv), (.json, json), (.jsonl, lines), (.spreadsheet, spreadsheet),
      (.sqlite, sqlite), (.xlsx, workbook),
    ]
    return opening
      + forms.filter { formats.contains($0.0.rawValue) }.map(\.1).joined(separator: "\n")
  }

  private static let csv = """
    CSV is RFC 4180 in UTF-8. An empty cell means *not stated*; a list in a cell is a JSON array.

    ```python
    import pandas; claims = pandas.read_csv("claims.csv", na_values=[""], keep_default_na=False)
    ```
    ```r
    claims <- read.csv("claims.csv", na.strings = "", encoding = "UTF-8")
    ```
    ```sql
    SELECT * FROM read_csv('claims.csv', header = true);  -- DuckDB
    ```

    """

  private static let json = """
    JSON is one array of objects for each table, with the same names and the same digits.

    ```python
    import json; claims = json.load(open("claims.json", encoding="utf-8"))
    ```
    ```r
    claims <- jsonlite::fromJSON("claims.json")
    ```
    ```sql
    SELECT * FROM read_json('claims.json');  -- DuckDB
    ```

    """

  private static let sqlite = """
    `claimset.sqlite` is a database of all tables, with keys, full-text search and views that put
    claims beside their dates and quantities; its table `about_columns` explains every column.
    Datasette needs no setting: `metadata.json` is for it. Where a number has more digits than
    floating point holds, they stand in the column `…_exact` beside it.

    ```sh
    sqlite3 -box claimset.sqlite "SELECT claim, says_who, when_edtf, value, item FROM claims_in_context"
    datasette claimset.sqlite --metadata metadata.json
    ```

    """

  private static let lines = """
    JSON Lines is one object a line for each table, with the names and digits of the JSON files.

    ```python
    import json; claims = [json.loads(line) for line in open("claims.jsonl", encoding="utf-8")]
    ```
    ```sql
    COPY (FROM 'claims.jsonl') TO 'claims.parquet';  -- DuckDB
    ```

    """

  private static let spreadsheet = """
    `*.spreadsheet.csv` are for opening in a spreadsheet by a double click. An apostrophe stands
    before every text that a spreadsheet would take for a formula, a number or a date: they are not
    the plain record.

    """

  private static let workbook = """
    `claimset.xlsx` is a workbook: its first sheet explains the others, one for each table. Numbers
    of more than 15 digits and days before March 1900 are text in it.

    ```python
    import pandas; claims = pandas.read_excel("claimset.xlsx", "claims", na_values=[""], keep_default_na=False)
    ```

    """

  private static func provenance(of report: DatasetReport) -> String {
    """
    ## Where each row comes from

    `quote` is exactly the text at `start` to `end` of its document, counted in Unicode scalars,
    half-open, and at `byte_start` to `byte_end` in UTF-8 bytes. A byte order mark and every
    carriage return count. `documents` has the path and the SHA-256 of each file. So any row can be
    checked:

    ```python
    text = open(path, encoding="utf-8", newline="").read()
    assert text[start:end] == quote
    ```

    `rule` names the rule that read the row; `claimset explain ID` shows its work. Ids hang on the
    row's own words and those around it, so they stay when text is added elsewhere.

    """
  }

  private static func caveats(of report: DatasetReport) -> String {
    var lines = [
      "A claim is what a text says, not what is so. `attributed_to`, `polarity` and `certainty` say "
        + "who holds it, whether it is denied, and how sure the author is.",
      "Rules read the texts. They miss claims and cut some wrongly; `confidence` is low where a "
        + "reading is unsure, and `segments.reason` says why a passage gave no claim.",
      "`check_worthiness` puts claims in an order. It is no probability.",
      "Words such as “today” count from the day of publication. Where that is not known the date "
        + "stays `unresolved`; nothing is guessed.",
      "Quotes belong to those who wrote them. The licence above is that of the dataset; that of a "
        + "text is in `documents.license`, where it is known.",
    ]
    let tally = report.tally
    let unresolved = tally.findings[Finding.Kind.unresolvedDate.rawValue]
    if unresolved > 0 {
      lines.append("\(unresolved.counted("date")) in this dataset could not be resolved.")
    }
    let assumed = tally.findings[Finding.Kind.assumedCurrency.rawValue]
    if assumed > 0 {
      lines.append("\(assumed.counted("amount")) of money have an assumed currency.")
    }
    if report.rejectedCount > 0 {
      lines.append(
        "\(report.rejectedCount.counted("document")) could not be used: see `diagnostics`."
      )
    }
    return "## What to keep in mind\n\n" + lines.map { "- \($0)\n" }.joined()
  }

  private static func files(of report: DatasetReport) -> String {
    let entries = DatasetFiles.entries(of: report).map { "| `\($0.path)` | \($0.purpose) |\n" }
    return """
      ## Files

      | file | what it is |
      |---|---|
      \(entries.joined())
      `sha256sum -c SHA256SUMS` checks them all. To cite:

      > \(report.citation.markdown)

      """
  }
}

extension String {
  /// The text as it reads in Markdown: marks escaped, one line.
  fileprivate var markdown: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "&", "~":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n", "\r", "\u{2028}", "\u{2029}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
