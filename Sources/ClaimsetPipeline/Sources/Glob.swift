import ClaimsetCore

/// A pattern for paths: `*` and `?` within a name, `[a-z]` for a set of characters, `**` for any
/// number of folders, none included.
///
/// Patterns and names are compared scalar by scalar, with case. A name that is not UTF-8 is still
/// matched: each of its stray bytes counts as one character no set holds.
public struct Glob: Hashable, Sendable {
  /// One part of a pattern, between two `/`.
  enum Part: Hashable, Sendable {
    /// `**`: any number of folders.
    case folders
    /// A name without wildcards.
    case literal([UInt32])
    /// A name with wildcards.
    case pattern([Piece])
  }

  /// What one piece of a name's pattern stands for.
  enum Piece: Hashable, Sendable {
    case scalar(UInt32)
    case anyScalar
    case anyScalars
    case set([ClosedRange<UInt32>], isNegated: Bool)
  }

  /// The pattern as written.
  public let pattern: String
  /// Its parts; the last one is never `**`.
  let parts: [Part]

  /// Why a pattern cannot be used.
  enum Fault: Error, Hashable {
    /// The path itself is unsafe or empty.
    case path(SafePath.Fault)
    /// The glob has no meaning.
    case glob(message: String, hint: String)
  }

  /// Reads `pattern`.
  init(_ pattern: String) throws(Fault) {
    let path: String
    do throws(SafePath.Fault) {
      path = try SafePath.normalized(pattern)
    } catch {
      throw .path(error)
    }
    guard !pattern.hasSuffix("/") else {
      throw .glob(
        message: "the glob ends in \"/\", so it names a folder",
        hint: "end it in a file name"
      )
    }
    var parts: [Part] = []
    for name in path.split(separator: "/") { parts.append(try Self.part(name)) }
    if parts.last == .folders { parts.append(.pattern([.anyScalars])) }
    self.pattern = pattern
    self.parts = parts
  }

  private static func part(_ name: Substring) throws(Fault) -> Part {
    if name == "**" { return .folders }
    if name.contains("**") {
      throw .glob(message: "\"**\" must stand alone between two \"/\"", hint: "write **/*.txt")
    }
    if name.hasPrefix(".") {
      throw .glob(
        message: "\"\(name)\" is a hidden name, and hidden files are never read",
        hint: ""
      )
    }
    if name.contains("\\") {
      throw .glob(message: "\"\\\" has no meaning in a glob", hint: "write / between folders")
    }
    let scalars = name.unicodeScalars.map(\.value)
    let pieces = try pieces(scalars)
    let isLiteral = pieces.allSatisfy { if case .scalar = $0 { true } else { false } }
    return isLiteral ? .literal(scalars) : .pattern(pieces)
  }

  private static func pieces(_ scalars: [UInt32]) throws(Fault) -> [Piece] {
    var pieces: [Piece] = []
    var i = 0
    while i < scalars.count {
      switch scalars[i] {
      case UInt32(ascii: "*"): pieces.append(.anyScalars)
      case UInt32(ascii: "?"): pieces.append(.anyScalar)
      case UInt32(ascii: "["): pieces.append(try set(scalars, &i))
      default: pieces.append(.scalar(scalars[i]))
      }
      i += 1
    }
    return pieces
  }

  /// Reads the set that opens at `i` and leaves `i` at its `]`.
  ///
  /// A `]` that comes first is itself in the set, as in every shell: `[]]`.
  private static func set(_ scalars: [UInt32], _ i: inout Int) throws(Fault) -> Piece {
    var at = i + 1
    let isNegated = at < scalars.count && (scalars[at] == 0x21 || scalars[at] == 0x5E)
    if isNegated { at += 1 }
    var ranges: [ClosedRange<UInt32>] = []
    while at < scalars.count, scalars[at] != 0x5D || ranges.isEmpty {
      let low = scalars[at]
      let isRange = at + 2 < scalars.count && scalars[at + 1] == 0x2D && scalars[at + 2] != 0x5D
      let high = isRange ? scalars[at + 2] : low
      guard low <= high else {
        throw .glob(message: "the set \"\(text(scalars[at...(at + 2)]))\" runs backwards", hint: "")
      }
      ranges.append(low...high)
      at += isRange ? 3 : 1
    }
    guard at < scalars.count else {
      throw .glob(message: "\"[\" is never closed", hint: "write [[] for the character itself")
    }
    i = at
    return .set(ranges, isNegated: isNegated)
  }

  private static func text(_ scalars: ArraySlice<UInt32>) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}

extension Glob.Part {
  /// Whether a file or folder called `name` fits this part; `**` fits no name by itself.
  func matches(_ name: [UInt32]) -> Bool {
    switch self {
    case .folders: false
    case .literal(let scalars): scalars == name
    case .pattern(let pieces): Self.matches(pieces, name)
    }
  }

  /// Matches with one step back to the last `*`, so the cost is at most pieces times scalars.
  private static func matches(_ pieces: [Glob.Piece], _ name: [UInt32]) -> Bool {
    var (piece, at) = (0, 0)
    var retry: (piece: Int, at: Int)?
    while at < name.count {
      if piece < pieces.count, pieces[piece] == .anyScalars {
        retry = (piece, at)
        piece += 1
      } else if piece < pieces.count, pieces[piece].matches(name[at]) {
        piece += 1
        at += 1
      } else if let last = retry {
        retry = (last.piece, last.at + 1)
        (piece, at) = (last.piece + 1, last.at + 1)
      } else {
        return false
      }
    }
    return pieces[piece...].allSatisfy { $0 == .anyScalars }
  }
}

extension Glob.Piece {
  fileprivate func matches(_ scalar: UInt32) -> Bool {
    switch self {
    case .scalar(let wanted): scalar == wanted
    case .anyScalar, .anyScalars: true
    case .set(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
    }
  }
}

extension UInt32 {
  fileprivate init(ascii: Unicode.Scalar) { self = ascii.value }
}
