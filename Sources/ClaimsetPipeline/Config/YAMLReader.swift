import CLibYAML
import ClaimsetCore

/// Reads one YAML file into a tree of values with places, through libyaml's events.
///
/// Refuses what a configuration has no use for and what could be turned against it: aliases,
/// anchors, tags, merge keys, several documents, deep nesting, large files. A class, since it
/// owns libyaml's parser.
final class YAMLReader {
  /// The largest file that is read.
  static let limitBytes = 1 << 20
  /// How deep values can be nested; libyaml's own cost grows with the square of the depth.
  static let limitDepth = 64

  private let text: SourceText
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var faults: [ConfigurationFault] = []
  private var depth = 0

  /// What was read: the tree, unless a fault kept it from being read whole, and all faults.
  struct Outcome {
    let root: YAMLNode?
    let faults: [ConfigurationFault]
  }

  /// Reads the bytes of a file.
  static func read(_ bytes: [UInt8]) -> Outcome {
    if let fault = refusal(of: bytes) { return Outcome(root: nil, faults: [fault]) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let reader = YAMLReader(SourceText(hasMark ? Array(bytes.dropFirst(3)) : bytes))
    return reader.readStream()
  }

  private static func refusal(of bytes: [UInt8]) -> ConfigurationFault? {
    // libyaml traps on no bytes at all.
    if bytes.isEmpty {
      return ConfigurationFault(.empty, at: ConfigurationMark(), "the file is empty")
    }
    if bytes.count > limitBytes {
      return ConfigurationFault(
        .tooLarge,
        at: ConfigurationMark(),
        "the file has \(bytes.count) bytes, more than \(limitBytes)"
      )
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return ConfigurationFault(
        .encoding,
        at: ConfigurationMark(),
        "the file is UTF-16",
        hint: "save it as UTF-8"
      )
    }
    return nil
  }

  private init(_ text: SourceText) {
    self.text = text
    parser = .allocate(capacity: 1)
    yaml_parser_initialize(parser)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Why the tree could not be read to its end; the fault is taken down already.
  private struct Stop: Error {}

  private func readStream() -> Outcome {
    // libyaml keeps the address of the bytes, not a copy, so all events are drawn in here.
    text.bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      do throws(Stop) {
        return Outcome(root: try readDocuments(), faults: faults)
      } catch {
        return Outcome(root: nil, faults: faults)
      }
    }
  }

  private func readDocuments() throws(Stop) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try next()
      switch event.kind {
      case YAML_STREAM_END_EVENT:
        if root == nil { report(.empty, ConfigurationMark(), "the file holds nothing") }
        return root
      case YAML_DOCUMENT_START_EVENT:
        if event.hasDirectives {
          report(.refusedFeature, event.mark, "directives are not used here", "remove the % line")
        }
        guard root == nil else {
          report(
            .severalDocuments,
            event.mark,
            "a second document starts here",
            "keep one document in the file"
          )
          throw Stop()
        }
        root = try readNode(try next())
      default:
        continue
      }
    }
  }

  private func readNode(_ event: Event) throws(Stop) -> YAMLNode {
    let isRefused = refuse(event)
    switch event.kind {
    case YAML_SCALAR_EVENT:
      let scalar = YAMLScalar(text: event.text, isPlain: event.isPlain)
      return YAMLNode(content: isRefused ? .refused : .scalar(scalar), mark: event.mark)
    case YAML_SEQUENCE_START_EVENT:
      let items = try nested(at: event.mark) { () throws(Stop) in try readItems() }
      return YAMLNode(content: isRefused ? .refused : .sequence(items), mark: event.mark)
    case YAML_MAPPING_START_EVENT:
      let entries = try nested(at: event.mark) { () throws(Stop) in try readEntries() }
      return YAMLNode(content: isRefused ? .refused : .mapping(entries), mark: event.mark)
    default:
      return YAMLNode(content: .refused, mark: event.mark)
    }
  }

  private func nested<Value>(
    at mark: ConfigurationMark,
    _ read: () throws(Stop) -> Value
  ) throws(Stop) -> Value {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.limitDepth else {
      report(.tooDeep, mark, "values are nested more than \(Self.limitDepth) deep")
      throw Stop()
    }
    return try read()
  }

  private func readItems() throws(Stop) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if event.kind == YAML_SEQUENCE_END_EVENT { return items }
      items.append(try readNode(event))
    }
  }

  private func readEntries() throws(Stop) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var places: [String: ConfigurationMark] = [:]
    while true {
      let event = try next()
      if event.kind == YAML_MAPPING_END_EVENT { return entries }
      let key = try readNode(event)
      let value = try readNode(try next())
      guard let name = keyName(key) else { continue }
      if let first = places[name] {
        report(
          .repeatedKey,
          key.mark,
          "key \"\(name)\" is given twice",
          "it first stands at \(first.line):\(first.column)"
        )
      } else {
        places[name] = key.mark
        entries.append(YAMLNode.Entry(key: name, keyMark: key.mark, value: value))
      }
    }
  }

  private func keyName(_ key: YAMLNode) -> String? {
    if case .refused = key.content { return nil }
    guard let scalar = key.scalar else {
      report(.wrongType, key.mark, "a key must be text, and this is \(key.typeName)")
      return nil
    }
    if scalar.isPlain, scalar.text == "<<" {
      report(.refusedFeature, key.mark, "merge keys are not used here", "write the keys out")
      return nil
    }
    return scalar.text
  }

  /// Reports what `event` carries that is refused.
  private func refuse(_ event: Event) -> Bool {
    if event.kind == YAML_ALIAS_EVENT {
      report(.refusedFeature, event.mark, "aliases are not used here", "write the value out")
      return true
    }
    if event.hasAnchor {
      report(.refusedFeature, event.mark, "anchors are not used here", "remove the & word")
    }
    if event.hasTag {
      report(.refusedFeature, event.mark, "tags are not used here", "remove the ! word")
    }
    return event.hasAnchor || event.hasTag
  }

  private func report(
    _ code: ConfigurationCode,
    _ mark: ConfigurationMark,
    _ message: String,
    _ hint: String = ""
  ) {
    faults.append(ConfigurationFault(code, at: mark, message, hint: hint))
  }

  private func next() throws(Stop) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) != 0 else {
      faults.append(syntaxFault())
      throw Stop()
    }
    defer { yaml_event_delete(&event) }
    return Event(event)
  }
}

extension YAMLReader {
  /// What libyaml could not read.
  ///
  /// For bytes that are no text libyaml's mark is useless and only its offset is right.
  private func syntaxFault() -> ConfigurationFault {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "unknown problem"
    if parser.pointee.error == YAML_READER_ERROR {
      let place = TextPositions(text).place(at: min(parser.pointee.problem_offset, text.count))
      return ConfigurationFault(
        .encoding,
        at: ConfigurationMark(line: place.line, column: place.column),
        "not UTF-8 text: \(problem.lowercased())",
        hint: "save the file as UTF-8"
      )
    }
    let context = parser.pointee.context.map { String(cString: $0) } ?? ""
    let opening = ConfigurationMark(parser.pointee.context_mark)
    if context.contains("quoted scalar"), problem.contains("end of stream") {
      return ConfigurationFault(.syntax, at: opening, "not YAML: this quote is never closed")
    }
    let mark = ConfigurationMark(parser.pointee.problem_mark)
    let hint =
      tabHint(at: mark)
      ?? (context.contains("flow")
        ? "what opens at \(opening.line):\(opening.column) is not closed, or lacks a comma"
        : hint(for: problem))
    return ConfigurationFault(.syntax, at: mark, "not YAML: \(problem)", hint: hint)
  }

  private func tabHint(at mark: ConfigurationMark) -> String? {
    let lines = text[text.span].split(omittingEmptySubsequences: false) { $0.isNewline }
    for line in [mark.line, mark.line - 1] where lines.indices.contains(line - 1) {
      let indent = lines[line - 1].prefix { $0 == " " || $0 == "\t" }
      if indent.contains("\t") { return "line \(line) is indented with a tab; use spaces" }
    }
    return nil
  }

  private func hint(for problem: String) -> String {
    if problem.hasPrefix("mapping values are not allowed") {
      return "quote a text that holds \": \""
    }
    if problem.hasPrefix("did not find expected") {
      return "look for a line that is indented differently from its neighbours"
    }
    return problem.contains("start any token") ? "quote the text" : ""
  }
}

/// What is needed of a libyaml event, copied out of it.
private struct Event {
  let kind: yaml_event_type_t
  let mark: ConfigurationMark
  private(set) var text = ""
  private(set) var isPlain = false
  private(set) var hasAnchor = false
  private(set) var hasTag = false
  private(set) var hasDirectives = false

  init(_ event: yaml_event_t) {
    kind = event.type
    mark = ConfigurationMark(event.start_mark)
    switch kind {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
        as: UTF8.self
      )
      isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      hasAnchor = scalar.anchor != nil
      hasTag = scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      hasAnchor = event.data.sequence_start.anchor != nil
      hasTag = event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      hasAnchor = event.data.mapping_start.anchor != nil
      hasTag = event.data.mapping_start.tag != nil
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      hasDirectives =
        start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
    default:
      break
    }
  }
}

extension ConfigurationMark {
  /// libyaml counts both from 0.
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
