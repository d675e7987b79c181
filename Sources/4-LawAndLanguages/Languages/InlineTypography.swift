import Markup

extension LanguageRules {
  /// Runs of text in the language's typography, each with its neighbours in mind: the space before a colon
  /// that follows a bold word belongs to the colon's run. Code, superscripts and words in other languages stay.
  package func typography<Reference>(_ runs: [MarkupTree<Reference>.Inline]) -> [MarkupTree<Reference>.Inline] {
    // A paragraph is most often one run, which has no neighbours.
    if case .text(let text)? = runs.first, runs.count == 1 {
      return [.text(typography(text, previous: nil, next: nil))]
    }
    var previous: Character?
    return set(runs, previous: &previous, next: nil)
  }

  private func set<Reference>(
    _ runs: [MarkupTree<Reference>.Inline], previous: inout Character?, next: Character?
  ) -> [MarkupTree<Reference>.Inline] {
    var out: [MarkupTree<Reference>.Inline] = []
    out.reserveCapacity(runs.count)
    for (index, run) in runs.enumerated() {
      let follower = runs[(index + 1)...].lazy.compactMap(\.firstCharacter).first ?? next
      out.append(set(run, previous: &previous, next: follower))
      previous = out.last?.lastCharacter ?? previous
    }
    return out
  }

  private func set<Reference>(
    _ run: MarkupTree<Reference>.Inline, previous: inout Character?, next: Character?
  ) -> MarkupTree<Reference>.Inline {
    switch run {
    case .text(let text): .text(typography(text, previous: previous, next: next))
    case .foreign: run
    default: run.mapInner { set($0, previous: &previous, next: next) }
    }
  }
}

extension MarkupTree.Inline {
  fileprivate var firstCharacter: Character? {
    switch self {
    case .text(let text), .code(let text), .superscript(let text): text.first
    case .lineBreak: " "
    // Its words are known later; they begin and end like any word.
    case .reference: "a"
    default: inner?.lazy.compactMap(\.firstCharacter).first
    }
  }

  fileprivate var lastCharacter: Character? {
    switch self {
    case .text(let text), .code(let text), .superscript(let text): text.last
    case .lineBreak: " "
    // Its words are known later; they begin and end like any word.
    case .reference: "a"
    default: inner?.reversed().lazy.compactMap(\.lastCharacter).first
    }
  }
}
