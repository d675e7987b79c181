import Facts
import JSON
import NoticeModel
import Notices
import Source

/// What differs between the facts of two versions of a notice, in words, and whether people must be told.
///
/// Facts are paired by their identifiers: the same identifier says that it is the same fact. What reads the same in
/// every language is no change, whatever its spelling, its order or its identifier.
package enum FactComparison {
  /// - Parameters:
  ///   - languages: those in which the changes are told.
  ///   - sources: the site, for the words in which facts are named.
  package static func changes(
    from old: Notice, to new: Notice, languages: [Language], sources: SiteSources
  ) -> [FactChange] {
    // Both as they are frozen: without places in sources, and without what is not kept. The old one has the identifiers
    // of the new one.
    let common = Comparison.common(of: languages, old, sources.site.languages)
    var renamed = frozen(Renaming.apply(to: old, towards: new, in: common)) ?? old
    // The outline is not frozen: it says what sections are called to which texts refer.
    renamed.outline = old.outline ?? new.outline
    let outline = new.outline
    var new = frozen(new.image) ?? new
    new.outline = outline
    var comparison = Comparison(
      old: Side(renamed, languages, sources), new: Side(new, languages, sources), common: common,
      words: sources.changeWords)
    comparison.compareNotice()
    comparison.compareController()
    comparison.compareContacts()
    comparison.comparePeople()
    comparison.compareData()
    comparison.compareSources()
    comparison.comparePurposes()
    comparison.compareRecipients()
    comparison.compareTransfers()
    comparison.compareRetention()
    comparison.compareDecisions()
    comparison.compareRights()
    comparison.compareCookies()
    return comparison.changes
  }

  /// What was written as an image is read as one. An image that could not be read would leave the facts as they are: that
  /// never hides a change.
  private static func frozen(_ image: JSONValue) -> Notice? { try? Notice(Fact(value: image)) }
}
