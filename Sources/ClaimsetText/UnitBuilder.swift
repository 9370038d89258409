import ClaimsetCore

/// Joins the lines of hard-wrapped paragraphs, so that each unit is one piece of the text.
struct UnitBuilder {
  private let bytes: [UInt8]
  private let lines: [Line]
  private let markers: [Marker?]
  private let speakers: [Marker?]
  private let wrapWidth: Int?

  /// Reads the lines of `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineScanner.lines(bytes)
    wrapWidth = Self.wrapWidth(bytes, lines)
    markers = Self.confirmed(lines.map { MarkerScanner.marker(bytes, $0.span) })
    speakers = SpeakerScanner.speakers(bytes, lines.map(\.span))
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
    var current = unit(block.lowerBound)
    for i in block.dropFirst() {
      if joins(i, to: current) {
        current.span = Span(current.span.start, lines[i].span.end)
      } else {
        units.append(current)
        current = unit(i)
      }
    }
    units.append(current)
  }

  private func unit(_ i: Int) -> Unit {
    Unit(
      span: lines[i].span,
      marker: markers[i],
      speaker: markers[i] == nil ? speakers[i] : nil,
      isAfterBlank: lines[i].isAfterBlank
    )
  }

  /// Whether line `i` goes on with `unit`, which ends with the line before it.
  private func joins(_ i: Int, to unit: Unit) -> Bool {
    guard markers[i] == nil, speakers[i] == nil else { return false }
    if Self.continues(bytes, lines[i - 1], lines[i]) { return true }
    guard let wrapWidth else { return false }
    let (before, line) = (lines[i - 1], lines[i])
    if line.indent > before.indent + 1, unit.marker == nil || before.span.start != unit.span.start {
      return false
    }
    // Wrapped text breaks a line only when the next word no longer fits.
    let full = before.width + 1 + firstWordLength(line.span)
    return Self.endsSentence(bytes, before.span) ? full > wrapWidth - 2 : full > wrapWidth * 3 / 4
  }

  private func firstWordLength(_ span: Span) -> Int {
    var i = span.start
    while i < span.end, i < span.start + 40, bytes[i] > 0x20 { i += 1 }
    return i - span.start
  }

  /// The width a text was wrapped to, or nil when each of its paragraphs is one line.
  ///
  /// Wrapped text shows itself by lines that go on with a small letter where the line before has
  /// no stop.
  private static func wrapWidth(_ bytes: [UInt8], _ lines: [Line]) -> Int? {
    var pairs = 0
    var continued = 0
    var width = 0
    for i in lines.indices.dropFirst() where !lines[i].isAfterBlank {
      pairs += 1
      guard continues(bytes, lines[i - 1], lines[i]) else { continue }
      continued += 1
      width = max(width, lines[i - 1].width)
    }
    guard continued >= 2, continued * 4 >= pairs, (40...120).contains(width) else { return nil }
    return width
  }

  /// Whether `line` starts with a small letter after a longer line that ends no sentence.
  private static func continues(_ bytes: [UInt8], _ before: Line, _ line: Line) -> Bool {
    before.width >= 36 && bytes[line.span.start] &- 0x61 < 26 && !endsSentence(bytes, before.span)
  }

  private static func endsSentence(_ bytes: [UInt8], _ span: Span) -> Bool {
    switch bytes[span.end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): true
    default: false
    }
  }
}
