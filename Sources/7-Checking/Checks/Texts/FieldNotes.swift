import NoticeModel
import Source

/// What stands in a fact that is no text in place of what was to be written there.
enum FieldNotes {
  /// The part of a fact that reads like a note, or stands for an address that was to be written.
  static func note(in field: WrittenField, _ language: Language) -> String? {
    // These have a form of their own, and rules that ask for it.
    guard !["postcode", "since", "adequacy"].contains(field.label) else { return nil }
    let bytes = Array(field.text.utf8)
    let folded = FoldedText(bytes, 0..<bytes.count, escapes: false, language: nil)
    var note: String?
    PhraseBook.matcher(for: language).scan(folded.bytes) { phrase, range in
      guard phrase.topic == .todo, phrase.index == 0 else { return }
      note = note ?? String(decoding: bytes[folded.origin(range)], as: UTF8.self)
    }
    return note ?? placeholderHost(in: field.text)
  }

  /// A host under a name that is reserved for examples and tests (RFC 2606), under “tld”, or of dots alone.
  private static func placeholderHost(in text: String) -> String? {
    let host: Substring
    if let at = text.lastIndex(of: "@") {
      host = text[text.index(after: at)...]
    } else if let scheme = text.firstRange(of: "://") {
      host = text[scheme.upperBound...].prefix { !"/:?#".contains($0) }
    } else {
      return nil
    }
    // "https://…", as the messages show it.
    if !host.isEmpty, host.allSatisfy({ "….".contains($0) }) { return text }
    let last = host.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return ["tld", "example", "invalid", "test"].contains(last) ? String(host) : nil
  }
}
