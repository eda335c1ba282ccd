import ReportCore

/// The regions of a page with what each inherits from those around it.
struct PageRegions {
    /// Whether the region, or one around it, is hidden by the page's markup.
    let isHidden: [Bool]
    /// Whether the region is part of a navigation.
    let isNavigation: [Bool]

    private let parents: [Int]

    init(_ regions: [Region]) {
        parents = regions.map(\.parent)
        var isHidden = regions.map(\.isHidden)
        var isNavigation = regions.map { $0.landmark == .navigation }
        // Parents come before their children.
        for index in regions.indices.dropFirst() {
            let parent = regions[index].parent
            isHidden[index] = isHidden[index] || isHidden[parent]
            isNavigation[index] = isNavigation[index] || isNavigation[parent]
        }
        self.isHidden = isHidden
        self.isNavigation = isNavigation
    }

    /// The innermost region that holds nine tenths of all weights, each given for the region that it is in.
    func innermost(holding weights: [Int]) -> Int {
        var weights = weights
        for index in weights.indices.dropFirst().reversed() { weights[parents[index]] += weights[index] }
        guard let all = weights.first, all > 0 else { return 0 }
        // Children come after their parents, so the last one that holds enough is the innermost.
        return weights.indices.last { weights[$0] >= all - all / 10 } ?? 0
    }

    /// For each region whether it is `region` or inside it.
    func inside(_ region: Int) -> [Bool] {
        var isInside = [Bool](repeating: false, count: parents.count)
        isInside[region] = true
        for index in parents.indices where index > region { isInside[index] = isInside[parents[index]] }
        return isInside
    }
}
