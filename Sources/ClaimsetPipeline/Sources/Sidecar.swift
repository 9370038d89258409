import ClaimsetCore

/// What `x.meta.yaml` says of the document `x.txt` beside it.
struct Sidecar: Hashable {
  /// The ending of a sidecar's name, in place of that of the document's.
  static let ending = ".meta.yaml"

  /// What it says; a key it leaves out is nil.
  let id: String?
  let title: String?
  let genre: Genre?
  /// EDTF, or `unknown`.
  let published: String?
  let author: String?
  let sourceURL: String?
  let license: String?
  let language: String?

  /// Reads the bytes of a sidecar that faults call `name`.
  ///
  /// - Throws: ``ConfigurationError`` with all its faults; one that is faulty says nothing.
  static func load(_ bytes: [UInt8], name: String) throws(ConfigurationError) -> Sidecar {
    let outcome = YAMLReader.read(bytes)
    guard let root = outcome.root else {
      throw ConfigurationError(file: name, faults: outcome.faults)
    }
    var check = ShapeCheck()
    check.check(root, .mapping(ConfigurationShape.sidecar), "the sidecar")
    let faults = outcome.faults + check.faults
    guard faults.isEmpty else { throw ConfigurationError(file: name, faults: faults) }
    return Sidecar(root)
  }

  private init(_ root: YAMLNode) {
    id = root["id"]?.text
    title = root["title"]?.text
    genre = root["genre"]?.text.flatMap(Genre.init)
    published = root["published"]?.text
    author = root["author"]?.text
    sourceURL = root["source_url"]?.text
    license = root["license"]?.text
    language = root["language"]?.text
  }

  /// Puts what it says in place of what the source said.
  func apply(to facts: inout DocumentFacts) {
    facts.id = id ?? facts.id
    facts.title = title ?? facts.title
    facts.genre = genre ?? facts.genre
    if let published { facts.published = published == "unknown" ? nil : published }
    facts.author = author ?? facts.author
    facts.sourceURL = sourceURL ?? facts.sourceURL
    facts.license = license ?? facts.license
    facts.language = language ?? facts.language
  }
}
