import ClaimsetCore

/// What the report keeps of one document once its worker is done: small, whatever its length.
struct DocumentDigest: Hashable, Sendable {
  /// The id, which names its page; empty for a finding about no document.
  var id = ""
  /// The path from the folder of pipeline.yaml.
  var path = ""
  /// The title the sidecar states, else the one the text opens with; empty without one.
  var title = ""
  /// When it was published, EDTF; empty when unknown.
  var published = ""
  /// The kind of text; empty for a document that could not be used.
  var genre = ""
  /// Whether it gave rows, or was rejected.
  var isUsable = false
  /// Its length in UTF-8 bytes.
  var length = 0
  /// How much it gave.
  var tally = Tally()
  /// What should be looked at: at most ``kept`` of each kind, the strongest of each first.
  var findings: [Finding] = []
  /// Its claims most worth checking, the best first; at most ``samples``.
  var claims: [ClaimLine] = []
  /// Its first dates; at most ``samples``.
  var dates: [DateLine] = []
  /// Its first quantities; at most ``samples``.
  var quantities: [QuantityLine] = []
  /// Its diagnostics, one entry for each code.
  var diagnostics: [DiagnosticTally] = []

  /// How many findings of a kind are kept.
  static let kept = 4
  /// How many rows of a table are kept.
  static let samples = 12
}

/// One claim as the report lists it.
struct ClaimLine: Hashable, Sendable {
  /// The row.
  var id = ""
  /// The words it rests on; empty when the dataset carries no quotes.
  var quote = ""
  /// The subject's words.
  var subject = ""
  /// The predicate's words.
  var predicate = ""
  /// The object's words.
  var object = ""
  /// Who is said to hold it; empty for the author.
  var attributedTo = ""
  /// How sure the author is.
  var certainty = ""
  /// 1 when it is denied, else 0.
  var negations = 0
  /// Its time, EDTF.
  var when = ""
  /// How much it is worth checking, in thousandths.
  var worth = 0
  /// The line it starts on, from 1.
  var line = 0
}

/// One date as the report lists it.
struct DateLine: Hashable, Sendable {
  /// The row.
  var id = ""
  /// The words; empty when the dataset carries no quotes.
  var quote = ""
  /// The TIMEX3 value with its modifier.
  var timex = ""
  /// The EDTF value.
  var edtf = ""
  /// The first day.
  var earliest = ""
  /// The last day.
  var latest = ""
  /// How far it could be placed.
  var status = ""
  /// The line it starts on, from 1.
  var line = 0
}

/// One quantity as the report lists it.
struct QuantityLine: Hashable, Sendable {
  /// The row.
  var id = ""
  /// The words; empty when the dataset carries no quotes.
  var quote = ""
  /// The value with its bound and unit: `> 3,000 /a`.
  var value = ""
  /// What kind of quantity it is.
  var kind = ""
  /// What is counted.
  var item = ""
  /// The line it starts on, from 1.
  var line = 0
}

/// The diagnostics of one code.
struct DiagnosticTally: Hashable, Sendable {
  /// The code.
  var code = ""
  /// How grave the findings are.
  var severity = ""
  /// How many there are.
  var count = 0
  /// In how many documents.
  var documents = 1
  /// The first message.
  var message = ""
  /// What would help.
  var hint = ""
}

// The byte form that the cache keeps.

extension DocumentDigest: FieldCoded {
  mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
    coder.text(&id)
    coder.text(&path)
    coder.text(&title)
    coder.text(&published)
    coder.text(&genre)
    var usable = isUsable ? 1 : 0
    coder.number(&usable)
    isUsable = usable == 1
    coder.number(&length)
    tally.code(&coder)
    coder.list(&findings, of: Finding()) { coder, item in item.code(&coder) }
    coder.list(&claims, of: ClaimLine()) { coder, item in item.code(&coder) }
    coder.list(&dates, of: DateLine()) { coder, item in item.code(&coder) }
    coder.list(&quantities, of: QuantityLine()) { coder, item in item.code(&coder) }
    coder.list(&diagnostics, of: DiagnosticTally()) { coder, item in item.code(&coder) }
  }
}

extension Finding {
  fileprivate mutating func code(_ coder: inout some FieldCoder) {
    var number = kind.rawValue
    coder.number(&number)
    kind = Kind(rawValue: number) ?? .warning
    coder.text(&before)
    coder.text(&quote)
    coder.text(&after)
    coder.number(&line)
    coder.number(&column)
    coder.text(&rowID)
    coder.text(&why)
    coder.text(&fix)
  }
}

extension ClaimLine {
  fileprivate mutating func code(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.text(&quote)
    coder.text(&subject)
    coder.text(&predicate)
    coder.text(&object)
    coder.text(&attributedTo)
    coder.text(&certainty)
    coder.number(&negations)
    coder.text(&when)
    coder.number(&worth)
    coder.number(&line)
  }
}

extension DateLine {
  fileprivate mutating func code(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.text(&quote)
    coder.text(&timex)
    coder.text(&edtf)
    coder.text(&earliest)
    coder.text(&latest)
    coder.text(&status)
    coder.number(&line)
  }
}

extension QuantityLine {
  fileprivate mutating func code(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.text(&quote)
    coder.text(&value)
    coder.text(&kind)
    coder.text(&item)
    coder.number(&line)
  }
}

extension DiagnosticTally {
  fileprivate mutating func code(_ coder: inout some FieldCoder) {
    coder.text(&code)
    coder.text(&severity)
    coder.number(&count)
    coder.number(&documents)
    coder.text(&message)
    coder.text(&hint)
  }
}
