import ClaimsetCore
import ClaimsetTables

// The first dates and quantities.

extension ReportPage {
  /// Writes the first rows of the dates and of the quantities.
  func writeMentions(_ html: inout HTMLWriter) {
    writeDates(&html)
    writeQuantities(&html)
  }

  private func writeDates(_ html: inout HTMLWriter) {
    guard !report.dates.isEmpty else { return }
    section(&html, "dates", "Dates") { html in
      html.table(
        "Dates as written, and what they mean",
        columns: ["As written", "TIMEX3", "EDTF", "First day", "Last day", "Status", "Place"]
      ) { html in
        for located in report.dates {
          let date = located.item
          html.markup("<tr><th scope=\"row\" class=\"words\">")
          link(&html, to: located.documentID, row: date.id, date.quote.orDash)
          html.markup("</th>")
          html.value(date.timex)
          html.value(date.edtf)
          html.value(date.earliest)
          html.value(date.latest)
          html.value(date.status)
          html.value("\(located.path.fileName):\(date.line)")
          html.markup("</tr>\n")
        }
      }
      writeRest(&html, shown: report.dates.count, of: report.tally.dates, .dates)
    }
  }

  private func writeQuantities(_ html: inout HTMLWriter) {
    guard !report.quantities.isEmpty else { return }
    section(&html, "quantities", "Quantities") { html in
      html.table(
        "Quantities as written, and what they mean",
        columns: ["As written", .number("Value"), "Kind", "Of what", "Place"]
      ) { html in
        for located in report.quantities {
          let quantity = located.item
          html.markup("<tr><th scope=\"row\" class=\"words\">")
          link(&html, to: located.documentID, row: quantity.id, quantity.quote.orDash)
          html.element("</th><td class=\"num\">", "</td>") { $0.words(quantity.value) }
          html.value(quantity.kind)
          html.cell(quantity.item)
          html.value("\(located.path.fileName):\(quantity.line)")
          html.markup("</tr>\n")
        }
      }
      writeRest(&html, shown: report.quantities.count, of: report.tally.quantities, .quantities)
    }
  }
}

extension String {
  /// The text, or a dash to carry a link when the dataset has no quotes.
  fileprivate var orDash: String { isEmpty ? "–" : self }
}
