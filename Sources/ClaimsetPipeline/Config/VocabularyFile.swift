import ClaimsetCore

/// Reads the files of words that options of stages name.
enum VocabularyFile {
  /// Why a vocabulary could not be read.
  enum Failure: Error {
    /// The file itself could not be read: for the place that names it.
    case file(ConfigurationCode, String)
    /// What it holds is faulty, each fault with its place in it.
    case content(ConfigurationError)
  }

  /// What reads the bytes of a file that faults call by its name.
  typealias Reader<Value> = @Sendable ([UInt8], String) throws(ConfigurationError) -> Value

  /// Reads the file at `path`, which starts at the folder of pipeline.yaml.
  static func load<Value>(
    _ path: String,
    in folder: FolderBoundary?,
    _ read: Reader<Value>
  ) throws(Failure) -> Value {
    guard let folder, let safe = try? SafePath.normalized(path) else {
      throw .file(.unreadable, "the vocabulary \"\(path)\" has no folder to be read from")
    }
    guard folder.holds(safe) else {
      throw .file(
        .unsafePath,
        "the vocabulary \"\(path)\" leads out of the folder of pipeline.yaml"
      )
    }
    let bytes: [UInt8]
    do throws(RegularFile.Failure) {
      bytes = try RegularFile.read(
        folder.full(Array(safe.utf8)),
        limit: YAMLReader.limitBytes,
        followsLink: true
      )
    } catch {
      throw .file(.unreadable, "the vocabulary \"\(path)\" \(error.message)")
    }
    do throws(ConfigurationError) {
      return try read(bytes, safe)
    } catch {
      throw .content(error)
    }
  }

  /// The tree of `bytes`, once it has `shape` and `check` finds no more faults in it.
  static func tree(
    _ bytes: [UInt8],
    name: String,
    shape: MappingShape,
    check more: (YAMLNode) -> [ConfigurationFault]
  ) throws(ConfigurationError) -> YAMLNode {
    let outcome = YAMLReader.read(bytes)
    guard let root = outcome.root else {
      throw ConfigurationError(file: name, faults: outcome.faults)
    }
    var check = ShapeCheck()
    check.check(root, .mapping(shape), "the vocabulary")
    let faults = outcome.faults + check.faults + more(root)
    guard faults.isEmpty else { throw ConfigurationError(file: name, faults: faults) }
    return root
  }
}

/// Finds names that no text could match, and names that stand twice.
struct VocabularyNames {
  private(set) var faults: [ConfigurationFault] = []
  private var places: [String: ConfigurationMark] = [:]
  /// A name as texts are matched against it; empty for one that nothing matches.
  let folded: (String) -> String

  init(folded: @escaping (String) -> String) { self.folded = folded }

  mutating func add(_ node: YAMLNode) {
    guard let name = node.scalar, name.value == .text else { return }
    let folded = folded(name.text)
    if folded.isEmpty {
      report(.badForm, node, "the name \"\(name.text)\" holds nothing a text could match")
    } else if let first = places[folded] {
      report(
        .repeatedName,
        node,
        "the name \"\(name.text)\" is given twice",
        "it first stands at \(first.line):\(first.column)"
      )
    } else {
      places[folded] = node.mark
    }
  }

  mutating func report(
    _ code: ConfigurationCode,
    _ node: YAMLNode,
    _ message: String,
    _ hint: String = ""
  ) {
    faults.append(ConfigurationFault(code, at: node.mark, message, hint: hint))
  }
}
