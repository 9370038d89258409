/// The data dictionary: every table and column, from the one definition of each.
public enum DataDictionary {
  /// The page, as Markdown.
  public static var markdown: String {
    let list = TableDefinition.all.map {
      "| [\($0.name.rawValue)](#\($0.name.rawValue)) | \($0.description) |\n"
    }
    return introduction + list.joined() + TableDefinition.all.map(section).joined() + appendix
  }

  private static func section(_ table: TableDefinition) -> String {
    var lines = ["", "## \(table.name.rawValue)", "", table.description, ""]
    if !table.primaryKey.isEmpty {
      lines.append(
        "One row for each " + table.primaryKey.map { "`\($0)`" }.joined(separator: ", ") + "."
      )
      lines.append("")
    }
    lines += ["| column | type | | meaning |", "|---|---|---|---|"]
    for column in table.columns { lines.append(line(column, of: table)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ column: Column, of table: TableDefinition) -> String {
    var meaning = [column.description]
    if let key = table.foreignKeys.first(where: { $0.column == column.name }) {
      meaning.append("→ `\(key.table.rawValue).\(key.target)`.")
    }
    if !column.allowedValues.isEmpty {
      meaning.append(
        "One of " + column.allowedValues.map { "`\($0)`" }.joined(separator: ", ") + "."
      )
    }
    switch column.leastShare {
    case .full: meaning.append("Empty unless `outputs.texts` is `full`.")
    case .quotes: meaning.append("Empty when `outputs.texts` is `none`.")
    case .some(.none), nil: break
    }
    let stated = column.isRequired ? "always" : ""
    let text = meaning.joined(separator: " ")
    return "| `\(column.name)` | \(column.type.rawValue) | \(stated) | \(text) |"
  }

  private static let introduction = """
    # Data dictionary

    Made from the definitions in `Sources/ClaimsetTables`; `CLAIMSET_RECORD=1 make test` rewrites it.

    Every table is published as CSV and as JSON, with the same columns in the same order; what the
    other forms of `outputs.formats` keep is in [outputs.md](outputs.md).

    - **CSV**: RFC 4180, UTF-8 without byte order mark, a header, CRLF. Text is in quotes; numbers,
      booleans, days and empty cells are bare. A list is a JSON array in its cell. The text is the
      plain record: a cell that starts with `=` stays as it is, so import it into a spreadsheet as text.
    - **JSON**: an array with one object a line. Empty cells are `null`, decimals are numbers with the
      same digits as in CSV, lists are lists.
    - **Empty** means *not stated*. There is no word for it.
    - **Places** are half-open and refer to the document as it lies in its file, byte order mark and CR
      included: `start` and `end` count Unicode scalars, `byte_start` and `byte_end` UTF-8 bytes. The words
      at a place are exactly that slice.
    - **Decimals** are exact: read them with a decimal type where digits matter. Beyond 400 places they
      are written with an exponent.
    - **Days** are ISO 8601. A year before 0, which is 1 BC, carries a sign: not every program's date
      type takes it, so the schema calls days strings with a pattern.
    - **Ids** are a letter and the first 64 bits, in hexadecimal, of the SHA-256 of these fields, each
      followed by U+001F: document_id, table, quote, the 32 scalars before it, the 32 after it, and for
      claims subject, predicate and object. Where all that is equal, the second such row has `2` as one
      more field, the third `3`. The quote of an attribution is its first cue.
    - **Order**: rows stand in the order of the documents' paths, and within a document in text order.

    What reads it as it is meant (a name such as `NA` is a word, not a missing value):

    ```python
    pandas.read_csv("claims.csv", keep_default_na=False, na_values=[""])
    json.load(open("claims.json", encoding="utf-8"), parse_float=decimal.Decimal)
    duckdb.sql("select * from 'claims.csv'")
    ```

    | table | |
    |---|---|

    """

  private static let appendix = """

    ## Faults when tables are read

    | code | meaning |
    |---|---|

    """ + TableError.Kind.allCases.map { "| \($0.rawValue) | \($0.meaning) |\n" }.joined()
}

extension TableError.Kind {
  /// What the code means, for the page.
  var meaning: String {
    switch self {
    case .malformedCSV: "Not CSV: a stray or an unclosed quote, or not UTF-8."
    case .otherColumns: "The header, or the keys of a record, are not the columns of the table."
    case .otherWidth: "A row has more or fewer cells than the header."
    case .otherType: "A cell is not of the type of its column."
    case .malformedJSON: "Not JSON."
    case .otherShape: "JSON, but not what is asked for."
    }
  }
}
