import Diagnostics
import NoticeModel

/// A third party that sets cookies receives data, and is named among those who do.
struct CookieRecipients: NoticeRule {
  let page = RuleDescription(
    "CK-RECIPIENT", .cookies, "Providers of cookies among the recipients",
    basis: ["GDPR 13(1)(e)", "GDPR 13(1)(f)", "Court of Justice, C-673/17 (Planet49)"], severity: .warning,
    trigger: "a cookie has provider: .thirdParty(…)",
    requirement: "a recipient of that name; and a transfer, where the provider is known to sit in a third country",
    remedy: "name the provider in recipients:, and in transfers: where it sits outside the European Economic Area",
    reason: "People look for who receives their data in one place, and cookies are no exception.", confidence: .guidance
  )

  func check(_ subject: Subject) -> [Finding] {
    guard case .used(let use) = subject.notice.cookies else { return [] }
    var seen: Set<String> = []
    return use.list.flatMap { cookie -> [Finding] in
      // Who is nobody in particular is found by CK-ROW.
      guard case .thirdParty(let provider) = cookie.provider, !CookieRow.isNobody(provider),
        seen.insert(bareWords(provider)).inserted
      else { return [] }
      return unnamed(provider, cookie, subject) + abroad(provider, cookie, subject)
    }
  }

  private func unnamed(_ provider: String, _ cookie: Cookie, _ subject: Subject) -> [Finding] {
    let name = bareWords(provider)
    let isNamed = subject.allRecipients.contains { recipient in
      subject.languages.contains { language in
        guard let other = recipient.name.bareWords(language), !name.isEmpty, !other.isEmpty else { return false }
        return other.contains(name) || name.contains(other)
      }
    }
    guard !isNamed else { return [] }
    return [
      subject.finding(
        page, "\(provider) sets the cookie `\(cookie.name)`, but is not among the recipients", of: cookie, .provider,
        entity: "cookie-provider:\(provider)",
        help: "add Recipient(id: \"…\", name: Text(\"\(provider)\")) to recipients:")
    ]
  }

  /// Providers with their seat in the United States.
  private static let american: Set = [
    "google", "meta", "facebook", "instagram", "microsoft", "linkedin", "adobe", "amazon", "cloudflare", "pinterest",
    "salesforce", "hubspot", "mailchimp", "youtube", "vimeo", "x", "twitter", "snapchat", "oracle", "stripe",
  ]

  private func abroad(_ provider: String, _ cookie: Cookie, _ subject: Subject) -> [Finding] {
    guard case .none(let because) = subject.notice.transfers,
      let first = bareWords(provider).split(separator: " ").first, Self.american.contains(String(first)),
      // The company in the Union that contracts for it.
      !bareWords(provider).contains("ireland")
    else { return [] }
    return [
      subject.finding(
        page,
        "\(provider) sets the cookie `\(cookie.name)` and sits in the United States, but the notice says that no "
          + "data leave the European Economic Area",
        of: cookie, .provider, entity: "cookie-transfer:\(provider)",
        help:
          "write transfers: .to([Transfer(country: .unitedStates, tool: …)]), or name the company in the Union that "
          + "alone receives the data",
        related: [RelatedPlace("what the notice says of transfers", at: subject.sources.location(because.place))])
    ]
  }
}
