import Diagnostics

/// An event that says that it held before the day on which it was recorded, as a release can be backdated.
extension ChainEvent {
  package var isBackdated: Bool { released > day }

  /// What whoever records it should know; `nil` where it is not backdated.
  /// - Parameter name: identifier of the organisation under which it can be taken back.
  package func backdating(of name: String) -> Diagnostic? {
    guard isBackdated else { return nil }
    let undo = "take it back, and leave --as-of out: notitia release --undo \(name)"
    let (said, help) =
      switch kind {
      case .withdrawal:
        (
          "the notice does not apply from \(day.iso) on",
          "its record and its pages tell both days; where the notice applied until now, \(undo)"
        )
      case .renaming:
        (
          "the notice bears it from \(day.iso) on",
          "its record tells both days; where the notice bore the other name until now, restore both folders from the "
            + "history of the site, and leave --as-of out"
        )
      case .translation:
        (
          "it was published on \(day.iso)",
          "its record tells both days; where nobody could read it by then, \(undo)"
        )
      case .earlier:
        ("it was taken in on \(day.iso)", "its record tells both days; to have that of today alone, \(undo)")
      }
    return Diagnostic(
      .warning, rule: Release.rule,
      "\(file.told) is backdated: it says that \(said), and it is recorded on \(released.iso)", help: help,
      at: Location(path: "\(VersionArchive.folder(of: name))/\(file.path)"))
  }
}
