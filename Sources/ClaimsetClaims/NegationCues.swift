import ClaimsetCore

/// Finds the words that deny, in sentences that are cut into words already.
///
/// Besides the words that stand for themselves ("not", "nobody", "without") these are words with a
/// denying prefix or ending ("unknown", "helpless"). Words that only look so are left alone.
public enum NegationCues {
  /// Where the words in `tokens` deny: ranges of one or more tokens, in order.
  public static func find(in tokens: [String]) -> [Range<Int>] {
    let words = tokens.map { $0.lowercased().replacing("’", with: "'") }
    var found: [Range<Int>] = []
    var i = 0
    while i < words.count {
      if let length = phrase(at: i, words) {
        found.append(i..<i + length)
        i += length
        continue
      }
      if isCue(i, words) { found.append(i..<i + 1) }
      i += 1
    }
    return found
  }

  private static let phrases = ["by no means"]
    .map { $0.split(separator: " ").map(String.init) }

  private static func phrase(at i: Int, _ words: [String]) -> Int? {
    phrases.first { phrase in
      i + phrase.count <= words.count && Array(words[i..<i + phrase.count]) == phrase
    }?.count
  }

  private static func isCue(_ i: Int, _ words: [String]) -> Bool {
    let word = words[i]
    let next = i + 1 < words.count ? words[i + 1] : ""
    switch word {
    case "not", "n't":
      // "not only", "whether or not", and a question that asks for a yes: "is it not?"
      return !["only", "merely"].contains(next) && !(i > 0 && words[i - 1] == "or")
        && !isTag(i, words)
    case "no":
      // "no doubt" affirms.
      return !["doubt", "wonder", "sooner", "matter", "other"].contains(next)
        && !(i > 0 && words[i - 1] == "or")
    case "nothing": return next != "but"
    case "none": return !["the", "too"].contains(next)
    case "cannot", "unable": return true
    default: return JudgementLexicon.negations[word] != nil || isAffixed(word)
    }
  }

  /// "is n't it ?", "did they not ?": asked for agreement at the end of a sentence.
  private static func isTag(_ i: Int, _ words: [String]) -> Bool {
    let rest = words[(i + 1)...].prefix(3).filter { !["''", "\"", "'"].contains($0) }
    guard let mark = rest.firstIndex(of: "?") else { return false }
    return rest[..<mark].allSatisfy { pronouns.contains($0) } && i > 2
      && words[max(0, i - 3)..<i].contains(",")
  }

  private static let pronouns: Set<String> = ["it", "he", "she", "they", "you", "we", "i", "so"]

  /// "unknown", "impossible", "helpless", "carelessly".
  private static func isAffixed(_ word: String) -> Bool {
    guard word.count > 5 else { return false }
    for ending in ["less", "lessly", "lessness"] where word.hasSuffix(ending) {
      return !unaffixed.contains(word) && word.count - ending.count > 2
    }
    if ["undoes", "undone", "undoing"].contains(word) { return false }
    if word.hasPrefix("un") { return !affirmed.contains { word.hasPrefix($0) } }
    return denied.contains { word.hasPrefix($0) }
  }

  /// Words in "-less" that deny nothing.
  private static let unaffixed: Set<String> = [
    "unless", "nevertheless", "nonetheless", "doubtless", "regardless", "countless",
    "needlessly", "priceless", "numberless",
  ]

  /// What words begin with in which "un" denies nothing.
  private static let affirmed = [
    "under", "until", "uncle", "union", "unionist", "uniq", "unit", "univers", "unison", "unif",
    "unanim", "undoubt", "unicef", "unesco", "unless", "undul", "unicorn", "unilat", "unequivocal",
    "unearth",
    "undertak", "underst", "uncover", "unfold", "unload", "unlock", "unveil", "unpack", "untie",
    "unwind", "unravel", "unbutton", "unfurl", "unleash", "unroll", "unwrap",
  ]

  /// What words begin with in which another prefix denies: "impossible", "dislike".
  private static let denied = [
    "imposs", "imprud", "impati", "improper", "improb", "imperfect", "immoral", "immater", "immob",
    "immeasur", "impenetr", "impersonal", "implaus", "impract", "impur", "immatur", "impercept",
    "inconceiv", "incredul", "incredibl", "invisib", "irregul", "irrespons", "irrelev", "irresist",
    "irreproach",
    "irrev", "irrat", "infrequ", "inadvert", "intoler", "indiscr", "inexplic", "inadequ",
    "inabil", "inaccur", "inact", "inadmiss", "inappropr", "incap", "incomplet", "incomp",
    "inconsist",
    "inconven", "incorrect", "indecis", "indefin", "indescrib", "indirect", "indisput",
    "ineffect", "ineffic", "inevit", "inexpens", "inexper", "insan", "insecur", "insensi",
    "insepar",
    "insignif", "insoluble", "insuffer", "insuffic", "intang", "invalid", "involunt", "illegal",
    "illegib", "illog", "illit", "disagree", "disapprov", "disbelie", "discomfort", "disconnect",
    "discontent", "dishonest", "dislik", "disloyal", "disobe", "disrespect",
    "dissatisf", "dissimil", "distast", "distrust", "disus", "disinterest", "disinclin", "non-",
  ]
}
