/// The words of the pages about versions. They stand in `themes/<name>/words.swift`, as
/// `let versions = [VersionWord(.inForce, …)]`.
///
/// `{date}`, `{from}` and `{to}` stand for days, which each language writes in its own form; `{title}` for that of a notice.
public enum VersionKey: String, WordKey {
  /// Mark of the version in force.
  case inForce
  /// Mark of a version that does not hold yet.
  case upcoming
  /// Standing: in force since a day.
  case since
  /// Standing: holds from a day to come.
  case from
  /// Standing: another version took its place on a day.
  case replaced
  /// Standing: corrected on a day; also names the correction, behind the day of its version.
  case corrected
  /// Label: the day from which a version holds.
  case effective
  /// Label: how a version stands.
  case standing
  /// Label and mark: a change that people must be told of.
  case material
  /// Label: why a change counts as material.
  case raised
  /// Label: how people are told.
  case announced
  /// Label: how long before.
  case leadTime
  /// Label: the hash of a version.
  case hash
  /// Label: what the table of changes shows.
  case changes
  /// Column: a change.
  case change
  /// Column: whether it is material.
  case isMaterial
  /// When no fact changed.
  case sameFacts
  /// Of the first version.
  case first
  /// Heading of an editorial correction.
  case correction
  /// Heading of versions of which no text is kept.
  case earlier
  /// What is known of them.
  case earlierText
  /// Link to a version.
  case read
  /// Link to what changed since a version.
  case compare
  /// Link to what changed since the first version.
  case compareAll
  /// Strip of a notice that another version will follow.
  case next
  /// Link to the version to come.
  case readNext
  /// Link to what it changes.
  case seeChanges
  /// Link to the version in force.
  case readInForce
  /// Strip of a version that no longer holds.
  case oldTitle
  /// Since when it does not hold.
  case oldText
  /// Strip of a version that was corrected.
  case correctedTitle
  /// When it was.
  case correctedText
  /// Link to the corrected text.
  case readCorrected
  /// Strip of a version that does not hold yet.
  case futureTitle
  /// From when it will.
  case futureText
  /// Strip of a text that nobody has released.
  case draftTitle
  /// What that means.
  case draftText
  /// Heading of what shows that a version was not altered.
  case proof
  /// How anybody can verify it.
  case proofText
  /// Label: the files of a version.
  case files
  /// Label: the command that verifies all versions.
  case verify
  /// Title of a comparison.
  case comparison
  /// Which two versions are compared.
  case compared
  /// What search engines and feed readers say of the changelog.
  case historyDescription
  /// Link to the feed.
  case feed
  /// Label: the day on which a version was frozen, where it is another one than that of its publication.
  case released
  /// That day, where it comes after the day of publication that the version states.
  case backdated
  /// Standing: the notice was withdrawn on a day.
  case withdrawn
  /// Standing of a version whose day had not come when the notice was withdrawn.
  case withdrawnBefore
  /// Standing of a version where the withdrawal was recorded after its day.
  case withdrawnLate
  /// Strip of a notice that was withdrawn.
  case withdrawnTitle
  /// Since when, and what stays.
  case withdrawnText
  /// The same of a version that never came into force.
  case withdrawnBeforeText
  /// The same where the withdrawal was recorded after its day.
  case withdrawnLateText
  /// Label: the day on which the text of a version was added in this language.
  case translated
  /// Strip of a notice that shows an older version than other languages do, because its translation follows.
  case behindTitle
  /// Which version is shown, and which is newer.
  case behindText
  /// Link to the newer version, behind which its language stands.
  case readNewer
  /// Of a version whose translation follows.
  case following
  /// Strip of a notice whose place another one took.
  case retiredTitle
  /// Link to that one, by its title.
  case readReplacement
  /// Standing: the notice goes on under another identifier since a day.
  case moved
  /// Strip of such a notice.
  case movedTitle
  /// Since when, and what moved.
  case movedText
  /// Link to the same page under the present identifier.
  case readMoved
  /// Standing of a text from before the first version: the day on which it was taken in.
  case takenIn
  /// Strip of such a text.
  case takenInTitle
  /// That it was taken in, and when.
  case takenInText
  /// What shows that it was not altered since.
  case takenInProof
  /// Heading of all such texts.
  case takenInHeading
  /// What they are.
  case takenInAll
}

/// An entry of `themes/<name>/words.swift`.
public typealias VersionWord = WordEntry<VersionKey>
