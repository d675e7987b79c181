/// One organisation's privacy notice: the facts about its processing, stated once for all languages.
///
/// Write it in `content/organisations/<id>/notice.swift` as `let notice = Notice(…)`; the prose that a
/// section needs besides stands beside it in `<language>/<section>.md`. The information it must give is
/// that of Articles 13 and 14 GDPR.
public struct Notice: Located, Sendable {
  /// Short name in addresses: the folder's own name, lower case.
  public var id: String
  /// What the document calls itself, such as "Déclaration de confidentialité".
  public var title: Text
  /// Whether this is the organisation's own notice or an example.
  public var standing: Standing = .official
  /// Language the prose is written in first; the others are translations of it.
  public var sourceLanguage: Language
  /// Languages of this notice, where it has fewer than the site.
  public var languages: [Language] = []
  /// One or two sentences that say what the notice is about, shown under its title.
  public var summary: Text? = nil
  /// Where people meet the processing: website, app, premises, paper.
  public var surfaces: [Surface] = [.website]
  /// A line that an umbrella organisation asks for above every page.
  public var banner: Banner? = nil
  /// Who decides why and how the data are processed: Article 13(1)(a).
  public var controller: Controller
  /// The group this notice speaks for, where it speaks for several legal entities.
  public var group: Group? = nil
  /// Whether purposes and means are decided together with others: Article 26.
  public var jointControl: JointControl = .undeclared
  /// The data protection officer: Articles 13(1)(b) and 37(7).
  public var dpo: DataProtectionOfficer = .undeclared
  /// Kinds of reader to whom different parts of the notice speak.
  public var audiences: [Audience] = []
  /// Whose data are processed.
  public var people: [DataSubjects] = []
  /// Groups of data categories that purposes may name as a whole.
  public var dataGroups: [DataGroup] = []
  /// Which data are processed: Article 14(1)(d).
  public var data: [DataCategory] = []
  /// Where the data come from: Article 14(2)(f).
  public var sources: [DataSource] = []
  /// Whether people must give their data, and what follows if they do not: Article 13(2)(e).
  public var obligation: Obligation = .undeclared
  /// Why the data are processed, and on which legal basis: Article 13(1)(c) and (d).
  public var purposes: [Purpose] = []
  /// Who receives the data: Article 13(1)(e).
  public var recipients: [Recipient] = []
  /// Who within the organisation may see or change which data.
  public var access: [AccessRule] = []
  /// Transfers to countries outside the European Economic Area: Article 13(1)(f).
  public var transfers: Transfers = .undeclared
  /// How long the data are kept: Article 13(2)(a).
  public var retention: [Retention] = []
  /// Decisions taken by machines alone: Articles 13(2)(f) and 22.
  public var automatedDecisions: AutomatedDecisions = .undeclared
  /// How the data are protected: Article 32.
  public var security: Security? = nil
  /// How people exercise their rights: Article 12, and what is special about them here.
  public var rights: Rights? = nil
  /// Cookies and similar techniques: Article 5(3) of Directive 2002/58/EC.
  public var cookies: Cookies = .undeclared
  /// Laws the notice rests on, and what it calls them.
  public var framework: [FrameworkLaw] = []
  /// Laws that this notice cites and the registry lacks.
  public var laws: [DeclaredLaw] = []
  /// Terms the notice defines.
  public var definitions: [Definition] = []
  /// Other pages or documents that belong to the same information.
  public var companions: [Companion] = []
  /// Which sections the notice has, in which order, and how they are numbered.
  public var outline: Outline? = nil  // not frozen
  /// Versions of the notice, the oldest first; the last is the one in the sources.
  public var changes: [Change] = []  // not frozen
  /// Colours and logo.
  public var appearance: Appearance? = nil  // not frozen
  /// Findings that somebody has decided to live with.
  public var waivers: [Waiver] = []  // not frozen
  /// The supervisory authority, where the country of the controller does not determine it: Articles 55 and 77.
  public var authority: NamedAuthority? = nil
  /// Why nobody receives the data, where that is so; `recipients` is then left out.
  public var noRecipients: Text? = nil
  /// Protocols on the passing on of data that a Belgian federal body publishes: law of 30 July 2018, article 20.
  public var protocols: Protocols = .undeclared
  /// Day on which someone last verified that the notice still says what is done, where nothing had to change.
  public var reviewedOn: Day? = nil  // not frozen
  public var place = Place()
}

/// A supervisory authority named by hand, such as that of a German Land.
public struct NamedAuthority: Located, Sendable {
  /// Name of the authority.
  public var name: Text
  /// Where it has its seat.
  public var address: Address
  /// Telephone number in international form.
  public var phone: Phone? = nil
  /// E-mail address.
  public var email: Email? = nil
  /// Its website, which may differ by language.
  public var site: Text
  /// Day on which someone last compared this with the authority's own pages.
  public var verifiedOn: Day
  public var place = Place()
}

/// Whose word a published page is.
public enum Standing: CaseIterable, Sendable {
  /// The organisation's own notice.
  case official
  /// An example: the page says so in a banner and asks search engines to leave it out.
  case example
}

/// Where people meet the processing that a notice describes.
public enum Surface: CaseIterable, Sendable {
  /// A website.
  case website
  /// An application on a device.
  case app
  /// Buildings that people enter.
  case premises
  /// Forms and letters.
  case paper
}

/// A line above every page that points to an umbrella organisation, as Belgian federal sites have.
public struct Banner: Located, Sendable {
  /// What it says.
  public var text: Text
  /// Name of the link that follows the text.
  public var link: Text
  /// Where the link leads.
  public var url: WebAddress
  public var place = Place()
}

/// A kind of reader, such as insured persons or care providers. Purposes, data, sources and recipients
/// may be marked for one, and are then shown under its heading.
public struct Audience: Located, Sendable {
  /// Identifier, to which what concerns the audience refers.
  public var id: String
  /// How the notice addresses it, as a heading: "Vous êtes assuré social".
  public var label: Text  // in languages
  public var place = Place()
}

/// Another page or document that belongs to the same information, such as a cookie page of its own.
public struct Companion: Located, Sendable {
  /// Identifier of the page or document.
  public var id: String
  /// What it is called.
  public var title: Text
  /// What a reader finds there.
  public var about: Text? = nil
  /// Where it stands; leave it out when the organisation does not state it.
  public var url: WebAddress? = nil
  /// Whether it is written for children: Article 12(1).
  public var forMinors: Bool = false
  public var place = Place()
}

/// One version of the notice.
public struct Change: Located, Sendable {
  /// Day from which it holds; it is the version's name and part of its address.
  public var version: Day
  /// Day on which it was made public, where that is another one.
  public var published: Day? = nil
  /// What changed, for the people concerned.
  public var summary: Text
  /// Body that approved it, such as the board.
  public var approvedBy: Text? = nil
  /// Body whose opinion was asked, and when it has to be.
  public var opinionOf: Text? = nil
  /// Why people must be told of it although no fact says so: what is computed from the facts can be raised to a
  /// material change, never lowered.
  public var raised: Text? = nil
  /// How people are told of a material change: by e-mail, by letter, in a message of the application.
  public var announced: Text? = nil
  /// Whole days between that announcement and the day from which the version holds.
  public var leadDays: Int? = nil
  /// 2 for the first editorial correction of the version, 3 for the next; leave it out for the version itself.
  public var revision: Int? = nil
  public var place = Place()
}

/// Colours and logo of an organisation; pairs that are hard to read are a finding (WCAG 2.2, 1.4.3).
public struct Appearance: Located, Sendable {
  /// Colour of links, headings and the line at the top, on a light page.
  public var accent: Colour
  /// The same on a dark page.
  public var accentDark: Colour
  /// Name of a picture beside `notice.swift`, SVG or PNG: "logo.svg".
  public var logo: String? = nil
  /// What the logo says, for people who do not see it; left out where it says only the name that stands beside it.
  public var logoText: Text? = nil
  public var place = Place()
}

/// A decision to publish all the same what a rule finds wanting. It stays in every report.
public struct Waiver: Located, Sendable {
  /// Identifier of the rule, such as "WHO-ENTERPRISE-NO".
  public var rule: String  // unlabelled
  /// What the finding is about, as the report names it ("purpose:quality"); every finding of the rule if left
  /// out.
  public var about: String? = nil
  /// Why.
  public var because: String
  /// The last day on which it holds.
  public var until: Day
  /// Who decided: a role, not a person.
  public var by: String
  public var place = Place()
}
