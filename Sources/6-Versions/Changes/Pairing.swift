import Facts
import JSON
import NoticeModel

/// The facts of two lists that belong together.
struct Pairing<Fact> {
  /// In the order of the new list.
  var paired: [(old: Fact, new: Fact)] = []
  var added: [Fact] = []
  var removed: [Fact] = []

  /// Facts with the same key belong together, in their order where several have it.
  init(_ old: [Fact], _ new: [Fact], by key: (Fact) -> String) {
    var waiting = Dictionary(grouping: old.indices, by: { key(old[$0]) })
    var taken: Set<Int> = []
    for fact in new {
      guard let index = waiting[key(fact)]?.first else {
        added.append(fact)
        continue
      }
      waiting[key(fact)]?.removeFirst()
      taken.insert(index)
      paired.append((old[index], fact))
    }
    removed = old.indices.filter { !taken.contains($0) }.map { old[$0] }
  }
}

extension Pairing where Fact: ModelValue {
  /// Those that are not the same.
  var differing: [(old: Fact, new: Fact)] { paired.filter { $0.image != $1.image } }

  /// Facts with the same identifier belong together, and then those that say the same in the languages but for it.
  init(identified old: [Fact], _ new: [Fact], _ id: WritableKeyPath<Fact, String>, in languages: [Language]) {
    self = Pairing(old, new) { $0[keyPath: id] }
    let renamed = Pairing(removed, added) { fact in
      var nameless = fact
      nameless[keyPath: id] = ""
      return Self.said(nameless, in: languages)
    }
    paired += renamed.paired
    added = renamed.added
    removed = renamed.removed
  }

  /// The same for facts without identifiers: those that say the same in the languages belong together first, so that
  /// leaving one out of several with the same key does not shift the others.
  init(matching old: [Fact], _ new: [Fact], in languages: [Language], by key: (Fact) -> String) {
    let same = Pairing(old, new) { Self.said($0, in: languages) }
    self = Pairing(same.removed, same.added, by: key)
  }

  /// What a fact says in some languages: a translation that came later makes it no other fact.
  private static func said(_ fact: Fact, in languages: [Language]) -> String {
    String(decoding: FactImage(languages: languages).image(of: fact).canonicalBytes, as: UTF8.self)
  }
}
