import ClaimsetCore

/// The frames and documents that are being compared: as many as are at hand at a time, the others
/// stay in the library.
struct FrameDesk<Library: FrameLibrary> {
  /// How many frames may be at hand; it is cleared when they are more.
  static var frameLimit: Int { 4096 }
  /// How many sheets of documents may be.
  static var sheetLimit: Int { 256 }
  /// How many pairs of documents may be known by the names that they share.
  static var matterLimit: Int { 8192 }
  /// How many words may have a number.
  static var wordLimit: Int { 1 << 15 }

  private let library: Library
  private var frames: [FramePlace: LoadedFrame] = [:]
  private var sheets: [Int: DocumentSheet] = [:]
  private var shared: [SortedPair: Matters.Matter] = [:]
  /// The words of the frames at hand.
  private(set) var vocabulary = Vocabulary()

  init(_ library: Library) { self.library = library }

  /// How much is at hand: frames, sheets, matters, words.
  var held: [Int] { [frames.count, sheets.count, shared.count, vocabulary.lexemes.count] }

  /// Clears what is beyond a limit; the words of frames taken before are not to be used after it.
  mutating func tidy() {
    if frames.count > Self.frameLimit || vocabulary.lexemes.count > Self.wordLimit {
      frames.removeAll(keepingCapacity: true)
      vocabulary = Vocabulary()
    }
    if sheets.count > Self.sheetLimit { sheets.removeAll(keepingCapacity: true) }
    if shared.count > Self.matterLimit { shared.removeAll(keepingCapacity: true) }
  }

  /// The frame at `place`, of a document whose claims are numbered from `firstClaim`.
  mutating func frame(
    at place: FramePlace,
    published: Int?,
    firstClaim: Int
  ) throws(Library.Failure) -> LoadedFrame {
    if let frame = frames[place] { return frame }
    let frame = try library.frame(place.index, of: place.document)
    let loaded = LoadedFrame(
      FrameComparison.Side(frame: frame, document: place.document, published: published),
      claim: firstClaim + frame.claim,
      words: WordSheets.words(of: frame, &vocabulary)
    )
    frames[place] = loaded
    return loaded
  }

  /// What is known of `document` as a whole.
  mutating func sheet(of document: Int) throws(Library.Failure) -> DocumentSheet {
    if let sheet = sheets[document] { return sheet }
    let sheet = try library.sheet(of: document)
    sheets[document] = sheet
    return sheet
  }

  /// What documents `i` and `j` have in common.
  mutating func matter(
    _ i: Int,
    _ j: Int,
    _ matters: inout Matters
  ) throws(Library.Failure) -> Matters.Matter {
    let pair = SortedPair(UInt64(min(i, j)), UInt64(max(i, j)))
    if let matter = shared[pair] { return matter }
    let matter = matters.between(i, j, try sheet(of: i), try sheet(of: j))
    shared[pair] = matter
    return matter
  }
}
