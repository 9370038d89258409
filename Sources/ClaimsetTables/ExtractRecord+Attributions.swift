public import ClaimsetCore

extension ExtractRecord {
  /// What has the form of an attribution in `document`, rated, as one JSON object; places count
  /// Unicode scalars.
  public static func attributions(
    _ rated: [RatedAttribution],
    of document: Document
  ) -> [UInt8] {
    let positions = TextPositions(document.text)
    func places(_ spans: [Span]) -> Cell {
      .list(
        spans.map { span in
          .list([
            .integer(positions.scalar(at: span.start)), .integer(positions.scalar(at: span.end)),
          ])
        }
      )
    }
    let cells = rated.map { item in
      var members = AttributionRole.allCases.map { role in
        Cell.Member(role.rawValue, places(item.attribution.spans(of: role)))
      }
      members.append(Cell.Member("sum", .integer(item.sum)))
      members.append(Cell.Member("features", .list(item.features.map { .string($0) })))
      return Cell.object(members)
    }
    var bytes: [UInt8] = Array("{\"document_id\":".utf8)
    bytes.append(json: document.facts.id)
    bytes += Array(",\"attributions\":".utf8)
    bytes.append(json: .list(cells), of: document.text)
    bytes.append(ascii: "}")
    return bytes
  }
}
