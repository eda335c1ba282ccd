public enum ReportSchema { public static func json() -> JSONValue { [:] } }
