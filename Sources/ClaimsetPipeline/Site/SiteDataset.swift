import ClaimsetTables

/// `site/data/dataset.js`: what the pages of the site must know before they load rows.
struct SiteDataset {
  /// What the report knows of the dataset.
  let report: DatasetReport
  /// How many files of rows there are of each table of ``SiteTable/all``.
  let files: [Int]

  /// The bytes of the file.
  var bytes: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("name", report.dataset.name)
      json.member("title", report.dataset.title)
      json.member("program", report.dataset.programVersion)
      json.member("hasPages", report.dataset.hasPages)
      json.member("isCompared", report.dataset.isCompared)
      json.member("tables") { writeTables(&$0) }
      json.member("checks") { json in
        json.array(report.checks) { ReportJSON.write($1, &$0) }
      }
    }
    return Array("claimset.open(".utf8) + json.bytes + Array(");\n".utf8)
  }

  private func writeTables(_ json: inout JSONText) {
    json.array(SiteTable.all.enumerated()) { json, entry in
      json.object { json in
        json.member("name", entry.element.name.rawValue)
        json.member("rows", report.tableRows[entry.element.name.place])
        json.member("files", files[entry.offset])
        json.member("columns") { json in
          json.array(entry.element.columns) { json, column in
            json.object {
              $0.member("name", column.name)
              $0.member("meaning", column.meaning)
            }
          }
        }
      }
    }
  }
}
