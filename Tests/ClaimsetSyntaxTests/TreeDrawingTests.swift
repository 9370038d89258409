import ClaimsetSyntax
import ClaimsetTestSupport
import Testing

@Suite struct TreeDrawingTests {
  @Test func `draws each word below its head`() throws {
    let document = try TestDocument.parsed("It rained. The captain sold two boats.")
    let drawing = """
      sold       root
      ├ captain  nsubj
      │ └ The    det
      └ boats    obj
        └ two    nummod
      """
    #expect(TreeDrawing.lines(of: document, at: 15).joined(separator: "\n") == drawing)
  }

  @Test func `draws nothing where no sentence is`() throws {
    let document = try TestDocument.parsed("It rained.\n\n\n")
    #expect(TreeDrawing.lines(of: document, at: 12).isEmpty)
  }
}
