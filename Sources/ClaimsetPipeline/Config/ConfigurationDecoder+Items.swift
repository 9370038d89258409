import ClaimsetCore
import ClaimsetTables

extension ReleaseSettings {
  /// Reads `releases`; what does not have its shape is left out.
  init(_ node: YAMLNode?) {
    self.init()
    unlicensedTexts =
      node?["unlicensed_texts"]?.text.flatMap(UnlicensedTexts.init) ?? unlicensedTexts
    withdrawn = (node?["withdrawn"]?.items ?? []).compactMap { item in
      guard let glob = item["path"]?.text.flatMap({ try? Glob($0) }),
        let reason = item["reason"]?.text
      else { return nil }
      return Withdrawal(glob: glob, reason: reason)
    }
  }
}

extension ReviewSettings {
  /// Reads `review`; what does not have its shape is left out.
  init(_ node: YAMLNode?) {
    self.init()
    decisions =
      node?["decisions"]?.text.flatMap { try? SafePath.normalized($0) } ?? decisions
  }
}

extension CacheSettings {
  /// Reads `cache`; what does not have its shape is left out.
  init(_ node: YAMLNode?) {
    self.init()
    maxMebibytes = node?["max_mebibytes"]?.number?.wholeNumber ?? maxMebibytes
  }
}

extension DriftSettings {
  /// Reads `drift`; what does not have its shape is left out.
  init(_ node: YAMLNode?) {
    self.init()
    collapse = node?["collapse"]?.text.flatMap(Response.init) ?? collapse
    shift = node?["shift"]?.text.flatMap(Response.init) ?? shift
    documents = node?["documents"]?.text.flatMap(Response.init) ?? documents
    maxLoss = node?["max_loss"]?.number ?? maxLoss
    maxShift = node?["max_shift"]?.number ?? maxShift
    floor = node?["floor"]?.number?.wholeNumber ?? floor
    mayBeEmpty = (node?["may_be_empty"]?.items ?? []).compactMap {
      $0.text.flatMap(TableName.init)
    }
  }
}

extension Check {
  /// Reads an item of `checks`; nil when it does not have its shape.
  init?(_ node: YAMLNode) {
    guard let id = node["id"]?.text, let table = node["table"]?.text.flatMap(TableName.init),
      let condition = Check.Condition(node)
    else { return nil }
    self.init(id: id, table: table, condition: condition)
  }
}

extension Check.Condition {
  init?(_ node: YAMLNode) {
    let severity = node["severity"]?.text.flatMap(Check.Severity.init) ?? .error
    let field = node["field"]?.text
    if let rows = node["rows"] {
      self = .rows(
        min: rows["min"]?.number?.wholeNumber,
        max: rows["max"]?.number?.wholeNumber,
        severity
      )
    } else if let change = node["change_since_last"] {
      guard let change = Check.Change(change, of: field) else { return nil }
      self = .change(change)
    } else if let rate = node["empty_rate"], let field {
      self = .emptyRate(
        field: field,
        above: thresholds(rate, error: "error", warning: "warn")
      )
    } else if let allowed = node["allowed"]?.items, let field {
      self = .allowed(field: field, values: allowed.compactMap { $0.scalar?.text }, severity)
    } else if node["unique"] != nil, let field {
      self = .unique(field: field, severity)
    } else {
      return nil
    }
  }
}

extension Check.Change {
  init?(_ node: YAMLNode, of field: String?) {
    guard let measure = Measure.allCases.first(where: { node[$0.rawValue] != nil }),
      let limits = node[measure.rawValue]
    else { return nil }
    self.init(
      measure,
      of: measure == .rows ? nil : field,
      below: thresholds(limits, error: "error_below", warning: "warn_below"),
      above: thresholds(limits, error: "error_above", warning: "warn_above"),
      floor: node["floor"]?.number?.wholeNumber ?? 0,
      per: node["per"]?.text.flatMap(Scope.init) ?? .dataset
    )
  }
}

/// The thresholds of a condition, the graver first.
private func thresholds(
  _ node: YAMLNode,
  error: String,
  warning: String
) -> [Check.Threshold] {
  [(error, Check.Severity.error), (warning, .warning)].compactMap { key, severity in
    node[key]?.number.map { Check.Threshold(severity, $0) }
  }
}

extension PipelineTest {
  /// Reads an item of `tests`; nil when it does not have its shape.
  init?(_ node: YAMLNode) {
    guard let name = node["name"]?.text, let input = node["input"]?.scalar?.text,
      let expect = node["expect"]?.entries
    else { return nil }
    let published = node["published"]?.text
    self.init(
      name: name,
      input: input,
      published: published == "unknown" ? nil : published,
      genre: node["genre"]?.text.flatMap(Genre.init),
      expectations: expect.map { Expectation($0) },
      mark: node.mark
    )
  }
}

extension PipelineTest.Expectation {
  fileprivate init(_ entry: YAMLNode.Entry) {
    let rows = (entry.value.items ?? []).map { row in
      (row.entries ?? []).compactMap { field in
        field.value.scalar.map {
          PipelineTest.Field(name: field.key, value: ExpectedValue($0))
        }
      }
    }
    self.init(table: entry.key, rows: rows, mark: entry.keyMark)
  }
}

extension ExpectedValue {
  fileprivate init(_ scalar: YAMLScalar) {
    switch scalar.value {
    case .null: self = .empty
    case .boolean(let value): self = .boolean(value)
    case .number(let number): self = .number(number)
    case .text: self = .text(scalar.text)
    }
  }
}
