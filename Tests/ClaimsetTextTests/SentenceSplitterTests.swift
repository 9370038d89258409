import Testing

@Suite struct SentenceSplitterTests {
  /// Each text with `|` where a sentence ends.
  @Test(arguments: [
    "He left.| She stayed.| Why?| No!",
    "Mr. and Mrs. Po met Gen. Tarr at 5 p.m. on Jan. 5.| It rained.",
    "She flew to the U.S. in May.| He left the U.S.| The trip was long.",
    "The U.S. Army and J. K. Rowe agreed.",
    "It fell by 3.5 percent.| Then it rose.",
    "He asked ‘why?’ and left.",
    "“Why?” Maria asked.| “Go!” he said.| “We will.”| They went.",
    "Yahoo! said so.| We waited...| Nobody came.",
    "We waited ... and waited.",
    "It works (most of the time.)| It also fails.",
    "It is so [4] and it was so.[5]| Later it changed. [6]| Nobody knew.",
    "He said: no.| and then he left.| if only.",
    "The plan of Acme Inc. is sound.| It was made by Acme Inc.| The rest is not.",
    "Really?!| Yes.", "See http://a.example/1| http://a.example/2 is gone.",
    "Ole Lind| 08/16/2001 03:48 PM| Dear all, it rains.", "It came on 08/16/2001 at 3:48 PM sharp.",
    "It ends here.|Next it starts.",
    "In No. 5, p. 7, vol. 2 it says so.",
    "One\u{00A0}thing.\u{202F}| Another.",
    "“He came. ”| “She left. ”",
    "He said \"Go home.\"| Then he left.",
    "Nets, ropes, etc.| Boats too.", "Ole Lind (b. March 1909) had nets, ropes, etc. and boats.",
    "2.1. Methods of fishing", "Figure 3. The old pier",
    "HAMBURG (Harbour Wire) --| The ferry sank.| Nobody drowned.",
    "LOS ANGELES, Calif., March 3 _| Two boats left.", "Oslo (Reuters) -| \"Ships left,\" he said.",
    "UNICEF -- the children's fund -- said so.", "The Tide – A Story", "Anna Lind – A Life",
    "A – The first of them.", "BOATS AND NETS sank -- The end.",
    "Figure 3 is old.| It was drawn in 1998.| He left.",
  ])
  func `ends sentences where they end`(marked: String) throws {
    let expected = marked.split(separator: "|").map { $0.trimmed }
    let sketch = try SegmentSketch(marked.filter { $0 != "|" })
    #expect(sketch.sentences == expected)
  }

  @Test func `a sentence ends with its segment`() throws {
    let sketch = try SegmentSketch("Three things:\n- one\n- two\n\nThat is all there is to say.")
    #expect(sketch.sentences == ["Three things:", "one", "two", "That is all there is to say."])
  }

  @Test func `a line break in a wrapped paragraph is a space`() throws {
    let sketch = try SegmentSketch(
      """
      The harbour office keeps a register of every vessel that comes in
      from the sea. Its oldest pages are from the year 1871, when Mr.
      Lind began to write down names and cargoes, and the newest ones
      are from last week.
      """
    )
    #expect(sketch.kinds == ["paragraph"] && sketch.sentences.count == 2)
  }
}

extension Substring {
  /// Without the spaces at its ends.
  fileprivate var trimmed: String {
    var rest = self
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
