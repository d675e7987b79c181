import NoticeModel

// Partenamut: an example, modelled on the page "Traitements de données opérationnels et utilisations de
// nos canaux digitaux". What that page does not state is left out here.

// MARK: - Texts that serve several times

/// Of each legitimate interest the page says only that it was weighed.
let weighed = Text(
  fr: "cet intérêt a d’abord été pesé au regard de votre vie privée.",
  nl: "dit belang is vooraf afgewogen tegen uw privacy.",
  de: "Dieses Interesse wurde zuvor gegen den Schutz Ihrer Privatsphäre abgewogen.")

/// The three statutory missions.
let unnamedBasis = Text(
  fr: "la page publiée parle de missions légales sans nommer la base juridique du RGPD.",
  nl: "de gepubliceerde pagina spreekt van wettelijke opdrachten zonder de rechtsgrond van de AVG te noemen.",
  de: "Die veröffentlichte Seite spricht von gesetzlichen Aufgaben, ohne die Rechtsgrundlage der DSGVO zu nennen.")

/// Persons and recipients are set out on the page without the purposes.
let unstatedLinks = Text(
  fr: "la page publiée ne dit pas quelles personnes ni quels destinataires vont avec quelle finalité.",
  nl: "de gepubliceerde pagina zegt niet welke personen en ontvangers bij welk doel horen.",
  de: "Die veröffentlichte Seite sagt nicht, welche Personen und Empfänger zu welchem Zweck gehören.")

let statutoryMission = Text(
  fr: "La loi compte cette tâche parmi les missions principales des mutualités.",
  nl: "De wet rekent deze taak tot de hoofdopdrachten van de ziekenfondsen.",
  de: "Das Gesetz zählt dies zu den Hauptaufgaben der Krankenkassen.")

/// The purposes under consent.
let askedBefore = Text(
  fr: "Votre consentement est explicite et précède l’utilisation de vos données.",
  nl: "Uw toestemming is uitdrukkelijk en gaat aan het gebruik van uw gegevens vooraf.",
  de: "Sie willigen ausdrücklich ein, bevor wir Ihre Daten verwenden.")

/// When data are kept longer.
let dispute = Text(
  fr: "en cas de litige, nous pouvons garder des données comme preuve ; nous ne nous en servons alors pas activement.",
  nl: "bij een geschil kunnen wij gegevens als bewijs bewaren; wij gebruiken ze dan niet actief.",
  de: "Bei einem Rechtsstreit können wir Daten als Beweis aufbewahren; wir verwenden sie dann nicht aktiv.")

// MARK: - The notice

let notice = Notice(
  id: "partenamut",
  title: Text(
    fr: "Déclaration de confidentialité : traitements opérationnels et canaux digitaux",
    nl: "Privacyverklaring: operationele verwerkingen en digitale kanalen",
    de: "Datenschutzerklärung: operative Verarbeitungen und digitale Kanäle"),
  standing: .example,
  sourceLanguage: .fr,
  summary: Text(
    fr: """
      Partenamut vous dit ici quelles données elle utilise dans ses traitements opérationnels et sur ses canaux
      digitaux, pourquoi, avec qui et combien de temps.
      """,
    nl: """
      Partenamut vertelt u hier welke gegevens het in zijn operationele verwerkingen en op zijn digitale kanalen
      gebruikt, waarom, met wie en hoelang.
      """,
    de: """
      Hier erfahren Sie, welche Daten Partenamut in seinen operativen Verarbeitungen und auf seinen digitalen
      Kanälen verwendet, wozu, wer sie erhält und wie lange sie aufbewahrt werden.
      """),
  surfaces: [.website, .app, .premises, .paper],

  // Who is responsible

  controller: Controller(name: "Partenamut", kind: .healthFund,
    seat: Address(
      street: Text(
        fr: "boulevard Louis Mettewie 74-76",
        nl: "Louis Mettewielaan 74-76",
        de: "boulevard Louis Mettewie 74-76"),
      postcode: "1080", town: Text(fr: "Bruxelles", nl: "Brussel", de: "Brüssel"), country: .belgium),
    enterpriseNumber: "0411.815.280"),
  // A data protection officer is designated; the page gives no address for this officer.
  dpo: .designated(Contact(role: .dpo)),

  // Whose data

  people: [
    DataSubjects(id: "members",
      fr: "Membres",
      nl: "Leden",
      de: "Mitglieder",
      description: Text(
        fr: "Les personnes affiliées à Partenamut, appelées aussi clients.",
        nl: "De personen die bij Partenamut aangesloten zijn, ook klanten genoemd.",
        de: "Personen, die der Krankenkasse Partenamut angeschlossen sind, auch Kunden genannt.")),
    DataSubjects(id: "household",
      fr: "Personnes de votre ménage",
      nl: "Personen in uw gezin",
      de: "Personen in Ihrem Haushalt",
      description: Text(
        fr: """
          Votre conjoint, dont nous pouvons connaître l’identité, et vos enfants, dont nous pouvons connaître le
          nombre.
          """,
        nl: """
          Uw echtgenoot of echtgenote, van wie wij de identiteit kunnen kennen, en uw kinderen, van wie wij het aantal
          kunnen kennen.
          """,
        de: "Ihr Ehepartner, dessen Identität wir kennen können, und Ihre Kinder, deren Zahl wir kennen können.")),
    DataSubjects(id: "visitors",
      fr: "Personnes en contact avec nous",
      nl: "Personen die met ons in contact komen",
      de: "Personen, die mit uns in Kontakt kommen",
      description: Text(
        fr: """
          Celles qui nous téléphonent, viennent en agence, sont filmées dans nos bâtiments ou à leurs abords, ou
          utilisent nos canaux digitaux.
          """,
        nl: """
          Wie ons belt, een kantoor bezoekt, in of rond onze gebouwen gefilmd wordt of onze digitale kanalen gebruikt.
          """,
        de: """
          Wer uns anruft, eine Geschäftsstelle aufsucht, in oder an unseren Gebäuden gefilmt wird oder unsere
          digitalen Kanäle nutzt.
          """)),
    DataSubjects(id: "prospects",
      fr: "Prospects",
      nl: "Potentiële klanten",
      de: "Interessenten",
      description: Text(
        fr: "Les personnes qui ne sont encore clientes ni de Partenamut ni de MLOZ Insurance.",
        nl: "Personen die nog geen klant zijn van Partenamut of van MLOZ Insurance.",
        de: "Personen, die noch weder bei Partenamut noch bei MLOZ Insurance Kunden sind.")),
    DataSubjects(id: "care-providers",
      fr: "Prestataires de soins",
      nl: "Zorgverleners",
      de: "Pflegeerbringer",
      description: Text(
        fr: "Ceux que vous avez consultés, lorsqu’un abus ou une fraude est recherché.",
        nl: "Zij die u hebt geraadpleegd, wanneer misbruik of fraude wordt opgespoord.",
        de: "Pflegeerbringer, die Sie aufgesucht haben, wenn es darum geht, Missbrauch oder Betrug aufzudecken.")),
  ],

  // Which data. The page uses the letters A, B and C without defining them: what belongs to which letter
  // is the reading of this example.

  dataGroups: [
    DataGroup(id: "A",
      fr: "Données ordinaires (lecture de cet exemple)",
      nl: "Gewone gegevens (lezing van dit voorbeeld)",
      de: "Gewöhnliche Daten (Lesart dieses Beispiels)"),
    DataGroup(id: "B",
      fr: "Données issues du registre national (lecture de cet exemple)",
      nl: "Gegevens uit het Rijksregister (lezing van dit voorbeeld)",
      de: "Angaben aus dem Nationalregister (Lesart dieses Beispiels)"),
    DataGroup(id: "C",
      fr: "Données de santé et données judiciaires (lecture de cet exemple)",
      nl: "Gezondheidsgegevens en gerechtelijke gegevens (lezing van dit voorbeeld)",
      de: "Gesundheitsdaten und gerichtliche Daten (Lesart dieses Beispiels)"),
  ],
  data: [
    // A
    DataCategory(id: "identity",
      fr: "Identité et coordonnées",
      nl: "Identiteit en contactgegevens",
      de: "Identität und Kontaktdaten",
      examples: Text(
        fr: "nom, prénom, adresse postale, adresse électronique, numéro de téléphone",
        nl: "naam, voornaam, postadres, e-mailadres, telefoonnummer",
        de: "Name, Vorname, Postanschrift, E-Mail-Adresse, Telefonnummer"),
      group: "A"),
    DataCategory(id: "electronic-identification",
      fr: "Identification électronique",
      nl: "Elektronische identificatie",
      de: "Elektronische Identifizierung",
      examples: Text(
        fr: "cookies, adresse IP, moments de connexion",
        nl: "cookies, IP-adres, tijdstippen van aanmelding",
        de: "Cookies, IP-Adresse, Zeitpunkte der Anmeldung"),
      group: "A"),
    DataCategory(id: "membership-number",
      fr: "Numéro d’affiliation à la mutualité (EXID)",
      nl: "Aansluitingsnummer bij het ziekenfonds (EXID)",
      de: "Mitgliedsnummer bei der Krankenkasse (EXID)",
      group: "A"),
    DataCategory(id: "finances",
      fr: "Données financières",
      nl: "Financiële gegevens",
      de: "Finanzielle Angaben",
      examples: Text(
        fr: "paiements, remboursements, numéro de compte bancaire",
        nl: "betalingen, terugbetalingen, bankrekeningnummer",
        de: "Zahlungen, Erstattungen, Bankkontonummer"),
      group: "A"),
    DataCategory(id: "lifestyle",
      fr: "Loisirs, intérêts, habitudes de consommation ou de vie",
      nl: "Vrije tijd, interesses, consumptie- of leefgewoonten",
      de: "Freizeit, Interessen, Konsum- oder Lebensgewohnheiten",
      group: "A"),
    DataCategory(id: "personal-characteristics",
      fr: "Caractéristiques personnelles",
      nl: "Persoonlijke kenmerken",
      de: "Persönliche Merkmale",
      examples: Text(
        fr: "date de naissance, âge, sexe, nationalité, langue, état civil",
        nl: "geboortedatum, leeftijd, geslacht, nationaliteit, taal, burgerlijke staat",
        de: "Geburtsdatum, Alter, Geschlecht, Staatsangehörigkeit, Sprache, Personenstand"),
      group: "A"),
    DataCategory(id: "household-composition",
      fr: "Composition du ménage",
      nl: "Gezinssamenstelling",
      de: "Haushaltszusammensetzung",
      examples: Text(
        fr: "identité du conjoint, nombre d’enfants",
        nl: "identiteit van de echtgenoot of echtgenote, aantal kinderen",
        de: "Identität des Ehepartners, Zahl der Kinder"),
      group: "A"),
    DataCategory(id: "occupation",
      fr: "Profession et emploi",
      nl: "Beroep en betrekking",
      de: "Beruf und Beschäftigung",
      group: "A"),
    DataCategory(id: "mloz-insurance",
      fr: "Affiliation à un produit de la société mutualiste d’assurance MLOZ Insurance",
      nl: "Aansluiting bij een product van de verzekeringsmaatschappij van onderlinge bijstand MLOZ Insurance",
      de: "Produkte, die Sie bei der Versicherungsgesellschaft auf Gegenseitigkeit MLOZ Insurance haben",
      group: "A"),
    DataCategory(id: "recordings",
      fr: "Images et sons enregistrés",
      nl: "Opgenomen beelden en geluiden",
      de: "Aufgezeichnete Bilder und Töne",
      examples: Text(
        fr: "vidéosurveillance, appels téléphoniques avec le service clientèle",
        nl: "camerabewaking, telefoongesprekken met de klantendienst",
        de: "Videoüberwachung, Telefonate mit dem Kundendienst"),
      group: "A"),
    DataCategory(id: "surveys",
      fr: "Réponses aux enquêtes",
      nl: "Antwoorden op enquêtes",
      de: "Antworten auf Umfragen",
      examples: Text(
        fr: "votre satisfaction en tant que client",
        nl: "uw tevredenheid als klant",
        de: "Ihre Zufriedenheit als Kunde"),
      group: "A"),
    DataCategory(id: "communications",
      fr: "Tout autre élément que vous nous confiez lors d’un contact",
      nl: "Al het andere dat u ons bij een contact toevertrouwt",
      de: "Alles andere, was Sie uns bei einem Kontakt anvertrauen",
      examples: Text(
        fr: "par courriel, par téléphone, en agence, lors d’un appel vidéo",
        nl: "per e-mail, telefonisch, in een kantoor, tijdens een videogesprek",
        de: "per E-Mail, am Telefon, in einer Geschäftsstelle, bei einem Videoanruf"),
      group: "A"),
    // B
    DataCategory(id: "national-register",
      fr: "Données issues du registre national",
      nl: "Gegevens uit het Rijksregister",
      de: "Angaben aus dem Nationalregister",
      examples: Text(
        fr: "numéro d’inscription au registre national",
        nl: "rijksregisternummer",
        de: "Nationalregisternummer"),
      group: "B", nationalNumber: true),
    // C
    DataCategory(id: "health",
      fr: "Données de santé",
      nl: "Gezondheidsgegevens",
      de: "Gesundheitsdaten",
      examples: Text(
        fr: "santé psychique et physique, soins, comportements et situations à risque",
        nl: "geestelijke en lichamelijke gezondheid, zorg, risicogedrag en risicosituaties",
        de: "psychische und körperliche Gesundheit, Pflege, Risikoverhalten und Risikosituationen"),
      group: "C", special: [.health]),
    DataCategory(id: "judicial",
      fr: "Données judiciaires",
      nl: "Gerechtelijke gegevens",
      de: "Gerichtliche Daten",
      examples: Text(
        fr: "condamnation en cours, règlement collectif de dettes, administration de biens et de personnes",
        nl: "lopende veroordeling, collectieve schuldenregeling, bewind over goederen en personen",
        de: "bestehende Verurteilung, kollektive Schuldenregelung, Verwaltung des Vermögens und Schutz der Person"),
      group: "C", criminal: true),
  ],

  // Where the data come from

  sources: [
    DataSource(id: "yourself",
      fr: """
        Vous-même : lorsque vous vous affiliez, par vos formulaires, vos contacts avec nous et votre usage de nos
        produits et services
        """,
      nl: """
        Uzelf: wanneer u zich aansluit, via uw formulieren, uw contacten met ons en uw gebruik van onze producten en
        diensten
        """,
      de: """
        Sie selbst: bei Ihrem Beitritt, durch Ihre Formulare, Ihre Kontakte mit uns und Ihre Nutzung unserer
        Produkte und Leistungen
        """,
      origin: .person),
    DataSource(id: "service-providers",
      fr: "Prestataires de services avec lesquels nous sommes en relation directe",
      nl: "Dienstverleners met wie wij een rechtstreekse relatie hebben",
      de: "Dienstleister, mit denen wir in direkter Beziehung stehen",
      origin: .others),
    DataSource(id: "representatives",
      fr: "Votre représentant légal ou la personne à qui vous avez donné mandat",
      nl: "Uw wettelijke vertegenwoordiger of wie u een volmacht hebt gegeven",
      de: "Ihr gesetzlicher Vertreter oder eine von Ihnen bevollmächtigte Person",
      origin: .others),
    DataSource(id: "data-brokers",
      fr: "Entreprises qui fournissent des bases de données",
      nl: "Ondernemingen die databanken leveren",
      de: "Unternehmen, die Datenbanken liefern",
      origin: .others),
    DataSource(id: "cookies",
      fr: "Cookies de notre site et de notre application mobile, une fois que vous y avez consenti",
      nl: "Cookies op onze website en in onze mobiele app, nadat u daarin hebt toegestemd",
      de: "Cookies auf unserer Website und in unserer mobilen App, nachdem Sie eingewilligt haben",
      origin: .automatic, data: ["electronic-identification"]),
    DataSource(id: "crossroads-bank",
      fr: "Banque-Carrefour de la sécurité sociale (données BCSS)",
      nl: "Kruispuntbank van de Sociale Zekerheid (KSZ-gegevens)",
      de: "Zentrale Datenbank der sozialen Sicherheit (ZDSS-Daten)",
      origin: .others),
  ],

  // Why

  purposes: [
    // Statutory missions

    Purpose(id: "compulsory-insurance",
      title: Text(
        fr: "Assurance obligatoire soins de santé et indemnités",
        nl: "Verplichte verzekering voor geneeskundige verzorging en uitkeringen",
        de: "Gesundheitspflege- und Entschädigungspflichtversicherung"),
      description: Text(
        fr: "Nous prenons part à l’exécution de cette assurance.",
        nl: "Wij werken mee aan de uitvoering van deze verzekering.",
        de: "Wir wirken an der Durchführung dieser Versicherung mit."),
      grounds: [
        Ground(.legalObligation, laws: ["be-1990-mutualities/3", "be-1994-insurance"], explanation: statutoryMission, inferred: unnamedBasis),
      ],
      people: ["members"], retention: ["member-data"],
      inferredLinks: unstatedLinks),
    Purpose(id: "financial-support",
      title: Text(
        fr: "Interventions financières et indemnités pour nos membres",
        nl: "Financiële tegemoetkomingen en uitkeringen voor onze leden",
        de: "Finanzielle Beteiligungen und Entschädigungen für unsere Mitglieder"),
      activities: [
        Activity(
          fr: """
            Nous intervenons dans les frais que nos membres supportent pour prévenir ou traiter une maladie ou une
            invalidité.
            """,
          nl: """
            Wij dragen bij in de kosten die onze leden maken om ziekte en invaliditeit te voorkomen of te
            behandelen.
            """,
          de: """
            Wir beteiligen uns an den Kosten, die unseren Mitgliedern durch Vorbeugung oder Behandlung von Krankheit
            und Invalidität entstehen.
            """),
        Activity(
          fr: """
            Nous leur accordons des indemnités s’ils sont incapables de travailler, ou dans une situation où leur
            bien-être physique, psychique ou social peut être encouragé.
            """,
          nl: """
            Wij kennen hun uitkeringen toe bij arbeidsongeschiktheid, of wanneer hun lichamelijk, geestelijk of
            sociaal welzijn kan worden bevorderd.
            """,
          de: """
            Wir gewähren ihnen Entschädigungen bei Arbeitsunfähigkeit oder in einer Situation, in der ihr
            körperliches, psychisches oder soziales Wohlbefinden gefördert werden kann.
            """),
      ],
      grounds: [Ground(.legalObligation, laws: ["be-1990-mutualities/3"], explanation: statutoryMission, inferred: unnamedBasis)],
      people: ["members"], retention: ["member-data"],
      inferredLinks: unstatedLinks),
    Purpose(id: "guidance",
      title: Text(
        fr: "Aide, information, guidance et assistance",
        nl: "Hulp, informatie, begeleiding en bijstand",
        de: "Hilfe, Information, Begleitung und Beistand"),
      description: Text(
        fr: """
          Nous voulons ainsi favoriser le bien-être physique, psychique et social, notamment par les deux missions qui
          précèdent.
          """,
        nl: """
          Zo willen wij het lichamelijke, geestelijke en sociale welzijn bevorderen, onder meer met de twee voorgaande
          opdrachten.
          """,
        de: """
          So wollen wir das körperliche, psychische und soziale Wohlbefinden fördern, unter anderem durch die beiden
          vorgenannten Aufgaben.
          """),
      grounds: [Ground(.legalObligation, laws: ["be-1990-mutualities/3"], explanation: statutoryMission, inferred: unnamedBasis)],
      people: ["members"], retention: ["member-data"],
      inferredLinks: unstatedLinks),

    // Legitimate interests, the second of them also under consent

    Purpose(id: "quality",
      title: Text(
        fr: "Veiller à la qualité de nos services et de nos produits",
        nl: "De kwaliteit van onze diensten en producten bewaken",
        de: "Die Qualität unserer Leistungen und Produkte sichern"),
      activities: [
        Activity(
          fr: """
            Nous étudions ce que vous nous dites de nos produits, de nos services et de vos contacts avec nos
            conseillers, par exemple dans une étude de marché, une enquête de satisfaction ou un avis.
            """,
          nl: """
            Wij bestuderen wat u ons over onze producten, onze diensten en uw contacten met onze adviseurs vertelt,
            bijvoorbeeld in een marktonderzoek, een tevredenheidsenquête of een reactie.
            """,
          de: """
            Wir werten aus, was Sie uns über unsere Produkte, unsere Leistungen und Ihre Kontakte mit unseren
            Beratern sagen, zum Beispiel in einer Marktstudie, einer Zufriedenheitsumfrage oder einer Rückmeldung.
            """),
        Activity(
          fr: """
            Les appels à notre service clientèle sont enregistrés. Les enregistrements servent à contrôler la
            qualité et à donner suite aux demandes et aux plaintes.
            """,
          nl: """
            Gesprekken met onze klantendienst worden opgenomen. De opnames dienen om de kwaliteit te controleren en
            om vragen en klachten op te volgen.
            """,
          de: """
            Anrufe bei unserem Kundendienst werden aufgezeichnet. Die Aufzeichnungen dienen der Qualitätskontrolle
            und der Bearbeitung von Anfragen und Beschwerden.
            """),
      ],
      grounds: [
        Ground(.legitimateInterests,
          interest: Text(
            fr: "contrôler et améliorer ce que nous offrons, et bien répondre aux demandes et aux plaintes",
            nl: "ons aanbod controleren en verbeteren, en vragen en klachten goed beantwoorden",
            de: "unser Angebot zu prüfen und zu verbessern sowie Anfragen und Beschwerden gut zu beantworten"),
          balancing: weighed),
      ],
      groups: ["A", "B"],
      conditionalData: [
        ConditionalData(groups: ["C"],
          condition: Text(
            fr: "seulement si vous nous en faites part expressément pendant un échange",
            nl: "alleen als u ze ons tijdens een contact uitdrukkelijk meedeelt",
            de: "nur wenn Sie sie uns in einem Gespräch oder Schriftwechsel ausdrücklich mitteilen")),
      ],
      people: ["members", "visitors"], recipients: ["survey-agencies"], retention: ["member-data"],
      inferredLinks: unstatedLinks),
    Purpose(id: "direct-marketing",
      title: Text(
        fr: "Vous présenter nos produits et services (marketing direct)",
        nl: "U onze producten en diensten voorstellen (direct marketing)",
        de: "Ihnen unsere Produkte und Leistungen vorstellen (Direktwerbung)"),
      description: Text(
        fr: """
          Nos informations peuvent vous parvenir en agence, sur notre site, dans une application mobile, par courriel,
          par la poste, par téléphone ou lors d’un événement. Pour les préparer, nous pouvons faire les analyses
          suivantes.
          """,
        nl: """
          Onze informatie kan u bereiken in een kantoor, op onze website, in een mobiele app, per e-mail, per post,
          telefonisch of op een evenement. Om ze voor te bereiden, kunnen wij de volgende analyses maken.
          """,
        de: """
          Unsere Informationen können Sie in einer Geschäftsstelle, auf unserer Website, in einer mobilen App, per
          E-Mail, per Post, am Telefon oder bei einer Veranstaltung erreichen. Zur Vorbereitung können wir folgende
          Auswertungen vornehmen.
          """),
      activities: [
        Activity(
          fr: """
            Nous estimons vos besoins possibles. Un modèle prédictif peut par exemple établir votre profil à partir
            de votre âge et de votre ménage ; nous vous contactons alors pour une offre qui y correspond.
            """,
          nl: """
            Wij schatten in wat u nodig kunt hebben. Een voorspellend model kan bijvoorbeeld uit uw leeftijd en uw
            gezin een profiel afleiden; wij contacteren u dan voor een aanbod dat erbij past.
            """,
          de: """
            Wir schätzen ein, was Sie brauchen könnten. Ein Vorhersagemodell kann zum Beispiel aus Ihrem Alter und
            Ihrem Haushalt ein Profil ableiten; wir kontaktieren Sie dann mit einem passenden Angebot.
            """),
        Activity(
          fr: """
            Nous observons, sous forme agrégée, l’évolution de l’utilisation de nos produits et services, comme les
            remboursements de l’assurance maladie complémentaire.
            """,
          nl: """
            Wij volgen in geaggregeerde vorm hoe het gebruik van onze producten en diensten evolueert, zoals de
            terugbetalingen in de aanvullende ziekteverzekering.
            """,
          de: """
            Wir verfolgen in zusammengefasster Form, wie sich die Nutzung unserer Produkte und Leistungen
            entwickelt, etwa die Erstattungen der Zusatzkrankenversicherung.
            """),
        Activity(
          fr: """
            Nous repérons les moments où une offre peut vous être utile, comme l’arrivée d’un enfant ou un premier
            emploi.
            """,
          nl: """
            Wij letten op momenten waarop een aanbod u van pas kan komen, zoals de geboorte van een kind of een
            eerste baan.
            """,
          de: """
            Wir achten auf Zeitpunkte, zu denen Ihnen ein Angebot nützen kann, wie die Geburt eines Kindes oder die
            erste Arbeitsstelle.
            """),
      ],
      grounds: [
        Ground(.legitimateInterests,
          interest: Text(
            fr: "faire connaître nos produits et services et proposer à chacun ce qui lui convient",
            nl: "onze producten en diensten bekendmaken en ieder voorstellen wat bij hem of haar past",
            de: "unsere Produkte und Leistungen bekannt zu machen und jedem anzubieten, was zu ihm passt"),
          balancing: weighed,
          condition: Text(
            fr: "pour les canaux et les analyses que décrit cette finalité",
            nl: "voor de kanalen en de analyses die bij dit doel beschreven staan",
            de: "für die Kanäle und Auswertungen, die bei diesem Zweck beschrieben sind")),
        Ground(.consent, explanation: askedBefore,
          condition: Text(
            fr: "pour le marketing direct auquel vous avez consenti au préalable",
            nl: "voor de direct marketing waarmee u vooraf hebt ingestemd",
            de: "für die Direktwerbung, in die Sie vorher eingewilligt haben")),
      ],
      groups: ["A"], people: ["members", "household"], recipients: ["marketing-agencies", "advertising-platforms"],
      retention: ["member-data"], directMarketing: true, profiling: true,
      inferredLinks: unstatedLinks),
    Purpose(id: "digital-services",
      title: Text(
        fr: "Rendre nos services digitaux et notre communication plus efficaces",
        nl: "Onze digitale diensten en onze communicatie doeltreffender maken",
        de: "Unsere digitalen Dienste und unsere Kommunikation wirksamer machen"),
      activities: [
        Activity(
          fr: """
            Des données transactionnelles nous montrent comment nos services et canaux digitaux sont utilisés, afin
            de les améliorer. Ainsi, quand un guichet en ligne est créé, nous relevons depuis combien de temps la
            personne est affiliée.
            """,
          nl: """
            Transactiegegevens tonen ons hoe onze diensten en digitale kanalen worden gebruikt, zodat wij ze kunnen
            verbeteren. Zo meten wij bij het aanmaken van een onlineloket hoelang iemand al aangesloten is.
            """,
          de: """
            Transaktionsdaten zeigen uns, wie unsere Dienste und digitalen Kanäle genutzt werden, damit wir sie
            verbessern können. Legt zum Beispiel jemand ein Konto für den Online-Schalter an, messen wir, wie lange
            die Person schon Mitglied ist.
            """),
        Activity(
          fr: """
            Nous examinons ce que donnent nos campagnes, pour savoir lesquelles fonctionnent et vous offrir les
            solutions les plus utiles.
            """,
          nl: """
            Wij gaan na wat onze campagnes opleveren, om te weten welke werken en om u de nuttigste oplossingen te
            bieden.
            """,
          de: """
            Wir prüfen, was unsere Kampagnen bewirken, um zu wissen, welche funktionieren, und Ihnen die
            nützlichsten Lösungen anzubieten.
            """),
      ],
      grounds: [
        Ground(.legitimateInterests,
          interest: Text(
            fr: "disposer de services digitaux performants et d’une communication qui atteint son but",
            nl: "beschikken over goede digitale diensten en over communicatie die haar doel bereikt",
            de: "über leistungsfähige digitale Dienste und eine Kommunikation zu verfügen, die ihr Ziel erreicht"),
          balancing: weighed),
      ],
      groups: ["A"], people: ["members", "visitors"], retention: ["member-data"],
      inferredLinks: unstatedLinks),
    Purpose(id: "reporting",
      title: Text(
        fr: "Établir des rapports internes et externes",
        nl: "Interne en externe rapporten opstellen",
        de: "Interne und externe Berichte erstellen"),
      activities: [
        Activity(
          fr: """
            Audits, études, enquêtes et statistiques nous montrent par exemple comment vous recourez à nos services
            ou à nos canaux digitaux. Nous pouvons ainsi nous adapter à vos besoins et aux évolutions nouvelles.
            """,
          nl: """
            Audits, studies, enquêtes en statistieken tonen ons bijvoorbeeld hoe u onze diensten of onze digitale
            kanalen gebruikt. Zo kunnen wij ons aanpassen aan uw behoeften en aan nieuwe ontwikkelingen.
            """,
          de: """
            Audits, Studien, Umfragen und Statistiken zeigen uns zum Beispiel, wie Sie unsere Leistungen oder unsere
            digitalen Kanäle nutzen. So können wir uns an Ihren Bedarf und an neue Entwicklungen anpassen.
            """),
      ],
      grounds: [
        Ground(.legitimateInterests,
          interest: Text(
            fr: "rendre compte de notre activité et adapter nos services",
            nl: "verslag uitbrengen over onze werking en onze diensten aanpassen",
            de: "über unsere Tätigkeit zu berichten und unsere Dienste anzupassen"),
          balancing: weighed),
      ],
      groups: ["A"], people: ["members", "visitors"], retention: ["member-data"],
      inferredLinks: unstatedLinks),
    Purpose(id: "fraud",
      title: Text(
        fr: "Déceler et réprimer les abus et la fraude",
        nl: "Misbruik en fraude opsporen en bestrijden",
        de: "Missbrauch und Betrug aufdecken und bekämpfen"),
      description: Text(
        fr: "L’abus ou la fraude peut venir de vous ou d’un prestataire de soins que vous avez consulté.",
        nl: "Misbruik of fraude kan uitgaan van u of van een zorgverlener die u hebt geraadpleegd.",
        de: "Missbrauch oder Betrug kann von Ihnen oder von einem Pflegeerbringer ausgehen, den Sie aufgesucht haben."),
      activities: [
        Activity(
          fr: "En cas de soupçon, nous contrôlons votre dossier.",
          nl: "Bij een vermoeden controleren wij uw dossier.",
          de: "Bei einem Verdacht prüfen wir Ihre Akte."),
      ],
      grounds: [
        Ground(.legitimateInterests,
          interest: Text(
            fr: "découvrir les abus et les fraudes et y mettre fin",
            nl: "misbruik en fraude ontdekken en er een einde aan maken",
            de: "Missbrauch und Betrug zu entdecken und abzustellen"),
          balancing: weighed),
      ],
      groups: ["A"], people: ["members", "care-providers"], retention: ["member-data"],
      inferredLinks: unstatedLinks),
    Purpose(id: "security",
      title: Text(
        fr: "Protéger les personnes, les biens et vos données",
        nl: "Personen, goederen en uw gegevens beveiligen",
        de: "Personen, Güter und Ihre Daten schützen"),
      activities: [
        Activity(
          fr: """
            Des caméras filment l’intérieur et les abords de nos bâtiments. Les images ne servent qu’à protéger
            personnes et biens et à éviter des abus, des fraudes et d’autres infractions à votre détriment ou au
            nôtre. Des pictogrammes signalent les caméras et indiquent comment nous contacter.
            """,
          nl: """
            Camera’s filmen binnen en rond onze gebouwen. De beelden dienen alleen om goederen en personen te
            beveiligen en om misbruik, fraude en andere inbreuken te voorkomen waarvan u of wijzelf het slachtoffer
            kunnen zijn. Pictogrammen wijzen op de camera’s en vermelden hoe u ons bereikt.
            """,
          de: """
            Kameras filmen in unseren Gebäuden und um sie herum. Die Bilder dienen nur der Sicherheit von Gütern und
            Personen sowie dazu, Missbrauch, Betrug und andere Verstöße zu Ihrem oder unserem Nachteil zu
            verhindern. Piktogramme weisen auf die Kameras hin und geben an, wie Sie uns erreichen.
            """),
        Activity(
          fr: "Nous vérifions l’identité de toute personne qui nous téléphone ou se présente en agence.",
          nl: "Wij controleren de identiteit van wie ons belt of zich in een kantoor aanmeldt.",
          de: "Wir prüfen die Identität jeder Person, die uns anruft oder in eine Geschäftsstelle kommt."),
      ],
      grounds: [
        Ground(.legitimateInterests,
          interest: Text(
            fr: "garantir la sécurité des personnes, des bâtiments et des données, pour nos clients comme pour nous",
            nl: "de veiligheid van personen, gebouwen en gegevens waarborgen, voor onze klanten en voor onszelf",
            de: "die Sicherheit von Personen, Gebäuden und Daten zu gewährleisten, für unsere Kunden und für uns"),
          balancing: weighed),
      ],
      groups: ["A", "C"], people: ["members", "visitors"],
      inferredLinks: unstatedLinks),
    Purpose(id: "training",
      title: Text(
        fr: "Former nos collaborateurs",
        nl: "Onze medewerkers opleiden",
        de: "Unser Personal schulen"),
      activities: [
        Activity(
          fr: """
            Certains dossiers de clients illustrent les cours théoriques et permettent de s’exercer sur des cas
            réels.
            """,
          nl: "Sommige klantendossiers illustreren de theorielessen en dienen om op echte gevallen te oefenen.",
          de: """
            Einige Kundenakten veranschaulichen den theoretischen Unterricht und ermöglichen Übungen
            an echten Fällen.
            """),
      ],
      grounds: [
        Ground(.legitimateInterests,
          interest: Text(
            fr: "préparer nos collaborateurs à leur travail",
            nl: "onze medewerkers op hun werk voorbereiden",
            de: "unser Personal auf seine Arbeit vorzubereiten"),
          balancing: weighed),
      ],
      groups: ["A"], people: ["members"], retention: ["member-data"],
      inferredLinks: unstatedLinks),
    Purpose(id: "it-tests",
      title: Text(fr: "Faire des tests informatiques", nl: "IT-tests uitvoeren", de: "IT-Tests durchführen"),
      activities: [
        Activity(
          fr: """
            Certaines données de clients servent à essayer nos développements informatiques, dans des environnements
            réservés aux tests.
            """,
          nl: """
            Sommige klantgegevens dienen om onze IT-ontwikkelingen uit te proberen, in omgevingen die alleen voor
            tests bestemd zijn.
            """,
          de: """
            Mit einigen Kundendaten erproben wir unsere IT-Entwicklungen, in Umgebungen, die nur für Tests bestimmt
            sind.
            """),
      ],
      grounds: [
        Ground(.legitimateInterests,
          interest: Text(
            fr: "nous assurer que nos développements informatiques fonctionnent",
            nl: "nagaan of onze IT-ontwikkelingen werken",
            de: "sicherzustellen, dass unsere IT-Entwicklungen funktionieren"),
          balancing: weighed),
      ],
      groups: ["A"], people: ["members"], retention: ["member-data"],
      inferredLinks: unstatedLinks),
    Purpose(id: "debt-recovery",
      title: Text(
        fr: "Récupérer des créances en assurance complémentaire",
        nl: "Schuldvorderingen in de aanvullende verzekering innen",
        de: "Forderungen aus der Zusatzversicherung einziehen"),
      activities: [
        Activity(
          fr: "Certaines de vos données nous permettent de réclamer les montants encore dus.",
          nl: "Met sommige van uw gegevens vorderen wij de bedragen die nog verschuldigd zijn.",
          de: "Mit einigen Ihrer Daten fordern wir die noch geschuldeten Beträge ein."),
      ],
      grounds: [
        Ground(.legitimateInterests,
          interest: Text(
            fr: "obtenir le paiement de ce qui nous est dû en assurance complémentaire",
            nl: "betaald krijgen wat ons in de aanvullende verzekering verschuldigd is",
            de: "die Beträge zu erhalten, die uns in der Zusatzversicherung geschuldet werden"),
          balancing: weighed),
      ],
      groups: ["A"], people: ["members"], recipients: ["debt-collection"], retention: ["member-data"],
      inferredLinks: unstatedLinks),

    // Consent (direct marketing: see above)

    Purpose(id: "digital-analysis",
      title: Text(
        fr: "Analyser ce que vous faites sur nos canaux digitaux",
        nl: "Analyseren wat u op onze digitale kanalen doet",
        de: "Auswerten, was Sie auf unseren digitalen Kanälen tun"),
      description: Text(
        fr: "Il peut s’agir de notre site ou de notre application mobile.",
        nl: "Dat kan onze website of onze mobiele app zijn.",
        de: "Das kann unsere Website oder unsere mobile App sein."),
      grounds: [Ground(.consent, explanation: askedBefore)], groups: ["A"], people: ["members", "visitors"],
      retention: ["member-data"],
      inferredLinks: unstatedLinks),
    Purpose(id: "prospecting",
      title: Text(
        fr: "Nous adresser à de futurs clients (prospection)",
        nl: "Toekomstige klanten aanspreken (prospectie)",
        de: "Künftige Kunden ansprechen (Kundengewinnung)"),
      activities: [
        Activity(
          fr: "Une simulation faite en ligne nous aide à estimer si nos produits peuvent vous intéresser.",
          nl: "Een simulatie die u online maakt, helpt ons in te schatten of onze producten u kunnen interesseren.",
          de: """
            Eine Simulation, die Sie online durchführen, hilft uns einzuschätzen, ob unsere Produkte Sie
            interessieren könnten.
            """),
        Activity(
          fr: """
            Certaines personnes ne sont encore clientes ni chez nous ni chez MLOZ Insurance : nous pouvons
            recueillir leurs données, par exemple lors d’un concours ou d’une action promotionnelle pendant un
            événement, ou en les achetant à une entreprise spécialisée. Nous voulons leur présenter l’offre qui leur
            convient le mieux.
            """,
          nl: """
            Sommige personen zijn nog geen klant bij ons of bij MLOZ Insurance: wij kunnen hun gegevens verzamelen,
            bijvoorbeeld bij een wedstrijd of een promotie op een evenement, of ze kopen bij een gespecialiseerde
            onderneming. Wij willen hun het aanbod doen dat het best bij hen past.
            """,
          de: """
            Manche Personen sind noch weder bei uns noch bei MLOZ Insurance Kunden: Wir können ihre Daten erheben,
            zum Beispiel bei einem Gewinnspiel oder einer Werbeaktion auf einer Veranstaltung, oder diese Daten bei
            einem spezialisierten Unternehmen kaufen. Wir wollen ihnen das Angebot machen, das am besten zu ihnen passt.
            """),
      ],
      grounds: [Ground(.consent, explanation: askedBefore)], groups: ["A"], people: ["prospects"],
      recipients: ["survey-agencies"], retention: ["prospect-data"], directMarketing: true,
      inferredLinks: unstatedLinks),
    Purpose(id: "reminders",
      title: Text(
        fr: "Vous rappeler une consultation ou un dépistage",
        nl: "U herinneren aan een consultatie of een screening",
        de: "Sie an eine Konsultation oder eine Früherkennungsuntersuchung erinnern"),
      description: Text(
        fr: "Ces rappels concernent des consultations et des dépistages chez certains prestataires de soins.",
        nl: "Deze herinneringen betreffen consultaties en screenings bij bepaalde zorgverleners.",
        de: "Diese Erinnerungen betreffen Konsultationen und Untersuchungen bei bestimmten Pflegeerbringern."),
      grounds: [Ground(.consent, explanation: askedBefore)],
      special: [SpecialGround(.explicitConsent, data: ["health"])], groups: ["A", "C"], people: ["members"],
      retention: ["member-data"],
      inferredLinks: unstatedLinks),

    // Legal obligation

    Purpose(id: "archives",
      title: Text(fr: "Gérer nos archives", nl: "Onze archieven beheren", de: "Unsere Archive verwalten"),
      description: Text(
        fr: "Selon le cas, nos archives existent sur papier ou sous forme numérique.",
        nl: "Naargelang van het geval bestaan onze archieven op papier of digitaal.",
        de: "Je nach Fall bestehen unsere Archive auf Papier oder in digitaler Form."),
      grounds: [
        Ground(.legalObligation,
          explanation: Text(
            fr: "La loi impose à Partenamut de conserver certaines de vos données.",
            nl: "De wet verplicht Partenamut om sommige van uw gegevens te bewaren.",
            de: "Das Gesetz verpflichtet Partenamut, einige Ihrer Daten aufzubewahren.")),
      ],
      groups: ["A", "B", "C"], people: ["members"], recipients: ["archiving", "destruction"],
      retention: ["member-data"],
      inferredLinks: unstatedLinks),
  ],

  // Who receives the data, in the page's order; its list of processors comes last here and is named early
  // in the prose (section "processors").

  recipients: [
    Recipient(id: "yourself",
      fr: "Vous et vos représentants",
      nl: "U en uw vertegenwoordigers",
      de: "Sie und Ihre Vertreter",
      role: .person,
      about: Text(
        fr: """
          Vous-même, votre représentant légal, administrateur provisoire compris, ou une personne qui vous représente,
          par exemple un conseiller professionnel, un avocat ou un médiateur.
          """,
        nl: """
          Uzelf, uw wettelijke vertegenwoordiger, voorlopige bewindvoerder inbegrepen, of wie u vertegenwoordigt,
          bijvoorbeeld een professionele adviseur, een advocaat of een bemiddelaar.
          """,
        de: """
          Sie selbst, Ihr gesetzlicher Vertreter einschließlich eines vorläufigen Verwalters oder eine Person, die Sie
          vertritt, zum Beispiel ein beruflicher Berater, ein Rechtsanwalt oder ein Vermittler.
          """),
      condition: Text(
        fr: "pour un représentant que vous avez choisi : s’il détient un mandat",
        nl: "voor een vertegenwoordiger die u zelf hebt gekozen: als hij of zij een volmacht heeft",
        de: "für einen Vertreter, den Sie selbst gewählt haben: wenn eine Vollmacht vorliegt")),
    Recipient(id: "health-professionals",
      fr: "Vos professionnels de la santé",
      nl: "Uw zorgverleners",
      de: "Ihre Gesundheitsfachkräfte",
      condition: Text(fr: "si vous le demandez", nl: "als u erom vraagt", de: "wenn Sie es wünschen")),
    Recipient(id: "insurance-ombudsman",
      fr: "Ombudsman des assurances",
      nl: "Ombudsman van de Verzekeringen",
      de: "Ombudsmann der Versicherungen"),
    Recipient(id: "administrations",
      fr: "Administrations sociales et fiscales",
      nl: "Sociale en fiscale administraties",
      de: "Sozial- und Steuerverwaltungen",
      role: .authority,
      condition: Text(
        fr: "quand la loi nous y oblige",
        nl: "wanneer de wet ons daartoe verplicht",
        de: "wenn das Gesetz uns dazu verpflichtet")),
    Recipient(id: "control-office",
      fr: "Office de contrôle des mutualités",
      nl: "Controledienst voor de ziekenfondsen",
      de: "Kontrollamt der Krankenkassen",
      role: .authority,
      condition: Text(
        fr: "pour les contrôles dont la loi le charge",
        nl: "voor de controles waarmee de wet hem belast",
        de: "für die Kontrollen, mit denen das Gesetz es beauftragt")),
    Recipient(id: "auditors",
      fr: "Notre réviseur d’entreprises et nos auditeurs externes",
      nl: "Onze bedrijfsrevisor en onze externe auditors",
      de: "Unser Betriebsrevisor und unsere externen Prüfer",
      about: Text(
        fr: "Tous sont tenus à la confidentialité.",
        nl: "Allen zijn gebonden door een geheimhoudingsplicht.",
        de: "Alle sind zur Vertraulichkeit verpflichtet.")),
    Recipient(id: "lawyers-courts",
      fr: "Nos avocats et la justice",
      nl: "Onze advocaten en het gerecht",
      de: "Unsere Rechtsanwälte und die Justiz",
      condition: Text(fr: "en cas de litige", nl: "bij een geschil", de: "bei einem Rechtsstreit")),
    Recipient(id: "investigators",
      fr: "Autorités judiciaires et d’enquête",
      nl: "Gerechtelijke en onderzoeksinstanties",
      de: "Gerichts- und Ermittlungsbehörden",
      role: .authority,
      about: Text(
        fr: "Par exemple la police, un procureur ou un tribunal.",
        nl: "Bijvoorbeeld de politie, een procureur of een rechtbank.",
        de: "Zum Beispiel die Polizei, ein Prokurator oder ein Gericht."),
      condition: Text(
        fr: "quand la loi nous y contraint",
        nl: "wanneer de wet ons daartoe dwingt",
        de: "wenn das Gesetz uns dazu zwingt")),
    Recipient(id: "authorised-third-parties",
      fr: "Tiers dûment autorisé",
      nl: "Naar behoren gemachtigde derde",
      de: "Ordnungsgemäß befugte Dritte",
      condition: Text(
        fr: "si une loi, un contrat, une autorisation ou un consentement le permet",
        nl: "als een wet, een overeenkomst, een machtiging of een toestemming het mogelijk maakt",
        de: "wenn ein Gesetz, ein Vertrag, eine Ermächtigung oder eine Einwilligung es erlaubt"),
      open: true),
    Recipient(id: "creditors",
      fr: "Vos créanciers",
      nl: "Uw schuldeisers",
      de: "Ihre Gläubiger",
      condition: Text(
        fr: "dans une procédure d’exécution",
        nl: "in een uitvoeringsprocedure",
        de: "in einem Vollstreckungsverfahren")),

    // The processors. The page lists the main ones only.

    Recipient(id: "processors",
      fr: "Nos sous-traitants",
      nl: "Onze verwerkers",
      de: "Unsere Auftragsverarbeiter",
      role: .category,
      members: [
        Recipient(id: "mutual-it",
          fr: "ASBL Mutual IT",
          nl: "vzw Mutual IT",
          de: "VoG Mutual IT",
          role: .processor,
          about: Text(
            fr: "Elle nous fournit les services informatiques.",
            nl: "Zij levert ons de informaticadiensten.",
            de: "Diese VoG erbringt für uns die IT-Dienste.")),
        Recipient(id: "mail",
          fr: "Entreprises de transport et de gestion du courrier",
          nl: "Ondernemingen voor postvervoer en postbeheer",
          de: "Unternehmen für Posttransport und Postbearbeitung",
          role: .processor),
        Recipient(id: "marketing-agencies",
          fr: "Agences de communication et de marketing",
          nl: "Communicatie- en marketingbureaus",
          de: "Kommunikations- und Marketingagenturen",
          role: .processor),
        Recipient(id: "survey-agencies",
          fr: "Agences d’enquêtes de satisfaction et de jeux-concours",
          nl: "Bureaus voor tevredenheidsenquêtes en wedstrijden",
          de: "Agenturen für Zufriedenheitsumfragen und Gewinnspiele",
          role: .processor),
        Recipient(id: "advertising-platforms",
          fr: "Bureaux de marketing ou de communication et entreprises analogues, comme Google ou Facebook",
          nl: "Marketing- of communicatiebureaus en vergelijkbare ondernemingen, zoals Google of Facebook",
          de: "Marketing- oder Kommunikationsbüros und ähnliche Unternehmen wie Google oder Facebook",
          role: .processor,
          about: Text(
            fr: """
              Nous utilisons les données de profil que ces entreprises détiennent sur vous pour vous adresser, par
              leurs canaux, des offres adaptées.
              """,
            nl: """
              Wij gebruiken de profielgegevens die deze ondernemingen over u hebben om u via hun kanalen een passend
              aanbod te doen.
              """,
            de: """
              Wir verwenden die Profildaten, die diese Unternehmen über Sie haben, um Ihnen über deren
              Kanäle passende Angebote zu machen.
              """),
          open: true),
        Recipient(id: "debt-collection",
          fr: "Entreprises de recouvrement de créances ou de débours",
          nl: "Ondernemingen die schuldvorderingen of voorgeschoten bedragen innen",
          de: "Unternehmen, die Forderungen oder Auslagen einziehen",
          role: .processor),
        Recipient(id: "archiving",
          fr: "Entreprises de gestion d’archives",
          nl: "Ondernemingen voor archiefbeheer",
          de: "Unternehmen für Archivverwaltung",
          role: .processor),
        Recipient(id: "destruction",
          fr: "Entreprises de destruction de documents",
          nl: "Ondernemingen voor de vernietiging van documenten",
          de: "Unternehmen für Aktenvernichtung",
          role: .processor,
          about: Text(
            fr: "Elles détruisent les documents qui contiennent des données sensibles.",
            nl: "Zij vernietigen documenten die gevoelige gegevens bevatten.",
            de: "Diese Unternehmen vernichten Unterlagen, die sensible Daten enthalten.")),
        Recipient(id: "lawyers-bailiffs",
          fr: "Nos avocats et huissiers de justice",
          nl: "Onze advocaten en gerechtsdeurwaarders",
          de: "Unsere Rechtsanwälte und Gerichtsvollzieher",
          role: .processor),
      ],
      open: true),
  ],

  // Who within Partenamut

  access: [
    AccessRule(id: "file-handling",
      who: Text(
        fr: "Services qui suivent votre dossier",
        nl: "Diensten die uw dossier opvolgen",
        de: "Dienste, die Ihre Akte betreuen"),
      may: Text(
        fr: "Utiliser vos données lorsque ce suivi demande leur intervention.",
        nl: "Uw gegevens gebruiken wanneer de opvolging van uw dossier hun tussenkomst vereist.",
        de: "Ihre Daten verwenden, wenn die Betreuung Ihrer Akte es erfordert")),
    AccessRule(id: "compliance",
      who: Text(
        fr: "Services chargés du respect des règles",
        nl: "Diensten die over de naleving van de regels waken",
        de: "Dienste, die für die Einhaltung der Vorschriften sorgen"),
      may: Text(
        fr: "Satisfaire à ce qu’exigent la loi, les autorités de surveillance et les principes d’une gestion saine.",
        nl: "Voldoen aan wat de wet, de toezichthouders en de beginselen van gezond beheer vereisen.",
        de: "Erfüllen, was das Gesetz, die Aufsichtsbehörden und die Grundsätze einer soliden Verwaltung verlangen")),
    AccessRule(id: "fraud-prevention",
      who: Text(
        fr: "Services de prévention de la fraude",
        nl: "Diensten voor fraudepreventie",
        de: "Dienste für Betrugsvorbeugung"),
      may: Text(
        fr: "Prévenir la fraude, qu’elle vienne de clients ou de collaborateurs.",
        nl: "Fraude door klanten of door medewerkers voorkomen.",
        de: "Betrug durch Kunden oder durch Personal verhindern")),
  ],

  // Outside the European Economic Area. Countries with an adequacy decision that the page does not name
  // are in the prose.

  transfers: .to(
    [
      Transfer(country: .unitedStates, tool: .adequacy("dpf"),
        condition: Text(
          fr: "pour les entreprises américaines que la Commission européenne reconnaît sur la base du Data Privacy Framework",
          nl: "voor de Amerikaanse ondernemingen die de Europese Commissie op grond van het Data Privacy Framework erkent",
          de: "für die US-Unternehmen, die die Europäische Kommission auf der Grundlage des Data Privacy Framework anerkennt")),
      Transfer(tool: .standardClauses,
        condition: Text(
          fr: "lorsque le sous-traitant, dans un pays sans décision d’adéquation, a signé des clauses contractuelles types",
          nl: "wanneer de verwerker, in een land zonder adequaatheidsbesluit, standaardbepalingen heeft ondertekend",
          de: "wenn der Auftragsverarbeiter in einem Land ohne Angemessenheitsbeschluss sitzt und Standardvertragsklauseln unterzeichnet hat"),
        measures: Text(
          fr: """
            Au besoin, nous y ajoutons des mesures techniques, organisationnelles ou contractuelles que recommande la
            Commission européenne.
            """,
          nl: """
            Zo nodig voegen wij technische, organisatorische of contractuele maatregelen toe die de Europese Commissie
            aanbeveelt.
            """,
          de: """
            Nötigenfalls kommen technische, organisatorische oder vertragliche Maßnahmen hinzu, die die Europäische
            Kommission empfiehlt.
            """)),
      Transfer(tool: .derogation(.explicitConsent),
        condition: Text(
          fr: "si vous y avez consenti explicitement et au préalable",
          nl: "als u er vooraf uitdrukkelijk mee hebt ingestemd",
          de: "wenn Sie vorher ausdrücklich eingewilligt haben")),
    ]),

  // How long

  retention: [
    Retention(id: "member-data",
      label: Text(fr: "Vos données de client", nl: "Uw gegevens als klant", de: "Ihre Daten als Kunde"),
      period: .between(.years(3), .years(30)),
      from: Text(
        fr: "le jour de votre affiliation à la mutualité",
        nl: "dag van uw aansluiting bij het ziekenfonds",
        de: "Tag Ihres Beitritts zur Krankenkasse"),
      people: ["members"], exceptions: [dispute]),
    Retention(id: "prospect-data",
      label: Text(
        fr: "Vos données de prospect",
        nl: "Uw gegevens als potentiële klant",
        de: "Ihre Daten als Interessent"),
      period: .atMost(.years(1)), people: ["prospects"], exceptions: [dispute]),
  ],

  // Decisions by machines alone

  automatedDecisions: .none(
    because: Text(
      fr: """
        Dans nos traitements opérationnels comme sur nos canaux digitaux, aucune machine ne prend seule une décision
        qui aurait pour vous des effets juridiques ou vous toucherait de manière significative.
        """,
      nl: """
        In onze operationele verwerkingen en op onze digitale kanalen neemt geen enkele machine zelfstandig een
        besluit dat voor u rechtsgevolgen heeft of u in aanmerkelijke mate treft.
        """,
      de: """
        In unseren operativen Verarbeitungen und auf unseren digitalen Kanälen trifft keine Maschine allein eine
        Entscheidung, die für Sie rechtliche Wirkung hat oder Sie erheblich beeinträchtigt.
        """)),

  // How the data are protected

  security: Security(
    measures: [
      Measure(
        fr: "Des mesures administratives, organisationnelles et techniques protègent vos données contre :",
        nl: "Administratieve, organisatorische en technische maatregelen beschermen uw gegevens tegen:",
        de: "Administrative, organisatorische und technische Maßnahmen schützen Ihre Daten vor:",
        parts: [
          Measure(fr: "la perte ou la destruction ;", nl: "verlies of vernietiging", de: "Verlust oder Zerstörung"),
          Measure(
            fr: "l’accès, l’usage ou la modification sans autorisation ;",
            nl: "onbevoegde toegang, onbevoegd gebruik of onbevoegde wijziging",
            de: "unbefugtem Zugriff, unbefugter Nutzung oder Änderung"),
          Measure(fr: "la divulgation sans autorisation.", nl: "onbevoegde bekendmaking", de: "unbefugter Offenlegung"),
        ]),
      Measure(
        fr: "D’autres mesures assurent leur confidentialité, leur intégrité et leur disponibilité :",
        nl: "Andere maatregelen verzekeren de vertrouwelijkheid, de integriteit en de beschikbaarheid ervan:",
        de: "Weitere Maßnahmen sichern ihre Vertraulichkeit, Integrität und Verfügbarkeit:",
        parts: [
          Measure(fr: "dans nos locaux ;", nl: "in onze lokalen", de: "in unseren Räumen"),
          Measure(fr: "sur nos serveurs ;", nl: "op onze servers", de: "auf unseren Servern"),
          Measure(
            fr: "dans nos réseaux informatiques.",
            nl: "in onze computernetwerken",
            de: "in unseren Computernetzen"),
        ]),
      Measure(
        fr: "Nous n’utilisons que les données dont une de nos finalités a besoin.",
        nl: "Wij gebruiken alleen de gegevens die voor een van onze doeleinden nodig zijn.",
        de: "Wir verwenden nur die Daten, die für einen unserer Zwecke nötig sind."),
      Measure(
        fr: "Nos contrats obligent nos sous-traitants à une sécurité égale à la nôtre.",
        nl: "Onze contracten verplichten onze verwerkers tot dezelfde beveiliging als de onze.",
        de: "Unsere Verträge verpflichten unsere Auftragsverarbeiter zu derselben Sicherheit, die auch für uns gilt."),
    ]),

  // Cookies: only after consent; the page does not list them.

  cookies: .used(CookieUse(choice: .askedFirst)),

  // How the page is arranged

  outline: Outline(numbering: .none, headings: .questions, purposes: .byLegalBasis,
    sections: [
      Section(.introduction),
      Section(.controller),
      Section(.own("processors"),
        title: Text(
          fr: "Qui travaille avec vos données pour notre compte ?",
          nl: "Wie werkt in onze opdracht met uw gegevens?",
          de: "Wer arbeitet in unserem Auftrag mit Ihren Daten?")),
      Section(.people),
      Section(.data),
      Section(.purposes),
      Section(.access),
      Section(.security),
      Section(.recipients),
      Section(.sources),
      Section(.retention),
      Section(.transfers),
      Section(.automatedDecisions),
      Section(.rights),
      Section(.objection),
      Section(.withdrawal),
      Section(.requests),
      Section(.complaint),
      Section(.cookies),
      Section(.contact),
      Section(.changes),
    ]),

  // The published page bears no date and no version: these are those of the example.
  changes: [
    Change(version: "2026-10-01",
      summary: Text(
        fr: """
          Première version de cet exemple, établie d’après une page publiée par Partenamut. Celle-ci ne porte pas de
          date : la date indiquée est celle de l’exemple. Comme cette page, l’exemple ne dit pas comment exercer les
          droits.
          """,
        nl: """
          Eerste versie van dit voorbeeld, gebaseerd op een pagina die Partenamut heeft gepubliceerd. Die draagt geen
          datum: de vermelde datum is die van het voorbeeld. Net als die pagina zegt het voorbeeld niet hoe u uw rechten
          uitoefent.
          """,
        de: """
          Erste Fassung dieses Beispiels, erstellt nach einer Seite, die Partenamut veröffentlicht hat. Die
          veröffentlichte Seite trägt kein Datum: Das angegebene Datum ist das des Beispiels. Wie die veröffentlichte
          Seite sagt das Beispiel nicht, wie man seine Rechte ausübt.
          """)),
    Change(version: "2026-11-15",
      summary: Text(
        fr: """
          L’exemple explique désormais les droits que la loi donne : comment les exercer, comment retirer un
          consentement et où introduire une plainte. Il précise que le modèle prédictif établit un profil sans prendre
          de décision automatisée, et rappelle la durée que la loi fixe pour les images des caméras. Ces changements ne
          concernent que l’exemple : ils ne viennent pas de Partenamut et ne signifient pas que les données sont
          utilisées autrement.
          """,
        nl: """
          Het voorbeeld legt nu de rechten uit die de wet geeft: hoe u ze uitoefent, hoe u een toestemming intrekt en
          waar u een klacht indient. Het verduidelijkt dat het voorspellende model een profiel opstelt maar geen
          geautomatiseerd besluit neemt, en wijst op de termijn die de wet voor camerabeelden bepaalt. Deze wijzigingen
          betreffen alleen het voorbeeld: ze komen niet van Partenamut en betekenen niet dat de gegevens anders worden
          gebruikt.
          """,
        de: """
          Das Beispiel erklärt nun die Rechte, die das Gesetz gewährt: wie man sie ausübt, wie man eine Einwilligung
          widerruft und wo man Beschwerde einlegt. Es stellt klar, dass das Vorhersagemodell ein Profil erstellt, aber
          keine automatisierte Entscheidung trifft, und weist auf die Frist hin, die das Gesetz für Kamerabilder setzt.
          Diese Änderungen betreffen nur das Beispiel: Sie stammen nicht von Partenamut und bedeuten nicht, dass die
          Daten anders verwendet werden.
          """),
      raised: Text(
        fr: "La déclaration dit pour la première fois comment exercer vos droits.",
        nl: "De verklaring zegt voor het eerst hoe u uw rechten uitoefent.",
        de: "Die Erklärung sagt zum ersten Mal, wie Sie Ihre Rechte ausüben."),
      announced: Text(
        fr: """
          Par une annonce en tête de la version en vigueur. Il n’y a personne d’autre à prévenir, puisqu’il s’agit d’un
          exemple.
          """,
        nl: """
          Met een aankondiging bovenaan de geldende versie. Niemand anders moet op de hoogte worden gebracht, want het
          gaat om een voorbeeld.
          """,
        de: """
          Durch eine Ankündigung am Anfang der geltenden Fassung. Sonst ist niemand zu benachrichtigen, denn es handelt
          sich um ein Beispiel.
          """),
      leadDays: 30),
    Change(version: "2026-12-31",
      summary: Text(
        fr: """
          L’exemple ne dit plus si des sources sont accessibles au public, et marque comme sa propre lecture la base juridique des missions légales.
          Les textes communs ne disent plus que ce que l’organisation a dit elle-même, et ce qui manque est signalé par « non précisé ». Beaucoup de phrases sont plus simples, sans changer de sens.
          Ces changements ne concernent que l’exemple : ils ne viennent pas de l’organisation et ne signifient pas que les données sont utilisées autrement.
          """,
        nl: """
          Het voorbeeld zegt niet langer of bronnen openbaar zijn, en merkt de rechtsgrond van de wettelijke opdrachten aan als zijn eigen lezing.
          De standaardteksten zeggen alleen nog wat de organisatie zelf heeft gezegd, en wat ontbreekt, is aangeduid met “niet vermeld”. Veel zinnen zijn eenvoudiger, zonder van betekenis te veranderen.
          Deze wijzigingen betreffen alleen het voorbeeld: ze komen niet van de organisatie en betekenen niet dat de gegevens anders worden gebruikt.
          """,
        de: """
          Das Beispiel sagt nicht mehr, ob Quellen öffentlich sind, und kennzeichnet die Rechtsgrundlage der gesetzlichen Aufgaben als eigene Lesart.
          Die Standardtexte sagen nur noch, was die Einrichtung selbst gesagt hat, und was fehlt, ist mit „nicht angegeben“ bezeichnet. Viele Sätze sind einfacher, ohne dass sich ihr Sinn ändert.
          Diese Änderungen betreffen nur das Beispiel: Sie stammen nicht von der Einrichtung und bedeuten nicht, dass die Daten anders verwendet werden.
          """),
      announced: Text(
        fr: "Par une annonce en tête de la version en vigueur. Il n’y a personne d’autre à prévenir, puisqu’il s’agit d’un exemple.",
        nl: "Met een aankondiging bovenaan de geldende versie. Niemand anders hoeft op de hoogte te worden gebracht, want het gaat om een voorbeeld.",
        de: "Durch eine Ankündigung am Anfang der geltenden Fassung. Sonst ist niemand zu benachrichtigen, denn es handelt sich um ein Beispiel."),
      leadDays: 30),
    Change(version: "2027-01-15",
      summary: Text(
        fr: """
          L’exemple cite le règlement européen avec son numéro et sa date, et dit à quelle adresse retirer un consentement. Il marque comme sa propre lecture les personnes et les destinataires cités avec chaque finalité. Les clauses contractuelles types redeviennent un exemple de garantie. Faute d’une autre adresse déclarée, il oriente les demandes vers le siège ; les textes communs sont plus courts.
          Ces changements ne concernent que l’exemple : ils ne viennent pas de l’organisation et ne signifient pas que les données sont utilisées autrement.
          """,
        nl: """
          Het voorbeeld noemt de Europese verordening met nummer en datum, en zegt op welk adres u een toestemming kunt intrekken. Het merkt als zijn eigen lezing aan welke personen en ontvangers bij elk doel staan. Standaardbepalingen zijn weer een voorbeeld van een waarborg. Bij gebrek aan een ander adres verwijst het voor verzoeken naar de zetel; de standaardteksten zijn korter.
          Deze wijzigingen betreffen alleen het voorbeeld: ze komen niet van de organisatie en betekenen niet dat de gegevens anders worden gebruikt.
          """,
        de: """
          Das Beispiel nennt die europäische Verordnung mit Nummer und Datum und sagt, an welche Anschrift ein Widerruf der Einwilligung gehen kann. Als eigene Lesart ist gekennzeichnet, welche Personen und Empfänger bei jedem Zweck stehen. Standardvertragsklauseln sind wieder ein Beispiel für eine Garantie. Da keine andere Anschrift angegeben ist, verweist es für Anträge auf den Sitz; die Standardtexte sind kürzer.
          Diese Änderungen betreffen nur das Beispiel: Sie stammen nicht von der Einrichtung und bedeuten nicht, dass die Daten anders verwendet werden.
          """),
      announced: Text(
        fr: "Par une annonce en tête de la version en vigueur. Il n’y a personne d’autre à prévenir, puisqu’il s’agit d’un exemple.",
        nl: "Met een aankondiging bovenaan de geldende versie. Niemand anders hoeft op de hoogte te worden gebracht, want het gaat om een voorbeeld.",
        de: "Durch eine Ankündigung am Anfang der geltenden Fassung. Sonst ist niemand zu benachrichtigen, denn es handelt sich um ein Beispiel."),
      leadDays: 30),
    Change(version: "2027-01-15",
      summary: Text(
        fr: "Correction de la rédaction : quelques textes communs sont plus courts et des traductions plus justes, sans changement de sens. Cette correction ne concerne que l’exemple et ne vient pas de l’organisation.",
        nl: "Verbetering van de formulering: enkele standaardteksten zijn korter en vertalingen juister, zonder verandering van betekenis. Deze verbetering betreft alleen het voorbeeld en komt niet van de organisatie.",
        de: "Berichtigung des Wortlauts: Einige Standardtexte sind kürzer und Übersetzungen genauer, ohne Änderung des Sinns. Diese Berichtigung betrifft nur das Beispiel und stammt nicht von der Einrichtung."),
      revision: 2),
  ],

  appearance: Appearance(accent: "#b0005e", accentDark: "#ff9ecb", logo: "logo.svg"),

  // What the published notice does not state, and this example therefore leaves open
  waivers: [
    Waiver("CK-CONSENT", because: "The published page says that consent comes first, not where to change one’s mind.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("CK-DECL", because: "The published notice mentions cookies, if at all, without saying which ones it covers.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("DATA-OBLIGATION",
      because: "The published page calls the data indispensable, without saying by what duty or with what consequence.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("DATA-SOURCE",
      because: "The published page does not say which data come from this source, nor whether it is open to the public.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("KEEP-PERIOD",
      because: "The published page states no period for the images of its cameras, for visitors and for care providers.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("KEEP-RANGE",
      because: "The published notice gives one range for everything, from 3 to 30 years, without dividing it.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("KEEP-START", because: "The published notice does not say from when the period runs.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("REF-DPF",
      because: "The published page relies on this framework, which is in force although contested (C-703/25 P).",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("RIGHT-CHANNEL",
      because: "The published page names no way to send a request; the seat is the only address it gives.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("TO-ADEQUACY-VALID",
      because: "The decision is in force although contested (C-703/25 P); to be looked at when the Court has decided.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("TO-CATCHALL", because: "The published notice leaves this list open.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("TO-ROLE", because: "The published page lists lawyers and bailiffs both as processors and as recipients.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("TO-TRANSFER-COPY", because: "The published notice does not say how to obtain a copy of the safeguards.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("TO-TRANSFER-TOOL", because: "The published page names no country but the United States.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHO-CONTACT", because: "The published notice gives no further way to reach the organisation.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHO-DPO-CONTACT",
      because: "The published page says that an officer is designated, not how to reach that person.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHO-IDENTITY", because: "The published notice does not state the legal form.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("WHO-JOINT", because: "The published notice does not say whether others decide with the organisation.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHY-CRIMINAL", because: "The published notice does not say what authorises the judicial data it mentions.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHY-DM-CONSENT",
      because: "The published notice does not say by which channel it rests on consent and by which on an interest.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHY-LAW-CITED", because: "The published notice does not name the law for this.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("WHY-NATIONAL-NO",
      because: "The published notice does not say what authorises the use of the national register number.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHY-PURPOSE",
      because: "The published notice gives one list of data for all purposes, and none for this one.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHY-SPECIAL", because: "The published notice states no exception of Article 9(2) for these data.",
      until: "2028-06-30", by: "editors of the example"),
  ]
)
