import ClaimsetCore

// How far quotations go.

extension AttributionFinder {
  /// How many tokens a quotation is followed for.
  private static let reach = 500

  /// The second half of a quotation that its source splits.
  func continued(after clause: Clause, _ first: Range<Int>) -> [Range<Int>] {
    let end = max(clause.verbs.last ?? 0, (clause.subject?.upperBound ?? 1) - 1) + 1
    guard first.upperBound <= clause.head, end < tree.range.upperBound else { return [] }
    guard let open = (end..<tree.range.upperBound).first(where: tree.isQuote),
      open - end <= 12, open + 1 < tree.range.upperBound
    else { return [] }
    let part = tree.trimmed(open + 1..<tree.range.upperBound)
    return part.isEmpty ? [] : [part]
  }

  /// `part` with the quotation marks around it, as far as the quotation goes in its paragraph.
  func quoted(_ part: Range<Int>) -> Range<Int> {
    var (start, end) = (part.lowerBound, part.upperBound)
    if tree.opensQuote(start - 1) { start -= 1 }
    if tree.closesQuote(end) {
      end += 1
    } else if tree.isSign(end), tree.closesQuote(end + 1) {
      end += 2
    }
    let marks = (start..<end).filter(tree.isQuote)
    if let last = marks.last, tree.opensQuote(last),
      let close = (end..<min(end + Self.reach, tree.paragraph.upperBound)).first(
        where: tree.isQuote
      ),
      tree.closesQuote(close)
    {
      end = close + 1
    }
    if let first = marks.first, tree.closesQuote(first),
      let open = (max(start - Self.reach, tree.paragraph.lowerBound)..<start).last(
        where: tree.isQuote
      ),
      tree.opensQuote(open)
    {
      start = open
    }
    return start..<end
  }

  /// The quotation that goes on right behind the sentence: "'A,' she said. 'B.'"
  func goingOn(_ content: [Range<Int>]) -> [Range<Int>] {
    let open = tree.range.upperBound
    guard let last = content.last, tree.closesQuote(last.upperBound - 1), tree.opensQuote(open),
      last.upperBound < open,
      let close = (open + 1..<max(open + 1, min(open + Self.reach, tree.paragraph.upperBound)))
        .first(where: tree.isQuote),
      tree.closesQuote(close)
    else { return content }
    return content + [open..<close + 1]
  }
}
