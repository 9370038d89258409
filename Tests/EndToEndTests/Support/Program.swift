import Foundation
import Glibc

/// The built `claimset`, run as a user runs it.
enum Program {
  /// What a run of a program left.
  struct Outcome {
    /// The exit code; 128 + n when signal n ended the program.
    let exitCode: Int32
    /// What it wrote on standard output.
    let output: [UInt8]
    /// What it wrote on standard error.
    let errors: String

    /// What it wrote on standard output, as text.
    var text: String { String(decoding: output, as: UTF8.self) }
    /// The last line on standard error, which says what happened.
    var lastLine: String { errors.split(separator: "\n").last.map(String.init) ?? "" }
  }

  /// Why a program could not be run.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The program under test: what `CLAIMSET_PROGRAM` names, else the one beside the test bundle.
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["CLAIMSET_PROGRAM"], !named.isEmpty {
      return URL(fileURLWithPath: named).standardizedFileURL.path
    }
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let bundle = String(decoding: buffer.prefix(max(0, count)).map(UInt8.init), as: UTF8.self)
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().path + "/claimset"
  }()

  /// Runs `claimset` with `arguments` in `folder` and waits for its end.
  static func run(
    _ arguments: String...,
    in folder: ScratchFolder,
    input: [UInt8] = []
  ) throws -> Outcome {
    try run([path] + arguments, in: folder, input: input)
  }

  /// Runs any command in `folder` and waits for its end.
  static func run(
    _ command: [String],
    in folder: ScratchFolder,
    input: [UInt8] = []
  ) throws -> Outcome {
    let talk = try ScratchFolder()
    try talk.write("in", input)
    let child = try start(command, in: folder, talk: talk)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(description: "waitpid failed: \(errno)") }
    }
    let signal = status & 0x7F
    return Outcome(
      exitCode: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: try talk.read("out"),
      errors: String(decoding: try talk.read("err"), as: UTF8.self)
    )
  }

  /// Starts `command` in `folder`, its standard streams in files of `talk`; gives its process id.
  ///
  /// A shell changes the folder, since Glibc's module does not show the call that would.
  static func start(
    _ command: [String],
    in folder: ScratchFolder,
    talk: ScratchFolder
  ) throws -> pid_t {
    let script = #"cd "$1" && exec 0<"$2/in" 1>"$2/out" 2>"$2/err" && shift 2 && exec "$@""#
    let words = ["/bin/sh", "-c", script, "sh", folder.path, talk.path] + command
    var arguments = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var child: pid_t = 0
    let code = posix_spawn(&child, "/bin/sh", nil, nil, arguments, environ)
    guard code == 0 else { throw Failure(description: "cannot start \(command): \(code)") }
    return child
  }
}
