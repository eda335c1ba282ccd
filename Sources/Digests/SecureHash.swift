internal import CLibCrypto

/// A digest (FIPS 180-4) over bytes as they come. The one file that calls libcrypto.
///
/// A value: a copy goes its own way.
public struct SecureHash: Sendable {
    /// Which digest.
    public enum Function: Sendable {
        /// 20 bytes. It no longer withstands forgery: it is here for archives that print it.
        case sha1
        /// 32 bytes.
        case sha256
    }

    private enum State {
        case sha1(SHA_CTX)
        case sha256(SHA256_CTX)
    }

    private var state: State

    /// The digest of no bytes yet.
    public init(_ function: Function) {
        switch function {
        case .sha1:
            var context = SHA_CTX()
            SHA1_Init(&context)
            state = .sha1(context)
        case .sha256:
            var context = SHA256_CTX()
            SHA256_Init(&context)
            state = .sha256(context)
        }
    }

    /// Adds bytes behind those that were added before.
    public mutating func add(_ bytes: ArraySlice<UInt8>) {
        // The library reads `count` bytes during the call and keeps no pointer.
        bytes.withUnsafeBytes { buffer in
            switch state {
            case .sha1(var context):
                SHA1_Update(&context, buffer.baseAddress, buffer.count)
                state = .sha1(context)
            case .sha256(var context):
                SHA256_Update(&context, buffer.baseAddress, buffer.count)
                state = .sha256(context)
            }
        }
    }

    /// The digest of what was added so far.
    public var digest: [UInt8] {
        switch state {
        case .sha1(var context): SecureHash.bytes(SHA_DIGEST_LENGTH) { SHA1_Final($0, &context) }
        case .sha256(var context): SecureHash.bytes(SHA256_DIGEST_LENGTH) { SHA256_Final($0, &context) }
        }
    }

    /// SHA-256 of bytes: 32 bytes.
    public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var hash = SecureHash(.sha256)
        hash.add(bytes[...])
        return hash.digest
    }

    /// As many bytes as `fill` writes to the pointer that it is given.
    private static func bytes(_ size: Int32, fill: (UnsafeMutablePointer<UInt8>?) -> Int32) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
            _ = fill(buffer.baseAddress)
            count = Int(size)
        }
    }
}
