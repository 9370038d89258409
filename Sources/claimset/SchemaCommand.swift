import ArgumentParser
import ClaimsetPipeline

/// `claimset schema`: the JSON Schema of pipeline.yaml, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of pipeline.yaml.",
    discussion: """
      Editors complete and check pipeline.yaml with it:
        claimset schema > pipeline.schema.json
      and a first line in pipeline.yaml:
        # yaml-language-server: $schema=pipeline.schema.json
      """
  )

  func run() { Console.out(Array(ConfigurationSchema.json.utf8)) }
}
