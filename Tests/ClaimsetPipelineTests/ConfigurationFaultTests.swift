import Testing

@testable import ClaimsetPipeline

/// Mistakes people make, each with the lines it must be reported as.
@Suite struct ConfigurationFaultTests {
  @Test(arguments: Mistake.all)
  func `reports a mistake at its place`(_ mistake: Mistake) {
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationLoader.load(mistake.bytes, name: "p")
    }
    #expect(error?.lines == mistake.lines)
  }

  @Test func `every code of a configuration has its mistake`() {
    let codes = Set(Mistake.all.flatMap(\.lines).map { String($0.split(separator: " ")[2]) })
    // A file that is not there is tested where files are read.
    let all = Set(ConfigurationCode.allCases.map(\.rawValue)).subtracting(["P001"])
    #expect(codes == all)
  }
}

/// A file, and the faults it must be reported with.
struct Mistake: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let lines: [String]

  init(_ text: String, _ lines: String...) {
    bytes = Array(text.utf8)
    self.lines = lines
  }

  init(bytes: [UInt8], _ lines: String...) {
    self.bytes = bytes
    self.lines = lines
  }

  /// All of them.
  static let all =
    wholeFile + syntax + features + top + dataset + sources + stages + outputs + checks + tests
    + several

  var testDescription: String { lines.first ?? "no fault" }
}
