import Testing

@testable import ClaimsetPipeline

@Suite struct DistinctSketchTests {
  private func sketch(_ values: some Sequence<Int>) -> DistinctSketch {
    var sketch = DistinctSketch()
    for value in values { sketch.add("value \(value)") }
    return sketch
  }

  @Test func `few values are counted exactly, however often they stand`() {
    #expect(DistinctSketch().estimate == 0)
    #expect(sketch([1, 2, 1, 3, 2]).estimate == 3)
    #expect(sketch(0..<255).estimate == 255)
  }

  @Test(arguments: [1_000, 10_000, 100_000])
  func `many values are estimated within a fifth`(count: Int) {
    let estimate = sketch(0..<count).estimate
    #expect(abs(estimate - count) < count / 5, "\(estimate)")
  }

  @Test func `the sketch of parts is that of the whole, in any order`() {
    let whole = sketch(0..<2_000)
    var parts = sketch(500..<2_000)
    parts.merge(sketch(0..<700))
    #expect(parts == whole)
  }
}
