/// Claims over time: a column for each year, or for each stretch of years when there are many.
struct TimeChart {
  /// The years in one column.
  let step: Int
  /// The first year of the first column.
  let first: Int
  /// The claims of each column.
  let counts: [Int]

  /// At most so many columns are drawn.
  private static let columns = 80

  /// Makes the chart; nil when no claim has a year.
  ///
  /// - Parameter years: Years with their claims, in order of years.
  init?(years: [(year: Int, claims: Int)]) {
    guard let earliest = years.first?.year, let latest = years.last?.year else { return nil }
    let step =
      [1, 2, 5, 10, 20, 50, 100, 200, 500].first {
        Self.floor(latest, $0) - Self.floor(earliest, $0) < $0 * Self.columns
      } ?? 1000
    // One column alone would be as wide as the page: years without claims stand around it.
    let span = Self.floor(latest, step) - Self.floor(earliest, step)
    let margin = max(0, 9 - span / step)
    let start = Self.floor(earliest, step) - margin / 2 * step
    var counts = [Int](repeating: 0, count: span / step + 1 + margin)
    for entry in years { counts[(entry.year - start) / step] += entry.claims }
    self.step = step
    self.first = start
    self.counts = counts
  }

  /// Writes the chart with its numbers.
  func write(_ html: inout HTMLWriter, note: String) {
    let highest = max(counts.max() ?? 0, 1)
    let top = highest.isMultiple(of: 2) ? highest : highest + 1
    html.markup("<figure class=\"wide\"><figcaption>Claims over time<small>")
    html.text(
      step == 1 ? "By the year in which their time begins. " : "By stretches of \(step) years. "
    )
    html.text(note)
    html.markup("</small></figcaption>\n<div class=\"time\"><div class=\"y\" aria-hidden=\"true\">")
    for value in [top, top / 2, 0] { html.element("<span>", "</span>") { $0.number(value) } }
    html.markup("</div>")
    writeColumns(&html, top: top)
    writeYears(&html)
    html.markup("</div>\n")
    writeNumbers(&html)
    html.markup("</figure>\n")
  }

  private func writeColumns(_ html: inout HTMLWriter, top: Int) {
    html.markup("<svg role=\"img\" preserveAspectRatio=\"none\" aria-label=\"")
    html.text("Claims over time, from \(name(0)) to \(name(counts.count - 1))")
    html.markup("\" viewBox=\"0 0 ")
    html.text("\(counts.count * 10) 1000")
    html.markup("\">")
    for (i, count) in counts.enumerated() where count > 0 {
      let height = max(count * 1000 / top, 8)
      html.markup("<rect width=\"8\" x=\"")
      html.text(String(i * 10 + 1))
      html.markup("\" y=\"")
      html.text(String(1000 - height))
      html.markup("\" height=\"")
      html.text(String(height))
      html.element("\"><title>", "</title></rect>") {
        $0.text("\(name(i)): \(count.counted("claim"))")
      }
    }
    html.markup("</svg>\n")
  }

  /// Writes about five names of columns, each under the middle of its column.
  private func writeYears(_ html: inout HTMLWriter) {
    html.markup("<div class=\"x\" aria-hidden=\"true\">")
    let stride = labelStride
    for i in counts.indices where (first / step + i).isMultiple(of: stride) {
      let left = (i * 2 + 1) * 500 / counts.count
      // A name at the far end would stick out of a narrow page.
      guard left > 20, left < 950 else { continue }
      html.markup("<span style=\"left:")
      html.text("\(left / 10).\(left % 10)%")
      html.markup(";transform:translateX(-50%)\">")
      html.text(yearName(first + i * step))
      html.markup("</span>")
    }
    html.markup("</div>")
  }

  private var labelStride: Int {
    [1, 2, 5, 10, 20, 50].first { counts.count / $0 <= 8 } ?? 100
  }

  private func writeNumbers(_ html: inout HTMLWriter) {
    html.markup("<details><summary>The numbers</summary>\n")
    html.table("Claims by time", columns: ["Time", .number("Claims")]) { html in
      for (i, count) in counts.enumerated() where count > 0 {
        html.element("<tr><th scope=\"row\">", "</th>") { $0.text(name(i)) }
        html.cell(count)
        html.markup("</tr>\n")
      }
    }
    html.markup("</details>\n")
  }

  private func name(_ column: Int) -> String {
    let year = first + column * step
    return step == 1 ? yearName(year) : "\(yearName(year))–\(yearName(year + step - 1))"
  }

  /// The year as people write it; the astronomical year 0 is 1 BC.
  private func yearName(_ year: Int) -> String { year > 0 ? String(year) : "\(1 - year) BC" }

  /// The largest multiple of `step` at or below `year`.
  private static func floor(_ year: Int, _ step: Int) -> Int {
    let rest = year % step
    return year - (rest < 0 ? rest + step : rest)
  }
}
