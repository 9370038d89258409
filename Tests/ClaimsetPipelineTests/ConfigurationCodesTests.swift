import Foundation
import Testing

@testable import ClaimsetPipeline

/// Holds `Documentation/diagnostics.md` against the codes that the sources really have.
@Suite struct DiagnosticsPageTests {
  @Test func `every code in the sources has a line in the page, and no line lacks a code`() throws {
    let page = try String(
      contentsOf: root.appending(path: "Documentation/diagnostics.md"),
      encoding: .utf8
    )
    let listed = page.matches(of: /(?m)^\| ([A-Z][0-9]{3}) \|/).map { String($0.1) }
    #expect(Set(listed).count == listed.count, "a code has two lines")
    let used = try codesInSources()
    #expect(used.subtracting(listed).sorted() == [], "codes without a line")
    #expect(Set(listed).subtracting(used).sorted() == [], "lines without a code")
  }

  @Test func `what the configuration page shows loads without fault`() throws {
    let page = try String(
      contentsOf: root.appending(path: "Documentation/configuration.md"),
      encoding: .utf8
    )
    let blocks = page.matches(of: /```yaml\n((?s).*?)```/).map { String($0.1) }
    #expect(!blocks.isEmpty)
    let head = "version: 1\ndataset: {name: a}\nsources: [{path: a}]\n"
    for block in blocks {
      #expect(throws: Never.self, "\(block)") {
        try ConfigurationLoader.load(Array((head + block).utf8), name: "p")
      }
    }
  }

  @Test func `codes of files are those of the page`() {
    let codes = SourceCode.allCases.map(\.rawValue) + ConfigurationCode.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.contains(/^P[01][0-9]{2}$/) })
  }

  /// The string literals in the sources that are nothing but a code.
  private func codesInSources() throws -> Set<String> {
    var codes: Set<String> = []
    let files = FileManager.default.enumerator(
      at: root.appending(path: "Sources"),
      includingPropertiesForKeys: nil
    )
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let source = try String(contentsOf: file, encoding: .utf8)
      for match in source.matches(of: /"([PRQTCWV][0-9]{3})"/) { codes.insert(String(match.1)) }
    }
    #expect(codes.count > 40)
    return codes
  }

  private var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }
}
