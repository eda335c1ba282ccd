import Foundation
import ReportModel

/// Where the cells of the statutory tables are in the model, by their JSON Pointers.
enum CellIndex {
    enum Value {
        case amount(Decimal?)
        case unit(String?)

        var number: Decimal? {
            if case .amount(let amount) = self { amount } else { nil }
        }
    }

    private struct Place {
        let kind: StatutoryForm.Kind
        let row: Int
        let column: Int
        let isUnit: Bool
    }

    private static let places: [String: Place] = {
        var places: [String: Place] = [:]
        for kind in StatutoryForm.Kind.allCases {
            let form = StatutoryForm.form(of: kind)
            for (row, columns) in form.rows.map(\.columns).enumerated() {
                for (column, description) in columns.enumerated() {
                    let pointer = "\(form.pointer(row: row))/\(description.key)"
                    let amount = Place(kind: kind, row: row, column: column, isUnit: false)
                    guard case .money = description.measure else {
                        places[pointer] = amount
                        continue
                    }
                    places[pointer + "/amount"] = amount
                    places[pointer + "/unit"] = Place(kind: kind, row: row, column: column, isUnit: true)
                }
            }
        }
        return places
    }()

    static func value(at pointer: String, in statistics: Statistics) -> Value {
        guard let place = places[pointer], let table = statistics[place.kind] else {
            return pointer.hasSuffix("/unit") ? .unit(nil) : .amount(nil)
        }
        let cell = table.rows[place.row]?[place.column]
        return place.isUnit ? .unit(cell?.unit) : .amount(cell?.amount)
    }
}
