/// What `claimset init` starts a folder with.
public enum PipelineTemplate {
  /// One file to write: its path from the folder, and its text.
  public struct File: Hashable, Sendable {
    /// The path, with `/`.
    public let path: String
    /// The text.
    public let text: String
  }

  /// A pipeline.yaml that shows every setting with its default, an example text and its sidecar.
  public static let files = [
    File(path: "pipeline.yaml", text: pipeline),
    File(path: "input/example.txt", text: example),
    File(path: "input/example.meta.yaml", text: sidecar),
  ]

  private static let pipeline = """
    # What claimset does with this folder. Every setting is shown with its default;
    # Documentation/configuration.md explains each, and `claimset check` finds mistakes.
    version: 1

    dataset:
      name: my-dataset              # lower-case letters, digits and "-"
      title: My dataset
      description: ""
      # license: CC-BY-4.0          # the licence of the dataset, not that of the texts
      keywords: []

    # Where the texts are. `**` stands for any number of folders, none included.
    # Facts about one text, such as its date, go into a file beside it: input/a.meta.yaml for
    # input/a.txt. They win over what is said here.
    sources:
      - path: input/**/*.txt
        published: unknown          # a date such as 2013-03-22, unknown, or from-filename
        # genre: article            # recognised from each text unless given here
        # author: Ada Stone
        # source_url: https://example.org/
        # license: CC-BY-4.0
        # language: en

    # The stages, in their order; each sees what those before it have added.
    stages:
    \(stages)

    # What is asked of the dataset before it is published. A failed check of severity error
    # publishes nothing: the last dataset stands.
    checks:
      - {id: documents-read, table: documents, rows: {min: 1}, severity: error}
      - {id: no-collapse, table: claims, change_since_last: {rows: {warn_below: -0.30}}}
      # - {id: items-known, table: quantities, field: item, empty_rate: {warn: 0.6, error: 0.9}}
      # - {id: texts-once, table: documents, field: sha256, unique: true, severity: warning}

    outputs:
      directory: output
      formats: [csv, json, sqlite, xlsx]
      keep_runs: 5                  # published datasets that stay, the last one among them
      texts: full                   # how much of the texts is published: full, quotes or none

    rejects: {}                     # {max_share: 0.1} fails a run that rejects more than a tenth

    # Texts with the rows they must give; `claimset test` runs them.
    tests:
      - name: a year is a date and no quantity
        input: The mill closed in 1998.
        expect:
          dates: [{quote: "1998", edtf: "1998"}]
          quantities: []

    """

  /// One line for each stage, with its options.
  private static var stages: String {
    let width = (StageRegistry.all.map(\.name.count).max() ?? 0) + 1
    return StageRegistry.all.map { stage in
      let options = stage.options.compactMap { option in
        option.standard.map { "\(option.name): \($0)" }
      }
      guard !options.isEmpty else { return "  - \(stage.name)" }
      let name = "\(stage.name):".padded(to: width)
      return "  - \(name) {\(options.joined(separator: ", "))}".padded(to: 44)
        + "# \(stage.summary)"
    }.joined(separator: "\n")
  }

  private static let example = """
    The ferry that saved a fishing town

    Harlow Point had about 2,400 inhabitants in 1987, when the cannery closed. By the spring of
    1995 more than a third of them had moved away.

    The ferry line opened on 3 June 1996. It carried 18,500 passengers in its first year, and the
    town paid £1.2 million for the pier. According to the harbour office, the number of visitors
    doubled within two years. Locals say that nobody expected it.

    """

  private static let sidecar = """
    # What is known of input/example.txt.
    title: The ferry that saved a fishing town
    published: 2004-09-14
    license: CC0-1.0
    language: en

    """
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
