import ClaimsetCore

/// The forms a text of pipeline.yaml can be asked to have.
enum TextForm: Hashable, Sendable, CaseIterable {
  /// Any text, none included.
  case any
  /// A text with something in it.
  case filled
  /// Lower-case letters and digits, joined by `-`.
  case name
  /// A name that may hold `_` and `.` too.
  case checkID
  /// The id of a document.
  case documentID
  /// A path downwards from the folder of pipeline.yaml.
  case path
  /// A pattern for such paths.
  case glob
  /// An EDTF date or `unknown`.
  case date
  /// An EDTF date, `unknown` or `from-filename`.
  case published
  /// An address with its scheme.
  case address
  /// A language tag.
  case language
  /// Three capital letters.
  case currency

  /// A text that does not have its form.
  struct Fault: Error, Hashable {
    let code: ConfigurationCode
    /// What is wrong, to stand after the key's name.
    let message: String
    let hint: String
  }

  /// The form as a regular expression (ECMA 262), or nil when every text has it.
  ///
  /// It accepts all that `check` accepts; days such as 30 February only `check` refuses.
  var pattern: String? {
    switch self {
    case .any: nil
    case .filled: #"\S"#
    case .name: #"^[a-z0-9]+(-[a-z0-9]+)*$"#
    case .checkID: #"^[a-z0-9]+([-_.][a-z0-9]+)*$"#
    case .documentID: #"^[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*$"#
    case .path: Self.pathPattern + #"[^\u0000-\u001f\u007f]+$"#
    case .glob:
      Self.pathPattern + #"(?!.*[^/]\*\*)(?!.*\*\*[^/])(?!(.*/)?\.[^/])(?!.*/$)"#
        + #"([^\u0000-\u001f\u007f\\\[]|\[([!^][^/\\]|[^!^/\\])[^\]/\\]*\])+$"#
    case .date: "^(unknown|" + Self.datePattern + ")$"
    case .published: "^(unknown|from-filename|" + Self.datePattern + ")$"
    case .address: #"^[A-Za-z][A-Za-z0-9+.-]*:\S+$"#
    case .language: #"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"#
    case .currency: "^[A-Z]{3}$"
    }
  }

  private static let pathPattern = #"^(?!/)(?!(.*/)?\.\.(/|$))(?!(\.?/)*\.?$)"#
  private static let datePattern =
    #"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?[?~%]?"#

  /// The longest text of the form, in Unicode scalars; nil when there is no limit.
  var limit: Int? {
    switch self {
    case .name, .checkID: 64
    case .documentID: 100
    default: nil
    }
  }

  /// Whether a bare year such as `2014`, which YAML reads as a number, is meant as text.
  var takesYears: Bool { self == .date || self == .published }

  /// What the reference page says the form is.
  var summary: String {
    switch self {
    case .any, .filled: "text"
    case .name: "name: lower-case letters, digits and `-`"
    case .checkID: "name: lower-case letters, digits, `-`, `_` and `.`"
    case .documentID: "id: letters, digits, `-`, `_` and `.`"
    case .path: "path"
    case .glob: "glob"
    case .date: "EDTF date or `unknown`"
    case .published: "EDTF date, `unknown` or `from-filename`"
    case .address: "address"
    case .language: "language tag (BCP 47)"
    case .currency: "currency (ISO 4217)"
    }
  }
}

extension TextForm {
  /// Checks that `text` has the form.
  func check(_ text: String) throws(Fault) {
    if let limit, text.unicodeScalars.count > limit {
      throw Fault(code: .outOfRange, message: "is longer than \(limit) characters", hint: "")
    }
    switch self {
    case .any: return
    case .filled: try checkFilled(text)
    case .name: try checkWords(text, joinedBy: "-")
    case .checkID: try checkWords(text, joinedBy: "-_.")
    case .documentID: try checkWords(text, joinedBy: "-_.", allowsCapitals: true)
    case .path: try checkPath(text)
    case .glob: try checkGlob(text)
    case .date, .published: try checkDate(text)
    case .address: try checkAddress(text)
    case .language: try checkLanguage(text)
    case .currency:
      guard text.utf8.count == 3, text.utf8.allSatisfy(\.isASCIIUppercase) else {
        throw Fault(code: .badForm, message: "is no currency: \"\(text)\"", hint: "such as USD")
      }
    }
  }

  private func checkFilled(_ text: String) throws(Fault) {
    guard !text.allSatisfy(\.isWhitespace) else {
      throw Fault(code: .badForm, message: "is empty", hint: "")
    }
  }

  private func checkWords(
    _ text: String,
    joinedBy joints: String,
    allowsCapitals: Bool = false
  ) throws(Fault) {
    guard !Slug.isWords(text, joinedBy: joints, allowsCapitals: allowsCapitals) else { return }
    let suggestion = Slug.of(text, keeping: self == .name ? "-" : "-_.")
    throw Fault(
      code: .badForm,
      message: "is no \(summary.replacing("`", with: ""))",
      hint: suggestion.isEmpty || suggestion == text ? "" : "such as \"\(suggestion)\""
    )
  }

  private func checkPath(_ text: String) throws(Fault) {
    do throws(SafePath.Fault) {
      _ = try SafePath.normalized(text)
    } catch {
      throw Fault(error)
    }
  }

  private func checkGlob(_ text: String) throws(Fault) {
    do throws(Glob.Fault) {
      _ = try Glob(text)
    } catch {
      switch error {
      case .path(let fault): throw Fault(fault)
      case .glob(let message, let hint):
        throw Fault(code: .badGlob, message: ": \(message)", hint: hint)
      }
    }
  }

  private func checkDate(_ text: String) throws(Fault) {
    if text == "unknown" || (self == .published && text == "from-filename") { return }
    guard PublicationDate.isDate(text) else {
      throw Fault(
        code: .badDate,
        message: "is no date: \"\(text)\"",
        hint: "write 2013-03-22, 2013-03, 2013 or unknown"
      )
    }
  }

  private func checkAddress(_ text: String) throws(Fault) {
    let parts = text.split(separator: ":", maxSplits: 1)
    let isScheme = parts.first?.utf8.allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || "+.-".utf8.contains($0)
    }
    guard parts.count == 2, isScheme == true, text.utf8.first?.isASCIILetter == true,
      !text.contains(where: \.isWhitespace)
    else {
      throw Fault(
        code: .badForm,
        message: "is no address: \"\(text)\"",
        hint: "write the whole of it, such as https://example.org/page"
      )
    }
  }

  private func checkLanguage(_ text: String) throws(Fault) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.enumerated().allSatisfy { index, part in
      let isWord = part.utf8.allSatisfy { $0.isASCIILetter || (index > 0 && $0.isASCIIDigit) }
      return isWord && (index == 0 ? 2...8 : 1...8).contains(part.utf8.count)
    }
    guard isTag else {
      throw Fault(
        code: .badForm,
        message: "is no language tag: \"\(text)\"",
        hint: "such as en or en-GB"
      )
    }
  }
}

extension TextForm.Fault {
  fileprivate init(_ fault: SafePath.Fault) {
    self.init(
      code: .unsafePath,
      message: "must lead down from the folder of pipeline.yaml: \(fault.rawValue)",
      hint: ""
    )
  }
}
