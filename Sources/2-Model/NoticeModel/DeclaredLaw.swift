/// A law that the registry of Notitia lacks, with its names, so that it can be cited as those of the registry are.
///
/// Write it in `content/site.swift`, for every notice, or in the notice that alone needs it:
/// `laws: [DeclaredLaw(id: "be-2006-archives", name: …, short: …, cited: …)]`. The law is then cited by its
/// identifier, in the texts as `{law:be-2006-archives/5}` and in the facts as `laws: ["be-2006-archives/5"]`.
public struct DeclaredLaw: Located, Sendable {
  /// The identifier that citations start with. Those of the registry start with the country and the year.
  public var id: String
  /// The full official title.
  public var name: Text
  /// What people call it, without an article: "loi du 6 juillet 2006".
  public var short: Text
  /// What follows the number of an article, with the words that join it: "de la loi du 6 juillet 2006",
  /// "van de wet van 6 juli 2006", "des Gesetzes vom 6. Juli 2006". Left out, the short name follows in brackets.
  public var cited: Text? = nil
  /// The country whose law it is, which determines how its articles are written: "§ 3" in Germany. Leave it out for
  /// the law of the European Union.
  public var country: Country? = nil
  public var place = Place()
}
