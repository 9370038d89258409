import ClaimsetClaims
import ClaimsetCore

// The byte forms of a join part, which the cache keeps, and of what is compared of it.

extension JoinPart: FieldCoded {
  /// Names the fields in their order; the names of the document follow from its namings.
  mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
    coder.text(&documentID)
    coder.text(&path)
    coder.list(&namings, of: Naming()) { coder, naming in naming.code(&coder) }
    coder.list(&claims, of: ClaimLine()) { coder, claim in claim.code(&coder) }
    coder.optional(&document.published)
    coder.number(&document.claims)
    coder.list(&document.frames, of: ClaimFrame()) { coder, frame in frame.code(&coder) }
    document.names = [:]
    for naming in namings { document.names[naming.key] = naming.mentions }
  }
}

extension JoinPart.Naming: FieldCoded {
  /// Names the fields in their order.
  mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
    coder.text(&key)
    coder.text(&name)
    coder.text(&kind)
    coder.texts(&forms)
    coder.number(&mentions)
  }
}

extension JoinPart.ClaimLine: FieldCoded {
  /// Names the fields in their order.
  mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
    coder.text(&id)
    coder.text(&quote)
    coder.number(&line)
  }
}

extension ClaimFrame: FieldCoded {
  /// Names the fields in their order.
  mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
    coder.number(&claim)
    coder.number(&sentence)
    coder.list(&senses, of: Sense()) { coder, sense in
      coder.text(&sense.family)
      coder.flag(&sense.isOpposite)
    }
    coder.flag(&isNegated)
    coder.list(&things, of: Thing()) { coder, thing in thing.code(&coder) }
    coder.list(&amounts, of: Amount()) { coder, amount in amount.code(&coder) }
    coder.list(&words, of: Word()) { coder, word in word.code(&coder) }
    coder.optional(&earliest)
    coder.optional(&latest)
    coder.optional(&told)
    coder.text(&when)
    coder.flag(&isTimeOwn)
    coder.optional(&minutes)
    coder.hashes(&context)
    coder.choice(&certainty)
    coder.text(&source)
    coder.flag(&isDenial)
    coder.flag(&isPlan)
    coder.flag(&isSoFar)
    coder.flag(&isPresent)
    coder.flag(&isFragment)
    coder.flag(&isGeneric)
    coder.flag(&isAgain)
    coder.flag(&isEver)
    coder.flag(&isLast)
    coder.flag(&isLasting)
    coder.flag(&isPartial)
    coder.flag(&isRumour)
    coder.flag(&isHeading)
    coder.flag(&isFirst)
    coder.flag(&isSole)
  }
}

extension ClaimFrame.Thing {
  fileprivate mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
    var part = role.rawValue
    coder.number(&part)
    role = ClaimFrame.Role(rawValue: part) ?? role
    coder.text(&head)
    coder.text(&entity)
    coder.texts(&modifiers)
    coder.texts(&names)
    var count = quantifier.rawValue
    coder.number(&count)
    quantifier = ClaimFrame.Quantifier(rawValue: count) ?? quantifier
    coder.list(&amounts, of: ClaimFrame.Amount()) { coder, amount in amount.code(&coder) }
    coder.text(&preposition)
    coder.flag(&isOther)
    coder.flag(&isFirst)
    coder.flag(&isPart)
    coder.flag(&isOnly)
  }
}

extension ClaimFrame.Word {
  fileprivate mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
    coder.text(&lemma)
    var place = part.rawValue
    coder.number(&place)
    part = Part(rawValue: place) ?? part
    coder.flag(&isName)
    coder.flag(&isSupplied)
  }
}

extension ClaimFrame.Amount {
  fileprivate mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
    coder.signed(&low)
    coder.signed(&high)
    coder.text(&unit)
    coder.text(&item)
    coder.text(&text)
    coder.flag(&isOpen)
  }
}

extension DocumentSheet: FieldCoded {
  /// Names the fields in their order.
  mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
    coder.optional(&published)
    coder.list(&names, of: Name()) { coder, name in
      coder.text(&name.key)
      coder.number(&name.count)
    }
    coder.list(&stems, of: Stem()) { coder, stem in
      // The byte form has room for 63 bits.
      var (high, low) = (Int(stem.hash >> 32), Int(stem.hash & 0xFFFF_FFFF))
      coder.number(&high)
      coder.number(&low)
      stem.hash = UInt64(truncatingIfNeeded: high) << 32 | UInt64(truncatingIfNeeded: low)
      coder.number(&stem.count)
    }
    coder.number(&sentences)
  }
}

/// A relation as it is kept outside memory.
struct KeptRelation: FieldCoded {
  private var (first, second) = (0, 0)
  private var relation = ClaimRelation.Relation.corroborates
  private var kind = ClaimRelation.Kind.event
  private var strength = ClaimRelation.Strength.weak
  private var reason = ""
  private var values = ["", ""]

  init() {}

  init(_ told: ClaimRelation) {
    (first, second) = (told.first, told.second)
    (relation, kind, strength) = (told.relation, told.kind, told.strength)
    (reason, values) = (told.reason, [told.firstValue, told.secondValue])
  }

  var isWhole: Bool { values.count == 2 }

  /// The relation.
  var told: ClaimRelation {
    ClaimRelation(
      first,
      second,
      relation,
      kind,
      strength,
      reason: reason,
      values: (values[0], values[1])
    )
  }

  /// Names the fields in their order.
  mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
    coder.number(&first)
    coder.number(&second)
    coder.choice(&relation)
    coder.choice(&kind)
    coder.choice(&strength)
    coder.text(&reason)
    coder.texts(&values)
  }
}

/// What was found between the frames of a unit, as the cache keeps it.
struct KeptFindings: FieldCoded {
  private struct Item {
    var first = 0
    var second = 0
    var relation = KeptRelation()
  }

  private var items: [Item] = []

  init() {}

  init(_ findings: [ComparisonUnit.Finding]) {
    items = findings.map {
      Item(first: $0.first, second: $0.second, relation: KeptRelation($0.relation))
    }
  }

  var isWhole: Bool { items.allSatisfy(\.relation.isWhole) }

  /// The findings.
  var told: [ComparisonUnit.Finding] {
    items.map { ComparisonUnit.Finding($0.first, $0.second, $0.relation.told) }
  }

  /// Names the fields in their order.
  mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
    coder.list(&items, of: Item()) { coder, item in
      coder.number(&item.first)
      coder.number(&item.second)
      item.relation.code(&coder)
    }
  }
}

extension FieldCoder {
  /// Takes a list of texts.
  fileprivate mutating func texts(_ items: inout [String]) {
    list(&items, of: "") { coder, item in coder.text(&item) }
  }

  /// Takes a list of hashes.
  fileprivate mutating func hashes(_ items: inout [UInt32]) {
    list(&items, of: 0) { coder, item in
      var number = Int(item)
      coder.number(&number)
      item = UInt32(truncatingIfNeeded: number)
    }
  }

  /// Takes yes or no.
  fileprivate mutating func flag(_ value: inout Bool) {
    var number = value ? 1 : 0
    self.number(&number)
    value = number == 1
  }

  /// Takes one of the values of a type.
  fileprivate mutating func choice<Value: RawRepresentable<String>>(_ value: inout Value) {
    var name = value.rawValue
    text(&name)
    value = Value(rawValue: name) ?? value
  }

  /// Takes a number of either sign.
  fileprivate mutating func signed(_ value: inout Int) {
    // The least number has no magnitude of its own, so it has a sign of its own.
    var sign = value == Int.min ? 2 : value < 0 ? 1 : 0
    var magnitude = value == Int.min ? 0 : abs(value)
    number(&sign)
    number(&magnitude)
    value = sign == 2 ? Int.min : sign == 1 ? -magnitude : magnitude
  }

  /// Takes a number, or none.
  fileprivate mutating func optional(_ value: inout Int?) {
    var isThere = value != nil
    flag(&isThere)
    var number = value ?? 0
    signed(&number)
    value = isThere ? number : nil
  }
}
