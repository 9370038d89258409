public import ClaimsetCore

/// The units, currencies, items and designations a user adds to those the stage knows.
public struct QuantityVocabulary: Hashable, Sendable {
  /// A unit of measure.
  public struct Unit: Hashable, Sendable {
    /// What texts call it, whatever the case; a plural with "s" needs no mention.
    public var names: [String]
    /// Its signs, as written: "bbl".
    public var signs: [String]
    /// Its UCUM code, such as `[mi_i]` or `{crate}`.
    public var ucum: String
    /// What it measures.
    public var kind: QuantityMention.Kind

    /// Makes a unit.
    public init(
      names: [String],
      signs: [String] = [],
      ucum: String,
      kind: QuantityMention.Kind = .measure
    ) {
      self.names = names
      self.signs = signs
      self.ucum = ucum
      self.kind = kind
    }
  }

  /// A currency.
  public struct Currency: Hashable, Sendable {
    /// What texts call it, whatever the case; a plural with "s" needs no mention.
    public var names: [String]
    /// What stands right before or after the number, as written: "₵", "GH".
    public var signs: [String]
    /// Its code: three capitals, of ISO 4217 where there is one.
    public var code: String

    /// Makes a currency.
    public init(names: [String], signs: [String] = [], code: String) {
      self.names = names
      self.signs = signs
      self.code = code
    }
  }

  /// A thing that is counted.
  public struct Item: Hashable, Sendable {
    /// What texts call it behind a number, whatever the case: "heads of state".
    public var names: [String]
    /// What the column `item` says: "head of state".
    public var item: String

    /// Makes an item.
    public init(names: [String], item: String) {
      self.names = names
      self.item = item
    }
  }

  /// Units, which go before those the stage knows.
  public var units: [Unit]
  /// Currencies, which go before those the stage knows.
  public var currencies: [Currency]
  /// Things counted.
  public var items: [Item]
  /// Names whose numbers count nothing.
  ///
  /// One that holds a number ("Pier 39") stands for itself; one that holds none ("Pier") makes a
  /// name of any number in digits right after it.
  public var designations: [String]

  /// Makes a vocabulary; empty unless told otherwise.
  public init(
    units: [Unit] = [],
    currencies: [Currency] = [],
    items: [Item] = [],
    designations: [String] = []
  ) {
    self.units = units
    self.currencies = currencies
    self.items = items
    self.designations = designations
  }

  /// What is wrong with a UCUM code, in words; nil when nothing is.
  public static func fault(ofUCUM code: String) -> String? {
    do throws(UCUMError) {
      _ = try UCUMExpression(code)
      return nil
    } catch {
      return error.message
    }
  }

  /// The form in which a name is compared: its pieces in lower case, one space between them.
  ///
  /// Empty for a name no text could match. "Pier-39" and "pier 39" are the same.
  public static func folded(_ name: String) -> String { Lexicon.phrase(name).lowercased() }
}
