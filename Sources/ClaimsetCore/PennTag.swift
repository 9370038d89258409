// Data table: the tags and their names.

/// The part of speech of a token in the Penn Treebank's tags, as the English treebanks use them.
public enum PennTag: UInt8, Hashable, Sendable, CaseIterable {
  /// A currency sign.
  case dollar = 0
  /// A closing quotation mark.
  case closeQuote
  /// A comma.
  case comma
  /// An opening bracket.
  case leftBracket
  /// A closing bracket.
  case rightBracket
  /// A final stop.
  case period
  /// A colon, semicolon, dash or ellipsis.
  case colon
  /// A web or mail address.
  case add
  /// An affix written apart.
  case afx
  /// A coordinating conjunction.
  case cc
  /// A cardinal number.
  case cd
  /// A determiner.
  case dt
  /// Existential *there*.
  case ex
  /// A foreign word.
  case fw
  /// Part of a word written apart.
  case gw
  /// A hyphen.
  case hyph
  /// A preposition or subordinating conjunction.
  case preposition
  /// An adjective.
  case jj
  /// A comparative adjective.
  case jjr
  /// A superlative adjective.
  case jjs
  /// A list marker.
  case ls
  /// A modal verb.
  case md
  /// Other punctuation.
  case nfp
  /// A singular noun.
  case nn
  /// A singular name.
  case nnp
  /// A plural name.
  case nnps
  /// A plural noun.
  case nns
  /// A predeterminer.
  case pdt
  /// The genitive *'s*.
  case pos
  /// A personal pronoun.
  case prp
  /// A possessive pronoun.
  case prpPossessive
  /// An adverb.
  case rb
  /// A comparative adverb.
  case rbr
  /// A superlative adverb.
  case rbs
  /// A particle.
  case rp
  /// A symbol.
  case sym
  /// Infinitival *to*.
  case infinitival
  /// An interjection.
  case uh
  /// A base form.
  case vb
  /// A past form.
  case vbd
  /// A form in -ing.
  case vbg
  /// A past participle.
  case vbn
  /// A present form but not of the third person.
  case vbp
  /// A third person present.
  case vbz
  /// A *wh*-determiner.
  case wdt
  /// A *wh*-pronoun.
  case wp
  /// *whose*.
  case wpPossessive
  /// A *wh*-adverb.
  case wrb
  /// An opening quotation mark.
  case openQuote

  /// The tag as the treebanks write it.
  public var name: StaticString {
    switch self {
    case .dollar: "$"
    case .closeQuote: "''"
    case .comma: ","
    case .leftBracket: "-LRB-"
    case .rightBracket: "-RRB-"
    case .period: "."
    case .colon: ":"
    case .add: "ADD"
    case .afx: "AFX"
    case .cc: "CC"
    case .cd: "CD"
    case .dt: "DT"
    case .ex: "EX"
    case .fw: "FW"
    case .gw: "GW"
    case .hyph: "HYPH"
    case .preposition: "IN"
    case .jj: "JJ"
    case .jjr: "JJR"
    case .jjs: "JJS"
    case .ls: "LS"
    case .md: "MD"
    case .nfp: "NFP"
    case .nn: "NN"
    case .nnp: "NNP"
    case .nnps: "NNPS"
    case .nns: "NNS"
    case .pdt: "PDT"
    case .pos: "POS"
    case .prp: "PRP"
    case .prpPossessive: "PRP$"
    case .rb: "RB"
    case .rbr: "RBR"
    case .rbs: "RBS"
    case .rp: "RP"
    case .sym: "SYM"
    case .infinitival: "TO"
    case .uh: "UH"
    case .vb: "VB"
    case .vbd: "VBD"
    case .vbg: "VBG"
    case .vbn: "VBN"
    case .vbp: "VBP"
    case .vbz: "VBZ"
    case .wdt: "WDT"
    case .wp: "WP"
    case .wpPossessive: "WP$"
    case .wrb: "WRB"
    case .openQuote: "``"
    }
  }
}
