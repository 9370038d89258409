internal import ClaimsetCore

/// The singular of counted nouns, by small rules with their exceptions.
enum Lemma {
  /// The singular of `word` as written, lower case unless it is a name.
  static func singular(_ word: String) -> String {
    let lower = word.lowercased()
    if let irregular = irregular[lower] { return irregular }
    // "horsemen", "minutemen".
    if lower.utf8.count > 5, lower.hasSuffix("men"), !endsInMen.contains(lower) {
      return String((word.utf8.first?.isASCIIUppercase == true ? word : lower).dropLast(2)) + "an"
    }
    let isName = word.utf8.first?.isASCIIUppercase == true
    let kept = isName ? word : lower
    guard lower.utf8.count > 3, lower.hasSuffix("s"), invariant[lower] == nil else { return kept }
    for ending in ["ss", "us", "is"] where lower.hasSuffix(ending) { return kept }
    if lower.hasSuffix("ies") {
      return lower.utf8.count > 4 ? String(kept.dropLast(3)) + "y" : String(kept.dropLast())
    }
    for ending in ["sses", "shes", "ches", "xes", "zzes", "oes"] where lower.hasSuffix(ending) {
      return String(kept.dropLast(2))
    }
    return String(kept.dropLast())
  }

  /// Whether atom `i` is a word that looks like a plural noun.
  static func isPlural(_ run: AtomRun, _ i: Int) -> Bool {
    guard run.isWord(i) else { return false }
    let span = run.atoms[i].span
    if plurals.value(at: span, in: run.text) != nil { return true }
    guard span.count > 3, run.text.bytes[span.end - 1].asciiLowercased == 0x73,
      ItemLexicon.stops.value(at: span, in: run.text) == nil,
      notPlural.value(at: span, in: run.text) == nil
    else { return false }
    switch run.text.bytes[span.end - 2].asciiLowercased {
    // The last of them ends a curly apostrophe: a genitive.
    case 0x73, 0x75, 0x69, 0x27, 0x99: return false
    default: return true
    }
  }

  private static let irregular: [String: String] = [
    "people": "people", "persons": "person", "men": "man", "women": "woman",
    "children": "child", "feet": "foot", "teeth": "tooth", "geese": "goose", "mice": "mouse",
    "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf", "wolves": "wolf",
    "halves": "half", "shelves": "shelf", "thieves": "thief", "loaves": "loaf",
    "fishermen": "fisherman", "policemen": "policeman", "congressmen": "congressman",
    "businessmen": "businessman", "firemen": "fireman", "servicemen": "serviceman",
    "lawmen": "lawman", "gunmen": "gunman", "spokesmen": "spokesman", "viruses": "virus",
    "buses": "bus", "bonuses": "bonus", "campuses": "campus", "gases": "gas",
    "crises": "crisis", "analyses": "analysis", "bases": "base", "theses": "thesis",
    "criteria": "criterion", "phenomena": "phenomenon", "bacteria": "bacterium",
    "movies": "movie", "cookies": "cookie", "ties": "tie", "pies": "pie", "zombies": "zombie",
    "rookies": "rookie", "sorties": "sortie", "selfies": "selfie", "smoothies": "smoothie",
    "hippies": "hippie", "birdies": "birdie", "brownies": "brownie", "prairies": "prairie",
    "calories": "calorie", "shoes": "shoe", "toes": "toe",
    "species": "species", "series": "series", "headquarters": "headquarters",
    "cars": "car", "jobs": "job", "cups": "cup", "sheep": "sheep", "aircraft": "aircraft",
  ]

  /// Words in "-men" that are no men.
  private static let endsInMen: Set<String> = [
    "specimen", "abdomen", "regimen", "acumen", "stamen", "albumen", "bitumen", "cyclamen",
    "foramen",
  ]

  private static let invariant: [String: Bool] = [
    "species": true, "series": true, "headquarters": true, "news": true, "gas": true,
    "means": true, "texas": true, "lens": true, "bus": true, "plus": true, "less": true,
  ]

  private static let plurals = WordTable<Bool>(
    """
    people men women children feet teeth geese mice policemen fishermen businessmen firemen
    servicemen gunmen spokesmen congressmen lawmen staff police aircraft sheep fish deer species
    series criteria phenomena bacteria personnel militia infantry cavalry
    """.split(whereSeparator: \.isWhitespace).map(String.init),
    value: true
  )

  private static let notPlural = WordTable<Bool>(
    """
    this his was has does is its us as yes thus plus less across always perhaps says news
    previous various gas bus texas lens besides sometimes towards afterwards christmas pros
    overseas thanks nowadays whereas unless ours yours theirs hers
    """.split(whereSeparator: \.isWhitespace).map(String.init),
    value: true
  )
}
