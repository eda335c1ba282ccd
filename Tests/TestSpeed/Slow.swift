import Foundation

// Release builds of the whole package, which have no tests, find no Testing.
#if canImport(Testing)
    public import Testing

    extension Trait where Self == ConditionTrait {
        /// A test that takes seconds: `scripts/test --fast` (`NIANBAO_TESTS=fast`) skips it, and says so.
        public static var slow: Self {
            .disabled(if: ProcessInfo.processInfo.environment["NIANBAO_TESTS"] == "fast", "slow")
        }
    }
#endif
