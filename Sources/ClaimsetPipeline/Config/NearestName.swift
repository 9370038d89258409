/// Finds the name somebody probably meant.
enum NearestName {
  /// The nearest of `names` to `name`, or nil when none is near.
  ///
  /// Near is a third of the letters, and two at least: `cliams` is two swapped letters, which
  /// count as one. Of equally near names the first wins.
  static func of(_ name: String, among names: [String]) -> String? {
    // "warn" is the start of "warning".
    if name.utf8.count >= 3, let longer = names.first(where: { $0.hasPrefix(name.lowercased()) }) {
      return longer
    }
    let wanted = Array(name.lowercased().unicodeScalars.prefix(64))
    let allowed = max(2, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in names {
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard abs(letters.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, letters)
      // A short name that shares nothing with the other is a distance of its own length away.
      guard distance <= allowed, distance < max(wanted.count, letters.count) else { continue }
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// `did you mean "claims"?`, else `known are a, b`.
  static func hint(for name: String, among names: [String], noun: String) -> String {
    if let nearest = of(name, among: names) { return "did you mean \"\(nearest)\"?" }
    return names.isEmpty ? "" : "\(noun): \(names.joined(separator: ", "))"
  }

  /// Damerau's distance with adjacent swaps: inserted, dropped, changed and swapped letters.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
