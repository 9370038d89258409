import ClaimsetCore
import ClaimsetTables

/// Turns a checked tree into a configuration and finds the faults no single value shows.
///
/// It is run on trees with faults too, so that all are reported at once: what does not have its
/// shape is read as if it were not there, and not reported again.
struct ConfigurationDecoder {
  /// The faults found here.
  private(set) var faults: [ConfigurationFault] = []
  /// The faults of a file that this one names.
  private(set) var vocabularyError: ConfigurationError?
  private let boundary: FolderBoundary?

  /// A decoder that asks of the folder at `boundary` whether links lead out of it.
  init(boundary: FolderBoundary?) { self.boundary = boundary }

  /// Reads the top of the file.
  mutating func decode(_ root: YAMLNode) -> Configuration {
    let configuration = Configuration(
      dataset: dataset(root["dataset"]),
      sources: (root["sources"]?.items ?? []).compactMap { sourceRule($0) },
      stages: stages(root["stages"]),
      checks: checks(root["checks"]?.items ?? []),
      outputs: outputs(root["outputs"]),
      rejects: RejectLimit(maxShare: root["rejects"]?["max_share"]?.number),
      drift: DriftSettings(root["drift"]),
      tests: tests(root["tests"]?.items ?? []),
      releases: ReleaseSettings(root["releases"]),
      cache: CacheSettings(root["cache"]),
      review: ReviewSettings(root["review"])
    )
    reportSources(of: configuration)
    // A stage that is not known could be the one that gives what a test expects.
    if (root["stages"]?.items?.count ?? configuration.stages.count) == configuration.stages.count {
      reportTests(of: configuration)
    }
    return configuration
  }

  /// A test of rows that no stage gives would pass or fail for no reason.
  private mutating func reportTests(of configuration: Configuration) {
    let tables = Set(ConfigurationShape.testedTables.map(\.rawValue))
    let written = Set(configuration.stages.map(\.writes.rawValue))
    for test in configuration.tests {
      for expectation in test.expectations
      where tables.subtracting(written).contains(expectation.table) {
        report(
          .missingLayer,
          expectation.mark,
          "test \"\(test.name)\" expects \"\(expectation.table)\", which no stage adds",
          "add the stage, or leave this out"
        )
      }
    }
  }

  /// What is published must not be read again as a source.
  private mutating func reportSources(of configuration: Configuration) {
    let output = configuration.outputs.directory + "/"
    for source in configuration.sources
    where ((try? SafePath.normalized(source.glob.pattern)) ?? "").hasPrefix(output) {
      report(
        .contradiction,
        source.mark,
        "the source lies in the output folder \"\(configuration.outputs.directory)\"",
        "choose another folder for one of them"
      )
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

  private func dataset(_ node: YAMLNode?) -> DatasetDescription {
    var dataset = DatasetDescription(
      name: node?["name"]?.text ?? "",
      title: node?["title"]?.text
    )
    dataset.description = node?["description"]?.text ?? ""
    dataset.license = node?["license"]?.text
    dataset.keywords = node?["keywords"]?.items?.compactMap(\.text) ?? []
    dataset.contributors = node?["contributors"]?.items?.compactMap(\.text) ?? []
    dataset.homepage = node?["homepage"]?.text
    return dataset
  }

  private func sourceRule(_ node: YAMLNode) -> SourceRule? {
    guard let path = node["path"], let glob = path.text.flatMap({ try? Glob($0) }) else {
      return nil
    }
    return SourceRule(
      glob: glob,
      published: published(node["published"]),
      genre: node["genre"]?.text.flatMap(Genre.init),
      title: node["title"]?.text,
      author: node["author"]?.text,
      sourceURL: node["source_url"]?.text,
      license: node["license"]?.text,
      language: node["language"]?.text,
      mark: path.mark
    )
  }

  private func published(_ node: YAMLNode?) -> SourceRule.Published {
    switch node?.scalar?.text {
    case nil, "unknown": .unknown
    case "from-filename": .fromFilename
    case let date?: .on(date)
    }
  }

  private mutating func outputs(_ node: YAMLNode?) -> OutputSettings {
    var settings = OutputSettings()
    if let directory = node?["directory"]?.text.flatMap({ try? SafePath.normalized($0) }) {
      settings.directory = directory
    }
    report(folderOf: settings, at: node?["directory"]?.mark ?? node?.mark ?? ConfigurationMark())
    if let formats = node?["formats"]?.items {
      settings.formats = decodeFormats(formats)
      report(recordOf: settings.formats, at: node?["formats"]?.mark)
    }
    settings.spreadsheetDelimiter =
      node?["spreadsheet_delimiter"]?.text.flatMap(SpreadsheetDelimiter.init)
      ?? settings.spreadsheetDelimiter
    settings.keepRuns = node?["keep_runs"]?.number?.wholeNumber ?? settings.keepRuns
    settings.keepMebibytes =
      node?["keep_mebibytes"]?.number?.wholeNumber ?? settings.keepMebibytes
    settings.texts = node?["texts"]?.text.flatMap(TextShare.init) ?? settings.texts
    settings.hasSite = node?["site"]?.boolean ?? settings.hasSite
    return settings
  }

  /// What is written must stay in the folder, and not where the program keeps its own.
  private mutating func report(folderOf settings: OutputSettings, at mark: ConfigurationMark) {
    let path = settings.directory
    if path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      report(
        .unsafePath,
        mark,
        "\"directory\" is a hidden folder: \"\(path)\"",
        "choose a name without a dot in front"
      )
    } else if let boundary, !boundary.holds(path) {
      report(
        .unsafePath,
        mark,
        "the output folder \"\(path)\" leads out of the folder of pipeline.yaml",
        "replace the link by a folder"
      )
    }
  }

  /// One of the forms must be a record that `verify`, `diff`, `release` and `explain` read.
  private mutating func report(recordOf formats: [OutputFormat], at mark: ConfigurationMark?) {
    guard let mark, !formats.isEmpty, !formats.contains(where: \.isRecord) else { return }
    let records = OutputFormat.allCases.filter(\.isRecord).map(\.rawValue)
    report(
      .contradiction,
      mark,
      "\"formats\" has none that other commands can read",
      "add one of \(records.joined(separator: ", "))"
    )
  }

  private mutating func decodeFormats(_ items: [YAMLNode]) -> [OutputFormat] {
    var formats: [OutputFormat] = []
    for item in items {
      guard let format = item.text.flatMap(OutputFormat.init) else { continue }
      if formats.contains(format) {
        report(.repeatedName, item.mark, "format \"\(format.rawValue)\" is given twice")
      } else {
        formats.append(format)
      }
    }
    return formats
  }
}

extension ConfigurationDecoder {
  private mutating func stages(_ node: YAMLNode?) -> [ConfiguredStage] {
    guard let items = node?.items else { return StageRegistry.all.map { $0.configured([:]) } }
    var order = StageOrder()
    var stages: [ConfiguredStage] = []
    for item in items {
      let entry = item.entries?.first
      guard let name = item.text ?? entry?.key,
        let definition = StageRegistry.all.first(where: { $0.name == name })
      else {
        order.skip()
        continue
      }
      let named = items.compactMap { $0.text ?? $0.entries?.first?.key }
      for layer in definition.reads.sorted() {
        guard let implied = StageRegistry.implied(by: layer), !named.contains(implied.name) else {
          continue
        }
        stages.append(implied.configured([:]))
      }
      order.add(definition, at: entry?.keyMark ?? item.mark)
      var options = definition.decodedOptions(entry?.value)
      for (name, read) in StageRegistry.vocabularies {
        guard let path = options[name], let node = entry?.value[name] else { continue }
        options[name] = vocabulary(path, at: node.mark, read)
      }
      stages.append(definition.configured(options))
    }
    faults += order.faults
    return stages
  }

  /// What the file at `path` holds; its faults are kept apart, since they stand in that file.
  private mutating func vocabulary(
    _ path: OptionValue,
    at mark: ConfigurationMark,
    _ read: VocabularyFile.Reader<OptionValue>
  ) -> OptionValue? {
    guard case .text(let path) = path else { return nil }
    do throws(VocabularyFile.Failure) {
      return try VocabularyFile.load(path, in: boundary, read)
    } catch {
      switch error {
      case .content(let error): vocabularyError = vocabularyError ?? error
      case .file(let code, let message): report(code, mark, message)
      }
      return nil
    }
  }

  private mutating func checks(_ items: [YAMLNode]) -> [Check] {
    var names = UniqueNames(noun: "check")
    var checks: [Check] = []
    for item in items {
      if let id = item["id"] { names.add(id) }
      reportField(of: item)
      reportContradictions(of: item)
      reportChange(of: item)
      if let check = Check(item) { checks.append(check) }
    }
    faults += names.faults
    return checks
  }

  private mutating func reportField(of check: YAMLNode) {
    guard let table = check["table"]?.text.flatMap(TableName.init), let field = check["field"],
      let name = field.text
    else { return }
    let columns = TableDefinition.of(table).columns
    guard let column = columns.first(where: { $0.name == name }) else {
      return report(
        .unknownField,
        field.mark,
        "table \"\(table.rawValue)\" has no column \"\(name)\"",
        NearestName.hint(for: name, among: columns.map(\.name), noun: "its columns")
      )
    }
    for item in check["allowed"]?.items ?? [] {
      guard let value = item.text, !column.allowedValues.isEmpty,
        !column.allowedValues.contains(value)
      else { continue }
      report(
        .unknownValue,
        item.mark,
        "column \"\(name)\" never holds \"\(value)\"",
        NearestName.hint(for: value, among: column.allowedValues, noun: "it can hold")
      )
    }
  }

  private mutating func reportContradictions(of check: YAMLNode) {
    let changes = Check.Change.Measure.allCases.map { check["change_since_last"]?[$0.rawValue] }
    let pairs =
      [(check["rows"], "min", "max"), (check["empty_rate"], "warn", "error")]
      + changes.flatMap { [($0, "error_below", "warn_below"), ($0, "warn_above", "error_above")] }
    for (node, lower, upper) in pairs {
      guard let low = node?[lower]?.number, let high = node?[upper], let limit = high.number,
        low > limit
      else { continue }
      report(
        .contradiction,
        high.mark,
        "\"\(upper)\" is \(limit), less than \"\(lower)\", \(low)"
      )
    }
    if let unique = check["unique"], unique.scalar?.value == .boolean(false) {
      report(.contradiction, unique.mark, "\"unique: false\" asks nothing", "remove the check")
    }
  }

  /// What `change_since_last` asks of its check: a field for all measures but that of rows, and a
  /// table whose rows stand in documents where these are compared.
  private mutating func reportChange(of check: YAMLNode) {
    guard let change = check["change_since_last"] else { return }
    for measure in Check.Change.Measure.allCases {
      guard let node = change[measure.rawValue] else { continue }
      if measure == .rows, let field = check["field"] {
        report(.contradiction, field.mark, "\"field\" has no meaning beside a change of \"rows\"")
      } else if measure != .rows, check["field"] == nil {
        report(
          .contradiction,
          node.mark,
          "\"\(measure.rawValue)\" needs the key \"field\" of its check"
        )
      }
    }
    guard let per = change["per"], let scope = per.text.flatMap(Check.Change.Scope.init),
      scope != .dataset, let table = check["table"]?.text.flatMap(TableName.init),
      DatasetRecords.tables.contains(table)
    else { return }
    report(
      .contradiction,
      per.mark,
      "the rows of \(table.rawValue) are of no single \(scope.rawValue)",
      "leave out \"per\""
    )
  }

  private mutating func tests(_ items: [YAMLNode]) -> [PipelineTest] {
    var names = UniqueNames(noun: "test")
    var tests: [PipelineTest] = []
    for item in items {
      if let name = item["name"] { names.add(name) }
      if let test = PipelineTest(item) { tests.append(test) }
    }
    faults += names.faults
    return tests
  }
}

/// Names that may stand once in their list.
private struct UniqueNames {
  let noun: String
  private(set) var faults: [ConfigurationFault] = []
  private var places: [String: ConfigurationMark] = [:]

  init(noun: String) { self.noun = noun }

  mutating func add(_ node: YAMLNode) {
    guard let name = node.text else { return }
    if let first = places[name] {
      faults.append(
        ConfigurationFault(
          .repeatedName,
          at: node.mark,
          "\(noun) \"\(name)\" is given twice",
          hint: "it first stands at \(first.line):\(first.column)"
        )
      )
    } else {
      places[name] = node.mark
    }
  }
}

extension YAMLNode {
  /// The truth of a scalar that is one.
  var boolean: Bool? {
    if case .boolean(let value)? = scalar?.value { value } else { nil }
  }

  /// The text of a scalar that is there; a bare year is text too.
  var text: String? {
    guard let scalar, scalar.value != .null else { return nil }
    return scalar.text
  }

  /// The number of a scalar that is one.
  var number: ExactDecimal? {
    if case .number(let number)? = scalar?.value { number } else { nil }
  }
}

extension StageDefinition {
  /// The options that stand in `node` and have their shape.
  fileprivate func decodedOptions(_ node: YAMLNode?) -> [String: OptionValue] {
    var given: [String: OptionValue] = [:]
    for entry in node?.entries ?? [] {
      guard let option = options.first(where: { $0.name == entry.key }) else { continue }
      var check = ShapeCheck()
      check.check(entry.value, option.shape, option.name)
      guard check.faults.isEmpty, let scalar = entry.value.scalar else { continue }
      given[option.name] = OptionValue(scalar)
    }
    return given
  }
}
