import Changes
import Markup
import NoticeModel

/// What is recorded of a version when it is released: its days, what changed and who approved it, and the hashes
/// by which each later reader can tell that nothing was altered since.
public struct VersionRecord: Sendable, Equatable {
  /// Identifier of the organisation.
  public var organisation: String
  public var name: VersionName
  public var standing: Standing
  /// Day on which it was made public.
  public var published: Day
  /// The author's summary of what changed, in each language.
  public var summary: [Language: [Inline]]
  /// Body that approved it.
  public var approvedBy: [Language: [Inline]]
  /// Body whose opinion was asked.
  public var opinionOf: [Language: [Inline]]
  /// What changed in the facts since the version before; empty for the first.
  public var changes: [FactChange]
  /// Why it counts as material although no fact says so; empty where nobody raised it.
  public var raised: [Language: [Inline]]
  /// How people are told of it: by e-mail, by letter, by a line on the website.
  public var announced: [Language: [Inline]]
  /// Whole days between the announcement and the day from which it holds; `nil` where nothing is announced.
  public var leadDays: Int?
  /// The version before, and its hash; `nil` for the first.
  public var previous: Link?
  /// Versions from before the first that Notitia keeps, of which nothing but day and summary is known.
  public var earlier: [Earlier]
  /// SHA-256 of each file beside the record, as 64 hexadecimal digits, by name.
  public var files: [String: String]

  /// A version of the chain, with the hash that pins it.
  public struct Link: Sendable, Equatable {
    public var name: VersionName
    public var hash: String

    public init(name: VersionName, hash: String) {
      self.name = name
      self.hash = hash
    }
  }

  /// A version of which no text is kept.
  public struct Earlier: Sendable, Equatable {
    public var day: Day
    public var summary: [Language: [Inline]]

    public init(day: Day, summary: [Language: [Inline]]) {
      self.day = day
      self.summary = summary
    }
  }

  /// Day from which it holds: the day of the version; for a correction, the day of its publication.
  public var effective: Day { name.isRevision ? max(name.day, published) : name.day }

  /// Whether people must be told of what changed: computed from the facts, or raised by hand.
  public var isMaterial: Bool { !raised.isEmpty || changes.contains(where: \.isMaterial) }

  public init(
    organisation: String, name: VersionName, standing: Standing, published: Day, summary: [Language: [Inline]],
    approvedBy: [Language: [Inline]] = [:], opinionOf: [Language: [Inline]] = [:], changes: [FactChange] = [],
    raised: [Language: [Inline]] = [:], announced: [Language: [Inline]] = [:], leadDays: Int? = nil,
    previous: Link? = nil, earlier: [Earlier] = [], files: [String: String] = [:]
  ) {
    self.organisation = organisation
    self.name = name
    self.standing = standing
    self.published = published
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
