// Data table: the pairs of tags the tagger chooses from.

package import ClaimsetCore

/// A part of speech in both tag sets: what the tagger chooses from.
///
/// Pairs that the treebanks have only by mistake are left out.
package struct TagPair: Hashable, Sendable {
  package let universal: UniversalTag
  package let penn: PennTag

  package init(_ universal: UniversalTag, _ penn: PennTag) {
    self.universal = universal
    self.penn = penn
  }

  /// All pairs; the index of a pair is its class in the tagger.
  package static let all: [TagPair] = [
    TagPair(.adjective, .jj),
    TagPair(.adjective, .jjr),
    TagPair(.adjective, .jjs),
    TagPair(.adjective, .nnp),
    TagPair(.adposition, .preposition),
    TagPair(.adposition, .rp),
    TagPair(.adverb, .afx),
    TagPair(.adverb, .fw),
    TagPair(.adverb, .gw),
    TagPair(.adverb, .preposition),
    TagPair(.adverb, .nnp),
    TagPair(.adverb, .rb),
    TagPair(.adverb, .rbr),
    TagPair(.adverb, .rbs),
    TagPair(.adverb, .wrb),
    TagPair(.auxiliary, .md),
    TagPair(.auxiliary, .vb),
    TagPair(.auxiliary, .vbd),
    TagPair(.auxiliary, .vbg),
    TagPair(.auxiliary, .vbn),
    TagPair(.auxiliary, .vbp),
    TagPair(.auxiliary, .vbz),
    TagPair(.coordinator, .cc),
    TagPair(.determiner, .dt),
    TagPair(.determiner, .pdt),
    TagPair(.determiner, .wdt),
    TagPair(.interjection, .uh),
    TagPair(.noun, .fw),
    TagPair(.noun, .gw),
    TagPair(.noun, .nn),
    TagPair(.noun, .nns),
    TagPair(.numeral, .cd),
    TagPair(.numeral, .ls),
    TagPair(.numeral, .nnp),
    TagPair(.particle, .pos),
    TagPair(.particle, .rb),
    TagPair(.particle, .infinitival),
    TagPair(.pronoun, .dt),
    TagPair(.pronoun, .ex),
    TagPair(.pronoun, .nn),
    TagPair(.pronoun, .prp),
    TagPair(.pronoun, .prpPossessive),
    TagPair(.pronoun, .wdt),
    TagPair(.pronoun, .wp),
    TagPair(.pronoun, .wpPossessive),
    TagPair(.properNoun, .add),
    TagPair(.properNoun, .gw),
    TagPair(.properNoun, .nnp),
    TagPair(.properNoun, .nnps),
    TagPair(.punctuation, .closeQuote),
    TagPair(.punctuation, .comma),
    TagPair(.punctuation, .leftBracket),
    TagPair(.punctuation, .rightBracket),
    TagPair(.punctuation, .period),
    TagPair(.punctuation, .colon),
    TagPair(.punctuation, .hyph),
    TagPair(.punctuation, .nfp),
    TagPair(.punctuation, .sym),
    TagPair(.punctuation, .openQuote),
    TagPair(.subordinator, .preposition),
    TagPair(.symbol, .dollar),
    TagPair(.symbol, .comma),
    TagPair(.symbol, .nfp),
    TagPair(.symbol, .nn),
    TagPair(.symbol, .sym),
    TagPair(.verb, .nnp),
    TagPair(.verb, .vb),
    TagPair(.verb, .vbd),
    TagPair(.verb, .vbg),
    TagPair(.verb, .vbn),
    TagPair(.verb, .vbp),
    TagPair(.verb, .vbz),
    TagPair(.other, .add),
    TagPair(.other, .afx),
    TagPair(.other, .fw),
    TagPair(.other, .gw),
    TagPair(.other, .ls),
    TagPair(.other, .nn),
    TagPair(.other, .rb),
  ]
}
