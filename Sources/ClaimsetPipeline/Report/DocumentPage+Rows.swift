import ClaimsetCore
import ClaimsetTables

// The rows beside the text: what each says, normalised, and the rule that read it.

extension DocumentPage {
  /// Writes the row behind `mark`.
  func write(_ mark: Mark, _ html: inout HTMLWriter) {
    let id = records.id(of: mark.table, at: mark.index) ?? ""
    switch mark.kind {
    case .claim: html.markup("<li class=\"rc\" id=\"")
    case .quantity: html.markup("<li class=\"rq\" id=\"")
    case .date: html.markup("<li class=\"rd\" id=\"")
    }
    html.text(id)
    html.markup("\"><p>")
    switch mark.kind {
    case .claim: writeClaim(mark.index, id, &html)
    case .quantity: writeQuantity(mark.index, id, &html)
    case .date: writeDate(mark.index, id, &html)
    }
    html.markup(" <span class=\"id\">")
    html.text(id)
    html.markup("</span></p>")
    for row in records.review.decisions(on: id) { write(row, &html) }
    html.markup("</li>\n")
  }

  /// Writes what a person decided about the row.
  private func write(_ row: ReviewedRow, _ html: inout HTMLWriter) {
    let decision = row.decision
    html.markup("<p class=\"m\"><span class=\"tag\">")
    switch decision.kind {
    case .accept: html.text("accepted")
    case .reject: html.text(row.isApplied ? "rejected, not in the tables" : "rejected before")
    case .correct: html.text(row.isApplied ? "corrected" : "correction")
    case .note, nil: html.text("note")
    }
    html.markup("</span> ")
    if decision.kind == .correct {
      html.text("\(decision.field) ")
      html.words("“\(row.found)” → “\(decision.value)”")
    }
    if !decision.name.isEmpty { html.words(" · \(decision.name)") }
    if !decision.note.isEmpty { html.words(": \(decision.note)") }
    html.markup("</p>")
  }

  private func writeClaim(_ index: Int, _ id: String, _ html: inout HTMLWriter) {
    guard let claim = document.claims?.claims[index] else { return }
    html.markup("<a class=\"no\" href=\"#t-")
    html.text(id)
    html.markup("\">")
    html.text(String(index + 1))
    html.markup("</a>")
    write(claim.subject, "<b>", "</b> ", &html)
    write(claim.predicate, "", " ", &html)
    write(claim.object, "<b>", "</b> ", &html)
    for qualifier in claim.qualifiers {
      html.element("<span class=\"soft\">[", "] ") { $0.text(qualifier.role.rawValue) }
      write(qualifier.phrase, "", "</span> ", &html)
    }
    html.markup("</p><p class=\"m\">")
    html.text(claim.certainty.rawValue)
    writeCue(claim.certaintyCue, &html)
    if claim.isNegated {
      html.markup(" · <span class=\"tag neg\">negated</span>")
      writeCue(claim.polarityCue, &html)
    }
    writeHolder(of: claim, index, &html)
    writeGrounds(of: claim, &html)
    html.text(
      " · worth \(claim.checkWorthiness) · confidence \(claim.confidence) · rule \(claim.rule)"
    )
  }

  private func write(
    _ phrase: Phrase?,
    _ open: StaticString,
    _ close: StaticString,
    _ html: inout HTMLWriter
  ) {
    guard let phrase else { return }
    html.markup(open)
    // Supplied words stand in brackets, as they are in no document.
    if phrase.supplied != nil { html.text("[") }
    html.words(phrase.wording(in: document.text))
    if phrase.supplied != nil { html.text("]") }
    html.markup(close)
  }

  private func writeCue(_ cue: Span?, _ html: inout HTMLWriter) {
    guard let cue else { return }
    html.text(" “")
    html.words(document.text[cue])
    html.text("”")
  }

  private func writeHolder(of claim: Claim, _ index: Int, _ html: inout HTMLWriter) {
    guard let attribution = document.attribution(of: claim), let holder = document.holder(of: claim)
    else { return }
    html.text(" · held by ")
    if let row = claim.attribution, firstClaims[row] == index,
      let id = records.id(of: .attributions, at: row)
    {
      html.markup("<span id=\"")
      html.text(id)
      html.element("\">", "</span>") { $0.words(holder) }
    } else {
      html.words(holder)
    }
    writeCue(attribution.cue.first, &html)
  }

  private func writeGrounds(of claim: Claim, _ html: inout HTMLWriter) {
    if let index = claim.date, let when = document.when(of: claim) {
      writeLink(" · when ", .dates, index, when, &html)
    }
    if let index = claim.quantity, let quantity = document.quantity(of: claim) {
      writeLink(" · how much ", .quantities, index, quantity.reading, &html)
    }
  }

  private func writeLink(
    _ lead: StaticString,
    _ table: TableName,
    _ index: Int,
    _ words: String,
    _ html: inout HTMLWriter
  ) {
    html.markup(lead)
    html.markup("<a href=\"#")
    html.text(records.id(of: table, at: index) ?? "")
    html.element("\">", "</a>") { $0.text(words) }
  }

  private func writeDate(_ index: Int, _ id: String, _ html: inout HTMLWriter) {
    guard let date = document.dates?[index] else { return }
    writeQuote(date.span, id, &html)
    html.text(date.reading)
    if !date.edtf.isEmpty, date.edtf != date.timex { html.text(" · EDTF \(date.edtf)") }
    html.markup("</p><p class=\"m\">")
    html.text(date.kind.rawValue)
    // An amount of time has no other place to say of.
    if date.status != .duration { html.text(" · \(date.status.rawValue)") }
    if let days = date.days { html.text(" · \(days)") }
    if let precision = date.precision { html.text(" · \(precision.rawValue)") }
    if date.relation != .at { html.text(" · \(date.relation.rawValue)") }
    if !date.recurrence.isEmpty { html.text(" · \(date.recurrence)") }
    switch date.anchor {
    case .none: break
    case .published: html.text(" · counted from publication")
    case .mention(let anchor):
      if let dates = document.dates, dates.indices.contains(anchor) {
        writeLink(" · counted from ", .dates, anchor, document.text[dates[anchor].span], &html)
      }
    }
    html.text(" · rule \(date.rule)")
  }

  private func writeQuantity(_ index: Int, _ id: String, _ html: inout HTMLWriter) {
    guard let quantity = document.quantities?[index] else { return }
    writeQuote(quantity.span, id, &html)
    html.text(quantity.reading)
    if let item = quantity.item {
      html.text(" · ")
      html.words(item)
    }
    html.markup("</p><p class=\"m\">")
    html.text(quantity.kind.rawValue)
    if quantity.isCurrencyAssumed { html.text(" · currency assumed") }
    if let trend = quantity.trend { html.text(" · \(trend.rawValue)") }
    writeCue(quantity.boundCue, &html)
    writeCue(quantity.focus, &html)
    if let value = quantity.siValue, let unit = quantity.siUnit, unit != quantity.unit {
      html.text(" · SI \(value.grouped) \(unit)")
    }
    if let duration = quantity.isoDuration { html.text(" · \(duration)") }
    html.text(" · rule \(quantity.rule)")
  }

  /// The words of a mention, leading back to their place, and an arrow to what they mean.
  private func writeQuote(_ span: Span, _ id: String, _ html: inout HTMLWriter) {
    html.markup("<a href=\"#t-")
    html.text(id)
    html.element("\"><b>", "</b></a> → ") { $0.words(document.text[span].shortened(to: 120)) }
  }
}

extension DateMention {
  /// The first and the last day; nil when neither is known.
  fileprivate var days: String? {
    switch (earliest, latest) {
    case (nil, nil): nil
    case (let day?, nil): "from \(day)"
    case (nil, let day?): "to \(day)"
    case (let first?, let last?): first == last ? "\(first)" : "\(first) to \(last)"
    }
  }
}
