import ClaimsetCore
import ClaimsetSyntax
import ClaimsetTestSupport
import Testing

@Suite struct ConlluTests {
  private let columns = "\t_\t_\t_\t_\t_\t_\t_\t_\n"

  private func filled(_ text: String, _ model: SyntaxOptions.Model = .fast) -> [[Substring]] {
    var filler = ConlluFiller(Array(text.utf8), SyntaxOptions(model: model))
    let lines = String(decoding: filler.filled(), as: UTF8.self).split(separator: "\n")
    return lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  @Test func `writes each word with its edges in order`() throws {
    let document = try TestDocument.parsed("Ann came and left.")
    let lines = String(decoding: ConlluWriter.bytes(of: document), as: UTF8.self)
      .split(separator: "\n").filter { $0.first != "#" }
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("1\tAnn\tAnn\tPROPN\tNNP\t_\t2\tnsubj\t2:nsubj|4:nsubj\t"))
    #expect(lines[4].hasSuffix("\t_"))
  }

  @Test func `fills what it has written alike`() throws {
    let text = "The captain didn't sell the old boat, she said. He wants to leave."
    let written = ConlluWriter.bytes(of: try TestDocument.parsed(text))
    let before = String(decoding: written, as: UTF8.self).split(separator: "\n")
    let after = filled(String(decoding: written, as: UTF8.self))
    #expect(before.count == after.count)
    for (a, b) in zip(before, after) where a.first != "#" {
      let a = a.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(a[0..<8] == b[0..<8])
    }
  }

  @Test func `keeps comments and words written as one`() {
    let given = "# text = don't\n1-2\tdon't\(columns)1\tdo\(columns)2\tn't\(columns)\n"
    let lines = filled(given)
    #expect(lines.map { $0[0] } == ["# text = don't", "1-2", "1", "2"])
  }

  @Test func `names the lines that are no CoNLL-U`() {
    var filler = ConlluFiller(Array("1\tboats\nnothing\n\n7\tnets\(columns)".utf8))
    _ = filler.filled()
    #expect(filler.faults == [1, 2, 4])
  }

  @Test(arguments: SyntaxOptions.Model.allCases)
  func `gives each given sentence one tree`(model: SyntaxOptions.Model) {
    let words = ["Boats", "sold", "by", "Ann", ",", "he", "said", "sank", "?!", "\u{1F6A2}"]
    for count in 1...words.count {
      let text = words.prefix(count).enumerated().map { "\($0 + 1)\t\($1)\(columns)" }.joined()
      let heads = filled(text + "\n", model).map { Int($0[6]) ?? -1 }
      #expect(heads.filter { $0 == 0 }.count == 1)
      for start in heads.indices {
        var place = start + 1
        var steps = 0
        while place > 0, steps <= count {
          place = heads[place - 1]
          steps += 1
        }
        #expect(place == 0)
      }
    }
  }
}
