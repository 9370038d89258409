import ClaimsetCore

/// Says which subjects name a person, so that "he" and "she" may stand for them.
struct PersonName {
  let tree: SentenceTree

  /// The words of `subject` that name a person; nil for places, bodies and what is no name.
  ///
  /// "President Otto Brandt, who came in May" is "President Otto Brandt"; "Rumours" is nobody.
  func wording(of subject: Range<Int>) -> String? {
    guard subject.count <= Self.longest, let core = NounPhrase(tree).core(of: subject),
      core.allSatisfy(isPart), !core.contains(where: isThing), core.count > 1 || isActing(core)
    else { return nil }
    return tree.text[tree.span(core)]
  }

  /// Whether `subject` is somebody who is not named: "the driver".
  func isSomebody(_ subject: Range<Int>) -> Bool {
    NounPhrase(tree).core(of: subject).map { core in
      core.contains { tree.lemma($0, in: NameLexicon.classes) == .person }
    } ?? false
  }

  private static let longest = 12

  private func isPart(_ i: Int) -> Bool {
    tree.tag(i) == .properNoun && tree.isCapitalized(i) || tree.relation(i) == .punctuation
      || tree.value(i, in: NameLexicon.particles) != nil
      || tree.value(i, in: NameLexicon.titles) != nil
      // "Jong-un", "No Kum-Sok"
      || tree.isOne(i - 1, of: ["-"]) || tree.isNameNo(i)
  }

  private func isThing(_ i: Int) -> Bool {
    [.nnps, .nns].contains(tree.pennTag(i)) || tree.value(i, in: NameLexicon.bodies) != nil
      || tree.value(i, in: NameLexicon.places) != nil || tree.isCountryName(at: i)
      || tree.value(i, in: NameLexicon.openers) != nil && !tree.isNameNo(i)
  }

  /// A single word is taken for a person only where it is a first name or does what people do.
  private func isActing(_ core: Range<Int>) -> Bool {
    let name = core.lowerBound
    if tree.value(name, in: NameLexicon.givenNames) != nil { return true }
    guard ClauseFinder.subjects.contains(tree.relation(name)), let verb = tree.head(name) else {
      return false
    }
    return tree.lemma(verb, in: NameLexicon.personalVerbs) != nil
  }
}
