import Diagnostics
import NoticeModel
import Notices

/// A right that a notice has to tell people of, and where it does.
struct ShownRight {
  var right: Right
  /// What a message calls it: "the right of access".
  var name: String
  /// The provision that gives it.
  var provision: String
  /// The shared clause with its words.
  var clause: String
  /// Sections of which one shows it.
  var sections: [String]
  /// The section to add where none of them is there.
  var section = ".rights"
}

extension Subject {
  /// Whether a right follows from the legal bases, whatever the notice leaves out.
  func follows(_ right: Right) -> Bool { rights.follows(right) }

  /// The notice's statement that a right does not apply.
  func exception(to right: Right) -> RightException? {
    notice.rights?.notApplicable.first { $0.right == right }
  }

  /// What is wrong with a right that cannot be left out: left out all the same, in no section, or without its
  /// words in a language.
  func findings(_ page: RuleDescription, on shown: ShownRight, severity: Diagnostic.Severity? = nil) -> [Finding] {
    guard let exception = exception(to: shown.right) else { return unshown(page, shown, severity: severity) }
    return [
      finding(
        page, "\(shown.name) is declared not to apply, but it follows from the law and the legal bases declared",
        at: exception.place, entity: "right:\(shown.right.rawValue)", severity: severity,
        help: "take RightException(.\(shown.right.rawValue), …) out of notApplicable; what a law exempts in single "
          + "cases belongs in the prose of the section")
    ]
  }

  /// A right that no section shows, or without its words in a language.
  func unshown(_ page: RuleDescription, _ shown: ShownRight, severity: Diagnostic.Severity? = nil) -> [Finding] {
    let entity = "right:\(shown.right.rawValue)"
    let unshown = notShown(
      page, "tells people of \(shown.name)", in: shown.sections, add: shown.section, entity: entity,
      severity: severity)
    guard unshown.isEmpty else { return unshown }
    return clauseFindings(page, shown.clause, cites: shown.provision, entity: entity)
  }

  /// Sections that tell people how to exercise their rights.
  var requestSections: [String] { ["requests", "rights/how-to"] }

  /// Whether a provision of this law is cited anywhere among the facts.
  func cites(_ law: String) -> Bool {
    var citations = notice.framework.map(\.law) + notice.retention.flatMap(\.laws)
    citations += notice.rights?.shorterDeadlines.flatMap(\.laws) ?? []
    for purpose in notice.purposes {
      citations += purpose.grounds.flatMap(\.laws) + purpose.special.flatMap(\.laws) + purpose.criminal.flatMap(\.laws)
      citations += purpose.activities.flatMap(\.laws)
    }
    return citations.contains { $0.names(law) }
  }
}

extension Citation {
  /// Whether it is of this law, whichever provision.
  func names(_ law: String) -> Bool { written == law || written.hasPrefix(law + "/") }
}
