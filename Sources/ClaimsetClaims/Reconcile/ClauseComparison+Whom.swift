import ClaimsetCore

// Of whom and what a claim says that there was none, and whether the other tells of one of them.

extension ClauseComparison {
  /// "no elephant was kept" says nothing of animals.
  func isBroader(_ words: WordAlignment, _ rule: ClaimFrame) -> Bool {
    let none = Set(rule.things.filter { $0.quantifier == .none }.map(\.head))
    return words.pairs.contains { pair in
      let word = vocabulary.lexemes[pair.word.number].lemma
      guard let other = pair.other, pair.likeness == .kin, none.contains(word) else { return false }
      return LikenessTable.standard.isMember(word, of: vocabulary.lexemes[other.number].lemma)
    }
  }

  /// "no prisoner ever escaped" and "five men escaped": those told of are people, of whom the rule
  /// may speak.
  func isOfSomebody(_ rule: ClaimFrame, _ told: ClaimFrame) -> Bool {
    rule.things.contains { one in
      one.role != .oblique && one.quantifier == .none && one.modifiers.isEmpty
        && (NameLexicon.classes[one.head] == .person || Self.anybody.contains(one.head)
          || KinLexicon.areKin(one.head, "people")
          || LikenessTable.standard.isMember(one.head, of: "person"))
        && told.things.contains {
          $0.role == one.role && $0.modifiers.isEmpty
            && (Self.people.contains($0.head)
              || Self.anybody.contains(one.head) && !$0.entity.isEmpty)
        }
    }
  }

  /// "not a single worker was killed" and "two welders were killed"; "not one horn sounded" and "three
  /// horns sounded".
  func isOfKind(_ rule: ClaimFrame, _ told: ClaimFrame) -> Bool {
    let isBare = rule.things.allSatisfy { $0.role != .oblique }
    return !rule.isGeneric
      && rule.things.contains { one in
        one.role != .oblique && one.quantifier == .none
          && one.modifiers.allSatisfy { $0 == "single" }
          && told.things.contains {
            $0.role == one.role
              && ($0.head == one.head && $0.entity.isEmpty
                || isBare && LikenessTable.standard.isMember($0.head, of: one.head))
          }
      }
  }

  /// "she never studied" and "she studied law at Elmford": nothing is left of which it could be said.
  func isOfAll(_ rule: ClaimFrame, _ told: ClaimFrame, _ words: WordAlignment) -> Bool {
    let things = rule.things.filter { rule.names($0) || $0.role != .oblique }
    return !things.isEmpty
      && things.allSatisfy { one in
        one.quantifier == .definite && told.things.contains { frames.matcher.match(one, $0) > .no }
      }
      && words.pairs.contains {
        $0.word.part == .predicate && $0.other?.part == .predicate
          && ($0.likeness == .same || haveOneFamily(rule, told))
      }
      // What is left besides may be what it is denied of.
      && rule.words.allSatisfy {
        $0.part != .object || things.map(\.head).contains($0.lemma) || $0.isName
      }
  }

  /// Whether a family of the table joins the two.
  func haveOneFamily(_ x: ClaimFrame, _ y: ClaimFrame) -> Bool {
    x.senses.contains { one in
      FamilyTable.standard.holds(one.family) && y.senses.contains { $0 == one }
    }
  }

  /// "no individual", "not one person".
  private static let anybody: Set<String> = ["individual", "person", "people", "one"]

  private static let people: Set<String> = ["man", "woman", "people", "person", "boy", "girl"]
}
