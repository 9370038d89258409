import ClaimsetTables

/// Holds every file of a dataset against `SHA256SUMS`.
struct SumCheck {
  /// The name of the list of sums.
  static let list = "SHA256SUMS"

  /// A file as it is.
  struct Found: Hashable {
    let bytes: Int
    let sha256: String
  }

  /// What every file is, by name; a file that could not be read is missing.
  private(set) var found: [String: Found] = [:]

  /// Sums all files of `dataset` and tells `verification` what does not fit.
  init(_ files: any DatasetFileSource, _ verification: inout DatasetVerification) {
    var stated: [String: String] = [:]
    for name in files.names {
      do throws(DatasetError) {
        if name == Self.list {
          stated = Self.sums(try files.bytes(of: name), of: files, &verification)
        } else {
          found[name] = try Self.sum(name, files)
        }
      } catch {
        verification.add(DatasetFault(.otherSum, name, "\(error)"))
      }
    }
    guard files.has(Self.list) else {
      verification.add(DatasetFault(.badSums, Self.list, "the list of sums is not there"))
      return
    }
    verification.files = found.count
    compare(stated, files, &verification)
  }

  private func compare(
    _ stated: [String: String],
    _ files: any DatasetFileSource,
    _ verification: inout DatasetVerification
  ) {
    for name in files.names where name != Self.list {
      guard let sum = stated[name] else {
        verification.add(DatasetFault(.strayFile, name, "the file has no line in \(Self.list)"))
        continue
      }
      guard let found = found[name], found.sha256 != sum else { continue }
      let message = "the SHA-256 is \(found.sha256), not \(sum)"
      verification.add(DatasetFault(.otherSum, name, message))
    }
    for name in stated.keys.sorted() where !files.has(name) {
      verification.add(DatasetFault(.missingFile, name, "the file is not there"))
    }
  }

  private static func sum(
    _ name: String,
    _ files: any DatasetFileSource
  ) throws(DatasetError) -> Found {
    let source = try files.open(name)
    let sum = SHA256()
    var count = 0
    while let piece = try source.next() {
      sum.update(piece)
      count += piece.count
    }
    return Found(bytes: count, sha256: sum.finish().hex)
  }

  private static func sums(
    _ bytes: [UInt8],
    of files: any DatasetFileSource,
    _ verification: inout DatasetVerification
  ) -> [String: String] {
    var sums: [String: String] = [:]
    for (i, line) in String(decoding: bytes, as: UTF8.self).split(separator: "\n").enumerated() {
      let sum = line.prefix { $0 != " " }
      let name = String(line.dropFirst(sum.count + 2))
      let isSum = sum.utf8.count == 64 && sum.allSatisfy(\.isHexDigit)
      guard isSum, !name.isEmpty, sums[name] == nil else {
        let message = "the line is not a sum and a path of its own"
        verification.add(DatasetFault(.badSums, list, line: i + 1, message))
        continue
      }
      sums[name] = String(sum)
    }
    if let folder = files as? DatasetFolder, folder.isRun,
      folder.folderName != StagingFolder.digest(of: bytes)
    {
      let message = "the digest is \(StagingFolder.digest(of: bytes)), not \(folder.folderName)"
      verification.add(DatasetFault(.otherDigest, list, message))
    }
    return sums
  }
}
