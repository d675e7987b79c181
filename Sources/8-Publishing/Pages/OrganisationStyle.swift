import NoticeModel
import Notices

/// What an organisation's own colours and logo come to in its folder.
struct OrganisationStyle {
  private let appearance: Appearance?
  private let title: String
  private let names: [(language: Language, name: String)]

  init(_ resolved: Publication) {
    appearance = resolved.notice.appearance
    title = resolved.documents.first.map { "\($0.organisation.plainText)" } ?? resolved.id
    names = resolved.documents.map { ($0.language, $0.organisation.plainText) }
  }

  /// As a string of CSS.
  private func quoted(_ name: String) -> String {
    "\"\(name.filter { $0 != "\"" && $0 != "\\" && !$0.isNewline })\""
  }

  /// Name of the logo's file among the assets.
  var logoName: String? {
    appearance?.logo.map { "logo." + ($0.split(separator: ".").last.map { $0.lowercased() } ?? "svg") }
  }

  var css: String {
    var lines = [":root {"]
    if let appearance {
      lines.append("  --accent: \(appearance.accent.hex.lowercased());")
      lines.append("  --accent-dark: \(appearance.accentDark.hex.lowercased());")
    }
    lines.append("  --running: \(quoted(title));")
    lines.append("}")
    // An organisation may have a name in each language.
    for (language, name) in names where name != title {
      lines.append(":root:lang(\(language.rawValue)) { --running: \(quoted(name)); }")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
