import ClaimsetTables

/// Differences as one JSON object, with one change a line.
struct DiffJSON: DiffWriter {
  private var isFirst = true

  mutating func open(_ diff: DatasetDiff) -> [UInt8] {
    func list(_ sentences: [String]) -> JSONValue { .array(sentences.map { .string($0) }) }
    var bytes = Array("{\"old\":".utf8)
    JSONValue.string(diff.old.path).append(to: &bytes)
    bytes += Array(",\n\"new\":".utf8)
    JSONValue.string(diff.new.path).append(to: &bytes)
    bytes += Array(",\n\"shape\":".utf8)
    list(diff.frame.shape + diff.frame.additions).append(to: &bytes)
    bytes += Array(",\n\"settings\":".utf8)
    list(diff.frame.settings).append(to: &bytes)
    bytes += Array(",\n\"changes\":[".utf8)
    return bytes
  }

  mutating func write(_ change: RowChange) -> [UInt8] {
    var bytes = Array((isFirst ? "\n" : ",\n").utf8)
    isFirst = false
    var members: [JSONValue.Member] = [
      .init("change", .string(change.kind.rawValue)),
      .init("table", .string(change.table)),
      .init("id", Self.stated(change.id)),
      .init("document_id", Self.stated(change.document)),
      .init("words", Self.stated(change.words)),
    ]
    if !change.fields.isEmpty {
      members.append(
        .init(
          "fields",
          .array(
            change.fields.map {
              [
                "column": .string($0.column), "old": $0.old.map { .string($0) } ?? .null,
                "new": $0.new.map { .string($0) } ?? .null,
              ]
            }
          )
        )
      )
    }
    members.append(.init("reasons", .array(change.reasons.map { .string($0.rawValue) })))
    JSONValue.object(members).append(to: &bytes)
    return bytes
  }

  mutating func close(_ summary: DatasetDiff.Summary) -> [UInt8] {
    var bytes = Array((isFirst ? "],\n\"counts\":" : "\n],\n\"counts\":").utf8)
    let counts = summary.counts.map { count in
      JSONValue.Member(
        count.table,
        .object(
          RowChange.Kind.allCases.map { .init($0.rawValue, .number(String(count[$0]))) }
        )
      )
    }
    JSONValue.object(counts).append(to: &bytes)
    bytes += Array("}\n".utf8)
    return bytes
  }

  private static func stated(_ text: String) -> JSONValue { text.isEmpty ? .null : .string(text) }
}
