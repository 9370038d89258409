import ClaimsetTables

/// `releases/index.json`: all releases, the newest first, and which one each channel is at.
struct ReleaseIndex: Hashable, Sendable {
  /// The channel of what is no pre-release.
  static let stableChannel = "stable"

  /// One release.
  struct Entry: Hashable, Sendable {
    /// Its version.
    let version: ReleaseVersion
    /// The stable version it was compared with; nil for the first.
    let previous: String?
    /// The program that cut it.
    let program: String
    /// The digest of the dataset it carries.
    let dataset: String
    /// The folder, from that of the index.
    let folder: String
    /// The archive, from the folder of the index.
    let archive: String
    /// The SHA-256 of the archive.
    let archiveSum: String
    /// The SHA-256 of the folder's `SHA256SUMS`.
    let sumsSum: String
    /// The documents it carries that were withdrawn since.
    var withdrawn: [String] = []

    /// The channel it belongs to.
    var channel: String { version.preRelease?.channel ?? ReleaseIndex.stableChannel }
  }

  /// The dataset's name.
  let name: String
  /// The releases, the newest first.
  var entries: [Entry] = []

  /// An index without a release.
  init(name: String) { self.name = name }

  /// Reads the file's JSON.
  init(_ json: JSONValue) throws(DatasetError) {
    name = json["name"]?.string ?? ""
    for item in json["releases"]?.elements ?? [] {
      guard let version = item["version"]?.string.flatMap(ReleaseVersion.init),
        let folder = item["path"]?.string, (try? SafePath.normalized(folder)) != nil,
        let archive = item["archive"]?.string, (try? SafePath.normalized(archive)) != nil
      else {
        let message = "a release lacks its version, or a path that stays in the folder"
        throw .inconsistent(file: "releases/index.json", message: message)
      }
      func text(_ name: String) -> String { item[name]?.string ?? "" }
      entries.append(
        Entry(
          version: version,
          previous: item["previous"]?.string,
          program: text("program"),
          dataset: text("dataset"),
          folder: folder,
          archive: archive,
          archiveSum: text("archive_sha256"),
          sumsSum: text("sums_sha256"),
          withdrawn: item["withdrawn_documents"]?.names ?? []
        )
      )
    }
  }

  /// The newest release of `channel`.
  func newest(in channel: String) -> Entry? { entries.first { $0.channel == channel } }

  /// The file.
  var bytes: [UInt8] {
    var channels: [String] = []
    for entry in entries where !channels.contains(entry.channel) { channels.append(entry.channel) }
    let json: JSONValue = [
      "name": .string(name),
      "channels": .object(
        channels.sorted().compactMap { channel in
          newest(in: channel).map { .init(channel, .string($0.version.description)) }
        }
      ),
      "releases": .array(entries.map(Self.json)),
    ]
    return json.indentedBytes
  }

  private static func json(_ entry: Entry) -> JSONValue {
    [
      "version": .string(entry.version.description),
      "channel": .string(entry.channel),
      "previous": entry.previous.map { .string($0) } ?? .null,
      "program": .string(entry.program),
      "dataset": .string(entry.dataset),
      "path": .string(entry.folder),
      "archive": .string(entry.archive),
      "archive_sha256": .string(entry.archiveSum),
      "sums_sha256": .string(entry.sumsSum),
      "withdrawn_documents": .array(entry.withdrawn.map { .string($0) }),
    ]
  }
}
