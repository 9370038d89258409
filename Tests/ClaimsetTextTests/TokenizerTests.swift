import ClaimsetCore
import Testing

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("don’t can't won't she'll couldn't've", "do n’t ca n't wo n't she 'll could n't 've"),
    ("the U.S. Army's boats", "the U.S. Army 's boats"),
    ("the states' cannot GONNA", "the states ' can not GON NA"),
    ("O’Brien at six o'clock", "O’Brien at six o'clock"),
    ("an e-mail, non-Danish re-use", "an e-mail , non-Danish re-use"),
    ("sea-green co-op, mid-March e-5", "sea - green co-op , mid - March e - 5"),
  ])
  func `parts clitics`(text: String, expected: String) throws {
    #expect(try SegmentSketch(text).tokens == expected)
  }

  @Test(arguments: [
    ("3,000.5 8:30 9/11 1.2.3 .5 2½ ½", "3,000.5 8:30 9/11 1.2.3 .5 2½ ½"),
    ("1990s 15th 10am 5km F16 '90s ’05", "1990s 15th 10am 5km F16 '90s ’05"),
    ("in 1990, 1991. Or", "in 1990 , 1991 . Or"),
    ("$5 5% US$5 €7.50 #1 20°C", "$ 5 5 % US $ 5 € 7.50 # 1 20 ° C"),
    ("1990-95 mid-1990s 1990–95", "1990 - 95 mid - 1990s 1990 – 95"),
    ("1990's km/h -5", "1990 's km / h - 5"),
  ])
  func `keeps numbers whole and signs apart`(text: String, expected: String) throws {
    #expect(try SegmentSketch(text).tokens == expected)
  }

  @Test(arguments: [
    (
      "Mr. Lee of Acme Inc. met Dr. Po at 5 p.m. in Jan. 2013, No. 5.",
      "Mr. Lee of Acme Inc. met Dr. Po at 5 p.m. in Jan. 2013 , No. 5 ."
    ),
    ("Sold by Acme Inc.. Then so... Yes", "Sold by Acme Inc. . Then so ... Yes"),
    ("J. K. Rowe, Ph.D., e.g. etc. vs. al.", "J. K. Rowe , Ph.D. , e.g. etc. vs. al."),
    (
      "The answer is no. It sat. We went on to plan B.",
      "The answer is no . It sat . We went on to plan B ."
    ),
  ])
  func `keeps the points of abbreviations only`(text: String, expected: String) throws {
    #expect(try SegmentSketch(text).tokens == expected)
  }

  @Test(arguments: [
    (
      "see https://a.org/x?y=1, who@mail.example.com or a.co.uk.",
      "see https://a.org/x?y=1 , who@mail.example.com or a.co.uk ."
    ),
    ("@mayor_5 #BigNews AT&T file_name :-) 👍🏽", "@mayor_5 #BigNews AT&T file_name :-) 👍🏽"),
    ("the end.Next one", "the end . Next one"),
    (
      "wait... what?! -- “so” ``he'' (yes) and/or",
      "wait ... what ?! -- “ so ” `` he '' ( yes ) and / or"
    ),
    ("hid...@mail.example.com or who@HOUSE", "hid...@mail.example.com or who@HOUSE"),
    ("in talk.boats.wooden, it sank.the end", "in talk.boats.wooden , it sank . the end"),
    ("b/c of it, w/o me, km/h", "b/c of it , w/o me , km / h"),
    ("about $$$ and $5", "about $$$ and $ 5"),
    (
      "202-555-0143 or 555-0143, not 500-1000 or 10-11-2012",
      "202-555-0143 or 555-0143 , not 500 - 1000 or 10 - 11 - 2012"
    ),
    ("a\u{00A0}b\u{202F}c\u{200B}d\u{202E}e", "a b c d e"),
    ("naïve Ångström Пётр 北京", "naïve Ångström Пётр 北京"),
  ])
  func `cuts what else stands in texts`(text: String, expected: String) throws {
    #expect(try SegmentSketch(text).tokens == expected)
  }

  @Test func `says what each token is made of`() throws {
    let sketch = try SegmentSketch("Élan in 1990s: 5 % of NATO's ½.")
    #expect(
      sketch.segmentation.tokens.kinds == [
        .word, .word, .mixed, .punctuation, .number, .symbol, .word, .word, .word, .number,
        .punctuation,
      ]
    )
  }

  @Test func `says what each token looks like`() throws {
    let flags = try SegmentSketch("Élan NATO's x. A").segmentation.tokens.flags
    #expect(
      flags == [
        [.capitalized, .spaceBefore, .opensSentence], [.capitalized, .allCapitals, .spaceBefore],
        [], [.spaceBefore], [], [.capitalized, .spaceBefore, .opensSentence],
      ]
    )
  }
}
