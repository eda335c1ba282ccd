import Digests
import Testing

@Suite struct SecureHashTests {
    /// Messages and digests of NIST's examples for FIPS 180-4, and of no bytes.
    static let known: [(message: String, sha1: String, sha256: String)] = [
        (
            "", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        ),
        (
            "abc", "a9993e364706816aba3e25717850c26c9cd0d89d",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        ),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000_000), "34aa973cd4c4daa4f61eeb2bdbad27316534016f",
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ]

    @Test(arguments: known)
    func `digests are those of the standard`(message: String, sha1: String, sha256: String) {
        var hash = SecureHash(.sha1)
        hash.add(Array(message.utf8)[...])
        #expect(hash.digest.hexadecimal == sha1)
        #expect(SecureHash.sha256(Array(message.utf8)).hexadecimal == sha256)
    }

    @Test(arguments: [SecureHash.Function.sha1, .sha256], [1, 55, 64, 65, 1000])
    func `bytes that come in pieces give the digest of the whole`(function: SecureHash.Function, size: Int) {
        let bytes = (0..<3000).map { UInt8(truncatingIfNeeded: $0 * $0) }
        var (whole, pieces) = (SecureHash(function), SecureHash(function))
        whole.add(bytes[...])
        for start in stride(from: 0, to: bytes.count, by: size) {
            pieces.add(bytes[start..<min(start + size, bytes.count)])
        }
        #expect(pieces.digest == whole.digest)
    }

    @Test func `a copy goes its own way, and asking changes nothing`() {
        var hash = SecureHash(.sha256)
        hash.add(Array("ab".utf8)[...])
        var copy = hash
        copy.add(Array("d".utf8)[...])
        #expect(hash.digest != copy.digest)
        hash.add(Array("c".utf8)[...])
        #expect(hash.digest.hexadecimal == Self.known[1].sha256)
    }
}
