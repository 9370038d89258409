import ClaimsetCore

/// How much of what is compared is in memory at a time; what is there is cleared when it is more.
struct DeskLimit: Hashable, Sendable {
  /// How many frames.
  var frames = 4096
  /// How many documents are known as a whole.
  var sheets = 256
  /// Of how many pairs of documents it is known what they have in common.
  var matters = 2048
  /// How many words have a number.
  var words = 1 << 15

  /// Takes the greater of each.
  mutating func take(_ other: DeskLimit) {
    frames = max(frames, other.frames)
    sheets = max(sheets, other.sheets)
    matters = max(matters, other.matters)
    words = max(words, other.words)
  }
}

/// The frames and documents that are being compared: as many as are at hand at a time, the others
/// stay in the library.
struct FrameDesk<Library: FrameLibrary> {
  private let library: Library
  private var frames: [FramePlace: LoadedFrame] = [:]
  private var sheets: [Int: DocumentSheet] = [:]
  private var shared: [SortedPair: Matters.Matter] = [:]
  /// The words of the frames at hand.
  private(set) var vocabulary = Vocabulary()

  private let limit: DeskLimit
  /// The most that was at hand at a time.
  private(set) var peak = DeskLimit(frames: 0, sheets: 0, matters: 0, words: 0)

  init(_ library: Library, limit: DeskLimit) { (self.library, self.limit) = (library, limit) }

  /// Clears what is beyond a limit; the words of frames taken before are not to be used after it.
  mutating func tidy() {
    peak.take(
      DeskLimit(
        frames: frames.count,
        sheets: sheets.count,
        matters: shared.count,
        words: vocabulary.lexemes.count
      )
    )
    if frames.count > limit.frames || vocabulary.lexemes.count > limit.words {
      frames.removeAll(keepingCapacity: true)
      vocabulary = Vocabulary()
    }
    if sheets.count > limit.sheets { sheets.removeAll(keepingCapacity: true) }
    if shared.count > limit.matters { shared.removeAll(keepingCapacity: true) }
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
