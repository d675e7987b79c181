import NoticeModel

extension Country {
  /// Its short name, as in the Interinstitutional Style Guide of the European Union or in common use.
  package var name: Text {
    let forms = names
    return Text(fr: forms.fr.name, nl: forms.nl.name, de: forms.de.name)
  }

  /// Its name behind the preposition of place: "en Belgique", "aux États-Unis", "in der Schweiz".
  package var inCountry: Text {
    let forms = names
    return Text(
      fr: forms.fr.preposition + forms.fr.name,
      nl: forms.nl.preposition + forms.nl.name,
      de: forms.de.preposition + (forms.de.dative ?? forms.de.name))
  }

  private var names: CountryForms {
    switch self {
    case .austria: .init("Autriche", "Oostenrijk", "Österreich")
    case .belgium: .init("Belgique", "België", "Belgien")
    case .bulgaria: .init("Bulgarie", "Bulgarije", "Bulgarien")
    case .croatia: .init("Croatie", "Kroatië", "Kroatien")
    case .cyprus: .init("à", "Chypre", "op", "Cyprus", "auf", "Zypern")
    case .czechia: .init("Tchéquie", "Tsjechië", "Tschechien")
    case .denmark: .init("au", "Danemark", "Denemarken", "Dänemark")
    case .estonia: .init("Estonie", "Estland", "Estland")
    case .finland: .init("Finlande", "Finland", "Finnland")
    case .france: .init("France", "Frankrijk", "Frankreich")
    case .germany: .init("Allemagne", "Duitsland", "Deutschland")
    case .greece: .init("Grèce", "Griekenland", "Griechenland")
    case .hungary: .init("Hongrie", "Hongarije", "Ungarn")
    case .iceland: .init("Islande", "IJsland", "Island")
    case .ireland: .init("Irlande", "Ierland", "Irland")
    case .italy: .init("Italie", "Italië", "Italien")
    case .latvia: .init("Lettonie", "Letland", "Lettland")
    case .liechtenstein: .init("au", "Liechtenstein", "Liechtenstein", "Liechtenstein")
    case .lithuania: .init("Lituanie", "Litouwen", "Litauen")
    case .luxembourg: .init("au", "Luxembourg", "Luxemburg", "Luxemburg")
    case .malta: .init("à", "Malte", "op", "Malta", "auf", "Malta")
    case .netherlands: .init("aux", "Pays-Bas", "Nederland", "in den", "Niederlande", dative: "Niederlanden")
    case .norway: .init("Norvège", "Noorwegen", "Norwegen")
    case .poland: .init("Pologne", "Polen", "Polen")
    case .portugal: .init("au", "Portugal", "Portugal", "Portugal")
    case .romania: .init("Roumanie", "Roemenië", "Rumänien")
    case .slovakia: .init("en", "Slovaquie", "in", "Slowakije", "in der", "Slowakei")
    case .slovenia: .init("Slovénie", "Slovenië", "Slowenien")
    case .spain: .init("Espagne", "Spanje", "Spanien")
    case .sweden: .init("Suède", "Zweden", "Schweden")
    case .andorra: .init("Andorre", "Andorra", "Andorra")
    case .argentina: .init("Argentine", "Argentinië", "Argentinien")
    case .australia: .init("Australie", "Australië", "Australien")
    case .brazil: .init("au", "Brésil", "Brazilië", "Brasilien")
    case .canada: .init("au", "Canada", "Canada", "Kanada")
    case .china: .init("Chine", "China", "China")
    case .faroeIslands: .init("aux", "îles Féroé", "op de", "Faeröer", "auf den", "Färöer", dative: "Färöern")
    case .guernsey: .init("à", "Guernesey", "op", "Guernsey", "auf", "Guernsey")
    case .hongKong: .init("à", "Hong Kong", "Hongkong", "Hongkong")
    case .india: .init("Inde", "India", "Indien")
    case .isleOfMan: .init("à l’", "île de Man", "op het", "eiland Man", "auf der", "Insel Man")
    case .israel: .init("Israël", "Israël", "Israel")
    case .japan: .init("au", "Japon", "Japan", "Japan")
    case .jersey: .init("à", "Jersey", "op", "Jersey", "auf", "Jersey")
    case .morocco: .init("au", "Maroc", "Marokko", "Marokko")
    case .newZealand: .init("Nouvelle-Zélande", "Nieuw-Zeeland", "Neuseeland")
    case .philippines: .init("aux", "Philippines", "in de", "Filipijnen", "auf den", "Philippinen")
    case .serbia: .init("Serbie", "Servië", "Serbien")
    case .singapore: .init("à", "Singapour", "Singapore", "Singapur")
    case .southAfrica: .init("Afrique du Sud", "Zuid-Afrika", "Südafrika")
    case .southKorea: .init("Corée du Sud", "Zuid-Korea", "Südkorea")
    case .switzerland: .init("en", "Suisse", "in", "Zwitserland", "in der", "Schweiz")
    case .tunisia: .init("Tunisie", "Tunesië", "Tunesien")
    case .turkey: .init("en", "Turquie", "in", "Turkije", "in der", "Türkei")
    case .ukraine: .init("en", "Ukraine", "in", "Oekraïne", "in der", "Ukraine")
    case .unitedKingdom:
      .init(
        "au", "Royaume-Uni", "in het", "Verenigd Koninkrijk", "im", "Vereinigtes Königreich",
        dative: "Vereinigten Königreich")
    case .unitedStates:
      .init(
        "aux", "États-Unis", "in de", "Verenigde Staten", "in den", "Vereinigte Staaten",
        dative: "Vereinigten Staaten")
    case .uruguay: .init("Uruguay", "Uruguay", "Uruguay")
    }
  }
}
