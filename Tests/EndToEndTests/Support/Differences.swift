import Testing

/// The first line in which two texts differ, told for a person; nil when they are the same.
func firstDifference(_ actual: [UInt8], _ expected: [UInt8]) -> String? {
  guard actual != expected else { return nil }
  let found = lines(actual)
  let wanted = lines(expected)
  for (number, pair) in zip(found, wanted).enumerated() where pair.0 != pair.1 {
    return "line \(number + 1)\n  is       \(pair.0.prefix(300))\n  expected \(pair.1.prefix(300))"
  }
  return "it has \(found.count) lines, expected \(wanted.count)"
}

/// Expects the same files with the same bytes, and names the first line that differs.
func expectSameFiles(
  _ actual: [String: [UInt8]],
  _ expected: [String: [UInt8]],
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  #expect(actual.keys.sorted() == expected.keys.sorted(), sourceLocation: sourceLocation)
  for (name, bytes) in expected.sorted(by: { $0.key < $1.key }) {
    guard let found = actual[name], let difference = firstDifference(found, bytes) else { continue }
    Issue.record("\(name): \(difference)", sourceLocation: sourceLocation)
  }
}

/// The lines of `bytes`; split as bytes, since CR and LF together are one Character.
private func lines(_ bytes: [UInt8]) -> [String] {
  bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
}
