/// The version of the program.
public enum ProgramVersion {
  /// The semantic version, as `claimset --version` prints it and datasets state it.
  public static let current = "0.1.0"
}
