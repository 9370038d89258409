import ClaimsetCore

/// The entities of a document by their keys and by the last words of these.
struct NameIndex {
  private var kinds: [String: Entity.Kind] = [:]
  /// The one key that ends in a word; empty where several do.
  private var lasts: [Substring: String] = [:]
  /// Who says "I" where no speaker is named; empty where nobody is known.
  let narrator: String

  init(_ entities: [Entity], narrator: String = "") {
    self.narrator = narrator
    for entity in entities {
      kinds[entity.key] = entity.kind
      guard let last = NameKey.words(entity.key).last, last.utf8.count < entity.key.utf8.count
      else { continue }
      lasts[last] = lasts[last] == nil ? entity.key : ""
    }
  }

  /// What kind of thing the entity `key` is; nil where there is none.
  func kind(of key: String) -> Entity.Kind? { kinds[key] }

  /// The key of the speaker whom a label names, who may but answer: "A:".
  func source(_ label: String) -> String {
    !narrator.isEmpty && Narrator.answers.contains(NameKey.key(label)) ? narrator : speaker(label)
  }

  /// The key of the person that a label names, by surname too: "FERRO" for Nadia Ferro.
  func speaker(_ label: String) -> String {
    let key = NameKey.key(label)
    guard let known = lasts[Substring(key)], !known.isEmpty else { return key }
    return known
  }
}
