import ClaimsetTables

/// Which program this is, to the byte: rows in the cache are of one program only.
enum ProgramIdentity {
  /// The SHA-256 of the running executable; the version where it cannot be read.
  static let current =
    (try? FileBytes.sha256("/proc/self/exe")) ?? "claimset \(ProgramVersion.current)"
}
