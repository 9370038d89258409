internal import ClaimsetCore

/// A unit found in the text.
struct Unit: Hashable, Sendable {
  /// Its UCUM code.
  let code: String
  /// What kind of quantity it measures.
  let kind: QuantityMention.Kind
}

/// Looks units up by what the text calls them.
struct UnitTable: Sendable {
  /// The table of all units of ``UnitName``.
  static let shared = UnitTable(UnitName.all)

  /// The UCUM codes of all units, in the order of their lines.
  let codes: [String]

  private let names: PhraseLexicon<Unit>
  /// Signs by folded spelling; each holds its exact spellings, as `MW` and `mW` differ.
  private let signs: PhraseLexicon<[Sign]>

  private struct Sign: Hashable, Sendable {
    let exact: String
    let unit: Unit
  }

  init(_ rows: [UnitName]) {
    codes = rows.flatMap { row in Self.prefixes(of: row).map { $0.2 + row.code } }
    var builder = Builder()
    for row in rows {
      for (prefix, sign, code) in Self.prefixes(of: row) {
        builder.add(row, prefix: prefix, sign: sign, Unit(code: code + row.code, kind: row.kind))
      }
    }
    names = PhraseLexicon(builder.names)
    signs = PhraseLexicon(builder.signs)
  }

  /// Gathers names and signs; the first line that claims a name keeps it.
  private struct Builder {
    var names: [(String, Unit)] = []
    var signs: [(String, [Sign])] = []
    private var seen: Set<String> = []
    private var signIndex: [String: Int] = [:]

    mutating func add(_ row: UnitName, prefix: String, sign: String, _ unit: Unit) {
      for name in row.names.split(separator: "|").map(String.init) {
        add(name: prefix + name, unit)
        if !name.hasSuffix("s"), !name.hasSuffix("ies") { add(name: prefix + name + "s", unit) }
      }
      // "El" is an article, "pm" an hour: some prefixes are only read as words.
      guard !["E", "P", "f"].contains(sign) else { return }
      for spelled in row.signs.split(separator: "|").map(String.init) where sign + spelled != "pm" {
        add(sign: sign + spelled, unit)
        // "10 kms", "250mls": signs do not take a plural, and get one.
        if ["km", "ml", "kg", "cm", "mm", "mg"].contains(sign + spelled) {
          add(sign: sign + spelled + "s", unit)
        }
        if sign == "µ" { for micro in ["μ", "u"] { add(sign: micro + spelled, unit) } }
      }
    }

    private mutating func add(name: String, _ unit: Unit) {
      if seen.insert(name).inserted { names.append((name, unit)) }
    }

    private mutating func add(sign: String, _ unit: Unit) {
      // "m2" is two pieces and read as a power, so that "12 m 2 cm" is not.
      let isPower = sign.utf8.contains(where: \.isASCIIDigit)
      let folded = (isPower ? sign : Lexicon.phrase(sign)).lowercased()
      let entry = Sign(exact: sign, unit: unit)
      if let at = signIndex[folded] {
        signs[at].1.append(entry)
      } else {
        signIndex[folded] = signs.count
        signs.append((folded, [entry]))
      }
    }
  }

  /// The prefixes a row takes, the empty one first: name, sign, UCUM code.
  private static func prefixes(of row: UnitName) -> [(String, String, String)] {
    let all = UnitName.metricPrefixes
    switch row.prefixes {
    case .none: return [("", "", "")]
    case .metric: return [("", "", "")] + all
    case .large: return [("", "", "")] + all.prefix(5)
    case .data: return [("", "", "")] + all.prefix(5) + [("exa", "E", "E")]
    }
  }

  /// The unit named at atom `i`, and the atom after it.
  func match(_ run: AtomRun, at i: Int) -> (unit: Unit, end: Int)? {
    guard i >= 0, i < run.count else { return nil }
    let named = names.match(run, at: i)
    guard let (spellings, end) = signs.match(run, at: i), end >= (named?.end ?? 0) else {
      return named.map { ($0.value, $0.end) }
    }
    let written = run.text[run.span(i, end)]
    if let exact = spellings.first(where: { $0.exact == written }) { return (exact.unit, end) }
    if let named { return (named.value, named.end) }
    // "5 KM", "300 HZ": another case will do where the letters say one thing.
    let isPlain = spellings.count == 1 && end - i == 1 && spellings[0].exact.utf8.count > 1
    return isPlain ? (spellings[0].unit, end) : nil
  }

  /// The unit whose sign is exactly `written`.
  func unit(written: String) -> Unit? {
    signs[written.lowercased()]?.first { $0.exact == written }?.unit
  }

  /// Whether a unit is named at atom `i`.
  func isUnit(_ run: AtomRun, _ i: Int) -> Bool { names.match(run, at: i) != nil }

  /// Whether something that comes in numbers stands at atom `i`: a unit or a plural.
  func isCountable(_ run: AtomRun, _ i: Int) -> Bool {
    isUnit(run, i) || Lemma.isPlural(run, i)
  }
}
