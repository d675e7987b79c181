/// Words that say that data are specially protected, or that the people concerned are children.
///
/// They are written as in a text; `*` stands for any further letters, at the front too: "*gesundheit" is the end of a
/// compound. Case and accents make no difference.
package struct SensitiveWords: Sendable {
  package var origin: Topic
  package var politicalOpinions: Topic
  package var beliefs: Topic
  package var tradeUnion: Topic
  package var genetic: Topic
  package var biometric: Topic
  package var health: Topic
  package var sexLife: Topic
  package var criminal: Topic
  package var nationalNumber: Topic
  package var children: Topic
  /// "No", "without" and the like, shortly before such a word.
  package var negations: [String]

  package struct Topic: Sendable {
    /// What says so wherever it stands.
    package var words: [String]
    /// What says so in the name or the examples of a category of data, or in the name of people, and may mean something
    /// else in a sentence.
    package var names: [String]
    /// Phrases that hold such words and do not say so.
    package var except: [String]

    package init(_ words: [String], names: [String] = [], except: [String] = []) {
      self.words = words
      self.names = names
      self.except = except
    }
  }

  package subscript(_ topic: SensitiveTopic) -> Topic {
    switch topic {
    case .origin: origin
    case .politicalOpinions: politicalOpinions
    case .beliefs: beliefs
    case .tradeUnion: tradeUnion
    case .genetic: genetic
    case .biometric: biometric
    case .health: health
    case .sexLife: sexLife
    case .criminal: criminal
    case .nationalNumber: nationalNumber
    case .children: children
    }
  }
}

/// What words may say of data or people that the facts mark with a flag of its own.
package enum SensitiveTopic: String, CaseIterable, Sendable {
  case origin, politicalOpinions, beliefs, tradeUnion, genetic, biometric, health, sexLife
  case criminal, nationalNumber, children
}
