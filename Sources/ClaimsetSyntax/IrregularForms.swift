import ClaimsetCore

// Data table: forms of strong verbs that are too rare for the treebanks to teach.

/// The lemmas of forms that are known as a whole, whatever their tag.
enum IrregularForms {
  /// The lemma of the word at `span`, or nil.
  static func lemma(of span: Span, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard (4...8).contains(span.count) else { return nil }
    var key: UInt64 = 0
    for i in span.start..<span.end { key = key << 8 | UInt64(bytes[i].asciiLowercased) }
    return forms[key]
  }

  /// By the bytes of the form, at most eight of them packed into one number.
  private static let forms: [UInt64: [UInt8]] = Dictionary(
    uniqueKeysWithValues: table.split(separator: " ").map { entry in
      let parts = entry.split(separator: "=")
      var key: UInt64 = 0
      for byte in parts[0].utf8 { key = key << 8 | UInt64(byte) }
      return (key, Array(parts[1].utf8))
    }
  )

  private static let table = """
    rang=ring sank=sink shrank=shrink sprang=spring swam=swim slew=slay strode=stride strove=strive \
    throve=thrive smote=smite forbade=forbid forsook=forsake partook=partake slain=slay \
    stank=stink swung=swing clung=cling flung=fling slung=sling spun=spin strung=string \
    wrung=wring stung=sting swore=swear tore=tear wove=weave froze=freeze frozen=freeze \
    sworn=swear torn=tear woven=weave shrunk=shrink swum=swim drank=drink dwelt=dwell leapt=leap \
    crept=creep wept=weep swept=sweep slept=sleep knelt=kneel bled=bleed fled=flee sped=speed \
    shone=shine
    """
}
