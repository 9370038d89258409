import ClaimsetCore

/// The JSON Schema (2020-12) of pipeline.yaml, made from the shapes the loader checks.
///
/// It accepts every file the loader accepts. The loader refuses more: what no single value shows,
/// such as stages out of order, and dates such as 30 February.
public enum ConfigurationSchema {
  /// The schema, indented, with a line feed at its end.
  public static var json: String {
    let root = mapping(ConfigurationShape.root)
    let head: [(String, SchemaValue)] = [
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("pipeline.yaml of claimset")),
    ]
    return SchemaValue.object(head + root).indented() + "\n"
  }

  private static func schema(_ shape: Shape) -> [(String, SchemaValue)] {
    switch shape {
    case .text(let form): text(form)
    case .choice(let words): [("enum", .array(words.map(SchemaValue.text)))]
    case .integer(let range):
      [
        ("type", .text("integer")), ("minimum", .number("\(range.lowerBound)")),
        ("maximum", .number("\(range.upperBound)")),
      ]
    case .version(let version): [("const", .number("\(version)"))]
    case .decimal(let range):
      [
        ("type", .text("number")), ("minimum", .number("\(range.lowerBound)")),
        ("maximum", .number("\(range.upperBound)")),
      ]
    case .boolean: [("type", .text("boolean"))]
    case .scalar: [("type", types("string", "number", "boolean", "null"))]
    case .list(let item, let minimum):
      [("type", .text("array")), ("items", .object(schema(item)))]
        + (minimum > 0 ? [("minItems", .number("\(minimum)"))] : [])
    case .mapping(let mapping): self.mapping(mapping)
    case .record(let keys): record(keys)
    case .stage(let definitions): stage(definitions)
    }
  }

  private static func text(_ form: TextForm) -> [(String, SchemaValue)] {
    var members: [(String, SchemaValue)] = [("type", .text("string"))]
    if let pattern = form.pattern { members.append(("pattern", .text(pattern))) }
    if let limit = form.limit { members.append(("maxLength", .number("\(limit)"))) }
    guard form.takesYears else { return members }
    // A bare year is a number to YAML.
    let year: [(String, SchemaValue)] = [
      ("type", .text("integer")), ("minimum", .number("1000")), ("maximum", .number("9999")),
    ]
    return [("anyOf", .array([.object(members), .object(year)]))]
  }

  private static func mapping(_ shape: MappingShape) -> [(String, SchemaValue)] {
    let properties = shape.fields.map { field in
      (field.name, SchemaValue.object(described(field)))
    }
    var members: [(String, SchemaValue)] = [
      ("type", .text("object")), ("additionalProperties", .boolean(false)),
      ("properties", .object(properties)),
    ]
    let required = shape.fields.filter(\.isRequired).map { SchemaValue.text($0.name) }
    if !required.isEmpty { members.append(("required", .array(required))) }
    if !shape.rules.isEmpty {
      members.append(("allOf", .array(shape.rules.map { .object(rule($0)) })))
    }
    return members
  }

  private static func described(_ field: FieldShape) -> [(String, SchemaValue)] {
    var members: [(String, SchemaValue)] = [("description", .text(field.summary))]
    if let standard = field.standardValue { members.append(("default", standard)) }
    return members + schema(field.shape)
  }

  private static func rule(_ rule: MappingRule) -> [(String, SchemaValue)] {
    func required(_ names: String...) -> SchemaValue {
      .object([("required", .array(names.map(SchemaValue.text)))])
    }
    return switch rule {
    case .exactlyOne(let names): [("oneOf", .array(names.map { required($0) }))]
    case .atLeastOne(let names): [("anyOf", .array(names.map { required($0) }))]
    case .needs(let key, let other):
      [("dependentRequired", .object([(key, .array([.text(other)]))]))]
    case .excludes(let key, let other): [("not", required(key, other))]
    }
  }

  private static func record(_ keys: [String]) -> [(String, SchemaValue)] {
    let scalar = SchemaValue.object(schema(.scalar))
    return [
      ("type", .text("object")), ("additionalProperties", .boolean(false)),
      ("minProperties", .number("1")), ("properties", .object(keys.map { ($0, scalar) })),
    ]
  }

  private static func stage(_ definitions: [StageDefinition]) -> [(String, SchemaValue)] {
    let names = SchemaValue.object([
      ("enum", .array(definitions.map { .text($0.name) }))
    ])
    let properties = definitions.map { definition in
      let options = mapping(MappingShape(fields: definition.options))
        .map { $0.0 == "type" ? ("type", types("object", "null")) : $0 }
      let summary = SchemaValue.text(definition.summary)
      return (definition.name, SchemaValue.object([("description", summary)] + options))
    }
    let withOptions = SchemaValue.object([
      ("type", .text("object")), ("additionalProperties", .boolean(false)),
      ("minProperties", .number("1")), ("maxProperties", .number("1")),
      ("properties", .object(properties)),
    ])
    return [("anyOf", .array([names, withOptions]))]
  }

  private static func types(_ names: String...) -> SchemaValue {
    .array(names.map(SchemaValue.text))
  }
}

/// A value of a JSON Schema, with the members of objects in order.
indirect enum SchemaValue {
  case text(String)
  case number(String)
  case boolean(Bool)
  case array([SchemaValue])
  case object([(String, SchemaValue)])

  /// The JSON, indented by two spaces a level; lists of scalars stand on one line.
  func indented(_ depth: Int = 0) -> String {
    let inner = String(repeating: "  ", count: depth + 1)
    let outer = String(repeating: "  ", count: depth)
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let digits): return digits
    case .boolean(let value): return value ? "true" : "false"
    case .array(let items):
      if items.allSatisfy(\.isScalar) {
        return "[" + items.map { $0.indented() }.joined(separator: ", ") + "]"
      }
      let lines = items.map { inner + $0.indented(depth + 1) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + outer + "]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { inner + Self.quoted($0.0) + ": " + $0.1.indented(depth + 1) }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + outer + "}"
    }
  }

  private var isScalar: Bool {
    switch self {
    case .text, .number, .boolean: true
    case .array(let items): items.isEmpty
    case .object: false
    }
  }

  /// The texts of a schema are ours and hold no control character.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension FieldShape {
  /// The default, when it is a value and not words about one.
  fileprivate var standardValue: SchemaValue? {
    guard let standard, let node = YAMLReader.read(Array(standard.utf8)).root else {
      return nil
    }
    return SchemaValue(node)
  }
}

extension SchemaValue {
  fileprivate init?(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let scalar):
      switch scalar.value {
      case .null: return nil
      case .boolean(let value): self = .boolean(value)
      case .number(let number): self = .number(number.description)
      case .text: self = .text(scalar.text)
      }
    case .sequence(let items): self = .array(items.compactMap(SchemaValue.init))
    case .mapping(let entries):
      self = .object(
        entries.compactMap { entry in SchemaValue(entry.value).map { (entry.key, $0) } }
      )
    case .refused: return nil
    }
  }
}
