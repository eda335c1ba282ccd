/// The statutory tables that a reader knows, each over all its editions.
public struct StatutoryForms: Sendable {
    /// The notices, the oldest first.
    public let notices: [Notice]
    private let article20: StatutoryForm
    private let requests: StatutoryForm
    private let reviewAndLitigation: StatutoryForm

    /// The forms of all notices so far: the one list of editions.
    public static let standard = StatutoryForms(
        [.notice2014, .notice2019, .notice2021],
        [
            .article20Of2019, .article20Of2021, .requestsOf2019, .requestsOf2021, .reviewAndLitigationOf2019,
            .reviewAndLitigationOf2021,
        ])

    package init(_ notices: [Notice], _ editions: [FormEdition]) {
        func form(_ kind: StatutoryForm.Kind) -> StatutoryForm {
            StatutoryForm(kind, editions: editions.filter { $0.kind == kind })
        }
        self.notices = notices
        article20 = form(.article20)
        requests = form(.requests)
        reviewAndLitigation = form(.reviewAndLitigation)
    }

    /// The forms with those of one more notice.
    package func adding(_ notice: Notice, _ editions: [FormEdition]) -> StatutoryForms {
        let known = StatutoryForm.Kind.allCases.flatMap { self[$0].editions }
        return StatutoryForms(notices + [notice], known + editions)
    }

    /// The form of a table.
    public subscript(kind: StatutoryForm.Kind) -> StatutoryForm {
        switch kind {
        case .article20: article20
        case .requests: requests
        case .reviewAndLitigation: reviewAndLitigation
        }
    }

    /// The notice that a report about `year` was due to follow; nil before there were any. If two claim the year,
    /// the later one.
    public func notice(inForce year: Int) -> Notice? {
        notices.last { $0.reportYears.contains(year) }
    }
}
