import ClaimsetCore

/// A frame at hand, with what is asked of it again and again.
///
/// A class, so that it is not copied for each comparison; it never changes.
final class LoadedFrame {
  /// The frame and its document.
  let side: FrameComparison.Side
  /// The number of its claim through all documents.
  let claim: Int
  /// Its words by their numbers.
  let words: [WordSheets.Word]
  /// The names of those who take part, as hashes.
  private let names: Set<UInt64>
  /// Whether it speaks of anybody or nobody.
  private let isOfAnybody: Bool

  /// Some ten pages, in tokens.
  private static let far = 4000

  init(_ side: FrameComparison.Side, claim: Int, words: [WordSheets.Word]) {
    (self.side, self.claim, self.words) = (side, claim, words)
    let things = side.frame.things
    names = Set(things.lazy.map(\.entity).filter { !$0.isEmpty }.map(WordKey.hash))
    isOfAnybody = things.contains { ThingMatcher.isAnybody($0.head) }
  }

  /// Whether they stand so far apart in one document that it may have turned to other things.
  func isFar(from other: LoadedFrame) -> Bool {
    side.document == other.side.document
      && abs(side.frame.sentence - other.side.frame.sentence) > Self.far
  }

  /// Whether both stand in one sentence, where a claim may lie within another.
  func isOneSentence(with other: LoadedFrame) -> Bool {
    side.document == other.side.document && side.frame.sentence == other.side.frame.sentence
  }

  /// Whether ``ThingMatcher`` can find them to be of the same thing though their texts tell of
  /// different matters: by a name, or because one of them is of anybody.
  func sharesName(with other: LoadedFrame) -> Bool {
    isOfAnybody || other.isOfAnybody || !names.isDisjoint(with: other.names)
  }
}
