import ClaimsetCore

/// Joins the lines of hard-wrapped paragraphs, so that each unit is one piece of the text.
struct UnitBuilder {
  private let bytes: [UInt8]
  private let lines: [Line]
  private let markers: [Marker?]

  /// Reads the lines of `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineScanner.lines(bytes)
    markers = Self.confirmed(lines.map { MarkerScanner.marker(bytes, $0.span) })
  }

  /// The units, in text order.
  func units() -> [Unit] {
    var units: [Unit] = []
    var first = 0
    while first < lines.count {
      var last = first + 1
      while last < lines.count, !lines[last].isAfterBlank { last += 1 }
      appendBlock(first..<last, to: &units)
      first = last
    }
    return units
  }

  /// Drops numbers that are in no sequence: `4. ` alone may be the end of a sentence.
  private static func confirmed(_ found: [Marker?]) -> [Marker?] {
    var seen = [Bool](repeating: false, count: 1002)
    for marker in found { if let n = marker?.number { seen[n + 1] = true } }
    return found.map { marker in
      guard let n = marker?.number else { return marker }
      return seen[n] || seen[n + 2] ? marker : nil
    }
  }

  /// Appends the units of one block of lines without a blank line among them.
  private func appendBlock(_ block: Range<Int>, to units: inout [Unit]) {
    var width = 0
    for i in block { width = max(width, lines[i].indent + lines[i].span.count) }
    var current = unit(block.lowerBound)
    for i in block.dropFirst() {
      if joins(i, width: width) {
        current.span = Span(current.span.start, lines[i].span.end)
      } else {
        units.append(current)
        current = unit(i)
      }
    }
    units.append(current)
  }

  private func unit(_ i: Int) -> Unit {
    Unit(span: lines[i].span, marker: markers[i], isAfterBlank: lines[i].isAfterBlank)
  }

  /// Whether line `i` goes on with the paragraph of the line before it.
  private func joins(_ i: Int, width: Int) -> Bool {
    guard markers[i] == nil else { return false }
    let (before, line) = (lines[i - 1], lines[i])
    if bytes[line.span.start] &- 0x61 < 26, !endsSentence(before.span) { return true }
    // A paragraph a line: long lines are not wrapped ones.
    guard width <= 110, width >= 50 else { return false }
    if line.indent > before.indent + 1, markers[i - 1] == nil { return false }
    // Wrapped text breaks a line only when the next word no longer fits.
    return before.indent + before.span.count + 1 + firstWordLength(line.span) > width - 2
  }

  private func firstWordLength(_ span: Span) -> Int {
    var i = span.start
    while i < span.end, i < span.start + 40, bytes[i] > 0x20 { i += 1 }
    return i - span.start
  }

  private func endsSentence(_ span: Span) -> Bool {
    switch bytes[span.end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): true
    default: false
    }
  }
}
