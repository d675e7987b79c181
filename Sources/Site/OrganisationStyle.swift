import NoticeModel
import Notices

/// What an organisation's own colours and logo come to in its folder.
struct OrganisationStyle {
  private let appearance: Appearance?
  private let title: String

  init(_ resolved: Publication) {
    appearance = resolved.notice.appearance
    title = resolved.documents.first.map { "\($0.organisation.plainText)" } ?? resolved.id
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
    lines.append("  --running: \"\(title.filter { $0 != "\"" && $0 != "\\" && !$0.isNewline })\";")
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }
}
