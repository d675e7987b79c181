import NoticeModel

// Standard words of the composed sections. Terms follow the official versions of the GDPR.

let labels = [
  Label(.notStated, fr: "Non précisé", nl: "Niet vermeld", de: "Nicht angegeben", en: "Not stated"),
  Label(.yes, fr: "Oui", nl: "Ja", de: "Ja", en: "Yes"),
  Label(.no, fr: "Non", nl: "Nee", de: "Nein", en: "No"),
  Label(.everybody, fr: "Pour tout le monde", nl: "Voor iedereen", de: "Für alle", en: "For everyone"),
  Label(.fullName, fr: "Nom complet", nl: "Volledige naam", de: "Vollständiger Name", en: "Full name"),
  Label(.legalForm, fr: "Forme juridique", nl: "Rechtsvorm", de: "Rechtsform", en: "Legal form"),
  Label(.seat, fr: "Siège", nl: "Zetel", de: "Sitz", en: "Registered office"),
  Label(
    .enterpriseNumber,
    fr: "Numéro d'entreprise",
    nl: "Ondernemingsnummer",
    de: "Unternehmensnummer",
    en: "Enterprise number"
  ),
  Label(.website, fr: "Site web", nl: "Website", de: "Website", en: "Website"),
  Label(.websites, fr: "Sites web", nl: "Websites", de: "Websites", en: "Websites"),
  Label(
    .representative,
    fr: "Représentant dans l'Union",
    nl: "Vertegenwoordiger in de Unie",
    de: "Vertreter in der Union",
    en: "Representative in the Union"
  ),
  Label(.group, fr: "Groupe", nl: "Groep", de: "Unternehmensgruppe", en: "Group"),
  Label(.contactPoint, fr: "Point de contact", nl: "Contactpunt", de: "Anlaufstelle", en: "Contact point"),
  Label(.department, fr: "Service", nl: "Dienst", de: "Stelle", en: "Department"),
  Label(.contactScope, fr: "Compétent pour", nl: "Bevoegd voor", de: "Zuständig für", en: "Responsible for"),
  Label(.email, fr: "Courriel", nl: "E-mail", de: "E-Mail", en: "Email"),
  Label(.phone, fr: "Téléphone", nl: "Telefoon", de: "Telefon", en: "Telephone"),
  Label(.post, fr: "Adresse postale", nl: "Postadres", de: "Postanschrift", en: "Postal address"),
  Label(.form, fr: "Formulaire en ligne", nl: "Onlineformulier", de: "Online-Formular", en: "Online form"),
  Label(
    .contactGeneral,
    fr: "Contact général",
    nl: "Algemeen contact",
    de: "Allgemeiner Kontakt",
    en: "General enquiries"
  ),
  Label(
    .contactRequests,
    fr: "Pour exercer vos droits",
    nl: "Om uw rechten uit te oefenen",
    de: "Zur Ausübung Ihrer Rechte",
    en: "To exercise your rights"
  ),
  Label(
    .contactOfficer,
    fr: "Délégué à la protection des données",
    nl: "Functionaris voor gegevensbescherming",
    de: "Datenschutzbeauftragte oder Datenschutzbeauftragter",
    en: "Data protection officer"
  ),
  Label(
    .contactComplaints,
    fr: "Réclamations auprès de l'organisation",
    nl: "Klachten bij de organisatie",
    de: "Beschwerden bei der Einrichtung",
    en: "Complaints to the organisation"
  ),
  Label(
    .contactSecurity,
    fr: "Sécurité de l'information",
    nl: "Informatieveiligheid",
    de: "Informationssicherheit",
    en: "Information security"
  ),
  Label(.data, fr: "Données", nl: "Gegevens", de: "Daten", en: "Data"),
  Label(.concernedData, fr: "Porte sur", nl: "Betreft", de: "Betrifft", en: "Relates to"),
  Label(
    .dataCaption,
    fr: "Catégories de données à caractère personnel",
    nl: "Categorieën van persoonsgegevens",
    de: "Kategorien personenbezogener Daten",
    en: "Categories of personal data"
  ),
  Label(.dataCategory, fr: "Catégorie", nl: "Categorie", de: "Kategorie", en: "Category"),
  Label(.dataGroup, fr: "Groupe", nl: "Groep", de: "Gruppe", en: "Group"),
  Label(.examples, fr: "Exemples", nl: "Voorbeelden", de: "Beispiele", en: "Examples"),
  Label(
    .protection,
    fr: "Protection particulière",
    nl: "Bijzondere bescherming",
    de: "Besonderer Schutz",
    en: "Special protection"
  ),
  Label(
    .criminalData,
    fr: "condamnations pénales et infractions",
    nl: "strafrechtelijke veroordelingen en strafbare feiten",
    de: "strafrechtliche Verurteilungen und Straftaten",
    en: "criminal convictions and offences"
  ),
  Label(
    .nationalNumber,
    fr: "numéro de registre national",
    nl: "rijksregisternummer",
    de: "Nationalregisternummer",
    en: "national register number"
  ),
  Label(
    .frenchNumber,
    fr: "numéro de sécurité sociale (NIR)",
    nl: "Frans socialezekerheidsnummer (NIR)",
    de: "französische Sozialversicherungsnummer (NIR)",
    en: "French social security number (NIR)"
  ),
  Label(
    .categoryOrigin,
    fr: "origine raciale ou ethnique",
    nl: "ras of etnische afkomst",
    de: "rassische oder ethnische Herkunft",
    en: "racial or ethnic origin"
  ),
  Label(
    .categoryPolitics,
    fr: "opinions politiques",
    nl: "politieke opvattingen",
    de: "politische Meinungen",
    en: "political opinions"
  ),
  Label(
    .categoryBeliefs,
    fr: "convictions religieuses ou philosophiques",
    nl: "religieuze of levensbeschouwelijke overtuigingen",
    de: "religiöse oder weltanschauliche Überzeugungen",
    en: "religious or philosophical beliefs"
  ),
  Label(
    .categoryUnion,
    fr: "appartenance syndicale",
    nl: "lidmaatschap van een vakbond",
    de: "Gewerkschaftszugehörigkeit",
    en: "trade union membership"
  ),
  Label(
    .categoryGenetic,
    fr: "données génétiques",
    nl: "genetische gegevens",
    de: "genetische Daten",
    en: "genetic data"
  ),
  Label(
    .categoryBiometric,
    fr: "données biométriques",
    nl: "biometrische gegevens",
    de: "biometrische Daten",
    en: "biometric data"
  ),
  Label(
    .categoryHealth,
    fr: "données concernant la santé",
    nl: "gegevens over gezondheid",
    de: "Gesundheitsdaten",
    en: "data concerning health"
  ),
  Label(
    .categorySexLife,
    fr: "vie sexuelle ou orientation sexuelle",
    nl: "seksueel gedrag of seksuele gerichtheid",
    de: "Sexualleben oder sexuelle Orientierung",
    en: "sex life or sexual orientation"
  ),
  Label(.source, fr: "Source", nl: "Bron", de: "Quelle", en: "Source"),
  Label(
    .sourcesCaption,
    fr: "D'où viennent les données",
    nl: "Waar de gegevens vandaan komen",
    de: "Woher die Daten stammen",
    en: "Where the data come from"
  ),
  Label(.via, fr: "par l’intermédiaire de", nl: "via", de: "über", en: "through"),
  Label(
    .publiclyAccessible,
    fr: "Source accessible au public",
    nl: "Openbare bron",
    de: "Öffentlich zugängliche Quelle",
    en: "Publicly accessible source"
  ),
  Label(.dutyLaw, fr: "légale", nl: "wettelijk", de: "gesetzlich", en: "statutory"),
  Label(.dutyContract, fr: "contractuelle", nl: "contractueel", de: "vertraglich", en: "contractual"),
  Label(
    .dutyEnteringContract,
    fr: "nécessaire à la conclusion d'un contrat",
    nl: "noodzakelijk om een overeenkomst te sluiten",
    de: "für einen Vertragsabschluss erforderlich",
    en: "necessary to enter into a contract"
  ),
  Label(
    .dutyData,
    fr: "Données à fournir",
    nl: "Te verstrekken gegevens",
    de: "Daten, die Sie bereitstellen müssen",
    en: "Data to be provided"
  ),
  Label(
    .dutyConsequences,
    fr: "Si vous ne les fournissez pas",
    nl: "Als u ze niet verstrekt",
    de: "Wenn Sie sie nicht bereitstellen",
    en: "If you do not provide them"
  ),
  Label(.dutyException, fr: "Exception", nl: "Uitzondering", de: "Ausnahme", en: "Exception"),
  Label(.purpose, fr: "Finalité", nl: "Doel", de: "Zweck", en: "Purpose"),
  Label(.otherPurposes, fr: "Autres finalités", nl: "Andere doeleinden", de: "Weitere Zwecke", en: "Other purposes"),
  Label(
    .purposeElsewhere,
    fr: "Cette finalité est décrite en entier sous une autre base juridique",
    nl: "Dit doel is volledig beschreven onder een andere rechtsgrond",
    de: "Dieser Zweck ist unter einer anderen Rechtsgrundlage vollständig beschrieben",
    en: "This purpose is described in full under another legal basis"
  ),
  Label(.legalBasis, fr: "Base juridique", nl: "Rechtsgrond", de: "Rechtsgrundlage", en: "Legal basis"),
  Label(
    .legalBasesExplained,
    fr: "Que signifient ces bases juridiques ?",
    nl: "Wat betekenen deze rechtsgronden?",
    de: "Was bedeuten diese Rechtsgrundlagen?",
    en: "What do these legal bases mean?"
  ),
  Label(
    .exceptionsExplained,
    fr: "Quelles exceptions permettent d’utiliser les données sensibles ?",
    nl: "Welke uitzonderingen laten het gebruik van gevoelige gegevens toe?",
    de: "Welche Ausnahmen erlauben die Verwendung sensibler Daten?",
    en: "Which exceptions allow the use of sensitive data?"
  ),
  Label(
    .specialGround,
    fr: "Exception pour les données sensibles",
    nl: "Uitzondering voor gevoelige gegevens",
    de: "Ausnahme für sensible Daten",
    en: "Exception for sensitive data"
  ),
  Label(
    .criminalGround,
    fr: "Base pour les données pénales",
    nl: "Grond voor strafrechtelijke gegevens",
    de: "Grundlage für strafrechtliche Daten",
    en: "Basis for data on criminal convictions and offences"
  ),
  Label(.law, fr: "Texte légal", nl: "Wettelijke bepaling", de: "Rechtsvorschrift", en: "Legal provision"),
  Label(
    .interest,
    fr: "Intérêt poursuivi",
    nl: "Nagestreefd belang",
    de: "Verfolgtes Interesse",
    en: "Interest pursued"
  ),
  Label(
    .interestOfThirdParty,
    fr: "Intérêt poursuivi par un tiers",
    nl: "Nagestreefd belang van een derde",
    de: "Verfolgtes Interesse eines Dritten",
    en: "Interest pursued by a third party"
  ),
  Label(
    .balancing,
    fr: "Mise en balance",
    nl: "Belangenafweging",
    de: "Interessenabwägung",
    en: "Balancing of interests"
  ),
  Label(
    .outsidePublicTask,
    fr: "En dehors des missions publiques",
    nl: "Buiten de openbare taken",
    de: "Außerhalb der öffentlichen Aufgaben",
    en: "Outside public tasks"
  ),
  Label(
    .existingCustomers,
    fr: "Clients existants",
    nl: "Bestaande klanten",
    de: "Bestandskunden",
    en: "Existing customers"
  ),
  Label(.readingOfExample, fr: "Lecture de cet exemple", nl: "Lezing van dit voorbeeld", de: "Lesart dieses Beispiels",
    en: "Reading of this example"),
  Label(.interpretation, fr: "Interprétation, non indiquée par l’organisation",
    nl: "Interpretatie, niet vermeld door de organisatie", de: "Auslegung, von der Einrichtung nicht angegeben",
    en: "Interpretation, not stated by the organisation"),
  Label(.secrecy, fr: "Secret professionnel", nl: "Beroepsgeheim", de: "Berufsgeheimnis", en: "Professional secrecy"),
  Label(
    .furtherUse,
    fr: "Finalité pour laquelle ces données ont d’abord été recueillies",
    nl: "Doel waarvoor deze gegevens oorspronkelijk zijn verzameld",
    de: "Zweck, für den diese Daten zuerst erhoben wurden",
    en: "Purpose for which these data were first collected"
  ),
  Label(
    .childConsentAge,
    fr: "Âge à partir duquel l’enfant consent lui-même",
    nl: "Leeftijd vanaf welke het kind zelf toestemming geeft",
    de: "Alter, ab dem das Kind selbst einwilligt",
    en: "Age from which children give consent themselves"
  ),
  Label(.channels, fr: "Canaux", nl: "Kanalen", de: "Kanäle", en: "Channels"),
  Label(.channelPost, fr: "courrier postal", nl: "post", de: "Post", en: "post"),
  Label(
    .channelPhone,
    fr: "appels téléphoniques d’une personne",
    nl: "telefoongesprekken met een medewerker",
    de: "persönliche Telefonanrufe",
    en: "telephone calls from a person"
  ),
  Label(
    .channelAutomatedCall,
    fr: "appels automatisés",
    nl: "automatische oproepen",
    de: "automatische Anrufe",
    en: "automated calls"
  ),
  Label(.channelEmail, fr: "courriel", nl: "e-mail", de: "E-Mail", en: "email"),
  Label(
    .channelTextMessage,
    fr: "messages écrits (SMS, application)",
    nl: "tekstberichten (sms, app)",
    de: "Textnachrichten (SMS, App)",
    en: "written messages (text message, app)"
  ),
  Label(
    .channelInPerson,
    fr: "entretien en personne",
    nl: "persoonlijk gesprek",
    de: "persönliches Gespräch",
    en: "face-to-face conversation"
  ),
  Label(.people, fr: "Personnes concernées", nl: "Betrokkenen", de: "Betroffene Personen", en: "Data subjects"),
  Label(.recipients, fr: "Destinataires", nl: "Ontvangers", de: "Empfänger", en: "Recipients"),
  Label(.retention, fr: "Conservation", nl: "Bewaring", de: "Speicherdauer", en: "Storage"),
  Label(.directMarketing, fr: "Prospection", nl: "Direct marketing", de: "Direktwerbung", en: "Direct marketing"),
  Label(.profiling, fr: "Profilage", nl: "Profilering", de: "Profiling", en: "Profiling"),
  Label(.basisConsent, fr: "consentement", nl: "toestemming", de: "Einwilligung", en: "consent"),
  Label(
    .basisContract,
    fr: "exécution d'un contrat ou mesures précontractuelles",
    nl: "uitvoering van een overeenkomst of precontractuele maatregelen",
    de: "Erfüllung eines Vertrags oder vorvertragliche Maßnahmen",
    en: "performance of a contract or pre-contractual steps"
  ),
  Label(
    .basisLegalObligation,
    fr: "respect d'une obligation légale",
    nl: "wettelijke verplichting",
    de: "rechtliche Verpflichtung",
    en: "compliance with a legal obligation"
  ),
  Label(
    .basisVitalInterests,
    fr: "sauvegarde des intérêts vitaux",
    nl: "bescherming van vitale belangen",
    de: "Schutz lebenswichtiger Interessen",
    en: "protection of vital interests"
  ),
  Label(
    .basisPublicTask,
    fr: "mission d'intérêt public ou exercice de l'autorité publique",
    nl: "taak van algemeen belang of uitoefening van het openbaar gezag",
    de: "Aufgabe im öffentlichen Interesse oder Ausübung öffentlicher Gewalt",
    en: "task in the public interest or exercise of official authority"
  ),
  Label(
    .basisLegitimateInterests,
    fr: "intérêts légitimes",
    nl: "gerechtvaardigde belangen",
    de: "berechtigte Interessen",
    en: "legitimate interests"
  ),
  Label(.shortContract, fr: "contrat", nl: "overeenkomst", de: "Vertrag", en: "contract"),
  Label(
    .shortLegalObligation,
    fr: "obligation légale",
    nl: "wettelijke verplichting",
    de: "rechtliche Verpflichtung",
    en: "legal obligation"
  ),
  Label(
    .shortVitalInterests,
    fr: "intérêts vitaux",
    nl: "vitale belangen",
    de: "lebenswichtige Interessen",
    en: "vital interests"
  ),
  Label(
    .shortPublicTask,
    fr: "mission d’intérêt public",
    nl: "taak van algemeen belang",
    de: "Aufgabe im öffentlichen Interesse",
    en: "task in the public interest"
  ),
  Label(
    .specialExplicitConsent,
    fr: "consentement explicite",
    nl: "uitdrukkelijke toestemming",
    de: "ausdrückliche Einwilligung",
    en: "explicit consent"
  ),
  Label(
    .specialSocialProtection,
    fr: "droit du travail, sécurité sociale et protection sociale",
    nl: "arbeidsrecht, socialezekerheids- en socialebeschermingsrecht",
    de: "Arbeitsrecht, Recht der sozialen Sicherheit und des Sozialschutzes",
    en: "employment, social security and social protection law"
  ),
  Label(
    .specialVitalInterests,
    fr: "intérêts vitaux d'une personne hors d'état de consentir",
    nl: "vitale belangen van iemand die geen toestemming kan geven",
    de: "lebenswichtige Interessen einer Person, die nicht einwilligen kann",
    en: "vital interests of a person incapable of giving consent"
  ),
  Label(
    .specialNonProfitBody,
    fr: "organisme à but non lucratif",
    nl: "instantie zonder winstoogmerk",
    de: "Organisation ohne Gewinnerzielungsabsicht",
    en: "not-for-profit body"
  ),
  Label(
    .specialMadePublic,
    fr: "données manifestement rendues publiques",
    nl: "kennelijk openbaar gemaakte gegevens",
    de: "offensichtlich öffentlich gemachte Daten",
    en: "data manifestly made public"
  ),
  Label(
    .specialLegalClaims,
    fr: "constatation, exercice ou défense d'un droit en justice",
    nl: "instelling, uitoefening of onderbouwing van een rechtsvordering",
    de: "Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen",
    en: "establishment, exercise or defence of legal claims"
  ),
  Label(
    .specialPublicInterest,
    fr: "motifs d'intérêt public important",
    nl: "zwaarwegend algemeen belang",
    de: "erhebliches öffentliches Interesse",
    en: "substantial public interest"
  ),
  Label(
    .specialCare,
    fr: "soins de santé, prise en charge sociale et gestion de ces services",
    nl: "gezondheidszorg, sociale diensten en het beheer ervan",
    de: "Versorgung im Gesundheits- oder Sozialbereich und Verwaltung dieser Dienste",
    en: "health or social care and the management of those services"
  ),
  Label(
    .specialPublicHealth,
    fr: "intérêt public dans le domaine de la santé publique",
    nl: "algemeen belang op het gebied van de volksgezondheid",
    de: "öffentliches Interesse im Bereich der öffentlichen Gesundheit",
    en: "public interest in the area of public health"
  ),
  Label(
    .specialResearch,
    fr: "archives, recherche scientifique ou historique, statistiques",
    nl: "archivering, wetenschappelijk of historisch onderzoek, statistische doeleinden",
    de: "Archivzwecke, wissenschaftliche oder historische Forschung, statistische Zwecke",
    en: "archiving, scientific or historical research, statistics"
  ),
  Label(.roleAuthority, fr: "autorité publique", nl: "overheidsinstantie", de: "Behörde", en: "public authority"),
  Label(.roleProcessor, fr: "sous-traitant", nl: "verwerker", de: "Auftragsverarbeiter", en: "processor"),
  Label(
    .roleJointController,
    fr: "responsable conjoint du traitement",
    nl: "gezamenlijke verwerkingsverantwoordelijke",
    de: "gemeinsam verantwortlich",
    en: "joint controller"
  ),
  Label(
    .accessCaption,
    fr: "Accès internes aux données",
    nl: "Interne toegang tot de gegevens",
    de: "Interner Zugriff auf die Daten",
    en: "Internal access to the data"
  ),
  Label(.accessWho, fr: "Qui", nl: "Wie", de: "Wer", en: "Who"),
  Label(.accessWhat, fr: "Pour quoi faire", nl: "Waarvoor", de: "Wofür", en: "What for"),
  Label(
    .otherCountries,
    fr: "Pays non précisés",
    nl: "Niet nader genoemde landen",
    de: "Nicht näher bezeichnete Länder",
    en: "Countries not specified"
  ),
  Label(
    .toolAdequacy,
    fr: "Décision d'adéquation",
    nl: "Adequaatheidsbesluit",
    de: "Angemessenheitsbeschluss",
    en: "Adequacy decision"
  ),
  Label(
    .toolStandardClauses,
    fr: "Clauses contractuelles types",
    nl: "Standaardcontractbepalingen",
    de: "Standardvertragsklauseln",
    en: "Standard contractual clauses"
  ),
  Label(
    .toolBindingRules,
    fr: "Règles d'entreprise contraignantes",
    nl: "Bindende bedrijfsvoorschriften",
    de: "Verbindliche interne Datenschutzvorschriften",
    en: "Binding corporate rules"
  ),
  Label(
    .toolPublicInstrument,
    fr: "Instrument entre autorités publiques",
    nl: "Instrument tussen overheidsinstanties",
    de: "Rechtlich bindendes Dokument zwischen Behörden",
    en: "Instrument between public authorities"
  ),
  Label(
    .toolCodeOrCertificate,
    fr: "Code de conduite ou certification",
    nl: "Gedragscode of certificering",
    de: "Verhaltensregeln oder Zertifizierung",
    en: "Code of conduct or certification"
  ),
  Label(
    .safeguardsCopy,
    fr: "Copie des garanties",
    nl: "Kopie van de waarborgen",
    de: "Kopie der Garantien",
    en: "Copy of the safeguards"
  ),
  Label(
    .transferMeasures,
    fr: "Mesures supplémentaires",
    nl: "Aanvullende maatregelen",
    de: "Zusätzliche Maßnahmen",
    en: "Supplementary measures"
  ),
  Label(
    .derogationContract,
    fr: "exécution d'un contrat avec vous",
    nl: "uitvoering van een overeenkomst met u",
    de: "Erfüllung eines Vertrags mit Ihnen",
    en: "performance of a contract with you"
  ),
  Label(
    .derogationContractInInterest,
    fr: "contrat conclu dans votre intérêt",
    nl: "overeenkomst in uw belang",
    de: "Vertrag in Ihrem Interesse",
    en: "contract concluded in your interest"
  ),
  Label(
    .derogationPublicInterest,
    fr: "motifs importants d'intérêt public",
    nl: "gewichtige redenen van algemeen belang",
    de: "wichtige Gründe des öffentlichen Interesses",
    en: "important reasons of public interest"
  ),
  Label(
    .derogationLegalClaims,
    fr: "droits en justice",
    nl: "rechtsvorderingen",
    de: "Rechtsansprüche",
    en: "legal claims"
  ),
  Label(
    .derogationVitalInterests,
    fr: "intérêts vitaux",
    nl: "vitale belangen",
    de: "lebenswichtige Interessen",
    en: "vital interests"
  ),
  Label(
    .derogationPublicRegister,
    fr: "registre public",
    nl: "openbaar register",
    de: "öffentliches Register",
    en: "public register"
  ),
  Label(
    .derogationCompellingInterests,
    fr: "intérêts légitimes impérieux",
    nl: "dwingende gerechtvaardigde belangen",
    de: "zwingende berechtigte Interessen",
    en: "compelling legitimate interests"
  ),
  Label(
    .transferInterests,
    fr: "Intérêts poursuivis",
    nl: "Nagestreefde belangen",
    de: "Verfolgte Interessen",
    en: "Interests pursued"
  ),
  Label(
    .transferAuthorityInformed,
    fr: "Autorité de contrôle informée le",
    nl: "Toezichthoudende autoriteit geïnformeerd op",
    de: "Aufsichtsbehörde unterrichtet am",
    en: "Supervisory authority informed on"
  ),
  Label(
    .retentionCaption,
    fr: "Durées de conservation",
    nl: "Bewaartermijnen",
    de: "Aufbewahrungsfristen",
    en: "Storage periods"
  ),
  Label(
    .retentionWhat,
    fr: "Données ou dossier",
    nl: "Gegevens of dossier",
    de: "Daten oder Akte",
    en: "Data or file"
  ),
  Label(.retentionPeriod, fr: "Durée", nl: "Termijn", de: "Frist", en: "Period"),
  Label(.retentionFrom, fr: "Point de départ", nl: "Te rekenen vanaf", de: "Beginn", en: "Starting from"),
  Label(.remarks, fr: "Précisions", nl: "Toelichting", de: "Hinweise", en: "Further details"),
  Label(.remark, fr: "Précision", nl: "Toelichting", de: "Hinweis", en: "Further detail"),
  Label(.exception, fr: "Exception", nl: "Uitzondering", de: "Ausnahme", en: "Exception"),
  Label(.afterwards, fr: "Ensuite", nl: "Daarna", de: "Danach", en: "Afterwards"),
  Label(
    .approvedBy,
    fr: "Accord requis",
    nl: "Met instemming van",
    de: "Mit Zustimmung von",
    en: "Approval required from"
  ),
  Label(.purposesKeptFor, fr: "Pour", nl: "Voor", de: "Für", en: "For"),
  Label(.allPurposes, fr: "toutes les finalités", nl: "alle doeleinden", de: "alle Zwecke", en: "all purposes"),
  Label(.sensitivePurposes, fr: "toutes les finalités qui utilisent de telles données, sauf indication contraire",
    nl: "alle doeleinden waarvoor zulke gegevens worden gebruikt, tenzij anders vermeld",
    de: "alle Zwecke mit solchen Daten, soweit nicht anders angegeben",
    en: "all purposes that use such data, unless stated otherwise"),
  Label(
    .decisionLogic,
    fr: "Logique sous-jacente",
    nl: "Onderliggende logica",
    de: "Involvierte Logik",
    en: "Logic involved"
  ),
  Label(
    .decisionConsequences,
    fr: "Importance et conséquences pour vous",
    nl: "Belang en gevolgen voor u",
    de: "Tragweite und Auswirkungen für Sie",
    en: "Significance and consequences for you"
  ),
  Label(.decisionSafeguards, fr: "Vos garanties", nl: "Uw waarborgen", de: "Maßnahmen zu Ihrem Schutz", en: "Your safeguards"),
  Label(.certificate, fr: "Certification", nl: "Certificering", de: "Zertifizierung", en: "Certification"),
  Label(.since, fr: "depuis", nl: "sinds", de: "seit", en: "since"),
  Label(.rightAccess, fr: "Droit d'accès", nl: "Recht van inzage", de: "Recht auf Auskunft", en: "Right of access"),
  Label(
    .rightRectification,
    fr: "Droit de rectification",
    nl: "Recht op rectificatie",
    de: "Recht auf Berichtigung",
    en: "Right to rectification"
  ),
  Label(
    .rightErasure,
    fr: "Droit à l'effacement (« droit à l'oubli »)",
    nl: "Recht op gegevenswissing (“recht op vergetelheid”)",
    de: "Recht auf Löschung („Recht auf Vergessenwerden“)",
    en: "Right to erasure (‘right to be forgotten’)"
  ),
  Label(
    .rightRestriction,
    fr: "Droit à la limitation du traitement",
    nl: "Recht op beperking van de verwerking",
    de: "Recht auf Einschränkung der Verarbeitung",
    en: "Right to restriction of processing"
  ),
  Label(
    .rightPortability,
    fr: "Droit à la portabilité des données",
    nl: "Recht op overdraagbaarheid van gegevens",
    de: "Recht auf Datenübertragbarkeit",
    en: "Right to data portability"
  ),
  Label(
    .rightObjection,
    fr: "Droit d'opposition",
    nl: "Recht van bezwaar",
    de: "Widerspruchsrecht",
    en: "Right to object"
  ),
  Label(
    .rightWithdrawal,
    fr: "Droit de retirer votre consentement",
    nl: "Recht om uw toestemming in te trekken",
    de: "Recht auf Widerruf Ihrer Einwilligung",
    en: "Right to withdraw your consent"
  ),
  Label(
    .rightHumanIntervention,
    fr: "Droit de ne pas faire l'objet d'une décision automatisée",
    nl: "Recht om niet te worden onderworpen aan een geautomatiseerd besluit",
    de: "Recht, keiner automatisierten Entscheidung unterworfen zu werden",
    en: "Right not to be subject to an automated decision"
  ),
  Label(
    .rightPostMortem,
    fr: "Directives sur le sort de vos données après votre décès",
    nl: "Richtlijnen over uw gegevens na uw overlijden",
    de: "Anweisungen zu Ihren Daten nach Ihrem Tod",
    en: "Instructions on your data after your death"
  ),
  Label(
    .rightPatientFile,
    fr: "Consultation et copie de votre dossier de patient",
    nl: "Inzage en afschrift van uw patiëntendossier",
    de: "Einsicht in Ihre Patientenakte und Kopie davon",
    en: "Access to your patient file and a copy of it"
  ),
  Label(
    .rightLimitedTo,
    fr: "Ce droit vaut uniquement pour",
    nl: "Dit recht geldt alleen voor",
    de: "Dieses Recht gilt nur für",
    en: "This right applies only to"
  ),
  Label(
    .youMayObject,
    fr: "Vous pouvez vous opposer",
    nl: "U kunt bezwaar maken",
    de: "Sie können widersprechen",
    en: "You can object"
  ),
  Label(
    .howToAsk,
    fr: "Comment exercer vos droits",
    nl: "Hoe u uw rechten uitoefent",
    de: "Wie Sie Ihre Rechte ausüben",
    en: "How to exercise your rights"
  ),
  Label(
    .shorterDeadline,
    fr: "Délai plus court",
    nl: "Kortere termijn",
    de: "Kürzere Frist",
    en: "Shorter time limit"
  ),
  Label(.cookieName, fr: "Nom", nl: "Naam", de: "Name", en: "Name"),
  Label(.cookieProvider, fr: "Fournisseur", nl: "Aanbieder", de: "Anbieter", en: "Provider"),
  Label(.cookiePurpose, fr: "Finalité", nl: "Doel", de: "Zweck", en: "Purpose"),
  Label(.cookieLifetime, fr: "Durée de vie", nl: "Levensduur", de: "Laufzeit", en: "Lifetime"),
  Label(
    .cookieSharedWith,
    fr: "Accès par des tiers",
    nl: "Toegang door derden",
    de: "Zugriff durch Dritte",
    en: "Access by third parties"
  ),
  Label(
    .cookieSession,
    fr: "le temps de la session",
    nl: "de duur van de sessie",
    de: "bis zum Ende der Sitzung",
    en: "until the end of the session"
  ),
  Label(
    .cookieTab,
    fr: "jusqu’à la fermeture de l’onglet",
    nl: "tot u het tabblad sluit",
    de: "bis Sie den Tab schließen",
    en: "until you close the tab"
  ),
  Label(
    .cookieUntilDeleted,
    fr: "jusqu’à ce que vous l’effaciez",
    nl: "tot u het verwijdert",
    de: "bis Sie den Eintrag löschen",
    en: "until you delete it"
  ),
  Label(
    .cookieNothingKept,
    fr: "rien n’est conservé sur votre appareil",
    nl: "er blijft niets op uw toestel staan",
    de: "auf Ihrem Gerät bleibt nichts gespeichert",
    en: "nothing stays on your device"
  ),
  Label(.cookieTechnique, fr: "Technique", nl: "Techniek", de: "Technik", en: "Technique"),
  Label(.storageCookie, fr: "cookie", nl: "cookie", de: "Cookie", en: "cookie"),
  Label(.storageLocal, fr: "stockage local", nl: "lokale opslag", de: "lokaler Speicher", en: "local storage"),
  Label(.storageSession, fr: "stockage de session", nl: "sessieopslag", de: "Sitzungsspeicher", en: "session storage"),
  Label(
    .storageDatabase,
    fr: "base de données du navigateur (IndexedDB)",
    nl: "browserdatabank (IndexedDB)",
    de: "Browser-Datenbank (IndexedDB)",
    en: "browser database (IndexedDB)"
  ),
  Label(.storagePixel, fr: "pixel", nl: "pixel", de: "Pixel", en: "pixel"),
  Label(
    .storageDevice,
    fr: "identifiant de l’appareil",
    nl: "identificatiecode van het toestel",
    de: "Gerätekennung",
    en: "device identifier"
  ),
  Label(
    .cookieSettings,
    fr: "Modifier mes choix en matière de cookies",
    nl: "Mijn cookiekeuzes aanpassen",
    de: "Meine Cookie-Einstellungen ändern",
    en: "Change my cookie choices"
  ),
  Label(
    .cookiesNecessary,
    fr: "Cookies strictement nécessaires",
    nl: "Strikt noodzakelijke cookies",
    de: "Unbedingt erforderliche Cookies",
    en: "Strictly necessary cookies"
  ),
  Label(
    .cookiesPreferences,
    fr: "Cookies de préférences",
    nl: "Voorkeurscookies",
    de: "Präferenz-Cookies",
    en: "Preference cookies"
  ),
  Label(
    .cookiesStatistics,
    fr: "Cookies de mesure d'audience",
    nl: "Analytische cookies",
    de: "Statistik-Cookies",
    en: "Audience measurement cookies"
  ),
  Label(
    .cookiesMarketing,
    fr: "Cookies publicitaires",
    nl: "Marketingcookies",
    de: "Marketing-Cookies",
    en: "Advertising cookies"
  ),
  Label(.publishedOn, fr: "Publiée le", nl: "Bekendgemaakt op", de: "Veröffentlicht am", en: "Published on"),
  Label(.adoptedBy, fr: "Adoptée par", nl: "Goedgekeurd door", de: "Beschlossen von", en: "Adopted by"),
  Label(.opinionOf, fr: "Avis préalable", nl: "Advies gevraagd aan", de: "Stellungnahme von", en: "Prior opinion of"),
  Label(
    .glanceWho,
    fr: "Qui est responsable ?",
    nl: "Wie is verantwoordelijk?",
    de: "Wer ist verantwortlich?",
    en: "Who is responsible?"
  ),
  Label(.glanceWhy, fr: "Pourquoi ?", nl: "Waarom?", de: "Wozu?", en: "Why?"),
  Label(.glanceHowLong, fr: "Combien de temps ?", nl: "Hoelang?", de: "Wie lange?", en: "For how long?"),
  Label(
    .glanceRights,
    fr: "Que pouvez-vous faire ?",
    nl: "Wat kunt u doen?",
    de: "Was können Sie tun?",
    en: "What can you do?"
  ),
  Label(
    .glanceAsk,
    fr: "À qui vous adresser ?",
    nl: "Tot wie kunt u zich richten?",
    de: "An wen können Sie sich wenden?",
    en: "Who can you contact?"
  ),
  Label(
    .glanceMore,
    fr: "et d'autres, détaillées plus bas",
    nl: "en andere, verderop uitgelegd",
    de: "und weitere, unten erläutert",
    en: "and others, explained below"
  ),
  Label(.toAccess, fr: "Voir mes données", nl: "Mijn gegevens inzien", de: "Meine Daten einsehen", en: "See my data"),
  Label(
    .toRectify,
    fr: "Faire corriger mes données",
    nl: "Mijn gegevens laten verbeteren",
    de: "Meine Daten berichtigen lassen",
    en: "Have my data rectified"
  ),
  Label(
    .toErase,
    fr: "Faire effacer mes données",
    nl: "Mijn gegevens laten wissen",
    de: "Meine Daten löschen lassen",
    en: "Have my data erased"
  ),
  Label(
    .toRestrict,
    fr: "Faire suspendre l’utilisation de mes données",
    nl: "Het gebruik van mijn gegevens laten opschorten",
    de: "Die Verwendung meiner Daten aussetzen lassen",
    en: "Have the use of my data suspended"
  ),
  Label(
    .toTakeAlong,
    fr: "Récupérer mes données",
    nl: "Mijn gegevens meenemen",
    de: "Meine Daten mitnehmen",
    en: "Take my data with me"
  ),
  Label(
    .toObject,
    fr: "M’opposer à l’utilisation de mes données",
    nl: "Bezwaar maken tegen het gebruik van mijn gegevens",
    de: "Der Verwendung meiner Daten widersprechen",
    en: "Object to the use of my data"
  ),
  Label(
    .toWithdraw,
    fr: "Retirer mon consentement",
    nl: "Mijn toestemming intrekken",
    de: "Meine Einwilligung widerrufen",
    en: "Withdraw my consent"
  ),
  Label(
    .toContestDecision,
    fr: "Contester une décision automatisée",
    nl: "Een geautomatiseerd besluit aanvechten",
    de: "Eine automatisierte Entscheidung anfechten",
    en: "Contest an automated decision"
  ),
  Label(
    .toDirectAfterDeath,
    fr: "Décider du sort de mes données après ma mort",
    nl: "Bepalen wat er na mijn dood met mijn gegevens gebeurt",
    de: "Bestimmen, was nach meinem Tod mit meinen Daten geschieht",
    en: "Decide what happens to my data after my death"
  ),
  Label(
    .toCopyPatientFile,
    fr: "Obtenir une copie de mon dossier de patient",
    nl: "Een afschrift van mijn patiëntendossier krijgen",
    de: "Eine Kopie meiner Patientenakte erhalten",
    en: "Obtain a copy of my patient file"
  ),
  Label(
    .toComplain,
    fr: "Introduire une réclamation",
    nl: "Een klacht indienen",
    de: "Beschwerde einlegen",
    en: "Lodge a complaint"
  ),
  Label(
    .leftOpenTitle,
    fr: "Ce que cette déclaration ne précise pas",
    nl: "Wat deze verklaring niet vermeldt",
    de: "Was diese Erklärung offenlässt",
    en: "What this notice does not state"
  ),
  Label(
    .gapData,
    fr: "Cette déclaration n'énumère pas les données.",
    nl: "Deze verklaring somt de gegevens niet op.",
    de: "Diese Erklärung zählt die Daten nicht auf.",
    en: "This notice does not list the data."
  ),
  Label(
    .gapSources,
    fr: "Cette déclaration ne dit pas d'où viennent les données.",
    nl: "Deze verklaring zegt niet waar de gegevens vandaan komen.",
    de: "Diese Erklärung sagt nicht, woher die Daten stammen.",
    en: "This notice does not say where the data come from."
  ),
  Label(
    .gapObligation,
    fr: "Cette déclaration ne dit pas si vous devez fournir vos données, ni ce qui se passe si vous ne le faites pas.",
    nl: "Deze verklaring zegt niet of u verplicht bent uw gegevens te verstrekken, en ook niet wat er anders gebeurt.",
    de: """
    Diese Erklärung sagt nicht, ob Sie Ihre Daten bereitstellen müssen und was geschieht, wenn Sie es
    nicht tun.
    """,
    en: "This notice does not say whether you must provide your data, nor what happens if you do not."
  ),
  Label(
    .gapPurposes,
    fr: "Cette déclaration ne précise pas les finalités.",
    nl: "Deze verklaring vermeldt de doeleinden niet.",
    de: "Diese Erklärung nennt die Zwecke nicht.",
    en: "This notice does not state the purposes."
  ),
  Label(
    .gapRecipients,
    fr: "Cette déclaration ne dit pas à qui les données sont communiquées.",
    nl: "Deze verklaring zegt niet aan wie de gegevens worden meegedeeld.",
    de: "Diese Erklärung sagt nicht, wem die Daten offengelegt werden.",
    en: "This notice does not say to whom the data are disclosed."
  ),
  Label(
    .gapTransfers,
    fr: "Cette déclaration ne dit pas si des données sont transférées en dehors de l'Espace économique européen.",
    nl: "Deze verklaring zegt niet of gegevens buiten de Europese Economische Ruimte worden doorgegeven.",
    de: """
    Diese Erklärung sagt nicht, ob Daten in Länder außerhalb des Europäischen Wirtschaftsraums
    übermittelt werden.
    """,
    en: "This notice does not say whether data are transferred outside the European Economic Area."
  ),
  Label(
    .gapTransferTool,
    fr: "Cette déclaration ne dit pas quelle garantie encadre ce transfert.",
    nl: "Deze verklaring zegt niet welke waarborg voor deze doorgifte geldt.",
    de: "Diese Erklärung sagt nicht, welche Garantie für diese Übermittlung gilt.",
    en: "This notice does not say which safeguard covers this transfer."
  ),
  Label(
    .gapRetention,
    fr: "Cette déclaration n'indique aucune durée de conservation.",
    nl: "Deze verklaring vermeldt geen bewaartermijn.",
    de: "Diese Erklärung nennt keine Speicherdauer.",
    en: "This notice does not state any storage period."
  ),
  Label(
    .gapAutomatedDecisions,
    fr: "Cette déclaration ne dit pas si des décisions entièrement automatisées sont prises.",
    nl: "Deze verklaring zegt niet of er volledig geautomatiseerde besluiten worden genomen.",
    de: "Diese Erklärung sagt nicht, ob vollständig automatisierte Entscheidungen getroffen werden.",
    en: "This notice does not say whether decisions are taken solely by automated means."
  ),
  Label(
    .gapCookies,
    fr: "Cette déclaration ne dit rien des cookies.",
    nl: "Deze verklaring zegt niets over cookies.",
    de: "Diese Erklärung sagt nichts über Cookies.",
    en: "This notice says nothing about cookies."
  ),
  Label(
    .gapCookieList,
    fr: "Cette déclaration mentionne des cookies sans en donner la liste.",
    nl: "Deze verklaring vermeldt cookies zonder ze op te sommen.",
    de: "Diese Erklärung erwähnt Cookies, ohne sie aufzuzählen.",
    en: "This notice mentions cookies without listing them."
  ),
  Label(
    .gapCookieChoice,
    fr: "Cette déclaration ne dit pas comment accepter ou refuser les cookies.",
    nl: "Deze verklaring zegt niet hoe u cookies kunt aanvaarden of weigeren.",
    de: "Diese Erklärung sagt nicht, wie Sie Cookies annehmen oder ablehnen können.",
    en: "This notice does not say how to accept or refuse cookies."
  ),
  Label(
    .gapGroupMembers,
    fr: "Cette déclaration ne nomme pas les sociétés du groupe.",
    nl: "Deze verklaring noemt de ondernemingen van de groep niet.",
    de: "Diese Erklärung nennt die Unternehmen der Gruppe nicht.",
    en: "This notice does not name the companies of the group."
  ),
  Label(
    .gapJointControllers,
    fr: "Cette déclaration ne nomme pas les responsables conjoints du traitement.",
    nl: "Deze verklaring noemt de gezamenlijke verwerkingsverantwoordelijken niet.",
    de: "Diese Erklärung nennt die gemeinsam Verantwortlichen nicht.",
    en: "This notice does not name the joint controllers."
  ),
  Label(
    .gapOfficer,
    fr: "Cette déclaration ne dit pas si un délégué à la protection des données est désigné.",
    nl: "Deze verklaring zegt niet of er een functionaris voor gegevensbescherming is aangewezen.",
    de: "Diese Erklärung sagt nicht, ob eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter benannt ist.",
    en: "This notice does not say whether a data protection officer has been designated."
  ),
  Label(
    .gapOfficerContact,
    fr: "Cette déclaration ne donne pas les coordonnées du délégué à la protection des données.",
    nl: "Deze verklaring geeft geen contactgegevens van de functionaris voor gegevensbescherming.",
    de: "Diese Erklärung gibt keine Kontaktdaten der oder des Datenschutzbeauftragten an.",
    en: "This notice does not give the contact details of the data protection officer."
  ),
  Label(
    .gapRequests,
    fr: "Cette déclaration ne dit pas à qui adresser une demande.",
    nl: "Deze verklaring zegt niet waar u een verzoek kunt indienen.",
    de: "Diese Erklärung sagt nicht, an wen Sie einen Antrag richten können.",
    en: "This notice does not say where to send a request."
  ),
]
