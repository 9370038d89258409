/// What a test asks of a page: whether its elements nest, its ids, links, headings and text.
struct ReportOutline {
  private(set) var faults: [String] = []
  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  private(set) var headings: [Int] = []
  private(set) var text = ""
  private var open: [String] = []

  private static let void: Set<String> = ["meta", "link", "input", "br", "hr", "!doctype"]
  private static let entities = [
    "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&",
  ]

  init(_ page: [UInt8]) { read(String(decoding: page, as: UTF8.self)) }

  private mutating func read(_ page: String) {
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      add(rest[..<start])
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      read(tag: tag)
      // What stands in these is no markup.
      if let raw = open.last, raw == "style" || raw == "script" {
        while !rest.isEmpty, !rest.hasPrefix("</\(raw)") { rest.removeFirst() }
      }
    }
    if !open.isEmpty { faults.append("never closed: \(open)") }
  }

  private mutating func read(tag: Substring) {
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.last == name { open.removeLast() } else { faults.append("</\(name)> in \(open)") }
      return
    }
    let name = String(tag.prefix { $0 != " " && $0 != "/" })
    if !tag.hasSuffix("/"), !Self.void.contains(name) {
      if name == "a", open.contains("a") { faults.append("a link within a link") }
      open.append(name)
    }
    if let id = value("id", in: tag) { ids.append(id) }
    if let link = value("href", in: tag) { links.append(link) }
    if name.count == 2, name.first == "h", let level = name.last?.wholeNumberValue {
      headings.append(level)
    }
  }

  private func value(_ attribute: String, in tag: Substring) -> String? {
    let parts = tag.split(separator: " \(attribute)=\"", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return String(parts[1].prefix { $0 != "\"" })
  }

  private mutating func add(_ words: Substring) {
    var plain = String(words)
    guard plain.contains("&") else { return text += plain }
    for (entity, sign) in Self.entities.sorted(by: { $0.key > $1.key }) where entity != "&amp;" {
      plain = plain.split(separator: entity, omittingEmptySubsequences: false)
        .joined(separator: sign)
    }
    text += plain.split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
  }
}
