import ClaimsetCore
import ClaimsetTables

/// `report.json`: what the report says, for programs; the same keys in the same order, no clock.
enum ReportJSON {
  /// The bytes of `report.json`.
  static func bytes(of report: DatasetReport) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("dataset") { write(report.dataset, &$0) }
      json.member("verdict") { writeVerdict(of: report, &$0) }
      json.member("documents") { writeDocuments(of: report, &$0) }
      json.member("tables") { writeTables(of: report, &$0) }
      json.member("checks") { $0.array(report.checks) { write($1, &$0) } }
      json.member("conflicts") { $0.array(report.conflicts) { write($1, &$0) } }
      json.member("findings") { writeFindings(of: report, &$0) }
      json.member("charts") { writeCharts(of: report.tally, &$0) }
      json.member("claims") { $0.array(report.claims) { write($1, &$0) } }
      json.member("dates") { $0.array(report.dates) { write($1, &$0) } }
      json.member("quantities") { $0.array(report.quantities) { write($1, &$0) } }
      json.member("diagnostics") { $0.array(report.diagnostics) { write($1, &$0) } }
      json.member("files") { json in
        json.array(DatasetFiles.entries(of: report)) { json, entry in
          json.object {
            $0.member("path", entry.path)
            $0.member("purpose", entry.purpose)
          }
        }
      }
    }
    return json.finish()
  }

  private static func write(_ dataset: DatasetReport.Dataset, _ json: inout JSONText) {
    json.object {
      $0.member("name", dataset.name)
      $0.member("title", dataset.title)
      $0.member("description", dataset.description)
      $0.member("license", dataset.license)
      $0.member("program", "claimset \(dataset.programVersion)")
    }
  }

  private static func writeVerdict(of report: DatasetReport, _ json: inout JSONText) {
    json.object {
      $0.member("published", report.failures == 0)
      $0.member("warnings", report.warnings)
      $0.member("failures", report.failures)
      $0.member("sentence", report.headline)
    }
  }

  private static func writeDocuments(of report: DatasetReport, _ json: inout JSONText) {
    json.object { json in
      json.member("read", report.documentCount)
      json.member("used", report.usableCount)
      json.member("rejected", report.rejectedCount)
      json.member("bytes", report.bytes)
      json.member("first") { json in
        json.array(report.documents) { json, document in
          json.object {
            $0.member("document_id", document.id)
            $0.member("path", document.path)
            $0.member("title", document.title)
            $0.member("published", document.published)
            $0.member("genre", document.genre)
            $0.member("used", document.isUsable)
            $0.member("bytes", document.bytes)
            $0.member("sentences", document.sentences)
            $0.member("claims", document.claims)
            $0.member("quantities", document.quantities)
            $0.member("dates", document.dates)
          }
        }
      }
    }
  }

  private static func writeTables(of report: DatasetReport, _ json: inout JSONText) {
    json.array(TableName.allCases) { json, table in
      json.object {
        $0.member("table", table.rawValue)
        $0.member("rows", report.tableRows[table.place])
      }
    }
  }

  /// How one check ended.
  static func write(_ check: CheckLine, _ json: inout JSONText) {
    json.object {
      $0.member("id", check.id)
      $0.member("subject", check.subject)
      $0.member("observed", check.observed)
      $0.member("threshold", check.threshold)
      $0.member("outcome", check.outcome.rawValue)
      $0.member("message", check.message)
    }
  }

  private static func write(_ tally: DiagnosticTally, _ json: inout JSONText) {
    json.object {
      $0.member("code", tally.code)
      $0.member("severity", tally.severity)
      $0.member("count", tally.count)
      $0.member("documents", tally.documents)
      $0.member("message", tally.message)
      $0.member("hint", tally.hint)
    }
  }
}
