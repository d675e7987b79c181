import NoticeModel

/// A notice with a place for every fact, and nothing that could be published by mistake.
///
/// What every notice must say is an empty text or string, which the check reports at its line (ED-EMPTY), so that
/// no placeholder can reach a reader. What depends on the organisation is `.undeclared`. Comments explain each
/// group to somebody who knows the organisation and not the language of the file.
struct NoticeSkeleton {
  let name: String
  /// Languages of the site.
  let languages: [Language]
  let standing: Standing

  var source: String {
    let form = head + identity + people + purposes + recipients + closing
    return form + further(FurtherFields(form: form).comment(indent: "  ")) + ")\n"
  }

  private func further(_ fields: String) -> String {
    """

      // MORE, where you need it: each value may also have the fields listed here. docs/model.md explains them all.
    \(fields)
    """
  }

  /// The languages of a value that takes them directly, one on each line.
  private func languages(_ column: Int) -> String {
    let indent = String(repeating: " ", count: column)
    return written.map { "\($0.rawValue): \"\"" }.joined(separator: ",\n\(indent)")
  }

  /// `Text(fr: "", nl: "")`, one language a line; `column` is where its line begins.
  private func empty(_ column: Int) -> String {
    let indent = String(repeating: " ", count: column)
    let lines = written.map { "\(indent)  \($0.rawValue): \"\"" }
    return "Text(\n\(lines.joined(separator: ",\n"))\n\(indent))"
  }

  /// The same for an example in a comment: `Text(fr: "…", nl: "…")`.
  private var text: String { "Text(\(written.map { "\($0.rawValue): \"…\"" }.joined(separator: ", ")))" }

  /// The languages in the order in which `Text` takes them.
  private var written: [Language] { Language.allCases.filter(languages.contains) }

  private var head: String {
    """
    import NoticeModel

    // The facts of one privacy notice, stated once for all languages.
    //
    // - Write between the quotation marks, in every language. What is still empty, `notitia check` lists.
    // - What stands behind // explains, and is never published. To use an example, remove the // before it.
    // - Where a list has one entry, copy it as often as you need. Each entry has an id of its own: lower-case
    //   letters, digits and hyphens, the same in all languages.
    // - A text that is the same in all languages is written once: "…" in place of \(text).
    // - Leave as .undeclared what you do not know, and ask; never invent it.
    // - `notitia preview` shows the pages while you write.

    let notice = Notice(

    """
  }

  private var identity: String {
    """
      // The name of this folder, which is part of the address of the pages.
      id: "\(name)",

      // What the document calls itself: "Déclaration de confidentialité", "Privacyverklaring" …
      title: \(empty(2)),

      // .official: the organisation's own notice. .example: the pages say that they are one.
      standing: .\(standing),

      // The language in which you write first; the others are translations.
      sourceLanguage: .\((languages.first ?? .fr).rawValue),

      // What the notice is about, in one or two sentences.
      summary: \(empty(2)),

      // Where people meet you: any of .website, .app, .premises, .paper.
      surfaces: [.website],

      // WHO decides why and how the data are used: Article 13(1)(a) of the GDPR.
      controller: Controller(
        // The name that people know. If it differs by language: \(text).
        name: "",
        // One of .publicBody, .federalBody, .careInstitution(public: true), .healthFund, .company, .cooperative,
        // .association, .companyGroup.
        kind: .association,
        seat: Address(
          // Street and number. Streets in Brussels have a French and a Dutch name.
          street: "",
          postcode: "",
          town: "",
          country: .belgium,
        ),
        // enterpriseNumber: "0123.456.749",
        // contacts: [
        //   Contact(email: "info@example.org", phone: "+32 2 123 45 67"),
        // ],
        // websites: [
        //   Website(name: "…", url: "https://www.example.org/"),
        // ],
      ),

      // Whether others decide together with you: Article 26. One of
      //   .none(because: \(text))
      //   .with(JointArrangement(partners: ["…"], essence: \(text)))
      jointControl: .undeclared,

      // The data protection officer: Articles 13(1)(b) and 37. One of
      //   .designated(Contact(role: .dpo, email: "dpo@example.org"))
      //   .several([Contact(role: .dpo, scope: \(text), email: "dpo@example.org")])
      //   .notRequired(because: \(text))
      dpo: .undeclared,


    """
  }

  private var people: String {
    """
      // WHOSE data.
      people: [
        DataSubjects(
          id: "visitors",
          \(languages(6)),
        ),
      ],

      // WHICH data, by category: Article 14(1)(d). Add special: [.health] where they reveal health; the other
      // special categories are in Article 9(1).
      data: [
        DataCategory(
          id: "contact-details",
          \(languages(6)),
          // What that is, for example.
          examples: \(empty(6)),
        ),
      ],

      // Where they come FROM: Article 14(2)(f). origin is .person, .others or .automatic (a device).
      sources: [
        DataSource(
          id: "person",
          \(languages(6)),
          origin: .person,
          data: ["contact-details"],
        ),
      ],

      // Whether people have to give them: Article 13(2)(e). One of
      //   .voluntary(because: \(text))
      //   .required(RequiredData(by: [.law], consequences: \(text)))
      obligation: .undeclared,


    """
  }

  private var purposes: String {
    """
      // WHY the data are used: Article 13(1)(c). One entry for each purpose.
      purposes: [
        Purpose(
          id: "requests",
          title: \(empty(6)),
          // What you do, in words that people understand.
          description: \(empty(6)),
          // What allows it: Article 6(1). Take one, or several.
          grounds: [
            // Ground(.consent),
            // Ground(.contract),
            // Ground(.legalObligation, laws: ["be-2018-framework"]),
            // Ground(.vitalInterests),
            // Ground(.publicTask, laws: ["be-2018-framework"]),
            // Ground(.legitimateInterests, interest: \(text)),
          ],
          // Special categories of data need a second one: Article 9(2).
          // special: [
          //   SpecialGround(.explicitConsent),
          // ],
          data: ["contact-details"],
          people: ["visitors"],
          recipients: ["provider"],
          retention: ["requests"],
        ),
      ],


    """
  }

  private var recipients: String {
    """
      // TO WHOM the data go: Article 13(1)(e). role is .controller (decides itself), .processor (works for you),
      // .authority …
      recipients: [
        Recipient(
          id: "provider",
          \(languages(6)),
          role: .processor,
        ),
      ],

      // OUTSIDE the European Economic Area: Article 13(1)(f). One of
      //   .none(because: \(text))
      //   .to([Transfer(country: .unitedStates, tool: .standardClauses, recipients: ["provider"])])
      transfers: .undeclared,

      // HOW LONG the data are kept: Article 13(2)(a). period is .exactly(.years(2)), .atMost(.months(6)),
      // .criterion(\(text)) …
      retention: [
        Retention(
          id: "requests",
          label: \(empty(6)),
          period: .undeclared,
          // The event from which the time runs.
          from: \(empty(6)),
          data: ["contact-details"],
        ),
      ],

      // Decisions taken by machines alone: Articles 13(2)(f) and 22. One of
      //   .none(because: \(text))
      //   .made([AutomatedDecision(…)])
      automatedDecisions: .undeclared,


    """
  }

  private var closing: String {
    """
      // The RIGHTS follow from what stands above. When do you ask for proof of identity? Article 12(6) allows
      // .onReasonableDoubt; .always is too much.
      rights: Rights(
        // requests: [
        //   Contact(role: .requests, email: "privacy@example.org"),
        // ],
        // The order in which ways to ask are offered, the one you advise first.
        // ways: [.form, .officer],
        identityCheck: .undeclared,
      ),

      // COOKIES. One of
      //   .none(because: \(text))
      //   .used(CookieUse(list: [
      //     Cookie(
      //       name: "session", provider: .controller, category: .necessary, lifetime: .session,
      //       purpose: \(text)),
      //     Cookie(
      //       name: "basket", provider: .controller, category: .necessary, lifetime: .untilDeleted,
      //       purpose: \(text), storage: .localStorage),
      //   ]))
      cookies: .undeclared,

      // VERSIONS, the oldest first; the last is what stands in this file.
      changes: [
        // Change(version: "2026-01-31", summary: \(text)),
      ],

      // Colours on a light and on a dark page, and a logo beside this file.
      // appearance: Appearance(accent: "#0b5fa5", accentDark: "#7cc0ff", logo: "logo.svg"),

    """
  }
}
