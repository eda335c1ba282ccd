internal import GRDB
internal import Nianbao

/// The numbers that a library gives the places of values: those of the forms and of the vocabulary of indicators.
struct Places: Sendable {
    /// By the number of the place in the program, which another version may count differently.
    private let ids: [Int]

    /// Adds to a library the places that it lacks.
    init(in db: Database) throws {
        var known: [[String]: Int] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT id, key, \"column\" FROM place") {
            known[[row["key"], row["column"]]] = row["id"]
        }
        ids = try TidyRow.places.map { place in
            let names = ["\(place.table)/\(place.row)", place.column ?? ""]
            if let id = known[names] { return id }
            try db.cachedStatement(sql: "INSERT INTO place (key, \"column\") VALUES (?, ?)")
                .execute(arguments: StatementArguments(names))
            return Int(db.lastInsertedRowID)
        }
    }

    /// The number of one of the program's places.
    func id(of place: Int?) -> Int? {
        place.map { ids[$0] }
    }
}
