import ClaimsetCore

// Two clauses that the parser read as one, of which the auxiliaries tell.

extension TreeMender {
  /// "The bell that was cracked does not ring": of two finite auxiliaries of one verb the first is that of
  /// what is told of the noun.
  mutating func mendHelpers() {
    for verb in all where [.relativeClause, .adjectivalClause].contains(relations[verb]) {
      let noun = heads[verb]
      guard noun >= 0, noun < verb, [.noun, .properNoun].contains(tags[noun]) else { continue }
      let helpers = all.filter {
        heads[$0] == verb && Self.helping.contains(relations[$0])
          && Self.finite.contains(pennTags[$0])
      }
      guard helpers.count == 2, noun < helpers[0], helpers[0] + 1 < helpers[1], helpers[1] < verb,
        let opener = all[noun..<helpers[0]].first(where: {
          heads[$0] == verb && isOne($0, of: ["that", "which", "who"])
        }), opener + 1 == helpers[0]
      else { continue }
      let told = helpers[0] + 1
      guard [.adjective, .verb].contains(tags[told]) || isOne(told, of: ["due"]) else { continue }
      hang(verb, on: heads[noun], by: relations[noun])
      for i in all where heads[i] == noun && i > verb { heads[i] = verb }
      for i in opener..<helpers[1] where heads[i] == verb && i != told { heads[i] = told }
      hang(told, on: noun, by: .relativeClause)
      hang(opener, on: told, by: .subject)
      hang(noun, on: verb, by: subjectRelation(of: verb))
    }
  }
}
