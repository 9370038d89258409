import ClaimsetCore

/// Reads the claims of one sentence as frames.
struct FrameReader {
  let tree: SentenceTree
  let document: Document
  let syntax: SyntaxLayer
  let mentions: ClaimEntityFinder
  let names: NameIndex
  let amounts: AmountReader
  let table: FamilyTable
  let antecedents: Antecedents
  /// What surrounds the sentence.
  let context: [UInt32]
  /// Whether the sentence stands in a title or heading.
  let isHeading: Bool
  /// The question that the sentence may answer.
  let question: Question?
  /// Where its dates stand.
  let dates: DateSpans

  /// Reads predicates.
  var predicates: PredicateReader {
    PredicateReader(tree: tree, lemmas: syntax.lemmas, table: table, dates: dates)
  }

  /// Reads noun phrases.
  var things: ThingReader {
    ThingReader(
      tree: tree,
      document: document,
      mentions: mentions,
      amounts: amounts,
      antecedents: antecedents,
      dates: dates
    )
  }

  /// The frames of `claim`, the claim at `index`.
  func frames(of claim: Claim, at index: Int) -> [ClaimFrame] {
    if claim.rule == ClaimBuilder.fragmentRule {
      guard let clause = countedClause() else { return fragments(of: claim, at: index) }
      return frames(of: claim, at: index, head: clause.verb, counted: clause.counted)
    }
    guard let head = head(of: claim), !isInfinitive(head) || claim.isNegated, !isDeedAsThing(head),
      !isOfAnybody(claim)
    else { return [] }
    return frames(of: claim, at: index, head: head, counted: nil)
  }

  private func frames(
    of claim: Claim,
    at index: Int,
    head: Int,
    counted: Int?
  ) -> [ClaimFrame] {
    let predicate = predicates.predicate(head)
    // "the firm said that no oil escaped": what it said is a claim of its own.
    if claim.rule == "speech-act", predicate.verb != head { return [] }
    var frame = ClaimFrame()
    frame.claim = index
    frame.sentence = tree.range.lowerBound
    frame.senses = predicate.senses
    frame.context = context
    frame.isHeading = isHeading
    stand(of: claim, &frame)
    frame.isPlan = frame.isPlan || predicate.isPlan || isStillToBe(head)
    frame.isRumour = frame.isRumour || isHearsay(head)
    frame.isGeneric = predicate.isGeneric
    fill(&frame, predicate, head, claim, counted)
    let hasOwnSubject = tree.child(head, [.subject, .passiveSubject]).map { !isRelativePronoun($0) }
    if claim.rule == "relative-clause", hasOwnSubject != true {
      // "everyone who fell ill" does not say that everyone did.
      for i in frame.things.indices where frame.things[i].quantifier.isTotal {
        frame.things[i].quantifier = .some
      }
    }
    frame.isNegated =
      frame.isNegated || claim.isNegated
      || frame.things.contains { $0.quantifier == .none && $0.role != .oblique }
    if predicate.isDenied, !claim.isNegated { frame.isNegated.toggle() }
    deny(&frame, head)
    if let event = predicate.eventNoun, frame.isNegated,
      tree.children(event).contains(where: { tree.isWord($0, "no") })
    {
      // "there was no strike"
      frame.isEver = true
    }
    time(of: claim, &frame)
    frame.words = words(of: claim, head, predicate.verb, frame.things)
    return [frame] + measures(claim, frame, predicate) + events(claim, frame) + lacks(claim, frame)
  }

  /// "you hurt them": who is meant is anybody.
  private func isOfAnybody(_ claim: Claim) -> Bool {
    claim.subject?.span.map { tree.text.equals($0, "you") } ?? false
  }

  /// "for guests to swim in the lake" does not say that they do.
  private func isInfinitive(_ head: Int) -> Bool {
    tree.pennTag(head) == .vb
      && tree.children(head).contains { tree.isWord($0, "to") && $0 < head }
      && !tree.children(head).contains { tree.tag($0) == .auxiliary }
  }

  /// "following a religion is a crime" does not say that anybody follows one.
  private func isDeedAsThing(_ head: Int) -> Bool {
    let subjects: Set<DependencyRelation> = [
      .clausalSubject, .outerClausalSubject, .passiveClausalSubject,
    ]
    return tree.pennTag(head) == .vbg && subjects.contains(tree.relation(head))
  }

  /// The word of the predicate that all its others hang on; of a copula what it links to.
  private func head(of claim: Claim) -> Int? {
    guard let span = claim.predicate.span else { return nil }
    let range = tree.tokens(of: span)
    guard let top = range.first(where: { !range.contains(tree.head($0) ?? -1) }) else { return nil }
    let isHelper =
      tree.relation(top) == .copula || tree.relation(top) == .auxiliary
      || tree.relation(top) == .passiveAuxiliary
    return isHelper ? tree.head(top) ?? top : top
  }

  /// Who says so and how sure.
  func stand(of claim: Claim, _ frame: inout ClaimFrame) {
    frame.certainty = claim.certainty
    frame.isPlan = [.predicted, .conditional].contains(claim.certainty) || isUnreal(claim)
    guard let index = claim.attribution, let attribution = document.claims?.attributions[index]
    else { return }
    frame.isRumour =
      attribution.kind == .unnamed || claim.certainty == .speculative || isHearsay(attribution)
    frame.isDenial = claim.isNegated && claim.polarityCue == attribution.cue.first
    frame.source = source(of: attribution)
  }

  private func source(of attribution: Attribution) -> String {
    guard let span = attribution.source.first else { return attribution.attributedTo ?? "" }
    guard tree.span(tree.range).overlaps(span) else { return names.source(document.text[span]) }
    let inside = tree.tokens(of: span)
    // "Ann Brandt, an aide of Bo Keller," is Ann Brandt; "an aide, Ann Brandt," too.
    let first = inside.prefix { !tree.isWord($0, ",") }
    for i in first.reversed() + inside.dropFirst(first.count) {
      if let mention = mentions.mention(at: tree.tokens.spans[i]), let entities = document.entities
      {
        return entities.entities[mention.entity].key
      }
    }
    if inside.count == 1, let person = antecedents.thing(for: inside.lowerBound, in: tree) {
      return person.key
    }
    return document.text[span].lowercased()
  }

  /// Who and what takes part.
  private func fill(
    _ frame: inout ClaimFrame,
    _ predicate: PredicateReader.Predicate,
    _ head: Int,
    _ claim: Claim,
    _ counted: Int?
  ) {
    let reader = things
    var seen: Set<Int> = []
    func add(_ i: Int, _ role: ClaimFrame.Role) {
      guard seen.insert(i).inserted, i != predicate.ownNoun, i != predicate.eventNoun else {
        return
      }
      frame.things.append(
        speaker(i, role, frame) ?? governor(i, role) ?? person(i, role, claim)
          ?? reader.thing(i, as: role)
      )
    }
    if let counted {
      let isPassive = tree.child(head, [.passiveAuxiliary]) != nil
      add(counted, isPassive ? .object : .subject)
      seen.formUnion(tree.children(counted))
    }
    for verb in Set([predicate.verb, head]).sorted() {
      for (i, role) in participants(of: verb) { add(i, role) }
    }
    if let subject = sharedSubject(of: claim, in: frame) { add(subject, .subject) }
    if let bearer = participleBearer(of: claim, head, in: frame) { add(bearer, .object) }
    addPlace(&frame, head, predicate, reader)
    let isWork = nominal(predicate.verb).map { tree.isOne($0, of: Self.works) } ?? false
    if isWork {
      frame.senses = Self.makings
      for i in frame.things.indices where frame.things[i].role == .subject {
        frame.things[i].role = .object
      }
    }
    for noun in [predicate.eventNoun, nominal(predicate.verb)].compactMap({ $0 }) {
      for i in tree.children(noun) where [.nominalModifier, .possessor].contains(tree.relation(i)) {
        let isOf = tree.child(i, [.caseMarker]).map { tree.isWord($0, "of") } ?? true
        // "a mile of nothing" denies nothing.
        if isOf, tree.isWord(i, "nothing") { continue }
        // "the work of four students": here the noun says who made it.
        add(i, isWork && noun != predicate.eventNoun ? .agent : isOf ? .object : .oblique)
      }
      if noun == predicate.eventNoun {
        frame.amounts += reader.thing(noun, as: .object).amounts
      }
    }
    if let own = predicate.ownNoun {
      let thing = reader.thing(own, as: .object)
      frame.amounts += thing.amounts
      frame.isNegated = thing.quantifier == .none
    }
    drop(&frame)
    frame.amounts += measured(claim, frame)
    addCounted(&frame, predicate.verb)
    frame.isPresent = [.vbz, .vbp].contains(tree.pennTag(predicate.verb))
    readAge(&frame, predicate.verb)
    readOwner(&frame, predicate.verb)
    frame.isPartial = isPartial(claim)
    frame.isAgain = tree.tokens(of: claim.span).contains { tree.isWord($0, "again") }
    frame.isFirst = isFirst(claim)
    frame.isSole = frame.isFirst && isSole(claim)
    frame.isEver = isEver(claim)
    frame.isLast = tree.tokens(of: claim.span).contains {
      tree.isOne($0, of: ["last", "final"])
        && (tree.relation($0) == .adjectivalModifier || tree.isWord($0 + 1, "of"))
        && tree.isOne($0 - 1, of: ["the", "his", "her", "its", "their", "my", "our"])
    }
    frame.isLasting = tree.tokens(of: claim.span).contains {
      tree.isOne($0, of: ["throughout", "always", "remained", "stayed", "whole", "entire"])
    }
    frame.isSoFar = isSoFar(claim)
  }

  /// Nouns that say by whom something was made: "it is the work of her daughter".
  private static let works: [StaticString] = [
    "work", "creation", "brainchild", "handiwork", "idea",
  ]
  private static let makings = ["design", "build", "write", "paint", "invent", "production"].map {
    ClaimFrame.Sense(family: $0)
  }

  /// What is an amount itself, such as "£4m" or "31 kilometres", takes no part.
  private func drop(_ frame: inout ClaimFrame) {
    frame.things.removeAll { $0.head.isEmpty && $0.entity.isEmpty }
  }

  /// "not always", "not all", "not entirely": neither yes nor no.
  private func isPartial(_ claim: Claim) -> Bool {
    claim.isNegated
      && tree.tokens(of: claim.span).contains { i in
        // "they show nothing but a cat"
        if tree.isWord(i, "nothing"), tree.isOne(i + 1, of: ["but", "except"]) { return true }
        return tree.isOne(
          i,
          of: [
            "always", "much", "many", "enough", "entirely", "necessarily", "everything", "fully",
            "quite",
          ]
        )
          || tree.isWord(i, "not") && tree.isOne(i + 1, of: ["only", "all", "every", "just"])
      }
  }

  /// The subject that the claim shares with the clause before it, where the tree has no edge to it.
  private func sharedSubject(of claim: Claim, in frame: ClaimFrame) -> Int? {
    guard ["shared-subject", "relative-clause"].contains(claim.rule),
      let span = claim.subject?.span,
      claim.subject?.supplied == nil, tree.span(tree.range).contains(span),
      !frame.things.contains(where: { $0.role == .subject })
    else { return nil }
    // "it was Ann who found the letter": she did; what has only an object may be of a passive.
    let isDoer = claim.rule == "relative-clause" && !isPassive(claim)
    guard isDoer || !frame.things.contains(where: { $0.role == .object }) else { return nil }
    return top(of: span)
  }

  /// "Founded in 2011, the firm grew": the firm was founded.
  private func participleBearer(of claim: Claim, _ head: Int, in frame: ClaimFrame) -> Int? {
    guard claim.rule == "participle", tree.pennTag(head) == .vbn, let span = claim.subject?.span,
      tree.span(tree.range).contains(span),
      !frame.things.contains(where: { $0.role == .object || $0.role == .subject })
    else { return nil }
    return top(of: span)
  }

  func isPassive(_ claim: Claim) -> Bool {
    head(of: claim).map { tree.child($0, [.passiveAuxiliary, .passiveSubject]) != nil } ?? true
  }

  /// "was in the control room": the predicate is a place.
  private func addPlace(
    _ frame: inout ClaimFrame,
    _ head: Int,
    _ predicate: PredicateReader.Predicate,
    _ reader: ThingReader
  ) {
    if predicate.eventNoun != nil, tree.child(head, [.copula]) != nil,
      tree.child(head, [.caseMarker]) != nil
    {
      frame.things.append(reader.thing(head, as: .oblique))
      return
    }
    guard tree.child(head, [.copula]) != nil, let marker = tree.child(head, [.caseMarker]),
      tree.isOne(marker, of: ["in", "at", "on", "inside", "aboard", "near"]),
      [.noun, .properNoun].contains(tree.tag(head)), frame.senses.count == 1,
      !table.holds(frame.senses[0].family)
    else { return }
    frame.senses = [ClaimFrame.Sense(family: FamilyTable.located)]
    frame.things.append(reader.thing(head, as: .oblique))
  }

  /// A noun or adjective that a copula makes the predicate.
  private func nominal(_ verb: Int) -> Int? {
    tree.child(verb, [.copula]) != nil && [.noun, .properNoun].contains(tree.tag(verb)) ? verb : nil
  }

  /// "I" and "we" stand for who is quoted, or who tells the text.
  private func speaker(
    _ i: Int,
    _ role: ClaimFrame.Role,
    _ frame: ClaimFrame
  ) -> ClaimFrame.Thing? {
    guard tree.isOne(i, of: ["i", "me", "we", "us"]) else { return nil }
    var thing = ClaimFrame.Thing()
    thing.role = role
    let isPlural = tree.isOne(i, of: ["we", "us"])
    let person = frame.source.isEmpty ? names.narrator : frame.source
    thing.head = isPlural ? "we" : person
    thing.entity = isPlural ? "" : person
    thing.quantifier = .definite
    return thing
  }

  /// The person that a pronoun was found to stand for when the claim was made.
  private func person(
    _ i: Int,
    _ role: ClaimFrame.Role,
    _ claim: Claim
  ) -> ClaimFrame.Thing? {
    guard let subject = claim.subject, let name = subject.supplied, let span = subject.span,
      tree.tokens.spans[i] == span
    else { return nil }
    var thing = ClaimFrame.Thing()
    (thing.role, thing.entity, thing.quantifier) = (role, names.speaker(name), .definite)
    thing.head = NameKey.words(thing.entity).last.map(String.init) ?? ""
    return thing
  }
}
