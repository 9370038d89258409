import ClaimsetCore
import Testing

@Suite struct FurnitureTests {
  private static let prose =
    "The ferry to the island ran twice a day until the long bridge was opened to traffic in 1998, and it was sold."

  @Test(arguments: [
    (
      "navigation",
      ["Connect with us", "Back to top ↑", "More in Travel", "« Previous Post", "Tags: sea, boats"]
    ),
    (
      "share",
      ["Share this:", "Follow us on Facebook!", "Tweet", "Subscribe to our weekly newsletter."]
    ),
    ("legal", ["© 2019 Harbour Media", "Copyright 2014. All rights reserved.", "Privacy Policy"]),
    ("legal", ["We use cookies to give you the best experience on our site."]),
    ("advertisement", ["ADVERTISEMENT", "Sponsored content", "Story continues below"]),
    ("comments", ["3 Comments", "Comments are closed.", "Leave a reply"]),
    ("author", ["By Maria Lindqvist", "About the author"]),
    ("greeting", ["Welcome back to my channel!", "Hey guys, welcome to another video."]),
    (
      "greeting",
      ["Don't forget to like this video and hit the bell icon.", "Thanks for watching!"]
    ),
  ])
  func `marks a line of a page`(kind: String, lines: [String]) throws {
    for line in lines {
      let sketch = try SegmentSketch(
        "Ferry to the Island\n\n\(Self.prose)\n\n\(line)\n\n\(Self.prose)"
      )
      #expect(sketch.kinds.contains(kind), "\(line): \(sketch.kinds)")
    }
  }

  @Test(arguments: [
    "Home is where the heart is, he wrote.", "Share prices fell by 3 percent.",
    "More in sorrow than in anger, the mayor resigned.", "Next came the fishermen.",
    "Comments by the mayor drew 300 letters.", "Twitter has 300 million users.",
    "The mayor welcomed the video of the channel.", "Readers subscribe to the paper for 5 dollars.",
    "By 1998 the ferry had gone.", "He said thanks and left.", "Print runs fell to 4,000 copies.",
    "The right to a top seat was sold.", "Copyright was first granted in 1710.",
    "Maria Lindqvist is a reporter who was jailed in 2003.", "Like his father, he fished.",
    "Cookies were sold at the pier.", "Welcome to nobody, the island was shut.",
    "Follow the money, the judge said.",
  ])
  func `leaves prose alone`(line: String) throws {
    let sketch = try SegmentSketch("\(Self.prose)\n\n\(line)\n\n\(Self.prose)\n\n\(Self.prose)")
    #expect(sketch.kinds == ["paragraph", "paragraph", "paragraph", "paragraph"])
  }

  @Test func `all after a counted comments line is comments`() throws {
    let sketch = try SegmentSketch(
      "\(Self.prose)\n\nComments (2)\ngreat stuff\n\nI was there. It sank."
    )
    #expect(sketch.kinds == ["paragraph", "comments", "comments", "comments"])
  }

  @Test func `a comments counter above the text takes nothing with it`() throws {
    let sketch = try SegmentSketch("The Ferry\n\n2 Comments\n\n\(Self.prose)")
    #expect(sketch.kinds == ["title", "comments", "paragraph"])
  }

  @Test func `the note about the author closes the text`() throws {
    let note =
      "Maria Lindqvist is a Swedish reporter and author based in Oslo. She covers shipping."
    let sketch = try SegmentSketch("The Ferry\n\n\(Self.prose)\n\n\(Self.prose)\n\n\(note)")
    #expect(sketch.kinds == ["title", "paragraph", "paragraph", "author"])
  }

  @Test func `a closing paragraph about somebody of the text is text`() throws {
    let about =
      "Lindqvist said that the ferry was old, and she wrote about it in her paper for years."
    let note = "Maria Lindqvist is a reporter based in Oslo. She covers shipping."
    let sketch = try SegmentSketch("The Ferry\n\n\(about)\n\n\(Self.prose)\n\n\(note)")
    #expect(sketch.kinds == ["title", "paragraph", "paragraph", "paragraph"])
  }

  @Test func `a greeting is cut out of its paragraph`() throws {
    let sketch = try SegmentSketch(
      "Why Ferries Sink\nWhy Ferries Sink\nWelcome back to our channel. The ferry sank in 1998. Please subscribe.\n\(Self.prose)"
    )
    #expect(
      sketch.kinds == ["title", "repetition", "greeting", "paragraph", "greeting", "paragraph"]
    )
    #expect(sketch.texts[3] == "The ferry sank in 1998.")
    #expect(sketch.segmentation.genre == .transcript)
  }
}
