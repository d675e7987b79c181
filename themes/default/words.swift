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
  ),
  redline: RedlineWords(
    none: Text(
      fr: "Aucune différence entre ces deux versions.",
      nl: "Geen verschil tussen deze twee versies.",
      de: "Kein Unterschied zwischen diesen beiden Fassungen."
    ),
    formOnly: Text(
      fr: "Seule la mise en forme change : les mots restent les mêmes.",
      nl: "Alleen de opmaak verandert: de woorden blijven dezelfde.",
      de: "Nur die Gestaltung ändert sich: Der Wortlaut bleibt gleich."
    ),
    added: Text(
      fr: "Passages ajoutés",
      nl: "Toegevoegde passages",
      de: "Hinzugefügte Textstellen"
    ),
    deleted: Text(
      fr: "Passages supprimés",
      nl: "Geschrapte passages",
      de: "Gestrichene Textstellen"
    ),
    changed: Text(
      fr: "Passages modifiés",
      nl: "Gewijzigde passages",
      de: "Geänderte Textstellen"
    ),
    moved: Text(
      fr: "Passages déplacés",
      nl: "Verplaatste passages",
      de: "Verschobene Textstellen"
    ),
    onlyChanges: Text(
      fr: "N'afficher que ce qui a changé",
      nl: "Alleen tonen wat gewijzigd is",
      de: "Nur zeigen, was sich geändert hat"
    ),
    unchangedPassage: Text(
      fr: "passage inchangé",
      nl: "ongewijzigde passage",
      de: "unveränderte Textstelle"
    ),
    unchangedPassages: Text(
      fr: "passages inchangés",
      nl: "ongewijzigde passages",
      de: "unveränderte Textstellen"
    ),
    change: Text(
      fr: "Modification",
      nl: "Wijziging",
      de: "Änderung"
    ),
    previous: Text(
      fr: "Modification précédente",
      nl: "Vorige wijziging",
      de: "Vorige Änderung"
    ),
    next: Text(
      fr: "Modification suivante",
      nl: "Volgende wijziging",
      de: "Nächste Änderung"
    ),
    insertionStart: Text(
      fr: "[début de l'ajout]",
      nl: "[begin van de toevoeging]",
      de: "[Anfang der Hinzufügung]"
    ),
    insertionEnd: Text(
      fr: "[fin de l'ajout]",
      nl: "[einde van de toevoeging]",
      de: "[Ende der Hinzufügung]"
    ),
    deletionStart: Text(
      fr: "[début de la suppression]",
      nl: "[begin van de schrapping]",
      de: "[Anfang der Streichung]"
    ),
    deletionEnd: Text(
      fr: "[fin de la suppression]",
      nl: "[einde van de schrapping]",
      de: "[Ende der Streichung]"
    ),
    movedTo: Text(
      fr: "Déplacé vers :",
      nl: "Verplaatst naar:",
      de: "Verschoben nach:"
    ),
    movedFrom: Text(
      fr: "Déplacé depuis :",
      nl: "Verplaatst vanuit:",
      de: "Verschoben aus:"
    ),
    beginning: Text(
      fr: "début de la déclaration",
      nl: "begin van de verklaring",
      de: "Anfang der Erklärung"
    ),
    formerly: Text(
      fr: "Forme précédente :",
      nl: "Vorige vorm:",
      de: "Frühere Form:"
    ),
    heading: Text(
      fr: "titre de niveau",
      nl: "titel van niveau",
      de: "Überschrift der Ebene"
    ),
    paragraph: Text(
      fr: "paragraphe",
      nl: "alinea",
      de: "Absatz"
    ),
    item: Text(
      fr: "élément de liste de niveau",
      nl: "lijstitem van niveau",
      de: "Listenpunkt der Ebene"
    ),
    numberedItem: Text(
      fr: "élément de liste numérotée de niveau",
      nl: "item van een genummerde lijst van niveau",
      de: "nummerierter Listenpunkt der Ebene"
    ),
    cell: Text(
      fr: "cellule de tableau",
      nl: "tabelcel",
      de: "Tabellenzelle"
    ),
    term: Text(
      fr: "terme",
      nl: "term",
      de: "Begriff"
    ),
    quote: Text(
      fr: "citation",
      nl: "citaat",
      de: "Zitat"
    ),
    callout: Text(
      fr: "encadré",
      nl: "kader",
      de: "hervorgehobener Text"
    ),
    otherForm: Text(
      fr: "autre présentation",
      nl: "andere weergave",
      de: "andere Darstellung"
    )
  )
)
