import ClaimsetCore

/// A place in a YAML file: both from 1, the column in Unicode scalars.
public struct ConfigurationMark: Hashable, Sendable, Comparable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int

  /// Makes a place; the start of the file unless told another.
  public init(line: Int = 1, column: Int = 1) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then column.
  public static func < (a: Self, b: Self) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// One value of a YAML file with its place.
struct YAMLNode: Hashable, Sendable {
  /// What stands there.
  indirect enum Content: Hashable, Sendable {
    /// A plain or quoted scalar.
    case scalar(YAMLScalar)
    /// `- a` or `[a]`.
    case sequence([YAMLNode])
    /// `a: b` or `{a: b}`, each key once.
    case mapping([Entry])
    /// Something refused and already reported, such as an alias: nothing more is said of it.
    case refused
  }

  /// One key of a mapping with its value.
  struct Entry: Hashable, Sendable {
    let key: String
    let keyMark: ConfigurationMark
    let value: YAMLNode
  }

  let content: Content
  let mark: ConfigurationMark

  /// The scalar, when this is one.
  var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The items, when this is a sequence.
  var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The keys and values, when this is a mapping.
  var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The value under `key`, when this is a mapping that has it.
  subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key == key }?.value
  }

  /// Whether this is an empty value or `null`.
  var isNull: Bool { scalar?.value == .null }

  /// What the node is, in the words of a fault.
  var typeName: String {
    switch content {
    case .scalar(let scalar): scalar.value.typeName
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .refused: "refused"
    }
  }
}

/// A scalar as written, and as YAML 1.2's core schema types it.
struct YAMLScalar: Hashable, Sendable {
  /// The types of the core schema (YAML 1.2.2, section 10.3.2).
  enum Value: Hashable, Sendable {
    case null
    case boolean(Bool)
    case number(ExactDecimal)
    case text

    /// The type in the words of a fault.
    var typeName: String {
      switch self {
      case .null: "empty"
      case .boolean: "a yes-or-no value"
      case .number: "a number"
      case .text: "text"
      }
    }
  }

  /// The characters, unescaped.
  let text: String
  /// Whether it stands without quotes; only such a scalar can be anything but text.
  let isPlain: Bool
  /// What it is: `no` and `on` are text, since they are in YAML 1.2.
  let value: Value

  init(text: String, isPlain: Bool) {
    self.text = text
    self.isPlain = isPlain
    value = isPlain ? Self.coreValue(of: text) : .text
  }

  private static func coreValue(of text: String) -> Value {
    switch text {
    case "", "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE": .boolean(true)
    case "false", "False", "FALSE": .boolean(false)
    default: coreNumber(text).map(Value.number) ?? .text
    }
  }

  /// Reads `12`, `-0.30`, `.5`, `5.`, `1e3`, `0x1F` and `0o17`; nil for anything else.
  ///
  /// `.inf`, `.nan` and numbers beyond 38 digits stay text: no setting can use them.
  private static func coreNumber(_ text: String) -> ExactDecimal? {
    for (prefix, radix) in [("0x", 16), ("0o", 8)] where text.hasPrefix(prefix) {
      let digits = text.dropFirst(2)
      guard digits.utf8.first != 0x2B, digits.utf8.first != 0x2D else { return nil }
      return Int(digits, radix: radix).map { ExactDecimal($0) }
    }
    let parts = text.split(
      maxSplits: 1,
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == "e" || $0 == "E" }
    )
    guard let mantissa = coreMantissa(parts[0]) else { return nil }
    guard parts.count == 2 else { return mantissa }
    guard let power = Int(parts[1]), abs(power) <= 38 else { return nil }
    return mantissa.scaled(byPowerOfTen: power)
  }

  private static func coreMantissa(_ text: Substring) -> ExactDecimal? {
    var digits = text
    let isNegative = digits.utf8.first == 0x2D
    if isNegative || digits.utf8.first == 0x2B { digits.removeFirst() }
    guard let first = digits.utf8.first, first == 0x2E || first.isASCIIDigit else { return nil }
    var plain = String(digits)
    if first == 0x2E { plain = "0" + plain }
    if plain.utf8.last == 0x2E { plain.removeLast() }
    guard digits != "." else { return nil }
    return ExactDecimal((isNegative ? "-" : "") + plain)
  }
}
