import ClaimsetCore

/// The words that keep their point, and a few other small lexicons of the tokeniser.
enum Abbreviations {
  /// When a word keeps its point.
  enum Use {
    /// Always: `etc.`, `vs.`
    case always
    /// When it is written with a capital: `Gen.`, but not `gen`.
    case capitalized
    /// Before a number: `No. 5`.
    case beforeNumber
    /// A month or weekday that its sentence goes on after: `Jan. 5`.
    case calendar
  }

  /// The longest word of ``table``, in bytes.
  static let longest = 8

  /// Words that stand before a name, so that no sentence ends after them.
  static let titles = [
    "mr", "mrs", "ms", "mx", "dr", "drs", "prof", "gen", "sen", "sens", "rep", "reps", "gov",
    "govs", "lt", "col", "capt", "sgt", "maj", "rev", "hon", "pres", "st", "sts", "messrs", "mt",
    "ft", "cmdr", "comdr", "adm", "cpl", "supt", "det", "insp", "atty", "brig", "cdr", "pvt",
    "mme", "mlle", "amb", "secy", "msgr", "pfc", "spc", "asst", "assoc",
  ]

  private static let general = [
    "etc", "vs", "approx", "est", "al", "dept", "univ", "viz", "cf", "ca", "ext", "misc", "incl",
    "excl", "resp", "esp", "tel", "natl", "intl", "govt", "ave", "blvd", "ect", "ed", "eds",
  ]

  private static let capitalized = [
    "inc", "corp", "co", "cos", "ltd", "llc", "plc", "jr", "sr", "bros", "mfg", "rd", "sq", "div",
    "calif", "fla", "ala", "ariz", "ark", "colo", "conn", "del", "ga", "ill", "ind", "kan", "ky",
    "la", "md", "mich", "minn", "mont", "neb", "nev", "okla", "ore", "pa", "penn", "tenn", "tex",
    "va", "vt", "wis", "wyo", "ont", "que", "bldg", "hwy", "assn", "ph", "esq",
  ]

  private static let beforeNumber = [
    "no", "nos", "art", "sec", "fig", "figs", "vol", "vols", "pp", "ch", "chap", "para", "op",
    "ed", "pt", "ver", "eq", "app", "rs", "tk",
  ]

  private static let calendar = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon",
    "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  /// Words by when they keep their point.
  static let table = WordTable<Use>(
    titles.map { ($0, .capitalized) } + general.map { ($0, .always) }
      + capitalized.map { ($0, .capitalized) }
      + beforeNumber.filter { !general.contains($0) }.map { ($0, .beforeNumber) }
      + calendar.map { ($0, .calendar) }
  )

  /// Two words written as one, parted after their third letter.
  static let fused = WordTable(["cannot", "gonna", "wanna", "gotta"], value: true)

  /// Prefixes that make one word with what follows their hyphen.
  ///
  /// `mid`, `pre` and `post` are not among them, since they stand before dates too.
  static let prefixes = WordTable(
    [
      "anti", "co", "counter", "cross", "e", "ex", "inter", "intra", "micro", "mini", "mis",
      "multi",
      "neo", "non", "over", "pro", "re", "semi", "socio", "sub", "super", "ultra", "un",
    ],
    value: true
  )
  /// The length of the longest of ``prefixes``.
  static let longestPrefix = 7

  /// Words with a slash in them.
  static let slashed = WordTable(["b/c", "w/o", "w/out", "n/a", "c/o"], value: true)

  /// The last parts of web addresses and of file names.
  static let domains = WordTable(
    [
      "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "tv", "fm", "io", "uk", "de",
      "fr", "cn", "jp", "kr", "ru", "eu", "au", "ca", "nz", "ie", "ch", "nl", "html", "htm", "pdf",
      "doc", "docx", "xls", "xlsx", "txt", "csv", "json", "xml", "jpg", "png", "gif", "mp3", "mp4",
      "zip", "php", "asp", "aspx", "exe",
    ],
    value: true
  )
}
