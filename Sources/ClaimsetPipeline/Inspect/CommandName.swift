/// What somebody meant who mistyped the name of a command.
public enum CommandName {
  /// The nearest of `names` to `word`, or nil when none is near.
  public static func nearest(to word: String, among names: [String]) -> String? {
    NearestName.of(word, among: names)
  }
}
