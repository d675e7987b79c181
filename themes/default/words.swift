import NoticeModel

// Words of the page around a notice.

let words = ThemeWords(
  skip: Text(
    fr: "Aller au contenu",
    nl: "Naar de inhoud",
    de: "Zum Inhalt"
  ),
  contents: Text(
    fr: "Sur cette page",
    nl: "Op deze pagina",
    de: "Auf dieser Seite"
  ),
  glance: Text(
    fr: "En bref",
    nl: "In het kort",
    de: "Auf einen Blick"
  ),
  languages: Text(
    fr: "Langues",
    nl: "Talen",
    de: "Sprachen"
  ),
  exampleTitle: Text(
    fr: "Exemple",
    nl: "Voorbeeld",
    de: "Beispiel"
  ),
  exampleText: Text(
    fr: "Cette page est un exemple. Ce n'est pas la déclaration officielle de l'organisation.",
    nl: "Deze pagina is een voorbeeld. Dit is niet de officiële verklaring van de organisatie.",
    de: "Diese Seite ist ein Beispiel. Sie ist nicht die offizielle Erklärung der Einrichtung."
  ),
  versionOf: Text(
    fr: "Version du",
    nl: "Versie van",
    de: "Fassung vom"
  ),
  published: Text(
    fr: "publiée le",
    nl: "bekendgemaakt op",
    de: "veröffentlicht am"
  ),
  undated: Text(
    fr: "Version sans date",
    nl: "Versie zonder datum",
    de: "Fassung ohne Datum"
  ),
  history: Text(
    fr: "Historique des versions",
    nl: "Versiegeschiedenis",
    de: "Versionsverlauf"
  ),
  linkToSection: Text(
    fr: "Lien vers cette section",
    nl: "Link naar deze rubriek",
    de: "Link zu diesem Abschnitt"
  ),
  backToTop: Text(
    fr: "Haut de page",
    nl: "Naar boven",
    de: "Nach oben"
  ),
  home: Text(
    fr: "Toutes les organisations",
    nl: "Alle organisaties",
    de: "Alle Einrichtungen"
  ),
  chooseOrganisation: Text(
    fr: "Choisissez une organisation",
    nl: "Kies een organisatie",
    de: "Wählen Sie eine Einrichtung"
  ),
  chooseLanguage: Text(
    fr: "Choisissez une langue",
    nl: "Kies een taal",
    de: "Wählen Sie eine Sprache"
  ),
  notFoundTitle: Text(
    fr: "Page introuvable",
    nl: "Pagina niet gevonden",
    de: "Seite nicht gefunden"
  ),
  notFoundText: Text(
    fr: "Cette page n'existe pas ou n'existe plus.",
    nl: "Deze pagina bestaat niet of niet meer.",
    de: "Diese Seite gibt es nicht oder nicht mehr."
  ),
  fragment: Text(
    fr: "Version à intégrer",
    nl: "Versie om in te sluiten",
    de: "Fassung zum Einbinden"
  ),
  reviewed: Text(
    fr: "Relue le",
    nl: "Nagekeken op",
    de: "Überprüft am"
  )
)
