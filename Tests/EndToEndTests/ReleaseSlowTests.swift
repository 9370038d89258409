import ClaimsetTables
import Foundation
import Testing

/// Programs that are not ours read a release, and the units of the documentation.
///
/// `make test-slow` installs them.
@Suite(.tags(.slow), .serialized) struct ReleaseSlowTests {
  private static let shared = Result { () throws -> ScratchFolder in
    let folder = try Repository.example()
    for command in ["run", "release"] {
      let outcome = try Program.run(command, in: folder)
      guard outcome.exitCode == 0 else { throw Program.Failure(description: outcome.errors) }
    }
    return folder
  }

  private static let tools = Repository.path + "/.venv-releases/bin/"

  /// Runs `command` in the folder of the release and expects it to be content.
  private func expectContent(
    _ command: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let shell = ["sh", "-c", "cd output/releases/1.0.0 && exec \"$0\" \"$@\""]
    let outcome = try Program.run(shell + command, in: Self.shared.get())
    #expect(
      outcome.exitCode == 0,
      "\(outcome.text.suffix(4000))\(outcome.errors.suffix(4000))",
      sourceLocation: sourceLocation
    )
  }

  @Test func `frictionless finds the data package of a release valid`() throws {
    let frictionless = Repository.path + "/.venv-validators/bin/frictionless"
    try expectContent([frictionless, "validate", "datapackage.json"])
  }

  @Test func `cffconvert finds the citation valid`() throws {
    try expectContent([Self.tools + "cffconvert", "--validate", "-i", "CITATION.cff"])
  }

  @Test func `csvwvalidate finds tables and metadata valid`() throws {
    try expectContent([Self.tools + "csvwvalidate", "csv-metadata.json"])
  }

  @Test func `mlcroissant loads every record of every table`() throws {
    let script = """
      import csv, json, mlcroissant
      dataset = mlcroissant.Dataset(jsonld="croissant.json")
      tables = [r["@id"] for r in json.load(open("croissant.json"))["recordSet"]]
      assert len(tables) == \(TableName.allCases.count), tables
      for table in tables:
          rows = list(csv.DictReader(open(table + ".csv", newline="", encoding="utf-8")))
          if not rows: continue
          records = list(dataset.records(record_set=table))
          assert len(records) == len(rows), table
          for record, row in zip(records, rows):
              key = next(iter(row))
              assert record[table + "/" + key].decode() == row[key], (table, record, row)
      """
    try expectContent([Self.tools + "python", "-c", script])
  }

  @Test func `pandas, DuckDB and SQLite read the same values`() throws {
    let script = """
      import csv, decimal, duckdb, pandas, pathlib, sqlite3
      database = sqlite3.connect("file:claimset.sqlite?mode=ro", uri=True)
      def same(cell, value):
          if value is None or cell == "": return value is None and cell == ""
          if isinstance(value, str): return value == cell
          if cell in ("true", "false"): return value == (cell == "true")
          return float(cell) == float(value)
      count = 0
      for table in sorted(path.stem for path in pathlib.Path("schema").glob("*.json")):
          name = table + ".csv"
          rows = list(csv.reader(open(name, newline="", encoding="utf-8")))
          frame = pandas.read_csv(name, dtype=str, keep_default_na=False)
          assert [list(frame)] + frame.values.tolist() == rows, table
          quack = duckdb.execute(
              '''SELECT * FROM read_csv(?, all_varchar=true, header=true, delim=',', quote='"')''',
              [name])
          assert [column[0] for column in quack.description] == rows[0], table
          for found, row in zip(quack.fetchall(), rows[1:], strict=True):
              assert [cell or "" for cell in found] == row, (table, found, row)
          columns = ", ".join('"' + column + '"' for column in rows[0])
          lite = database.execute(f'SELECT {columns} FROM "{table}" ORDER BY rowid').fetchall()
          for found, row in zip(lite, rows[1:], strict=True):
              for column, value, cell in zip(rows[0], found, row):
                  assert same(cell, value), (table, column, value, cell)
          count += len(rows) - 1
      assert count > 100, count
      """
    try expectContent([Repository.path + "/.venv-surfaces/bin/python", "-c", script])
  }

  @Test func `Python unpacks the archive to the bytes of the folder`() throws {
    let script = """
      import pathlib, zipfile
      top = "leaving-north-korea-1.0.0/"
      archive = zipfile.ZipFile("../leaving-north-korea-1.0.0.zip")
      assert archive.testzip() is None
      files = {str(p) for p in pathlib.Path(".").rglob("*") if p.is_file()}
      assert {i.filename for i in archive.infolist()} == {top + f for f in files}
      for info in archive.infolist():
          assert info.date_time == (1980, 1, 1, 0, 0, 0), info
          assert info.external_attr >> 16 == 0o100644, info
          assert archive.read(info) == pathlib.Path(info.filename[len(top):]).read_bytes(), info
      """
    try expectContent(["python3", "-c", script])
  }

  @Test func `systemd takes the units of the documentation`() throws {
    let folder = try ScratchFolder()
    let units = ["claimset.service", "claimset.timer", "claimset-mail@.service"]
    for unit in units {
      let text = try Repository.text("Documentation/systemd/" + unit)
      try folder.write(unit, text.replacing("/usr/bin/claimset", with: "/bin/true"))
    }
    let outcome = try Program.run(
      ["systemd-analyze", "verify"] + units.map { folder.path + "/" + $0 },
      in: folder
    )
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }
}
