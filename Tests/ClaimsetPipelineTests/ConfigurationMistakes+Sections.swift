/// A start of a file without fault.
private let head = "version: 1\ndataset: {name: a}\nsources: [{path: a.txt}]\n"

extension Mistake {
  /// The entries of `sources`.
  static let sources: [Mistake] = [
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [a.txt]\n",
      #"p:3:11: error P009 an entry of "sources" must be a mapping, not text"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{published: 1999}]\n",
      #"p:3:11: error P008 an entry of "sources" lacks the key "path""#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: /etc/passwd}]\n",
      #"p:3:18: error P014 "path" must lead down from the folder of pipeline.yaml: it starts with "/""#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: in/../../a}]\n",
      #"p:3:18: error P014 "path" must lead down from the folder of pipeline.yaml: it leads upwards by "..""#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: ''}]\n",
      #"p:3:18: error P014 "path" must lead down from the folder of pipeline.yaml: it names nothing"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: a/}]\n",
      #"p:3:18: error P015 "path": the glob ends in "/", so it names a folder; end it in a file name"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: \"a\\0b\"}]\n",
      #"p:3:18: error P014 "path" must lead down from the folder of pipeline.yaml: it holds a control character"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: a**/b}]\n",
      #"p:3:18: error P015 "path": "**" must stand alone between two "/"; write **/*.txt"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: 'a[b'}]\n",
      #"p:3:18: error P015 "path": "[" is never closed; write [[] for the character itself"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: '[z-a]'}]\n",
      #"p:3:18: error P015 "path": the set "z-a" runs backwards"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: .git/a}]\n",
      #"p:3:18: error P015 "path": ".git" is a hidden name, and hidden files are never read"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: 'a\\b'}]\n",
      #"p:3:18: error P015 "path": "\" has no meaning in a glob; write / between folders"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: a, published: 22.3.2013}]\n",
      #"p:3:32: error P012 "published" is no date: "22.3.2013"; write 2013-03-22, 2013-03, 2013 or unknown"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: a, published: 2013-02-30}]\n",
      #"p:3:32: error P012 "published" is no date: "2013-02-30"; write 2013-03-22, 2013-03, 2013 or unknown"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: a, published: 99}]\n",
      #"p:3:32: error P012 "published" is no date: "99"; write 2013-03-22, 2013-03, 2013 or unknown"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: a, genre: newspaper}]\n",
      #"p:3:28: error P010 "genre" cannot be "newspaper"; it can be: article, listicle, transcript, newswire, narrative, message"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: a, language: english please}]\n",
      #"p:3:31: error P013 "language" is no language tag: "english please"; such as en or en-GB"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: a, autor: Ada}]\n",
      #"p:3:21: error P006 an entry of "sources" has no key "autor"; did you mean "author"?"#
    ),
    Mistake(
      "version: 1\ndataset: {name: a}\nsources: [{path: out/*.txt}]\noutputs: {directory: out}\n#]\n",
      #"p:3:18: error P025 the source lies in the output folder "out"; choose another folder for one of them"#
    ),
  ]

  /// The entries of `stages`.
  static let stages: [Mistake] = [
    Mistake(
      head + "stages: [read, cliams]\n",
      #"p:4:16: error P003 stage "cliams" is not known; did you mean "claims"?"#
    ),
    Mistake(
      head + "stages: [read, claims]\n",
      #"p:4:16: error P004 stage "claims" needs "segments", which no stage before it adds; put "segment" before it"#
    ),
    Mistake(
      head + "stages:\n  - read\n  - segment\n  - read\n",
      #"p:7:5: error P005 stage "read" is given twice; it first stands at 5:5"#
    ),
    Mistake(
      head + "stages: [read, segment, quantities, dates]\n",
      #"p:4:25: error P004 stage "quantities" uses "dates", which a stage after it adds; put "dates" before it"#
    ),
    Mistake(
      head + "stages: []\n",
      #"p:4:9: error P011 "stages" is an empty list; it needs an entry"#
    ),
    Mistake(
      head + "stages: read\n",
      #"p:4:9: error P009 "stages" must be a list, not text"#
    ),
    Mistake(
      head + "stages: [{read: {}, segment: {}}]\n",
      #"p:4:10: error P009 a stage must be its name, or its name with its options; write "- read" or "- read: {…}", one stage for each "-""#
    ),
    Mistake(
      head + "stages: [read: {max_byte: 1}]\n",
      #"p:4:17: error P006 stage "read" has no key "max_byte"; did you mean "max_bytes"?"#
    ),
    Mistake(
      head + "stages: [read: {max_bytes: 0}]\n",
      #"p:4:28: error P011 "max_bytes" is 0, less than 1"#
    ),
    Mistake(
      head + "stages: [read: {max_bytes: 64 MB}]\n",
      #"p:4:28: error P009 "max_bytes" must be a whole number, not text"#
    ),
    Mistake(
      head + "stages: [read, segment: {boilerplate: delete}]\n",
      #"p:4:39: error P010 "boilerplate" cannot be "delete"; it can be: mark, keep"#
    ),
    Mistake(
      head + "stages: [read: 7]\n",
      #"p:4:16: error P009 stage "read" must be a mapping, not a number"#
    ),
    Mistake(
      head + "stages: [3]\n",
      #"p:4:10: error P009 a stage must be its name, or its name with its options; write "- read" or "- read: {…}", one stage for each "-""#
    ),
    Mistake(
      head + "stages: [prase, claims]\n",
      #"p:4:10: error P003 stage "prase" is not known; did you mean "parse"?"#
    ),
    Mistake(
      head + "stages: [read, segment, dates, quantities, claims: {keep_opinions: yes}]\n",
      #"p:4:68: error P009 "keep_opinions" must be true or false, not text"#
    ),
  ]

  /// The values of `outputs` and `rejects`.
  static let outputs: [Mistake] = [
    Mistake(
      head + "outputs: {directory: ../x}\n",
      #"p:4:22: error P014 "directory" must lead down from the folder of pipeline.yaml: it leads upwards by "..""#
    ),
    Mistake(
      head + "outputs: {directory: .}\n",
      #"p:4:22: error P014 "directory" must lead down from the folder of pipeline.yaml: it names nothing"#
    ),
    Mistake(
      head + "outputs: {directory: .claimset}\n",
      #"p:4:22: error P014 "directory" is a hidden folder: ".claimset"; choose a name without a dot in front"#
    ),
    Mistake(
      head + "outputs: {formats: [csv, xslx]}\n",
      #"p:4:26: error P010 an entry of "formats" cannot be "xslx"; did you mean "xlsx"?"#
    ),
    Mistake(
      head + "outputs: {formats: [sqlite]}\n",
      #"p:4:20: error P025 "formats" has none that other commands can read; add one of csv, json, jsonl"#
    ),
    Mistake(
      head + "outputs: {formats: [csv, csv]}\n",
      #"p:4:26: error P023 format "csv" is given twice"#
    ),
    Mistake(
      head + "outputs: {keep_runs: 0}\n",
      #"p:4:22: error P011 "keep_runs" is 0, less than 1"#
    ),
    Mistake(
      head + "outputs: {keep_runs: 2.5}\n",
      #"p:4:22: error P009 "keep_runs" must be a whole number, not 2.5"#
    ),
    Mistake(
      head + "outputs: {texts: quote}\n",
      #"p:4:18: error P010 "texts" cannot be "quote"; did you mean "quotes"?"#
    ),
    Mistake(
      head + "rejects: {max_share: 1.5}\n",
      #"p:4:22: error P011 "max_share" is 1.5, more than 1"#
    ),
    Mistake(
      head + "rejects: {max_share: 10%}\n",
      #"p:4:22: error P009 "max_share" must be a number, not text"#
    ),
  ]

  /// The entries of `checks`.
  static let checks: [Mistake] = [
    Mistake(
      head + "checks:\n  - {id: c, table: claims}\n",
      #"p:5:5: error P025 an entry of "checks" needs one of "rows", "empty_rate", "allowed", "unique" or "change_since_last""#
    ),
    Mistake(
      head + "checks:\n  - {id: c, table: claim, rows: {min: 1}}\n",
      #"p:5:20: error P010 "table" cannot be "claim"; did you mean "claims"?"#
    ),
    Mistake(
      head + "checks:\n  - {id: c, table: claims, rows: {}}\n",
      #"p:5:34: error P025 "rows" needs one of "min" or "max""#
    ),
    Mistake(
      head + "checks:\n  - {id: c, table: claims, rows: {min: 3, max: 2}}\n",
      #"p:5:48: error P025 "max" is 2, less than "min", 3"#
    ),
    Mistake(
      head + "checks:\n  - {id: c, table: quantities, empty_rate: {warn: 0.1}}\n",
      #"p:5:32: error P025 "empty_rate" needs the key "field" beside it"#
    ),
    Mistake(
      head + "checks:\n  - {id: c, table: quantities, field: units, empty_rate: {warn: 0.1}}\n",
      #"p:5:39: error P024 table "quantities" has no column "units"; did you mean "unit"?"#
    ),
    Mistake(
      head
        + "checks:\n  - {id: c, table: quantities, field: unit, empty_rate: {warn: 0.5, error: 0.1}}\n",
      #"p:5:76: error P025 "error" is 0.1, less than "warn", 0.5"#
    ),
    Mistake(
      head + "checks:\n  - {id: c, table: claims, rows: {min: 1}, unique: true}\n",
      #"p:5:44: error P025 "unique" needs the key "field" beside it"#,
      #"p:5:44: error P025 an entry of "checks" has both "rows" and "unique"; keep one of them"#
    ),
    Mistake(
      head + "checks:\n  - {id: c, table: claims, field: rule, rows: {min: 1}}\n",
      #"p:5:28: error P025 "field" has no meaning beside "rows""#
    ),
    Mistake(
      head + "checks:\n  - {id: c, table: claims, rows: {min: 1}, severity: warn}\n",
      #"p:5:54: error P010 "severity" cannot be "warn"; did you mean "warning"?"#
    ),
    Mistake(
      head
        + "checks:\n  - {id: c, table: claims, severity: error, change_since_last: {rows: {error_below: 0.3}}}\n",
      #"p:5:28: error P025 "severity" has no meaning beside "change_since_last""#,
      #"p:5:85: error P011 "error_below" is 0.3, more than 0"#
    ),
    Mistake(
      head
        + "checks:\n  - {id: c, table: claims, field: rule, change_since_last: {rows: {warn_below: 0}}}\n",
      #"p:5:35: error P025 "field" has no meaning beside a change of "rows""#
    ),
    Mistake(
      head
        + "checks:\n  - {id: c, table: claims, change_since_last: {distinct: {warn_below: 0}}}\n",
      #"p:5:58: error P025 "distinct" needs the key "field" of its check"#
    ),
    Mistake(
      head + "checks:\n  - {id: c, table: claims, field: rule, change_since_last: {floor: 1}}\n",
      #"p:5:60: error P025 "change_since_last" needs one of "rows", "empty_rate", "distinct" or "distribution""#
    ),
    Mistake(
      head
        + "checks:\n  - {id: c, table: entities, change_since_last: {rows: {warn_below: 0}, per: document}}\n",
      #"p:5:78: error P025 the rows of entities are of no single document; leave out "per""#
    ),
    Mistake(
      head
        + "checks:\n  - {id: c, table: claims, field: rule, change_since_last: {distribution: {warn_above: 0.3, error_above: 0.2}}}\n",
      #"p:5:106: error P025 "error_above" is 0.2, less than "warn_above", 0.3"#
    ),
    Mistake(
      head + "checks:\n  - {id: c, table: claims, field: rule, unique: false}\n",
      #"p:5:49: error P025 "unique: false" asks nothing; remove the check"#
    ),
    Mistake(
      head + "checks:\n  - {id: c, table: claims, rows: {min: -1}}\n",
      #"p:5:40: error P011 "min" is -1, less than 0"#
    ),
    Mistake(
      head
        + "checks:\n  - {id: c, table: dates, rows: {min: 1}}\n  - {id: c, table: dates, rows: {min: 2}}\n",
      #"p:6:10: error P023 check "c" is given twice; it first stands at 5:10"#
    ),
    Mistake(
      head + "checks:\n  - {id: c, table: dates, field: type, allowed: [DAY]}\n",
      #"p:5:50: error P010 column "type" never holds "DAY"; did you mean "DATE"?"#
    ),
  ]

  /// The entries of `tests`.
  static let tests: [Mistake] = [
    Mistake(
      head + "tests:\n  - {name: t, input: x}\n",
      #"p:5:5: error P008 an entry of "tests" lacks the key "expect""#
    ),
    Mistake(
      head + "tests:\n  - {name: t, input: x, expect: {}}\n",
      #"p:5:33: error P025 "expect" needs one of "dates", "quantities" or "claims""#
    ),
    Mistake(
      head + "tests:\n  - {name: t, input: x, expect: {date: []}}\n",
      #"p:5:34: error P006 "expect" has no key "date"; did you mean "dates"?"#
    ),
    Mistake(
      head + "tests:\n  - {name: t, input: x, expect: {dates: [{value: 3}]}}\n",
      #"p:5:43: error P024 an entry of "dates" has no column "value"; its columns: date_id, document_id, segment_id, start, end, byte_start, byte_end, quote, type, timex, modifier, edtf, earliest, latest, precision, relation, status, recurrence, anchor, rule"#
    ),
    Mistake(
      head + "tests:\n  - {name: t, input: x, expect: {dates: [{}]}}\n",
      #"p:5:42: error P011 an entry of "dates" names no field"#
    ),
    Mistake(
      head + "tests:\n  - {name: t, input: 5, expect: {dates: []}}\n",
      #"p:5:22: error P009 "input" must be text, not a number; write it in quotes: "5""#
    ),
    Mistake(
      head + "tests:\n  - {name: t, input: x, expect: {dates: [{timex: [2013]}]}}\n",
      #"p:5:50: error P009 "timex" must be a single value, not a list"#
    ),
    Mistake(
      head + "tests:\n  - {name: t, input: x, published: today, expect: {dates: []}}\n",
      #"p:5:36: error P012 "published" is no date: "today"; write 2013-03-22, 2013-03, 2013 or unknown"#
    ),
    Mistake(
      head
        + "tests:\n  - {name: t, input: x, expect: {dates: []}}\n  - {name: t, input: y, expect: {dates: []}}\n",
      #"p:6:12: error P023 test "t" is given twice; it first stands at 5:12"#
    ),
    Mistake(
      head
        + "stages: [read, segment, dates]\ntests:\n  - {name: t, input: x, expect: {dates: [], claims: []}}\n",
      #"p:6:45: error P004 test "t" expects "claims", which no stage adds; add the stage, or leave this out"#
    ),
  ]
}
