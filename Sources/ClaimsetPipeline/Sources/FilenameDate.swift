import ClaimsetCore

/// Finds the date in a file's name: what `published: from-filename` asks for.
enum FilenameDate {
  /// The first date in `name`, EDTF, or nil when it holds none.
  ///
  /// `2013-03-22-rice.txt`, `rice_2013_03_22.txt`, `20130322.txt`, `2013-03.txt` and `rice2013.txt`
  /// hold one; the finest reading at the first place that has any wins.
  static func of(_ name: String) -> String? {
    let bytes = Array(name.utf8)
    var i = 0
    while i < bytes.count {
      guard bytes[i].isASCIIDigit else {
        i += 1
        continue
      }
      let end = bytes[i...].firstIndex { !$0.isASCIIDigit } ?? bytes.count
      // "883b1942a4" is a number in hexadecimal, not a year between letters.
      let isInWord =
        i > 0 && bytes[i - 1].isASCIILetter && end < bytes.count && bytes[end].isASCIILetter
      if !isInWord, let date = date(bytes, i, end) { return date }
      i = end
    }
    return nil
  }

  /// The date that opens with the run of digits from `start` to `end`.
  private static func date(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String? {
    func text(_ from: Int, _ count: Int) -> String {
      String(decoding: bytes[from..<from + count], as: UTF8.self)
    }
    if end - start == 8 {
      let day = "\(text(start, 4))-\(text(start + 4, 2))-\(text(start + 6, 2))"
      return isLikely(day) ? day : nil
    }
    guard end - start == 4, isLikely(text(start, 4)) else { return nil }
    guard let month = pair(bytes, after: end) else { return text(start, 4) }
    let yearMonth = "\(text(start, 4))-\(text(month, 2))"
    guard isLikely(yearMonth) else { return text(start, 4) }
    guard let day = pair(bytes, after: month + 2), bytes[day - 1] == bytes[end] else {
      return yearMonth
    }
    let full = "\(yearMonth)-\(text(day, 2))"
    return isLikely(full) ? full : yearMonth
  }

  /// Where two digits and no third follow one `-`, `_` or `.` at `end`.
  private static func pair(_ bytes: [UInt8], after end: Int) -> Int? {
    guard end + 2 < bytes.count, "-_.".utf8.contains(bytes[end]), bytes[end + 1].isASCIIDigit,
      bytes[end + 2].isASCIIDigit, end + 3 == bytes.count || !bytes[end + 3].isASCIIDigit
    else { return nil }
    return end + 1
  }

  /// A number such as 0042 or 8000 in a name is a counter, not a year.
  private static func isLikely(_ date: String) -> Bool {
    PublicationDate.isDate(date) && ("1400"..."2199").contains(String(date.prefix(4)))
  }
}
