internal import ClaimsetCore

/// The words the clause is found by: data only.
extension ClauseItem {
  static let measures = WordTable<Bool>(
    [
      "average", "averages", "mean", "median", "total", "maximum", "minimum", "excess", "kind",
      "age",
      "sort", "because", "instead",
    ],
    value: true
  )

  static let helpers = ItemLexicon.table(
    """
    is are was were be been being am has have had having will would can could may might must
    should shall do does did also then now still just already not to expected forecast likely
    set poised due trending seen going able ever never even only
    """
  )

  /// Words that place a time and name no thing: "the next two years".
  static let placing = ItemLexicon.table(
    "next last past coming following previous first another"
  )

  static let objectPrepositions = WordTable<Bool>(
    ["to", "for", "at", "from", "between"],
    value: true
  )

  static let pronouns = ItemLexicon.table(
    "i you he she it we they this that there"
  )

  /// Prepositions a pronoun may stand behind without being a subject.
  static let beforeObjectPronoun = ItemLexicon.table(
    """
    of in for on at to from with by between across behind over under through around near against
    within along beneath beside above below into onto about after before among inside outside
    """
  )

  static let modals = WordTable<Bool>(
    ["can", "could", "may", "might", "will", "would", "should", "must"],
    value: true
  )

  static let objectPronouns = WordTable<Bool>(
    ["it", "them", "him", "her", "us"],
    value: true
  )

  static let relatives = WordTable<Bool>(["which", "that", "who"], value: true)

  static let prepositions = ItemLexicon.table(
    "of in for on at to from with by between"
  )

  static let determiners = ItemLexicon.table(
    "a an the its their his her our my your this these those each every some"
  )
}
