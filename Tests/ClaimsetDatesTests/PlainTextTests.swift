import ClaimsetCore
import ClaimsetDates
import ClaimsetTestSupport
import Testing

/// Ordinary text that tells no time: recipes, code, scores, models, prices, addresses.
///
/// Verbs that look like months, too. `#` stands for a number that looks like a year, `%` for a small one.
private let plainSentences = [
  "Rub % g of butter into # g of flour and stir in 3/4 cup of sugar.",
  "Add 1/2 teaspoon of salt, % eggs and 1 1/2 cups of milk.",
  "Serves % to 6; per portion # kJ and 12 g of fat.",
  "Set the oven to gas mark % or 200 degrees.",
  "Roll out the second piece of dough, then the third.",
  "We wrote limit = # and then total += # into the first file.",
  "for i in 0..<# { total += table[i] }",
  "error: main.c:#:%: expected ';' before '}' token",
  "The server answers on port # with HTTP 404.",
  "Use RFC # and ISO # for the format.",
  "Version %.10.3 fixes bug ## and needs at least 3.%.1.",
  "chmod 0755 build.sh && ./build.sh --jobs %",
  "SELECT COUNT(*) FROM parts WHERE price > #",
  "The home side won 21-14 after trailing 10-%.",
  "They beat the visitors %-1, 2-2 and 4-0.",
  "Final score: 88-84, with %/15 from the line.",
  "He ran # metres and threw %-1 on points.",
  "She took the set 6-4, 7-6, 11-%.",
  "The relay team swam 4x100 in a pool of # m.",
  "The Boeing 747 and the Airbus A320 stood side by side.",
  "Take Highway # to Exit %, then Bus #.",
  "She lives at # Elm Street and works at # Park Avenue.",
  "Send it to PO Box #, Room #.", "Call 555-# or 020 7946 0958.",
  "The pump makes # rpm and the engine # hp.",
  "Over # people came and # tickets were sold.",
  "It costs $1,999, or % euros.", "It cost £# and he paid # kroner.",
  "The bill came to #.50 in all.", "Page # of the register lists # names.",
  "Chapter %, section #, paragraph %.", "Part number 2003-44-B replaces #-AB.",
  "Order 20-13-06 and lot %/2013/77 are in stock.",
  "You may go, and they may march with us.", "We march on the second of the two roads.",
  "Mrs May sat down, and June Carter stood by August Bell.",
  "The fall was hard, and the spring of the clock broke.",
  "In the end they spring up and fall down.", "Hand me the second spanner, not the first.",
  "He came in second, she came third.", "The sun sat low over the wed pair.",
  "One of them may have left with % others.",
  "From nine of the twelve sheds, four were empty.",
  "Between five and ten of them rose to seven.", "The number rose from five to six.",
  "Five to one against is a fair price.", "At nine she could read, and at ten she could write.",
  "The present was wrapped in red paper.", "The presents of the class were on the floor.",
  "Her future husband stood at the end of the pier.",
  "A current of % A and 230 V runs through it.", "The past participle ends in -ed.",
  "He walked past the old mill.", "The minute hand is loose.",
  "A minute amount of dust is enough.", "The quarter was lively, and a quarter of it was shut.",
  "The term of the equation vanishes.", "In terms of cost it is a draw.",
  "There is no point in it.", "The 7 dwarfs and the 101 dogs.",
  "He is in his 20s and she in her early 30s.", "The temperature fell to % and rose to 20.",
  "Figures 10 to % show 20 % and 1.5 times as much.", "See rows # to # of the table.",
  "Set x = # and y = #.", "The ratio is 16:9, not 4:3.",
  "Matthew 12:30 and John 3:16 are read aloud.", "The key is #-AB-17.",
  "The file is called scan_#.png.", "http://example.org/2013/05/page is the link.",
  "ISBN 978-0-19-850000-1.", "Latitude 52.30, longitude 13.25.",
  "Take the 10:1 mix and the 5:30 one.", "Lot 31/% was sold for 12/5 of the price.",
  "M 8 and M 10 bolts, 12.9 grade.", "She is 5 ft 10 and weighs % lb.",
  "It has # columns and # rows.", "At # metres the trees end.", "The peak is # m high.",
  "It seats # and holds # books.",
]

@Suite struct PlainTextTests {
  /// At least 100,000 bytes of such sentences, in an order and with numbers that never change.
  private func plainText() -> String {
    var state: UInt64 = 2013
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var text = ""
    while text.utf8.count < 100_000 {
      for _ in 0..<5 {
        for character in plainSentences[next(plainSentences.count)] {
          switch character {
          case "#": text += String(1100 + next(940))
          case "%": text += String(2 + next(11))
          default: text.append(character)
          }
        }
        text += " "
      }
      text += "\n\n"
    }
    return text
  }

  @Test func `finds no date in 100 kB of text that has none`() throws {
    let document = try TestDocument.segmented(
      plainText(),
      published: "2013-06-12",
      genre: .article
    )
    let dates = try DatesStage().apply(to: document).dates ?? []
    let found = dates.filter { $0.kind == .date || $0.kind == .time }.map {
      document.text[Span(max(0, $0.span.start - 30), $0.span.end)]
    }
    #expect(found.isEmpty, "\(found.prefix(40))")
  }
}
