import ClaimsetCore

/// What the pronouns of a sentence stand for: the subjects of the sentences before it.
///
/// A transparent guess for comparing claims, which no row of the claims table shows.
struct Antecedents {
  /// The last thing named as a subject that "it" can stand for.
  var thing: ClaimFrame.Thing?
  /// The last things named as a subject that "they" can stand for.
  var things: ClaimFrame.Thing?
  /// The last person named as a subject, and whether it is a woman or a man; nil when unknown.
  private var person: (thing: ClaimFrame.Thing, bearer: GivenNames.Bearer?)?
  /// The last woman and the last man.
  private var (woman, man): (ClaimFrame.Thing?, ClaimFrame.Thing?)
  /// The one person that the text tells of above all.
  let hero: Hero?

  /// Whom a text tells of above all.
  struct Hero {
    let thing: ClaimFrame.Thing
    /// Whether it is a woman or a man; nil when unknown.
    let bearer: GivenNames.Bearer?
  }

  init(hero: Hero?) { self.hero = hero }

  /// What token `i` of `tree` stands for when it is a pronoun.
  func thing(for i: Int, in tree: SentenceTree) -> ClaimFrame.Thing? {
    if tree.tag(i) == .properNoun { return nil }
    let isCount = tree.isOne(
      i,
      of: ["one", "none", "some", "all", "both", "each", "most", "neither"]
    )
    if tree.isWord(i, "one"), tree.isWord(i - 1, "no") { return nil }
    // "the old one": what was told of before, of which there is one.
    if tree.isWord(i, "one"),
      tree.children(i).contains(where: { tree.isOne($0, of: Self.pointers) })
    {
      return thing ?? things
    }
    if isCount, tree.child(i, [.nominalModifier]) == nil { return things }
    // "The last burned down in May": the last of those told of.
    if tree.isOne(i, of: ["first", "last", "second"]), tree.isWord(i - 1, "the"),
      tree.head(i).map({ $0 > i && tree.tag($0) == .verb }) ?? false,
      tree.child(i, [.nominalModifier]) == nil
    {
      return things ?? thing
    }
    guard tree.tag(i) == .pronoun else { return nil }
    if tree.isWord(i, "it") { return thing }
    if tree.isOne(i, of: ["they", "them"]) { return things }
    // A ship is "she", too.
    if tree.isOne(i, of: ["she", "her"]), person == nil, hero == nil, let thing,
      LikenessTable.standard.areKindAndMember("vessel", thing.head) || thing.head == "vessel"
    {
      return thing
    }
    if tree.isOne(i, of: ["he", "him"]) { return somebody(.man, isActor: tree.isWord(i, "he")) }
    if tree.isOne(i, of: ["she", "her"]) {
      return somebody(.woman, isActor: tree.isWord(i, "she"))
    }
    // "not one sounded": one of those told of before.
    return nil
  }

  /// The woman or man told of last, if it may be one; whom others do something to is most often whom the
  /// text tells of.
  private func somebody(_ bearer: GivenNames.Bearer, isActor: Bool) -> ClaimFrame.Thing? {
    if !isActor, let hero, hero.bearer == bearer { return hero.thing }
    if let person, person.bearer == nil || person.bearer == bearer {
      return person.thing
    }
    return (bearer == .woman ? woman : man) ?? (hero?.bearer == bearer ? hero?.thing : nil)
  }

  private static let pointers: [StaticString] = ["the", "this", "that"]

  /// Words that stand for other things themselves.
  private static let empty: Set<String> = ["one", "other", "that", "this", "those", "part", "some"]

  /// Takes note of a person that is the subject of a sentence.
  mutating func note(_ subject: ClaimFrame.Thing, _ bearer: GivenNames.Bearer?) {
    guard !subject.head.isEmpty, !Self.empty.contains(subject.head) else { return }
    person = (subject, bearer)
    if bearer == .woman { woman = subject }
    if bearer == .man { man = subject }
  }

  /// Takes note of something else that is the subject of a sentence.
  mutating func note(_ subject: ClaimFrame.Thing, isPlural: Bool) {
    guard !subject.head.isEmpty, !Self.empty.contains(subject.head) else { return }
    if isPlural || subject.quantifier == .all {
      things = subject
    } else if subject.quantifier == .definite {
      thing = subject
    }
  }
}
