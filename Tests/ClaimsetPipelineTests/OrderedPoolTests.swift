import Synchronization
import Testing

@testable import ClaimsetPipeline

@Suite struct OrderedPoolTests {
  private struct Stop: Error {}

  @Test(arguments: [1, 2, 7])
  func `results come in the order of the items, whoever is done first`(jobs: Int) async {
    var seen: [Int] = []
    await OrderedPool(jobs: jobs).run(count: 100) { item in
      // The first of every ten take longest.
      var sum = 0
      for i in 0..<(10 - item % 10) * 2_000 { sum &+= i }
      return (item, sum).0
    } emit: { index, result in
      #expect(index == result)
      seen.append(result)
    }
    #expect(seen == Array(0..<100))
  }

  @Test func `nothing to do ends at once`() async {
    await OrderedPool(jobs: 3).run(count: 0) {
      $0
    } emit: { _, _ in
      Issue.record("there is no result")
    }
  }

  @Test func `what emit throws ends all work`() async {
    let started = Atomic<Int>(0)
    var emitted = 0
    await #expect(throws: Stop.self) {
      try await OrderedPool(jobs: 2).run(count: 1_000) { item in
        started.wrappingAdd(1, ordering: .relaxed)
        return item
      } emit: { (index, _) throws(Stop) in
        if index == 5 { throw Stop() }
        emitted += 1
      }
    }
    #expect(emitted == 5)
    #expect(started.load(ordering: .relaxed) <= 5 + 2 * 4 + 1)
  }

  @Test func `no more than four times the jobs wait for an earlier item`() async {
    let jobs = 3
    let started = Atomic<Int>(0)
    let finished = Atomic<Int>(0)
    let most = Atomic<Int>(0)
    await OrderedPool(jobs: jobs).run(count: 200) { item in
      let open =
        started.wrappingAdd(1, ordering: .relaxed).newValue
        - finished.load(ordering: .relaxed)
      most.max(open, ordering: .relaxed)
      return item
    } emit: { _, _ in
      finished.wrappingAdd(1, ordering: .relaxed)
    }
    #expect(most.load(ordering: .relaxed) <= jobs * 4)
  }
}
