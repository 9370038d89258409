import CLibCrypto

/// A running SHA-256, computed by OpenSSL.
///
/// A class, for it owns OpenSSL's context; used by one thread at a time.
public final class SHA256 {
  /// The 32 bytes of a SHA-256.
  public struct Digest: Hashable, Sendable {
    /// The bytes, in order.
    public let bytes: [UInt8]

    /// The 64 lower-case hexadecimal digits.
    public var hex: String {
      var digits: [UInt8] = []
      digits.reserveCapacity(64)
      for byte in bytes { digits.append(hex: byte) }
      return String(decoding: digits, as: UTF8.self)
    }
  }

  private let context: OpaquePointer
  private var output = [UInt8](repeating: 0, count: 32)

  // Looking an algorithm up by name takes longer than hashing a row, so it is done once.
  // Unsafe only in that a pointer is not Sendable: OpenSSL never changes what it points to.
  private nonisolated(unsafe) static let algorithm: OpaquePointer? =
    EVP_MD_fetch(nil, "SHA256", nil)

  /// Starts with nothing hashed.
  public init() {
    guard let context = EVP_MD_CTX_new(), let algorithm = Self.algorithm,
      EVP_DigestInit_ex2(context, algorithm, nil) == 1
    else { preconditionFailure("OpenSSL has no SHA-256") }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Hashes `bytes` after what came before.
  public func update(_ bytes: [UInt8]) { update(bytes, bytes.indices) }

  /// Hashes the part `range` of `bytes` after what came before.
  public func update(_ bytes: [UInt8], _ range: Range<Int>) {
    bytes.withUnsafeBytes { update(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// Hashes `bytes` after what came before.
  public func update(_ bytes: UnsafeRawBufferPointer) {
    guard !bytes.isEmpty else { return }
    let done = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    precondition(done == 1, "OpenSSL failed to hash")
  }

  /// The digest of all that was hashed; afterwards nothing is.
  public func finish() -> Digest {
    finishBytes()
    return Digest(bytes: output)
  }

  /// The first 64 bits of the digest of all that was hashed; afterwards nothing is.
  func finishPrefix() -> UInt64 {
    finishBytes()
    var bits: UInt64 = 0
    for i in 0..<8 { bits = bits << 8 | UInt64(output[i]) }
    return bits
  }

  private func finishBytes() {
    let done = output.withUnsafeMutableBufferPointer {
      EVP_DigestFinal_ex(context, $0.baseAddress, nil)
    }
    let isReady = EVP_DigestInit_ex2(context, nil, nil)
    precondition(done == 1 && isReady == 1, "OpenSSL failed to hash")
  }

  /// The digest of `bytes`.
  public static func digest(of bytes: [UInt8]) -> Digest {
    let hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// The digest of `bytes` as 64 hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String { digest(of: bytes).hex }
}
