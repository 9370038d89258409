import ClaimsetCore
import ClaimsetTables

/// Makes the id of a document from its path.
///
/// The id hangs on nothing but the path, so it stays when other files come or go, and it serves
/// as a file name, also where names differ by more than case. `input/trade/rice.txt` is
/// `trade.rice`; any path that does not read so plainly gets a hash of itself:
/// `input/My Notes.txt` is `my-notes~f2c29b88`.
enum DocumentID {
  private static let folder = "input/"
  private static let ending = ".txt"
  private static let limit = 80

  /// The id of the document at `path`, which starts at the folder of pipeline.yaml.
  static func of(_ path: String) -> String { plain(path) ?? hashed(path) }

  /// The parts joined by `.`, for a path from which no other path gives the same.
  private static func plain(_ path: String) -> String? {
    guard path.hasPrefix(folder), path.hasSuffix(ending) else { return nil }
    let parts = path.dropFirst(folder.count).dropLast(ending.count)
      .split(separator: "/", omittingEmptySubsequences: false)
    guard path.utf8.count <= limit, parts.allSatisfy({ Slug.isWords($0, joinedBy: "-_") }) else {
      return nil
    }
    return parts.joined(separator: ".")
  }

  /// What can be read of the path, `~`, and 32 bits of its hash.
  static func hashed(_ path: String) -> String {
    var words = path[...]
    if words.hasPrefix(folder) { words.removeFirst(folder.count) }
    if words.hasSuffix(ending) { words.removeLast(ending.count) }
    let parts = words.split(separator: "/").map { Slug.of(String($0), keeping: "-_") }
    var slug = parts.filter { !$0.isEmpty }.joined(separator: ".").prefix(limit)
    while let last = slug.utf8.last, "-_.".utf8.contains(last) { slug.removeLast() }
    let hash = SHA256.hex(of: Array(path.utf8)).prefix(8)
    return "\(slug.isEmpty ? "document" : slug)~\(hash)"
  }
}
