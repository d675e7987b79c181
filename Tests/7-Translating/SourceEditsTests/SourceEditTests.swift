import Diagnostics
import SourceEdits
import Syntax
import Testing

/// What a change looks like in a source, and what is refused.
@Suite struct SourceEditTests {
  private func editor(_ text: String) throws -> SwiftSourceEditor {
    try SwiftSourceEditor(SourceFile(path: "notice.swift", text: "import NoticeModel\n\n\(text)\n"))
  }

  private func edited(_ text: String, _ change: (inout SwiftSourceEditor) throws -> Void) throws -> String {
    var editor = try self.editor(text)
    try change(&editor)
    let all = String(decoding: try editor.edited().bytes, as: UTF8.self)
    return String(all.dropFirst("import NoticeModel\n\n".count).dropLast())
  }

  private let languages = ["fr", "nl", "de"]

  @Test(arguments: [
    (#"let a = Text(fr: "un", de: "eins")"#, #"let a = Text(fr: "un", nl: "een", de: "eins")"#),
    (#"let a = Item(id: "x", de: "eins", more: 1)"#, #"let a = Item(id: "x", nl: "een", de: "eins", more: 1)"#),
    (#"let a = Item(id: "x", fr: "un", more: 1)"#, #"let a = Item(id: "x", fr: "un", nl: "een", more: 1)"#),
    (#"let a = Text(nl: "x", de: "eins")"#, #"let a = Text(nl: "x", de: "eins")"#),
    (
      "let a = Text(\n  fr: \"un\", // une remarque\n  de: \"eins\"\n)",
      "let a = Text(\n  fr: \"un\", // une remarque\n  nl: \"een\",\n  de: \"eins\"\n)"
    ),
    (
      "let a = Text(\n  fr: \"un\" // une remarque\n)",
      "let a = Text(\n  fr: \"un\", // une remarque\n  nl: \"een\"\n)"
    ),
    ("let a = Text(\n  de: \"eins\"\n)", "let a = Text(\n  nl: \"een\",\n  de: \"eins\"\n)"),
    (
      "let a = Text(\n\tfr: \"\"\"\n\t\tun\n\t\t\"\"\"\n)",
      "let a = Text(\n\tfr: \"\"\"\n\t\tun\n\t\t\"\"\",\n\tnl: \"een\"\n)"
    ),
  ])
  func aLanguageIsAddedWhereTheFormatPutsIt(_ before: String, _ after: String) throws {
    let result = try edited(before) { editor in
      let call = editor.tree.constants[0].value
      guard editor.tree.argument("nl", of: call) == nil else { return }
      try editor.add("nl", "\"een\"", to: call, order: languages)
    }
    #expect(result == after)
  }

  @Test func anElementIsAddedAtTheEnd() throws {
    let list = try edited("let a = [\n  \"un\",\n  \"deux\",\n]") {
      try $0.append("\"trois\"", to: $0.tree.constants[0].value)
    }
    #expect(list == "let a = [\n  \"un\",\n  \"deux\",\n  \"trois\",\n]")
    let short = try edited("let a = [1]") { try $0.append("2", to: $0.tree.constants[0].value) }
    #expect(short == "let a = [1, 2]")
    let empty = try edited("let a = Group(members: [])") {
      try $0.append("\"un\"", to: try #require($0.tree.argument("members", of: $0.tree.constants[0].value)))
    }
    #expect(empty == "let a = Group(members: [\"un\"])")
  }

  @Test func aTextKeepsItsForm() throws {
    let result = try edited("let a = \"\"\"\r\n  un\r\n  deux\r\n  \"\"\" // fin") {
      try $0.replace($0.tree.constants[0].value, with: "drei\n\n  \"\"\" \\ vier")
    }
    #expect(result == "let a = \"\"\"\r\n  drei\r\n\r\n    \"\"\\\" \\\\ vier\r\n  \"\"\" // fin")
  }

  @Test func whatWouldNotReadBackIsRefused() throws {
    #expect(throws: EditRefusal.self) { try self.editor("let a = Text(fr: \"un\"") }
    var editor = try self.editor("let a = Text(fr: \"un\")\nlet b = 3")
    let call = editor.tree.constants[0].value
    let number = editor.tree.constants[1].value
    #expect(throws: EditRefusal.self) { try editor.add("fr", "\"deux\"", to: call, order: languages) }
    #expect(throws: EditRefusal.self) { try editor.add("nl", "\"een\", de: \"eins\"", to: call, order: languages) }
    #expect(throws: EditRefusal.self) { try editor.add("nl", "1 + 1", to: call, order: languages) }
    #expect(throws: EditRefusal.self) { try editor.replace(number, with: "un") }
    #expect(throws: EditRefusal.self) { try editor.append("1", to: call) }
    let text = try #require(editor.tree.argument("fr", of: call))
    #expect(throws: EditRefusal.self) { try editor.replace(text, with: "u\0n") }
    try editor.replace(text, with: "une")
    #expect(throws: EditRefusal.self) { try editor.replace(text, with: "deux") }
  }

  // MARK: - Prose

  private func prose(_ text: String, _ change: (inout MarkdownSourceEditor) throws -> Void) throws -> String {
    var editor = MarkdownSourceEditor(SourceFile(path: "fr/security.md", text: text))
    try change(&editor)
    return String(decoding: try editor.edited().bytes, as: UTF8.self)
  }

  private let sample = """
    ## Titre {#t}

    Un paragraphe
    sur deux lignes.

    - un point
      qui continue
    - deux

    > cité
    > encore

    | a | b\\|c |
    |---|---|
    | {ref:x} | d |

    """

  @Test func theSegmentsOfProse() {
    let segments = MarkdownSourceEditor(SourceFile(path: "x.md", text: sample)).segments
    #expect(
      segments.map(\.text) == [
        "Titre {#t}", "Un paragraphe sur deux lignes.", "un point qui continue", "deux", "cité encore", "a", "b\\|c",
        "{ref:x}", "d",
      ])
    #expect(segments.map(\.margin) == ["", "", "  ", "  ", "> ", "", "", "", ""])
  }

  @Test func aParagraphIsLaidOutLikeTheOther() throws {
    let long = Array(repeating: "wort", count: 30).joined(separator: " ")
    let result = try prose(sample) {
      try $0.replace(0, with: "Titel {#t}")
      try $0.replace(2, with: long)
      try $0.replace(4, with: long)
      try $0.replace(6, with: "B")
    }
    #expect(result.contains("## Titel {#t}\n"))
    #expect(result.contains("- wort wort") && result.contains("wort\n  wort wort"))
    #expect(result.contains("> wort wort") && result.contains("wort\n> wort wort"))
    #expect(result.contains("| a | B |\n"))
  }

  @Test func paragraphsAreAddedAsTheSameKindOfBlock() throws {
    let result = try prose(sample) { editor in
      try editor.insert("Neu.", like: editor.segments[1], after: 1)
      try editor.insert("drei", like: editor.segments[3], after: 3)
    }
    #expect(result.contains("sur deux lignes.\n\nNeu.\n\n- un"))
    // An item holds its paragraph: one more stands behind it.
    #expect(result.contains("- deux\n- drei\n\n>"))
  }

  @Test func whatWouldBeAnotherBlockIsRefused() {
    for text in ["- un", "# un", "> un", "", "un\n\ndeux", "1. un"] {
      #expect(throws: EditRefusal.self) { try prose(sample) { try $0.replace(1, with: text) } }
    }
    #expect(throws: EditRefusal.self) { try prose(sample) { try $0.replace(5, with: "a | b") } }
  }
}
