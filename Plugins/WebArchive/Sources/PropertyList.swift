internal import ReportCore

/// A property list whose objects are read lazily, by their numbers.
protocol PropertyList {
    /// The number of the outermost object.
    var root: Int { get }
    /// The keys and values of a dictionary; nil where the object is not one.
    func dictionary(_ object: Int) throws(IngestError) -> [String: Int]?
    /// The objects of an array; nil where the object is not one.
    func array(_ object: Int) throws(IngestError) -> [Int]?
    /// A string; nil where the object is not one.
    func string(_ object: Int) throws(IngestError) -> String?
    /// How many bytes a data object has; nil where the object is not one.
    func dataSize(_ object: Int) throws(IngestError) -> Int?
    /// The bytes of a data object; nil where the object is not one.
    func data(_ object: Int) throws(IngestError) -> [UInt8]?
}
