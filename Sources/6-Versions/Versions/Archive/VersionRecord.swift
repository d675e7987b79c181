import Changes
import Markup
import NoticeModel

/// What is recorded of a version when it is released: its days, what changed and who approved it, and the hashes
/// by which each later reader can tell that nothing was altered since.
package struct VersionRecord: Sendable, Equatable {
  /// Identifier of the organisation.
  package var organisation: String
  package var name: VersionName
  /// The language that this adds to a version which was released without it; `nil` for the version itself.
  package var translation: Language? = nil
  package var standing: Standing
  /// Day on which it was made public.
  package var published: Day
  /// Day on which it was frozen, as the clock of the machine gave it; `nil` in records from before it was kept.
  package var released: Day?
  /// The author's summary of what changed, in each language.
  package var summary: [Language: [Inline]]
  /// Body that approved it.
  package var approvedBy: [Language: [Inline]]
  /// Body whose opinion was asked.
  package var opinionOf: [Language: [Inline]]
  /// What changed in the facts since the version before; empty for the first.
  package var changes: [FactChange]
  /// Why it counts as material although no fact says so; empty where nobody raised it.
  package var raised: [Language: [Inline]]
  /// How people are told of it: by e-mail, by letter, by a line on the website.
  package var announced: [Language: [Inline]]
  /// Whole days between the announcement and the day from which it holds; `nil` where nothing is announced.
  package var leadDays: Int?
  /// The version before, and its hash; `nil` for the first.
  package var previous: Link?
  /// Hash of the event that stands between that version and this one; `nil` where none does.
  package var after: String? = nil
  /// Versions from before the first that Notitia keeps, of which nothing but day and summary is known.
  package var earlier: [Earlier]
  /// Languages of the notice that it was released without, openly: their translation follows, and until then their readers
  /// are told that a newer version exists in another language.
  package var following: [Language] = []
  /// SHA-256 of each file beside the record, as 64 hexadecimal digits, by name.
  package var files: [String: String]

  /// The languages in which its text is kept.
  package var languages: [Language] { Language.allCases.filter { files[VersionArchive.textFile($0)] != nil } }

  /// A version of the chain, with the hash that pins it.
  package struct Link: Sendable, Equatable {
    package var name: VersionName
    package var hash: String

    package init(name: VersionName, hash: String) {
      self.name = name
      self.hash = hash
    }
  }

  /// A version of which no text is kept.
  package struct Earlier: Sendable, Equatable {
    package var day: Day
    package var summary: [Language: [Inline]]

    package init(day: Day, summary: [Language: [Inline]]) {
      self.day = day
      self.summary = summary
    }
  }

  /// Day from which it holds: the day of the version; for a correction, the day of its publication.
  package var effective: Day { name.isRevision ? max(name.day, published) : name.day }

  /// Whether it was frozen after the day on which it says that it was made public.
  package var isBackdated: Bool { released.map { $0 > published } ?? false }

  /// Whether people must be told of what changed: computed from the facts, or raised by hand.
  package var isMaterial: Bool { !raised.isEmpty || changes.contains(where: \.isMaterial) }

  package init(
    organisation: String, name: VersionName, standing: Standing, published: Day, released: Day? = nil,
    summary: [Language: [Inline]],
    approvedBy: [Language: [Inline]] = [:], opinionOf: [Language: [Inline]] = [:], changes: [FactChange] = [],
    raised: [Language: [Inline]] = [:], announced: [Language: [Inline]] = [:], leadDays: Int? = nil,
    previous: Link? = nil, earlier: [Earlier] = [], files: [String: String] = [:]
  ) {
    self.organisation = organisation
    self.name = name
    self.standing = standing
    self.published = published
    self.released = released
    self.summary = summary
    self.approvedBy = approvedBy
    self.opinionOf = opinionOf
    self.changes = changes
    self.raised = raised
    self.announced = announced
    self.leadDays = leadDays
    self.previous = previous
    self.earlier = earlier
    self.files = files
  }
}
