/// The words of the pages about versions. They stand in `themes/<name>/words.swift`.
///
/// `{date}`, `{from}` and `{to}` stand for days, which each language writes in its own form.
public struct VersionWords: Located, Sendable {
  /// Mark of the version in force.
  public var inForce: Text
  /// Mark of a version that does not hold yet.
  public var upcoming: Text
  /// Standing: in force since a day.
  public var since: Text
  /// Standing: holds from a day to come.
  public var from: Text
  /// Standing: another version took its place on a day.
  public var replaced: Text
  /// Standing: corrected on a day; also names the correction, behind the day of its version.
  public var corrected: Text
  /// Label: the day from which a version holds.
  public var effective: Text
  /// Label: how a version stands.
  public var standing: Text
  /// Label and mark: a change that people must be told of.
  public var material: Text
  /// Label: why a change counts as material.
  public var raised: Text
  /// Label: how people are told.
  public var announced: Text
  /// Label: how long before.
  public var leadTime: Text
  /// Label: the hash of a version.
  public var hash: Text
  /// Label: what the table of changes shows.
  public var changes: Text
  /// Column: a change.
  public var change: Text
  /// Column: whether it is material.
  public var isMaterial: Text
  /// When no fact changed.
  public var sameFacts: Text
  /// Of the first version.
  public var first: Text
  /// Heading of an editorial correction.
  public var correction: Text
  /// Heading of versions of which no text is kept.
  public var earlier: Text
  /// What is known of them.
  public var earlierText: Text
  /// Link to a version.
  public var read: Text
  /// Link to what changed since a version.
  public var compare: Text
  /// Link to what changed since the first version.
  public var compareAll: Text
  /// Strip of a notice that another version will follow.
  public var next: Text
  /// Link to the version to come.
  public var readNext: Text
  /// Link to what it changes.
  public var seeChanges: Text
  /// Link to the version in force.
  public var readInForce: Text
  /// Strip of a version that no longer holds.
  public var oldTitle: Text
  /// Since when it does not hold.
  public var oldText: Text
  /// Strip of a version that was corrected.
  public var correctedTitle: Text
  /// When it was.
  public var correctedText: Text
  /// Link to the corrected text.
  public var readCorrected: Text
  /// Strip of a version that does not hold yet.
  public var futureTitle: Text
  /// From when it will.
  public var futureText: Text
  /// Strip of a text that nobody has released.
  public var draftTitle: Text
  /// What that means.
  public var draftText: Text
  /// Heading of what shows that a version was not altered.
  public var proof: Text
  /// How anybody can verify it.
  public var proofText: Text
  /// Label: the files of a version.
  public var files: Text
  /// Label: the command that verifies all versions.
  public var verify: Text
  /// Title of a comparison.
  public var comparison: Text
  /// Which two versions are compared.
  public var compared: Text
  /// Link to the feed.
  public var feed: Text
  public var place = Place()
}
