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
    fr: "Cette page est un exemple et non une déclaration officielle.",
    nl: "Deze pagina is een voorbeeld en geen officiële verklaring.",
    de: "Diese Seite ist ein Beispiel und keine offizielle Erklärung."
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
      nl: "genummerd lijstitem van niveau",
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
  ),
  versions: VersionWords(
    inForce: Text(
      fr: "En vigueur",
      nl: "Van kracht",
      de: "In Kraft"
    ),
    upcoming: Text(
      fr: "À venir",
      nl: "Nog niet van kracht",
      de: "Noch nicht in Kraft"
    ),
    since: Text(
      fr: "En vigueur depuis le {date}",
      nl: "Van kracht sinds {date}",
      de: "In Kraft seit dem {date}"
    ),
    from: Text(
      fr: "En vigueur à partir du {date}",
      nl: "Van kracht vanaf {date}",
      de: "In Kraft ab dem {date}"
    ),
    replaced: Text(
      fr: "Remplacée le {date}",
      nl: "Vervangen op {date}",
      de: "Ersetzt am {date}"
    ),
    corrected: Text(
      fr: "Corrigée le {date}",
      nl: "Gecorrigeerd op {date}",
      de: "Berichtigt am {date}"
    ),
    effective: Text(
      fr: "Entrée en vigueur",
      nl: "Inwerkingtreding",
      de: "Inkrafttreten"
    ),
    standing: Text(
      fr: "Statut",
      nl: "Status",
      de: "Status"
    ),
    material: Text(
      fr: "Changement important",
      nl: "Belangrijke wijziging",
      de: "Wesentliche Änderung"
    ),
    raised: Text(
      fr: "Pourquoi ce changement est important",
      nl: "Waarom deze wijziging belangrijk is",
      de: "Warum diese Änderung wesentlich ist"
    ),
    announced: Text(
      fr: "Information des personnes concernées",
      nl: "Informatie aan de betrokkenen",
      de: "Information der betroffenen Personen"
    ),
    leadTime: Text(
      fr: "Délai entre l'annonce et l'entrée en vigueur",
      nl: "Termijn tussen aankondiging en inwerkingtreding",
      de: "Frist zwischen Ankündigung und Inkrafttreten"
    ),
    hash: Text(
      fr: "Empreinte SHA-256",
      nl: "SHA-256-hash",
      de: "SHA-256-Prüfsumme"
    ),
    changes: Text(
      fr: "Les faits qui changent",
      nl: "De feiten die wijzigen",
      de: "Die geänderten Angaben"
    ),
    change: Text(
      fr: "Changement",
      nl: "Wijziging",
      de: "Änderung"
    ),
    isMaterial: Text(
      fr: "Important",
      nl: "Belangrijk",
      de: "Wesentlich"
    ),
    sameFacts: Text(
      fr: "Les faits que la déclaration recense (finalités, destinataires, durées de conservation…) ne changent pas : seul le texte diffère.",
      nl: "De feiten die de verklaring opsomt (doeleinden, ontvangers, bewaartermijnen …) veranderen niet: alleen de tekst is anders.",
      de: "Die Angaben, die die Erklärung auflistet (Zwecke, Empfänger, Speicherdauern …), bleiben dieselben: Nur der Text ist ein anderer."
    ),
    first: Text(
      fr: "Première version conservée ici.",
      nl: "Eerste versie die hier wordt bewaard.",
      de: "Erste Fassung, die hier aufbewahrt wird."
    ),
    correction: Text(
      fr: "Correction rédactionnelle du {date}",
      nl: "Redactionele correctie van {date}",
      de: "Redaktionelle Berichtigung vom {date}"
    ),
    earlier: Text(
      fr: "Versions antérieures",
      nl: "Eerdere versies",
      de: "Frühere Fassungen"
    ),
    earlierText: Text(
      fr: "Le texte de ces versions n'est pas conservé ici.",
      nl: "De tekst van deze versies wordt hier niet bewaard.",
      de: "Der Text dieser Fassungen wird hier nicht aufbewahrt."
    ),
    read: Text(
      fr: "Lire la version du {date}",
      nl: "Lees de versie van {date}",
      de: "Zur Fassung vom {date}"
    ),
    compare: Text(
      fr: "Changements par rapport à la version du {date}",
      nl: "Wijzigingen ten opzichte van de versie van {date}",
      de: "Änderungen gegenüber der Fassung vom {date}"
    ),
    compareAll: Text(
      fr: "Tous les changements depuis la version du {date}",
      nl: "Alle wijzigingen sinds de versie van {date}",
      de: "Alle Änderungen seit der Fassung vom {date}"
    ),
    next: Text(
      fr: "Une nouvelle version entre en vigueur le {date}.",
      nl: "Op {date} treedt een nieuwe versie in werking.",
      de: "Am {date} tritt eine neue Fassung in Kraft."
    ),
    readNext: Text(
      fr: "Lire la nouvelle version",
      nl: "De nieuwe versie lezen",
      de: "Neue Fassung lesen"
    ),
    seeChanges: Text(
      fr: "Voir ce qui change",
      nl: "Bekijken wat er verandert",
      de: "Änderungen ansehen"
    ),
    readInForce: Text(
      fr: "Lire la version en vigueur",
      nl: "De geldende versie lezen",
      de: "Geltende Fassung lesen"
    ),
    oldTitle: Text(
      fr: "Ancienne version.",
      nl: "Oude versie.",
      de: "Frühere Fassung."
    ),
    oldText: Text(
      fr: "Ce texte n'est plus en vigueur : il a été remplacé le {date}.",
      nl: "Deze tekst is niet meer van kracht: hij is op {date} vervangen.",
      de: "Dieser Text ist nicht mehr in Kraft: Er wurde am {date} ersetzt."
    ),
    correctedTitle: Text(
      fr: "Texte d'avant correction.",
      nl: "Tekst van vóór de correctie.",
      de: "Fassung vor der Berichtigung."
    ),
    correctedText: Text(
      fr: "Un texte corrigé le remplace depuis le {date}.",
      nl: "Sinds {date} staat er een gecorrigeerde tekst in de plaats.",
      de: "Seit dem {date} gilt an seiner Stelle ein berichtigter Text."
    ),
    readCorrected: Text(
      fr: "Lire le texte corrigé",
      nl: "De gecorrigeerde tekst lezen",
      de: "Berichtigten Text lesen"
    ),
    futureTitle: Text(
      fr: "Version à venir.",
      nl: "Toekomstige versie.",
      de: "Künftige Fassung."
    ),
    futureText: Text(
      fr: "Ce texte entre en vigueur le {date}.",
      nl: "Deze tekst treedt in werking op {date}.",
      de: "Dieser Text tritt am {date} in Kraft."
    ),
    draftTitle: Text(
      fr: "Projet.",
      nl: "Ontwerp.",
      de: "Entwurf."
    ),
    draftText: Text(
      fr: "Ce texte n'est pas publié.",
      nl: "Deze tekst is niet bekendgemaakt.",
      de: "Dieser Text ist nicht veröffentlicht."
    ),
    proof: Text(
      fr: "Preuve de cette version",
      nl: "Bewijs van deze versie",
      de: "Nachweis dieser Fassung"
    ),
    proofText: Text(
      fr: "Cette page montre le texte tel qu'il a été publié. L'empreinte est celle du fichier record.json, qui contient l'empreinte de chaque autre fichier et celle de la version précédente : chacun peut les recalculer.",
      nl: "Deze pagina toont de tekst zoals hij is bekendgemaakt. De hash is die van het bestand record.json, dat de hash van elk ander bestand en die van de vorige versie bevat: iedereen kan ze narekenen.",
      de: "Diese Seite zeigt den Text so, wie er veröffentlicht wurde. Die Prüfsumme ist die der Datei record.json, welche die Prüfsumme jeder anderen Datei und die der vorigen Fassung enthält: Jeder kann sie nachrechnen."
    ),
    files: Text(
      fr: "Fichiers",
      nl: "Bestanden",
      de: "Dateien"
    ),
    verify: Text(
      fr: "Vérifier toutes les versions",
      nl: "Alle versies controleren",
      de: "Alle Fassungen prüfen"
    ),
    comparison: Text(
      fr: "Comparaison de deux versions",
      nl: "Vergelijking van twee versies",
      de: "Vergleich zweier Fassungen"
    ),
    compared: Text(
      fr: "La version du {to}, comparée à celle du {from}.",
      nl: "De versie van {to}, vergeleken met die van {from}.",
      de: "Die Fassung vom {to}, verglichen mit der vom {from}."
    ),
    feed: Text(
      fr: "Flux Atom",
      nl: "Atom-feed",
      de: "Atom-Feed"
    )
  )
)
