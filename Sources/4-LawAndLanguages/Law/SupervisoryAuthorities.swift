import Languages
import NoticeModel

// Addresses as on the authorities' own pages. What differs by language stands in the folder of each language; a name that
// has no official form in a language stays as it is in its own: it is what people will find.
let supervisoryAuthorities: [Authority] = [
  Authority("be", country: .belgium, postcode: "1000", phone: "+32 2 274 48 00", email: "contact@apd-gba.be"),

  Authority(
    "fr", country: .france, name: "Commission nationale de l’informatique et des libertés", abbreviation: "CNIL",
    street: "3 place de Fontenoy", line: "TSA 80715", postcode: "75334", town: "Paris Cedex 07",
    phone: "+33 1 53 73 22 22", site: "https://www.cnil.fr", complaint: "https://www.cnil.fr/fr/plaintes"),

  Authority(
    "lu", country: .luxembourg, abbreviation: "CNPD", street: "15, boulevard du Jazz", postcode: "L-4370",
    town: "Belvaux", phone: "+352 26 10 60-1", email: "info@cnpd.lu", site: "https://cnpd.public.lu"),

  Authority(
    "nl", country: .netherlands, name: "Autoriteit Persoonsgegevens", abbreviation: "AP", street: "Postbus 93374",
    postcode: "2509 AJ", town: "Den Haag", phone: "+31 88 1805 250", site: "https://www.autoriteitpersoonsgegevens.nl"),

  Authority(
    "de-federal", country: .germany, abbreviation: "BfDI", street: "Graurheindorfer Straße 153", postcode: "53117",
    town: "Bonn", phone: "+49 228 997799-0", email: "poststelle@bfdi.bund.de", site: "https://www.bfdi.bund.de"),
]

extension Authority {
  /// An authority of the table. What is left out is told in the folder of each language, under its identifier.
  init(
    _ id: String, country: Country, name: String? = nil, abbreviation: String? = nil, street: String? = nil,
    line: String? = nil, postcode: String, town: String? = nil, phone: Phone, email: Email? = nil,
    site: String? = nil, complaint: String? = nil, verifiedOn: Day = "2026-11-22"
  ) {
    let wordings = Language.allCases.map { ($0, rules(for: $0).names.authorities[id] ?? AuthorityWording()) }
    func text(_ same: String?, _ word: KeyPath<AuthorityWording, String?>) -> Text? {
      if let same { return Text(same) }
      let words = wordings.map { (language: $0, words: $1[keyPath: word]) }
      return words.contains { $0.words != nil } ? Text(wordings: words) : nil
    }
    self.init(
      id: id, country: country, name: text(name, \.name) ?? Text(),
      abbreviation: text(abbreviation, \.abbreviation) ?? Text(),
      address: Address(
        street: text(street, \.street) ?? Text(), line: line.map { Text($0) }, postcode: postcode,
        town: text(town, \.town) ?? Text(), country: country),
      phone: phone, email: email, site: text(site, \.site) ?? Text(), complaint: text(complaint, \.complaint),
      verifiedOn: verifiedOn)
  }
}
