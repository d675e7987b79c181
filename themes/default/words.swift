import NoticeModel

// Words of the page around a notice.

let words = [
  ThemeWord(.skip, fr: "Aller au contenu", nl: "Naar de inhoud", de: "Zum Inhalt"),
  ThemeWord(.contents, fr: "Sur cette page", nl: "Op deze pagina", de: "Auf dieser Seite"),
  ThemeWord(.glance, fr: "En bref", nl: "In het kort", de: "Auf einen Blick"),
  ThemeWord(.languages, fr: "Langues", nl: "Talen", de: "Sprachen"),
  ThemeWord(.exampleTitle, fr: "Exemple", nl: "Voorbeeld", de: "Beispiel"),
  ThemeWord(
    .exampleText,
    fr: "Cette page est un exemple et non une déclaration officielle.",
    nl: "Deze pagina is een voorbeeld en geen officiële verklaring.",
    de: "Diese Seite ist ein Beispiel und keine offizielle Erklärung."
  ),
  ThemeWord(.versionOf, fr: "Version du", nl: "Versie van", de: "Fassung vom"),
  ThemeWord(.published, fr: "publiée le", nl: "bekendgemaakt op", de: "veröffentlicht am"),
  ThemeWord(.undated, fr: "Version sans date", nl: "Versie zonder datum", de: "Fassung ohne Datum"),
  ThemeWord(.history, fr: "Historique des versions", nl: "Versiegeschiedenis", de: "Versionsverlauf"),
  ThemeWord(
    .linkToSection,
    fr: "Lien vers cette section",
    nl: "Link naar deze rubriek",
    de: "Link zu diesem Abschnitt"
  ),
  ThemeWord(.backToTop, fr: "Haut de page", nl: "Naar boven", de: "Nach oben"),
  ThemeWord(.home, fr: "Toutes les organisations", nl: "Alle organisaties", de: "Alle Einrichtungen"),
  ThemeWord(
    .chooseOrganisation,
    fr: "Choisissez une organisation",
    nl: "Kies een organisatie",
    de: "Wählen Sie eine Einrichtung"
  ),
  ThemeWord(.chooseLanguage, fr: "Choisissez une langue", nl: "Kies een taal", de: "Wählen Sie eine Sprache"),
  ThemeWord(.notFoundTitle, fr: "Page introuvable", nl: "Pagina niet gevonden", de: "Seite nicht gefunden"),
  ThemeWord(
    .notFoundText,
    fr: "Cette page n'existe pas ou n'existe plus.",
    nl: "Deze pagina bestaat niet of niet meer.",
    de: "Diese Seite gibt es nicht oder nicht mehr."
  ),
  ThemeWord(.fragment, fr: "Version à intégrer", nl: "Versie om in te sluiten", de: "Fassung zum Einbinden"),
  ThemeWord(.reviewed, fr: "Relue le", nl: "Nagekeken op", de: "Überprüft am"),
]

// Words of a page that compares two versions.

let redline = [
  RedlineWord(
    .none,
    fr: "Aucune différence entre ces deux versions.",
    nl: "Geen verschil tussen deze twee versies.",
    de: "Kein Unterschied zwischen diesen beiden Fassungen."
  ),
  RedlineWord(
    .formOnly,
    fr: "Seule la mise en forme change : les mots restent les mêmes.",
    nl: "Alleen de opmaak verandert: de woorden blijven dezelfde.",
    de: "Nur die Gestaltung ändert sich: Der Wortlaut bleibt gleich."
  ),
  RedlineWord(.added, fr: "Passages ajoutés", nl: "Toegevoegde passages", de: "Hinzugefügte Textstellen"),
  RedlineWord(.deleted, fr: "Passages supprimés", nl: "Geschrapte passages", de: "Gestrichene Textstellen"),
  RedlineWord(.changed, fr: "Passages modifiés", nl: "Gewijzigde passages", de: "Geänderte Textstellen"),
  RedlineWord(.moved, fr: "Passages déplacés", nl: "Verplaatste passages", de: "Verschobene Textstellen"),
  RedlineWord(
    .onlyChanges,
    fr: "N'afficher que ce qui a changé",
    nl: "Alleen tonen wat gewijzigd is",
    de: "Nur zeigen, was sich geändert hat"
  ),
  RedlineWord(.unchangedPassage, fr: "passage inchangé", nl: "ongewijzigde passage", de: "unveränderte Textstelle"),
  RedlineWord(
    .unchangedPassages,
    fr: "passages inchangés",
    nl: "ongewijzigde passages",
    de: "unveränderte Textstellen"
  ),
  RedlineWord(.change, fr: "Modification", nl: "Wijziging", de: "Änderung"),
  RedlineWord(.previous, fr: "Modification précédente", nl: "Vorige wijziging", de: "Vorige Änderung"),
  RedlineWord(.next, fr: "Modification suivante", nl: "Volgende wijziging", de: "Nächste Änderung"),
  RedlineWord(
    .insertionStart,
    fr: "[début de l'ajout]",
    nl: "[begin van de toevoeging]",
    de: "[Anfang der Hinzufügung]"
  ),
  RedlineWord(.insertionEnd, fr: "[fin de l'ajout]", nl: "[einde van de toevoeging]", de: "[Ende der Hinzufügung]"),
  RedlineWord(
    .deletionStart,
    fr: "[début de la suppression]",
    nl: "[begin van de schrapping]",
    de: "[Anfang der Streichung]"
  ),
  RedlineWord(
    .deletionEnd,
    fr: "[fin de la suppression]",
    nl: "[einde van de schrapping]",
    de: "[Ende der Streichung]"
  ),
  RedlineWord(.movedTo, fr: "Déplacé vers :", nl: "Verplaatst naar:", de: "Verschoben nach:"),
  RedlineWord(.movedFrom, fr: "Déplacé depuis :", nl: "Verplaatst vanuit:", de: "Verschoben aus:"),
  RedlineWord(.beginning, fr: "début de la déclaration", nl: "begin van de verklaring", de: "Anfang der Erklärung"),
  RedlineWord(.formerly, fr: "Forme précédente :", nl: "Vorige vorm:", de: "Frühere Form:"),
  RedlineWord(.heading, fr: "titre de niveau", nl: "titel van niveau", de: "Überschrift der Ebene"),
  RedlineWord(.paragraph, fr: "paragraphe", nl: "alinea", de: "Absatz"),
  RedlineWord(.item, fr: "élément de liste de niveau", nl: "lijstitem van niveau", de: "Listenpunkt der Ebene"),
  RedlineWord(
    .numberedItem,
    fr: "élément de liste numérotée de niveau",
    nl: "genummerd lijstitem van niveau",
    de: "nummerierter Listenpunkt der Ebene"
  ),
  RedlineWord(.cell, fr: "cellule de tableau", nl: "tabelcel", de: "Tabellenzelle"),
  RedlineWord(.term, fr: "terme", nl: "term", de: "Begriff"),
  RedlineWord(.quote, fr: "citation", nl: "citaat", de: "Zitat"),
  RedlineWord(.callout, fr: "encadré", nl: "kader", de: "hervorgehobener Text"),
  RedlineWord(.otherForm, fr: "autre présentation", nl: "andere weergave", de: "andere Darstellung"),
]

// Words of the pages about versions: {date}, {from} and {to} stand for days.

let versions = [
  VersionWord(.inForce, fr: "En vigueur", nl: "Van kracht", de: "In Kraft"),
  VersionWord(.upcoming, fr: "À venir", nl: "Nog niet van kracht", de: "Noch nicht in Kraft"),
  VersionWord(.since, fr: "En vigueur depuis le {date}", nl: "Van kracht sinds {date}", de: "In Kraft seit dem {date}"),
  VersionWord(.from, fr: "En vigueur à partir du {date}", nl: "Van kracht vanaf {date}", de: "In Kraft ab dem {date}"),
  VersionWord(.replaced, fr: "Remplacée le {date}", nl: "Vervangen op {date}", de: "Ersetzt am {date}"),
  VersionWord(.corrected, fr: "Corrigée le {date}", nl: "Gecorrigeerd op {date}", de: "Berichtigt am {date}"),
  VersionWord(.effective, fr: "Entrée en vigueur", nl: "Inwerkingtreding", de: "Inkrafttreten"),
  VersionWord(.standing, fr: "Statut", nl: "Status", de: "Status"),
  VersionWord(.material, fr: "Changement important", nl: "Belangrijke wijziging", de: "Wesentliche Änderung"),
  VersionWord(
    .raised,
    fr: "Pourquoi ce changement est important",
    nl: "Waarom deze wijziging belangrijk is",
    de: "Warum diese Änderung wesentlich ist"
  ),
  VersionWord(
    .announced,
    fr: "Information des personnes concernées",
    nl: "Informatie aan de betrokkenen",
    de: "Information der betroffenen Personen"
  ),
  VersionWord(
    .leadTime,
    fr: "Délai entre l'annonce et l'entrée en vigueur",
    nl: "Termijn tussen aankondiging en inwerkingtreding",
    de: "Frist zwischen Ankündigung und Inkrafttreten"
  ),
  VersionWord(.hash, fr: "Empreinte SHA-256", nl: "SHA-256-hash", de: "SHA-256-Prüfsumme"),
  VersionWord(.changes, fr: "Les faits qui changent", nl: "De feiten die wijzigen", de: "Die geänderten Angaben"),
  VersionWord(.change, fr: "Changement", nl: "Wijziging", de: "Änderung"),
  VersionWord(.isMaterial, fr: "Important", nl: "Belangrijk", de: "Wesentlich"),
  VersionWord(
    .sameFacts,
    fr: "Les faits que la déclaration recense (finalités, destinataires, durées de conservation…) ne changent pas : seul le texte diffère.",
    nl: "De feiten die de verklaring opsomt (doeleinden, ontvangers, bewaartermijnen …) veranderen niet: alleen de tekst is anders.",
    de: "Die Angaben, die die Erklärung auflistet (Zwecke, Empfänger, Speicherdauern …), bleiben dieselben: Nur der Text ist ein anderer."
  ),
  VersionWord(
    .first,
    fr: "Première version conservée ici.",
    nl: "Eerste versie die hier wordt bewaard.",
    de: "Erste Fassung, die hier aufbewahrt wird."
  ),
  VersionWord(
    .correction,
    fr: "Correction rédactionnelle du {date}",
    nl: "Redactionele correctie van {date}",
    de: "Redaktionelle Berichtigung vom {date}"
  ),
  VersionWord(.earlier, fr: "Versions antérieures", nl: "Eerdere versies", de: "Frühere Fassungen"),
  VersionWord(
    .earlierText,
    fr: "Le texte de ces versions n'est pas conservé ici.",
    nl: "De tekst van deze versies wordt hier niet bewaard.",
    de: "Der Text dieser Fassungen wird hier nicht aufbewahrt."
  ),
  VersionWord(.read, fr: "Lire la version du {date}", nl: "Lees de versie van {date}", de: "Zur Fassung vom {date}"),
  VersionWord(
    .compare,
    fr: "Changements par rapport à la version du {date}",
    nl: "Wijzigingen ten opzichte van de versie van {date}",
    de: "Änderungen gegenüber der Fassung vom {date}"
  ),
  VersionWord(
    .compareAll,
    fr: "Tous les changements depuis la version du {date}",
    nl: "Alle wijzigingen sinds de versie van {date}",
    de: "Alle Änderungen seit der Fassung vom {date}"
  ),
  VersionWord(
    .next,
    fr: "Une nouvelle version entre en vigueur le {date}.",
    nl: "Op {date} treedt een nieuwe versie in werking.",
    de: "Am {date} tritt eine neue Fassung in Kraft."
  ),
  VersionWord(.readNext, fr: "Lire la nouvelle version", nl: "De nieuwe versie lezen", de: "Neue Fassung lesen"),
  VersionWord(.seeChanges, fr: "Voir ce qui change", nl: "Bekijken wat er verandert", de: "Änderungen ansehen"),
  VersionWord(
    .readInForce,
    fr: "Lire la version en vigueur",
    nl: "De geldende versie lezen",
    de: "Geltende Fassung lesen"
  ),
  VersionWord(.oldTitle, fr: "Ancienne version.", nl: "Oude versie.", de: "Frühere Fassung."),
  VersionWord(
    .oldText,
    fr: "Ce texte n'est plus en vigueur : il a été remplacé le {date}.",
    nl: "Deze tekst is niet meer van kracht: hij is op {date} vervangen.",
    de: "Dieser Text ist nicht mehr in Kraft: Er wurde am {date} ersetzt."
  ),
  VersionWord(
    .correctedTitle,
    fr: "Texte d'avant correction.",
    nl: "Tekst van vóór de correctie.",
    de: "Fassung vor der Berichtigung."
  ),
  VersionWord(
    .correctedText,
    fr: "Un texte corrigé le remplace depuis le {date}.",
    nl: "Sinds {date} staat er een gecorrigeerde tekst in de plaats.",
    de: "Seit dem {date} gilt an seiner Stelle ein berichtigter Text."
  ),
  VersionWord(
    .readCorrected,
    fr: "Lire le texte corrigé",
    nl: "De gecorrigeerde tekst lezen",
    de: "Berichtigten Text lesen"
  ),
  VersionWord(.futureTitle, fr: "Version à venir.", nl: "Toekomstige versie.", de: "Künftige Fassung."),
  VersionWord(
    .futureText,
    fr: "Ce texte entre en vigueur le {date}.",
    nl: "Deze tekst treedt in werking op {date}.",
    de: "Dieser Text tritt am {date} in Kraft."
  ),
  VersionWord(.draftTitle, fr: "Projet.", nl: "Ontwerp.", de: "Entwurf."),
  VersionWord(
    .draftText,
    fr: "Ce texte n'est pas publié.",
    nl: "Deze tekst is niet bekendgemaakt.",
    de: "Dieser Text ist nicht veröffentlicht."
  ),
  VersionWord(.proof, fr: "Preuve de cette version", nl: "Bewijs van deze versie", de: "Nachweis dieser Fassung"),
  VersionWord(
    .proofText,
    fr: "Cette page montre le texte tel qu'il a été publié. L'empreinte est celle du fichier record.json, qui contient l'empreinte de chaque autre fichier et celle de la version précédente : chacun peut les recalculer.",
    nl: "Deze pagina toont de tekst zoals hij is bekendgemaakt. De hash is die van het bestand record.json, dat de hash van elk ander bestand en die van de vorige versie bevat: iedereen kan ze narekenen.",
    de: "Diese Seite zeigt den Text so, wie er veröffentlicht wurde. Die Prüfsumme ist die der Datei record.json, welche die Prüfsumme jeder anderen Datei und die der vorigen Fassung enthält: Jeder kann sie nachrechnen."
  ),
  VersionWord(.files, fr: "Fichiers", nl: "Bestanden", de: "Dateien"),
  VersionWord(.verify, fr: "Vérifier toutes les versions", nl: "Alle versies controleren", de: "Alle Fassungen prüfen"),
  VersionWord(
    .comparison,
    fr: "Comparaison de deux versions",
    nl: "Vergelijking van twee versies",
    de: "Vergleich zweier Fassungen"
  ),
  VersionWord(
    .compared,
    fr: "La version du {to}, comparée à celle du {from}.",
    nl: "De versie van {to}, vergeleken met die van {from}.",
    de: "Die Fassung vom {to}, verglichen mit der vom {from}."
  ),
  VersionWord(
    .historyDescription,
    fr: "Toutes les versions de cette déclaration, de la plus récente à la plus ancienne : ce qui a changé et depuis quand.",
    nl: "Alle versies van deze verklaring, van de nieuwste tot de oudste: wat er veranderd is en sinds wanneer.",
    de: "Alle Fassungen dieser Erklärung, von der neuesten bis zur ältesten: was sich geändert hat und seit wann."
  ),
  VersionWord(.feed, fr: "Flux Atom", nl: "Atom-feed", de: "Atom-Feed"),
  VersionWord(.released, fr: "Enregistrée le", nl: "Vastgelegd op", de: "Festgehalten am"),
  VersionWord(
    .backdated,
    fr: "{date}, après le jour de publication indiqué",
    nl: "{date}, na de vermelde dag van bekendmaking",
    de: "{date}, nach dem angegebenen Tag der Veröffentlichung"
  ),
  VersionWord(.withdrawn, fr: "Retirée le {date}", nl: "Ingetrokken op {date}", de: "Zurückgezogen am {date}"),
  VersionWord(
    .withdrawnTitle, fr: "Déclaration retirée.", nl: "Ingetrokken verklaring.", de: "Zurückgezogene Erklärung."),
  VersionWord(
    .withdrawnText,
    fr: "Cette déclaration ne s'applique plus depuis le {date}. Toutes ses versions restent consultables.",
    nl: "Deze verklaring geldt niet meer sinds {date}. Alle versies ervan blijven raadpleegbaar.",
    de: "Diese Erklärung gilt seit dem {date} nicht mehr. Alle ihre Fassungen bleiben einsehbar."
  ),
  VersionWord(
    .translated, fr: "Traduction ajoutée le", nl: "Vertaling toegevoegd op", de: "Übersetzung hinzugefügt am"),
  VersionWord(
    .retiredTitle, fr: "Déclaration remplacée.", nl: "Vervangen verklaring.", de: "Ersetzte Erklärung."),
  VersionWord(
    .readReplacement,
    fr: "Lire la déclaration qui la remplace : {title}",
    nl: "De verklaring lezen die ze vervangt: {title}",
    de: "Erklärung lesen, die sie ersetzt: {title}"
  ),
  VersionWord(
    .moved,
    fr: "À une autre adresse depuis le {date}",
    nl: "Op een ander adres sinds {date}",
    de: "Unter einer anderen Adresse seit dem {date}"
  ),
  VersionWord(.movedTitle, fr: "Nouvelle adresse.", nl: "Nieuw adres.", de: "Neue Adresse."),
  VersionWord(
    .movedText,
    fr: "Depuis le {date}, cette déclaration et toutes ses versions se trouvent à une autre adresse.",
    nl: "Sinds {date} staan deze verklaring en alle versies ervan op een ander adres.",
    de: "Seit dem {date} stehen diese Erklärung und alle ihre Fassungen unter einer anderen Adresse."
  ),
  VersionWord(
    .readMoved,
    fr: "Lire cette page à sa nouvelle adresse",
    nl: "Deze pagina op haar nieuwe adres lezen",
    de: "Diese Seite unter ihrer neuen Adresse lesen"
  ),
]
