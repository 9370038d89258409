import ClaimsetTables
import Foundation
import Testing

/// The report and the site, opened in a headless Chromium.
///
/// `make test-slow` installs what drives it.
@Suite(.tags(.slow), .serialized) struct BrowserSlowTests {
  private static let shared = Result { () throws -> ScratchFolder in
    let folder = try Repository.example()
    // Two texts that cannot both be right.
    for (name, year) in [("old-guide", "2011"), ("new-guide", "2014")] {
      try folder.write("input/\(name).txt", "The Kessel Bridge opened in \(year).\n")
    }
    try folder.write("input/hostile.txt", hostileText)
    let outcome = try Program.run("run", in: folder)
    guard outcome.exitCode == 0 else { throw Program.Failure(description: outcome.errors) }
    return folder
  }

  /// Words that would run, load something or turn the text around if a page took them for markup.
  private static let hostileText = """
    <img src=x onerror=alert(1)> </script><script>alert(2)</script>

    Mayor "onfocus=alert(3) autofocus" Ada said on 3 May 2019 that 40 <b>boats</b> had left.

    The </script><!-- port \u{202E}opened\u{202C} in 1911, \u{2028}javascript:alert(4) said.

    """

  @Test func `the report opens on its verdict and links each document's page`() throws {
    let folder = try Self.shared.get()
    let page = try document(of: "report.html", in: folder)
    #expect(page.contains("Published"))
    #expect(page.contains("<h1"))
    #expect(page.contains("Look at these first"))
    for row in try PublishedRows(.documents, in: folder).rows {
      #expect(page.contains("documents/\(row["document_id"] ?? "").html"))
    }
    #expect(!page.contains("<script src") && !page.contains("http-equiv=\"refresh\""))
  }

  @Test func `a document's page marks what was read in its text`() throws {
    let folder = try Self.shared.get()
    for row in try PublishedRows(.documents, in: folder).rows {
      let id = row["document_id"] ?? ""
      let page = try document(of: "documents/\(id).html", in: folder)
      let dates = try PublishedRows(.dates, in: folder).rows.filter { $0["document_id"] == id }
      for date in dates { #expect(page.contains("id=\"t-\(date["date_id"] ?? "")\"")) }
    }
  }

  @Test func `the site can be searched, filtered, opened row by row and read by all`() throws {
    let folder = try Self.shared.get()
    let outcome = try Program.run(
      [
        "timeout", "300", Repository.path + "/.venv-browser/bin/python",
        Repository.path + "/Scripts/check-site", "output/latest",
      ],
      in: folder
    )
    #expect(outcome.exitCode == 0, "\(outcome.text.suffix(4000))\(outcome.errors.suffix(2000))")
  }

  @Test(arguments: ["report.html", "changes.html"], [(1280, 900), (500, 900)])
  func `a picture of the page is not blank`(name: String, size: (width: Int, height: Int)) throws {
    let folder = try Self.shared.get()
    if name == "changes.html" {
      try folder.write("input/another.txt", Pipelines.goodText)
      try #require(Program.run("run", in: folder).exitCode == 0)
    }
    let path = name == "changes.html" ? "output/changes.html" : "output/latest/\(name)"
    let flags = [
      "--window-size=\(size.width),\(size.height)", "--screenshot=\(folder.path)/page.png",
    ]
    let outcome = try Self.chromium(flags + ["file://\(folder.path)/\(path)"], in: folder)
    try #require(outcome.exitCode == 0, "\(outcome.errors.suffix(2000))")
    let picture = try folder.read("page.png")
    // A blank page of this size is a picture of some 5 kB.
    #expect(picture.count > 15_000, "\(picture.count) bytes")
    try FileManager.default.removeItem(atPath: folder.path + "/page.png")
  }

  @Test(arguments: [1280, 500]) func `nothing on the page is wider than the window`(width: Int)
    throws
  {
    let folder = try Self.shared.get()
    let html = try folder.text("output/latest/report.html")
    let measure =
      "<script>document.title = 'over ' + (document.documentElement.scrollWidth - innerWidth)</script>"
    try folder.write(
      "measured.html",
      html.replacingOccurrences(of: "</body>", with: measure + "</body>")
    )
    let flags = ["--window-size=\(width),900", "--virtual-time-budget=2000", "--dump-dom"]
    let outcome = try Self.chromium(flags + ["file://\(folder.path)/measured.html"], in: folder)
    let title = outcome.text.components(separatedBy: "<title>over ").dropFirst().first ?? ""
    let over = try #require(Int(title.prefix { $0 != "<" }), "the page was not measured")
    #expect(over <= 0)
  }

  private func document(of name: String, in folder: ScratchFolder) throws -> String {
    let outcome = try Self.chromium(
      ["--virtual-time-budget=2000", "--dump-dom", "file://\(folder.path)/output/latest/\(name)"],
      in: folder
    )
    try #require(outcome.exitCode == 0, "\(outcome.errors.suffix(2000))")
    return outcome.text
  }

  private static func chromium(
    _ arguments: [String],
    in folder: ScratchFolder
  ) throws -> Program.Outcome {
    let profile = try ScratchFolder()
    let flags = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--hide-scrollbars", "--user-data-dir=\(profile.path)",
    ]
    return try Program.run(["timeout", "120", "chromium"] + flags + arguments, in: folder)
  }
}
