/// Changes of cookies and similar techniques.
extension ChangeKind {
  static let cookiesBegin = ChangeKind(
    "cookies-begin", isMaterial: true, .cookiesBegin,
    because: "People’s devices are read or written to: Article 5(3) of Directive 2002/58/EC (WP260 rev.01, §29).",
    fields: ["Notice.cookies"])
  static let cookiesEnd = ChangeKind(
    "cookies-end", isMaterial: false, .cookiesEnd,
    because: "None are used any more, or it is said, or said better, that none are.",
    fields: ["Notice.cookies"])
  static let cookieKindAdded = ChangeKind(
    "cookie-kind-added", isMaterial: true, .cookieKindAdded,
    because:
      "A category or a provider that no cookie had before: another use, or somebody else who reads it (WP260 rev.01, §29).",
    fields: ["CookieUse.list"])
  static let cookieAdded = ChangeKind(
    "cookie-added", isMaterial: false, .cookieAdded,
    because: "The same provider already sets cookies of that category.",
    fields: ["CookieUse.list"])
  static let cookieRemoved = ChangeKind(
    "cookie-removed", isMaterial: false, .cookieRemoved,
    because: "Less is read from people’s devices.",
    fields: ["CookieUse.list"])
  static let cookieRenamed = ChangeKind(
    "cookie-renamed", isMaterial: false, .cookieRenamed,
    because: "The same cookie under another name.",
    fields: ["Cookie.name"])
  static let cookieChanged = ChangeKind(
    "cookie-changed", isMaterial: true, .cookieChanged,
    because: "It serves something else, or somebody else: Article 5(3) of Directive 2002/58/EC.",
    fields: [
      "Cookie.provider", "Cookie.category", "Cookie.purpose", "Cookie.sharedWith", "Cookie.withoutConsent",
      "Cookie.storage",
    ])
  static let cookieLonger = ChangeKind(
    "cookie-longer", isMaterial: true, .cookieLonger,
    because: "It stays longer than people were told (Court of Justice, C-673/17 Planet49, paragraph 81).",
    fields: ["Cookie.lifetime"])
  static let cookieShorter = ChangeKind(
    "cookie-shorter", isMaterial: false, .cookieShorter,
    because: "It stays less long.",
    fields: ["Cookie.lifetime"])
  static let cookieChoice = ChangeKind(
    "cookie-choice", isMaterial: true, .cookieChoice,
    because: "How consent is given and withdrawn is how a right is exercised (Article 7(3) GDPR; WP260 rev.01, §29).",
    fields: ["CookieUse.choice"])

  static let cookieKinds: [ChangeKind] = [
    cookiesBegin, cookiesEnd, cookieKindAdded, cookieAdded, cookieRemoved, cookieRenamed, cookieChanged, cookieLonger,
    cookieShorter, cookieChoice,
  ]
}
