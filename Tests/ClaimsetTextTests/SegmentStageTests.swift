import ClaimsetCore
import ClaimsetTestSupport
import ClaimsetText
import Testing

@Suite struct SegmentStageTests {
  private let prose = "The ferry ran every day until the bridge was opened to traffic."

  @Test func `a title, headings and their sections`() throws {
    let sketch = try SegmentSketch(
      "Why the Ferry Stopped\n\n\(prose)\n\nThe New Bridge\n\n\(prose)\n\nWhat came after\n\n\(prose)\n"
    )
    #expect(sketch.kinds == ["title", "paragraph", "heading", "paragraph", "heading", "paragraph"])
    #expect(sketch.segmentation.segments.map(\.section) == [nil, nil, nil, 2, nil, 4])
  }

  @Test func `a countdown has numbered headings`() throws {
    let sketch = try SegmentSketch(
      "3 Ways Across\n\n3. By Boat\n\n\(prose)\n\n2. On Foot\n\n\(prose)\n\n1. Not at All\n\n\(prose)"
    )
    #expect(
      sketch.kinds == [
        "title", "heading", "paragraph", "heading", "paragraph", "heading", "paragraph",
      ]
    )
    #expect(sketch.segmentation.segments[1].marker.map { sketch.document.text[$0] } == "3.")
    #expect(sketch.sentences[1] == "By Boat")
    #expect(sketch.segmentation.genre == .listicle)
  }

  @Test func `list items know what leads them in`() throws {
    let sketch = try SegmentSketch(
      "\(prose)\nIn 1998 the town changed its rules.\n- raised the fare,\n• closed two piers,\n1) sold a boat\n2) hired a crew\n\(prose)"
    )
    #expect(
      sketch.kinds == [
        "paragraph", "paragraph", "list-item", "list-item", "list-item", "list-item", "paragraph",
      ]
    )
    #expect(sketch.segmentation.segments.map(\.leadIn) == [nil, nil, 1, 1, 1, 1, nil])
    #expect(sketch.sentences[2] == "raised the fare,")
  }

  @Test func `a numbered list with text between its items keeps its lead-in`() throws {
    let sketch = try SegmentSketch(
      "Two rules hold.\n\n1. Nobody may cross without a ticket that was paid for.\n\n\(prose)\n\n2. Nobody may stand on the upper deck while it is moving.\n\n\(prose)"
    )
    #expect(sketch.kinds == ["paragraph", "list-item", "paragraph", "list-item", "paragraph"])
    #expect(sketch.segmentation.segments.map(\.leadIn) == [nil, 0, nil, 0, nil])
  }

  @Test func `a number alone is no marker`() throws {
    let sketch = try SegmentSketch("He was born on May\n4. That was a Friday.")
    #expect(sketch.segmentation.segments.allSatisfy { $0.marker == nil })
  }

  @Test func `who speaks, an answer and a figure are no headings`() throws {
    let sketch = try SegmentSketch(
      "\(prose)\n\nThe Harbour Office reports:\n\n\(prose)\n\nReally?\n\n\(prose)\n\nTotal Boats: 17\n\n\(prose)"
    )
    #expect(!sketch.kinds.contains("heading"))
  }

  @Test func `a paragraph a line stays a paragraph a line`() throws {
    let sketch = try SegmentSketch("\(prose)\n\(prose)\nShort one.\n\(prose)")
    #expect(sketch.kinds == ["paragraph", "paragraph", "paragraph", "paragraph"])
  }

  @Test func `indents and blank lines part wrapped paragraphs`() throws {
    let lines = """
        The harbour office keeps a register of all vessels that come in
      from the sea, and the oldest of its pages are from the year 1871,
      when it was opened.
        The newest are from last week. They list forty names, and beside
      each of them a cargo.

      It is not open to visitors, who may however write to the office if
      they name the vessel.
      """
    let sketch = try SegmentSketch(lines)
    #expect(sketch.kinds == ["paragraph", "paragraph", "paragraph"])
    #expect(sketch.sentences.count == 4)
  }

  @Test func `BOM and CRLF leave the offsets alone`() throws {
    let marked = MarkedText("\u{FEFF}⟦A Day at Sea⟧\r\n\r\n⟦\(prose)⟧\r\n")
    let document = try TestDocument.segmented(marked.text)
    #expect(try #require(document.segmentation).segments.map(\.span) == marked.spans)
  }

  @Test(arguments: ["", "\n\n", " ", "-", "1.", "\u{200B}", "...", "\u{202E}\u{2066}"])
  func `odd texts give a layer too`(text: String) throws {
    let sketch = try SegmentSketch(text)
    #expect(sketch.segmentation.sentences.count <= 1)
  }

  @Test func `furniture is kept as text when it is asked for`() throws {
    let text = "Share this article\n\n\(prose)\n\nComments (2)\n\nnice one"
    let read = try ReadStage().apply(to: TestDocument.raw(text))
    let kept = try SegmentStage(options: SegmentOptions(boilerplate: .keep)).apply(to: read)
    #expect(try #require(kept.segmentation).segments.allSatisfy { $0.furniture == nil })
  }
}
