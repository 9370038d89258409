import ClaimsetCore

/// What is known of a document as a whole when its claims are compared.
public struct DocumentSheet: Hashable, Sendable {
  /// An entity that it names.
  public struct Name: Hashable, Sendable {
    /// Its key.
    public var key = ""
    /// How often it is named.
    public var count = 0

    /// Makes an empty name.
    public init() {}
  }

  /// A stem of its claims.
  public struct Stem: Hashable, Sendable {
    /// The hash of the stem.
    public var hash: UInt64 = 0
    /// In how many sentences it stands.
    public var count = 0

    /// Makes an empty stem.
    public init() {}
  }

  /// The day it was published, from 1970-01-01; nil when unknown.
  public var published: Int?
  /// The entities it names, by their keys.
  public var names: [Name] = []
  /// The stems of its claims, by their hashes.
  public var stems: [Stem] = []
  /// How many of its sentences have words to compare.
  public var sentences = 0

  /// Makes an empty sheet.
  public init() {}

  /// The sheet of `document`.
  init(_ document: ReconcileDocument, _ vocabulary: inout Vocabulary) {
    published = document.published
    names = document.names.sorted { $0.key < $1.key }.map { key, count in
      var name = Name()
      (name.key, name.count) = (key, count)
      return name
    }
    var counts: [UInt64: Int] = [:]
    var known: Set<UInt64> = []
    var sentence = -1
    for frame in document.frames {
      if frame.sentence != sentence {
        sentence = frame.sentence
        known = []
        sentences += 1
      }
      for word in frame.words {
        let root = vocabulary.lexeme(of: word.lemma).root
        if known.insert(root).inserted { counts[root, default: 0] += 1 }
      }
    }
    stems = counts.sorted { $0.key < $1.key }.map { hash, count in
      var stem = Stem()
      (stem.hash, stem.count) = (hash, count)
      return stem
    }
  }

  /// In how many sentences the stem with the hash `root` stands.
  func sentences(with root: UInt64) -> Int {
    let place = stems.firstPlace { $0.hash >= root }
    return place < stems.count && stems[place].hash == root ? stems[place].count : 0
  }
}
