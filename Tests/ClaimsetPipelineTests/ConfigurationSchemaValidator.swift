import ClaimsetCore
import Foundation

@testable import ClaimsetPipeline

/// Validates YAML against as much of JSON Schema 2020-12 as our schema uses; a keyword it does not
/// know is a fault, so that it cannot pass over one.
struct SchemaValidator {
  private let schema: [String: Any]

  /// Reads the schema.
  init(_ json: String) throws {
    schema = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] ?? [:]
  }

  /// What of `node` the schema does not allow.
  func faults(of node: YAMLNode) -> [String] { faults(of: node, schema, "") }

  private func faults(of node: YAMLNode, _ schema: [String: Any], _ path: String) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { keyword, value in
      fault(of: node, keyword, value, schema, path)
    }
  }

  private func fault(
    of node: YAMLNode,
    _ keyword: String,
    _ value: Any,
    _ schema: [String: Any],
    _ path: String
  ) -> [String] {
    let inner = value as? [[String: Any]] ?? []
    let count = inner.count { faults(of: node, $0, path).isEmpty }
    let number = (value as? NSNumber)?.doubleValue ?? 0
    let keys = Set(node.entries?.map(\.key) ?? [])
    let isGood: Bool
    switch keyword {
    case "$schema", "title", "description", "default": isGood = true
    case "allOf": isGood = count == inner.count
    case "anyOf": isGood = count > 0
    case "oneOf": isGood = count == 1
    case "not": isGood = !faults(of: node, value as? [String: Any] ?? [:], path).isEmpty
    case "type":
      isGood = (value as? [String] ?? [value as? String ?? ""]).contains { has(node, $0) }
    case "enum": isGood = node.string.map { (value as? [String] ?? []).contains($0) } ?? false
    case "const": isGood = node.double == number
    case "minimum": isGood = node.double.map { $0 >= number } ?? true
    case "maximum": isGood = node.double.map { $0 <= number } ?? true
    case "maxLength": isGood = node.string.map { Double($0.unicodeScalars.count) <= number } ?? true
    case "pattern": isGood = matches(node, value as? String ?? "")
    case "minItems": isGood = node.items.map { Double($0.count) >= number } ?? true
    case "items": return each(node.items ?? [], value, path)
    case "minProperties": isGood = node.entries.map { Double($0.count) >= number } ?? true
    case "maxProperties": isGood = node.entries.map { Double($0.count) <= number } ?? true
    case "required":
      isGood = node.entries == nil || keys.isSuperset(of: value as? [String] ?? [])
    case "dependentRequired":
      isGood = (value as? [String: [String]] ?? [:]).allSatisfy { key, others in
        !keys.contains(key) || keys.isSuperset(of: others)
      }
    case "additionalProperties":
      isGood = keys.isSubset(of: Set((schema["properties"] as? [String: Any] ?? [:]).keys))
    case "properties": return properties(node, value as? [String: Any] ?? [:], path)
    default: isGood = false
    }
    return isGood ? [] : ["\(path): \(keyword)"]
  }

  private func each(_ items: [YAMLNode], _ schema: Any, _ path: String) -> [String] {
    items.flatMap { faults(of: $0, schema as? [String: Any] ?? [:], path + "[]") }
  }

  private func properties(_ node: YAMLNode, _ schemas: [String: Any], _ path: String) -> [String] {
    (node.entries ?? []).flatMap { entry in
      (schemas[entry.key] as? [String: Any]).map {
        faults(of: entry.value, $0, path + "/" + entry.key)
      } ?? []
    }
  }

  private func matches(_ node: YAMLNode, _ pattern: String) -> Bool {
    guard let text = node.string else { return true }
    guard let regex = try? Regex(pattern) else { return false }
    return text.contains(regex)
  }

  private func has(_ node: YAMLNode, _ type: String) -> Bool {
    switch type {
    case "object": node.entries != nil
    case "array": node.items != nil
    case "string": node.string != nil
    case "null": node.isNull
    case "boolean": if case .boolean? = node.scalar?.value { true } else { false }
    case "number": node.double != nil
    case "integer": node.number?.wholeNumber != nil
    default: false
    }
  }
}

extension YAMLNode {
  fileprivate var string: String? { scalar?.value == .text ? scalar?.text : nil }
  fileprivate var double: Double? { number.flatMap { Double($0.description) } }
}
