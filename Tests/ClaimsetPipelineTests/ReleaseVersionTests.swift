import Testing

@testable import ClaimsetPipeline

/// Versions of releases, and what moves them.
@Suite struct ReleaseVersionTests {
  @Test(arguments: ["1.0.0", "0.12.3", "2.0.0-rc.1", "1.4.0-beta.12"])
  func `a version is read as it is written`(text: String) throws {
    #expect(try #require(ReleaseVersion(text)).description == text)
  }

  @Test(arguments: [
    "", "1", "1.0", "1.0.0.0", "01.0.0", "+1.0.0", "1.0.-1", "1.0.0-", "1.0.0-rc", "1.0.0-rc.0",
    "1.0.0-RC.1", "1.0.0-rc.01", "1.0.0-rc.1.2", "../1.0.0",
  ])
  func `what is no version is not taken for one`(text: String) {
    #expect(ReleaseVersion(text) == nil)
  }

  @Test(arguments: [
    (ReleaseVersion.Step.major, "2.0.0"), (.minor, "1.5.0"), (.patch, "1.4.3"),
  ])
  func `a step moves its number and clears those behind it`(
    step: ReleaseVersion.Step,
    next: String
  ) throws {
    let version = try #require(ReleaseVersion("1.4.2"))
    #expect(version.advanced(by: step).description == next)
  }

  private static let old = [
    "documents": ["a,1,news"], "claims": ["c1,a,0,it rose,asserted"], "diagnostics": ["R105,empty"],
  ]

  private func step(
    _ new: [String: [String]],
    schemas: [String: String] = [:],
    idRule: Int = 1,
    isDescribedOtherwise: Bool = false
  ) throws -> ReleaseVersion.Step? {
    try ReleaseChanges(
      old: DiffFixture.dataset("old", Self.old, manifest: DiffFixture.manifest()),
      new: DiffFixture.dataset(
        "new",
        new,
        schemas: schemas,
        manifest: DiffFixture.manifest(program: "claimset 2.0.0", idRule: idRule)
      ),
      isDescribedOtherwise: isDescribedOtherwise
    ) { _ in }.step
  }

  @Test func `the same rows are no release, whatever program made them`() throws {
    #expect(try step(Self.old) == nil)
  }

  @Test func `what the dataset says of itself is a patch`() throws {
    #expect(try step(Self.old, isDescribedOtherwise: true) == .patch)
  }

  @Test func `corrected and removed rows are a patch, added rows a minor step`() throws {
    var new = Self.old
    new["claims"] = ["c1,a,0,it rose,hedged"]
    #expect(try step(new) == .patch)
    new["claims"] = []
    #expect(try step(new) == .patch)
    new["claims"] = ["c1,a,0,it rose,asserted", "c2,a,9,it fell,asserted"]
    #expect(try step(new) == .minor)
  }

  @Test func `a further diagnostic is a patch: it is no more data`() throws {
    var new = Self.old
    new["diagnostics"] = ["R105,empty", "R107,odd"]
    #expect(try step(new) == .patch)
  }

  @Test func `other columns or another rule for ids are a major step`() throws {
    let schema = #"{"fields": [{"name": "code"}, {"name": "message"}, {"name": "hint"}]}"#
    var new = Self.old
    new["diagnostics"] = ["R105,empty,"]
    #expect(try step(new, schemas: ["diagnostics": schema]) == .major)
    #expect(try step(Self.old, idRule: 2) == .major)
  }

  @Test(arguments: [
    ("input/a.txt", "input/a.txt", true), ("input/*.txt", "input/a.txt", true),
    ("input/**/*.txt", "input/a.txt", true), ("input/**/*.txt", "input/x/y/a.txt", true),
    ("**/a.txt", "a.txt", true), ("input/*.txt", "input/x/a.txt", false),
    ("input/a", "input/a.txt", false), ("input/**/b.txt", "input/x/a.txt", false),
  ])
  func `a glob covers the paths it would find`(glob: String, path: String, covers: Bool) throws {
    #expect(try Glob(glob).covers(path) == covers)
  }
}
