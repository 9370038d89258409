/// A date in the Extended Date/Time Format, levels 0 to 2 (ISO 8601-2:2019, annex A).
///
/// Reads `2014-03-22`, `1984?`, `199X`, `2001-21`, `1964/2008`, `2004-01-01/..`,
/// `[1667,1670..1672]`, `{1960,1961-12}`, `Y17E7`, `1950S2`; what it reads it writes back the same,
/// but for spaces in sets.
public struct EDTF: Hashable, Sendable {
  /// What the string states.
  public enum Content: Hashable, Sendable {
    /// One date.
    case date(EDTFDate)
    /// From one end to the other, all of it.
    case interval(End, End)
    /// One of the elements.
    case oneOf([Element])
    /// All of the elements.
    case allOf([Element])
  }

  /// An end of an interval.
  public enum End: Hashable, Sendable {
    /// Open, written `..`.
    case open
    /// Not known, written as nothing.
    case unknown
    /// A date.
    case date(EDTFDate)
  }

  /// An element of a set: a date, or all from one date to another.
  public enum Element: Hashable, Sendable {
    /// One date.
    case date(EDTFDate)
    /// All from one to the other; nil is open.
    case range(EDTFDate?, EDTFDate?)
  }

  /// What is stated.
  public let content: Content

  /// Holds `content`, which is taken as it is.
  public init(_ content: Content) { self.content = content }

  /// Reads `string`; nil when it is no EDTF.
  public init?(_ string: String) {
    guard let content = Self.read(string) else { return nil }
    self.content = content
  }

  private static func read(_ string: String) -> Content? {
    if let inner = inside(string, "[", "]") { return elements(inner).map { .oneOf($0) } }
    if let inner = inside(string, "{", "}") { return elements(inner).map { .allOf($0) } }
    let ends = string.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 1 { return EDTFDate(string).map { .date($0) } }
    guard ends.count == 2, let first = end(ends[0]), let last = end(ends[1]) else { return nil }
    if case .date = first { return .interval(first, last) }
    guard case .date = last else { return nil }
    return .interval(first, last)
  }

  private static func inside(_ string: String, _ open: Character, _ close: Character) -> Substring?
  {
    guard string.first == open, string.last == close, string.count > 2 else { return nil }
    return string.dropFirst().dropLast()
  }

  private static func end(_ string: Substring) -> End? {
    if string.isEmpty { return .unknown }
    if string == ".." { return .open }
    return EDTFDate(String(string)).map { .date($0) }
  }

  private static func elements(_ string: Substring) -> [Element]? {
    var elements: [Element] = []
    for part in string.split(separator: ",", omittingEmptySubsequences: false) {
      let text = part.filter { $0 != " " }
      guard let element = element(text) else { return nil }
      elements.append(element)
    }
    return elements
  }

  private static func element(_ text: String) -> Element? {
    guard let dots = text.firstRange(of: "..") else { return EDTFDate(text).map { .date($0) } }
    let sides = [text[..<dots.lowerBound], text[dots.upperBound...]].map(String.init)
    let dates = sides.map { EDTFDate($0) }
    guard zip(sides, dates).allSatisfy({ $0.isEmpty || $1 != nil }),
      dates.contains(where: { $0 != nil })
    else { return nil }
    return .range(dates[0], dates[1])
  }
}

extension EDTF: CustomStringConvertible {
  /// The string, without spaces.
  public var description: String {
    switch content {
    case .date(let date): date.description
    case .interval(let first, let last): Self.text(first) + "/" + Self.text(last)
    case .oneOf(let elements): "[" + elements.map(Self.text).joined(separator: ",") + "]"
    case .allOf(let elements): "{" + elements.map(Self.text).joined(separator: ",") + "}"
    }
  }

  private static func text(_ end: End) -> String {
    switch end {
    case .open: ".."
    case .unknown: ""
    case .date(let date): date.description
    }
  }

  private static func text(_ element: Element) -> String {
    switch element {
    case .date(let date): date.description
    case .range(let first, let last): (first?.description ?? "") + ".." + (last?.description ?? "")
    }
  }
}

extension EDTF {
  /// The first and the last day it can mean; nil where it is open or unknown.
  public var bounds: (earliest: EDTFDay?, latest: EDTFDay?) {
    switch content {
    case .date(let date): return (date.earliest, date.latest)
    case .interval(let first, let last):
      var bounds: (earliest: EDTFDay?, latest: EDTFDay?)
      if case .date(let date) = first { bounds.earliest = date.earliest }
      if case .date(let date) = last { bounds.latest = date.latest }
      return bounds
    case .oneOf(let elements), .allOf(let elements): return Self.bounds(of: elements)
    }
  }

  private static func bounds(of elements: [Element]) -> (earliest: EDTFDay?, latest: EDTFDay?) {
    let ends = elements.map { element -> (EDTFDay?, EDTFDay?) in
      switch element {
      case .date(let date): (date.earliest, date.latest)
      case .range(let first, let last): (first?.earliest, last?.latest)
      }
    }
    let earliest = ends.contains { $0.0 == nil } ? nil : ends.compactMap(\.0).min()
    let latest = ends.contains { $0.1 == nil } ? nil : ends.compactMap(\.1).max()
    return (earliest, latest)
  }
}

/// A day that an EDTF string bounds; its year may lie outside of ``CivilDay``.
public struct EDTFDay: Hashable, Sendable, Comparable {
  /// The astronomical year.
  public let year: Int
  /// The month, 1-12.
  public let month: Int
  /// The day of the month.
  public let day: Int

  /// Makes a day of parts that are taken as they are.
  public init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day of the calendar; nil outside the years that it can place.
  public var civil: CivilDay? { CivilDay(year: year, month: month, day: day) }

  /// Orders by time.
  public static func < (a: EDTFDay, b: EDTFDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
