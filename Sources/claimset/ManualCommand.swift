import ArgumentParser

/// `claimset manual`: the page for `man`, made from what the commands say of themselves.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page.",
    discussion: """
      Example:
        claimset manual > claimset.1 && man ./claimset.1
      """
  )

  func run() { Console.out(Array(ManualPage().text.utf8)) }
}
