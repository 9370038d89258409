/// Runs work on many items at once and hands the results on in the order of the items.
///
/// At most `jobs` items are worked on and at most four times as many results wait for an earlier
/// one, so memory does not grow with the number of items.
struct OrderedPool: Sendable {
  /// How many items are worked on at once.
  let jobs: Int

  /// Works on items `0..<count`.
  ///
  /// - Parameters:
  ///   - count: The number of items.
  ///   - work: What is done for one item, at any time and on any thread.
  ///   - emit: What is done with a result, one after the other and in order; what it throws ends
  ///     all work.
  func run<Result: Sendable, Failure: Error>(
    count: Int,
    work: @escaping @Sendable (Int) -> Result,
    emit: (Int, Result) throws(Failure) -> Void
  ) async throws(Failure) {
    let window = jobs * 4
    let failure: Failure? = await withTaskGroup(of: (Int, Result).self) { group in
      var waiting: [Int: Result] = [:]
      var started = 0
      var emitted = 0
      while emitted < count {
        while started < count, started - emitted - waiting.count < jobs,
          started - emitted < window
        {
          let item = started
          group.addTask { (item, work(item)) }
          started += 1
        }
        guard let (item, result) = await group.next() else { return nil }
        waiting[item] = result
        do throws(Failure) {
          while let next = waiting.removeValue(forKey: emitted) {
            try emit(emitted, next)
            emitted += 1
          }
        } catch {
          return error
        }
      }
      return nil
    }
    if let failure { throw failure }
  }
}
