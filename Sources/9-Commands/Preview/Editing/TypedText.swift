import Foundation
import NoticeModel
import Translations

/// A text as somebody typed it, on one line as the sources have it.
struct TypedText {
  let text: String

  struct Refusal: Error {
    var message: String
    var help: String
  }

  /// - Parameters:
  ///   - typed: what stood in the field of the form.
  ///   - before: the text as it was; `nil` where there was none.
  ///   - source: the text in the source language, for a translation.
  ///   - isWord: whether it is a word of a theme, of a change or of the site, in which the program puts in each `{…}`.
  init(
    _ typed: String, before: String?, source: String?, isWord: Bool = false, _ language: Language
  ) throws(Refusal) {
    let name = language.englishName
    let lines = typed.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let trimmed = lines.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !trimmed.isEmpty else {
      throw Refusal(
        message: "the \(name) text is empty", help: "a text is removed in its file, where nothing else is lost with it")
    }
    guard !trimmed.contains(/\n[ \t]*\n/) else {
      throw Refusal(
        message: "the \(name) text has an empty line, which would begin another paragraph",
        help: "remove the empty line; another paragraph is added in the file")
    }
    text = TextForm.keepingBreaks(trimmed)
    guard
      !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F || $0.value == 0xFFFD })
    else { throw Refusal(message: "the \(name) text holds a character that does not show", help: "remove it") }
    try Self.checkBraces(text, name)
    let own = Self.marks(of: before ?? "")
    let marks = Self.marks(of: text)
    let kept = own.filter { $0.hasPrefix("{#") || $0.hasPrefix("{§") }
    if let lost = Self.difference(kept, marks).first {
      throw Refusal(
        message: "the \(name) text has lost `\(lost)`, by which other texts and links find it",
        help: "keep `\(lost)` where it stood")
    }
    if isWord, source == nil, before != nil {
      if let lost = Self.difference(own, marks).first {
        throw Refusal(
          message: "the \(name) text has lost `\(lost)`, in the place of which the page shows something",
          help: "write `\(lost)` where that belongs")
      }
      if let extra = Self.difference(marks, own).first {
        throw Refusal(
          message: "the \(name) text has `\(extra)`, which it did not have: nothing would be put in its place",
          help: "remove it")
      }
    }
    guard let source else { return }
    let wanted = Self.marks(of: source)
    guard marks.sorted() != wanted.sorted(), before == nil || marks.sorted() != own.sorted() else { return }
    if let lost = Self.difference(wanted, marks).first {
      throw Refusal(
        message: "the \(name) text has lost `\(lost)`, which the text in the source language has",
        help: "write `\(lost)` where its words belong: the page puts them in")
    }
    if let extra = Self.difference(marks, wanted).first {
      throw Refusal(
        message: "the \(name) text has `\(extra)`, which the text in the source language does not have",
        help: "remove it, or write it in the source language too")
    }
  }

  /// What stands between braces, in order.
  static func marks(of text: String) -> [String] {
    text.replacing("{{", with: "").matches(of: /\{[^{}]*\}/).map { String($0.output) }
  }

  private static func checkBraces(_ text: String, _ name: String) throws(Refusal) {
    var isOpen = false
    for character in text.replacing("{{", with: "").replacing("}}", with: "") {
      if character == "{" && isOpen || character == "}" && !isOpen { isOpen = true; break }
      if character == "{" { isOpen = true }
      if character == "}" { isOpen = false }
    }
    guard isOpen else { return }
    throw Refusal(
      message: "the \(name) text has a brace without its counterpart",
      help: "what stands between { and } stays as it was; write {{ for a brace that is meant as such")
  }

  private static func difference(_ a: [String], _ b: [String]) -> [String] {
    var rest = b
    return a.filter { mark in
      guard let index = rest.firstIndex(of: mark) else { return true }
      rest.remove(at: index)
      return false
    }
  }
}
