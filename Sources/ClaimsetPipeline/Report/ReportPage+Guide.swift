import ClaimsetTables

// How to read and to cite the dataset, and what files it has.

extension ReportPage {
  /// Writes how to read the data.
  func writeGuide(_ html: inout HTMLWriter) {
    section(&html, "read", "How to read and cite it") { html in
      html.markup(
        """
        <p>Datasets are never changed once published: <code>latest</code> is a link that moves to \
        the next one. Whoever opens several files resolves it once and reads them all from there:\
        </p>
        <pre><code>dataset=$(readlink -f output/latest)</code></pre>
        <p>Every row says where it comes from: <code>quote</code> is the text at \
        <code>start</code> to <code>end</code> (Unicode scalars, half-open) and at \
        <code>byte_start</code> to <code>byte_end</code> (UTF-8 bytes) of its document. An empty \
        cell means not stated. Ids stay the same when text is added elsewhere.</p>
        <p>To cite it, name the title, the program and the digest, which is the name of the folder \
        that <code>latest</code> leads to:</p>
        <pre><code>
        """
      )
      html.text(report.citation)
      html.markup("</code></pre>\n")
    }
  }

  /// Writes the list of files.
  func writeFiles(_ html: inout HTMLWriter) {
    section(&html, "files", "Files") { html in
      html.markup("<ul class=\"files\">\n")
      for entry in DatasetFiles.entries(of: report) {
        html.markup("<li>")
        if entry.isOne {
          html.markup("<a href=\"")
          html.path(entry.path)
          html.element("\">", "</a>") { $0.text(entry.path) }
        } else {
          html.element("<code>", "</code>") { $0.text(entry.path) }
        }
        html.element(" <span class=\"soft\">", "</span></li>\n") { $0.text(entry.purpose) }
      }
      html.markup("</ul>\n")
    }
  }
}

extension DatasetReport {
  /// How the dataset is cited; the reader fills in the digest.
  var citation: String {
    "\(dataset.title) [dataset]. Made with Claimset \(dataset.programVersion). Digest <digest>."
  }
}
