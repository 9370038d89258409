import ArgumentParser
import ClaimsetPipeline
import Glibc

/// Where the program starts: a command that does not exist is told the one that was meant.
@main
enum Start {
  static func main() async {
    // Swift's runtime takes the arguments from /proc, and its threads look there: without it every
    // command would be taken for the question what commands there are, and answered with success.
    guard access("/proc/self/cmdline", R_OK) == 0 else {
      Console().say("claimset: /proc is not mounted; mount -t proc proc /proc")
      exit(71)
    }
    if let word = CommandLine.arguments.dropFirst().first, let meant = meant(by: word) {
      Console().say(
        """
        Error: There is no command '\(word)'.\(meant.isEmpty ? "" : " Did you mean '\(meant)'?")
        Usage: claimset <subcommand>
          See 'claimset --help' for the commands.
        """
      )
      exit(ExitCode.validationFailure.rawValue)
    }
    await Claimset.main()
  }

  /// The command that is nearest to `word`, empty when none is near; nil when `word` is one, or is
  /// none that could be.
  private static func meant(by word: String) -> String? {
    let names = Claimset.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !word.hasPrefix("-"), word != "help", !names.contains(word) else { return nil }
    return CommandName.nearest(to: word, among: names) ?? ""
  }
}
