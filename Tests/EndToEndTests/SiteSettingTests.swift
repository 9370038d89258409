import ClaimsetTables
import Foundation
import Testing

/// `outputs: {site: false}` leaves the pages to browse out, and nothing leads there.
@Suite struct SiteSettingTests {
  @Test func `without a site report and pages stay, and every link leads to a file`() throws {
    let folder = try ScratchFolder(
      pipeline: Pipelines.plain.replacing("[csv]}", with: "[csv], site: false}"),
      ["a.txt": Pipelines.goodText]
    )
    try #require(Program.run("run", in: folder).exitCode == 0)
    let files = try folder.files(in: "output/latest/.")
    #expect(!files.contains { $0.hasPrefix("site/") })
    #expect(files.contains("documents/a.html"))
    for page in files where page.hasSuffix(".html") || page.hasSuffix(".md") {
      let text = try folder.text("output/latest/" + page)
      #expect(!text.contains("site/"), "\(page)")
      let up = page.contains("/") ? "documents/" : ""
      for link in text.matches(of: /(?:href|src)="([^"#:]+)/).map(\.output.1) {
        #expect(folder.exists("output/latest/\(up)\(link)"), "\(page) links \(link)")
      }
    }
    #expect(try Program.run("verify", in: folder).exitCode == 0)
  }
}
