/// One feature template: up to four columns of a view that are hashed together.
package struct Template {
  let a: Int
  let b: Int
  let c: Int
  let d: Int
  let seed: UInt64

  /// Joins columns `parts` of a view; `number` tells the templates apart.
  init(_ parts: [Int], number: Int, salt: UInt64) {
    a = parts[0]
    b = parts.count > 1 ? parts[1] : 0
    c = parts.count > 2 ? parts[2] : 0
    d = parts.count > 3 ? parts[3] : 0
    seed = mixed(UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15 ^ salt)
  }
}

/// A number whose bits all depend on all bits of `value`.
@inline(__always)
func mixed(_ value: UInt64) -> UInt64 {
  var x = value
  x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
  x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
  return x ^ (x >> 31)
}

/// The templates of one classifier, ready to turn a view into features.
package struct TemplateTable {
  let templates: [Template]
  /// The number of features each view gives.
  package var count: Int { templates.count }

  /// Builds the table; column 0 of every view must hold 0.
  init(_ parts: [[Int]], salt: UInt64) {
    templates = parts.enumerated().map { Template($1, number: $0, salt: salt) }
  }

  private init(_ templates: [Template]) { self.templates = templates }

  /// Three quarters of the templates, others for each variant, so that parsers which vote differ;
  /// all of them for variant 0.
  package func part(_ variant: Int) -> TemplateTable {
    guard variant > 0 else { return self }
    return TemplateTable(
      templates.filter { mixed($0.seed &+ UInt64(variant)) & 3 != 0 }
    )
  }

  /// Writes the feature of each template for `view` into `features`.
  @inline(__always)
  func extract(_ view: UnsafePointer<UInt64>, _ features: UnsafeMutablePointer<UInt64>) {
    templates.withUnsafeBufferPointer { templates in
      for i in 0..<templates.count {
        let template = templates[i]
        var hash = template.seed
        hash &+= view[template.a] &* 0x9E37_79B9_7F4A_7C15
        hash &+= view[template.b] &* 0xC2B2_AE3D_27D4_EB4F
        hash &+= view[template.c] &* 0xD6E8_FEB8_6659_FD93
        hash &+= view[template.d] &* 0xA076_1D64_78BD_642F
        hash = (hash ^ (hash >> 32)) &* 0xE703_7ED1_A0B4_28DB
        features[i] = hash ^ (hash >> 29)
      }
    }
  }

  /// ``extract(_:_:)`` for callers in other modules.
  package func write(
    _ view: UnsafePointer<UInt64>,
    _ features: UnsafeMutablePointer<UInt64>
  ) {
    extract(view, features)
  }
}
