import ClaimsetCore
import ClaimsetTestSupport
import Testing

@testable import ClaimsetDates

/// A rule's example, taken apart: the text, the bracketed words and their TIMEX3 values.
private struct Example: Sendable, CustomTestStringConvertible {
  let rule: TimeRule
  let text: String
  let expected: [String]
  var testDescription: String { rule.name }

  init(_ rule: TimeRule) {
    self.rule = rule
    let sides = rule.example.split(separator: " =", maxSplits: 1).map(String.init)
    let values = sides.count > 1 ? sides[1].split(separator: " ").map(String.init) : []
    var words: [String] = []
    var open: String?
    for character in sides.first ?? "" {
      switch character {
      case "[": open = ""
      case "]":
        words.append(open ?? "")
        open = nil
      default: open?.append(character)
      }
    }
    text = (sides.first ?? "").filter { $0 != "[" && $0 != "]" }
    let first = max(0, values.count - words.count)
    expected = words.indices.map { i in
      words[i] + " = " + (first + i < values.count ? values[first + i] : "")
    }
  }
}

@Suite struct TimeRuleTests {
  private func found(_ text: String, by rule: TimeRule) throws -> [String] {
    let genre: Genre =
      switch rule.register {
      case .narrative: .narrative
      case .messages: .message
      case .any, .requests: .newswire
      }
    let published = rule.register == .requests ? "2013-06-12T10:00:00" : "2013-06-12"
    let document = try TestDocument.segmented(text, published: published, genre: genre)
    let dates = try DatesStage().apply(to: document).dates ?? []
    return dates.filter { $0.rule == rule.name }.map { "\(document.text[$0.span]) = \($0.timex)" }
  }

  @Test(arguments: TimeRule.all.filter { $0.name != "event" }.map(Example.init))
  fileprivate func `reads the example of every rule by that rule`(example: Example) throws {
    let found = try found(example.text, by: example.rule)
    #expect(!example.expected.isEmpty, "rule \(example.rule.name) has no example")
    #expect(found == example.expected, "\(example.text)")
  }

  @Test(arguments: TimeRule.all.map(Example.init))
  fileprivate func `finds nothing in the counter-example of a rule`(example: Example) throws {
    guard let counter = example.rule.counter else { return }
    #expect(try found(counter, by: example.rule) == [])
  }

  @Test(arguments: TimeRule.all.map(Example.init))
  fileprivate func `writes EDTF that reads back to the same days`(example: Example) throws {
    let document = try TestDocument.segmented(example.text, published: "2013-06-12")
    for date in try DatesStage().apply(to: document).dates ?? [] where !date.edtf.isEmpty {
      let edtf = try #require(EDTF(date.edtf), "\(date.edtf)")
      #expect(edtf.description == date.edtf)
      guard date.earliest != nil || date.latest != nil else { continue }
      #expect(edtf.bounds.earliest?.civil == date.earliest, "\(date.edtf)")
      #expect(edtf.bounds.latest?.civil == date.latest, "\(date.edtf)")
    }
  }

  @Test func `gives every rule a name of its own`() {
    #expect(Set(TimeRule.all.map(\.name)).count == TimeRule.all.count)
  }

  @Test func `reads an event of the user's vocabulary`() throws {
    let event = TimeEvent(
      names: ["Harbour War"],
      first: try #require(CivilDay(iso: "1921-03-02")),
      last: try #require(CivilDay(iso: "1921-03-09"))
    )
    let stage = DatesStage(options: DatesOptions(events: [event]))
    let document = try TestDocument.segmented("It sank after the Harbour War.", published: nil)
    let date = try #require(try stage.apply(to: document).dates?.first)
    #expect(document.text[date.span] == "the Harbour War")
    #expect(date.relation == .after && date.earliest == CivilDay(iso: "1921-03-10"))
  }
}

@Suite struct TimePatternTests {
  @Test(arguments: [
    ("a (b", "a bracket stays open"), ("a )", "')' closes nothing"), ("? b", "stands alone"),
    ("#nothing", "no effect"), ("NOTHING", "no term"), ("{a", "a brace stays open"),
  ])
  func `says what is wrong with a pattern`(source: String, fault: String) throws {
    let error = #expect(throws: TimePattern.Fault.self) {
      _ = try TimePattern(source) { _ in 0 }
    }
    #expect(try #require(error).description.contains(fault))
  }

  @Test func `names what can come first`() throws {
    let pattern = try TimePattern("(the | #last last)? {! of} MONTH YEAR?") { $0 == "the" ? 1 : 2 }
    #expect(pattern.first.words == [1, 2] && pattern.first.terms == [.month])
  }
}
