extension RandomAccessCollection where Index == Int {
  /// The first place whose element, as all after it, fulfils `condition`; `endIndex` when none does.
  ///
  /// Halves what is left. Inlinable, for loops over tokens ask it from other modules.
  @inlinable
  public func firstPlace(where condition: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
