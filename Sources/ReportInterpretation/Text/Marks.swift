/// The marks between words, as the folded text has them.
enum Marks {
    static let fullStop = UInt16("。" as Unicode.Scalar)
    static let comma = UInt16("," as Unicode.Scalar)
    static let semicolon = UInt16(";" as Unicode.Scalar)
    static let colon = UInt16(":" as Unicode.Scalar)
    static let pause = UInt16("、" as Unicode.Scalar)
    static let open = UInt16("(" as Unicode.Scalar)
    static let close = UInt16(")" as Unicode.Scalar)
    /// What separates things that are counted in one clause.
    static let parts = [pause, open, close]
    /// What ends a sentence, or a part of one that could stand alone.
    static let ends = [fullStop, semicolon]
}
