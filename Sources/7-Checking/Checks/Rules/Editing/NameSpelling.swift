import Diagnostics
import Languages
import NoticeModel

/// Laws, authorities and the controller are spelled as they spell themselves.
struct NameSpelling: NoticeRule {
  let page = RuleDescription(
    "ED-SPELL-NAMES", .editing, "Names are spelled right",
    basis: ["GDPR 5(1)(d)", "GDPR 12(1)"], severity: .warning,
    trigger: "a text names a law, an authority or the controller by hand",
    requirement: "the spelling of the registry, and for the controller that of its name",
    remedy: "write {law:…}, {authority.name} or {controller.name}: names are then right in every language",
    reason: "A name that is spelled wrongly cannot be looked up.", confidence: .practice)

  func check(_ subject: Subject) -> [Finding] { registry(subject) + controller(subject) }

  private func registry(_ subject: Subject) -> [Finding] {
    var seen: Set<[Int]> = []
    return subject.texts.found(.wrongName).compactMap { hit in
      let name = WrongName.all[hit.index]
      let text = subject.texts.text(of: hit)
      let written = text.written(hit.range)
      guard !name.exactly || name.written.contains(written), !text.isInAddress(hit.range),
        seen.insert([hit.text, hit.index]).inserted
      else { return nil }
      return subject.finding(
        page, "“\(written)” is written “\(name.right)”", at: text.location(hit.range), language: text.language,
        entity: text.entity
      ).corrected(written, name.right)
    }
  }

  /// The controller's own name with other capitals or accents.
  private func controller(_ subject: Subject) -> [Finding] {
    let names = subject.languages.compactMap { language in
      subject.notice.controller.name[language].map { (language: language, name: $0, pattern: Phrase.pattern($0)) }
    }
    return subject.texts.items.compactMap { text in
      for (language, name, pattern) in names where pattern.count > 3 && language == text.language ?? language {
        for place in text.places(of: pattern) where !text.isInAddress(place) && !text.isInReference(place.lowerBound) {
          let written = text.written(place)
          let isShouted = written.uppercased() == written && name.uppercased() != name
          guard !Self.same(written, name), !isShouted else { continue }
          return subject.finding(
            page, "“\(written)” is the controller, whose name is written “\(name)”", at: text.location(place),
            language: text.language, entity: text.entity
          ).corrected(written, name)
        }
      }
      return nil
    }
  }

  /// Apart from apostrophes and spaces, which typography settles, and a capital at the start.
  private static func same(_ a: String, _ b: String) -> Bool {
    func plain(_ text: String) -> String {
      String(text.map { $0 == "’" ? "'" : $0.isWhitespace ? " " : $0 }).replacing("*", with: "")
    }
    let (a, b) = (plain(a), plain(b))
    return a == b || (a.dropFirst() == b.dropFirst() && a.first?.uppercased() == b.first?.uppercased())
  }
}

extension Finding {
  fileprivate func corrected(_ written: String, _ right: String) -> Finding {
    var finding = self
    finding.diagnostic.correction = Correction(written, right)
    return finding
  }
}
