// Times the comparison of two versions of a notice of forty pages: `swift run -c release measure-redline`.
//
// One line for each share of paragraphs that were edited: passages, changes found, the median of seven runs.

import Markup
import NoticeModel
import Notices
import Redlines

/// A notice of 15,000 words: 30 articles of 20 paragraphs, with a list and a table each. The share of its
/// paragraphs, in percent, for which `edit` is true has other words.
func notice(edited share: Int) -> Document {
  let nouns = [
    "données", "dossier", "contrat", "responsable", "traitement", "service", "médecin", "délai", "loi", "droit",
  ]
  let verbs = ["conserve", "transmet", "consulte", "efface", "rectifie", "protège", "demande", "reçoit", "vérifie"]
  func sentence(_ seed: Int, _ isEdited: Bool) -> String {
    (0..<22).map { index in
      // Half the words of an edited sentence differ; those of a notice written anew all do.
      let shift = isEdited && (share == 100 || index % 2 == 0) ? 7 : 0
      let key = seed &* 31 &+ index &* 17 &+ shift
      return index % 2 == 0 ? nouns[key % nouns.count] + "\((key / 7) % 90 + shift * 100)" : verbs[key % verbs.count]
    }.joined(separator: " ") + "."
  }
  var number = 0
  func paragraph() -> Block {
    number += 1
    return .paragraph([.text(sentence(number, number * 37 % 100 < share))])
  }
  let sections = (0..<30).map { section in
    let rows = (0..<5).map { row in [[Block.paragraph([.text("Dossier \(row)")])], [paragraph()]] }
    let content =
      (0..<14).map { _ in paragraph() } + [
        .list(start: nil, tight: true, items: (0..<4).map { _ in [paragraph()] }),
        .table(Table(columns: [[.text("Dossier")], [.text("Durée")]], rows: rows)),
      ]
    return DocumentSection(
      role: .section, id: "s\(section)", number: [.text("Article \(section + 1)")], title: [.text("Titre \(section)")],
      content: content.map { .block($0) })
  }
  return Document(
    notice: "exemple", language: .fr, languageTag: "fr-BE", organisation: [.text("Exemple")], title: [.text("Titre")],
    summary: [], standing: .official, banner: nil, version: nil, glance: [], sections: sections, anchors: [:])
}

func milliseconds(_ duration: Swift.Duration) -> Double {
  Double(duration.components.seconds) * 1000 + Double(duration.components.attoseconds) / 1e15
}

func padded(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

func measure(_ share: Int) {
  let (old, new) = (notice(edited: 0), notice(edited: share))
  var redline = Redline(from: old, to: new)
  let times = (0..<7).map { _ in ContinuousClock().measure { redline = Redline(from: old, to: new) } }.sorted()
  let counts = redline.counts
  print(
    padded("\(share) %", 6) + padded("\(redline.oldPassages.count)", 10) + padded("\(counts.changed)", 10)
      + padded("\(counts.inserted + counts.deleted)", 20)
      + padded("\((milliseconds(times[3]) * 10).rounded() / 10) ms", 12))
}

let words = Redline(from: notice(edited: 0), to: notice(edited: 0)).newPassages.reduce(0) {
  $0 + $1.tokens.filter(\.isWord).count
}
print("a notice of \(words) words")
print("edited  passages   changed  inserted or deleted        time")
for share in [0, 5, 50, 100] { measure(share) }
