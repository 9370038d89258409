import ClaimsetCore

/// What a value of pipeline.yaml may be.
///
/// The loader, the JSON Schema and the reference page are all made from these, so that they
/// cannot disagree.
indirect enum Shape: Sendable {
  /// Text of a form.
  case text(TextForm)
  /// One of these words.
  case choice([String])
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// The version of the format, which is this one.
  case version(Int)
  /// A decimal number.
  case decimal(ClosedRange<ExactDecimal>)
  /// `true` or `false`.
  case boolean
  /// Any text, number, Boolean or nothing.
  case scalar
  /// A list.
  case list(of: Shape, atLeast: Int)
  /// A mapping with known keys.
  case mapping(MappingShape)
  /// A mapping from any of `keys` to scalars.
  case record(keys: [String])
  /// The name of a stage, or a mapping from it to its options.
  case stage([StageDefinition])
}

/// A mapping with known keys.
struct MappingShape: Sendable {
  /// The keys, in the order they are documented.
  let fields: [FieldShape]
  /// What the keys ask of each other.
  var rules: [MappingRule] = []

  /// The field called `name`.
  subscript(name: String) -> FieldShape? { fields.first { $0.name == name } }
}

/// One key of a mapping.
struct FieldShape: Sendable {
  /// The key.
  let name: String
  /// What its value may be.
  let shape: Shape
  /// Whether it must be there.
  var isRequired = false
  /// What holds when it is not there, as it would be written; nil when that is no fixed value.
  var standard: String?
  /// What it means, in a sentence.
  let summary: String

  init(
    _ name: String,
    _ shape: Shape,
    isRequired: Bool = false,
    standard: String? = nil,
    _ summary: String
  ) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
    self.standard = standard
    self.summary = summary
  }
}

/// What the keys of a mapping ask of each other.
enum MappingRule: Sendable {
  /// Exactly one of these is there.
  case exactlyOne([String])
  /// At least one of these is there.
  case atLeastOne([String])
  /// Where the key is, the other must be.
  case needs(String, String)
  /// Where the key is, the other must not be.
  case excludes(String, String)
}
