import ReportCore
import Testing

@Suite struct SavedPageFoldersTests {
    private static let pages: SavedPageFolders = {
        var pages = SavedPageFolders()
        for page in ["报告.html", "a/b.HTM", "c.txt"] { pages.add(page.utf8) }
        return pages
    }()

    @Test(arguments: [
        ("报告_files", true), ("报告.files", true), ("报告_Files", true), ("a/b_files", true), ("b_files", false),
        ("a/_files", false), ("c_files", false), ("报告", false), ("报告_files/x", false), ("", false),
    ])
    func `a folder is a page's if the page lies beside it`(folder: String, isOne: Bool) {
        #expect(Self.pages.isFolderOfPage(folder.utf8) == isOne)
    }

    @Test(arguments: [
        ("报告_files/x.html", true), ("a/b_files/c/d.png", true), ("报告.html", false), ("a/c_files/x.html", false),
        ("报告_files", false),
    ])
    func `a file at any depth of the folder is a part of the page`(file: String, isOne: Bool) {
        #expect(Self.pages.holdPart(file.utf8) == isOne)
    }

    @Test(arguments: [
        ("__MACOSX/a/._b.html", "resource fork of macOS"), ("./.git/a.html", "hidden"), ("a/.DS_Store", "hidden"),
        ("./报告_files/a.html", nil), ("报告_files/a.html", "folder of a saved page"), ("../a.html", nil),
    ])
    func `what is skipped in an archive of files`(name: String, objection: String?) {
        #expect(MemberPath(name.utf8).objection(among: Self.pages) == objection)
    }

    @Test func `names are UTF-8, else GB18030`() {
        #expect(MemberPath("年报.html".utf8).name == "年报.html")
        #expect(MemberPath([0xC4, 0xEA, 0xB1, 0xA8]).name == "年报")
        #expect(MemberPath("a\\b.html".utf8).name == "a/b.html")
        #expect(MemberPath("a/".utf8).isFolder)
    }
}
