import Foundation
import Glibc
import Testing

/// The Debian package, installed in a bare system that has never seen a compiler.
///
/// `make test-slow` builds it. Making such a system asks for root.
@Suite(
  .tags(.slow),
  .serialized,
  .enabled(if: getuid() == 0, "debootstrap and chroot ask for root")
)
struct DebianPackageSlowTests {
  /// Makes a bare system, installs the package in it, and runs `$1` there.
  private static let script = """
    set -eu
    package=$(ls "$1"/.build-deb/claimset_*.deb)
    trap 'umount -l root/proc || true; rm -rf root' EXIT
    debootstrap --variant=minbase bookworm root >debootstrap.log 2>&1 || { tail debootstrap.log; exit 1; }
    cp "$package" root/claimset.deb
    mount -t proc proc root/proc
    mkdir -p root/srv/texts
    cp -r pipeline.yaml input root/srv/texts
    inside() { chroot root env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv "$@"; }
    inside sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends /claimset.deb' >apt.log 2>&1 || { tail apt.log; exit 1; }
    inside dpkg -V claimset
    inside sh -c 'ldd /usr/bin/claimset | grep -i swift' && { echo "a Swift library is needed"; exit 1; }
    inside bash -n /usr/share/bash-completion/completions/claimset
    inside claimset --version
    inside sh -c 'cd /srv/texts && claimset run --quiet && claimset verify && claimset plan | tail -1'
    for file in lib/systemd/system/claimset.service usr/share/doc/claimset/copyright; do
      [ -s "root/$file" ] || { echo "$file is not there"; exit 1; }
    done
    cp root/srv/texts/output/latest/SHA256SUMS there
    inside apt-get purge -y -qq claimset >apt.log 2>&1
    [ ! -e root/usr/bin/claimset ]
    """

  @Test func `it installs, runs, gives the bytes it gives here, and leaves nothing`() throws {
    let folder = try Repository.example()
    let outcome = try Program.run(["bash", "-c", Self.script, "bash", Repository.path], in: folder)
    try #require(outcome.exitCode == 0, "\(outcome.text)\n\(outcome.errors.suffix(2000))")
    #expect(outcome.text.contains("publish   nothing new: runs/"))
    try #require(Program.run("run", in: folder).exitCode == 0)
    #expect(try folder.text("there") == folder.text("output/latest/SHA256SUMS"))
  }
}

/// Where there is no /proc, as in a chroot that was not finished, nothing looks like a success.
@Suite(.tags(.slow), .enabled(if: getuid() == 0, "hiding /proc asks for root"))
struct BareSystemSlowTests {
  @Test func `a system without a proc file system is told`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Pipelines.goodText])
    let script = "mount -t tmpfs none /proc && \"$0\" run"
    let command = ["unshare", "--mount", "sh", "-c", script, Program.path]
    let outcome = try Program.run(command, in: folder)
    #expect(outcome.exitCode == 71, "\(outcome.errors)")
    #expect(outcome.lastLine.hasPrefix("claimset: /proc is not mounted"))
  }
}
