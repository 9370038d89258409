import ClaimsetCore

/// The findings of the read stage; a code never changes its meaning.
enum ReadFinding {
  /// The codes, each with a line on the page of the stage.
  enum Code: String {
    case tooLarge = "R101"
    case notUTF8 = "R102"
    case otherEncoding = "R103"
    case binary = "R104"
    case empty = "R105"
    case directionControls = "R106"
    case controls = "R107"
  }

  /// The file is larger than the limit.
  static func tooLarge(_ count: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      code: Code.tooLarge.rawValue,
      severity: .error,
      message: "the document has \(count) bytes, more than the limit of \(limit)",
      hint: "split it, or raise max_bytes of the read stage"
    )
  }

  /// The bytes at `place` are not UTF-8.
  static func notUTF8(_ bytes: [UInt8], at place: Span) -> Diagnostic {
    let shown = bytes[place.start..<min(place.end, place.start + 4)].map { hex($0) }
    return Diagnostic(
      code: Code.notUTF8.rawValue,
      severity: .error,
      span: place,
      message: "not UTF-8: \(shown.joined(separator: " ")) at byte \(place.start)",
      hint: "convert the file, for instance: iconv -f WINDOWS-1252 -t UTF-8"
    )
  }

  /// The file is in another Unicode encoding.
  static func foreign(_ encoding: ForeignEncoding) -> Diagnostic {
    Diagnostic(
      code: Code.otherEncoding.rawValue,
      severity: .error,
      span: Span(0, 0),
      message: "the document is \(encoding.rawValue), not UTF-8",
      hint: "convert the file: iconv -f \(encoding.rawValue) -t UTF-8"
    )
  }

  /// A NUL byte: this is no text.
  static func binary(at place: Span) -> Diagnostic {
    Diagnostic(
      code: Code.binary.rawValue,
      severity: .error,
      span: place,
      message: "a NUL byte at byte \(place.start): this is not a text file",
      hint: "leave it out of sources, or export its text"
    )
  }

  /// What is kept but worth saying.
  static func warnings(_ census: ByteCensus) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if census.isBlank {
      found.append(
        Diagnostic(
          code: Code.empty.rawValue,
          severity: .warning,
          message: "the document is empty",
          hint: "it gives no rows; check whether its download or export failed"
        )
      )
    }
    if let place = census.firstDirectionControl {
      found.append(
        Diagnostic(
          code: Code.directionControls.rawValue,
          severity: .warning,
          span: place,
          message: "\(counted(census.directionControls, "text direction control")): what is shown "
            + "may differ from what is read",
          hint: "look at the bytes before trusting quotes from this document"
        )
      )
    }
    if let place = census.firstControl {
      found.append(
        Diagnostic(
          code: Code.controls.rawValue,
          severity: .warning,
          span: place,
          message: "\(counted(census.controls, "control character")), kept and read as white space",
          hint: "check how the file was made"
        )
      )
    }
    return found
  }

  private static func counted(_ n: Int, _ noun: String) -> String {
    n == 1 ? "1 \(noun)" : "\(n) \(noun)s"
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}
