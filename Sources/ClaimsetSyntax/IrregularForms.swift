import ClaimsetCore

// Data table: forms of strong verbs that are too rare for the treebanks to teach.

/// The lemmas of forms that are known as a whole, whatever their tag.
enum IrregularForms {
  /// The lemma of the word at `span`, or nil.
  static func lemma(of span: Span, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    key(span, in: bytes).flatMap { forms[$0] }
  }

  /// Whether the word at `span` is a past form that cannot be a participle: `fell`, `took`.
  static func isPastOnly(_ span: Span, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    key(span, in: bytes).map(pastOnly.contains) ?? false
  }

  /// The bytes of the word at `span` packed into one number, or nil where they are too many.
  private static func key(_ span: Span, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard (3...8).contains(span.count) else { return nil }
    return bytes[span.start..<span.end].reduce(0) { $0 << 8 | UInt64($1.asciiLowercased) }
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
    shone=shine bitten=bite climbed=climb bombed=bomb combed=comb numbed=numb lain=lie borne=bear \
    spilt=spill burnt=burn dreamt=dream swollen=swell trodden=tread spat=spit lent=lend hid=hide \
    lit=light slid=slide
    """

  private static let pastOnly: Set<UInt64> = Set(
    pastTable.split(separator: " ").map { form in
      form.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }
  )

  private static let pastTable = """
    arose ate awoke became began blew bore broke came chose did drank drew drove fell flew forbade \
    forgave foresaw forsook froze gave grew knew lay mistook outgrew overcame overdrew overtook \
    partook ran rang rewrote rode rose sang sank saw shook shrank slew spoke sprang stank stole \
    strode strove swam swore threw took tore undid underwent undertook was went were withdrew \
    woke wore wove wrote
    """
}
