import ClaimsetCore
import Testing

@testable import ClaimsetPipeline

@Suite struct SourcesGlobTests {
  @Test(
    arguments: [
      ("*.txt", ["a.txt", ".txt", "é.txt", "a.b.txt"], ["a.txt.gz", "a", "atxt"]),
      ("a?c", ["abc", "aéc", "a?c"], ["ac", "abbc"]),
      ("[a-c]x", ["ax", "bx", "cx"], ["dx", "Ax", "x"]),
      ("[!a-c]x", ["dx", "éx"], ["ax", "x"]),
      ("[^a]x", ["bx"], ["ax"]),
      ("[]]x", ["]x"], ["x", "[x"]),
      ("[[]x", ["[x"], ["]x"]),
      ("[a-]x", ["ax", "-x"], ["bx"]),
      ("*a*b*c*", ["abc", "xaxbxcx", "aabbcc"], ["acb", "ab"]),
      ("plain", ["plain"], ["Plain", "plain2"]),
    ])
  func `a name fits a pattern`(pattern: String, fits: [String], others: [String]) throws {
    let part = try #require(try Glob(pattern).parts.first)
    for name in fits { #expect(part.matches(name.unicodeScalars.map(\.value)), "\(name)") }
    for name in others { #expect(!part.matches(name.unicodeScalars.map(\.value)), "\(name)") }
  }

  @Test func `a pattern of many stars is matched in the time of one`() throws {
    let part = try #require(try Glob(String(repeating: "*a", count: 50) + "b").parts.first)
    #expect(!part.matches([UInt32](repeating: 0x61, count: 20_000)))
  }
}

@Suite struct SourcesDocumentIDTests {
  @Test(
    arguments: [
      ("input/rice.txt", "rice"), ("input/trade/rice.txt", "trade.rice"),
      ("input/000_5a5a.txt", "000_5a5a"), ("input/a-b/c_d.txt", "a-b.c_d"),
    ])
  func `a plain path is its own id`(path: String, id: String) {
    #expect(DocumentID.of(path) == id)
  }

  @Test(
    arguments: [
      ("rice.txt", "rice~"), ("input/rice.md", "rice-md~"), ("input/Rice.txt", "rice~"),
      ("input/My Notes.txt", "my-notes~"), ("input/쌀.txt", "document~"),
      ("texts/rice.txt", "texts.rice~"),
      (String(repeating: "a/", count: 50), String(repeating: "a.", count: 39) + "a~"),
      ("input/a.b.txt", "a-b~"), ("input/a--b.txt", "a-b~"),
      (
        "input/" + String(repeating: "x", count: 200) + ".txt",
        String(repeating: "x", count: 80) + "~"
      ),
    ])
  func `any other path has its hash in its id`(path: String, start: String) {
    let id = DocumentID.of(path)
    #expect(id.hasPrefix(start) && id.utf8.count == start.utf8.count + 8, "\(id)")
  }

  @Test func `paths that read alike have ids that differ by more than case`() {
    let paths = [
      "input/a.txt", "input/A.txt", "input/a.md", "a.txt", "input/a/b.txt", "input/a.b.txt",
      "input/a-b.txt", "input/a b.txt", "input/a_b.txt", "input/a,b.txt", "input/a\nb.txt",
      "input/input/a.txt", "Input/a.txt", "input/a.txt.txt",
    ]
    let ids = Set(paths.map { DocumentID.of($0).lowercased() })
    #expect(ids.count == paths.count)
    #expect(
      ids.allSatisfy {
        $0.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "-_.~".utf8.contains($0) }
      }
    )
  }
}

@Suite struct SourcesFilenameDateTests {
  @Test(
    arguments: [
      ("2013-03-22-rice.txt", "2013-03-22"), ("rice_2013_03_22.txt", "2013-03-22"),
      ("rice.2013.03.22.txt", "2013-03-22"), ("20130322.txt", "2013-03-22"),
      ("rice-2013-03.txt", "2013-03"), ("rice 2013.txt", "2013"), ("rice2013.txt", "2013"),
      ("1_2013.txt", "2013"),
      ("2013-13-01.txt", "2013"), ("2013-02-30.txt", "2013-02"), ("2013-03-221.txt", "2013-03"),
      ("20131399-2014.txt", "2014"), ("2013-03_22.txt", "2013-03"),
    ])
  func `a name holds a date`(name: String, date: String) {
    #expect(FilenameDate.of(name) == date)
  }

  @Test(arguments: [
    "rice.txt", "0042.txt", "883b1942a4114ab0.txt", "12345.txt", "8000-01-01.txt", "",
  ])
  func `a name holds none`(name: String) {
    #expect(FilenameDate.of(name) == nil)
  }
}
