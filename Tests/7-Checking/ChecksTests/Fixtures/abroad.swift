import NoticeModel

// A complete notice of a company outside the Union, with its representative and the authority there.

let agency = Address(
  street: Text(fr: "calle del Ejemplo 1"), postcode: "28001", town: Text(fr: "Madrid"), country: .spain)

let notice = Notice(
  id: "exemple",
  title: Text(fr: "Déclaration de confidentialité"),
  sourceLanguage: .fr,
  languages: [.fr],
  controller: Controller(
    name: Text("Exemple Montagne"),
    kind: .company,
    legalForm: Text(fr: "société anonyme"),
    seat: Address(
      street: Text(fr: "rue de l’Exemple 1"), postcode: "1200", town: Text(fr: "Genève"), country: .switzerland),
    contacts: [Contact(email: "info@example.org", phone: "+41 22 123 45 67")],
    representative: Contact(name: Text("Exemple España"), email: "es@example.org", post: agency)
  ),
  jointControl: .none(because: Text(fr: "Nous décidons seuls.")),
  dpo: .notRequired(because: Text(fr: "Nous ne suivons personne à grande échelle.")),
  people: [DataSubjects(id: "guests", label: Text(fr: "clients"))],
  data: [DataCategory(id: "contact", label: Text(fr: "nom et coordonnées"))],
  sources: [DataSource(id: "you", label: Text(fr: "vous-même"), origin: .person, data: ["contact"])],
  obligation: .voluntary(because: Text(fr: "Sans elles, nous ne pouvons pas réserver.")),
  purposes: [
    Purpose(
      id: "stays",
      title: Text(fr: "Réserver vos séjours"),
      description: Text(fr: "Nous réservons ce que vous demandez."),
      grounds: [Ground(.contract)],
      data: ["contact"],
      people: ["guests"],
      recipients: ["hotels"],
      retention: ["bookings"]
    )
  ],
  recipients: [Recipient(id: "hotels", name: Text(fr: "les hôtels"))],
  transfers: .none(because: Text(fr: "Les hôtels sont dans l’Union.")),
  retention: [
    Retention(
      id: "bookings", label: Text(fr: "réservations"), period: .exactly(.years(2)), from: Text(fr: "votre séjour"))
  ],
  automatedDecisions: .none(because: Text(fr: "Aucune décision n’est prise par une machine seule.")),
  rights: Rights(
    requests: [Contact(role: .requests, email: "droits@example.org")], identityCheck: .onReasonableDoubt),
  cookies: .none(because: Text(fr: "Notre site n’en dépose pas.")),
  changes: [Change(version: "2026-06-01", summary: Text(fr: "Première version."))],
  authority: NamedAuthority(
    name: Text(fr: "l’autorité de l’exemple"), address: agency, phone: "+34 91 123 45 67",
    email: "autoridad@example.org", site: Text("https://www.example.org"), verifiedOn: "2026-10-01")
)
