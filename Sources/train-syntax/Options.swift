/// What the command line says: `name=value`, one an argument.
struct Options {
  private var values: [String: String] = [:]

  init(_ arguments: some Sequence<String>) {
    for argument in arguments {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      values[parts[0]] = parts.count > 1 ? parts[1] : ""
    }
  }

  subscript(_ name: String) -> String? { values[name] }

  func text(_ name: String, _ standard: String) -> String { values[name] ?? standard }

  func number(_ name: String, _ standard: Int) -> Int {
    values[name].flatMap { Int($0) } ?? standard
  }
}
