import ClaimsetCore

/// The reference part of `Documentation/configuration.md`, made from the shapes the loader checks.
public enum ConfigurationReference {
  /// The Markdown: one table for each mapping, one for the options of stages.
  public static var markdown: String {
    let sections: [(String, MappingShape)] = [
      ("The file", ConfigurationShape.root),
      ("`dataset`", ConfigurationShape.dataset),
      ("An entry of `sources`", ConfigurationShape.source),
      ("A sidecar", ConfigurationShape.sidecar),
      ("An entry of `checks`", ConfigurationShape.check),
      ("`outputs`", ConfigurationShape.outputs),
      ("`rejects`", ConfigurationShape.rejects),
      ("`review`", ConfigurationShape.review),
      ("`drift`", ConfigurationShape.drift),
      ("`releases`", ConfigurationShape.releases),
      ("An entry of `releases.withdrawn`", ConfigurationShape.withdrawal),
      ("`cache`", ConfigurationShape.cache),
      ("An entry of `tests`", ConfigurationShape.test),
      ("A vocabulary of quantities", QuantityVocabularyFile.shape),
      ("An entry of its `units`", QuantityVocabularyFile.unit),
      ("An entry of its `currencies`", QuantityVocabularyFile.currency),
      ("An entry of its `items`", QuantityVocabularyFile.item),
      ("A vocabulary of events", EventVocabularyFile.shape),
      ("An entry of its `events`", EventVocabularyFile.event),
    ]
    return (sections.map { section($0.0, $0.1) } + [stages]).joined(separator: "\n")
  }

  private static func section(_ title: String, _ shape: MappingShape) -> String {
    var lines = ["### \(title)", "", "| key | value | default | meaning |", "|---|---|---|---|"]
    for field in shape.fields {
      // What the top holds has a section of its own.
      lines += shape["sources"] != nil ? [row(field)] : rows(field)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The row of a key, and those of the keys within it where they have no section of their own.
  private static func rows(_ field: FieldShape, within path: String = "") -> [String] {
    guard case .mapping(let inner) = field.shape else { return [row(field, within: path)] }
    return [row(field, within: path)]
      + inner.fields.flatMap { rows($0, within: "\(path)\(field.name).") }
  }

  private static func row(_ field: FieldShape, within path: String = "") -> String {
    let standard = field.isRequired ? "*required*" : field.standard.map { "`\($0)`" } ?? ""
    let cells = ["`\(path)\(field.name)`", value(field.shape), standard, field.summary]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static var stages: String {
    var lines = [
      "### Stages and their options", "",
      "| stage | needs | uses | adds | what it does |", "|---|---|---|---|---|",
    ]
    func names(_ layers: Set<Layer>) -> String {
      layers.sorted().map(\.rawValue).joined(separator: ", ")
    }
    for stage in StageRegistry.all {
      let row = [
        "`\(stage.name)`", names(stage.reads), names(stage.uses), stage.writes.rawValue,
        stage.summary,
      ]
      lines.append("| " + row.joined(separator: " | ") + " |")
    }
    lines += ["", "| option | value | default | meaning |", "|---|---|---|---|"]
    for stage in StageRegistry.all {
      for option in stage.options { lines.append(row(option, within: "\(stage.name): ")) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func value(_ shape: Shape) -> String {
    switch shape {
    case .text(let form): form.summary
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .integer(let range): "whole number, \(range.lowerBound) to \(range.upperBound)"
    case .version(let version): "`\(version)`"
    case .decimal(let range): "number, \(range.lowerBound) to \(range.upperBound)"
    case .boolean: "`true` or `false`"
    case .scalar: "text, number, `true`, `false` or nothing"
    case .list(let item, _): "list of " + plural(item)
    case .mapping: "mapping"
    case .record: "row"
    case .stage: "stage"
    }
  }

  private static func plural(_ shape: Shape) -> String {
    switch shape {
    case .mapping: "mappings"
    case .record: "rows"
    case .stage: "stages"
    case .text: "texts"
    case .scalar: "values"
    default: value(shape)
    }
  }
}
