/// The JSON Pointers of the statutory cells in the canonical report.
enum StatutoryPointers {
    static let article20 = "/statistics/article20"
    static let requests = "/statistics/requests"
    static let review = "/statistics/reviewAndLitigation"

    /// The columns of the requests table; the last is the sum of the others.
    static let applicants = [
        "naturalPerson", "commercialEnterprise", "researchInstitution", "socialWelfareOrganization",
        "legalServiceInstitution", "other", "total",
    ]

    /// The procedures of the review and litigation table.
    static let procedures = ["administrativeReview", "litigationDirect", "litigationAfterReview"]

    /// The results of a procedure; the last is the sum of the others.
    static let results = ["upheld", "corrected", "otherResult", "pending", "total"]
}
