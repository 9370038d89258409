import ClaimsetCore
import Glibc
import Testing

@testable import ClaimsetPipeline

@Suite struct SourceFinderTests {
  private let scratch: SourcesScratchFolder

  init() throws { scratch = try SourcesScratchFolder() }

  @Test func `finds files in any number of folders, sorted by the bytes of paths`() throws {
    try scratch.touch(
      "input/b.txt",
      "input/a/z.txt",
      "input/a/deep/er/c.txt",
      "input/B.txt",
      "input/a.txt",
      "input/a.md",
      "other/x.txt"
    )
    let found = try find("input/**/*.txt")
    #expect(
      found.files.map(\.facts.path) == [
        "input/B.txt", "input/a.txt", "input/a/deep/er/c.txt", "input/a/z.txt", "input/b.txt",
      ]
    )
    #expect(found.rejections.isEmpty && found.notes.isEmpty)
  }

  @Test func `a file is found once, by the first source that asks for it`() throws {
    try scratch.touch("input/a.txt", "input/b.txt")
    let found = try find(
      sources: "[{path: input/a.txt, author: Ada}, {path: input/*.txt, author: Bo}]"
    )
    #expect(found.files.map(\.facts.author) == ["Ada", "Bo"])
  }

  @Test func `hidden names, sidecars and the output folder are no documents`() throws {
    try scratch.touch(
      "a.txt",
      "a.meta.yaml",
      ".hidden.txt",
      ".git/b.txt",
      "output/latest/c.txt",
      "in/output/d.txt"
    )
    try scratch.write(["a.meta.yaml": "author: Ada"])
    let found = try find("**")
    #expect(found.files.map(\.facts.path) == ["a.txt", "in/output/d.txt"])
  }

  @Test func `names with commas, quotes, newlines and other scripts are read`() throws {
    let names = ["a,b.txt", "\"q\".txt", "two\nlines.txt", "쌀.txt", "-rf.txt", "a b.txt"]
    for name in names { try scratch.touch("input/" + name) }
    let found = try find("input/*.txt")
    #expect(Set(found.files.map(\.facts.path)) == Set(names.map { "input/" + $0 }))
    #expect(Set(found.files.map(\.facts.id)).count == names.count)
  }

  @Test func `a name that is not UTF-8 is rejected and shown`() throws {
    try scratch.folder("input")
    let path = Array((scratch.path + "/input/").utf8) + [0x61, 0xFF, 0x62] + Array(".txt".utf8)
    #expect(path.withCPath { creat($0, 0o644) } >= 0)
    let found = try find("input/a?b.txt")
    #expect(found.rejections.map(\.facts.path) == ["input/a\\xFFb.txt"])
    #expect(found.rejections.map { $0.diagnostics.map(\.code) } == [["P111"]])
  }

  @Test func `what is no file is told, and the rest goes on`() throws {
    try scratch.touch("input/good.txt")
    try scratch.folder("input/folder.txt")
    #expect(scratch.pipe("input/pipe.txt"))
    try scratch.link("input/nothing.txt", to: "absent")
    try scratch.link("input/loop.txt", to: "loop.txt")
    try scratch.link("input/outside.txt", to: "/etc/hostname")
    let found = try find("input/*.txt")
    #expect(found.files.map(\.facts.path) == ["input/good.txt"])
    #expect(
      found.rejections.map { "\($0.facts.path) \($0.diagnostics.map(\.code))" } == [
        "input/loop.txt [\"P104\"]", "input/nothing.txt [\"P103\"]",
        "input/outside.txt [\"P105\"]", "input/pipe.txt [\"P102\"]",
      ]
    )
    #expect(found.notes.map { $0.path + " " + $0.diagnostic.code } == ["input/folder.txt P101"])
    let told = found.rejections.flatMap(\.diagnostics) + found.notes.map(\.diagnostic)
    #expect(told.allSatisfy { !$0.hint.isEmpty && !$0.message.isEmpty })
  }

  @Test func `a folder that only a bare star matches is nothing to tell`() throws {
    try scratch.touch("input/a", "input/folder/b")
    let found = try find("input/*")
    #expect(found.files.map(\.facts.path) == ["input/a"] && found.notes.isEmpty)
  }

  @Test func `a link within the folder is followed, and the same file is read once`() throws {
    try scratch.touch("store/real.txt", "input/b.txt")
    try scratch.link("input/link.txt", to: "../store/real.txt")
    try scratch.link("input/a.txt", to: "b.txt")
    let found = try find("input/*.txt")
    #expect(found.files.map(\.facts.path) == ["input/b.txt", "input/link.txt"])
    #expect(found.notes.map { $0.path + " " + $0.diagnostic.code } == ["input/a.txt P107"])
  }

  @Test func `two stars do not run into links to folders`() throws {
    try scratch.touch("input/a.txt", "store/b.txt")
    try scratch.link("input/up", to: "..")
    try scratch.link("input/store", to: "../store")
    try scratch.link("input/outside", to: "/etc")
    let found = try find("input/**/*.txt")
    #expect(found.files.map(\.facts.path) == ["input/a.txt"])
    #expect(found.notes.map(\.diagnostic.code) == ["P106", "P106"])
    #expect(try find("input/store/*.txt").files.map(\.facts.path) == ["input/store/b.txt"])
    #expect(try find("input/outside/*").files.isEmpty)
  }

  @Test func `a source without a file, and an absent folder, are told`() throws {
    let found = try find("input/*.txt")
    #expect(found.files.isEmpty && found.rejections.isEmpty)
    #expect(found.notes.map { $0.path + " " + $0.diagnostic.code } == ["input/*.txt P116"])
    let configuration = try load("[{path: a}]")
    let lost = SourceFinder(configuration, folder: scratch.path + "/absent").find()
    #expect(lost.notes.map(\.diagnostic.code) == ["P110"])
  }

  @Test func `a stray sidecar is told`() throws {
    try scratch.touch("input/a.txt", "input/b.meta.yaml", "elsewhere/c.meta.yaml")
    let found = try find("input/*.txt")
    #expect(found.notes.map { $0.path + " " + $0.diagnostic.code } == ["input/b.meta.yaml P113"])
  }

  @Test func `a file name gives the date where it is asked to`() throws {
    try scratch.touch("input/2013-03-22-rice.txt", "input/rice.txt")
    let found = try find(sources: "[{path: 'input/*', published: from-filename}]")
    #expect(found.files.map(\.facts.published) == ["2013-03-22", nil])
    #expect(found.files.map { $0.diagnostics.map(\.code) } == [[], ["P115"]])
    try scratch.write(["input/rice.meta.yaml": "published: unknown"])
    let stated = try find(sources: "[{path: 'input/*', published: from-filename}]")
    #expect(stated.files.flatMap(\.diagnostics).isEmpty)
  }

  @Test func `an id belongs to the path that makes it, else to the first that states it`() throws {
    try scratch.write([
      "input/a.txt": "", "input/a.meta.yaml": "id: C", "input/b.txt": "",
      "input/b.meta.yaml": "id: d", "input/c.txt": "", "input/e.txt": "",
      "input/e.meta.yaml": "id: D",
    ])
    let found = try find("input/*.txt")
    #expect(found.files.map(\.facts.id) == ["d", "c"])
    #expect(found.rejections.map(\.facts.path) == ["input/a.txt", "input/e.txt"])
    #expect(found.rejections.map { $0.diagnostics.map(\.code) } == [["P114"], ["P114"]])
    #expect(found.rejections[0].facts.id.hasPrefix("a~"))
  }

  private func find(_ glob: String) throws -> FoundSources {
    try find(sources: "[{path: \"\(glob)\"}]")
  }

  private func find(sources: String) throws -> FoundSources {
    SourceFinder(try load(sources), folder: scratch.path).find()
  }

  private func load(_ sources: String) throws -> Configuration {
    let text = "version: 1\ndataset: {name: a}\nsources: \(sources)\n"
    return try ConfigurationLoader.load(Array(text.utf8), name: "pipeline.yaml")
  }
}
