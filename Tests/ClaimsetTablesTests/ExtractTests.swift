import ClaimsetCore
import ClaimsetTables
import Testing

@Suite struct ExtractRecordTests {
  private func extracted() throws -> JSONValue {
    let line = ExtractRecord.json(of: SampleDocument.records)
    #expect(!line.contains(0x0A))
    return try JSONReader.value(line)
  }

  @Test func `names its parts as the tables are named`() throws {
    guard case .object(let members) = try extracted() else {
      Issue.record("not an object")
      return
    }
    #expect(
      members.map(\.name) == [
        "document_id", "segments", "dates", "quantities", "attributions", "claims", "diagnostics",
      ]
    )
    #expect(members.first?.value == "harbour")
  }

  @Test func `a record has the columns of its table`() throws {
    let value = try extracted()
    for table in [TableName.segments, .dates, .quantities, .claims, .diagnostics] {
      guard case .array(let rows)? = value[table.rawValue], case .object(let members)? = rows.first
      else {
        Issue.record("no rows of \(table.rawValue)")
        return
      }
      #expect(members.map(\.name) == TableDefinition.of(table).columns.map(\.name))
      #expect(rows.count == SampleDocument.records.count(of: table))
    }
  }

  @Test func `a date that TIMEX3 has no value for has an empty one`() throws {
    let facts = DocumentFacts(id: "siege")
    let segmented = Document(facts: facts, text: SourceText("At that time"))
    let date = DateMention(
      span: Span(3, 12),
      kind: .date,
      timex: "",
      status: .event,
      rule: "that-time"
    )
    let records = DocumentRecords(segmented.adding(dates: [date]), sha256: "ab12")
    let value = try JSONReader.value(ExtractRecord.json(of: records))
    guard case .array(let rows)? = value["dates"] else {
      Issue.record("no dates")
      return
    }
    #expect(rows.first?["timex"] == "" && rows.first?["edtf"] == .null)
  }

  @Test func `an attribution carries the places of its parts in scalars`() throws {
    guard case .array(let rows)? = try extracted()["attributions"] else {
      Issue.record("no attributions")
      return
    }
    #expect(rows[0]["source"] == [[17, 26]])
    #expect(rows[0]["cue"] == [[27, 31]])
    #expect(rows[0]["content"] == [[32, 47], [72, 85]])
  }
}

@Suite struct ExtractRequestTests {
  private func request(_ text: String) throws(TableError) -> ExtractRequest {
    try ExtractRequest(Array(text.utf8), line: 7)
  }

  @Test func `reads a document, and ignores what it does not know`() throws {
    let full = try request(
      #"{"more": [1], "text": "Caf\u00e9 \ud83d\ude00", "document_id": "a", "published": "2013-03-22"}"#
    )
    #expect(full.documentID == "a")
    #expect(full.text == SourceText("Café 😀"))
    #expect(full.published == "2013-03-22")
    #expect(try request(#"{"document_id":"a","text":"","published":null}"#).published == nil)
    let news = try request(#"{"document_id":"a","text":"","genre":"newswire"}"#)
    #expect(full.genre == nil && news.document.facts.genre == .newswire)
  }

  @Test(arguments: [
    ("[]", "7: W202 the line is an array, not an object"),
    (#"{"text":"x"}"#, #"7: W202 the object has no "document_id""#),
    (#"{"document_id":"x"}"#, #"7: W202 the object has no "text""#),
    (#"{"document_id":1,"text":"x"}"#, #"7: W202 "document_id" is a number, not a string"#),
    (#"{"text":"","text":""}"#, #"7: W202 the object has no "document_id""#),
    (#"{"document_id":"x","text":"","text":""}"#, #"7: W202 "text" stands 2 times"#),
    (
      #"{"document_id":"x","text":"","genre":"poem"}"#,
      #"7: W202 "genre" is none of article, listicle, transcript, newswire, narrative, message"#
    ),
    (#"{"document_id":"x","text":"\ud800"}"#, "7:28: W201 a surrogate stands alone"),
  ])
  func `names what is wrong, with the line`(text: String, message: String) {
    do throws(TableError) {
      _ = try request(text)
      Issue.record("no fault in \(text)")
    } catch {
      #expect(error.description == message)
    }
  }
}
