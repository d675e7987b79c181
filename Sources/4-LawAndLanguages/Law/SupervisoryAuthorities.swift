import NoticeModel

// Names and addresses as on the authorities' own pages. A name that has no official form in a language
// stays as it is in its own: it is what people will find.
let supervisoryAuthorities: [Authority] = [
  Authority(
    id: "be", country: .belgium,
    name: Text(
      fr: "Autorité de protection des données", nl: "Gegevensbeschermingsautoriteit", de: "Datenschutzbehörde"),
    abbreviation: Text(fr: "APD", nl: "GBA", de: "DSB"),
    // The streets of Brussels have a French and a Dutch name; German keeps the French one.
    address: Address(
      street: Text(fr: "rue de la Presse 35", nl: "Drukpersstraat 35", de: "Rue de la Presse 35"),
      postcode: "1000", town: Text(fr: "Bruxelles", nl: "Brussel", de: "Brüssel"), country: .belgium),
    phone: "+32 2 274 48 00", email: "contact@apd-gba.be",
    site: Text(
      fr: "https://www.autoriteprotectiondonnees.be", nl: "https://www.gegevensbeschermingsautoriteit.be",
      de: "https://www.datenschutzbehorde.be"),
    complaint: Text(
      fr: "https://www.autoriteprotectiondonnees.be/citoyen/agir/introduire-une-plainte",
      nl: "https://www.gegevensbeschermingsautoriteit.be/burger/acties/klacht-indienen",
      de: "https://www.datenschutzbehorde.be/zivilist/aktionen/beschwerde-einreichen"),
    verifiedOn: "2026-11-22"),

  Authority(
    id: "fr", country: .france,
    name: Text("Commission nationale de l’informatique et des libertés"), abbreviation: Text("CNIL"),
    address: Address(
      street: Text("3 place de Fontenoy"), line: Text("TSA 80715"), postcode: "75334",
      town: Text("Paris Cedex 07"), country: .france),
    phone: "+33 1 53 73 22 22", email: nil, site: Text("https://www.cnil.fr"),
    complaint: Text("https://www.cnil.fr/fr/plaintes"), verifiedOn: "2026-11-22"),

  Authority(
    id: "lu", country: .luxembourg,
    name: Text(
      fr: "Commission nationale pour la protection des données",
      nl: "Commission nationale pour la protection des données",
      de: "Nationale Kommission für den Datenschutz"),
    abbreviation: Text("CNPD"),
    address: Address(
      street: Text("15, boulevard du Jazz"), postcode: "L-4370", town: Text("Belvaux"), country: .luxembourg),
    phone: "+352 26 10 60-1", email: "info@cnpd.lu", site: Text("https://cnpd.public.lu"), complaint: nil,
    verifiedOn: "2026-11-22"),

  Authority(
    id: "nl", country: .netherlands,
    name: Text("Autoriteit Persoonsgegevens"), abbreviation: Text("AP"),
    address: Address(
      street: Text("Postbus 93374"), postcode: "2509 AJ", town: Text("Den Haag"), country: .netherlands),
    phone: "+31 88 1805 250", email: nil, site: Text("https://www.autoriteitpersoonsgegevens.nl"), complaint: nil,
    verifiedOn: "2026-11-22"),

  Authority(
    id: "de-federal", country: .germany,
    name: Text(
      fr: "Commissaire fédéral à la protection des données et à la liberté d’information",
      nl: "Bundesbeauftragte für den Datenschutz und die Informationsfreiheit",
      // The title follows the gender of whoever holds the office; both forms are right at any time.
      de: "Die oder der Bundesbeauftragte für den Datenschutz und die Informationsfreiheit"),
    abbreviation: Text("BfDI"),
    address: Address(
      street: Text("Graurheindorfer Straße 153"), postcode: "53117", town: Text("Bonn"), country: .germany),
    phone: "+49 228 997799-0", email: "poststelle@bfdi.bund.de", site: Text("https://www.bfdi.bund.de"),
    complaint: nil, verifiedOn: "2026-11-22"),
]
