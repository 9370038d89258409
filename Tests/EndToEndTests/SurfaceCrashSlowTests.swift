import Foundation
import Testing

/// What holds for files of our own holds for those that libraries write: killed or refused at any
/// moment, nothing half is published.
@Suite(.tags(.slow), .serialized) struct SurfaceCrashSlowTests {
  private static let formats = ["csv", "sqlite", "xlsx"]

  @Test(arguments: ["pwrite64", "openat"])
  func `killed at any call of a library, nothing half is published`(call: String) throws {
    let ground = try CrashGround(formats: Self.formats)
    let count = try ground.count(of: call)
    try #require(count > 0, "no run makes the call \(call)")
    for n in CrashGround.moments(count) {
      let outcome = try ground.run(["-e", "inject=\(call):signal=KILL:when=\(n)"]) { folder in
        try ground.expectWhole(folder, "killed at \(call) \(n)")
        try ground.expectNextRun(folder, "after a kill at \(call) \(n)")
      }
      #expect(outcome.exitCode == 137 || outcome.exitCode == 0, "\(call) \(n): \(outcome.exitCode)")
    }
  }

  /// With `+` the disk stays full; without, it is full once, and what one write lost must be missed.
  @Test(arguments: ["write", "pwrite64"], [("ENOSPC", "+"), ("ENOSPC", "")])
  func `a disk that refuses a library is said`(call: String, disk: (fault: String, more: String))
    throws
  {
    let ground = try CrashGround(formats: Self.formats)
    var refused = 0
    for n in CrashGround.moments(try ground.count(of: call)) {
      var published = false
      let fault = "inject=\(call):error=\(disk.fault):when=\(n)\(disk.more)"
      let outcome = try ground.run(["-e", fault]) { folder in
        published = try ground.expectWhole(folder, fault)
        try ground.expectNextRun(folder, "after \(fault)")
      }
      #expect([0, 73, 74].contains(outcome.exitCode), "\(call) \(n): \(outcome.exitCode)")
      #expect(published == (outcome.exitCode == 0), "\(call) \(n): \(outcome.errors)")
      if outcome.exitCode != 0 { refused += 1 }
    }
    #expect(refused > 0, "\(disk) at \(call) never mattered")
  }
}
