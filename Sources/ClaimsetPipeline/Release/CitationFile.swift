import ClaimsetTables

/// How a release is cited, in the Citation File Format 1.2.0.
///
/// It has no date: a release has no clock.
enum CitationFile {
  /// The file of the release `facts` describes.
  static func bytes(of facts: ReleaseFacts) -> [UInt8] {
    var lines = [
      "cff-version: 1.2.0",
      "message: \(quoted("To cite this dataset, use these words and the version."))",
      "type: dataset",
      "title: \(quoted(facts.dataset.title))",
      "version: \(quoted(facts.version.description))",
      "abstract: \(quoted(facts.summary))",
      "authors:",
    ]
    lines += facts.authors.map { "  - name: \(quoted($0))" }
    if let license = facts.dataset.license {
      if LicenseName.isKnown(license) {
        lines.append("license: \(quoted(license))")
      } else if let address = LicenseName.address(of: license) {
        lines.append("license-url: \(quoted(address))")
      }
    }
    if let homepage = facts.dataset.homepage { lines.append("url: \(quoted(homepage))") }
    var keywords: [String] = []
    for keyword in facts.dataset.keywords where !keywords.contains(keyword) {
      keywords.append(keyword)
    }
    if !keywords.isEmpty {
      lines.append("keywords:")
      lines += keywords.map { "  - \(quoted($0))" }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// A YAML double-quoted scalar: a JSON string is one.
  private static func quoted(_ text: String) -> String {
    String(decoding: JSONValue.string(text).bytes, as: UTF8.self)
  }
}
