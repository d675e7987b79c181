import Languages
import Markup
import NoticeModel

/// References from one fact to others, and texts and laws in lists.
extension Comparison {
  /// The words of facts by their identifiers, on the side that has them.
  func names<Fact>(
    _ list: (Notice) -> [Fact], _ id: (Fact) -> String, _ label: (Fact) -> Text
  ) -> Names {
    let earlier = list(old.notice).map { (id($0), old.text(label($0))) }
    let later = list(new.notice).map { (id($0), new.text(label($0))) }
    return Names(words: Dictionary(earlier + later) { _, last in last }, declared: Set(later.map(\.0)))
  }

  var audienceNames: Names { names(\.audiences, \.id, \.label) }
  var peopleNames: Names { names(\.people, \.id, \.label) }
  var dataNames: Names { names(\.data, \.id, \.label) }
  var retentionNames: Names { names(\.retention, \.id, \.label) }
  var purposeNames: Names { names(\.purposes, \.id, \.title) }

  /// Reports what is referred to now and was not, and the other way round: one change for each direction.
  ///
  /// - Parameter all: what no reference at all means, where that is everything.
  mutating func compareReferences<Target>(
    _ added: ChangeKind, _ removed: ChangeKind, _ entity: String, it: Words, _ a: [Ref<Target>], _ b: [Ref<Target>],
    all: Words? = nil, _ names: (Comparison) -> Names
  ) {
    let (a, b) = (a.map(\.id).unique, b.map(\.id).unique)
    guard Set(a) != Set(b) else { return }
    let names = names(self)
    if let all, a.isEmpty != b.isEmpty {
      if a.isEmpty {
        compare(removed, entity, it: it, all, list(b, names))
      } else {
        report(added, entity, it: it, value: all)
      }
      return
    }
    let more = b.filter { !a.contains($0) }
    // What is gone altogether has been told once, as that.
    let fewer = a.filter { !b.contains($0) && names.declared.contains($0) }
    if !more.isEmpty { report(added, entity, it: it, value: list(more, names)) }
    if !fewer.isEmpty { report(removed, entity, it: it, value: list(fewer, names)) }
  }

  /// The names of facts, joined as each language joins them.
  func list(_ ids: [String], _ names: Names) -> Words? {
    guard !ids.isEmpty else { return nil }
    return Dictionary(
      uniqueKeysWithValues: new.languages.map { language in
        (language, rules(for: language).list(ids.map { names.words[$0]?[language] ?? [.text($0)] }))
      })
  }

  /// Several words, joined as each language joins them.
  func joined(_ items: [Words]) -> Words {
    Dictionary(
      uniqueKeysWithValues: new.languages.map { language in
        (language, rules(for: language).list(items.map { $0[language] ?? [] }))
      })
  }

  /// Texts of a list without identifiers: those that share half of their words are one text in other words.
  mutating func compareTexts(
    _ added: ChangeKind, _ removed: ChangeKind, _ entity: String, it: Words, _ a: [Text], _ b: [Text]
  ) {
    let source = new.notice.sourceLanguage
    var gone = a.filter { text in !b.contains { same($0, text) } }
    for text in b where !a.contains(where: { same($0, text) }) {
      if let index = gone.firstIndex(where: { TextDifference.isRewording($0, text, in: source) }) {
        compare(.wording, entity, gone.remove(at: index), text)
      } else {
        report(added, entity, it: it, value: new.quoted(text))
      }
    }
    for text in gone { report(removed, entity, it: it, value: old.quoted(text)) }
  }

  /// What stands in one list and not in the other, one for one in their order.
  mutating func compareLists(_ kind: ChangeKind, _ entity: String, _ a: [Words], _ b: [Words]) {
    let (gone, come) = (without(b, a), without(a, b))
    for index in 0..<max(gone.count, come.count) {
      compare(
        kind, entity, gone.indices.contains(index) ? gone[index] : nil,
        come.indices.contains(index) ? come[index] : nil)
    }
  }

  /// Those of the second list that the first one does not have.
  func without(_ known: [Words], _ list: [Words]) -> [Words] {
    list.filter { words in !known.contains { alike($0, words) } }
  }

  /// Whether words are the same in every language of both notices. In a language that the notice is new in, the earlier
  /// one has no words of its own.
  func alike(_ a: Words?, _ b: Words?) -> Bool { common.allSatisfy { a?[$0] == b?[$0] } }

  /// Whether two texts read the same in every language of both notices.
  func same(_ a: Text?, _ b: Text?) -> Bool {
    TextDifference(a, b, in: new.notice.sourceLanguage, common) == nil
  }

  /// Laws that are cited, whatever their order.
  mutating func compareLaws(_ kind: ChangeKind, _ entity: String, it: Words? = nil, _ a: [Citation], _ b: [Citation]) {
    guard Set(a.map(\.written)) != Set(b.map(\.written)) else { return }
    compare(
      kind, entity, it: it, a.isEmpty ? nil : old.say { $0.laws(a) }, b.isEmpty ? nil : new.say { $0.laws(b) },
      marks: .none)
  }
}

/// The words of facts by their identifiers, and which of them the new notice still declares.
struct Names {
  var words: [String: Words]
  var declared: Set<String>
}

extension [String] {
  /// Each of them once, in their order.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
