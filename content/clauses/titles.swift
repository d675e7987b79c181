import NoticeModel

// The standard title of each section: in nouns, and as a question to the reader.

let titles = [
  SectionTitle(
    .introduction,
    noun: Text(fr: "Introduction", nl: "Inleiding", de: "Einleitung", en: "Introduction"),
    question: Text(
      fr: "Pourquoi ce document ?",
      nl: "Waarom dit document?",
      de: "Warum dieses Dokument?",
      en: "Why this document?"
    )
  ),
  SectionTitle(
    .scope,
    noun: Text(fr: "Champ d’application", nl: "Toepassingsgebied", de: "Anwendungsbereich", en: "Scope"),
    question: Text(
      fr: "À quoi ce document s’applique-t-il ?",
      nl: "Waarop is dit document van toepassing?",
      de: "Wofür gilt dieses Dokument?",
      en: "What does this document apply to?"
    )
  ),
  SectionTitle(
    .definitions,
    noun: Text(fr: "Définitions", nl: "Definities", de: "Begriffsbestimmungen", en: "Definitions"),
    question: Text(
      fr: "Que signifient les termes que nous employons ?",
      nl: "Wat betekenen de termen die wij gebruiken?",
      de: "Was bedeuten die Begriffe, die wir verwenden?",
      en: "What do the terms we use mean?"
    )
  ),
  SectionTitle(
    .framework,
    noun: Text(fr: "Cadre juridique", nl: "Juridisch kader", de: "Rechtlicher Rahmen", en: "Legal framework"),
    question: Text(
      fr: "Quelles règles s’appliquent à vos données ?",
      nl: "Welke regels gelden voor uw gegevens?",
      de: "Welche Regeln gelten für Ihre Daten?",
      en: "Which rules apply to your data?"
    )
  ),
  SectionTitle(
    .controller,
    noun: Text(
      fr: "Responsable du traitement",
      nl: "Verwerkingsverantwoordelijke",
      de: "Verantwortlicher",
      en: "Controller"
    ),
    question: Text(
      fr: "Qui est responsable de vos données ?",
      nl: "Wie is verantwoordelijk voor uw gegevens?",
      de: "Wer ist für Ihre Daten verantwortlich?",
      en: "Who is responsible for your data?"
    )
  ),
  SectionTitle(
    .people,
    noun: Text(fr: "Personnes concernées", nl: "Betrokkenen", de: "Betroffene Personen", en: "Data subjects"),
    question: Text(
      fr: "De qui utilisons-nous les données ?",
      nl: "Van wie gebruiken wij gegevens?",
      de: "Wessen Daten verwenden wir?",
      en: "Whose data do we use?"
    )
  ),
  SectionTitle(
    .data,
    noun: Text(fr: "Données traitées", nl: "Verwerkte gegevens", de: "Verarbeitete Daten", en: "Data processed"),
    question: Text(
      fr: "Quelles données utilisons-nous à votre sujet ?",
      nl: "Welke gegevens over u gebruiken wij?",
      de: "Welche Daten über Sie verwenden wir?",
      en: "Which data about you do we use?"
    )
  ),
  SectionTitle(
    .sources,
    noun: Text(
      fr: "Sources des données",
      nl: "Bronnen van de gegevens",
      de: "Quellen der Daten",
      en: "Sources of the data"
    ),
    question: Text(
      fr: "D’où viennent vos données ?",
      nl: "Waar komen uw gegevens vandaan?",
      de: "Woher stammen Ihre Daten?",
      en: "Where do your data come from?"
    )
  ),
  SectionTitle(
    .obligation,
    noun: Text(
      fr: "Obligation de fournir des données",
      nl: "Verplichting om gegevens te verstrekken",
      de: "Pflicht zur Bereitstellung von Daten",
      en: "Obligation to provide data"
    ),
    question: Text(
      fr: "Devez-vous nous fournir vos données ?",
      nl: "Moet u ons uw gegevens verstrekken?",
      de: "Müssen Sie uns Ihre Daten bereitstellen?",
      en: "Do you have to provide us with your data?"
    )
  ),
  SectionTitle(
    .purposes,
    noun: Text(
      fr: "Finalités et bases juridiques",
      nl: "Doeleinden en rechtsgronden",
      de: "Zwecke und Rechtsgrundlagen",
      en: "Purposes and legal bases"
    ),
    question: Text(
      fr: "Pourquoi utilisons-nous vos données ?",
      nl: "Waarom gebruiken wij uw gegevens?",
      de: "Wozu verwenden wir Ihre Daten?",
      en: "Why do we use your data?"
    )
  ),
  SectionTitle(
    .recipients,
    noun: Text(fr: "Destinataires", nl: "Ontvangers", de: "Empfänger", en: "Recipients"),
    question: Text(
      fr: "Qui reçoit vos données ?",
      nl: "Wie ontvangt uw gegevens?",
      de: "Wer erhält Ihre Daten?",
      en: "Who receives your data?"
    )
  ),
  SectionTitle(
    .access,
    noun: Text(fr: "Accès internes", nl: "Interne toegang", de: "Interner Zugriff", en: "Internal access"),
    question: Text(
      fr: "Qui a accès à vos données chez nous ?",
      nl: "Wie heeft bij ons toegang tot uw gegevens?",
      de: "Wer hat bei uns Zugriff auf Ihre Daten?",
      en: "Who within our organisation has access to your data?"
    )
  ),
  SectionTitle(
    .transfers,
    noun: Text(
      fr: "Transferts hors de l’Espace économique européen",
      nl: "Doorgiften buiten de Europese Economische Ruimte",
      de: "Übermittlungen in Länder außerhalb des Europäischen Wirtschaftsraums",
      en: "Transfers outside the European Economic Area"
    ),
    question: Text(
      fr: "Vos données quittent-elles l’Espace économique européen ?",
      nl: "Verlaten uw gegevens de Europese Economische Ruimte?",
      de: "Verlassen Ihre Daten den Europäischen Wirtschaftsraum?",
      en: "Do your data leave the European Economic Area?"
    )
  ),
  SectionTitle(
    .retention,
    noun: Text(fr: "Durée de conservation", nl: "Bewaartermijn", de: "Speicherdauer", en: "Storage period"),
    question: Text(
      fr: "Combien de temps conservons-nous vos données ?",
      nl: "Hoelang bewaren wij uw gegevens?",
      de: "Wie lange bewahren wir Ihre Daten auf?",
      en: "How long do we keep your data?"
    )
  ),
  SectionTitle(
    .automatedDecisions,
    noun: Text(
      fr: "Décisions automatisées",
      nl: "Geautomatiseerde besluiten",
      de: "Automatisierte Entscheidungen",
      en: "Automated decisions"
    ),
    question: Text(
      fr: "Des décisions sont-elles prises à votre sujet sans intervention humaine ?",
      nl: "Worden er besluiten over u genomen zonder menselijke tussenkomst?",
      de: "Werden Entscheidungen über Sie ohne Eingreifen einer Person getroffen?",
      en: "Are decisions about you taken without human involvement?"
    )
  ),
  SectionTitle(
    .security,
    noun: Text(
      fr: "Sécurité des données",
      nl: "Beveiliging van de gegevens",
      de: "Sicherheit der Daten",
      en: "Data security"
    ),
    question: Text(
      fr: "Comment protégeons-nous vos données ?",
      nl: "Hoe beschermen wij uw gegevens?",
      de: "Wie schützen wir Ihre Daten?",
      en: "How do we protect your data?"
    )
  ),
  SectionTitle(
    .rights,
    noun: Text(fr: "Vos droits", nl: "Uw rechten", de: "Ihre Rechte", en: "Your rights"),
    question: Text(
      fr: "Quels sont vos droits ?",
      nl: "Wat zijn uw rechten?",
      de: "Welche Rechte haben Sie?",
      en: "What are your rights?"
    )
  ),
  SectionTitle(
    .objection,
    noun: Text(fr: "Droit d’opposition", nl: "Recht van bezwaar", de: "Widerspruchsrecht", en: "Right to object"),
    question: Text(
      fr: "Pouvez-vous vous opposer à l’utilisation de vos données ?",
      nl: "Kunt u bezwaar maken tegen het gebruik van uw gegevens?",
      de: "Können Sie der Verwendung Ihrer Daten widersprechen?",
      en: "Can you object to the use of your data?"
    )
  ),
  SectionTitle(
    .withdrawal,
    noun: Text(
      fr: "Retrait du consentement",
      nl: "Intrekking van de toestemming",
      de: "Widerruf der Einwilligung",
      en: "Withdrawal of consent"
    ),
    question: Text(
      fr: "Pouvez-vous retirer votre consentement ?",
      nl: "Kunt u uw toestemming intrekken?",
      de: "Können Sie Ihre Einwilligung widerrufen?",
      en: "Can you withdraw your consent?"
    )
  ),
  SectionTitle(
    .requests,
    noun: Text(
      fr: "Exercice de vos droits",
      nl: "Uitoefening van uw rechten",
      de: "Ausübung Ihrer Rechte",
      en: "Exercise of your rights"
    ),
    question: Text(
      fr: "Comment pouvez-vous exercer vos droits ?",
      nl: "Hoe kunt u uw rechten uitoefenen?",
      de: "Wie können Sie Ihre Rechte ausüben?",
      en: "How can you exercise your rights?"
    )
  ),
  SectionTitle(
    .complaint,
    noun: Text(
      fr: "Réclamation et recours",
      nl: "Klacht en beroep bij de rechter",
      de: "Beschwerde und Rechtsbehelf",
      en: "Complaints and judicial remedies"
    ),
    question: Text(
      fr: "Où pouvez-vous introduire une réclamation ?",
      nl: "Waar kunt u een klacht indienen?",
      de: "Wo können Sie Beschwerde einlegen?",
      en: "Where can you lodge a complaint?"
    )
  ),
  SectionTitle(
    .cookies,
    noun: Text(
      fr: "Cookies et techniques similaires",
      nl: "Cookies en vergelijkbare technieken",
      de: "Cookies und ähnliche Techniken",
      en: "Cookies and similar techniques"
    ),
    question: Text(
      fr: "Plaçons-nous des cookies sur votre appareil ?",
      nl: "Plaatsen wij cookies op uw toestel?",
      de: "Speichern wir Cookies auf Ihrem Gerät?",
      en: "Do we place cookies on your device?"
    )
  ),
  SectionTitle(
    .changes,
    noun: Text(
      fr: "Modifications et versions",
      nl: "Wijzigingen en versies",
      de: "Änderungen und Fassungen",
      en: "Changes and versions"
    ),
    question: Text(
      fr: "Que se passe-t-il si ce document change ?",
      nl: "Wat gebeurt er als dit document verandert?",
      de: "Was geschieht, wenn sich dieses Dokument ändert?",
      en: "What happens if this document changes?"
    )
  ),
  SectionTitle(
    .contact,
    noun: Text(fr: "Contact", nl: "Contact", de: "Kontakt", en: "Contact"),
    question: Text(
      fr: "À qui pouvez-vous vous adresser ?",
      nl: "Tot wie kunt u zich richten?",
      de: "An wen können Sie sich wenden?",
      en: "Who can you contact?"
    )
  ),
  SectionTitle(
    .companions,
    noun: Text(
      fr: "Autres pages et documents",
      nl: "Andere pagina’s en documenten",
      de: "Weitere Seiten und Dokumente",
      en: "Other pages and documents"
    ),
    question: Text(
      fr: "Où pouvez-vous en savoir plus ?",
      nl: "Waar vindt u meer informatie?",
      de: "Wo finden Sie weitere Informationen?",
      en: "Where can you find out more?"
    )
  ),
]
