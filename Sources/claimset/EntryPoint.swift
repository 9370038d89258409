import ArgumentParser
import Glibc

/// Where the process starts.
@main
enum EntryPoint {
  static func main() async {
    // Swift's runtime takes the arguments from /proc, and its threads look there: without it every
    // command would be taken for the question what commands there are, and answered with success.
    guard access("/proc/self/cmdline", R_OK) == 0 else {
      Console().say("claimset: /proc is not mounted; mount -t proc proc /proc")
      exit(71)
    }
    await Claimset.main()
  }
}
