import ClaimsetCore

/// Checks that every stage finds the layers it needs, and none comes too early for one it uses.
struct StageOrder {
  /// What was found so far.
  private(set) var faults: [ConfigurationFault] = []
  private var written: Set<Layer> = []
  private var places: [String: ConfigurationMark] = [:]
  private var readers: [(stage: StageDefinition, mark: ConfigurationMark)] = []
  private var hasUnknown = false

  /// Takes down a stage whose name is not known: what it would have written is not known either,
  /// so no later stage is said to lack a layer.
  mutating func skip() { hasUnknown = true }

  /// Adds the next stage.
  mutating func add(_ stage: StageDefinition, at mark: ConfigurationMark) {
    if let first = places[stage.name] {
      faults.append(
        ConfigurationFault(
          .repeatedStage,
          at: mark,
          "stage \"\(stage.name)\" is given twice",
          hint: "it first stands at \(first.line):\(first.column)"
        )
      )
      return
    }
    places[stage.name] = mark
    for layer in stage.reads.subtracting(written).sorted()
    where !hasUnknown && StageRegistry.implied(by: layer) == nil {
      faults.append(
        ConfigurationFault(
          .missingLayer,
          at: mark,
          "stage \"\(stage.name)\" needs \"\(layer)\", which no stage before it adds",
          hint: hint(for: layer)
        )
      )
    }
    for late in readers
    where !hasUnknown && late.stage.uses.union(late.stage.reads).contains(stage.writes) {
      faults.append(
        ConfigurationFault(
          .missingLayer,
          at: late.mark,
          "stage \"\(late.stage.name)\" uses \"\(stage.writes)\", which a stage after it adds",
          hint: "put \"\(stage.name)\" before it"
        )
      )
    }
    written.insert(stage.writes)
    readers.append((stage, mark))
  }

  private func hint(for layer: Layer) -> String {
    guard let writer = StageRegistry.all.first(where: { $0.writes == layer }) else { return "" }
    return "put \"\(writer.name)\" before it"
  }
}
