import NoticeModel

let notice = Notice(
  id: "tiny",
  title: Text(fr: "Vie privée", nl: "Privacy", de: "Datenschutz"),
  sourceLanguage: .fr,
  controller: Controller(
    name: Text(fr: "Atelier", nl: "Werkplaats", de: "Werkstatt"),
    kind: .company,
    seat: Address(
      street: Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1"),
      postcode: "1000",
      town: Text(fr: "Bruxelles", nl: "Brussel", de: "Brüssel"),
      country: .belgium
    )
  ),
  dpo: .designated(Contact(role: .dpo, email: "dpo@example.org")),
  data: [
    DataCategory(id: "contact", label: Text(fr: "coordonnées", nl: "contactgegevens", de: "Kontaktdaten")),
  ],
  sources: [
    DataSource(id: "you", label: Text(fr: "vous", nl: "u", de: "Sie"), origin: .person, data: ["contact"]),
    DataSource(id: "you", label: Text(fr: "vos proches", nl: "uw naasten", de: "Ihre Angehörigen"), origin: .others, data: ["contact"]),
  ],
  purposes: [
    Purpose(
      id: "orders",
      title: Text(fr: "Servir vos commandes", nl: "Uw bestellingen uitvoeren", de: "Ihre Bestellungen ausführen"),
      grounds: [Ground(.contract)],
      data: ["contact"],
      retention: ["order"]
    ),
  ],
  retention: [
    Retention(id: "order", label: Text(fr: "commande", nl: "bestelling", de: "Bestellung"), period: .exactly(.years(7))),
  ],
  definitions: [
    Definition(
      id: "Une commande",
      term: Text(fr: "Commande", nl: "Bestelling", de: "Bestellung"),
      meaning: Text(fr: "ce que vous achetez", nl: "wat u koopt", de: "was Sie kaufen")),
  ],
  companions: [
    Companion(id: "", title: Text(fr: "Nos conditions", nl: "Onze voorwaarden", de: "Unsere Bedingungen"), url: "https://www.example.org"),
  ],
  changes: [
    Change(version: "2025-10-01", summary: Text(fr: "Première version.", nl: "Eerste versie.", de: "Erste Fassung.")),
  ]
)
