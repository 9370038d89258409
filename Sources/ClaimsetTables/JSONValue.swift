import ClaimsetCore

/// A JSON value (RFC 8259) whose members keep their order and whose numbers keep their digits.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number, with the digits it is written with.
  case number(String)
  /// Text.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object.
  case object([Member])

  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: JSONValue

    /// Names `value`.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value of the first member `name` of an object; nil when there is none.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string; nil for any other value.
  public var string: String? {
    guard case .string(let string) = self else { return nil }
    return string
  }

  /// What kind of value it is, for messages: "a string", "null".
  var kindName: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Makes a string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Makes a number.
  public init(integerLiteral value: Int) { self = .number(String(value)) }
  /// Makes a boolean.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  /// Makes an array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Makes an object whose members stand in the order given.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension JSONValue {
  /// The value on one line, without spaces.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// The value over many lines, two spaces a level, with a line end at the end.
  public var indentedBytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, level: 0)
    bytes.append(0x0A)
    return bytes
  }

  /// Writes the value on one line, without spaces.
  public func append(to bytes: inout [UInt8]) { append(to: &bytes, level: nil) }

  /// Writes the value over many lines, or on one where `level` is nil.
  private func append(to bytes: inout [UInt8], level: Int?) {
    switch self {
    case .null: bytes.append(ascii: "null")
    case .boolean(let value): bytes.append(ascii: value ? "true" : "false")
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let string): bytes.append(json: string)
    case .array(let values):
      Self.append(values, "[", "]", level, to: &bytes) { $0.append(to: &$1, level: $2) }
    case .object(let members):
      Self.append(members, "{", "}", level, to: &bytes) { member, bytes, level in
        bytes.append(json: member.name)
        bytes.append(ascii: level == nil ? ":" : ": ")
        member.value.append(to: &bytes, level: level)
      }
    }
  }

  private static func append<Element>(
    _ elements: [Element],
    _ open: StaticString,
    _ close: StaticString,
    _ level: Int?,
    to bytes: inout [UInt8],
    _ write: (Element, inout [UInt8], Int?) -> Void
  ) {
    bytes.append(ascii: open)
    for (i, element) in elements.enumerated() {
      if i > 0 { bytes.append(ascii: ",") }
      breakLine(level.map { $0 + 1 }, to: &bytes)
      write(element, &bytes, level.map { $0 + 1 })
    }
    if !elements.isEmpty { breakLine(level, to: &bytes) }
    bytes.append(ascii: close)
  }

  private static func breakLine(_ level: Int?, to bytes: inout [UInt8]) {
    guard let level else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }
}
