import ClaimsetCore
import ClaimsetTables

// Findings, charts and sample rows in report.json.

extension ReportJSON {
  static func write(_ conflict: ConflictLine, _ json: inout JSONText) {
    json.object { json in
      json.member("relation_id", conflict.id)
      json.member("kind", conflict.kind)
      json.member("strength", conflict.isStrong ? "strong" : "weak")
      json.member("reason", conflict.reason)
      json.member("claims") { json in
        json.array(conflict.sides) { json, side in
          json.object {
            $0.member("claim_id", side.claimID)
            $0.member("document_id", side.documentID)
            $0.member("path", side.path)
            $0.member("line", side.line)
            $0.member("quote", side.quote)
            $0.member("value", side.value)
          }
        }
      }
    }
  }

  static func writeFindings(of report: DatasetReport, _ json: inout JSONText) {
    let kinds = Finding.Kind.allCases.filter { report.tally.findings[$0.rawValue] > 0 }
    json.array(kinds) { json, kind in
      json.object { json in
        json.member("kind", kind.name)
        json.member("count", report.tally.findings[kind.rawValue])
        json.member("heading", kind.heading(report.tally.findings[kind.rawValue]))
        json.member("explanation", kind.explanation)
        json.member("table", kind.table.rawValue)
        json.member("condition", kind.condition)
        json.member("first") { json in
          json.array(report.findings[kind.rawValue]) { write($1, &$0) }
        }
      }
    }
  }

  private static func write(
    _ located: DatasetReport.Located<Finding>,
    _ json: inout JSONText
  ) {
    let finding = located.item
    json.object {
      $0.member("document_id", located.documentID)
      $0.member("path", located.path)
      $0.place(line: finding.line, column: finding.column)
      $0.member("row_id", finding.rowID)
      $0.member("before", finding.before)
      $0.member("quote", finding.quote)
      $0.member("after", finding.after)
      $0.member("why", finding.why)
      $0.member("fix", finding.fix)
    }
  }

  static func writeCharts(of tally: Tally, _ json: inout JSONText) {
    json.object { json in
      json.member("claims_by_year") { json in
        json.array(tally.years) { json, entry in
          json.object {
            $0.member("year", entry.year)
            $0.member("claims", entry.claims)
          }
        }
      }
      json.member("claims_by_certainty") { json in
        json.array(Tally.certainties.enumerated()) { json, entry in
          json.object {
            $0.member("certainty", entry.element.rawValue)
            $0.member("claims", tally.certainty[entry.offset])
            $0.member("negated", tally.negatedCertainty[entry.offset])
          }
        }
      }
      json.member("dates_by_status") { json in
        json.array(DateMention.Status.allCases.enumerated()) { json, entry in
          json.object {
            $0.member("status", entry.element.rawValue)
            $0.member("dates", tally.dateStatus[entry.offset])
          }
        }
      }
      json.member("quantities_by_kind") { json in
        json.array(QuantityMention.Kind.allCases.enumerated()) { json, entry in
          json.object {
            $0.member("kind", entry.element.rawValue)
            $0.member("quantities", tally.quantityKind[entry.offset])
          }
        }
      }
    }
  }

  static func write(_ located: DatasetReport.Located<ClaimLine>, _ json: inout JSONText) {
    let claim = located.item
    json.object {
      $0.member("claim_id", claim.id)
      $0.member("document_id", located.documentID)
      $0.place(line: claim.line, column: nil)
      $0.member("quote", claim.quote)
      $0.member("subject", claim.subject)
      $0.member("predicate", claim.predicate)
      $0.member("object", claim.object)
      $0.member("attributed_to", claim.attributedTo)
      $0.member("polarity", claim.negations > 0 ? "negated" : "affirmed")
      $0.member("certainty", claim.certainty)
      $0.member("when_edtf", claim.when)
      $0.member("check_worthiness", thousandths: claim.worth)
    }
  }

  static func write(_ located: DatasetReport.Located<DateLine>, _ json: inout JSONText) {
    let date = located.item
    json.object {
      $0.member("date_id", date.id)
      $0.member("document_id", located.documentID)
      $0.place(line: date.line, column: nil)
      $0.member("quote", date.quote)
      $0.member("timex", date.timex)
      $0.member("edtf", date.edtf)
      $0.member("earliest", date.earliest)
      $0.member("latest", date.latest)
      $0.member("status", date.status)
    }
  }

  static func write(_ located: DatasetReport.Located<QuantityLine>, _ json: inout JSONText) {
    let quantity = located.item
    json.object {
      $0.member("quantity_id", quantity.id)
      $0.member("document_id", located.documentID)
      $0.place(line: quantity.line, column: nil)
      $0.member("quote", quantity.quote)
      $0.member("reading", quantity.value)
      $0.member("kind", quantity.kind)
      $0.member("item", quantity.item)
    }
  }
}

extension JSONText {
  /// Writes line and column; null where there is no place.
  fileprivate mutating func place(line: Int, column: Int?) {
    if line > 0 { member("line", line) } else { member("line", "") }
    guard let column else { return }
    if column > 0 { member("column", column) } else { member("column", "") }
  }
}
