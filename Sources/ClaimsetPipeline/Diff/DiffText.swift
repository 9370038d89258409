/// Differences for people: document by document, a line for each row, and a table of counts.
struct DiffText: DiffWriter {
  private var document: String?

  mutating func open(_ diff: DatasetDiff) -> [UInt8] {
    var lines = ["--- \(diff.old.path)", "+++ \(diff.new.path)"]
    lines += (diff.frame.shape + diff.frame.additions + diff.frame.settings).map { "  \($0)" }
    return Self.bytes(lines)
  }

  mutating func write(_ change: RowChange) -> [UInt8] {
    var lines: [String] = []
    if document != change.document {
      document = change.document
      lines += ["", change.document.isEmpty ? "(no document)" : change.document]
    }
    let reasons = change.reasons.map(\.rawValue).joined(separator: ", ")
    let key = change.id.isEmpty ? "" : " \(change.id)"
    lines.append(
      "  \(Self.sign(of: change.kind)) \(change.table)\(key)  \(Self.quoted(change.words))"
        + "  (\(reasons))"
    )
    // Rows below a new paragraph all move: that they do says enough.
    lines += change.fields.filter { !$0.isPlace }.map {
      "      \($0.column): \(Self.value($0.old)) -> \(Self.value($0.new))"
    }
    return Self.bytes(lines)
  }

  mutating func close(_ summary: DatasetDiff.Summary) -> [UInt8] {
    let counts = summary.counts.filter { !$0.isEmpty }
    guard !counts.isEmpty else { return Self.bytes(["", "no row differs"]) }
    let kinds = RowChange.Kind.allCases
    let width = counts.map(\.table.utf8.count).max() ?? 0
    var lines = ["", Self.row("table", kinds.map(\.rawValue), width)]
    lines += counts.map { count in
      Self.row(count.table, kinds.map { String(count[$0]) }, width)
    }
    return Self.bytes(lines)
  }

  private static func row(_ name: String, _ cells: [String], _ width: Int) -> String {
    let padded = name + String(repeating: " ", count: max(0, width - name.utf8.count))
    return padded
      + cells.map { String(repeating: " ", count: max(1, 9 - $0.utf8.count)) + $0 }.joined()
  }

  private static func sign(of kind: RowChange.Kind) -> String {
    switch kind {
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    case .moved: ">"
    }
  }

  private static func value(_ value: String?) -> String { value.map(quoted) ?? "(empty)" }

  /// The text on one line, cut where a line would be too long for a person.
  private static func quoted(_ text: String) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < 72 else { return "\"\(shown)…\"" }
      let isControl = scalar.properties.generalCategory == .control
      shown.unicodeScalars.append(isControl || scalar == "\u{2028}" ? " " : scalar)
      count += 1
    }
    return "\"\(shown)\""
  }

  private static func bytes(_ lines: [String]) -> [UInt8] {
    Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
