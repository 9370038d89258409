import Foundation
import Testing

/// Programs that are not ours read what we publish.
///
/// `make test-slow` installs them.
@Suite(.tags(.slow), .serialized) struct ValidatorSlowTests {
  private static let shared = Result { () throws -> ScratchFolder in
    let folder = try Repository.example()
    let outcome = try Program.run("run", in: folder)
    guard outcome.exitCode == 0 else { throw Program.Failure(description: outcome.errors) }
    return folder
  }

  @Test func `frictionless finds the data package valid`() throws {
    let folder = try Self.shared.get()
    let outcome = try Program.run(
      [
        Repository.path + "/.venv-validators/bin/frictionless", "validate",
        "output/latest/datapackage.json",
      ],
      in: folder
    )
    #expect(outcome.exitCode == 0, "\(outcome.text.suffix(4000))\(outcome.errors)")
  }

  @Test func `sha256sum finds every sum right`() throws {
    let folder = try Self.shared.get()
    let outcome = try Program.run(
      ["sh", "-c", "cd output/latest/ && sha256sum --check --strict --quiet SHA256SUMS"],
      in: folder
    )
    #expect(outcome.exitCode == 0, "\(outcome.text)\(outcome.errors)")
  }

  @Test func `Python cuts every quote out of the text at its place`() throws {
    let script = """
      import csv, json, sys
      latest = "output/latest/"
      read = lambda name: list(csv.DictReader(open(latest + name + ".csv", newline="", encoding="utf-8")))
      texts = {r["document_id"]: open(r["path"], "rb").read() for r in read("documents")}
      n = 0
      for table in ["segments", "dates", "quantities", "claims", "attribution_spans"]:
          rows, same = read(table), json.load(open(latest + table + ".json", encoding="utf-8"))
          assert len(rows) == len(same), table
          for r, j in zip(rows, same):
              quote, text = r.get("quote") or r["text"], texts[r["document_id"]]
              assert text[int(r["byte_start"]):int(r["byte_end"])].decode() == quote, r
              assert text.decode("utf-8")[int(r["start"]):int(r["end"])] == quote, r
              assert j.get("quote", j.get("text")) == quote, j
              n += 1
      print(n)
      """
    let outcome = try Program.run(["python3", "-c", script], in: Self.shared.get())
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect((Int(outcome.text.dropLast()) ?? 0) > 100)
  }
}
