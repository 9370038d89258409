import ClaimsetCore

/// Holds a tree of values against its shape and takes down every difference.
struct ShapeCheck {
  /// What was found so far.
  private(set) var faults: [ConfigurationFault] = []

  /// Checks `node`, which faults call `thing`: `"title"`, `an entry of "sources"`.
  mutating func check(_ node: YAMLNode, _ shape: Shape, _ thing: String) {
    if case .refused = node.content { return }
    switch shape {
    case .text(let form): checkText(node, form, thing)
    case .choice(let words): checkChoice(node, words, thing)
    case .integer(let range): checkInteger(node, range, thing)
    case .version(let version): checkVersion(node, version, thing)
    case .decimal(let range): checkDecimal(node, range, thing)
    case .boolean:
      if case .boolean = node.scalar?.value { return }
      wrongType(node, thing, "true or false")
    case .scalar:
      if node.scalar == nil { wrongType(node, thing, "a single value") }
    case .list(let shape, let minimum): checkList(node, shape, minimum, thing)
    case .mapping(let mapping): checkMapping(node, mapping, thing)
    case .record(let keys): checkRecord(node, keys, thing)
    case .stage(let definitions): checkStage(node, definitions)
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

  private mutating func wrongType(_ node: YAMLNode, _ thing: String, _ wanted: String) {
    var hint = ""
    if let scalar = node.scalar, scalar.isPlain, wanted == "text", scalar.value != .null {
      hint = "write it in quotes: \"\(scalar.text)\""
    } else if let scalar = node.scalar, !scalar.isPlain, scalar.value == .text,
      YAMLScalar(text: scalar.text, isPlain: true).value != .text
    {
      hint = "write it without quotes"
    }
    report(.wrongType, node.mark, "\(thing) must be \(wanted), not \(node.typeName)", hint)
  }

  private mutating func checkText(_ node: YAMLNode, _ form: TextForm, _ thing: String) {
    guard let scalar = node.scalar else { return wrongType(node, thing, "text") }
    switch scalar.value {
    case .text: break
    case .number where form.takesYears && scalar.text.utf8.first != 0x30: break
    default: return wrongType(node, thing, "text")
    }
    do throws(TextForm.Fault) {
      try form.check(scalar.text)
    } catch {
      let joint = error.message.hasPrefix(":") ? "" : " "
      report(error.code, node.mark, "\(thing)\(joint)\(error.message)", error.hint)
    }
  }

  private mutating func checkChoice(_ node: YAMLNode, _ words: [String], _ thing: String) {
    guard let scalar = node.scalar, scalar.value == .text else {
      return wrongType(node, thing, words.count == 1 ? words[0] : "one of \(words.listed)")
    }
    guard !words.contains(scalar.text) else { return }
    report(
      .unknownValue,
      node.mark,
      "\(thing) cannot be \"\(scalar.text)\"",
      NearestName.hint(for: scalar.text, among: words, noun: "it can be")
    )
  }

  private mutating func checkInteger(_ node: YAMLNode, _ range: ClosedRange<Int>, _ thing: String) {
    guard case .number(let number)? = node.scalar?.value else {
      return wrongType(node, thing, "a whole number")
    }
    guard let value = number.wholeNumber else {
      return report(
        .wrongType,
        node.mark,
        "\(thing) must be a whole number, not \(number)"
      )
    }
    guard !range.contains(value) else { return }
    report(.outOfRange, node.mark, "\(thing) is \(value), \(range.outside(value))")
  }

  private mutating func checkVersion(_ node: YAMLNode, _ version: Int, _ thing: String) {
    guard case .number(let number)? = node.scalar?.value else {
      return wrongType(node, thing, "\(version)")
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
    _ thing: String
  ) {
    guard case .number(let number)? = node.scalar?.value else {
      return wrongType(node, thing, "a number")
    }
    guard !range.contains(number) else { return }
    report(.outOfRange, node.mark, "\(thing) is \(number), \(range.outside(number))")
  }

  private mutating func checkList(
    _ node: YAMLNode,
    _ shape: Shape,
    _ minimum: Int,
    _ thing: String
  ) {
    guard let items = node.items else { return wrongType(node, thing, "a list") }
    if items.count < minimum {
      report(.outOfRange, node.mark, "\(thing) is an empty list", "it needs an entry")
    }
    for item in items { check(item, shape, "an entry of \(thing)") }
  }

  private mutating func checkRecord(_ node: YAMLNode, _ keys: [String], _ thing: String) {
    guard let entries = node.entries else { return wrongType(node, thing, "a mapping") }
    if entries.isEmpty { report(.outOfRange, node.mark, "\(thing) names no field") }
    for entry in entries {
      if !keys.contains(entry.key) {
        report(
          .unknownField,
          entry.keyMark,
          "\(thing) has no column \"\(entry.key)\"",
          NearestName.hint(for: entry.key, among: keys, noun: "its columns")
        )
      }
      check(entry.value, .scalar, "\"\(entry.key)\"")
    }
  }

  private mutating func checkStage(_ node: YAMLNode, _ definitions: [StageDefinition]) {
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
      check(
        entry.value,
        .mapping(MappingShape(fields: definition.options)),
        "stage \"\(entry.key)\""
      )
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
  private mutating func checkMapping(_ node: YAMLNode, _ shape: MappingShape, _ thing: String) {
    guard let entries = node.entries else { return wrongType(node, thing, "a mapping") }
    let names = shape.fields.map(\.name)
    let keys = Set(entries.map(\.key))
    // A key spelled wrongly is one fault, not that and a missing key.
    var meant = keys
    for entry in entries {
      if let field = shape[entry.key] {
        check(entry.value, field.shape, "\"\(entry.key)\"")
      } else {
        reportKey(entry, names, thing)
        if let nearest = NearestName.of(entry.key, among: names) { meant.insert(nearest) }
      }
    }
    for field in shape.fields where field.isRequired && !meant.contains(field.name) {
      report(.missingKey, node.mark, "\(thing) lacks the key \"\(field.name)\"")
    }
    for rule in shape.rules { check(rule, meant, node, thing) }
  }

  private mutating func reportKey(
    _ entry: YAMLNode.Entry,
    _ names: [String],
    _ thing: String
  ) {
    let takesNone = names.isEmpty ? "it has no options" : ""
    report(
      .unknownKey,
      entry.keyMark,
      "\(thing) has no key \"\(entry.key)\"",
      takesNone + NearestName.hint(for: entry.key, among: names, noun: "its keys")
    )
  }

  private mutating func check(
    _ rule: MappingRule,
    _ keys: Set<String>,
    _ node: YAMLNode,
    _ thing: String
  ) {
    func place(_ key: String) -> ConfigurationMark {
      node.entries?.first { $0.key == key }?.keyMark ?? node.mark
    }
    switch rule {
    case .exactlyOne(let names):
      let present = names.filter(keys.contains)
      if present.isEmpty {
        report(.contradiction, node.mark, "\(thing) needs one of \(names.listed)")
      } else if present.count > 1 {
        report(
          .contradiction,
          place(present[1]),
          "\(thing) has both \"\(present[0])\" and \"\(present[1])\"",
          "keep one of them"
        )
      }
    case .atLeastOne(let names):
      guard keys.isDisjoint(with: names) else { return }
      report(.contradiction, node.mark, "\(thing) needs one of \(names.listed)")
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
