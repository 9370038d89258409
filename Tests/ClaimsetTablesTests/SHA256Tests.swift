import ClaimsetTables
import Testing

@Suite struct SHA256Tests {
  // The digests are those of FIPS 180-2, appendix B.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `digests known texts`(text: String, digest: String) {
    #expect(SHA256.hex(of: Array(text.utf8)) == digest)
  }

  @Test func `pieces hash as the whole does, again and again`() {
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0) }
    let hash = SHA256()
    for _ in 0..<2 {
      hash.update(bytes, 0..<1)
      hash.update(bytes, 1..<4097)
      hash.update(bytes, 4097..<4097)
      hash.update(bytes, 4097..<10_000)
      #expect(hash.finish() == SHA256.digest(of: bytes))
    }
  }
}
