import Diagnostics
import Foundation
import NoticeModel
import Notices
import Source

/// An organisation's colours must be readable on the theme's grounds: WCAG 2.2, success criterion 1.4.3.
///
/// The accent colours links and numbers, in the light on the surface of the title block, in the dark on the
/// ground of a place that a link led to: of the grounds of the default theme, those two leave the least room.
package struct ContrastCheck {
  package static let rule = RuleID.siteContrast
  /// For text of ordinary size.
  static let required = 4.5
  static let lightGround = Colour("#f4f5f7")
  static let darkGround = Colour("#302a14")

  private let sources: SiteSources

  package init(sources: SiteSources) {
    self.sources = sources
  }

  package func check() -> [Diagnostic] {
    sources.notices.flatMap { source -> [Diagnostic] in
      guard let appearance = source.notice.appearance else { return [] }
      return [
        finding(appearance, "accent", appearance.accent, on: Self.lightGround, "a light page", "a darker"),
        finding(appearance, "accentDark", appearance.accentDark, on: Self.darkGround, "a dark page", "a lighter"),
      ].compactMap { $0 }
    }
  }

  private func finding(
    _ appearance: Appearance, _ field: String, _ colour: Colour, on ground: Colour, _ page: String, _ better: String
  ) -> Diagnostic? {
    let ratio = Self.ratio(colour, ground)
    guard ratio < Self.required else { return nil }
    let shown = (ratio * 10).rounded(.down) / 10
    return Diagnostic(
      rule: Self.rule, "\(colour.hex) is hard to read on \(page): its contrast is \(shown):1, and 4.5:1 is needed",
      help: "choose \(better) colour for `\(field)`", at: sources.location(appearance.place, field: field))
  }

  /// Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, definition of contrast ratio).
  static func ratio(_ a: Colour, _ b: Colour) -> Double {
    let (first, second) = (luminance(a), luminance(b))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// Relative luminance of an sRGB colour (WCAG 2.2, definition of relative luminance).
  private static func luminance(_ colour: Colour) -> Double {
    let digits = Array(colour.hex.dropFirst())
    let channels = (0..<3).map { index -> Double in
      let value = Double(UInt8(String(digits[(2 * index)..<(2 * index + 2)]), radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
