import Dispatch
import Synchronization

/// The results of `work` for each of `0..<count`, in order, as many at once as there are cores.
func concurrently<Result: Sendable>(
  _ count: Int,
  _ work: @Sendable (Int) -> Result
) -> [Result] {
  let results = Mutex<[Int: Result]>([:])
  DispatchQueue.concurrentPerform(iterations: count) { i in
    let result = work(i)
    results.withLock { $0[i] = result }
  }
  return results.withLock { found in (0..<count).compactMap { found[$0] } }
}
