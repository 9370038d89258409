import ClaimsetCore

// How two clauses are told, who and what takes part in them, and when.

extension PairEvidence {
  // MARK: How they are told

  mutating func addManner() {
    let (x, y) = (first, second)
    let bearing = clauses.bearing
    add(.sameBearing, if: bearing == .same)
    add(.oppositeBearing, if: bearing == .opposite)
    let shared = x.senses.first { one in
      FamilyTable.standard.holds(one.family) && y.senses.contains { $0.family == one.family }
    }
    if let shared {
      let traits = FamilyTable.standard.traits(of: shared.family)
      add(.family)
      add(.measureFamily, if: traits.contains(.measure))
      add(.makerFamily, if: traits.contains(.maker))
    }
    add(.generic, (x.isGeneric ? 1 : 0) + (y.isGeneric ? 1 : 0), from: [1, 2])
    let marks: [(PairFeature.Aspect, KeyPath<ClaimFrame, Bool>)] = [
      (.onePlan, \.isPlan), (.oneDenial, \.isDenial), (.oneAgain, \.isAgain), (.oneEver, \.isEver),
      (.oneLasting, \.isLasting), (.onePresent, \.isPresent), (.oneSoFar, \.isSoFar),
      (.oneHeading, \.isHeading), (.oneFragment, \.isFragment), (.onePartial, \.isPartial),
    ]
    for (aspect, mark) in marks { add(aspect, if: x[keyPath: mark] != y[keyPath: mark]) }
    add(.oneSource, if: x.source.isEmpty != y.source.isEmpty)
    add(.bothSources, if: !x.source.isEmpty && !y.source.isEmpty)
    add(.bothHeadings, if: x.isHeading && y.isHeading)
    add(.bothFragments, if: x.isFragment && y.isFragment)
    add(.hedged, [x, y].count { $0.certainty == .hedged }, from: [1, 2])
    add(.reported, [x, y].count { $0.certainty == .reported }, from: [1, 2])
    add(.bothTold, if: x.isTold && y.isTold)
    add(.oneText, if: frames.a.document == frames.b.document)
  }

  // MARK: Who and what takes part

  /// How well a thing of one in the first role matches one of the other in the second, or the other way round.
  func matches(_ one: ClaimFrame.Role, _ other: ClaimFrame.Role) -> ThingMatcher.Match {
    var best = ThingMatcher.Match.no
    for (x, y) in [(one, other), (other, one)] {
      for mine in first.things where mine.role == x {
        for yours in second.things where yours.role == y {
          best = max(best, frames.matcher.match(mine, yours))
        }
      }
    }
    return best
  }

  /// Whether both have a thing in `role` and none of them match.
  func areApart(_ role: ClaimFrame.Role) -> Bool {
    first.things.contains { $0.role == role } && second.things.contains { $0.role == role }
      && matches(role, role) == .no
  }

  private func entities(_ frame: ClaimFrame, _ roles: Set<ClaimFrame.Role>) -> Set<String> {
    Set(frame.things.filter { roles.contains($0.role) && !$0.entity.isEmpty }.map(\.entity))
  }

  /// Whether both name somebody or something in one of `roles`, and not the same.
  func areNamedApart(_ roles: Set<ClaimFrame.Role>) -> Bool {
    frames.matcher.areApart(entities(first, roles), entities(second, roles))
  }

  private func areNamedSame(_ roles: Set<ClaimFrame.Role>) -> Bool {
    let (mine, yours) = (entities(first, roles), entities(second, roles))
    return !mine.isEmpty && !yours.isEmpty && !frames.matcher.areApart(mine, yours)
  }

  mutating func addThings() {
    let roles: [(PairFeature.Aspect, PairFeature.Aspect?, ClaimFrame.Role, ClaimFrame.Role)] = [
      (.subjects, .subjectsSure, .subject, .subject), (.objects, .objectsSure, .object, .object),
      (.obliques, nil, .oblique, .oblique), (.subjectAndObject, nil, .subject, .object),
      (.subjectAndAgent, nil, .subject, .agent), (.subjectAndOblique, nil, .subject, .oblique),
    ]
    for (aspect, certain, one, other) in roles {
      let match = matches(one, other)
      add(aspect, if: match > .no)
      if let certain { add(certain, if: match == .sure) }
    }
    let best = first.things.flatMap { one in second.things.map { frames.matcher.match(one, $0) } }
      .max()
    add(.any, if: best ?? .no > .no)
    add(.sure, if: best == .sure)
    add(.subjectsApart, if: areApart(.subject))
    add(.objectsApart, if: areApart(.object))
    add(.namedSubjectsApart, if: areNamedApart([.subject, .agent]))
    add(.namedObjectsApart, if: areNamedApart([.object]))
    add(.namedObliquesApart, if: areNamedApart([.oblique]))
    add(.namedSubjectsSame, if: areNamedSame([.subject, .agent]))
    add(.namedObjectsSame, if: areNamedSame([.object]))
    add(.namedObliquesSame, if: areNamedSame([.oblique]))
    add(.doersApart, if: !frames.doersFit(nil))
    add(.otherObjects, if: frames.haveOtherObjects())
    add(.oneSubject, if: clauses.hasOneSubject(first, second))
    add(.oneDoer, if: frames.hasOneDoer())
    add(.bearer, if: clauses.haveOneBearer(first, second))
    add(.deed, if: clauses.areDoneToOne(first, second))
    let sides = [(first, second), (second, first)]
    add(.aimed, sides.count { frames.isAimedElsewhere($0, $1) }, from: [1, 2])
    add(.narrower, sides.count { frames.isNarrower($0, $1) }, from: [1, 2])
    add(.some, sides.count { one, _ in clauses.isOfSome(one) }, from: [1, 2])
    add(.once, sides.count { one, _ in one.isOnce }, from: [1, 2])
  }

  // MARK: What both are about

  mutating func addTheme() {
    guard let joined = frames.joined(), let shared = joined.sharedTheme() else { return }
    add(.theme)
    add(.themeSure, if: shared.match == .sure)
    add(.themeOthers, if: shared.others > 0)
    add(.themeOne, if: joined.isOneThing(shared))
    add(.themeOfPeople, if: joined.isSomePeople(shared))
    switch joined.timeFinding(shared) {
    case .together: break
    case .apart: add(.themeTimesApart)
    case .conflict: add(.themeTimesDiffer)
    }
  }

  // MARK: When and where

  mutating func addTimes() {
    let (x, y) = (first, second)
    add(.apart, if: frames.areApart())
    add(.elsewhere, if: frames.isElsewhere())
    add(.another, if: frames.isAnother())
    if let gap {
      add(.overlapping, if: gap <= 0)
      add(.bothDated, if: gap <= 0 && x.isTimeOwn && y.isTimeOwn)
      if gap > 0 { add(.gap, gap, from: [32, 400, 3000]) }
    } else if x.isDated || y.isDated {
      add(.oneDated)
      add(.oneDatedByItself, if: (x.isDated ? x : y).isTimeOwn)
    }
    if let one = x.earliest ?? x.told, let other = y.earliest ?? y.told {
      add(.toldNear, if: abs(one - other) < 40)
      add(.toldFar, if: abs(one - other) > 400)
    }
  }
}
