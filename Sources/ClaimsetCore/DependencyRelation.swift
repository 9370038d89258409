/// How a token hangs on its head: the relations of Universal Dependencies 2, with the subtypes
/// of the English treebanks.
public enum DependencyRelation: UInt8, Hashable, Sendable, CaseIterable {
  /// `acl`: adjectival clause.
  case adjectivalClause = 0
  /// `acl:relcl`: relative clause.
  case relativeClause
  /// `advcl`: adverbial clause.
  case adverbialClause
  /// `advcl:relcl`: sentential relative.
  case sententialRelative
  /// `advmod`: adverbial modifier.
  case adverbialModifier
  /// `amod`: adjectival modifier.
  case adjectivalModifier
  /// `appos`: apposition.
  case apposition
  /// `aux`: auxiliary.
  case auxiliary
  /// `aux:pass`: passive auxiliary.
  case passiveAuxiliary
  /// `case`: case marker.
  case caseMarker
  /// `cc`: coordinator.
  case coordinator
  /// `cc:preconj`: preconjunction.
  case preconjunction
  /// `ccomp`: clausal complement.
  case clausalComplement
  /// `compound`: compound.
  case compound
  /// `compound:prt`: verb particle.
  case verbParticle
  /// `conj`: conjunct.
  case conjunct
  /// `cop`: copula.
  case copula
  /// `csubj`: clausal subject.
  case clausalSubject
  /// `csubj:outer`: outer clausal subject.
  case outerClausalSubject
  /// `csubj:pass`: passive clausal subject.
  case passiveClausalSubject
  /// `dep`: unspecified.
  case unspecified
  /// `det`: determiner.
  case determiner
  /// `det:predet`: predeterminer.
  case predeterminer
  /// `discourse`: discourse.
  case discourse
  /// `dislocated`: dislocated.
  case dislocated
  /// `expl`: expletive.
  case expletive
  /// `fixed`: fixed.
  case fixed
  /// `flat`: flat.
  case flat
  /// `goeswith`: goes with.
  case goesWith
  /// `iobj`: indirect object.
  case indirectObject
  /// `list`: list.
  case list
  /// `mark`: marker.
  case marker
  /// `nmod`: nominal modifier.
  case nominalModifier
  /// `nmod:desc`: descriptor.
  case descriptor
  /// `nmod:poss`: possessor.
  case possessor
  /// `nmod:unmarked`: unmarked modifier.
  case unmarkedModifier
  /// `nsubj`: subject.
  case subject
  /// `nsubj:outer`: outer subject.
  case outerSubject
  /// `nsubj:pass`: passive subject.
  case passiveSubject
  /// `nummod`: numeric modifier.
  case numericModifier
  /// `obj`: object.
  case object
  /// `obl`: oblique.
  case oblique
  /// `obl:agent`: agent.
  case agent
  /// `obl:unmarked`: unmarked oblique.
  case unmarkedOblique
  /// `orphan`: orphan.
  case orphan
  /// `parataxis`: parataxis.
  case parataxis
  /// `punct`: punctuation.
  case punctuation
  /// `reparandum`: reparandum.
  case reparandum
  /// `root`: root.
  case root
  /// `vocative`: vocative.
  case vocative
  /// `xcomp`: open complement.
  case openComplement

  /// The relation as CoNLL-U writes it.
  public var name: StaticString {
    switch self {
    case .adjectivalClause: "acl"
    case .relativeClause: "acl:relcl"
    case .adverbialClause: "advcl"
    case .sententialRelative: "advcl:relcl"
    case .adverbialModifier: "advmod"
    case .adjectivalModifier: "amod"
    case .apposition: "appos"
    case .auxiliary: "aux"
    case .passiveAuxiliary: "aux:pass"
    case .caseMarker: "case"
    case .coordinator: "cc"
    case .preconjunction: "cc:preconj"
    case .clausalComplement: "ccomp"
    case .compound: "compound"
    case .verbParticle: "compound:prt"
    case .conjunct: "conj"
    case .copula: "cop"
    case .clausalSubject: "csubj"
    case .outerClausalSubject: "csubj:outer"
    case .passiveClausalSubject: "csubj:pass"
    case .unspecified: "dep"
    case .determiner: "det"
    case .predeterminer: "det:predet"
    case .discourse: "discourse"
    case .dislocated: "dislocated"
    case .expletive: "expl"
    case .fixed: "fixed"
    case .flat: "flat"
    case .goesWith: "goeswith"
    case .indirectObject: "iobj"
    case .list: "list"
    case .marker: "mark"
    case .nominalModifier: "nmod"
    case .descriptor: "nmod:desc"
    case .possessor: "nmod:poss"
    case .unmarkedModifier: "nmod:unmarked"
    case .subject: "nsubj"
    case .outerSubject: "nsubj:outer"
    case .passiveSubject: "nsubj:pass"
    case .numericModifier: "nummod"
    case .object: "obj"
    case .oblique: "obl"
    case .agent: "obl:agent"
    case .unmarkedOblique: "obl:unmarked"
    case .orphan: "orphan"
    case .parataxis: "parataxis"
    case .punctuation: "punct"
    case .reparandum: "reparandum"
    case .root: "root"
    case .vocative: "vocative"
    case .openComplement: "xcomp"
    }
  }
}
