/// A start of a file without fault.
private let head = "version: 1\ndataset: {name: a}\nsources: [{path: a.txt}]\n"

extension Mistake {
  /// The file as a whole: its bytes, its size, its documents.
  static let wholeFile: [Mistake] = [
    Mistake(
      "",
      "p:1:1: error P021 the file is empty"
    ),
    Mistake(
      "# nothing\n",
      "p:1:1: error P021 the file holds nothing"
    ),
    Mistake(
      "---\n---\n",
      "p:2:1: error P020 a second document starts here; keep one document in the file"
    ),
    Mistake(
      "- version\n",
      "p:1:1: error P009 pipeline.yaml must be a mapping, not a list"
    ),
    Mistake(
      "just words\n",
      "p:1:1: error P009 pipeline.yaml must be a mapping, not text"
    ),
    Mistake(
      bytes: [0xFF, 0xFE, 0x61, 0],
      "p:1:1: error P016 the file is UTF-16; save it as UTF-8"
    ),
    Mistake(
      bytes: [0x61, 0, 0x62, 0],
      "p:1:2: error P016 not UTF-8 text: control characters are not allowed; save the file as UTF-8"
    ),
    Mistake(
      bytes: Array("version: 1\na: é".utf8) + [0xC3, 0x28],
      "p:2:6: error P016 not UTF-8 text: invalid trailing utf-8 octet; save the file as UTF-8"
    ),
    Mistake(
      bytes: [0xEF, 0xBB, 0xBF] + Array("é: ".utf8) + [0xFF],
      "p:1:4: error P016 not UTF-8 text: invalid leading utf-8 octet; save the file as UTF-8"
    ),
    Mistake(
      bytes: Array(head.utf8) + [0xED, 0xA0, 0x80],
      "p:4:1: error P016 not UTF-8 text: invalid unicode character; save the file as UTF-8"
    ),
    Mistake(
      head + "# \u{7}",
      "p:4:3: error P016 not UTF-8 text: control characters are not allowed; save the file as UTF-8"
    ),
    Mistake(
      bytes: Array(repeating: 0x20, count: (1 << 20) + 1),
      "p:1:1: error P017 the file has 1048577 bytes, more than 1048576"
    ),
    Mistake(
      String(repeating: "[", count: 50_000),
      "p:1:65: error P018 values are nested more than 64 deep"
    ),
    Mistake(
      String(repeating: "- ", count: 100),
      "p:1:129: error P018 values are nested more than 64 deep"
    ),
    Mistake(
      head + "---\nversion: 1\n",
      "p:4:1: error P020 a second document starts here; keep one document in the file"
    ),
    Mistake(
      "%YAML 1.1\n---\nversion: 1\n",
      "p:1:1: error P019 directives are not used here; remove the % line",
      #"p:3:1: error P008 pipeline.yaml lacks the key "dataset""#,
      #"p:3:1: error P008 pipeline.yaml lacks the key "sources""#
    ),
  ]

  /// What is not YAML.
  static let syntax: [Mistake] = [
    Mistake(
      head + "outputs:\n\tdirectory: a\n",
      "p:5:1: error P002 not YAML: found character that cannot start any token; line 5 is indented with a tab; use spaces"
    ),
    Mistake(
      head + "outputs:\n    texts: full\n  keep_runs: 1\n",
      "p:6:3: error P002 not YAML: did not find expected key; look for a line that is indented differently from its neighbours"
    ),
    Mistake(
      head + "outputs: {texts: full\n",
      "p:5:1: error P002 not YAML: did not find expected ',' or '}'; what opens at 4:10 is not closed, or lacks a comma"
    ),
    Mistake(
      head + "outputs: {formats: [csv json}\n",
      "p:4:29: error P002 not YAML: did not find expected ',' or ']'; what opens at 4:20 is not closed, or lacks a comma"
    ),
    Mistake(
      "version: 1\ndataset: {name: \"a}\n",
      "p:2:17: error P002 not YAML: this quote is never closed"
    ),
    Mistake(
      "version: 1\ndataset:\n  name: a\n  title: One: two\nsources: [{path: a}]\n",
      #"p:4:13: error P002 not YAML: mapping values are not allowed in this context; quote a text that holds ": ""#
    ),
    Mistake(
      "version: 1\ndataset: {name: a, title: @b}\nsources: [{path: a}]\n",
      "p:2:27: error P002 not YAML: found character that cannot start any token; quote the text"
    ),
  ]

  /// What YAML can do and a configuration has no use for.
  static let features: [Mistake] = [
    Mistake(
      "version: 1\ndataset: &d {name: a}\nsources: [{path: a, title: *d}]\n",
      "p:2:10: error P019 anchors are not used here; remove the & word",
      "p:3:28: error P019 aliases are not used here; write the value out"
    ),
    Mistake(
      head + "outputs: {<<: {texts: full}}\n",
      "p:4:11: error P019 merge keys are not used here; write the keys out"
    ),
    Mistake(
      head + "rejects: {max_share: !!float 1}\n",
      "p:4:22: error P019 tags are not used here; remove the ! word"
    ),
    Mistake(
      head + "rejects: {[a]: 1}\n",
      "p:4:11: error P009 a key must be text, and this is a list"
    ),
  ]

  /// The keys of the file.
  static let top: [Mistake] = [
    Mistake(
      "dataset: {name: a}\nsources: [{path: a}]\n",
      #"p:1:1: error P008 pipeline.yaml lacks the key "version""#
    ),
    Mistake(
      "version: 2\ndataset: {name: a}\nsources: [{path: a}]\n",
      "p:1:10: error P022 version 2 is not known; this program reads version 1"
    ),
    Mistake(
      "version: \"1\"\ndataset: {name: a}\nsources: [{path: a}]\n",
      #"p:1:10: error P009 "version" must be 1, not text; write it without quotes"#
    ),
    Mistake(
      "version: 1\nversion: 1\ndataset: {name: a}\nsources: [{path: a}]\n",
      #"p:2:1: error P007 key "version" is given twice; it first stands at 1:1"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsource: [{path: a}]\n",
      #"p:3:1: error P006 pipeline.yaml has no key "source"; did you mean "sources"?"#
    ),
    Mistake(
      "version: 1\ndataset:\nsources:\n",
      #"p:2:9: error P009 "dataset" must be a mapping, not empty"#,
      #"p:3:9: error P009 "sources" must be a list, not empty"#
    ),
  ]

  /// The value of `dataset`.
  static let dataset: [Mistake] = [
    Mistake(
      "version: 1\ndataset: {}\nsources: []\n",
      #"p:2:10: error P008 "dataset" lacks the key "name""#,
      #"p:3:10: error P011 "sources" is an empty list; it needs an entry"#
    ),
    Mistake(
      "version: 1\ndataset: {name: My Data!}\nsources: [{path: a}]\n",
      #"p:2:17: error P013 "name" is no name: lower-case letters, digits and -; such as "my-data""#
    ),
    Mistake(
      "version: 1\ndataset: {name: a, title: 1984}\nsources: [{path: a}]\n",
      #"p:2:27: error P009 "title" must be text, not a number; write it in quotes: "1984""#
    ),
    Mistake(
      "version: 1\ndataset: {name: a, title: ' '}\nsources: [{path: a}]\n",
      #"p:2:27: error P013 "title" is empty"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a, licence: MIT}\nsources: [{path: a}]\n",
      #"p:2:20: error P006 "dataset" has no key "licence"; did you mean "license"?"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a, homepage: example.org}\nsources: [{path: a}]\n",
      #"p:2:30: error P013 "homepage" is no address: "example.org"; write the whole of it, such as https://example.org/page"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a, keywords: b}\nsources: [{path: a}]\n",
      #"p:2:30: error P009 "keywords" must be a list, not text"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a, keywords: [true, []]}\nsources: [{path: a}]\n",
      #"p:2:31: error P009 an entry of "keywords" must be text, not a yes-or-no value; write it in quotes: "true""#,
      #"p:2:37: error P009 an entry of "keywords" must be text, not a list"#
    ),
    Mistake(
      "version: 1\ndataset: {name: \(String(repeating: "a", count: 65))}\nsources: [{path: a}]\n",
      #"p:2:17: error P011 "name" is longer than 64 characters"#
    ),
  ]

  /// Several at once.
  static let several: [Mistake] = [
    Mistake(
      "version: 1\ndatset: {name: a}\nsources:\n  - {path: /a, genre: news}\nstages: [red]\nchecks: {}\n",
      #"p:2:1: error P006 pipeline.yaml has no key "datset"; did you mean "dataset"?"#,
      #"p:4:12: error P014 "path" must lead down from the folder of pipeline.yaml: it starts with "/""#,
      #"p:4:23: error P010 "genre" cannot be "news"; did you mean "newswire"?"#,
      #"p:5:10: error P003 stage "red" is not known; did you mean "read"?"#,
      #"p:6:9: error P009 "checks" must be a list, not a mapping"#
    )
  ]
}
