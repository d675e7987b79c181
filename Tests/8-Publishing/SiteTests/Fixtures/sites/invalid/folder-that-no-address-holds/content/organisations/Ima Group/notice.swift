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
  changes: [
    Change(version: "2025-10-01", summary: Text(fr: "Première version.", nl: "Eerste versie.", de: "Erste Fassung.")),
  ]
)
