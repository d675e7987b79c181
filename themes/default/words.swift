import NoticeModel

// Words of the page around a notice.

let words = [
  ThemeWord(.skip, fr: "Aller au contenu", nl: "Naar de inhoud", de: "Zum Inhalt", en: "Skip to content"),
  ThemeWord(.contents, fr: "Sur cette page", nl: "Op deze pagina", de: "Auf dieser Seite", en: "On this page"),
  ThemeWord(.glance, fr: "En bref", nl: "In het kort", de: "Auf einen Blick", en: "At a glance"),
  ThemeWord(.languages, fr: "Langues", nl: "Talen", de: "Sprachen", en: "Languages"),
  ThemeWord(.exampleTitle, fr: "Exemple", nl: "Voorbeeld", de: "Beispiel", en: "Example"),
  ThemeWord(
    .exampleText,
    fr: "Cette page est un exemple et non une déclaration officielle.",
    nl: "Deze pagina is een voorbeeld en geen officiële verklaring.",
    de: "Diese Seite ist ein Beispiel und keine offizielle Erklärung.",
    en: "This page is an example and not an official notice."
  ),
  ThemeWord(.versionOf, fr: "Version du", nl: "Versie van", de: "Fassung vom", en: "Version of"),
  ThemeWord(.published, fr: "publiée le", nl: "bekendgemaakt op", de: "veröffentlicht am", en: "published on"),
  ThemeWord(
    .undated,
    fr: "Version sans date",
    nl: "Versie zonder datum",
    de: "Fassung ohne Datum",
    en: "Undated version"
  ),
  ThemeWord(
    .history,
    fr: "Historique des versions",
    nl: "Versiegeschiedenis",
    de: "Versionsverlauf",
    en: "Version history"
  ),
  ThemeWord(
    .linkToSection,
    fr: "Lien vers cette section",
    nl: "Link naar deze rubriek",
    de: "Link zu diesem Abschnitt",
    en: "Link to this section"
  ),
  ThemeWord(.backToTop, fr: "Haut de page", nl: "Naar boven", de: "Nach oben", en: "Back to top"),
  ThemeWord(
    .home,
    fr: "Toutes les organisations",
    nl: "Alle organisaties",
    de: "Alle Einrichtungen",
    en: "All organisations"
  ),
  ThemeWord(
    .chooseOrganisation,
    fr: "Choisissez une organisation",
    nl: "Kies een organisatie",
    de: "Wählen Sie eine Einrichtung",
    en: "Choose an organisation"
  ),
  ThemeWord(
    .chooseLanguage,
    fr: "Choisissez une langue",
    nl: "Kies een taal",
    de: "Wählen Sie eine Sprache",
    en: "Choose a language"
  ),
  ThemeWord(
    .notFoundTitle,
    fr: "Page introuvable",
    nl: "Pagina niet gevonden",
    de: "Seite nicht gefunden",
    en: "Page not found"
  ),
  ThemeWord(
    .notFoundText,
    fr: "Cette page n'existe pas ou n'existe plus.",
    nl: "Deze pagina bestaat niet of niet meer.",
    de: "Diese Seite gibt es nicht oder nicht mehr.",
    en: "This page does not exist or no longer exists."
  ),
  ThemeWord(
    .fragment,
    fr: "Version à intégrer",
    nl: "Versie om in te sluiten",
    de: "Fassung zum Einbinden",
    en: "Version for embedding"
  ),
  ThemeWord(.reviewed, fr: "Relue le", nl: "Nagekeken op", de: "Überprüft am", en: "Reviewed on"),
]

// Words of a page that compares two versions.

let redline = [
  RedlineWord(
    .none,
    fr: "Aucune différence entre ces deux versions.",
    nl: "Geen verschil tussen deze twee versies.",
    de: "Kein Unterschied zwischen diesen beiden Fassungen.",
    en: "No difference between these two versions."
  ),
  RedlineWord(
    .formOnly,
    fr: "Seule la mise en forme change : les mots restent les mêmes.",
    nl: "Alleen de opmaak verandert: de woorden blijven dezelfde.",
    de: "Nur die Gestaltung ändert sich: Der Wortlaut bleibt gleich.",
    en: "Only the layout changes: the words remain the same."
  ),
  RedlineWord(
    .added,
    fr: "Passages ajoutés",
    nl: "Toegevoegde passages",
    de: "Hinzugefügte Textstellen",
    en: "Passages added"
  ),
  RedlineWord(
    .deleted,
    fr: "Passages supprimés",
    nl: "Geschrapte passages",
    de: "Gestrichene Textstellen",
    en: "Passages deleted"
  ),
  RedlineWord(
    .changed,
    fr: "Passages modifiés",
    nl: "Gewijzigde passages",
    de: "Geänderte Textstellen",
    en: "Passages changed"
  ),
  RedlineWord(
    .moved,
    fr: "Passages déplacés",
    nl: "Verplaatste passages",
    de: "Verschobene Textstellen",
    en: "Passages moved"
  ),
  RedlineWord(
    .onlyChanges,
    fr: "N'afficher que ce qui a changé",
    nl: "Alleen tonen wat gewijzigd is",
    de: "Nur zeigen, was sich geändert hat",
    en: "Show only what has changed"
  ),
  RedlineWord(
    .unchangedPassage,
    fr: "passage inchangé",
    nl: "ongewijzigde passage",
    de: "unveränderte Textstelle",
    en: "unchanged passage"
  ),
  RedlineWord(
    .unchangedPassages,
    fr: "passages inchangés",
    nl: "ongewijzigde passages",
    de: "unveränderte Textstellen",
    en: "unchanged passages"
  ),
  RedlineWord(.change, fr: "Modification", nl: "Wijziging", de: "Änderung", en: "Change"),
  RedlineWord(
    .previous,
    fr: "Modification précédente",
    nl: "Vorige wijziging",
    de: "Vorige Änderung",
    en: "Previous change"
  ),
  RedlineWord(
    .next,
    fr: "Modification suivante",
    nl: "Volgende wijziging",
    de: "Nächste Änderung",
    en: "Next change"
  ),
  RedlineWord(
    .insertionStart,
    fr: "[début de l'ajout]",
    nl: "[begin van de toevoeging]",
    de: "[Anfang der Hinzufügung]",
    en: "[start of insertion]"
  ),
  RedlineWord(
    .insertionEnd,
    fr: "[fin de l'ajout]",
    nl: "[einde van de toevoeging]",
    de: "[Ende der Hinzufügung]",
    en: "[end of insertion]"
  ),
  RedlineWord(
    .deletionStart,
    fr: "[début de la suppression]",
    nl: "[begin van de schrapping]",
    de: "[Anfang der Streichung]",
    en: "[start of deletion]"
  ),
  RedlineWord(
    .deletionEnd,
    fr: "[fin de la suppression]",
    nl: "[einde van de schrapping]",
    de: "[Ende der Streichung]",
    en: "[end of deletion]"
  ),
  RedlineWord(.movedTo, fr: "Déplacé vers :", nl: "Verplaatst naar:", de: "Verschoben nach:", en: "Moved to:"),
  RedlineWord(.movedFrom, fr: "Déplacé depuis :", nl: "Verplaatst vanuit:", de: "Verschoben aus:", en: "Moved from:"),
  RedlineWord(
    .beginning,
    fr: "début de la déclaration",
    nl: "begin van de verklaring",
    de: "Anfang der Erklärung",
    en: "beginning of the notice"
  ),
  RedlineWord(.formerly, fr: "Forme précédente :", nl: "Vorige vorm:", de: "Frühere Form:", en: "Previous form:"),
  RedlineWord(
    .heading,
    fr: "titre de niveau",
    nl: "titel van niveau",
    de: "Überschrift der Ebene",
    en: "heading at level"
  ),
  RedlineWord(.paragraph, fr: "paragraphe", nl: "alinea", de: "Absatz", en: "paragraph"),
  RedlineWord(
    .item,
    fr: "élément de liste de niveau",
    nl: "lijstitem van niveau",
    de: "Listenpunkt der Ebene",
    en: "list item at level"
  ),
  RedlineWord(
    .numberedItem,
    fr: "élément de liste numérotée de niveau",
    nl: "genummerd lijstitem van niveau",
    de: "nummerierter Listenpunkt der Ebene",
    en: "numbered list item at level"
  ),
  RedlineWord(.cell, fr: "cellule de tableau", nl: "tabelcel", de: "Tabellenzelle", en: "table cell"),
  RedlineWord(.term, fr: "terme", nl: "term", de: "Begriff", en: "term"),
  RedlineWord(.quote, fr: "citation", nl: "citaat", de: "Zitat", en: "quotation"),
  RedlineWord(.callout, fr: "encadré", nl: "kader", de: "hervorgehobener Text", en: "highlighted text"),
  RedlineWord(
    .otherForm,
    fr: "autre présentation",
    nl: "andere weergave",
    de: "andere Darstellung",
    en: "different presentation"
  ),
]

// Words of the pages about versions: {date}, {from} and {to} stand for days.

let versions = [
  VersionWord(.inForce, fr: "En vigueur", nl: "Van kracht", de: "In Kraft", en: "In force"),
  VersionWord(.upcoming, fr: "À venir", nl: "Nog niet van kracht", de: "Noch nicht in Kraft", en: "Upcoming"),
  VersionWord(
    .since,
    fr: "En vigueur depuis le {date}",
    nl: "Van kracht sinds {date}",
    de: "In Kraft seit dem {date}",
    en: "In force since {date}"
  ),
  VersionWord(
    .from,
    fr: "En vigueur à partir du {date}",
    nl: "Van kracht vanaf {date}",
    de: "In Kraft ab dem {date}",
    en: "In force from {date}"
  ),
  VersionWord(
    .replaced,
    fr: "Remplacée le {date}",
    nl: "Vervangen op {date}",
    de: "Ersetzt am {date}",
    en: "Replaced on {date}"
  ),
  VersionWord(
    .corrected,
    fr: "Corrigée le {date}",
    nl: "Gecorrigeerd op {date}",
    de: "Berichtigt am {date}",
    en: "Corrected on {date}"
  ),
  VersionWord(
    .effective,
    fr: "Entrée en vigueur",
    nl: "Inwerkingtreding",
    de: "Inkrafttreten",
    en: "Entry into force"
  ),
  VersionWord(.standing, fr: "Statut", nl: "Status", de: "Status", en: "Status"),
  VersionWord(
    .material,
    fr: "Changement important",
    nl: "Belangrijke wijziging",
    de: "Wesentliche Änderung",
    en: "Important change"
  ),
  VersionWord(
    .raised,
    fr: "Pourquoi ce changement est important",
    nl: "Waarom deze wijziging belangrijk is",
    de: "Warum diese Änderung wesentlich ist",
    en: "Why this change is important"
  ),
  VersionWord(
    .announced,
    fr: "Information des personnes concernées",
    nl: "Informatie aan de betrokkenen",
    de: "Information der betroffenen Personen",
    en: "How data subjects are informed"
  ),
  VersionWord(
    .leadTime,
    fr: "Délai entre l'annonce et l'entrée en vigueur",
    nl: "Termijn tussen aankondiging en inwerkingtreding",
    de: "Frist zwischen Ankündigung und Inkrafttreten",
    en: "Time between announcement and entry into force"
  ),
  VersionWord(.hash, fr: "Empreinte SHA-256", nl: "SHA-256-hash", de: "SHA-256-Prüfsumme", en: "SHA-256 hash"),
  VersionWord(
    .changes,
    fr: "Les faits qui changent",
    nl: "De feiten die wijzigen",
    de: "Die geänderten Angaben",
    en: "The facts that change"
  ),
  VersionWord(.change, fr: "Changement", nl: "Wijziging", de: "Änderung", en: "Change"),
  VersionWord(.isMaterial, fr: "Important", nl: "Belangrijk", de: "Wesentlich", en: "Important"),
  VersionWord(
    .sameFacts,
    fr:
    "Les faits que la déclaration recense (finalités, destinataires, durées de conservation…) ne changent pas : seul le texte diffère.",
    nl:
    "De feiten die de verklaring opsomt (doeleinden, ontvangers, bewaartermijnen …) veranderen niet: alleen de tekst is anders.",
    de:
    "Die Angaben, die die Erklärung auflistet (Zwecke, Empfänger, Speicherdauern …), bleiben dieselben: Nur der Text ist ein anderer.",
    en:
    "The facts that the notice sets out (purposes, recipients, storage periods …) do not change: only the text is different."
  ),
  VersionWord(
    .first,
    fr: "Première version conservée ici.",
    nl: "Eerste versie die hier wordt bewaard.",
    de: "Erste Fassung, die hier aufbewahrt wird.",
    en: "First version kept here."
  ),
  VersionWord(
    .correction,
    fr: "Correction rédactionnelle du {date}",
    nl: "Redactionele correctie van {date}",
    de: "Redaktionelle Berichtigung vom {date}",
    en: "Editorial correction of {date}"
  ),
  VersionWord(
    .earlier,
    fr: "Versions antérieures",
    nl: "Eerdere versies",
    de: "Frühere Fassungen",
    en: "Earlier versions"
  ),
  VersionWord(
    .earlierText,
    fr: "Le texte de ces versions n'est pas conservé ici.",
    nl: "De tekst van deze versies wordt hier niet bewaard.",
    de: "Der Text dieser Fassungen wird hier nicht aufbewahrt.",
    en: "The text of these versions is not kept here."
  ),
  VersionWord(
    .read,
    fr: "Lire la version du {date}",
    nl: "Lees de versie van {date}",
    de: "Zur Fassung vom {date}",
    en: "Read the version of {date}"
  ),
  VersionWord(
    .compare,
    fr: "Changements par rapport à la version du {date}",
    nl: "Wijzigingen ten opzichte van de versie van {date}",
    de: "Änderungen gegenüber der Fassung vom {date}",
    en: "Changes compared with the version of {date}"
  ),
  VersionWord(
    .compareAll,
    fr: "Tous les changements depuis la version du {date}",
    nl: "Alle wijzigingen sinds de versie van {date}",
    de: "Alle Änderungen seit der Fassung vom {date}",
    en: "All changes since the version of {date}"
  ),
  VersionWord(
    .next,
    fr: "Une nouvelle version entre en vigueur le {date}.",
    nl: "Op {date} treedt een nieuwe versie in werking.",
    de: "Am {date} tritt eine neue Fassung in Kraft.",
    en: "A new version enters into force on {date}."
  ),
  VersionWord(
    .readNext,
    fr: "Lire la nouvelle version",
    nl: "De nieuwe versie lezen",
    de: "Neue Fassung lesen",
    en: "Read the new version"
  ),
  VersionWord(
    .seeChanges,
    fr: "Voir ce qui change",
    nl: "Bekijken wat er verandert",
    de: "Änderungen ansehen",
    en: "See what changes"
  ),
  VersionWord(
    .readInForce,
    fr: "Lire la version en vigueur",
    nl: "De geldende versie lezen",
    de: "Geltende Fassung lesen",
    en: "Read the version in force"
  ),
  VersionWord(.oldTitle, fr: "Ancienne version.", nl: "Oude versie.", de: "Frühere Fassung.", en: "Old version."),
  VersionWord(
    .oldText,
    fr: "Ce texte n'est plus en vigueur : il a été remplacé le {date}.",
    nl: "Deze tekst is niet meer van kracht: hij is op {date} vervangen.",
    de: "Dieser Text ist nicht mehr in Kraft: Er wurde am {date} ersetzt.",
    en: "This text is no longer in force: it was replaced on {date}."
  ),
  VersionWord(
    .correctedTitle,
    fr: "Texte d'avant correction.",
    nl: "Tekst van vóór de correctie.",
    de: "Fassung vor der Berichtigung.",
    en: "Text before correction."
  ),
  VersionWord(
    .correctedText,
    fr: "Un texte corrigé le remplace depuis le {date}.",
    nl: "Sinds {date} staat er een gecorrigeerde tekst in de plaats.",
    de: "Seit dem {date} gilt an seiner Stelle ein berichtigter Text.",
    en: "It was replaced by a corrected text on {date}."
  ),
  VersionWord(
    .readCorrected,
    fr: "Lire le texte corrigé",
    nl: "De gecorrigeerde tekst lezen",
    de: "Berichtigten Text lesen",
    en: "Read the corrected text"
  ),
  VersionWord(
    .futureTitle,
    fr: "Version à venir.",
    nl: "Toekomstige versie.",
    de: "Künftige Fassung.",
    en: "Future version."
  ),
  VersionWord(
    .futureText,
    fr: "Ce texte entre en vigueur le {date}.",
    nl: "Deze tekst treedt in werking op {date}.",
    de: "Dieser Text tritt am {date} in Kraft.",
    en: "This text enters into force on {date}."
  ),
  VersionWord(.draftTitle, fr: "Projet.", nl: "Ontwerp.", de: "Entwurf.", en: "Draft."),
  VersionWord(
    .draftText,
    fr: "Ce texte n'est pas publié.",
    nl: "Deze tekst is niet bekendgemaakt.",
    de: "Dieser Text ist nicht veröffentlicht.",
    en: "This text is not published."
  ),
  VersionWord(
    .proof,
    fr: "Preuve de cette version",
    nl: "Bewijs van deze versie",
    de: "Nachweis dieser Fassung",
    en: "Proof of this version"
  ),
  VersionWord(
    .proofText,
    fr:
    "Cette page montre le texte tel qu'il a été publié. L'empreinte est celle du fichier record.json, qui contient l'empreinte de chaque autre fichier et celle de la version précédente : chacun peut les recalculer.",
    nl:
    "Deze pagina toont de tekst zoals hij is bekendgemaakt. De hash is die van het bestand record.json, dat de hash van elk ander bestand en die van de vorige versie bevat: iedereen kan ze narekenen.",
    de:
    "Diese Seite zeigt den Text so, wie er veröffentlicht wurde. Die Prüfsumme ist die der Datei record.json, welche die Prüfsumme jeder anderen Datei und die der vorigen Fassung enthält: Jeder kann sie nachrechnen.",
    en:
    "This page shows the text as it was published. The hash is that of the file record.json, which contains the hash of every other file and that of the previous version: anyone can recalculate them."
  ),
  VersionWord(.files, fr: "Fichiers", nl: "Bestanden", de: "Dateien", en: "Files"),
  VersionWord(
    .verify,
    fr: "Vérifier toutes les versions",
    nl: "Alle versies controleren",
    de: "Alle Fassungen prüfen",
    en: "Verify all versions"
  ),
  VersionWord(
    .comparison,
    fr: "Comparaison de deux versions",
    nl: "Vergelijking van twee versies",
    de: "Vergleich zweier Fassungen",
    en: "Comparison of two versions"
  ),
  VersionWord(
    .compared,
    fr: "La version du {to}, comparée à celle du {from}.",
    nl: "De versie van {to}, vergeleken met die van {from}.",
    de: "Die Fassung vom {to}, verglichen mit der vom {from}.",
    en: "The version of {to}, compared with that of {from}."
  ),
  VersionWord(
    .historyDescription,
    fr:
    "Toutes les versions de cette déclaration, de la plus récente à la plus ancienne : ce qui a changé et depuis quand.",
    nl: "Alle versies van deze verklaring, van de nieuwste tot de oudste: wat er veranderd is en sinds wanneer.",
    de: "Alle Fassungen dieser Erklärung, von der neuesten bis zur ältesten: was sich geändert hat und seit wann.",
    en: "All versions of this notice, from the newest to the oldest: what has changed and since when."
  ),
  VersionWord(.feed, fr: "Flux Atom", nl: "Atom-feed", de: "Atom-Feed", en: "Atom feed"),
  VersionWord(.released, fr: "Enregistrée le", nl: "Vastgelegd op", de: "Festgehalten am", en: "Recorded on"),
  VersionWord(
    .backdated,
    fr: "{date}, après le jour de publication indiqué",
    nl: "{date}, na de vermelde dag van bekendmaking",
    de: "{date}, nach dem angegebenen Tag der Veröffentlichung",
    en: "{date}, after the stated day of publication"
  ),
  VersionWord(
    .withdrawn,
    fr: "Retirée le {date}",
    nl: "Ingetrokken op {date}",
    de: "Zurückgezogen am {date}",
    en: "Withdrawn on {date}"
  ),
  VersionWord(
    .withdrawnBefore,
    fr: "Retirée le {date}, sans être entrée en vigueur",
    nl: "Ingetrokken op {date}, nooit van kracht geworden",
    de: "Zurückgezogen am {date}, nie in Kraft getreten",
    en: "Withdrawn on {date}, never in force"
  ),
  VersionWord(
    .withdrawnLate,
    fr: "Retirée avec effet au {date}, ce qui a été enregistré le {recorded}",
    nl: "Ingetrokken met ingang van {date}, vastgelegd op {recorded}",
    de: "Zurückgezogen mit Wirkung vom {date}, festgehalten am {recorded}",
    en: "Withdrawn with effect from {date}, recorded on {recorded}"
  ),
  VersionWord(
    .withdrawnTitle, fr: "Déclaration retirée.", nl: "Ingetrokken verklaring.", de: "Zurückgezogene Erklärung.",
    en: "Withdrawn notice."),
  VersionWord(
    .withdrawnText,
    fr: "Cette déclaration ne s'applique plus depuis le {date}. Toutes ses versions restent consultables.",
    nl: "Deze verklaring geldt niet meer sinds {date}. Alle versies ervan blijven raadpleegbaar.",
    de: "Diese Erklärung gilt seit dem {date} nicht mehr. Alle ihre Fassungen bleiben einsehbar.",
    en: "This notice has not applied since {date}. All its versions remain available."
  ),
  VersionWord(
    .withdrawnBeforeText,
    fr:
    "Cette version n'est jamais entrée en vigueur : la déclaration a été retirée le {date}. Toutes ses versions restent consultables.",
    nl:
    "Deze versie is nooit van kracht geworden: de verklaring is ingetrokken op {date}. Alle versies ervan blijven raadpleegbaar.",
    de:
    "Diese Fassung ist nie in Kraft getreten: Die Erklärung wurde am {date} zurückgezogen. Alle ihre Fassungen bleiben einsehbar.",
    en:
    "This version never came into force: the notice was withdrawn on {date}. All its versions remain available."
  ),
  VersionWord(
    .withdrawnLateText,
    fr:
    "Cette déclaration ne s'applique plus depuis le {date}, ce qui a été enregistré le {recorded}. Toutes ses versions restent consultables.",
    nl:
    "Deze verklaring geldt niet meer sinds {date}, wat is vastgelegd op {recorded}. Alle versies ervan blijven raadpleegbaar.",
    de:
    "Diese Erklärung gilt seit dem {date} nicht mehr, was am {recorded} festgehalten wurde. Alle ihre Fassungen bleiben einsehbar.",
    en:
    "This notice has not applied since {date}, which was recorded on {recorded}. All its versions remain available."
  ),
  VersionWord(
    .translated, fr: "Traduction ajoutée le", nl: "Vertaling toegevoegd op", de: "Übersetzung hinzugefügt am",
    en: "Translation added on"),
  VersionWord(
    .behindTitle,
    fr: "Ce texte n'est plus d'application.",
    nl: "Deze tekst geldt niet meer.",
    de: "Dieser Text gilt nicht mehr.",
    en: "This text no longer applies."
  ),
  VersionWord(
    .behindText,
    fr:
    "Depuis le {to}, une version plus récente s'applique ; elle n'est pas encore traduite en français. Vous lisez la version du {from}.",
    nl:
    "Sinds {to} geldt een nieuwere versie, die nog niet in het Nederlands is vertaald. U leest de versie van {from}.",
    de:
    "Seit dem {to} gilt eine neuere Fassung, die noch nicht ins Deutsche übersetzt ist. Sie lesen die Fassung vom {from}.",
    en:
    "Since {to}, a newer version has applied, which has not been translated into English yet. You are reading the version of {from}."
  ),
  VersionWord(
    .readNewer,
    fr: "Lire la version plus récente",
    nl: "De nieuwere versie lezen",
    de: "Neuere Fassung lesen",
    en: "Read the newer version"
  ),
  VersionWord(
    .following,
    fr: "Cette version n'est pas encore traduite en français.",
    nl: "Deze versie is nog niet in het Nederlands vertaald.",
    de: "Diese Fassung ist noch nicht ins Deutsche übersetzt.",
    en: "This version has not been translated into English yet."
  ),
  VersionWord(
    .retiredTitle, fr: "Déclaration remplacée.", nl: "Vervangen verklaring.", de: "Ersetzte Erklärung.",
    en: "Replaced notice."),
  VersionWord(
    .readReplacement,
    fr: "Lire la déclaration qui la remplace : {title}",
    nl: "De verklaring lezen die ze vervangt: {title}",
    de: "Erklärung lesen, die sie ersetzt: {title}",
    en: "Read the notice that replaces it: {title}"
  ),
  VersionWord(
    .moved,
    fr: "À une autre adresse depuis le {date}",
    nl: "Op een ander adres sinds {date}",
    de: "Unter einer anderen Adresse seit dem {date}",
    en: "At another address since {date}"
  ),
  VersionWord(.movedTitle, fr: "Nouvelle adresse.", nl: "Nieuw adres.", de: "Neue Adresse.", en: "New address."),
  VersionWord(
    .movedText,
    fr: "Depuis le {date}, cette déclaration et toutes ses versions se trouvent à une autre adresse.",
    nl: "Sinds {date} staan deze verklaring en alle versies ervan op een ander adres.",
    de: "Seit dem {date} stehen diese Erklärung und alle ihre Fassungen unter einer anderen Adresse.",
    en: "Since {date}, this notice and all its versions have been at another address."
  ),
  VersionWord(
    .readMoved,
    fr: "Lire cette page à sa nouvelle adresse",
    nl: "Deze pagina op haar nieuwe adres lezen",
    de: "Diese Seite unter ihrer neuen Adresse lesen",
    en: "Read this page at its new address"
  ),
  VersionWord(
    .takenIn,
    fr: "Texte antérieur, repris le {date}",
    nl: "Oudere tekst, overgenomen op {date}",
    de: "Älterer Text, übernommen am {date}",
    en: "Older text, taken in on {date}"
  ),
  VersionWord(.takenInTitle, fr: "Texte antérieur.", nl: "Oudere tekst.", de: "Älterer Text.", en: "Older text."),
  VersionWord(
    .takenInText,
    fr:
    "Ce texte était publié ailleurs, avant la première version conservée ici. Il a été repris le {date} ; l'outil qui publie ces pages ne l'a pas établi.",
    nl:
    "Deze tekst was elders bekendgemaakt, vóór de eerste versie die hier bewaard wordt. Hij is overgenomen op {date}; hij is niet gemaakt met het programma dat deze pagina's publiceert.",
    de:
    "Dieser Text war anderswo veröffentlicht, vor der ersten Fassung, die hier aufbewahrt wird. Er wurde am {date} übernommen; das Programm, das diese Seiten veröffentlicht, hat ihn nicht erstellt.",
    en:
    "This text was published elsewhere, before the first version that is kept here. It was taken in on {date}; the tool that publishes these pages did not make it."
  ),
  VersionWord(
    .takenInProof,
    fr:
    "Cette page montre les mots du fichier d'origine, qui est conservé octet par octet. L'empreinte est celle du fichier earlier.json, qui contient l'empreinte de chaque autre fichier : elle montre que rien n'a changé depuis la reprise, et ne dit rien de ce qui précède.",
    nl:
    "Deze pagina toont de woorden van het oorspronkelijke bestand, dat byte voor byte bewaard wordt. De hash is die van het bestand earlier.json, dat de hash van elk ander bestand bevat: hij toont dat er sinds de overname niets veranderd is, en zegt niets over de tijd ervoor.",
    de:
    "Diese Seite zeigt die Worte der ursprünglichen Datei, die Byte für Byte aufbewahrt wird. Die Prüfsumme ist die der Datei earlier.json, welche die Prüfsumme jeder anderen Datei enthält: Sie zeigt, dass sich seit der Übernahme nichts geändert hat, und sagt nichts über die Zeit davor.",
    en:
    "This page shows the words of the original file, which is kept byte for byte. The hash is that of the file earlier.json, which contains the hash of every other file: it shows that nothing has changed since it was taken in, and says nothing of the time before."
  ),
  VersionWord(
    .takenInHeading,
    fr: "Textes antérieurs",
    nl: "Oudere teksten",
    de: "Ältere Texte",
    en: "Older texts"
  ),
  VersionWord(
    .takenInAll,
    fr:
    "Ces textes étaient publiés ailleurs, avant la première version conservée ici. Ils ne sont pas comparés avec les versions.",
    nl:
    "Deze teksten waren elders bekendgemaakt, vóór de eerste versie die hier bewaard wordt. Ze worden niet met de versies vergeleken.",
    de:
    "Diese Texte waren anderswo veröffentlicht, vor der ersten Fassung, die hier aufbewahrt wird. Sie werden nicht mit den Fassungen verglichen.",
    en:
    "These texts were published elsewhere, before the first version that is kept here. They are not compared with the versions."
  ),
]
