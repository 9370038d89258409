internal import ClaimsetCore

/// The words of one run: those the stage knows, with what the user adds.
///
/// A class of constants, so that every reader holds all tables by one reference.
final class Lexicon: Sendable {
  /// What the stage knows without a vocabulary.
  static let standard = Lexicon(QuantityVocabulary())

  /// The units.
  let units: UnitTable
  /// The factors to SI of all units.
  let converter: SIConverter
  /// The names of currencies.
  let currencies: PhraseLexicon<CurrencyNames.Entry>
  /// The signs of currencies that are one character.
  let currencySigns: [UInt32: CurrencyNames.Entry]
  /// The user's currency signs made of letters, as written.
  let currencyWords: [String: CurrencyNames.Entry]
  /// What counted things are called; nil when the user names none.
  let items: PhraseLexicon<String>?
  /// Phrases that make a name of the number right after them; nil when the user names none.
  let designators: PhraseLexicon<Bool>?
  /// Names with the numbers in them; nil when the user names none.
  let designations: PhraseLexicon<Bool>?

  /// Whether a comma divides and a point groups.
  let hasDecimalComma: Bool

  /// Joins `vocabulary` to what the stage knows; of two that share a name the user's counts.
  init(_ vocabulary: QuantityVocabulary, hasDecimalComma: Bool = false) {
    self.hasDecimalComma = hasDecimalComma
    let rows = vocabulary.units.map(UnitName.init)
    units = rows.isEmpty ? .shared : UnitTable(rows + UnitName.all)
    converter = rows.isEmpty ? .shared : SIConverter(units.codes)
    currencies = Self.names(of: vocabulary.currencies)
    let signs = vocabulary.currencies.flatMap { currency in
      currency.signs.map { ($0, CurrencyNames.Entry(code: currency.code)) }
    }
    currencySigns = CurrencyNames.signs.merging(
      signs.compactMap { sign, entry in Self.single(sign).map { ($0, entry) } }
    ) { $1 }
    currencyWords = Dictionary(signs.filter { Self.single($0.0) == nil }) { first, _ in first }
    items = Self.phrases(vocabulary.items.flatMap { item in item.names.map { ($0, item.item) } })
    let names = vocabulary.designations.map { ($0, true) }
    designators = Self.phrases(names.filter { !Self.holdsNumber($0.0) })
    designations = Self.phrases(names.filter { Self.holdsNumber($0.0) })
  }

  private static func names(
    of currencies: [QuantityVocabulary.Currency]
  ) -> PhraseLexicon<CurrencyNames.Entry> {
    guard !currencies.isEmpty else { return CurrencyNames.names }
    let added = currencies.flatMap { currency in
      currency.names.flatMap { name in
        let entry = CurrencyNames.Entry(code: currency.code)
        return [(phrase(name), entry), (phrase(name) + "s", entry)]
      }
    }
    return PhraseLexicon(unique(added + CurrencyNames.nameEntries))
  }

  private static func phrases<Value>(_ entries: [(String, Value)]) -> PhraseLexicon<Value>? {
    let usable = unique(entries.map { (phrase($0.0), $0.1) })
    return usable.isEmpty ? nil : PhraseLexicon(usable)
  }

  /// The entries without the empty ones and those whose name stood before.
  private static func unique<Value>(_ entries: [(String, Value)]) -> [(String, Value)] {
    var seen: Set<String> = []
    return entries.filter { !$0.0.isEmpty && seen.insert($0.0.lowercased()).inserted }
  }

  /// The one character of a sign that is no letter.
  private static func single(_ sign: String) -> UInt32? {
    let scalars = Array(sign.unicodeScalars)
    return scalars.count == 1 && !AtomLexer.isLetter(scalars[0].value) ? scalars[0].value : nil
  }

  private static func holdsNumber(_ name: String) -> Bool {
    pieces(name).contains { piece in
      if piece.utf8.first?.isASCIIDigit == true { return true }
      let bytes = SourceText(piece)
      switch NumberWords.table.value(at: bytes.span, in: bytes) {
      case .digit, .teen, .ten, .hundred, .scale: return true
      default: return false
      }
    }
  }

  /// The pieces of `name` as the scanner sees them, one space between: the form of a table's phrase.
  ///
  /// Hyphens are left out, since a phrase also stands for its form with hyphens.
  static func phrase(_ name: String) -> String {
    pieces(name).filter { $0 != "-" }.joined(separator: " ")
  }

  private static func pieces(_ name: String) -> [String] {
    let text = SourceText(name)
    var lexer = AtomLexer(bytes: text.bytes, position: 0, end: text.count)
    var pieces: [String] = []
    while let atom = lexer.next() { pieces.append(text[atom.span]) }
    return pieces
  }
}

extension UnitName {
  /// The row of a unit the user adds.
  init(_ unit: QuantityVocabulary.Unit) {
    self.init(
      unit.ucum,
      unit.kind,
      unit.names.map(Lexicon.phrase).filter { !$0.isEmpty }.joined(separator: "|"),
      unit.signs.filter { !Lexicon.phrase($0).isEmpty }.joined(separator: "|")
    )
  }
}
