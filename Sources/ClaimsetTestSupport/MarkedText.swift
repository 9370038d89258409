public import ClaimsetCore

/// A text with spans drawn in it: `MarkedText("7 ⟦fathoms⟧")` has the text `7 fathoms` and one
/// span, so that nobody counts bytes in a test.
public struct MarkedText: Sendable {
  /// The text without the brackets.
  public let text: String
  /// The marked spans in bytes of ``text``, in the order of their opening brackets.
  public let spans: [Span]

  /// Takes the brackets `⟦` and `⟧` out of `marked` and keeps where they stood.
  ///
  /// Marks may nest; one that is not closed, or closed twice, traps.
  public init(_ marked: String) {
    var text = ""
    var found: [(start: Int, end: Int)] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(found.count)
        found.append((text.utf8.count, -1))
      case "⟧":
        precondition(!open.isEmpty, "a mark is closed that was not opened: \(marked)")
        found[open.removeLast()].end = text.utf8.count
      default:
        text.unicodeScalars.append(scalar)
      }
    }
    precondition(open.isEmpty, "a mark is not closed: \(marked)")
    self.text = text
    spans = found.map { Span($0.start, $0.end) }
  }
}
