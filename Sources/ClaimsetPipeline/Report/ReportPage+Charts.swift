import ClaimsetCore
import ClaimsetTables

// Charts, where people would rather look than read: inline SVG, with the numbers beside it.

extension ReportPage {
  /// Writes claims over time, by certainty and by document, dates by status, quantities by kind.
  func writeCharts(_ html: inout HTMLWriter) {
    let tally = report.tally
    guard hasRows else { return }
    section(&html, "shape", "What is in it") { html in
      html.markup("<div class=\"charts\">\n")
      if let chart = TimeChart(years: tally.years.map { ($0.year, $0.claims) }) {
        chart.write(
          &html,
          note: "\(tally.datedClaims.grouped) of \(tally.claims.counted("claim")) have a time "
            + "that begins on a known day"
        )
      }
      if tally.claims > 0 { certaintyChart.write(&html) }
      if tally.claims > 0, report.richest.count > 1 { documentChart.write(&html) }
      if tally.dates > 0 { statusChart.write(&html) }
      if tally.quantities > 0 { kindChart.write(&html) }
      html.markup("</div>\n")
    }
  }

  private var certaintyChart: BarChart {
    BarChart(
      title: "Claims by certainty",
      note: "How sure the author of the text is",
      partName: "negated",
      bars: Tally.certainties.enumerated().compactMap { index, certainty in
        let count = report.tally.certainty[index]
        guard count > 0 else { return nil }
        let negated = report.tally.negatedCertainty[index]
        return BarChart.Bar(label: certainty.rawValue, value: count, part: negated)
      }
    )
  }

  private var documentChart: BarChart {
    let shown = report.richest
    return BarChart(
      title: "Claims by document",
      note: shown.count < report.usableCount
        ? "The \(shown.count) documents with most claims" : "All documents",
      bars: shown.map { document in
        let name = document.title.isEmpty ? document.path.fileName : document.title
        return BarChart.Bar(
          label: name.shortened(to: 60),
          value: document.claims,
          link: report.dataset.hasPages ? root + DocumentPage.path(of: document.id) : ""
        )
      }
    )
  }

  private var statusChart: BarChart {
    BarChart(
      title: "Dates by status",
      note: "How far each could be placed on the calendar",
      bars: Self.bars(DateMention.Status.allCases.map(\.rawValue), report.tally.dateStatus)
    )
  }

  private var kindChart: BarChart {
    BarChart(
      title: "Quantities by kind",
      note: "What is counted or measured",
      bars: Self.bars(QuantityMention.Kind.allCases.map(\.rawValue), report.tally.quantityKind)
    )
  }

  /// One bar for each count above 0, the longest first.
  private static func bars(_ names: [String], _ counts: [Int]) -> [BarChart.Bar] {
    zip(names, counts).filter { $0.1 > 0 }.enumerated()
      .sorted { $0.element.1 != $1.element.1 ? $0.element.1 > $1.element.1 : $0.offset < $1.offset }
      .map { BarChart.Bar(label: $0.element.0, value: $0.element.1) }
  }
}

/// Bars beside their names and numbers: a table, so that it reads aloud as one.
struct BarChart {
  /// One bar.
  struct Bar {
    let label: String
    let value: Int
    /// How much of the value is drawn in the second colour.
    var part = 0
    /// The path the label links to; empty for none.
    var link = ""
  }

  let title: String
  let note: String
  /// What the second colour means; empty when it is not used.
  var partName = ""
  let bars: [Bar]

  /// Writes the chart.
  func write(_ html: inout HTMLWriter) {
    let longest = max(bars.map(\.value).max() ?? 0, 1)
    let hasParts = bars.contains { $0.part > 0 }
    html.markup("<table class=\"bars\"><caption>")
    html.text(title)
    html.markup("<small>")
    html.text(note)
    if hasParts {
      html.markup(" · <span class=\"key no\"></span>")
      html.text("of these \(partName)")
    }
    html.markup("</small></caption>\n<tbody>\n")
    for bar in bars { write(bar, longest, &html) }
    html.markup("</tbody></table>\n")
  }

  private func write(_ bar: Bar, _ longest: Int, _ html: inout HTMLWriter) {
    html.markup("<tr><th scope=\"row\">")
    if bar.link.isEmpty {
      html.words(bar.label)
    } else {
      html.markup("<a href=\"")
      html.path(bar.link)
      html.element("\">", "</a>") { $0.words(bar.label) }
    }
    html.markup("</th><td><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" ")
    html.markup("aria-hidden=\"true\"><rect height=\"10\" width=\"")
    html.text(String(bar.value * 1000 / longest))
    html.markup("\"/>")
    if bar.part > 0 {
      html.markup("<rect class=\"no\" height=\"10\" width=\"")
      html.text(String(max(bar.part * 1000 / longest, 4)))
      html.markup("\"/>")
    }
    html.markup("</svg></td><td class=\"num\">")
    html.number(bar.value)
    if bar.part > 0 { html.text(" (\(bar.part.grouped) \(partName))") }
    html.markup("</td></tr>\n")
  }
}
