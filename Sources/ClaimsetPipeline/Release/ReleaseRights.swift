/// Who may use what of a release: the licence of the dataset, and those of its texts.
struct ReleaseRights {
  /// A document and what is known of its rights.
  private struct Source {
    let id: String
    let path: String
    let license: String
  }

  private var sources: [Source] = []

  /// Reads the documents of `dataset`.
  init(_ dataset: Dataset) throws(DatasetError) {
    guard let table = dataset.table("documents"), let id = table.index(of: "document_id"),
      let path = table.index(of: "path"), let license = table.index(of: "license")
    else { return }
    let records = try dataset.records(of: table)
    while let row = try records.next() {
      sources.append(
        Source(
          id: row.cells[id] ?? "",
          path: row.cells[path] ?? "",
          license: row.cells[license] ?? ""
        )
      )
    }
  }

  /// The paths of documents whose licence is not known.
  var unlicensed: [String] { sources.filter { $0.license.isEmpty }.map(\.path) }

  /// The ids of the documents that `withdrawals` name.
  func withdrawn(by withdrawals: [ReleaseSettings.Withdrawal]) -> [String] {
    sources.filter { source in withdrawals.contains { $0.glob.covers(source.path) } }.map(\.id)
  }

  /// `LICENSE.md`: the licence of the dataset, and how many texts have which.
  func page(of facts: ReleaseFacts, texts: String) -> [UInt8] {
    var text = "# Licence\n\n"
    if let license = facts.dataset.license {
      let address = LicenseName.address(of: license).map { " (<\($0)>)" } ?? ""
      text += "The dataset \(facts.name) is published under \(license)\(address).\n\n"
    } else {
      text += "No licence is stated for the dataset \(facts.name).\n\n"
    }
    text += """
      That licence covers the selection, the arrangement and the values of the tables. The words quoted
      from texts belong to those who wrote them; each text has its own licence, in the column
      `license` of the table `documents`:

      | licence of the text | texts |
      |---|---:|

      """
    var counts: [String: Int] = [:]
    for source in sources { counts[source.license, default: 0] += 1 }
    for (license, count) in counts.sorted(by: { $0.key < $1.key }) {
      text += "| \(license.isEmpty ? "not known" : license) | \(count) |\n"
    }
    let carried =
      switch texts {
      case "full": "The release carries the texts in full."
      case "quotes": "The release carries the quotes its rows rest on, and no text in full."
      case "none": "The release carries no words of the texts."
      default: ""
      }
    return Array((text + (carried.isEmpty ? "" : "\n\(carried)\n")).utf8)
  }
}

extension Glob {
  /// Whether the pattern stands for `path`.
  func covers(_ path: String) -> Bool {
    var places: Set<Int> = [0]
    for name in path.split(separator: "/", omittingEmptySubsequences: false) {
      let scalars = name.unicodeScalars.map(\.value)
      var next: Set<Int> = []
      for place in reachable(from: places) where place < parts.count {
        if parts[place] == .folders {
          next.insert(place)
        } else if parts[place].matches(scalars) {
          next.insert(place + 1)
        }
      }
      places = next
    }
    return places.contains(parts.count)
  }

  /// `places`, and those behind a `**`, which may stand for no folder at all.
  private func reachable(from places: Set<Int>) -> Set<Int> {
    var reachable = places
    var waiting = Array(places)
    while let place = waiting.popLast() {
      guard place < parts.count, parts[place] == .folders else { continue }
      if reachable.insert(place + 1).inserted { waiting.append(place + 1) }
    }
    return reachable
  }
}
