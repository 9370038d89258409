/// What differs between two datasets beside rows: tables, columns, settings, the program.
public struct DatasetFrame: Hashable, Sendable {
  /// Columns, tables and ids that differ, each a sentence: what a reader of the old dataset must
  /// change for.
  public private(set) var shape: [String] = []
  /// Tables that are new, each a sentence.
  public private(set) var additions: [String] = []
  /// The program and the settings that differ, each a sentence.
  public private(set) var settings: [String] = []

  /// Whether nothing differs.
  public var isEmpty: Bool { shape.isEmpty && additions.isEmpty && settings.isEmpty }

  /// Compares what two datasets state of themselves.
  init(old: Dataset, new: Dataset) {
    for table in old.tables { compare(table, new.table(table.name)) }
    additions = new.tables.filter { old.table($0.name) == nil }.map { "table \($0.name) is new" }
    guard let before = old.manifest, let after = new.manifest else { return }
    compare(before, after)
  }

  private mutating func compare(_ table: PublishedTable, _ other: PublishedTable?) {
    guard let other else { return shape.append("table \(table.name) is gone") }
    guard other.columns.map(\.name) != table.columns.map(\.name) else {
      shape += zip(table.columns, other.columns).filter { $0.type != $1.type }
        .map { "column \(table.name).\($0.name) is \($1.type), was \($0.type)" }
      return
    }
    let gone = table.columns.filter { other.index(of: $0.name) == nil }
    let added = other.columns.filter { table.index(of: $0.name) == nil }
    shape += gone.map { "column \(table.name).\($0.name) is gone" }
    shape += added.map { "column \(table.name).\($0.name) is new" }
    if gone.isEmpty, added.isEmpty {
      shape.append("the columns of \(table.name) stand in another order")
    }
  }

  private mutating func compare(_ before: DatasetManifest, _ after: DatasetManifest) {
    if before.idRule != after.idRule {
      shape.append("ids are given by rule \(after.idRule), were by rule \(before.idRule)")
    }
    if before.program != after.program {
      settings.append("program \(before.program) -> \(after.program)")
    }
    if before.stages != after.stages {
      let lists = [before, after].map { $0.stages.joined(separator: ", ") }
      settings.append("stages \(lists[0]) -> \(lists[1])")
    }
    if before.texts != after.texts {
      settings.append("outputs.texts \(before.texts) -> \(after.texts)")
    }
    settings += after.withdrawn.filter { !before.withdrawn.contains($0) }
      .map { "withdrawn: \($0.name): \($0.value)" }
    settings += Self.sentences(before.settings, after.settings)
  }

  private static func sentences(
    _ old: [DatasetManifest.Setting],
    _ new: [DatasetManifest.Setting]
  ) -> [String] {
    func value(_ name: String, _ settings: [DatasetManifest.Setting]) -> String? {
      settings.first { $0.name == name }?.value
    }
    let gone = old.filter { value($0.name, new) == nil }
    return (new + gone).compactMap { setting in
      let (before, after) = (value(setting.name, old), value(setting.name, new))
      guard before != after else { return nil }
      guard !setting.isVocabulary else { return "vocabulary \(setting.name) is another" }
      return "\(setting.name) \(before ?? "unset") -> \(after ?? "unset")"
    }
  }
}
