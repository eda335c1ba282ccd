/// The names of the files in an output folder: each input its own, whatever the inputs are called.
struct OutputNames {
    private var taken: Set<String> = []
    private var next: [String: Int] = [:]

    /// The path of an input's output without its extension: the input's own path, with `~2`, `~3` ... where an earlier
    /// input has that already.
    mutating func claim(_ path: String) -> String {
        if taken.insert(path).inserted { return path }
        while true {
            let number = next[path, default: 2]
            next[path] = number + 1
            let name = "\(path)~\(number)"
            if taken.insert(name).inserted { return name }
        }
    }
}
