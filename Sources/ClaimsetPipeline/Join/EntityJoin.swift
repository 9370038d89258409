import ClaimsetClaims
import ClaimsetCore
import ClaimsetTables

/// Joins the entities of documents by their keys; what the documents name lies in scratch files.
struct EntityJoin {
  private let folder: String
  private let namings: ScratchRecords
  private let sorter: ScratchSorter

  /// What all documents together say of one key.
  private struct Tally {
    var names: [String: Int] = [:]
    var kinds: [String: Int] = [:]
    var forms: Set<String> = []
    var documents = 0
    var mentions = 0

    mutating func add(_ naming: JoinPart.Naming) {
      names[naming.name, default: 0] += naming.mentions
      if naming.kind != Entity.Kind.other.rawValue {
        kinds[naming.kind, default: 0] += naming.mentions
      }
      forms.formUnion(naming.forms)
      documents += 1
      mentions += naming.mentions
    }
  }

  /// Joins none yet.
  init(in folder: String) {
    self.folder = folder
    (namings, sorter) = (ScratchRecords(in: folder), ScratchSorter(in: folder))
  }

  /// Adds what the next document names.
  mutating func add(_ own: [JoinPart.Naming]) throws(FileError) {
    for naming in own {
      let number = try namings.append(naming.bytes)
      try sorter.add(SortedPair(Self.start(of: naming.key), UInt64(number)))
    }
  }

  /// Hands over the entities of all documents in the order of the bytes of their keys, some at once.
  func finish(
    atOnce limit: Int,
    _ take: ([DatasetRecords.NamedEntity]) throws(FileError) -> Void
  ) throws(FileError) {
    var batch: [DatasetRecords.NamedEntity] = []
    // Ids are made of bytes, so bytes decide what is one key: Swift takes é and e with an accent as one.
    var open: [[UInt8]: Tally] = [:]
    var start: UInt64?
    func close() throws(FileError) {
      for (key, tally) in open.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        batch.append(Self.entity(String(decoding: key, as: UTF8.self), tally))
        if batch.count == limit {
          try take(batch)
          batch = []
        }
      }
      open = [:]
    }
    while let pair = try sorter.next() {
      if pair.key != start { try close() }
      start = pair.key
      let naming = try JoinLibrary.whole(
        JoinPart.Naming(bytes: namings[Int(pair.value)]),
        in: folder
      )
      open[Array(naming.key.utf8), default: Tally()].add(naming)
    }
    try close()
    if !batch.isEmpty { try take(batch) }
  }

  /// The first eight bytes of a key as a number that sorts as they do.
  private static func start(of key: String) -> UInt64 {
    var number: UInt64 = 0
    for (i, byte) in key.utf8.prefix(8).enumerated() { number |= UInt64(byte) << (56 - 8 * i) }
    return number
  }

  /// One entity: the name and the kind that most mentions are for, of equals the first in the
  /// alphabet.
  private static func entity(_ key: String, _ tally: Tally) -> DatasetRecords.NamedEntity {
    let name = best(tally.names)
    return DatasetRecords.NamedEntity(
      entity: Entity(
        name: name,
        kind: Entity.Kind(rawValue: best(tally.kinds)) ?? .other,
        key: key
      ),
      aliases: tally.forms.subtracting([name]).sorted(),
      documents: tally.documents,
      mentions: tally.mentions
    )
  }

  private static func best(_ votes: [String: Int]) -> String {
    votes.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }
}
