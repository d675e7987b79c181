import NoticeModel

// The standard title of each section: in nouns, and as a question to the reader.

let titles = [
  SectionTitle(
    .introduction,
    noun: Text(fr: "Introduction", nl: "Inleiding", de: "Einleitung"),
    question: Text(fr: "Pourquoi ce document ?", nl: "Waarom dit document?", de: "Warum dieses Dokument?")
  ),
  SectionTitle(
    .scope,
    noun: Text(fr: "Champ d’application", nl: "Toepassingsgebied", de: "Anwendungsbereich"),
    question: Text(
      fr: "À quoi ce document s’applique-t-il ?",
      nl: "Waarop is dit document van toepassing?",
      de: "Wofür gilt dieses Dokument?"
    )
  ),
  SectionTitle(
    .definitions,
    noun: Text(fr: "Définitions", nl: "Definities", de: "Begriffsbestimmungen"),
    question: Text(
      fr: "Que signifient les termes que nous employons ?",
      nl: "Wat betekenen de termen die wij gebruiken?",
      de: "Was bedeuten die Begriffe, die wir verwenden?"
    )
  ),
  SectionTitle(
    .framework,
    noun: Text(fr: "Cadre juridique", nl: "Juridisch kader", de: "Rechtlicher Rahmen"),
    question: Text(
      fr: "Quelles règles s’appliquent à vos données ?",
      nl: "Welke regels gelden voor uw gegevens?",
      de: "Welche Regeln gelten für Ihre Daten?"
    )
  ),
  SectionTitle(
    .controller,
    noun: Text(fr: "Responsable du traitement", nl: "Verwerkingsverantwoordelijke", de: "Verantwortlicher"),
    question: Text(
      fr: "Qui est responsable de vos données ?",
      nl: "Wie is verantwoordelijk voor uw gegevens?",
      de: "Wer ist für Ihre Daten verantwortlich?"
    )
  ),
  SectionTitle(
    .people,
    noun: Text(fr: "Personnes concernées", nl: "Betrokkenen", de: "Betroffene Personen"),
    question: Text(
      fr: "De qui utilisons-nous les données ?",
      nl: "Van wie gebruiken wij gegevens?",
      de: "Wessen Daten verwenden wir?"
    )
  ),
  SectionTitle(
    .data,
    noun: Text(fr: "Données traitées", nl: "Verwerkte gegevens", de: "Verarbeitete Daten"),
    question: Text(
      fr: "Quelles données utilisons-nous à votre sujet ?",
      nl: "Welke gegevens over u gebruiken wij?",
      de: "Welche Daten über Sie verwenden wir?"
    )
  ),
  SectionTitle(
    .sources,
    noun: Text(fr: "Sources des données", nl: "Bronnen van de gegevens", de: "Quellen der Daten"),
    question: Text(
      fr: "D’où viennent vos données ?",
      nl: "Waar komen uw gegevens vandaan?",
      de: "Woher stammen Ihre Daten?"
    )
  ),
  SectionTitle(
    .obligation,
    noun: Text(
      fr: "Obligation de fournir des données",
      nl: "Verplichting om gegevens te verstrekken",
      de: "Pflicht zur Bereitstellung von Daten"
    ),
    question: Text(
      fr: "Devez-vous nous fournir vos données ?",
      nl: "Moet u ons uw gegevens verstrekken?",
      de: "Müssen Sie uns Ihre Daten bereitstellen?"
    )
  ),
  SectionTitle(
    .purposes,
    noun: Text(
      fr: "Finalités et bases juridiques",
      nl: "Doeleinden en rechtsgronden",
      de: "Zwecke und Rechtsgrundlagen"
    ),
    question: Text(
      fr: "Pourquoi utilisons-nous vos données ?",
      nl: "Waarom gebruiken wij uw gegevens?",
      de: "Wozu verwenden wir Ihre Daten?"
    )
  ),
  SectionTitle(
    .recipients,
    noun: Text(fr: "Destinataires", nl: "Ontvangers", de: "Empfänger"),
    question: Text(
      fr: "Qui reçoit vos données ?",
      nl: "Wie ontvangt uw gegevens?",
      de: "Wer erhält Ihre Daten?"
    )
  ),
  SectionTitle(
    .access,
    noun: Text(fr: "Accès internes", nl: "Interne toegang", de: "Interner Zugriff"),
    question: Text(
      fr: "Qui a accès à vos données chez nous ?",
      nl: "Wie heeft bij ons toegang tot uw gegevens?",
      de: "Wer hat bei uns Zugriff auf Ihre Daten?"
    )
  ),
  SectionTitle(
    .transfers,
    noun: Text(
      fr: "Transferts hors de l’Espace économique européen",
      nl: "Doorgiften buiten de Europese Economische Ruimte",
      de: "Übermittlungen in Länder außerhalb des Europäischen Wirtschaftsraums"
    ),
    question: Text(
      fr: "Vos données quittent-elles l’Espace économique européen ?",
      nl: "Verlaten uw gegevens de Europese Economische Ruimte?",
      de: "Verlassen Ihre Daten den Europäischen Wirtschaftsraum?"
    )
  ),
  SectionTitle(
    .retention,
    noun: Text(fr: "Durée de conservation", nl: "Bewaartermijn", de: "Speicherdauer"),
    question: Text(
      fr: "Combien de temps conservons-nous vos données ?",
      nl: "Hoelang bewaren wij uw gegevens?",
      de: "Wie lange bewahren wir Ihre Daten auf?"
    )
  ),
  SectionTitle(
    .automatedDecisions,
    noun: Text(
      fr: "Décisions automatisées",
      nl: "Geautomatiseerde besluiten",
      de: "Automatisierte Entscheidungen"
    ),
    question: Text(
      fr: "Des décisions sont-elles prises à votre sujet sans intervention humaine ?",
      nl: "Worden er besluiten over u genomen zonder menselijke tussenkomst?",
      de: "Werden Entscheidungen über Sie ohne Eingreifen einer Person getroffen?"
    )
  ),
  SectionTitle(
    .security,
    noun: Text(fr: "Sécurité des données", nl: "Beveiliging van de gegevens", de: "Sicherheit der Daten"),
    question: Text(
      fr: "Comment protégeons-nous vos données ?",
      nl: "Hoe beschermen wij uw gegevens?",
      de: "Wie schützen wir Ihre Daten?"
    )
  ),
  SectionTitle(
    .rights,
    noun: Text(fr: "Vos droits", nl: "Uw rechten", de: "Ihre Rechte"),
    question: Text(fr: "Quels sont vos droits ?", nl: "Wat zijn uw rechten?", de: "Welche Rechte haben Sie?")
  ),
  SectionTitle(
    .objection,
    noun: Text(fr: "Droit d’opposition", nl: "Recht van bezwaar", de: "Widerspruchsrecht"),
    question: Text(
      fr: "Pouvez-vous vous opposer à l’utilisation de vos données ?",
      nl: "Kunt u bezwaar maken tegen het gebruik van uw gegevens?",
      de: "Können Sie der Verwendung Ihrer Daten widersprechen?"
    )
  ),
  SectionTitle(
    .withdrawal,
    noun: Text(fr: "Retrait du consentement", nl: "Intrekking van de toestemming", de: "Widerruf der Einwilligung"),
    question: Text(
      fr: "Pouvez-vous retirer votre consentement ?",
      nl: "Kunt u uw toestemming intrekken?",
      de: "Können Sie Ihre Einwilligung widerrufen?"
    )
  ),
  SectionTitle(
    .requests,
    noun: Text(fr: "Exercice de vos droits", nl: "Uitoefening van uw rechten", de: "Ausübung Ihrer Rechte"),
    question: Text(
      fr: "Comment pouvez-vous exercer vos droits ?",
      nl: "Hoe kunt u uw rechten uitoefenen?",
      de: "Wie können Sie Ihre Rechte ausüben?"
    )
  ),
  SectionTitle(
    .complaint,
    noun: Text(fr: "Réclamation et recours", nl: "Klacht en beroep bij de rechter", de: "Beschwerde und Rechtsbehelf"),
    question: Text(
      fr: "Où pouvez-vous introduire une réclamation ?",
      nl: "Waar kunt u een klacht indienen?",
      de: "Wo können Sie Beschwerde einlegen?"
    )
  ),
  SectionTitle(
    .cookies,
    noun: Text(
      fr: "Cookies et techniques similaires",
      nl: "Cookies en vergelijkbare technieken",
      de: "Cookies und ähnliche Techniken"
    ),
    question: Text(
      fr: "Plaçons-nous des cookies sur votre appareil ?",
      nl: "Plaatsen wij cookies op uw toestel?",
      de: "Speichern wir Cookies auf Ihrem Gerät?"
    )
  ),
  SectionTitle(
    .changes,
    noun: Text(fr: "Modifications et versions", nl: "Wijzigingen en versies", de: "Änderungen und Fassungen"),
    question: Text(
      fr: "Que se passe-t-il si ce document change ?",
      nl: "Wat gebeurt er als dit document verandert?",
      de: "Was geschieht, wenn sich dieses Dokument ändert?"
    )
  ),
  SectionTitle(
    .contact,
    noun: Text(fr: "Contact", nl: "Contact", de: "Kontakt"),
    question: Text(
      fr: "À qui pouvez-vous vous adresser ?",
      nl: "Tot wie kunt u zich richten?",
      de: "An wen können Sie sich wenden?"
    )
  ),
  SectionTitle(
    .companions,
    noun: Text(
      fr: "Autres pages et documents",
      nl: "Andere pagina’s en documenten",
      de: "Weitere Seiten und Dokumente"
    ),
    question: Text(
      fr: "Où pouvez-vous en savoir plus ?",
      nl: "Waar vindt u meer informatie?",
      de: "Wo finden Sie weitere Informationen?"
    )
  ),
]
