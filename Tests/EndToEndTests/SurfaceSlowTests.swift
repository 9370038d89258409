import ClaimsetTables
import Foundation
import Testing

/// Programs that people look at datasets with open every form and read the same rows from it.
///
/// `make test-slow` installs them. Beside the example there is a text that spreadsheets like to
/// spoil.
@Suite(.tags(.slow), .serialized) struct SurfaceSlowTests {
  private static let traps = """
    Prices and codes

    =SUM(A1:A9) is what the clerk wrote on 3 May 2014, and 007 agents left the city in 1890.

    The fund held 12345678901234567890 dollars and paid 1200.50 dollars, NA officials said.

    The word שלום stands on 1 March 1850 beside 😀, and in 44 BC about 3.50 percent of the null set left.

    +1 people of the town _x0041_ said that 0.30000000000000004 metres are missing.\r

    """

  private static let shared = Result { () throws -> ScratchFolder in
    let folder = try Repository.example()
    try folder.write("input/traps.txt", traps)
    let pipeline = try folder.text("pipeline.yaml")
    let formats = OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")
    try folder.write(
      "pipeline.yaml",
      pipeline.replacing(
        /formats: .*/,
        with: "formats: [\(formats)]\n  spreadsheet_delimiter: semicolon"
      )
    )
    let outcome = try Program.run("run", in: folder)
    guard outcome.exitCode == 0 else { throw Program.Failure(description: outcome.errors) }
    return folder
  }

  private static let notebook = Repository.path + "/Examples/notebook"
  private static let python = Repository.path + "/.venv-surfaces/bin/"

  private func expectSuccess(_ command: [String]) throws -> String {
    let outcome = try Program.run(command, in: Self.shared.get())
    #expect(outcome.exitCode == 0, "\(outcome.text.suffix(3000))\(outcome.errors.suffix(3000))")
    return outcome.text
  }

  /// Lets LibreOffice make CSV files of all sheets of `file`, with the values of cells as they are.
  private func office(_ file: String, to folder: String, reading filter: String? = nil) throws {
    let scratch = try Self.shared.get()
    let profile = "-env:UserInstallation=file://\(scratch.path)/office"
    let output = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    let input = filter.map { ["--infilter=\($0)"] } ?? []
    let command =
      ["soffice", profile, "--headless"] + input
      + ["--convert-to", output, "--outdir", folder, file]
    _ = try expectSuccess(command)
  }

  @Test func `LibreOffice reads every value of the workbook`() throws {
    let folder = try Self.shared.get()
    try office("output/latest/claimset.xlsx", to: "sheets")
    for table in TableDefinition.all {
      let name = table.name.rawValue
      let expected = try CSVReader.records(folder.read("output/latest/\(name).csv"))
      let found = try CSVReader.records(folder.read("sheets/claimset-\(name).csv"))
      try #require(found.count == expected.count, "\(name)")
      for (row, other) in zip(expected, found) {
        for (i, cell) in row.enumerated() {
          #expect(isSame(cell, other[i]), "\(name).\(table.columns[i].name) \(cell ?? "")")
        }
      }
    }
  }

  /// Numbers are written with the places they need, days and words as they are.
  private func isSame(_ cell: String?, _ other: String?) -> Bool {
    if cell ?? "" == other ?? "" || cell?.lowercased() == other?.lowercased() { return true }
    guard let number = cell.flatMap({ Double($0) }) else { return false }
    return number == other.flatMap { Double($0) }
  }

  @Test func `a spreadsheet set for German spoils no text of spreadsheet.csv`() throws {
    let folder = try Self.shared.get()
    // Semicolons, UTF-8, German, and numbers and dates looked for in every cell.
    let filter = "CSV:59,34,76,1,,1031,false,true,false"
    for table in [TableName.documents, .segments, .claims, .quantities, .dates] {
      let name = table.rawValue
      try office("output/latest/\(name).spreadsheet.csv", to: "german", reading: filter)
      let expected = try CSVReader.records(folder.read("output/latest/\(name).csv")).dropFirst()
      let made = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/german")
        .first { $0.hasPrefix("\(name).spreadsheet") }
      let file = try #require(made)
      let found = try CSVReader.records(folder.read("german/\(file)")).dropFirst()
      try #require(found.count == expected.count, "\(name)")
      for (row, other) in zip(expected, found) {
        for (i, column) in TableDefinition.of(table).columns.enumerated() {
          guard column.type == .string, let cell = row[i] else { continue }
          let text = other[i] ?? ""
          #expect(text == cell || text == "'" + cell, "\(name).\(column.name) \(cell): \(text)")
        }
      }
    }
  }

  @Test func `the loader for Python reads the same rows from every form`() throws {
    let script = """
      import pathlib, sys
      sys.path.insert(0, sys.argv[1])
      from load import FORMS, load
      rows = 0
      for path in sorted(pathlib.Path("output/latest/schema").glob("*.json")):
          for exact in (True, False):
              plain = load("output/latest", path.stem, exact=exact)
              for form in FORMS:
                  other = load("output/latest", path.stem, form, exact)
                  assert list(plain.dtypes) == list(other.dtypes), (path.stem, form)
                  for name in plain:
                      for a, b in zip(plain[name], other[name]):
                          assert a is b or a == b, (path.stem, form, name, a, b)
          rows += len(plain)
      numbers = load("output/latest", "quantities", exact=True).value.dropna()
      assert any(str(number) == "12345678901234567890" for number in numbers)
      print(rows)
      """
    let text = try expectSuccess([Self.python + "python", "-c", script, Self.notebook])
    #expect((Int(text.dropLast()) ?? 0) > 400)
  }

  @Test func `the loader for R reads the same rows from every form`() throws {
    let script = """
      folder <- commandArgs(TRUE)[1]
      source(file.path(folder, "load.R"))
      rows <- 0
      for (path in list.files("output/latest/schema")) {
        table <- sub(".json", "", path, fixed = TRUE)
        plain <- load_claimset("output/latest", table)
        for (form in c("jsonl", "sqlite", "xlsx")) {
          other <- load_claimset("output/latest", table, form)
          same <- all.equal(plain, other, check.attributes = FALSE, tolerance = 0)
          if (!isTRUE(same)) stop(table, " ", form, ": ", paste(same, collapse = "; "))
        }
        rows <- rows + nrow(plain)
      }
      cat(rows)
      """
    let command = ["env", "LC_ALL=C.UTF-8", "Rscript", "-e", script, Self.notebook]
    #expect((Int(try expectSuccess(command)) ?? 0) > 400)
  }

  @Test func `the notebook runs and draws three charts`() throws {
    let script = """
      import sys
      import nbclient, nbformat
      book = nbformat.read(sys.argv[1] + "/charts.ipynb", 4)
      at = {"metadata": {"path": sys.argv[1]}}
      nbclient.NotebookClient(book, timeout=300, resources=at).execute()
      outputs = [output for cell in book.cells for output in cell.get("outputs", [])]
      assert not any(output.output_type in ("stream", "error") for output in outputs), outputs
      print(sum("image/png" in output.get("data", {}) for output in outputs))
      """
    let dataset = try "DATASET=\(Self.shared.get().path)/output/latest"
    let command = ["env", dataset, Self.python + "python", "-c", script, Self.notebook]
    #expect(try expectSuccess(command) == "3\n")
  }

  @Test(arguments: [
    "/claimset/claims_in_context.json?_shape=array&_size=1",
    "/claimset/claims.json?_shape=array&_search=leaving",
    "/claimset/search_claims.json?_shape=array&words=leaving",
    "/claimset/claims_between.json?_shape=array&first_day=2014-01-01&last_day=2021-12-31",
    "/claimset/about_columns.json?_shape=array&table_name=claims",
  ])
  func `Datasette answers without being set up`(address: String) throws {
    let text = try expectSuccess([
      Self.python + "datasette", "output/latest", "--get", address,
    ])
    #expect(text.hasPrefix("[{"), "\(text.prefix(300))")
  }

  @Test func `Datasette shows what each column means`() throws {
    let text = try expectSuccess([
      Self.python + "datasette", "output/latest", "--get", "/claimset/claims",
    ])
    #expect(text.contains("The claim in words that stand alone."))
  }

  @Test func `the database is whole, and every reference leads to a row`() throws {
    let script = """
      import sqlite3
      base = sqlite3.connect("file:output/latest/claimset.sqlite?mode=ro", uri=True)
      print(base.execute("PRAGMA integrity_check").fetchall(),
            base.execute("PRAGMA foreign_key_check").fetchall())
      """
    #expect(try expectSuccess(["python3", "-c", script]) == "[('ok',)] []\n")
  }

  @Test(arguments: ["json", "jsonl"])
  func `DuckDB makes Parquet, and the types stay`(form: String) throws {
    let script = """
      import duckdb
      duckdb.sql("COPY (FROM 'output/latest/claims.\(form)') TO 'claims.parquet'")
      types = dict(row[:2] for row in duckdb.sql("DESCRIBE FROM 'claims.parquet'").fetchall())
      print(types["claim_id"], types["start"], types["confidence"], types["when_edtf"])
      print(duckdb.sql("SELECT count(*) FROM 'claims.parquet'").fetchall()[0][0]
            - len(open("output/latest/claims.jsonl", encoding="utf-8", newline="\\n").readlines()))
      """
    let text = try expectSuccess([Self.python + "python", "-c", script])
    #expect(text == "VARCHAR BIGINT DOUBLE VARCHAR\n0\n")
  }
}
