import Markdown
import Markup

/// A notice that knows a few references, and sets no typography.
struct FixtureContext: InlineContext {
  func typography(_ words: [Unresolved.Inline]) -> [Unresolved.Inline] { words }

  func resolve(_ reference: String, behind words: String) -> [Unresolved.Inline]? {
    switch reference {
    case "ref:retention", "ref:access/managers": [.reference(PlaceReference(String(reference.dropFirst(4))))]
    case "date:2025-10-10": [.time([.text("10 octobre 2025")], iso: "2025-10-10")]
    case "duration:1 month": [.text("1 mois")]
    case "controller.name": [.name([.text("Partenamut")])]
    case "dpo.email": [.link([.text("dpo@example.org")], to: "mailto:dpo@example.org")]
    default: nil
    }
  }

  func resolveAddress(_ reference: String) -> String? {
    switch reference {
    case "dpo.email": "mailto:dpo@example.org"
    case "authority.site": "https://authority.example"
    case "ref:retention": "#retention"
    default: nil
    }
  }
}
