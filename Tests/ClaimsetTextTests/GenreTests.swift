import ClaimsetCore
import Testing

@Suite struct GenreTests {
  @Test(arguments: [
    (Genre.message, "On the ferry :) see you http://a.org/x"),
    (.message, "@mayor when does the bridge open"),
    (.newswire, "LIMA, Peru (AP) _ The ferry sank near the coast."),
    (.newswire, "The ferry sank on Tuesday, the office said. It said nobody was hurt."),
    (
      .narrative,
      "In 1871 the office was opened. It was burnt in 1874, and in 1880 it was rebuilt. Lind had left. He was old."
    ),
    (
      .transcript,
      "JANE: So why did the ferry sink?\nOLE: It was far too old for that sea.\nJANE: And who should have known about it?"
    ),
    (.listicle, "Bring these things:\n- a coat\n- a lamp\n- a rope\n- a map"),
    (.article, "Ferries are old. They have always been a way to cross the water."),
  ])
  func `recognises the genre`(genre: Genre, text: String) throws {
    #expect(try SegmentSketch(text).segmentation.genre == genre)
  }
}
