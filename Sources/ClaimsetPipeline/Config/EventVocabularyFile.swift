import ClaimsetCore
import ClaimsetDates

/// Reads a file of events and when they were.
enum EventVocabularyFile {
  /// Reads the bytes of a vocabulary that faults call `name`.
  ///
  /// - Throws: ``ConfigurationError`` with all its faults.
  static func read(_ bytes: [UInt8], name: String) throws(ConfigurationError) -> [TimeEvent] {
    let root = try VocabularyFile.tree(bytes, name: name, shape: shape, check: faults)
    return (root["events"]?.items ?? []).compactMap { entry in
      guard let days = entry["date"]?.text.flatMap(days) else { return nil }
      let names = (entry["names"]?.items ?? []).compactMap(\.text)
      return TimeEvent(names: names, first: days.first, last: days.last)
    }
  }

  private static func faults(of root: YAMLNode) -> [ConfigurationFault] {
    var names = VocabularyNames(folded: TimeEvent.folded)
    for entry in root["events"]?.items ?? [] {
      for name in entry["names"]?.items ?? [] { names.add(name) }
      guard let node = entry["date"], let text = node.text, days(text) == nil else { continue }
      names.report(
        .badForm,
        node,
        "\"date\" has no first and last day: \"\(text)\"",
        "write an EDTF date or interval, such as 1969-07-20 or 1950-06-25/1953-07-27"
      )
    }
    return names.faults
  }

  /// The first and the last day of an EDTF string that has both, in this order.
  private static func days(_ text: String) -> (first: CivilDay, last: CivilDay)? {
    guard let bounds = EDTF(text)?.bounds, let first = bounds.earliest?.civil,
      let last = bounds.latest?.civil, first <= last
    else { return nil }
    return (first, last)
  }

  /// An event.
  static let event = MappingShape(fields: [
    FieldShape(
      "names",
      .list(of: .text(.filled), atLeast: 1),
      isRequired: true,
      "What texts call it, without the article, whatever the case."
    ),
    FieldShape(
      "date",
      .text(.filled),
      isRequired: true,
      "When it was: an EDTF date or interval with a first and a last day."
    ),
  ])

  /// The whole file.
  static let shape = MappingShape(fields: [
    FieldShape(
      "events",
      .list(of: .mapping(event), atLeast: 1),
      isRequired: true,
      "Events that dates hang on, such as \"the end of the Korean War\"."
    )
  ])
}
