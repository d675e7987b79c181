import Diagnostics
import Syntax

/// A notice in which every text for readers is spoilt in the same way, and what is found in each.
///
/// All at once: what is found in a text has nothing to do with the others.
struct SpoiltTexts {
  enum Kind: String, CaseIterable {
    case note = "a note"
    case filler = "a filler"
    case placeholder = "a placeholder"
    case number = "another number"
    case day = "another day"
    case address = "another address"
    case link = "a link"
    case answer = "no answer"
    case elsewhere = "a reference to nowhere"
    case vague = "words that name nobody"
    case belief = "a word of belief"
    case wording = "the wording of another language"
    case sentence = "a foreign sentence"
    case host = "another host"
    case letters = "another number in letters"
    case statements = "what the law does not allow"
  }

  var kind: Kind
  var text: String
  /// The texts by the field that holds them, with the place of each.
  private var texts: [(field: String, range: ClosedRange<Mark>)] = []

  private struct Mark: Comparable {
    var line: Int
    var column: Int

    static func < (a: Mark, b: Mark) -> Bool { (a.line, a.column) < (b.line, b.column) }
  }

  /// Spoils the texts of a source; those in several languages alone where languages have to differ.
  init(_ source: String, _ kind: Kind) {
    self.kind = kind
    var out: [UInt8] = []
    let tree = Parser.parse(SourceFile(path: "notice.swift", text: source)).tree
    var at = 0
    var count: [Int] = []
    for (index, call) in tree.calls(named: "Text").enumerated() {
      let languages = Array(tree.children(call))
      guard languages.count > 1 || !kind.isOfLanguages else { continue }
      count.append(index)
      for (position, string) in languages.enumerated() {
        let end = tree.range(string).upperBound - 1
        let isReplaced = (kind.replaces && (position == 0 || !kind.isFirstAlone)) || (kind == .wording && position > 0)
        out += tree.file.bytes[at..<(isReplaced ? tree.range(string).lowerBound + 1 : end)]
        at = end
        if kind == .wording, isReplaced {
          let first = tree.range(languages[0])
          out += tree.file.bytes[(first.lowerBound + 1)..<(first.upperBound - 1)]
        } else {
          out += Array(kind.addition(position, language: tree.label(string)).utf8)
        }
      }
    }
    out += tree.file.bytes[at...]
    text = String(decoding: out, as: UTF8.self)
    let fields = SpoiltTexts.fields(of: tree)
    let spoilt = Parser.parse(SourceFile(path: "notice.swift", text: text)).tree
    let calls = spoilt.calls(named: "Text")
    for index in count {
      let range = spoilt.range(calls[index])
      let start = spoilt.file.location(range.lowerBound..<range.lowerBound + 1)
      let end = spoilt.file.location(range.upperBound - 1..<range.upperBound)
      texts.append(
        (fields[index], Mark(line: start.line, column: start.column)...Mark(line: end.line, column: end.column)))
    }
  }

  /// What is found in each field, and elsewhere, of what is found in the notice.
  func lines(_ found: [Diagnostic]) -> [String] {
    var rest = found
    var lines: [String] = []
    var seen: Set<String> = []
    for text in texts {
      func isHere(_ diagnostic: Diagnostic) -> Bool {
        text.range.contains(Mark(line: diagnostic.location.line, column: diagnostic.location.column))
      }
      let here = rest.filter(isHere)
      rest.removeAll(where: isHere)
      let line = "\(text.field) with \(kind.rawValue) -> \(OutcomeTable.list(here.map(\.rule.text)))"
      if here.isEmpty, kind.isOfSomeFields { continue }
      if seen.insert(line).inserted { lines.append(line) }
    }
    if !rest.isEmpty { lines.append("elsewhere, with \(kind.rawValue) -> \(OutcomeTable.list(rest.map(\.rule.text)))") }
    return lines
  }

  /// The field that holds each text, in the order of the source: `Purpose.title`.
  private static func fields(of tree: Tree) -> [String] {
    var fields: [Int: String] = [:]
    func visit(_ node: NodeID, _ owner: String, _ label: String) {
      if tree.kind(node) == .call, tree.name(node, is: "Text") {
        fields[tree.range(node).lowerBound] = "\(owner).\(label)"
        return
      }
      var owner = owner
      switch tree.kind(node) {
      case .call: owner = tree.name(node)
      case .member: owner = ".\(tree.name(node))"
      default: break
      }
      for child in tree.children(node) {
        visit(child, owner, tree.label(child) ?? (tree.kind(node) == .array ? label : ""))
      }
    }
    for constant in tree.constants { visit(constant.value, constant.name, "") }
    return tree.calls(named: "Text").map { fields[tree.range($0).lowerBound] ?? "" }
  }
}

extension SpoiltTexts.Kind {
  /// Whether it is that languages say different things, or say something in words of their own.
  var isOfLanguages: Bool {
    switch self {
    case .note, .filler, .placeholder, .answer, .elsewhere, .vague, .belief: false
    case .number, .day, .address, .link, .wording, .sentence, .host, .letters, .statements: true
    }
  }

  /// Whether it stands in the place of the text, not behind it.
  var replaces: Bool {
    switch self {
    case .answer, .elsewhere, .vague: true
    default: false
    }
  }

  /// Whether it is a fault in some fields alone, and may be said in all others.
  var isOfSomeFields: Bool { self == .vague || self == .belief }

  /// Whether only the first language of a text is spoilt.
  var isFirstAlone: Bool { self == .answer }

  /// What is added to the text of a language, by its position: French, Dutch, German.
  /// - Parameter language: `nil` for a text that is the same in all of them.
  func addition(_ position: Int, language: String?) -> String {
    let isFirst = position == 0
    switch self {
    case .note: return isFirst ? " (TODO)" : ""
    case .filler: return isFirst ? " Lorem ipsum dolor sit amet" : ""
    case .placeholder: return isFirst ? " {placeholder}" : ""
    case .number: return isFirst ? " 75" : " 57"
    case .day: return isFirst ? " {date:2026-06-01}" : " {date:2026-07-01}"
    case .address: return isFirst ? " a@exemple.be" : " b@exemple.be"
    case .link: return isFirst ? " https://www.example.org" : ""
    case .answer: return isFirst ? "n/a" : ""
    case .elsewhere: return ["nl": "zie hoger", "de": "siehe oben"][language ?? ""] ?? "voir notre site web"
    case .vague: return ["nl": "onze partners", "de": "unsere Partner"][language ?? ""] ?? "nos partenaires"
    case .belief: return ["nl": ", godsdienst", "de": ", Religion"][language ?? ""] ?? ", religion"
    case .wording: return ""
    case .sentence:
      return ". " + (isFirst ? Self.sentences[0] : Self.sentences[position] + ". " + Self.foreign)
    case .host: return isFirst ? " https://www.exemple.be" : " https://www.beispiel.org"
    case .letters: return [" (sept mois)", " (zes maanden)", " (sechs Monate)"][position]
    case .statements: return ". " + Self.wrongStatements[position]
    }
  }

  private static let sentences = [
    "Nous vous le disons pour que vous puissiez nous écrire", "Wij zeggen u dit zodat u ons kunt schrijven",
    "Wir sagen Ihnen das, damit Sie uns schreiben können",
  ]
  private static let foreign = "We tell you this so that you may write to us with your questions from now on"
  private static let wrongStatements = [
    "Vous ne pouvez pas vous opposer. Nous répondons à votre demande dans les 60 jours. Chaque demande coûte 10 euros. "
      + "En poursuivant votre navigation, vous acceptez nos cookies",
    "U kunt geen bezwaar maken. Wij antwoorden op uw verzoek binnen 60 dagen. Elk verzoek kost 10 euro. "
      + "Door verder te surfen gaat u akkoord met onze cookies",
    "Sie können nicht widersprechen. Wir beantworten Ihren Antrag innerhalb von 60 Tagen. Jeder Antrag kostet 10 Euro. "
      + "Mit der Nutzung dieser Website sind Sie mit unseren Cookies einverstanden",
  ]
}
