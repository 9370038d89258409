import ClaimsetCore

/// Holds a tree of values against its shape and takes down every difference.
struct ShapeCheck {
  /// What was found so far.
  private(set) var faults: [ConfigurationFault] = []

  /// Checks `node`, which stands under the key `name`.
  mutating func check(_ node: YAMLNode, _ shape: Shape, name: String) {
    if case .refused = node.content { return }
    switch shape {
    case .text(let form): checkText(node, form, name)
    case .choice(let words): checkChoice(node, words, name)
    case .integer(let range): checkInteger(node, range, name)
    case .version(let version): checkVersion(node, version, name)
    case .decimal(let range): checkDecimal(node, range, name)
    case .boolean:
      if case .boolean = node.scalar?.value { return }
      wrongType(node, name, "true or false")
    case .scalar:
      if node.scalar == nil { wrongType(node, name, "a single value") }
    case .list(let shape, let minimum): checkList(node, shape, minimum, name)
    case .mapping(let mapping): checkMapping(node, mapping, name)
    case .record(let keys): checkRecord(node, keys, name)
    case .stage(let definitions): checkStage(node, definitions, name)
    }
  }

  private mutating func report(
    _ code: ConfigurationCode,
    _ mark: ConfigurationMark,
    _ message: String,
    _ hint: String = ""
  ) {
    faults.append(ConfigurationFault(code, at: mark, message, hint: hint))
  }

  private mutating func wrongType(_ node: YAMLNode, _ name: String, _ wanted: String) {
    var hint = ""
    if let scalar = node.scalar, scalar.isPlain, wanted == "text", scalar.value != .null {
      hint = "write it in quotes: \"\(scalar.text)\""
    } else if let scalar = node.scalar, !scalar.isPlain, scalar.value == .text,
      YAMLScalar(text: scalar.text, isPlain: true).value != .text
    {
      hint = "write it without quotes"
    }
    report(.wrongType, node.mark, "\"\(name)\" must be \(wanted), not \(node.typeName)", hint)
  }

  private mutating func checkText(_ node: YAMLNode, _ form: TextForm, _ name: String) {
    guard let scalar = node.scalar else { return wrongType(node, name, "text") }
    let isYear = form.takesYears && scalar.text.utf8.count == 4 && scalar.text.utf8.first != 0x30
    switch scalar.value {
    case .text: break
    case .number where isYear: break
    default: return wrongType(node, name, "text")
    }
    do throws(TextForm.Fault) {
      try form.check(scalar.text)
    } catch {
      let joint = error.message.hasPrefix(":") ? "" : " "
      report(error.code, node.mark, "\"\(name)\"\(joint)\(error.message)", error.hint)
    }
  }

  private mutating func checkChoice(_ node: YAMLNode, _ words: [String], _ name: String) {
    guard let scalar = node.scalar, scalar.value == .text else {
      return wrongType(node, name, words.count == 1 ? words[0] : "one of \(words.listed)")
    }
    guard !words.contains(scalar.text) else { return }
    report(
      .unknownValue,
      node.mark,
      "\"\(name)\" cannot be \"\(scalar.text)\"",
      NearestName.hint(for: scalar.text, among: words, noun: "it can be")
    )
  }

  private mutating func checkInteger(_ node: YAMLNode, _ range: ClosedRange<Int>, _ name: String) {
    guard case .number(let number)? = node.scalar?.value else {
      return wrongType(node, name, "a whole number")
    }
    guard let value = number.wholeNumber else {
      return report(
        .wrongType,
        node.mark,
        "\"\(name)\" must be a whole number, not \(number)"
      )
    }
    guard !range.contains(value) else { return }
    report(.outOfRange, node.mark, "\"\(name)\" is \(value), \(range.outside(value))")
  }

  private mutating func checkVersion(_ node: YAMLNode, _ version: Int, _ name: String) {
    guard case .number(let number)? = node.scalar?.value else {
      return wrongType(node, name, "\(version)")
    }
    guard number != ExactDecimal(version) else { return }
    report(
      .unknownVersion,
      node.mark,
      "version \(number) is not known",
      "this program reads version \(version)"
    )
  }

  private mutating func checkDecimal(
    _ node: YAMLNode,
    _ range: ClosedRange<ExactDecimal>,
    _ name: String
  ) {
    guard case .number(let number)? = node.scalar?.value else {
      return wrongType(node, name, "a number")
    }
    guard !range.contains(number) else { return }
    report(.outOfRange, node.mark, "\"\(name)\" is \(number), \(range.outside(number))")
  }

  private mutating func checkList(
    _ node: YAMLNode,
    _ shape: Shape,
    _ minimum: Int,
    _ name: String
  ) {
    guard let items = node.items else { return wrongType(node, name, "a list") }
    if items.count < minimum {
      report(.outOfRange, node.mark, "\"\(name)\" is an empty list", "it needs an entry")
    }
    for item in items { check(item, shape, name: name) }
  }

  private mutating func checkRecord(_ node: YAMLNode, _ keys: [String], _ name: String) {
    guard let entries = node.entries else { return wrongType(node, name, "a mapping") }
    if entries.isEmpty { report(.outOfRange, node.mark, "a row of \"\(name)\" names no field") }
    for entry in entries {
      if !keys.contains(entry.key) {
        report(
          .unknownField,
          entry.keyMark,
          "\"\(entry.key)\" is no column of \"\(name)\"",
          NearestName.hint(for: entry.key, among: keys, noun: "its columns")
        )
      }
      check(entry.value, .scalar, name: entry.key)
    }
  }

  private mutating func checkStage(
    _ node: YAMLNode,
    _ definitions: [StageDefinition],
    _ name: String
  ) {
    if let scalar = node.scalar, scalar.value == .text {
      if !definitions.contains(where: { $0.name == scalar.text }) {
        reportStage(scalar.text, node.mark, definitions)
      }
      return
    }
    guard let entries = node.entries, entries.count == 1, let entry = entries.first else {
      return report(
        .wrongType,
        node.mark,
        "a stage must be its name, or its name with its options",
        "write \"- read\" or \"- read: {…}\", one stage for each \"-\""
      )
    }
    guard let definition = definitions.first(where: { $0.name == entry.key }) else {
      return reportStage(entry.key, entry.keyMark, definitions)
    }
    if !entry.value.isNull {
      check(entry.value, .mapping(MappingShape(fields: definition.options)), name: entry.key)
    }
  }

  private mutating func reportStage(
    _ name: String,
    _ mark: ConfigurationMark,
    _ definitions: [StageDefinition]
  ) {
    let names = definitions.map(\.name)
    report(
      .unknownStage,
      mark,
      "stage \"\(name)\" is not known",
      NearestName.hint(for: name, among: names, noun: "stages")
    )
  }
}

extension ShapeCheck {
  private mutating func checkMapping(_ node: YAMLNode, _ shape: MappingShape, _ name: String) {
    guard let entries = node.entries else { return wrongType(node, name, "a mapping") }
    let names = shape.fields.map(\.name)
    let keys = Set(entries.map(\.key))
    // A key spelled wrongly is one fault, not that and a missing key.
    var meant = keys
    for entry in entries {
      if let field = shape[entry.key] {
        check(entry.value, field.shape, name: entry.key)
      } else {
        reportKey(entry, names, name)
        if let nearest = NearestName.of(entry.key, among: names) { meant.insert(nearest) }
      }
    }
    for field in shape.fields where field.isRequired && !meant.contains(field.name) {
      report(.missingKey, node.mark, "\"\(name)\" lacks the key \"\(field.name)\"")
    }
    for rule in shape.rules { check(rule, keys, node, name) }
  }

  private mutating func reportKey(
    _ entry: YAMLNode.Entry,
    _ names: [String],
    _ name: String
  ) {
    let takesNone = names.isEmpty ? "it has no options" : ""
    report(
      .unknownKey,
      entry.keyMark,
      "\"\(name)\" has no key \"\(entry.key)\"",
      takesNone + NearestName.hint(for: entry.key, among: names, noun: "its keys")
    )
  }

  private mutating func check(
    _ rule: MappingRule,
    _ keys: Set<String>,
    _ node: YAMLNode,
    _ name: String
  ) {
    func place(_ key: String) -> ConfigurationMark {
      node.entries?.first { $0.key == key }?.keyMark ?? node.mark
    }
    switch rule {
    case .exactlyOne(let names):
      let present = names.filter(keys.contains)
      if present.isEmpty {
        report(.contradiction, node.mark, "\"\(name)\" needs one of \(names.listed)")
      } else if present.count > 1 {
        report(
          .contradiction,
          place(present[1]),
          "\"\(name)\" has both \"\(present[0])\" and \"\(present[1])\"",
          "keep one of them"
        )
      }
    case .atLeastOne(let names):
      guard keys.isDisjoint(with: names) else { return }
      report(.contradiction, node.mark, "\"\(name)\" needs one of \(names.listed)")
    case .needs(let key, let other):
      guard keys.contains(key), !keys.contains(other) else { return }
      report(.contradiction, place(key), "\"\(key)\" needs the key \"\(other)\" beside it")
    case .excludes(let key, let other):
      guard keys.contains(key), keys.contains(other) else { return }
      report(.contradiction, place(other), "\"\(other)\" has no meaning beside \"\(key)\"")
    }
  }
}

extension [String] {
  /// `"a", "b" or "c"`.
  var listed: String {
    let quoted = map { "\"\($0)\"" }
    guard let last = quoted.last, count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension ClosedRange {
  fileprivate func outside(_ value: Bound) -> String {
    value < lowerBound ? "less than \(lowerBound)" : "more than \(upperBound)"
  }
}

extension ExactDecimal {
  /// The value as an integer; nil when it has a fraction or is too large for one.
  var wholeNumber: Int? {
    let short = normalized
    guard short.exponent >= 0, short.exponent <= 18 else { return nil }
    return Int(exactly: short.mantissa).flatMap { mantissa in
      (0..<short.exponent).reduce(mantissa as Int?) { value, _ in
        value.flatMap { v in
          let (product, overflow) = v.multipliedReportingOverflow(by: 10)
          return overflow ? nil : product
        }
      }
    }
  }
}
