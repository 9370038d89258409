import Testing

extension Tag {
  /// Takes long, or needs a tool that `make test-slow` installs.
  @Tag static var slow: Self
  /// Compares with files in git, which `make record` rewrites.
  @Tag static var golden: Self
}
