import ReportModel

/// What clauses deny.
extension IndicatorReader {
    /// 未发生…行政复议，提起行政诉讼的情况: a clause that continues with what is denied.
    func continuesDenial(_ clause: Range<Int>) -> Bool {
        guard !clause.contains(where: { tokens[$0].isNumber || tokens[$0].cue == .negation }) else { return false }
        let first = clause.first { tokens[$0].cue != .filler }
        guard let first, let cue = tokens[first].cue else { return false }
        return ([.litigation, .review, .complaint, .occur] as CueSet).contains(cue)
    }

    /// What a denial at `index` denies: what follows it in the clause, or else what precedes it.
    mutating func deny(_ clause: Range<Int>, from index: Int) {
        let after = index + 1..<clause.upperBound
        let isLast = after.allSatisfy { i in
            tokens[i].cue.map { [.filler, .occur, .receive, .each].contains($0) } ?? tokens[i].isNumber
        }
        deny(clause, objects: isLast ? clause.lowerBound..<index : after)
    }

    mutating func deny(_ clause: Range<Int>, objects: Range<Int>) {
        guard !state.isIgnored, !state.isOfOffices, !isFollowedByRelative(clause) else { return }
        let cues = cues(in: objects)
        guard cues.isDisjoint(with: IndicatorReader.outcomes) else { return }
        let denial = Denial(tokens: tokens, words: words, clause: clause, objects: objects, subject: state.subject)
        let keys = denial.keys(cues).filter { !IndicatorReader.ofTopic.contains($0) || isOfDisclosure([$0], cues) }
        let raw = clauses.statement(around: tokens[clause.lowerBound].units.lowerBound)
        for key in keys {
            found.append(
                StatedIndicator(
                    key: key, value: 0, isApproximate: false, scope: state.scope, origin: .narrative, raw: raw,
                    digits: nil))
        }
        carryOn(cues)
    }

    /// 未收到答复的，可以…: a case, not a statement.
    private func isFollowedByRelative(_ clause: Range<Int>) -> Bool {
        guard let last = tokens[clause].last else { return false }
        let ofThose = words[last.units.upperBound - 1] == IndicatorReader.ofThose
        return ofThose && clause.upperBound < tokens.count
    }

    private static let ofTopic: Set<IndicatorKey> = [.complaints, .organizationDedicatedFunds]
    private static let ofThose = UInt16("的" as Unicode.Scalar)
    /// Words that say that a denial is about how requests ended, not about whether there were any.
    private static let outcomes: CueSet = [
        .denied, .granted, .partiallyGranted, .alreadyDisclosed, .notThisOrgan, .extended, .onTime, .conclude,
        .upheld, .corrected, .dismissed, .otherProcedure, .correction,
    ]
}
