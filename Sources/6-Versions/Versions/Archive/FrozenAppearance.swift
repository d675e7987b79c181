import JSON
import NoticeModel

/// The colours and the logo of a notice whose sources are not read any more: its pages keep the look that they had, and
/// the picture its address.
package struct FrozenAppearance: Sendable, Equatable {
  var accent: String
  var accentDark: String
  var logo: Logo?

  struct Logo: Sendable, Equatable {
    /// How the name of its file ends: `svg` or `png`.
    var type: String
    /// SHA-256 of the file.
    var hash: String
  }

  /// - Parameter logo: the bytes of the picture.
  package init(_ appearance: Appearance, logo bytes: [UInt8]?) {
    accent = appearance.accent.hex
    accentDark = appearance.accentDark.hex
    let type = (appearance.logo?.split(separator: ".").last).map { $0.lowercased() }
    logo = bytes.map { Logo(type: type ?? "svg", hash: Hash.of($0)) }
  }

  /// As a notice has it.
  package var appearance: Appearance {
    Appearance(accent: Colour(accent), accentDark: Colour(accentDark), logo: logo.map { "logo.\($0.type)" })
  }

  var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("accent", .string(accent)), ("accentDark", .string(accentDark)),
    ]
    if let logo { members.append(("logo", .object([("type", .string(logo.type)), ("sha256", .string(logo.hash))]))) }
    return .object(members)
  }

  init?(_ value: JSONValue) {
    guard let accent = value["accent"]?.text, let accentDark = value["accentDark"]?.text else { return nil }
    self.accent = accent
    self.accentDark = accentDark
    guard let logo = value["logo"] else { return }
    guard let type = logo["type"]?.text, ["svg", "png"].contains(type), let hash = logo["sha256"]?.text else {
      return nil
    }
    self.logo = Logo(type: type, hash: hash)
  }
}
