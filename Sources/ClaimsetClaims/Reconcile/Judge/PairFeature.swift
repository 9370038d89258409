/// One thing seen of two clauses held against each other, which ``PairJudge`` gives a weight.
struct PairFeature: Hashable, Sendable {
  /// What is looked at.
  let aspect: Aspect
  /// How much of it there is: 1, or the step that was reached.
  let step: Int

  /// The feature as the weights write it: "coverageLeast 3".
  var name: String { "\(aspect) \(step)" }

  /// What is looked at.
  ///
  /// "Apart" is said of two that are told and do not match, "one" of what only one of the two has.
  enum Aspect: Int, CaseIterable, Sendable {
    // How much of what the words of a clause tell the other tells, too.
    case coverageLeast, coverageMost, reachLeast, reachMost
    case subjectCoverage, objectCoverage, obliqueCoverage
    case predicateMissed, subjectMissed, objectMissed, obliqueMissed
    /// What all shared words tell together, and the most telling one.
    case telling, rarest
    /// Shared names besides the one both texts tell most of; words that a pronoun stands for.
    case namesBesides, supplied
    case crossed, subjectWord, objectWord, predicateKin
    case short, middling
    // How the predicates stand to each other.
    case family, sameBearing, oppositeBearing, measureFamily, makerFamily, generic
    // How the clauses are told.
    case onePlan, oneDenial, oneAgain, oneEver, oneLasting, onePresent, oneSoFar, oneHeading
    case oneSource, oneFragment, onePartial, bothSources, bothHeadings, bothFragments
    case hedged, reported, bothTold, oneText
    // Who and what takes part.
    case subjects, subjectsSure, objects, objectsSure, obliques
    case subjectAndObject, subjectAndAgent, subjectAndOblique, any, sure
    case subjectsApart, objectsApart, namedSubjectsApart, namedObjectsApart, namedObliquesApart
    case namedSubjectsSame, namedObjectsSame, namedObliquesSame
    case doersApart, otherObjects, oneSubject, oneDoer, bearer, deed
    case theme, themeSure, themeOthers, themeOne, themeOfPeople, themeTimesApart, themeTimesDiffer
    case aimed, narrower, some, once
    // When and where.
    case apart, elsewhere, another, overlapping, bothDated, gap, oneDated, oneDatedByItself
    case toldNear, toldFar
    // Amounts.
    case amountsAgree, otherItem
    case count, countRatio, countFar, countOpen, countSame, countKin, countOfThings, countMatched
    case countModified, countNamed, countPart, countOther, countHalfOwned, countSubjects
    case measure, measureRatio, measureFar, measureOpen, measureOfThings
    case duration, durationRatio, durationFar, durationOpen
    // Times that differ.
    case date, dateNear, dateOfYear, dateOfFirst, dateDenied, hour, hourFar
    // What one denies.
    case nobody, nobodyCoverage, nobodyTold, nobodyEver, nobodyDated, nobodyOther, nobodyApart
    case nobodyCovered, nobodyBroader, nobodyOfKind, nobodyOfAll, nobodyAimed, nobodyNarrower
    case nobodyDoer
    case denied, deniedCoverage, deniedTold, deniedEver, deniedDated, deniedOther, deniedApart
    case deniedCovered, deniedAimed, deniedNarrower, deniedDoer
    /// Both say the same, one by denying the opposite.
    case doubled
    case opposites, oppositePredicates, oppositeWords
    // All against a part, two doers, two places, the first and the only one.
    case all, allPart, allSome, allDenied, allOnly, allShared
    case doer, doerNamed, doerAgent, doerObject
    case place
    case first, firstBoth, firstDenied
  }

  /// How many steps an aspect has at the most, with room for none.
  static let steps = 8
}
