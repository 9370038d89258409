import ClaimsetCore

// The ways in which two clauses may clash.

extension PairEvidence {
  // MARK: Amounts

  mutating func addAmounts() {
    var seen: Set<PairFeature.Aspect> = []
    var ratios: [PairFeature.Aspect: Int] = [:]
    var values: [PairFeature.Aspect: (String, String)] = [:]
    for (mine, own) in first.allAmounts {
      for (yours, other) in second.allAmounts where mine.unit == yours.unit {
        let isCount = mine.unit == "1"
        let item = likeness(own?.head ?? mine.item, other?.head ?? yours.item)
        let isMatched =
          own.flatMap { x in other.map { frames.matcher.match(x, $0) > .no } } ?? false
        if mine.overlaps(yours) {
          if !isCount || item >= .kin { seen.insert(.amountsAgree) }
          continue
        }
        if isCount, item < .kin, !isMatched {
          seen.insert(.otherItem)
          continue
        }
        let clash: PairFeature.Aspect =
          isCount ? .count : mine.unit == "s" ? .duration : .measure
        seen.insert(clash)
        if values[clash] == nil { values[clash] = (mine.text, yours.text) }
        ratios[clash] = max(ratios[clash] ?? 0, Self.ratio(mine, yours))
        let isOpen = [mine, yours].contains { $0.isOpen || $0.low == Int.min || $0.high == Int.max }
        switch clash {
        case .duration: if isOpen { seen.insert(.durationOpen) }
        case .measure:
          if isOpen { seen.insert(.measureOpen) }
          if own != nil, other != nil { seen.insert(.measureOfThings) }
        default:
          if isOpen { seen.insert(.countOpen) }
          if item == .same { seen.insert(.countSame) }
          if item == .kin { seen.insert(.countKin) }
          if isMatched { seen.insert(.countMatched) }
          if (own == nil) != (other == nil) { seen.insert(.countHalfOwned) }
          if let own, let other { seen.formUnion(Self.countFeatures(own, other)) }
        }
      }
    }
    for aspect in PairFeature.Aspect.allCases where seen.contains(aspect) { add(aspect) }
    let ratioOf: [(PairFeature.Aspect, PairFeature.Aspect, PairFeature.Aspect)] = [
      (.count, .countRatio, .countFar), (.measure, .measureRatio, .measureFar),
      (.duration, .durationRatio, .durationFar),
    ]
    for (clash, ratio, far) in ratioOf {
      guard let best = ratios[clash], let told = values[clash] else { continue }
      add(ratio, best, from: [30, 60, 90])
      add(far, if: best < 10)
      // An answer of a few words is one to its own question.
      guard areOfOneScope, clauses.bearing != .opposite, first.isFragment == second.isFragment
      else { continue }
      add(
        .quantity,
        told,
        "The two seem to tell of one thing, and give different \(clash == .count ? "counts" : "amounts")."
      )
    }
  }

  private static func countFeatures(
    _ own: ClaimFrame.Thing,
    _ other: ClaimFrame.Thing
  ) -> Set<PairFeature.Aspect> {
    var seen: Set<PairFeature.Aspect> = [.countOfThings]
    if own.role == .subject, other.role == .subject { seen.insert(.countSubjects) }
    if Set(own.modifiers) != Set(other.modifiers) { seen.insert(.countModified) }
    if Set(own.names) != Set(other.names) { seen.insert(.countNamed) }
    if own.isPart != other.isPart { seen.insert(.countPart) }
    if own.isOther != other.isOther { seen.insert(.countOther) }
    return seen
  }

  /// The smaller one of two amounts in hundredths of the greater; of amounts on two sides of nought none.
  private static func ratio(_ x: ClaimFrame.Amount, _ y: ClaimFrame.Amount) -> Int {
    guard let one = x.stated, let other = y.stated, (one < 0) == (other < 0) else { return 0 }
    let (small, great) = (min(one.magnitude, other.magnitude), max(one.magnitude, other.magnitude))
    return great == 0 ? 0 : Int(100 * Double(small) / Double(great))
  }

  /// How much alike two words are that need not stand in the clauses.
  private func likeness(_ one: String, _ other: String) -> Likeness {
    let likeness = clauses.vocabulary.likeness(of: one, other)
    if likeness > .none { return likeness }
    return KinLexicon.areKin(one, other) ? .kin : .none
  }

  // MARK: Times

  mutating func addTimesThatDiffer() {
    let (x, y) = (first, second)
    if let gap, gap > 0, x.isTimeOwn, y.isTimeOwn, x.isNarrow, y.isNarrow {
      add(.date)
      add(.dateNear, if: gap < 366)
      add(.dateOfYear, if: x.isOfYear || y.isOfYear)
      add(.dateOfFirst, if: [x, y].contains { $0.isFirst || $0.isLast || $0.isOfFirst })
      add(.dateDenied, if: x.isNegated || y.isNegated)
      if isOneEvent {
        add(.date, (x.when, y.when), "The two seem to tell of one event, and give different dates.")
      }
    }
    if let one = x.minutes, let other = y.minutes, abs(one - other) > 20, (gap ?? 0) <= 2 {
      add(.hour)
      add(.hourFar, if: abs(one - other) > 90)
      if isOneEvent {
        add(.date, (x.when, y.when), "The two seem to tell of one event, and give different hours.")
      }
    }
  }

  /// Whether both are told by one word or by words for what happens once, of the same things and amounts:
  /// "convicted in May" and "sentenced in June" are two events.
  private var isOneEvent: Bool {
    let isOnce = first.isOnce && second.isOnce && clauses.haveOneFamily(first, second)
    return (isOnce || clauses.isOneWord || areBothLast) && !first.isNegated && !second.isNegated
      && isOfOneDoer && !isElsewhere && !frames.haveOtherObjects() && !areOfOtherParts
      && !doAmountsDiffer
  }

  /// "her last recital at Graz" and "her final recital": of which there is one, where only one says where.
  private var areBothLast: Bool {
    first.isLast && second.isLast
      && clauses.forward.pairs.contains {
        $0.likeness == .same && !$0.isWeak && !$0.word.isName && !$0.word.isSupplied
          && $0.weight > 0 && $0.word.part != .oblique
      }
  }

  private var isElsewhere: Bool {
    areBothLast ? placesApart != nil : frames.isElsewhere()
  }

  private var doAmountsDiffer: Bool {
    features.contains { [.count, .measure, .duration].contains($0.aspect) }
  }

  /// Whether both have objects, or both say where or with whom, by other words: "served on the board", "served on the
  /// council".
  private var areOfOtherParts: Bool {
    func words(_ part: ClaimFrame.Word.Part) -> [WordAlignment.Pair] {
      clauses.forward.pairs.filter { $0.word.part == part && !$0.word.isSupplied }
    }
    return [ClaimFrame.Word.Part.object, .oblique].contains { part in
      let mine = words(part)
      return !mine.isEmpty && mine.allSatisfy { $0.likeness != .same }
        && second.words.contains { $0.part == part && !$0.isSupplied }
    }
  }

  /// Whether both can be of one time and place, and of one doer.
  private var areOfOneScope: Bool { !frames.areApart() && !frames.isElsewhere() && isOfOneDoer }

  /// Whether both can be of one doer, and neither is of a further event of the kind, or a plan beside a deed.
  private var isOfOneDoer: Bool {
    first.isPlan == second.isPlan && !frames.isAnother() && !areNamedApart([.subject, .agent])
  }

  /// How many days lie between the times of the two, none or less where they overlap; nil where one has none.
  var gap: Int? {
    guard first.isDated, second.isDated else { return nil }
    let ((a, b), (c, d)) = (first.bounds, second.bounds)
    return max(a - d, c - b)
  }

  // MARK: What one denies

  mutating func addDenials() {
    let (x, y) = (first, second)
    guard x.isNegated != y.isNegated else {
      guard areOfOneScope, !x.isNegated, !clauses.isOfSome(x), !clauses.isOfSome(y), isTurnFinal
      else { return }
      if clauses.bearing == .opposite || hasOppositePredicates {
        add(.opposites)
        add(.oppositePredicates, if: hasOppositePredicates)
        add(.polarity, (x.deed, y.deed), "The two seem to say opposite things of one matter.")
      } else if clauses.forward.pairs.contains(where: { $0.likeness == .opposite }) {
        add(.oppositeWords)
        add(.polarity, (x.deed, y.deed), "The two seem to say opposite things of one matter.")
      }
      return
    }
    guard clauses.bearing != .opposite else { return add(.doubled) }
    let isTurned = y.isNegated
    let (rule, told) = isTurned ? (y, x) : (x, y)
    let words = isTurned ? clauses.backward : clauses.forward
    addDenial(rule, told, words)
    guard mayDeny(rule, told) else { return }
    let isDenial = rule.isDenial || told.isDenial || rule.source != told.source
    add(
      isDenial ? .denial : .polarity,
      stances,
      "One seems to deny what the other says."
    )
  }

  /// Whether what `rule` denies can be what the other tells: of one time, place and doer, aimed at the same, and
  /// more than names is shared.
  private func mayDeny(_ rule: ClaimFrame, _ told: ClaimFrame) -> Bool {
    !clauses.areApart(rule, told) && !frames.isElsewhere() && isOfOneDoer
      && !frames.haveOtherObjects()
      && !frames.isAimedElsewhere(rule, told) && !clauses.isOther(rule, told)
      && !clauses.isOfSome(rule) && !clauses.isOfSome(told) && !told.isPlan && !rule.isPartial
      && clauses.forward.pairs.contains {
        $0.likeness >= .kin && !$0.isWeak && !$0.word.isName && !$0.word.isSupplied
      }
  }

  private mutating func addDenial(
    _ rule: ClaimFrame,
    _ told: ClaimFrame,
    _ words: WordAlignment
  ) {
    let isTotal = rule.isUniversallyDenied
    add(isTotal ? .nobody : .denied)
    add(isTotal ? .nobodyCoverage : .deniedCoverage, words.coverage, from: [30, 50, 70, 90])
    add(isTotal ? .nobodyTold : .deniedTold, if: told.isTold)
    add(isTotal ? .nobodyEver : .deniedEver, if: rule.isEver)
    add(isTotal ? .nobodyDated : .deniedDated, if: rule.isDated)
    add(isTotal ? .nobodyOther : .deniedOther, if: clauses.isOther(rule, told))
    add(isTotal ? .nobodyApart : .deniedApart, if: clauses.areApart(rule, told))
    add(isTotal ? .nobodyCovered : .deniedCovered, if: clauses.isCovered(rule, told, words))
    add(isTotal ? .nobodyAimed : .deniedAimed, if: frames.isAimedElsewhere(rule, told))
    add(isTotal ? .nobodyNarrower : .deniedNarrower, if: frames.isNarrower(rule, told))
    add(isTotal ? .nobodyDoer : .deniedDoer, if: clauses.haveOneDoer(rule, told, words))
    guard isTotal else { return }
    add(.nobodyBroader, if: clauses.isBroader(words, rule))
    add(.nobodyOfKind, if: clauses.isOfKind(rule, told))
    add(.nobodyOfAll, if: clauses.isOfAll(rule, told, words))
  }

  private var hasOppositePredicates: Bool {
    clauses.forward.pairs.contains {
      $0.likeness == .opposite && $0.word.part == .predicate && $0.other?.part == .predicate
    }
  }

  /// Whether what is turned round is no deed that can be undone, but where one of them is so all the time: "bought the
  /// mill" and "sold the mill" are both so.
  private var isTurnFinal: Bool {
    clauses.isPlainTurn
      || [first, second].contains { $0.isLasting || $0.isEver }
  }

  private var stances: (String, String) {
    (first.isNegated ? "denied" : "affirmed", second.isNegated ? "denied" : "affirmed")
  }

  // MARK: All against a part, the first and the only one

  mutating func addShares() {
    let (x, y) = (first, second)
    func speaksOfAll(_ frame: ClaimFrame) -> Bool {
      frame.things.contains { $0.quantifier == .all }
    }
    if speaksOfAll(x) != speaksOfAll(y), !(x.isNegated != y.isNegated && isNobody), areOfOneScope {
      let (whole, part) = speaksOfAll(x) ? (x, y) : (y, x)
      add(.all)
      add(.allPart, if: part.things.contains(where: \.isPart))
      add(.allSome, if: part.things.contains { $0.quantifier == .some })
      add(.allDenied, if: x.isNegated != y.isNegated)
      add(.allOnly, if: part.things.contains(where: \.isOnly))
      let isShared = whole.things.contains { one in
        one.quantifier == .all && part.words.contains { likeness(one.head, $0.lemma) >= .kin }
      }
      add(.allShared, if: isShared)
      add(
        .polarity,
        speaksOfAll(x) ? ("all", "a part") : ("a part", "all"),
        "One speaks of all, the other seems to tell of one of which it does not hold."
      )
    }
    func isSingled(_ frame: ClaimFrame) -> Bool {
      frame.isFirst || frame.isSole || frame.isLast
        || frame.things.contains { $0.isOnly || $0.isFirst }
    }
    if isSingled(x) || isSingled(y), x.isPlan == y.isPlan, !frames.isElsewhere() {
      add(.first)
      add(.firstBoth, if: isSingled(x) && isSingled(y))
      add(.firstDenied, if: x.isNegated != y.isNegated)
      add(
        .exclusivity,
        (x.when, y.when),
        "One tells of the first, last or only one, the other seems to tell of another."
      )
    }
  }

  private var isNobody: Bool { features.contains { $0.aspect == .nobody } }

  // MARK: Two doers, two places

  mutating func addParts() {
    // "Ann obtained 17 boats" and "Peter obtained 29 boats" are two deeds.
    guard first.isTold, second.isTold, clauses.bearing == .same, !frames.areApart(),
      !frames.isAnother(), !doAmountsDiffer
    else { return }
    let isNamedApart = areNamedApart([.subject, .agent])
    if isNamedApart || areApart(.subject) {
      add(.doer)
      add(.doerNamed, if: isNamedApart)
      add(.doerAgent, if: [first, second].contains { $0.things.contains { $0.role == .agent } })
      add(.doerObject, if: matches(.object, .object) > .no)
      add(
        .identity,
        doers,
        "The two seem to tell of one deed, and name different doers."
      )
    }
    if let places = placesApart {
      add(.place)
      add(.place, places, "The two seem to tell of one event, and name different places.")
    }
  }

  /// The named places of both, where they are not the same: "in Leeds", "at York".
  private var placesApart: (String, String)? {
    func places(_ frame: ClaimFrame) -> [String] {
      frame.whereabouts.map(\.entity).filter { !$0.isEmpty }
    }
    guard let one = places(first).first, let other = places(second).first,
      Set(places(first)).isDisjoint(with: places(second))
    else { return nil }
    return (one, other)
  }

  /// What those who did it are called.
  private var doers: (String, String) {
    func key(_ frame: ClaimFrame) -> String {
      let things = frame.things.filter { $0.role == .subject || $0.role == .agent }
      return (things.first { !$0.entity.isEmpty } ?? things.first)?.key ?? ""
    }
    return (key(first), key(second))
  }
}

extension ClaimFrame {
  /// All amounts, those that count a thing with it.
  fileprivate var allAmounts: [(Amount, Thing?)] {
    amounts.map { ($0, nil) } + things.flatMap { thing in thing.amounts.map { ($0, thing) } }
  }

  /// The first and the last day of its time; open ends are far off.
  fileprivate var bounds: (Int, Int) { (earliest ?? -10_000_000, latest ?? 10_000_000) }

  /// The word that says what is done or so; empty where none does.
  fileprivate var deed: String { words.first { $0.part == .predicate }?.lemma ?? "" }

  /// Whether its time is about a year, of which it may be any day.
  fileprivate var isOfYear: Bool { bounds.1 - bounds.0 > 300 }

  fileprivate var isOfFirst: Bool { things.contains(where: \.isFirst) }
}

extension ClaimFrame.Amount {
  /// The end that is stated, the lower one of two; nil where both are open.
  fileprivate var stated: Int? { low != Int.min ? low : high != Int.max ? high : nil }
}
