/// What the cookies that a browser received must satisfy. The module `Observed` applies these; their pages are here
/// so that waivers, `explain` and the documentation know them like those of the rules.
package enum ObservedCookiePages {
  package static let undeclared = RuleDescription(
    "CK-UNDECLARED", .cookies, "A cookie that is not declared",
    basis: ["Directive 2002/58/EC 5(3)", "GDPR 13(1)(c)", "GDPR 5(1)(a)"],
    trigger: "notitia check --observed, and the browser received cookies",
    requirement: "each cookie received matches the name or pattern of a declared one",
    remedy: "declare it in list: Cookie(name: …, provider: …, category: …, lifetime: …, purpose: Text(…)), or stop "
      + "setting it",
    reason: "Nobody can decide on something that is not named.")

  package static let unseen = RuleDescription(
    "CK-UNSEEN", .cookies, "A declared cookie that was not received",
    basis: ["GDPR 5(1)(a)", "GDPR 5(1)(d)"], severity: .warning,
    trigger: "notitia check --observed, and cookies are declared",
    requirement: "each declared cookie is received in a visit that consents to all",
    remedy: "remove it from list: if it is used no more; record a visit that reaches it if it is",
    reason: "A list that names what is gone hides what is there.", confidence: .practice)

  package static let technique = RuleDescription(
    "CK-OBSERVED-STORAGE", .cookies, "The technique that is really used",
    basis: ["Directive 2002/58/EC 5(3)", "GDPR 5(1)(a)"], severity: .warning,
    trigger: "notitia check --observed, and the browser has what is declared",
    requirement: "what is declared as a cookie is one, and what is declared as local storage is kept there",
    remedy: "write storage: as the browser shows it",
    reason: "Who wants to delete something must know where it is kept.", confidence: .practice)

  package static let lifetime = RuleDescription(
    "CK-OBSERVED-LIFETIME", .cookies, "How long cookies really last",
    basis: ["Court of Justice, C-673/17 (Planet49)", "GDPR 5(1)(e)", "GDPR 13(2)(a)"],
    trigger: "notitia check --observed, and a declared cookie was received with its lifetime",
    requirement: "it lasts no longer than declared, and both end with the session or neither does",
    remedy: "write the lifetime: that the browser shows, or have the cookie set for the declared one",
    reason: "People who consent must know for how long.")

  package static let provider = RuleDescription(
    "CK-OBSERVED-PROVIDER", .cookies, "Who really sets cookies",
    basis: ["Court of Justice, C-673/17 (Planet49)", "GDPR 13(1)(e)"],
    trigger: "notitia check --observed, and a cookie declared as the controller's own was received",
    requirement: "it belongs to the visited site or to another website of the controller",
    remedy: "write provider: .thirdParty(\"…\"), or name the website in websites: if it is the controller's",
    reason: "People who consent must know whether third parties have access to what the cookie collects.")

  package static let beforeConsent = RuleDescription(
    "CK-BEFORE-CONSENT", .cookies, "Cookies before consent",
    basis: [
      "Directive 2002/58/EC 5(3)", "GDPR 4(11)", "Belgium: law of 30 July 2018, article 10/2",
      "France: law of 6 January 1978, article 82", "Court of Justice, C-673/17 (Planet49)",
    ],
    trigger: "notitia check --observed with --consent-at, and the file says when cookies were received",
    requirement: "cookies that are not strictly necessary are received only after the moment of consent",
    remedy: "have it set only after consent; write category: .necessary if the person asked for what it does",
    reason: "Consent that is asked for afterwards is no consent.")

  package static let all = [undeclared, unseen, technique, lifetime, provider, beforeConsent]
}
