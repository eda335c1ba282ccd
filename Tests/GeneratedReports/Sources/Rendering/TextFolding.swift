import Foundation

/// The folding to half width that stored page texts went through.
enum TextFolding {
    /// The text in compatibility form: `，：；（）` and full-width digits get narrow, `、。《》“”` stay.
    static func halfWidth(_ text: String) -> String {
        text.precomposedStringWithCompatibilityMapping
    }
}
