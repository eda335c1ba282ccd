import Foundation
import ReportModel
import Testing

@Suite struct StatisticsJSONTests {
    private static let both: [Edition] = [.notice2019, .notice2021]

    @Test func `writes a report without tables as three nulls`() throws {
        #expect(
            try WrittenJSON(Statistics()).text == #"{"article20":null,"requests":null,"reviewAndLitigation":null}"#)
    }

    @Test func `writes the article 20 table of 2021`() throws {
        let documents = #"{"inForce":3,"issuedThisYear":1,"repealedThisYear":2}"#
        let expected =
            #"{"edition":"2021","item1":{"normativeDocuments":{"inForce":6,"issuedThisYear":4,"repealedThisYear":5},"#
            + #""rules":\#(documents)},"item5":{"administrativeLicensing":{"decisions":7}},"#
            + #""item6":{"administrativeCompulsion":{"decisions":9},"administrativePenalty":{"decisions":8}},"#
            + #""item8":{"administrativeFees":{"amountCollected":{"amount":10,"unit":"万元"}}}}"#
        #expect(try WrittenJSON(Samples.table(.article20, .notice2021)).text == expected)
    }

    @Test func `writes the article 20 table of 2019 with its own rows and columns`() throws {
        let json = try WrittenJSON(Samples.table(.article20, .notice2019))
        #expect(try json.object().keys.sorted() == ["edition", "item1", "item5", "item6", "item8", "item9"])
        let rules = try json.object("item1", "rules")
        #expect(rules as NSDictionary == ["newlyMade": 1, "newlyDisclosed": 2, "totalDisclosed": 3])
        let fees = try json.object("item8", "administrativeFees")
        #expect(fees.keys.sorted() == ["itemsChange", "itemsPreviousYear"])
        let procurement = try json.object("item9", "centralizedProcurement")
        #expect(procurement as NSDictionary == ["projectCount": 21, "totalAmount": ["amount": 22, "unit": "元"]])
    }

    @Test(arguments: both)
    func `writes all 26 rows of requests in either edition`(_ edition: Edition) throws {
        let json = try WrittenJSON(Samples.table(.requests, edition))
        #expect(
            try json.object().keys.sorted()
                == [
                    "carriedForwardToNextYear", "carriedOverFromPreviousYear", "edition", "outcomes",
                    "receivedThisYear",
                ])
        #expect(try json.object()["edition"] as? String == edition.rawValue)
        let other = try json.object("outcomes", "otherHandling")
        #expect(other.keys.sorted() == ["correctionOverdue", "feeOverdue", "other", "undivided"])
        let nulls = Set(other.filter { $0.value is NSNull }.keys)
        #expect(nulls == (edition == .notice2019 ? ["correctionOverdue", "feeOverdue", "other"] : ["undivided"]))
        #expect(try json.object("outcomes", "denied").count == 8)
        #expect(try json.object("outcomes", "unableToProvide").count == 3)
        #expect(try json.object("outcomes", "notProcessed").count == 5)
        #expect(try json.object("outcomes", "granted").count == 7)
    }

    @Test(arguments: both)
    func `writes fifteen numbers of review and litigation`(_ edition: Edition) throws {
        let json = try WrittenJSON(Samples.table(.reviewAndLitigation, edition))
        let review = try json.object("administrativeReview")
        #expect(review as NSDictionary == ["upheld": 1, "corrected": 2, "otherResult": 3, "pending": 4, "total": 5])
        #expect(try json.object("litigationDirect")["upheld"] as? Int == 6)
        #expect(try json.object("litigationAfterReview")["total"] as? Int == 15)
    }

    @Test func `writes a row that the table lacks as null`() throws {
        let json = try WrittenJSON(StatutoryTable(.form(of: .article20), edition: .notice2021))
        #expect(try json.object("item1")["rules"] is NSNull)
        #expect(try json.object("item8")["administrativeFees"] is NSNull)
        #expect(try json.object()["item9"] == nil)
    }

    @Test func `writes a cell that is not known as null`() throws {
        var table = StatutoryTable(.form(of: .article20), edition: .notice2021)
        for row in table.form.rows.indices where table.form.rows[row].editions.contains(.notice2021) {
            table.addRow(row)
        }
        let json = try WrittenJSON(table)
        #expect(try json.object("item6", "administrativePenalty")["decisions"] is NSNull)
        let money = try json.object("item8", "administrativeFees", "amountCollected")
        #expect(money as NSDictionary == ["amount": NSNull(), "unit": NSNull()])
    }

    @Test func `writes rows and columns of another edition where the table has them`() throws {
        var table = StatutoryTable(.form(of: .article20), edition: .notice2021)
        let row = try #require(table.form.index(ofPath: "item9/centralizedProcurement"))
        table.set(StatutoryTable.Cell(amount: 4), row: row, column: 0)
        let licensing = try #require(table.form.index(ofPath: "item5/administrativeLicensing"))
        table.set(StatutoryTable.Cell(amount: 2), row: licensing, column: 0)
        let json = try WrittenJSON(table)
        #expect(try json.object("item9", "centralizedProcurement") as NSDictionary == ["projectCount": 4])
        let written = try json.object("item5", "administrativeLicensing")
        #expect(written.keys.sorted() == ["decisions", "itemsPreviousYear"])
    }

    @Test func `gives a cell by the keys of its row and column`() {
        let table = Samples.table(.reviewAndLitigation, .notice2021)
        #expect(table[Reviews.Row.litigationDirect, Reviews.Column.corrected].amount == 7)
        #expect(table[Reviews.Row.litigationDirect, Requests.Column.naturalPerson].state == .absent)
        #expect(table[Requests.Row.granted, Reviews.Column.total].amount == nil)
    }
}
