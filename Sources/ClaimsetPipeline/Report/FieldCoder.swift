/// Goes through the fields of a value in a fixed order, to write them or to fill them in.
///
/// One function per type names its fields, so that the byte form cannot be read in another order
/// than it was written.
protocol FieldCoder {
  /// Takes a number of zero or more.
  mutating func number(_ value: inout Int)
  /// Takes a text.
  mutating func text(_ value: inout String)
  /// Takes a list; `blank` is what a new item is before its fields are filled in.
  mutating func list<Item>(
    _ items: inout [Item],
    of blank: Item,
    _ fields: (inout Self, inout Item) -> Void
  )
}

extension FieldCoder {
  /// Takes a list of numbers.
  mutating func numbers(_ items: inout [Int]) {
    list(&items, of: 0) { coder, item in coder.number(&item) }
  }
}

/// Writes the fields.
struct FieldWriter: FieldCoder {
  /// What was written so far.
  private(set) var encoder = ByteEncoder()

  mutating func number(_ value: inout Int) { encoder.append(value) }
  mutating func text(_ value: inout String) { encoder.append(value) }

  mutating func list<Item>(
    _ items: inout [Item],
    of blank: Item,
    _ fields: (inout FieldWriter, inout Item) -> Void
  ) {
    encoder.append(items.count)
    for i in items.indices { fields(&self, &items[i]) }
  }
}

/// Fills the fields in from what ``FieldWriter`` wrote.
struct FieldReader: FieldCoder {
  private var decoder: ByteDecoder
  /// Whether anything was missing or not as it should be.
  private(set) var hasFailed = false

  /// Whether all bytes were read and made sense.
  var isComplete: Bool { !hasFailed && decoder.isAtEnd }

  /// Reads from the start of `bytes`.
  init(_ bytes: [UInt8]) { decoder = ByteDecoder(bytes) }

  mutating func number(_ value: inout Int) {
    if let number = decoder.number() { value = number } else { hasFailed = true }
  }

  mutating func text(_ value: inout String) {
    if let text = decoder.text() { value = text } else { hasFailed = true }
  }

  mutating func list<Item>(
    _ items: inout [Item],
    of blank: Item,
    _ fields: (inout FieldReader, inout Item) -> Void
  ) {
    var count = 0
    number(&count)
    items = []
    while items.count < count, !hasFailed {
      var item = blank
      fields(&self, &item)
      items.append(item)
    }
  }
}

/// A value whose byte form, which the cache keeps, is its fields one after the other.
protocol FieldCoded {
  /// Makes a value whose fields are to be filled in.
  init()
  /// Names the fields in their order.
  mutating func code<Coder: FieldCoder>(_ coder: inout Coder)
  /// Whether fields that were read make a value of today.
  var isWhole: Bool { get }
}

extension FieldCoded {
  var isWhole: Bool { true }

  /// The byte form; the same for the same value, always.
  var bytes: [UInt8] {
    var copy = self
    var writer = FieldWriter()
    copy.code(&writer)
    return writer.encoder.bytes
  }

  /// Reads the byte form; nil when it is not one.
  init?(bytes: [UInt8]) {
    self.init()
    var reader = FieldReader(bytes)
    code(&reader)
    guard reader.isComplete, isWhole else { return nil }
  }
}
