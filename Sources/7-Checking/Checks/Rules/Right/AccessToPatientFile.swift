import NoticeModel

/// In Belgium patients are told how they see their file, and how soon.
struct AccessToPatientFile: NoticeRule {
  let page = RuleDescription(
    "RIGHT-BE-PATIENT", .right, "Access to the patient file", basis: ["BE law of 22 August 2002, 9 § 2 and 10"],
    severity: .warning,
    trigger: "the controller is Belgian, and a care institution or one that cites the laws on patients' rights, on the "
      + "quality of care, on hospitals or on nursing",
    requirement: "the right to see the patient file, within 15 days",
    remedy: "write additional: [.patientFile] in Rights(…)",
    reason: "It is wider and faster than the right of access of the GDPR.", validFrom: "2002-10-06")

  private static let laws = [
    "be-2002-patient-rights", "be-2019-quality", "be-2008-hospitals", "be-1990-nursing-decree",
  ]

  func check(_ subject: Subject) -> [Finding] {
    guard subject.country == .belgium, keepsPatientFiles(subject) else { return [] }
    let rights = subject.notice.rights
    guard rights?.additional.contains(.patientFile) == true else {
      return [
        subject.finding(
          page, "nothing says how patients see their file, nor how soon",
          at: rights?.place ?? subject.notice.place,
          field: rights == nil ? Notice.Field.rights : Rights.Field.additional, entity: "notice")
      ]
    }
    return late(subject)
      + subject.notShown(
        page, "shows the right to see the patient file", in: ["rights/patient-file"], add: ".rights")
  }

  private func keepsPatientFiles(_ subject: Subject) -> Bool {
    if case .careInstitution = subject.notice.controller.kind { return true }
    return Self.laws.contains { subject.cites($0) }
  }

  /// Deadlines for the patient file that are longer than the law's.
  private func late(_ subject: Subject) -> [Finding] {
    let deadlines = subject.notice.rights?.shorterDeadlines ?? []
    return deadlines.enumerated().compactMap { index, deadline in
      guard deadline.laws.contains(where: { $0.names("be-2002-patient-rights") }), deadline.within.days.lowerBound > 15,
        deadline.within.days.lowerBound <= Duration.months(1).days.upperBound
      else { return nil }
      return subject.finding(
        page, "this deadline of \(deadline.within.words) is longer than the 15 days for the patient file",
        of: deadline, .within, entity: "deadline:\(index + 1)", help: "write within: .days(15), or less")
    }
  }
}
