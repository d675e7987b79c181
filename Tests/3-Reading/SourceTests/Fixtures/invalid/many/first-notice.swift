import NoticeModel

Let dpo = Contact(email: dpo@example.org)

let notice = Notice(
  id: example,
  titel: Text(fr: "Déclaration", nl: "Verklaring", de: "Erklärung"),
  standing: .exemple,
  sourceLanguage: "fr",
  summary: Text(
    fr: "Pourquoi nous utilisons vos données.
    nl: "Waarom wij uw gegevens gebruiken.",
    de: "Warum wir Ihre Daten verwenden."
  ),
  controller: Controller(
    name: Text("Exemple"),
    seat: Address(
      street: Text("rue de la Loi 1"),
      postcode: 1000,
      country: .belgium,
      town: Text(fr: "Bruxelles", nl: "Brussel", de: "Brüssel")
    ),
  ),
  dpo: designated(dpo),
  data: [
    DataCategory(id: "health", label: Text("Santé"), special: .health)
    DataCategory(id: "identity", label: Text("Identité")),
  ],
  changes: [
    Change(version: 2025-10-10, summary: Text("…")),
  ]
)
