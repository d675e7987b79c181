import NoticeModel

// INAMI / RIZIV / LIKIV: an example, modelled on the page that the institution published in French.
// Facts only. What needs sentences stands in fr/, nl/, de/ and en/.
// What the page does not say is left out, never guessed.

// ---------------------------------------------------------------------------------------------------------
// Address
// ---------------------------------------------------------------------------------------------------------

let seat = Address(street: Text(fr: "avenue Galilée 5/01", nl: "Galileelaan 5/01", de: "avenue Galilée 5/01",
  en: "avenue Galilée 5/01"),
  postcode: "1210", town: Text(fr: "Bruxelles", nl: "Brussel", de: "Brüssel", en: "Brussels"), country: .belgium)

// ---------------------------------------------------------------------------------------------------------
// The notice
let unnamedBasis = Text(
  fr: "la déclaration publiée cite la loi de 1994 et ses missions publiques, sans nommer la base juridique du RGPD.",
  nl: "de gepubliceerde verklaring noemt de wet van 1994 en haar openbare taken, maar niet de rechtsgrond van de AVG.",
  de: "Die veröffentlichte Erklärung nennt das Gesetz von 1994 und öffentliche Aufgaben, nicht die Rechtsgrundlage der DSGVO.",
  en: "the published notice cites the 1994 Act and its public tasks, without naming the legal basis under the GDPR.")

let unstatedLinks = Text(
  fr: "la déclaration publiée ne dit pas elle-même que tout ce qui est indiqué ici vaut pour cette finalité.",
  nl: "de gepubliceerde verklaring zegt niet zelf dat alles wat hier staat, voor dit doel geldt.",
  de: "Die veröffentlichte Erklärung sagt nicht selbst, dass alle Angaben hier für diesen Zweck gelten.",
  en: "the published notice does not itself say that everything given here belongs to this purpose.")

// ---------------------------------------------------------------------------------------------------------

let notice = Notice(
  id: "inami",
  title: Text(fr: "Déclaration de confidentialité", nl: "Privacyverklaring", de: "Datenschutzerklärung",
    en: "Privacy notice"),
  standing: .example,
  sourceLanguage: .fr,
  languages: [.fr, .nl, .de, .en],
  summary: Text(
    fr: "Les données des assurés sociaux et des dispensateurs de soins : ce que l’INAMI en fait et vos droits.",
    nl: "De gegevens van sociaal verzekerden en zorgverleners: wat het RIZIV ermee doet en wat uw rechten zijn.",
    de: "Die Daten von Sozialversicherten und Pflegeerbringern: was das LIKIV damit tut und welche Rechte Sie haben.",
    en: "The data of insured persons and care providers: what the NIHDI does with them, and your rights."),
  surfaces: [.website],

  // Line that the federal authorities show above every page.
  banner: Banner(
    text: Text(
      fr: "Autres informations et services officiels :",
      nl: "Andere informatie en diensten van de overheid:",
      de: "Weitere Informationen und Dienste der Behörde:",
      en: "Other official information and services:"),
    link: "www.belgium.be", url: "https://www.belgium.be"),

  // -------------------------------------------------------------------------------------------------------
  // Who is responsible
  // -------------------------------------------------------------------------------------------------------

  controller: Controller(name: Text(fr: "INAMI", nl: "RIZIV", de: "LIKIV", en: "NIHDI"),
    nameWithArticle: Text(fr: "l’INAMI", nl: "het RIZIV", de: "das LIKIV", en: "the NIHDI"),
    fullName: Text(
      fr: "Institut national d’assurance maladie-invalidité",
      nl: "Rijksinstituut voor ziekte- en invaliditeitsverzekering",
      de: "Landesinstitut für Kranken- und Invalidenversicherung",
      en: "National Institute for Health and Disability Insurance"),
    kind: .federalBody,
    legalForm: Text(
      fr: "institution publique de sécurité sociale",
      nl: "openbare instelling van sociale zekerheid",
      de: "öffentliche Einrichtung für soziale Sicherheit",
      en: "public social security institution"),
    seat: seat, contacts: [Contact(role: .general, post: seat)],
    websites: [
      Website(name: Text(fr: "www.inami.be", nl: "www.riziv.be", de: "www.likiv.be", en: "www.inami.be"),
        url: Text(fr: "https://www.inami.be", nl: "https://www.riziv.be", de: "https://www.likiv.be",
          en: "https://www.inami.be")),
      Website(name: Text(fr: "MyInami", nl: "MyRiziv", de: "MyInami", en: "MyInami"), url: "https://myinami.be"),
    ]),

  dpo: .designated(Contact(role: .dpo, email: "DPO@riziv-inami.fgov.be", post: seat)),

  // -------------------------------------------------------------------------------------------------------
  // To whom the notice speaks, and whose data are processed
  // -------------------------------------------------------------------------------------------------------

  audiences: [
    Audience(id: "insured",
      fr: "Vous êtes assuré social",
      nl: "U bent sociaal verzekerd",
      de: "Sie sind sozialversichert",
      en: "You are an insured person"),
    Audience(id: "providers",
      fr: "Vous êtes dispensateur de soins",
      nl: "U bent zorgverlener",
      de: "Sie sind Pflegeerbringer",
      en: "You are a care provider"),
  ],

  people: [
    DataSubjects(id: "insured-persons",
      fr: "Assurés sociaux",
      nl: "Sociaal verzekerden",
      de: "Sozialversicherte",
      en: "Insured persons",
      description: Text(
        fr: "Les personnes couvertes par l’assurance obligatoire soins de santé et indemnités.",
        nl: "De personen die gedekt zijn door de verplichte verzekering voor geneeskundige verzorging en uitkeringen.",
        de: "Personen, die in der Gesundheitspflege- und Entschädigungspflichtversicherung versichert sind.",
        en: "People covered by compulsory insurance for health care and benefits.")),
    DataSubjects(id: "care-providers",
      fr: "Dispensateurs de soins",
      nl: "Zorgverleners",
      de: "Pflegeerbringer",
      en: "Care providers",
      description: Text(
        fr: "Par exemple les médecins, les kinésithérapeutes et les pharmaciens.",
        nl: "Bijvoorbeeld artsen, kinesitherapeuten en apothekers.",
        de: "Zum Beispiel Ärzte, Kinesitherapeuten und Apotheker.",
        en: "For example doctors, physiotherapists and pharmacists.")),
    DataSubjects(id: "subscribers",
      fr: "Abonnés à une newsletter",
      nl: "Abonnees op een nieuwsbrief",
      de: "Abonnenten eines Newsletters",
      en: "Subscribers to a newsletter"),
    DataSubjects(id: "visitors",
      fr: "Visiteurs de notre site web",
      nl: "Bezoekers van onze website",
      de: "Besucher unserer Website",
      en: "Visitors to our website"),
  ],

  // -------------------------------------------------------------------------------------------------------
  // Which data: four groups, each with its sources further down, and the data of the website
  // -------------------------------------------------------------------------------------------------------

  dataGroups: [
    DataGroup(id: "registers",
      fr: "Données issues de registres officiels",
      nl: "Gegevens uit officiële registers",
      de: "Daten aus amtlichen Registern",
      en: "Data from official registers"),
    DataGroup(id: "contact-details", fr: "Données de contact", nl: "Contactgegevens", de: "Kontaktdaten",
      en: "Contact details"),
    DataGroup(id: "payment-details",
      fr: "Données de paiement des dispensateurs de soins",
      nl: "Betalingsgegevens van zorgverleners",
      de: "Zahlungsdaten der Pflegeerbringer",
      en: "Payment data of care providers"),
    DataGroup(id: "rights-examined",
      fr: "Données liées à l’examen des droits",
      nl: "Gegevens voor het onderzoek van rechten",
      de: "Daten zur Prüfung von Ansprüchen",
      en: "Data related to the examination of entitlements"),
  ],

  data: [
    // From registers
    DataCategory(id: "register-identity",
      fr: "Données du Registre national et du Registre bis",
      nl: "Gegevens uit het Rijksregister en het bisregister",
      de: "Daten aus dem Nationalregister und dem Bis-Register",
      en: "Data from the National Register and the Bis Register",
      examples: Text(fr: "nom, adresse", nl: "naam, adres", de: "Name, Adresse",
        en: "name, address"), group: "registers"),
    DataCategory(id: "enterprise",
      fr: "Données de la Banque-Carrefour des Entreprises",
      nl: "Gegevens uit de Kruispuntbank van Ondernemingen",
      de: "Daten aus der Zentralen Datenbank der Unternehmen",
      en: "Data from the Crossroads Bank for Enterprises",
      examples: Text(
        fr: "numéro d’entreprise (numéro BCE)",
        nl: "ondernemingsnummer (KBO-nummer)",
        de: "Unternehmensnummer (ZDU-Nummer)",
        en: "enterprise number (CBE number)"),
      group: "registers", audiences: ["providers"]),

    // Contact
    DataCategory(id: "contact",
      fr: "Vos données de contact",
      nl: "Uw contactgegevens",
      de: "Ihre Kontaktdaten",
      en: "Your contact details",
      group: "contact-details"),

    // Payment of care providers
    DataCategory(id: "financial",
      fr: "Vos données financières dans MyInami",
      nl: "Uw financiële gegevens in MyRiziv",
      de: "Ihre Finanzdaten in MyInami",
      en: "Your financial data in MyInami",
      group: "payment-details", audiences: ["providers"]),
    DataCategory(id: "provider-files",
      fr: "Données de vos demandes et de vos paiements",
      nl: "Gegevens over uw aanvragen en betalingen",
      de: "Daten zu Ihren Anträgen und Zahlungen",
      en: "Data on your applications and payments",
      examples: Text(
        fr: "accréditation, honoraires de disponibilité ou de permanence, location de voiturettes",
        nl: "accreditering, beschikbaarheids- of permanentiehonoraria, verhuur van rolstoelen",
        de: "Akkreditierung, Honorare für Verfügbarkeit oder Bereitschaftsdienst, Vermietung von Rollstühlen",
        en: "accreditation, availability or on-call fees, wheelchair rental"),
      group: "payment-details", audiences: ["providers"]),
    DataCategory(id: "provider-benefits",
      fr: "Données sur d’autres interventions ou primes qui vous seraient accordées",
      nl: "Gegevens over andere tegemoetkomingen of premies die u eventueel krijgt",
      de: "Daten über andere Vergütungen oder Prämien, falls Sie solche erhalten",
      en: "Data on other allowances or bonuses that may be granted to you",
      group: "payment-details", audiences: ["providers"]),

    // Examination of rights
    DataCategory(id: "entitlements",
      fr: "Données nécessaires à l’examen de vos droits",
      nl: "Gegevens die nodig zijn om uw rechten te onderzoeken",
      de: "Daten, die zur Prüfung Ihrer Ansprüche nötig sind",
      en: "Data needed to examine your entitlements",
      group: "rights-examined", audiences: ["insured"]),

    // Website
    DataCategory(id: "technical",
      fr: "Données techniques de votre visite",
      nl: "Technische gegevens over uw bezoek",
      de: "Technische Daten Ihres Besuchs",
      en: "Technical data about your visit",
      examples: Text(
        fr: "version du navigateur, adresse IP, système d’exploitation, nom de domaine du site d’où vous venez",
        nl: "browserversie, IP-adres, besturingssysteem, domeinnaam van de website vanwaar u komt",
        de: "Browserversion, IP-Adresse, Betriebssystem, Domainname der Website, von der Sie kommen",
        en: "browser version, IP address, operating system, domain name of the website you came from")),
    DataCategory(id: "preferences",
      fr: "Vos préférences de visite, retenues par des cookies",
      nl: "Uw voorkeuren voor het bezoek, onthouden door cookies",
      de: "Ihre Präferenzen für den Besuch, in Cookies gespeichert",
      en: "Your preferences for the visit, remembered by cookies"),
  ],

  // -------------------------------------------------------------------------------------------------------
  // Where the data come from, one group after the other
  // -------------------------------------------------------------------------------------------------------

  sources: [
    // From registers
    DataSource(id: "national-register",
      fr: "Registre national",
      nl: "Rijksregister",
      de: "Nationalregister",
      en: "National Register",
      origin: .others, data: ["register-identity"]),
    DataSource(id: "bis-register",
      fr: "Registre bis",
      nl: "Bisregister",
      de: "Bis-Register",
      en: "Bis Register",
      origin: .others, data: ["register-identity"]),
    DataSource(id: "crossroads-bank",
      fr: "Banque-Carrefour de la sécurité sociale (BCSS)",
      nl: "Kruispuntbank van de Sociale Zekerheid (KSZ)",
      de: "Zentrale Datenbank der sozialen Sicherheit (ZDSS)",
      en: "Crossroads Bank for Social Security (CBSS)",
      origin: .others, data: ["register-identity"]),
    DataSource(id: "enterprise-register",
      fr: "Banque-Carrefour des Entreprises (BCE)",
      nl: "Kruispuntbank van Ondernemingen (KBO)",
      de: "Zentrale Datenbank der Unternehmen (ZDU)",
      en: "Crossroads Bank for Enterprises (CBE)",
      origin: .others, data: ["enterprise"], audiences: ["providers"]),

    // Contact
    DataSource(id: "contact-website",
      fr: "Vous-même, sur www.inami.be",
      nl: "Uzelf, op www.riziv.be",
      de: "Sie selbst, auf www.likiv.be",
      en: "You yourself, on www.inami.be",
      origin: .person, data: ["contact"]),
    DataSource(id: "contact-application",
      fr: "Vous-même, dans MyInami",
      nl: "Uzelf, in MyRiziv",
      de: "Sie selbst, in MyInami",
      en: "You yourself, in MyInami",
      origin: .person, data: ["contact"], audiences: ["providers"]),

    // Payment of care providers
    DataSource(id: "payment-website",
      fr: "Vous-même, sur www.inami.be",
      nl: "Uzelf, op www.riziv.be",
      de: "Sie selbst, auf www.likiv.be",
      en: "You yourself, on www.inami.be",
      origin: .person, data: ["financial", "provider-files", "provider-benefits"], audiences: ["providers"]),
    DataSource(id: "payment-bank",
      fr: "Vous-même",
      nl: "Uzelf",
      de: "Sie selbst",
      en: "You yourself",
      origin: .person, via: Text(fr: "votre banque", nl: "uw bank", de: "Ihre Bank", en: "your bank"),
      data: ["financial", "provider-files", "provider-benefits"], audiences: ["providers"]),

    // Examination of rights
    DataSource(id: "entitlements-health-funds",
      fr: "Mutualités",
      nl: "Ziekenfondsen",
      de: "Krankenkassen",
      en: "Health insurance funds",
      origin: .others, data: ["entitlements"], audiences: ["insured"]),
    DataSource(id: "entitlements-public-bodies",
      fr: "Autres établissements publics",
      nl: "Andere openbare instellingen",
      de: "Andere öffentliche Einrichtungen",
      en: "Other public institutions",
      origin: .others, data: ["entitlements"], audiences: ["insured"]),

    // Website
    DataSource(id: "device",
      fr: "Votre appareil et votre navigateur, pendant la visite du site",
      nl: "Uw toestel en uw browser, tijdens het bezoek aan de website",
      de: "Ihr Gerät und Ihr Browser, während Sie die Website besuchen",
      en: "Your device and your browser, while you visit the website",
      origin: .automatic, data: ["technical", "preferences"]),
  ],

  // -------------------------------------------------------------------------------------------------------
  // Why
  // -------------------------------------------------------------------------------------------------------

  purposes: [
    // Everybody
    Purpose(id: "missions",
      title: Text(
        fr: "Accomplir nos missions d’institution publique",
        nl: "Onze opdrachten als openbare instelling uitvoeren",
        de: "Unsere Aufgaben als öffentliche Einrichtung erfüllen",
        en: "Performing our tasks as a public institution"),
      description: Text(
        fr: """
          Certaines de nos missions dans l’assurance obligatoire soins de santé et indemnités exigent des données sur vous.
          Nous les accomplissons en concertation avec nos partenaires (voir {ref:purposes/partners}).
          """,
        nl: """
          Voor sommige van onze opdrachten in de verplichte verzekering voor geneeskundige verzorging en uitkeringen
          hebben wij gegevens over u nodig.
          Wij voeren die opdrachten uit in overleg met onze partners (zie {ref:purposes/partners}).
          """,
        de: """
          Für einige unserer Aufgaben in der Gesundheitspflege- und Entschädigungspflichtversicherung
          brauchen wir Daten über Sie.
          Wir erfüllen diese Aufgaben in Abstimmung mit unseren Partnern (siehe {ref:purposes/partners}).
          """,
        en: """
          For some of our tasks in compulsory insurance for health care and benefits, we need data about you.
          We perform these tasks in consultation with our partners (see {ref:purposes/partners}).
          """),
      grounds: [Ground(.publicTask, laws: ["be-1994-insurance"], inferred: unnamedBasis)], data: ["register-identity", "contact"],
      people: ["insured-persons", "care-providers"], recipients: ["finance", "employment-office", "health-funds"],
      retention: ["missions"],
      inferredLinks: unstatedLinks),

    // Insured persons
    Purpose(id: "insured-requests",
      title: Text(
        fr: "Traiter les demandes des assurés sociaux",
        nl: "Vragen van sociaal verzekerden behandelen",
        de: "Anliegen von Sozialversicherten bearbeiten",
        en: "Handling enquiries from insured persons"),
      description: Text(
        fr: "Lorsque vous vous adressez à nous, vos données nous servent à examiner votre demande et à vous répondre.",
        nl: "Wanneer u zich tot ons richt, gebruiken wij uw gegevens om uw vraag te bekijken en u te antwoorden.",
        de: "Wenn Sie sich an uns wenden, verwenden wir Ihre Daten, um Ihr Anliegen zu prüfen und Ihnen zu antworten.",
        en: "When you contact us, we use your data to examine your enquiry and to reply to you."),
      grounds: [Ground(.publicTask, laws: ["be-1994-insurance"], inferred: unnamedBasis)], data: ["register-identity", "contact"],
      people: ["insured-persons"], retention: ["requests"], audiences: ["insured"]),
    Purpose(id: "entitlements",
      title: Text(fr: "Examiner vos droits", nl: "Uw rechten onderzoeken", de: "Ihre Ansprüche prüfen",
        en: "Examining your entitlements"),
      description: Text(
        fr: """
          Vos données servent à examiner certains droits et certaines interventions de l’assurance obligatoire,
          comme l’intervention majorée.
          """,
        nl: """
          Uw gegevens dienen om bepaalde rechten en tegemoetkomingen van de verplichte verzekering te onderzoeken,
          zoals de verhoogde tegemoetkoming.
          """,
        de: """
          Ihre Daten dienen dazu, bestimmte Ansprüche und Leistungen der Pflichtversicherung zu prüfen,
          etwa die erhöhte Beteiligung der Versicherung.
          """,
        en: """
          Your data are used to examine certain entitlements and benefits under compulsory insurance,
          such as the increased reimbursement.
          """),
      grounds: [Ground(.publicTask, laws: ["be-1994-insurance"], inferred: unnamedBasis)], data: ["register-identity", "entitlements"],
      people: ["insured-persons"], recipients: ["finance"], retention: ["benefits"], audiences: ["insured"],
      inferredLinks: unstatedLinks),

    // Care providers
    Purpose(id: "provider-requests",
      title: Text(
        fr: "Traiter les demandes des dispensateurs de soins",
        nl: "Vragen van zorgverleners behandelen",
        de: "Anliegen von Pflegeerbringern bearbeiten",
        en: "Handling enquiries from care providers"),
      description: Text(
        fr: "Lorsque vous vous adressez à nous, vos données nous servent à examiner votre demande et à vous répondre.",
        nl: "Wanneer u zich tot ons richt, gebruiken wij uw gegevens om uw vraag te bekijken en u te antwoorden.",
        de: "Wenn Sie sich an uns wenden, verwenden wir Ihre Daten, um Ihr Anliegen zu prüfen und Ihnen zu antworten.",
        en: "When you contact us, we use your data to examine your enquiry and to reply to you."),
      grounds: [Ground(.publicTask, laws: ["be-1994-insurance"], inferred: unnamedBasis)], data: ["register-identity", "enterprise", "contact"],
      people: ["care-providers"], retention: ["requests"], audiences: ["providers"]),
    Purpose(id: "applications",
      title: Text(
        fr: "Vous proposer nos applications web",
        nl: "U onze webtoepassingen aanbieden",
        de: "Ihnen unsere Webanwendungen anbieten",
        en: "Offering you our web applications"),
      description: Text(
        fr: """
          Plusieurs programmes en ligne sont destinés aux dispensateurs de soins.
          Dans MyInami, nous utilisons vos données de contact et vos données financières.
          """,
        nl: """
          Een aantal onlineprogramma’s is bedoeld voor zorgverleners.
          In MyRiziv gebruiken wij uw contactgegevens en uw financiële gegevens.
          """,
        de: """
          Mehrere Online-Programme sind für Pflegeerbringer bestimmt.
          In MyInami verwenden wir Ihre Kontaktdaten und Ihre Finanzdaten.
          """,
        en: """
          Several online programs are intended for care providers.
          In MyInami, we use your contact details and your financial data.
          """),
      grounds: [Ground(.publicTask, laws: ["be-1994-insurance"], inferred: unnamedBasis)],
      data: ["register-identity", "enterprise", "contact", "financial"], people: ["care-providers"],
      retention: ["missions"], audiences: ["providers"],
      inferredLinks: unstatedLinks),
    Purpose(id: "payments",
      title: Text(
        fr: "Suivre vos demandes et vos paiements",
        nl: "Uw aanvragen en betalingen opvolgen",
        de: "Ihre Anträge und Zahlungen bearbeiten",
        en: "Handling your applications and payments"),
      description: Text(
        fr: """
          Nous utilisons vos données pour examiner vos demandes et effectuer les paiements qui vous reviennent,
          notamment dans les matières suivantes.
          """,
        nl: "Wij gebruiken uw gegevens om uw aanvragen te bekijken en u uit te betalen waar u recht op hebt, onder meer voor:",
        de: "Wir verwenden Ihre Daten, um Ihre Anträge zu prüfen und Ihnen auszuzahlen, was Ihnen zusteht, insbesondere für:",
        en: "We use your data to examine your applications and to pay what is due to you, in particular in the following matters."),
      activities: [
        Activity(fr: "l’accréditation", nl: "de accreditering", de: "Akkreditierung", en: "accreditation"),
        Activity(
          fr: "les honoraires de disponibilité ou de permanence",
          nl: "de beschikbaarheids- of permanentiehonoraria",
          de: "Honorare für Verfügbarkeit oder Bereitschaftsdienst",
          en: "availability or on-call fees"),
        Activity(
          fr: "le système de location de voiturettes (chaises roulantes)",
          nl: "het verhuursysteem voor rolstoelen",
          de: "System zur Vermietung von Rollstühlen",
          en: "the wheelchair rental scheme"),
        Activity(
          fr: "les autres interventions et primes accordées aux dispensateurs de soins",
          nl: "de andere tegemoetkomingen en premies voor zorgverleners",
          de: "andere Vergütungen und Prämien für Pflegeerbringer",
          en: "other allowances and bonuses granted to care providers"),
      ],
      grounds: [Ground(.publicTask, laws: ["be-1994-insurance"], inferred: unnamedBasis)], data: ["provider-files", "provider-benefits"],
      people: ["care-providers"], retention: ["requests", "benefits"], audiences: ["providers"],
      inferredLinks: unstatedLinks),

    // Everybody, on the website
    Purpose(id: "newsletter",
      title: Text(
        fr: "Vous envoyer une newsletter",
        nl: "U een nieuwsbrief sturen",
        de: "Ihnen einen Newsletter senden",
        en: "Sending you a newsletter"),
      description: Text(
        fr: "Vous la recevez seulement si vous l’avez choisi. Vous pouvez retirer votre consentement (voir {ref:withdrawal}).",
        nl: "U krijgt die alleen als u daarvoor kiest. U kunt uw toestemming intrekken (zie {ref:withdrawal}).",
        de: "Sie erhalten ihn nur, wenn Sie es wünschen. Sie können Ihre Einwilligung widerrufen (siehe {ref:withdrawal}).",
        en: "You receive it only if you have chosen to. You can withdraw your consent (see {ref:withdrawal})."),
      grounds: [Ground(.consent)], data: ["contact"], people: ["subscribers"]),
    // The page gives neither a legal basis nor a period for the website and its cookies.
    Purpose(id: "website",
      title: Text(
        fr: "Vous proposer notre site web et l’adapter à vos préférences",
        nl: "U onze website aanbieden en die aan uw voorkeuren aanpassen",
        de: "Ihnen unsere Website anbieten und sie an Ihre Präferenzen anpassen",
        en: "Offering you our website and adapting it to your preferences"),
      description: Text(
        fr: """
          Votre visite peut donner lieu à la collecte de données techniques (voir {ref:technical-data}).
          Des cookies peuvent retenir vos préférences (voir {ref:cookies}).
          """,
        nl: """
          Bij uw bezoek kunnen technische gegevens worden verzameld (zie {ref:technical-data}).
          Cookies kunnen uw voorkeuren onthouden (zie {ref:cookies}).
          """,
        de: """
          Bei Ihrem Besuch können technische Daten erhoben werden (siehe {ref:technical-data}).
          Cookies können Ihre Präferenzen speichern (siehe {ref:cookies}).
          """,
        en: """
          Technical data may be collected during your visit (see {ref:technical-data}).
          Cookies may remember your preferences (see {ref:cookies}).
          """),
      data: ["technical", "preferences"], people: ["visitors"]),
  ],

  // -------------------------------------------------------------------------------------------------------
  // Who receives the data
  // -------------------------------------------------------------------------------------------------------

  recipients: [
    Recipient(id: "finance",
      fr: "Service public fédéral Finances (SPF Finances)",
      nl: "Federale Overheidsdienst Financiën (FOD Financiën)",
      de: "Föderaler Öffentlicher Dienst Finanzen (FÖD Finanzen)",
      en: "Federal Public Service Finance (FPS Finance)",
      role: .authority,
      about: Text(
        fr: "pour l’intervention majorée",
        nl: "voor de verhoogde tegemoetkoming",
        de: "für die erhöhte Beteiligung der Versicherung",
        en: "for the increased reimbursement"),
      condition: Text(
        fr: "lorsqu’une obligation légale l’exige",
        nl: "wanneer een wettelijke verplichting dat vereist",
        de: "wenn eine gesetzliche Verpflichtung es verlangt",
        en: "where a legal obligation so requires")),
    Recipient(id: "employment-office",
      fr: "Office national de l’emploi (ONEM)",
      nl: "Rijksdienst voor Arbeidsvoorziening (RVA)",
      de: "Landesamt für Arbeitsbeschaffung (LfA)",
      en: "National Employment Office (NEO)",
      role: .authority,
      condition: Text(
        fr: "lorsqu’une obligation légale l’exige",
        nl: "wanneer een wettelijke verplichting dat vereist",
        de: "wenn eine gesetzliche Verpflichtung es verlangt",
        en: "where a legal obligation so requires")),
    Recipient(id: "health-funds",
      fr: "Mutualités, en Belgique et à l’étranger",
      nl: "Ziekenfondsen, in België en in het buitenland",
      de: "Krankenkassen in Belgien und im Ausland",
      en: "Health insurance funds, in Belgium and abroad",
      condition: Text(
        fr: "lorsqu’une obligation légale l’exige",
        nl: "wanneer een wettelijke verplichting dat vereist",
        de: "wenn eine gesetzliche Verpflichtung es verlangt",
        en: "where a legal obligation so requires")),
  ],

  // -------------------------------------------------------------------------------------------------------
  // Outside the European Economic Area: the page names no country
  // -------------------------------------------------------------------------------------------------------

  transfers: .to(
    [
      Transfer(tool: .publicInstrument,
        condition: Text(
          fr: "uniquement pour respecter une obligation légale ou contractuelle, par exemple pour des soins à l’étranger",
          nl: "alleen om een wettelijke of contractuele plicht na te komen, bijvoorbeeld bij zorg in het buitenland",
          de: "nur um eine gesetzliche oder vertragliche Pflicht zu erfüllen, zum Beispiel bei einer Behandlung im Ausland",
          en: "only to comply with a legal or contractual obligation, for example for care abroad")),
    ]),

  // -------------------------------------------------------------------------------------------------------
  // How long
  // -------------------------------------------------------------------------------------------------------

  retention: [
    Retention(id: "missions",
      label: Text(
        fr: "Données utilisées pour nos missions légales",
        nl: "Gegevens voor onze wettelijke opdrachten",
        de: "Daten für unsere gesetzlichen Aufgaben",
        en: "Data used for our statutory tasks"),
      period: .criterion(
        Text(
          fr: "tant que la mission légale pour laquelle nous les utilisons l’exige",
          nl: "zolang de wettelijke opdracht waarvoor wij ze gebruiken dat vereist",
          de: "solange die gesetzliche Aufgabe, für die wir sie verwenden, es erfordert",
          en: "for as long as the statutory task for which we use them requires it"))),
    Retention(id: "requests",
      label: Text(
        fr: "Données liées à vos demandes",
        nl: "Gegevens over uw vragen en aanvragen",
        de: "Daten zu Ihren Anliegen und Anträgen",
        en: "Data related to your enquiries and applications"),
      period: .criterion(
        Text(
          fr: "tant que le traitement de votre demande l’exige",
          nl: "zolang de behandeling van uw vraag of aanvraag dat vereist",
          de: "solange es nötig ist, um Ihr Anliegen oder Ihren Antrag zu bearbeiten",
          en: "for as long as is necessary to handle your enquiry or application"))),
    Retention(id: "benefits",
      label: Text(
        fr: "Données liées à un droit ou à une intervention",
        nl: "Gegevens over een recht of een tegemoetkoming",
        de: "Daten zu einem Anspruch oder einer Leistung",
        en: "Data related to an entitlement or a benefit"),
      period: .criterion(
        Text(
          fr: "tant que l’octroi de ce droit ou de cette intervention l’exige",
          nl: "zolang de toekenning van dat recht of die tegemoetkoming dat vereist",
          de: "solange es nötig ist, um diesen Anspruch oder diese Leistung zu gewähren",
          en: "for as long as is necessary to grant that entitlement or benefit"))),
  ],

  // -------------------------------------------------------------------------------------------------------
  // How the data are protected
  // -------------------------------------------------------------------------------------------------------

  security: Security(
    measures: [
      Measure(
        fr: """
          Un système de gestion de la sécurité de l’information couvre tous nos processus de travail et de support.
          Pour toutes les données que nous traitons, il assure :
          """,
        nl: """
          Een beheersysteem voor informatieveiligheid omvat al onze werkprocessen en ondersteunende processen.
          Voor alle gegevens die wij verwerken, zorgt het voor:
          """,
        de: """
          Ein Managementsystem für Informationssicherheit umfasst alle unsere Arbeits- und Unterstützungsprozesse.
          Für alle Daten, die wir verarbeiten, gewährleistet es:
          """,
        en: """
          An information security management system covers all our operational and support processes.
          For all the data that we process, it ensures:
          """,
        parts: [
          Measure(
            fr: "la confidentialité : seules les personnes autorisées y ont accès ;",
            nl: "vertrouwelijkheid: alleen bevoegde personen hebben toegang",
            de: "Vertraulichkeit: Nur befugte Personen haben Zugriff.",
            en: "confidentiality: only authorised persons have access to them"),
          Measure(
            fr: "l’intégrité : elles restent exactes et complètes ;",
            nl: "integriteit: de gegevens blijven juist en volledig",
            de: "Integrität: Die Daten bleiben richtig und vollständig.",
            en: "integrity: the data remain accurate and complete"),
          Measure(
            fr: "la disponibilité : elles sont accessibles quand on en a besoin.",
            nl: "beschikbaarheid: de gegevens zijn toegankelijk wanneer ze nodig zijn",
            de: "Verfügbarkeit: Die Daten sind zugänglich, wenn sie gebraucht werden.",
            en: "availability: the data are accessible when they are needed"),
        ]),
    ],
    certificates: [
      Certificate(standard: "ISO/IEC 27001",
        scope: Text(
          fr: "notre système de gestion de la sécurité de l’information",
          nl: "ons beheersysteem voor informatieveiligheid",
          de: "unser Managementsystem für Informationssicherheit",
          en: "our information security management system"),
        since: "2014-06"),
    ]),

  // -------------------------------------------------------------------------------------------------------
  // Rights and cookies
  // -------------------------------------------------------------------------------------------------------

  // Requests go to the data protection officer, always with a copy of the identity card.
  rights: Rights(identityCheck: .always),

  // The page mentions cookies that personalise the visit, without a list; they are refused in the browser.
  cookies: .used(CookieUse(choice: .browserOnly)),

  // -------------------------------------------------------------------------------------------------------
  // Laws
  // -------------------------------------------------------------------------------------------------------

  framework: [
    FrameworkLaw("be-1994-insurance",
      about: Text(
        fr: "base juridique de l’utilisation de vos données dans l’assurance obligatoire",
        nl: "wettelijke basis voor het gebruik van uw gegevens in de verplichte verzekering",
        de: "Rechtsgrundlage für die Verwendung Ihrer Daten in der Pflichtversicherung",
        en: "legal basis for the use of your data in compulsory insurance")),
    FrameworkLaw("be-1983-national-register",
      about: Text(
        fr: "accès aux données du Registre national",
        nl: "toegang tot de gegevens van het Rijksregister",
        de: "Zugriff auf die Daten des Nationalregisters",
        en: "access to the data of the National Register")),
    FrameworkLaw("gdpr",
      about: Text(
        fr: "règles européennes de protection des données et droits des personnes",
        nl: "Europese regels voor gegevensbescherming en rechten van de betrokkenen",
        de: "europäische Datenschutzregeln und Rechte der betroffenen Personen",
        en: "European data protection rules and rights of data subjects")),
    FrameworkLaw("be-2018-framework",
      about: Text(
        fr: "règles belges qui complètent les règles européennes",
        nl: "Belgische regels die de Europese regels aanvullen",
        de: "belgische Regeln, die die europäischen ergänzen",
        en: "Belgian rules that supplement the European rules")),
  ],

  // -------------------------------------------------------------------------------------------------------
  // Layout
  // -------------------------------------------------------------------------------------------------------

  outline: Outline(numbering: .none, headings: .questions, purposes: .byAudience,
    sections: [
      Section(.introduction),
      Section(.controller),
      Section(.people),
      Section(.purposes),
      Section(.security),
      Section(.framework),
      Section(.data),
      Section(.recipients),
      Section(.transfers),
      Section(.retention),
      Section(.rights),
      Section(.withdrawal),
      Section(.objection),
      Section(.requests),
      Section(.complaint),
      Section(.sources),
      Section(.own("technical-data"),
        title: Text(
          fr: "Quelles données sont collectées automatiquement lors d’une visite du site ?",
          nl: "Welke gegevens worden automatisch verzameld als u de website bezoekt?",
          de: "Welche Daten werden automatisch erhoben, wenn Sie die Website besuchen?",
          en: "Which data are collected automatically when you visit the website?")),
      Section(.cookies),
      Section(.changes),
      Section(.contact),
    ]),

  changes: [
    Change(version: "2020-12-07",
      summary: Text(
        fr: """
          Première version de cet exemple, établie d’après la page que l’INAMI a mise à jour le {date:2020-12-07}. Les
          faits viennent de cette page ; les droits sont décrits par les clauses communes de Notitia.
          """,
        nl: """
          Eerste versie van dit voorbeeld, gebaseerd op de pagina die het RIZIV op {date:2020-12-07} heeft bijgewerkt.
          De feiten komen uit die pagina; de rechten worden beschreven met de standaardteksten van Notitia.
          """,
        de: """
          Erste Fassung dieses Beispiels, erstellt nach der Seite, die das LIKIV am {date:2020-12-07} aktualisiert hat.
          Die Fakten stammen aus dieser Seite; die Rechte sind mit den Standardtexten von Notitia beschrieben.
          """,
        en: """
          First version of this example, based on the page that the NIHDI updated on {date:2020-12-07}. The facts come from that
          page; the rights are described by the common clauses of Notitia.
          """)),
    Change(version: "2026-11-01",
      summary: Text(
        fr: """
          L’exemple corrige un point : l’adresse IP n’est pas une information anonyme, mais une donnée à caractère
          personnel. À côté de la loi sur l’assurance obligatoire, il cite les règles sur la protection des données et
          sur le Registre national. Il explique ce qu’est une source authentique et précise qu’un partenaire n’a pas, à
          ce seul titre, accès aux données. Ces changements ne concernent que l’exemple : ils ne viennent pas de l’INAMI
          et ne signifient pas que les données sont utilisées autrement.
          """,
        nl: """
          Het voorbeeld corrigeert één punt: een IP-adres is geen anonieme informatie, maar een persoonsgegeven. Naast
          de wet op de verplichte verzekering noemt het de regels over gegevensbescherming en over het Rijksregister.
          Het legt uit wat een authentieke bron is en verduidelijkt dat wie partner is, daardoor nog geen toegang tot de
          gegevens heeft. Deze wijzigingen betreffen alleen het voorbeeld: ze komen niet van het RIZIV en betekenen niet
          dat de gegevens anders worden gebruikt.
          """,
        de: """
          Das Beispiel berichtigt einen Punkt: Die IP-Adresse ist keine anonyme Information, sondern gehört zu den
          personenbezogenen Daten. Neben dem Gesetz über die Pflichtversicherung nennt es die Vorschriften über den
          Datenschutz und über das Nationalregister. Es erklärt, was eine authentische Quelle ist, und stellt klar, dass
          ein Partner nicht schon als solcher Zugriff auf die Daten hat. Diese Änderungen betreffen nur das Beispiel:
          Sie stammen nicht vom LIKIV und bedeuten nicht, dass die Daten anders verwendet werden.
          """,
        en: """
          The example corrects one point: an IP address is not anonymous information, but personal data. Besides the act on
          compulsory insurance, it cites the rules on data protection and on the National Register. It explains what an authentic
          source is and makes clear that being a partner does not in itself give access to the data. These changes concern the
          example alone: they do not come from the NIHDI and do not mean that the data are used differently.
          """)),
    Change(version: "2026-11-01",
      summary: Text(
        fr: """
          Correction d’orthographe : les majuscules du nom de l’Espace économique européen suivent l’usage de la langue.
          """,
        nl: """
          Verbetering van de spelling: de naam van de Europese Economische Ruimte krijgt de hoofdletters die de taal
          voorschrijft.
          """,
        de: "Berichtigung der Rechtschreibung: Der Europäische Wirtschaftsraum wird als Eigenname großgeschrieben.",
        en: "Correction of spelling: the capitals in the name of the European Economic Area follow the usage of the language."),
      revision: 2),
    Change(version: "2026-12-31",
      summary: Text(
        fr: """
          La Banque-Carrefour de la sécurité sociale est de nouveau une source à part entière, et l’exemple marque comme sa propre lecture la base juridique que la déclaration publiée ne nomme pas. Il paraît désormais aussi en anglais.
          Les textes communs ne disent plus que ce que l’organisation a dit elle-même, et ce qui manque est signalé par « non précisé ». Beaucoup de phrases sont plus simples, sans changer de sens.
          Ces changements ne concernent que l’exemple : ils ne viennent pas de l’organisation et ne signifient pas que les données sont utilisées autrement.
          """,
        nl: """
          De Kruispuntbank van de Sociale Zekerheid is opnieuw een bron op zich, en het voorbeeld merkt de rechtsgrond die de gepubliceerde verklaring niet noemt aan als zijn eigen lezing. Het verschijnt nu ook in het Engels.
          De standaardteksten zeggen alleen nog wat de organisatie zelf heeft gezegd, en wat ontbreekt, is aangeduid met “niet vermeld”. Veel zinnen zijn eenvoudiger, zonder van betekenis te veranderen.
          Deze wijzigingen betreffen alleen het voorbeeld: ze komen niet van de organisatie en betekenen niet dat de gegevens anders worden gebruikt.
          """,
        de: """
          Die Zentrale Datenbank der sozialen Sicherheit ist wieder eine eigene Quelle, und das Beispiel kennzeichnet die Rechtsgrundlage, die die veröffentlichte Erklärung nicht nennt, als eigene Lesart. Es erscheint nun auch auf Englisch.
          Die Standardtexte sagen nur noch, was die Einrichtung selbst gesagt hat, und was fehlt, ist mit „nicht angegeben“ bezeichnet. Viele Sätze sind einfacher, ohne dass sich ihr Sinn ändert.
          Diese Änderungen betreffen nur das Beispiel: Sie stammen nicht von der Einrichtung und bedeuten nicht, dass die Daten anders verwendet werden.
          """,
        en: """
          The Crossroads Bank for Social Security is a source of its own again, and the example marks as its own reading the legal basis that the published notice does not name. It is now published in English too.
          The standard texts now say only what the organisation itself has said, and what is missing is marked ‘not stated’. Many sentences are simpler, with the same meaning.
          These changes concern the example alone: they do not come from the organisation and do not mean that data are used differently.
          """),
      announced: Text(
        fr: "Par une annonce en tête de la version en vigueur. Il n’y a personne d’autre à prévenir, puisqu’il s’agit d’un exemple.",
        nl: "Met een aankondiging bovenaan de geldende versie. Niemand anders hoeft op de hoogte te worden gebracht, want het gaat om een voorbeeld.",
        de: "Durch eine Ankündigung am Anfang der geltenden Fassung. Sonst ist niemand zu benachrichtigen, denn es handelt sich um ein Beispiel.",
        en: "By an announcement at the top of the version in force. Nobody else is to be told, since this is an example."),
      leadDays: 30),
    Change(version: "2026-12-31",
      summary: Text(
        fr: "Correction de la langue du texte anglais, sans changement de sens. Les textes français, néerlandais et allemand restent les mêmes.",
        nl: "Taalverbetering van de Engelse tekst, zonder verandering van betekenis. De Franse, Nederlandse en Duitse teksten blijven dezelfde.",
        de: "Sprachliche Verbesserung des englischen Textes, ohne Änderung des Sinns. Der französische, der niederländische und der deutsche Text bleiben unverändert.",
        en: "Correction of the language of the English text, with the same meaning. The French, Dutch and German texts stay the same."),
      revision: 2),
    Change(version: "2027-01-15",
      summary: Text(
        fr: """
          L’exemple ne dit plus que les données du Registre national passent toujours par la Banque-Carrefour de la sécurité sociale, ni que le numéro de registre national est utilisé : la déclaration publiée ne le dit pas. Il marque comme sa propre lecture le rattachement de certaines données et de certains délais à des finalités, et la nature des conventions bilatérales. Un critère de conservation commun à plusieurs finalités ne figure plus que dans le tableau ; les textes communs sont plus courts.
          Ces changements ne concernent que l’exemple : ils ne viennent pas de l’organisation et ne signifient pas que les données sont utilisées autrement.
          """,
        nl: """
          Het voorbeeld zegt niet langer dat de gegevens van het Rijksregister altijd via de Kruispuntbank van de Sociale Zekerheid komen, en ook niet dat het rijksregisternummer wordt gebruikt: de gepubliceerde verklaring zegt dat niet. Het merkt als zijn eigen lezing aan welke gegevens en termijnen bij bepaalde doelen horen, en wat de bilaterale overeenkomsten zijn. Een bewaarcriterium dat voor verschillende doelen geldt, staat alleen nog in de tabel; de standaardteksten zijn korter.
          Deze wijzigingen betreffen alleen het voorbeeld: ze komen niet van de organisatie en betekenen niet dat de gegevens anders worden gebruikt.
          """,
        de: """
          Das Beispiel sagt nicht mehr, dass die Daten des Nationalregisters immer über die Zentrale Datenbank der sozialen Sicherheit kommen oder dass die Nationalregisternummer verwendet wird: Die veröffentlichte Erklärung sagt das nicht. Als eigene Lesart ist gekennzeichnet, welche Daten und Fristen zu bestimmten Zwecken gehören und was die bilateralen Abkommen sind. Ein Kriterium für die Speicherdauer, das für mehrere Zwecke gilt, steht nur noch in der Tabelle; die Standardtexte sind kürzer.
          Diese Änderungen betreffen nur das Beispiel: Sie stammen nicht von der Einrichtung und bedeuten nicht, dass die Daten anders verwendet werden.
          """,
        en: """
          The example no longer says that data of the National Register always come through the Crossroads Bank for Social Security, nor that the national register number is used: the published notice does not say so. It marks as its own reading which data and periods belong to certain purposes, and what the bilateral agreements are. A retention criterion shared by several purposes now stands in the table alone; the standard texts are shorter.
          These changes concern the example alone: they do not come from the organisation and do not mean that data are used otherwise.
          """),
      announced: Text(
        fr: "Par une annonce en tête de la version en vigueur. Il n’y a personne d’autre à prévenir, puisqu’il s’agit d’un exemple.",
        nl: "Met een aankondiging bovenaan de geldende versie. Niemand anders hoeft op de hoogte te worden gebracht, want het gaat om een voorbeeld.",
        de: "Durch eine Ankündigung am Anfang der geltenden Fassung. Sonst ist niemand zu benachrichtigen, denn es handelt sich um ein Beispiel.",
        en: "By an announcement at the top of the version in force. Nobody else needs to be told, since this is an example."),
      leadDays: 30),
    Change(version: "2027-01-15",
      summary: Text(
        fr: "Correction de la rédaction : quelques textes communs sont plus courts et des traductions plus justes, sans changement de sens. Cette correction ne concerne que l’exemple et ne vient pas de l’organisation.",
        nl: "Verbetering van de formulering: enkele standaardteksten zijn korter en vertalingen juister, zonder verandering van betekenis. Deze verbetering betreft alleen het voorbeeld en komt niet van de organisatie.",
        de: "Berichtigung des Wortlauts: Einige Standardtexte sind kürzer und Übersetzungen genauer, ohne Änderung des Sinns. Diese Berichtigung betrifft nur das Beispiel und stammt nicht von der Einrichtung.",
        en: "Correction of the wording: some standard texts are shorter and translations more exact, with the same meaning. This correction concerns the example alone and does not come from the organisation."),
      revision: 2),
  ],

  appearance: Appearance(accent: "#00596b", accentDark: "#7fd4e6", logo: "logo.svg"),

  // What the published notice does not state, and this example therefore leaves open
  waivers: [
    Waiver("WHY-DM-MARKED", about: "purpose:newsletter",
      because: "The published notice does not call its newsletter marketing.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("CK-CONSENT",
      because: "The published notice names the settings of the browser as the only way to refuse cookies.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("CK-DECL", because: "The published notice mentions cookies, if at all, without saying which ones it covers.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("DATA-OBLIGATION",
      because: "The published notice does not say whether data must be given, nor what follows otherwise.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("DATA-SOURCE", because: "The published notice does not say whether this source is open to the public.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("KEEP-GENERIC", because: "The published notice gives no criterion beyond what its tasks require.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("KEEP-PERIOD", because: "The published notice states no period for this purpose.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("RIGHT-ADM", because: "The published notice does not say whether decisions are taken by machines alone.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("RIGHT-BE-PROTOCOL", because: "The published notice does not mention protocols on the passing on of data.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("RIGHT-ID", because: "The published notice asks for a copy of the identity card with each request.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("TO-TRANSFER-COPY", because: "The published notice does not say how to obtain a copy of the safeguards.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("TO-TRANSFER-TOOL", because: "The published notice names neither the country nor the instrument.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHO-CONTACT", because: "The published notice gives no further way to reach the organisation.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHO-ENTERPRISE-NO", because: "The published notice does not state the enterprise number.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHO-JOINT", because: "The published notice does not say whether others decide with the organisation.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHY-BASIS", because: "The published notice states no legal basis for this purpose.", until: "2028-06-30",
      by: "editors of the example"),
  ]
)
