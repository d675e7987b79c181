/// Words of statements that the law does not allow, or that the facts of a notice may contradict.
///
/// They are written as the other phrases of a language: case and accents make no difference, and `*` stands for any
/// further letters.
package struct StatementWords: Sendable {
  /// Nobody can object.
  package var noObjection: SentenceWords
  /// Objections are refused, or said to be impossible.
  package var objectionExcluded: SentenceWords
  /// Requests cost money.
  package var cost: SentenceWords
  /// Requests are said not to be free.
  package var notFree: SentenceWords
  /// People use their rights.
  package var usingRights: [String]
  /// What people ask for, in a section on their rights.
  package var asking: [String]
  /// A copy of the identity card comes with each request.
  package var identityCopy: SentenceWords
  /// Who goes on using a site consents.
  package var consentByUse: SentenceWords
  /// The time for a reply begins when a request is found to be valid.
  package var lateStart: SentenceWords
  /// A request is answered.
  package var reply: SentenceWords
  /// Requests of those who use their rights.
  package var requests: [String]
  /// What stands directly before the time within which something is done.
  package var within: [String]
  /// Data are kept.
  package var keeping: SentenceWords
  /// Data go to another country, or are seen from there.
  package var abroad: SentenceWords
  /// Other names of countries than their own, and forms that their names take, by the code of the country.
  package var countryForms: [String: [String]]
  /// Times that say how often something is open, and are no lengths: "24 heures sur 24". They begin with a figure.
  package var aroundTheClock: [String]
  /// What denies a name or an address that stands directly behind it: "ni nom ni adresse IP".
  package var denyingParts: [String]
  /// Letters, alone or together, that hardly a word of another language of notices has.
  package var tellingLetters: [String]
}

/// What makes a sentence a statement: words in it, others that stand there too, and words that say the contrary.
package struct SentenceWords: Sendable {
  package var words: [String]
  /// Of each of these lists, one stands in the same sentence.
  package var with: [[String]] = []
  /// None of these stands in the sentence.
  package var unless: [String] = []
}

/// The statements that are looked for in texts.
package enum Statement: Int, CaseIterable, Sendable {
  case noObjection, objectionExcluded, cost, notFree, identityCopy, consentByUse, lateStart, reply, keeping, abroad
}

extension StatementWords {
  package func words(of statement: Statement) -> SentenceWords {
    switch statement {
    case .noObjection: noObjection
    case .objectionExcluded: objectionExcluded
    case .cost: cost
    case .notFree: notFree
    case .identityCopy: identityCopy
    case .consentByUse: consentByUse
    case .lateStart: lateStart
    case .reply: reply
    case .keeping: keeping
    case .abroad: abroad
    }
  }
}
