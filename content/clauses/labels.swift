import NoticeModel

// Standard words of the composed sections. Terms follow the official versions of the GDPR.

let labels = Labels(
  notStated: Text(
    fr: "Non précisé par l'organisation",
    nl: "Niet vermeld door de organisatie",
    de: "Von der Einrichtung nicht angegeben"
  ),
  yes: Text(
    fr: "Oui",
    nl: "Ja",
    de: "Ja"
  ),
  no: Text(
    fr: "Non",
    nl: "Nee",
    de: "Nein"
  ),
  everybody: Text(
    fr: "Pour tout le monde",
    nl: "Voor iedereen",
    de: "Für alle"
  ),
  fullName: Text(
    fr: "Nom complet",
    nl: "Volledige naam",
    de: "Vollständiger Name"
  ),
  legalForm: Text(
    fr: "Forme juridique",
    nl: "Rechtsvorm",
    de: "Rechtsform"
  ),
  seat: Text(
    fr: "Siège",
    nl: "Zetel",
    de: "Sitz"
  ),
  enterpriseNumber: Text(
    fr: "Numéro d'entreprise",
    nl: "Ondernemingsnummer",
    de: "Unternehmensnummer"
  ),
  website: Text(
    fr: "Site web",
    nl: "Website",
    de: "Website"
  ),
  websites: Text(
    fr: "Sites web",
    nl: "Websites",
    de: "Websites"
  ),
  representative: Text(
    fr: "Représentant dans l'Union",
    nl: "Vertegenwoordiger in de Unie",
    de: "Vertreter in der Union"
  ),
  group: Text(
    fr: "Groupe",
    nl: "Groep",
    de: "Unternehmensgruppe"
  ),
  jointControllers: Text(
    fr: "Responsables conjoints du traitement",
    nl: "Gezamenlijke verwerkingsverantwoordelijken",
    de: "Gemeinsam Verantwortliche"
  ),
  department: Text(
    fr: "Service",
    nl: "Dienst",
    de: "Stelle"
  ),
  email: Text(
    fr: "Courriel",
    nl: "E-mail",
    de: "E-Mail"
  ),
  phone: Text(
    fr: "Téléphone",
    nl: "Telefoon",
    de: "Telefon"
  ),
  post: Text(
    fr: "Adresse postale",
    nl: "Postadres",
    de: "Postanschrift"
  ),
  form: Text(
    fr: "Formulaire en ligne",
    nl: "Onlineformulier",
    de: "Online-Formular"
  ),
  contactGeneral: Text(
    fr: "Contact général",
    nl: "Algemeen contact",
    de: "Allgemeiner Kontakt"
  ),
  contactRequests: Text(
    fr: "Pour exercer vos droits",
    nl: "Om uw rechten uit te oefenen",
    de: "Zur Ausübung Ihrer Rechte"
  ),
  contactOfficer: Text(
    fr: "Délégué à la protection des données",
    nl: "Functionaris voor gegevensbescherming",
    de: "Datenschutzbeauftragte oder Datenschutzbeauftragter"
  ),
  contactComplaints: Text(
    fr: "Réclamations auprès de l'organisation",
    nl: "Klachten bij de organisatie",
    de: "Beschwerden bei der Einrichtung"
  ),
  contactSecurity: Text(
    fr: "Sécurité de l'information",
    nl: "Informatieveiligheid",
    de: "Informationssicherheit"
  ),
  data: Text(
    fr: "Données",
    nl: "Gegevens",
    de: "Daten"
  ),
  dataCaption: Text(
    fr: "Catégories de données à caractère personnel",
    nl: "Categorieën van persoonsgegevens",
    de: "Kategorien personenbezogener Daten"
  ),
  dataCategory: Text(
    fr: "Catégorie",
    nl: "Categorie",
    de: "Kategorie"
  ),
  dataGroup: Text(
    fr: "Groupe",
    nl: "Groep",
    de: "Gruppe"
  ),
  examples: Text(
    fr: "Exemples",
    nl: "Voorbeelden",
    de: "Beispiele"
  ),
  protection: Text(
    fr: "Protection particulière",
    nl: "Bijzondere bescherming",
    de: "Besonderer Schutz"
  ),
  criminalData: Text(
    fr: "condamnations pénales et infractions",
    nl: "strafrechtelijke veroordelingen en strafbare feiten",
    de: "strafrechtliche Verurteilungen und Straftaten"
  ),
  nationalNumber: Text(
    fr: "numéro de registre national",
    nl: "rijksregisternummer",
    de: "Nationalregisternummer"
  ),
  categoryOrigin: Text(
    fr: "origine raciale ou ethnique",
    nl: "ras of etnische afkomst",
    de: "rassische oder ethnische Herkunft"
  ),
  categoryPolitics: Text(
    fr: "opinions politiques",
    nl: "politieke opvattingen",
    de: "politische Meinungen"
  ),
  categoryBeliefs: Text(
    fr: "convictions religieuses ou philosophiques",
    nl: "religieuze of levensbeschouwelijke overtuigingen",
    de: "religiöse oder weltanschauliche Überzeugungen"
  ),
  categoryUnion: Text(
    fr: "appartenance syndicale",
    nl: "lidmaatschap van een vakbond",
    de: "Gewerkschaftszugehörigkeit"
  ),
  categoryGenetic: Text(
    fr: "données génétiques",
    nl: "genetische gegevens",
    de: "genetische Daten"
  ),
  categoryBiometric: Text(
    fr: "données biométriques",
    nl: "biometrische gegevens",
    de: "biometrische Daten"
  ),
  categoryHealth: Text(
    fr: "données concernant la santé",
    nl: "gegevens over gezondheid",
    de: "Gesundheitsdaten"
  ),
  categorySexLife: Text(
    fr: "vie sexuelle ou orientation sexuelle",
    nl: "seksueel gedrag of seksuele gerichtheid",
    de: "Sexualleben oder sexuelle Orientierung"
  ),
  source: Text(
    fr: "Source",
    nl: "Bron",
    de: "Quelle"
  ),
  sourcesCaption: Text(
    fr: "D'où viennent les données",
    nl: "Waar de gegevens vandaan komen",
    de: "Woher die Daten stammen"
  ),
  via: Text(
    fr: "par l’intermédiaire de",
    nl: "via",
    de: "über"
  ),
  publiclyAccessible: Text(
    fr: "Source accessible au public",
    nl: "Openbare bron",
    de: "Öffentlich zugängliche Quelle"
  ),
  dutyOrigin: Text(
    fr: "Caractère de l'obligation",
    nl: "Aard van de verplichting",
    de: "Art der Verpflichtung"
  ),
  dutyLaw: Text(
    fr: "réglementaire",
    nl: "wettelijk",
    de: "gesetzlich"
  ),
  dutyContract: Text(
    fr: "contractuelle",
    nl: "contractueel",
    de: "vertraglich"
  ),
  dutyEnteringContract: Text(
    fr: "nécessaire à la conclusion d'un contrat",
    nl: "noodzakelijk om een overeenkomst te sluiten",
    de: "für einen Vertragsabschluss erforderlich"
  ),
  dutyData: Text(
    fr: "Données à fournir",
    nl: "Te verstrekken gegevens",
    de: "Bereitzustellende Daten"
  ),
  dutyConsequences: Text(
    fr: "Si vous ne les fournissez pas",
    nl: "Als u ze niet verstrekt",
    de: "Wenn Sie sie nicht bereitstellen"
  ),
  dutyException: Text(
    fr: "Exception",
    nl: "Uitzondering",
    de: "Ausnahme"
  ),
  purpose: Text(
    fr: "Finalité",
    nl: "Doel",
    de: "Zweck"
  ),
  otherPurposes: Text(
    fr: "Autres finalités",
    nl: "Andere doeleinden",
    de: "Weitere Zwecke"
  ),
  purposeElsewhere: Text(
    fr: "Cette finalité est décrite en entier sous une autre base juridique",
    nl: "Dit doel is volledig beschreven onder een andere rechtsgrond",
    de: "Dieser Zweck ist unter einer anderen Rechtsgrundlage vollständig beschrieben"
  ),
  legalBasis: Text(
    fr: "Base juridique",
    nl: "Rechtsgrond",
    de: "Rechtsgrundlage"
  ),
  legalBasesExplained: Text(
    fr: "Que signifient ces bases juridiques ?",
    nl: "Wat betekenen deze rechtsgronden?",
    de: "Was bedeuten diese Rechtsgrundlagen?"
  ),
  specialGround: Text(
    fr: "Données sensibles",
    nl: "Gevoelige gegevens",
    de: "Besondere Kategorien"
  ),
  criminalGround: Text(
    fr: "Données pénales",
    nl: "Strafrechtelijke gegevens",
    de: "Strafrechtliche Daten"
  ),
  law: Text(
    fr: "Texte légal",
    nl: "Wettelijke bepaling",
    de: "Rechtsvorschrift"
  ),
  interest: Text(
    fr: "Intérêt poursuivi",
    nl: "Nagestreefd belang",
    de: "Verfolgtes Interesse"
  ),
  interestOfThirdParty: Text(
    fr: "Intérêt poursuivi par un tiers",
    nl: "Nagestreefd belang van een derde",
    de: "Verfolgtes Interesse eines Dritten"
  ),
  balancing: Text(
    fr: "Mise en balance",
    nl: "Belangenafweging",
    de: "Interessenabwägung"
  ),
  channels: Text(
    fr: "Canaux",
    nl: "Kanalen",
    de: "Kanäle"
  ),
  channelPost: Text(
    fr: "courrier postal",
    nl: "post",
    de: "Post"
  ),
  channelPhone: Text(
    fr: "appels téléphoniques d’une personne",
    nl: "telefoongesprekken met een medewerker",
    de: "persönliche Telefonanrufe"
  ),
  channelAutomatedCall: Text(
    fr: "appels automatisés",
    nl: "automatische oproepen",
    de: "automatische Anrufe"
  ),
  channelEmail: Text(
    fr: "courriel",
    nl: "e-mail",
    de: "E-Mail"
  ),
  channelTextMessage: Text(
    fr: "messages écrits (SMS, application)",
    nl: "tekstberichten (sms, app)",
    de: "Textnachrichten (SMS, App)"
  ),
  channelInPerson: Text(
    fr: "entretien en personne",
    nl: "persoonlijk gesprek",
    de: "persönliches Gespräch"
  ),
  people: Text(
    fr: "Personnes concernées",
    nl: "Betrokkenen",
    de: "Betroffene Personen"
  ),
  recipients: Text(
    fr: "Destinataires",
    nl: "Ontvangers",
    de: "Empfänger"
  ),
  retention: Text(
    fr: "Conservation",
    nl: "Bewaring",
    de: "Speicherdauer"
  ),
  directMarketing: Text(
    fr: "Prospection",
    nl: "Direct marketing",
    de: "Direktwerbung"
  ),
  profiling: Text(
    fr: "Profilage",
    nl: "Profilering",
    de: "Profiling"
  ),
  basisConsent: Text(
    fr: "consentement",
    nl: "toestemming",
    de: "Einwilligung"
  ),
  basisContract: Text(
    fr: "exécution d'un contrat ou mesures précontractuelles",
    nl: "uitvoering van een overeenkomst of precontractuele maatregelen",
    de: "Erfüllung eines Vertrags oder vorvertragliche Maßnahmen"
  ),
  basisLegalObligation: Text(
    fr: "respect d'une obligation légale",
    nl: "wettelijke verplichting",
    de: "rechtliche Verpflichtung"
  ),
  basisVitalInterests: Text(
    fr: "sauvegarde des intérêts vitaux",
    nl: "bescherming van vitale belangen",
    de: "Schutz lebenswichtiger Interessen"
  ),
  basisPublicTask: Text(
    fr: "mission d'intérêt public ou exercice de l'autorité publique",
    nl: "taak van algemeen belang of uitoefening van het openbaar gezag",
    de: "Aufgabe im öffentlichen Interesse oder Ausübung öffentlicher Gewalt"
  ),
  basisLegitimateInterests: Text(
    fr: "intérêts légitimes",
    nl: "gerechtvaardigde belangen",
    de: "berechtigte Interessen"
  ),
  specialExplicitConsent: Text(
    fr: "consentement explicite",
    nl: "uitdrukkelijke toestemming",
    de: "ausdrückliche Einwilligung"
  ),
  specialSocialProtection: Text(
    fr: "droit du travail, sécurité sociale et protection sociale",
    nl: "arbeidsrecht, socialezekerheids- en socialebeschermingsrecht",
    de: "Arbeitsrecht, Recht der sozialen Sicherheit und des Sozialschutzes"
  ),
  specialVitalInterests: Text(
    fr: "intérêts vitaux d'une personne incapable de consentir",
    nl: "vitale belangen van iemand die geen toestemming kan geven",
    de: "lebenswichtige Interessen einer Person, die nicht einwilligen kann"
  ),
  specialNonProfitBody: Text(
    fr: "organisme à but non lucratif",
    nl: "instantie zonder winstoogmerk",
    de: "Organisation ohne Gewinnerzielungsabsicht"
  ),
  specialMadePublic: Text(
    fr: "données manifestement rendues publiques",
    nl: "kennelijk openbaar gemaakte gegevens",
    de: "offensichtlich öffentlich gemachte Daten"
  ),
  specialLegalClaims: Text(
    fr: "constatation, exercice ou défense d'un droit en justice",
    nl: "instelling, uitoefening of onderbouwing van een rechtsvordering",
    de: "Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen"
  ),
  specialPublicInterest: Text(
    fr: "motifs d'intérêt public important",
    nl: "zwaarwegend algemeen belang",
    de: "erhebliches öffentliches Interesse"
  ),
  specialCare: Text(
    fr: "soins de santé, prise en charge sociale et gestion de ces systèmes",
    nl: "gezondheidszorg, sociale diensten en beheer van die stelsels",
    de: "Versorgung im Gesundheits- oder Sozialbereich und Verwaltung dieser Systeme"
  ),
  specialPublicHealth: Text(
    fr: "intérêt public dans le domaine de la santé publique",
    nl: "algemeen belang op het gebied van de volksgezondheid",
    de: "öffentliches Interesse im Bereich der öffentlichen Gesundheit"
  ),
  specialResearch: Text(
    fr: "archives, recherche scientifique ou historique, statistiques",
    nl: "archivering, wetenschappelijk of historisch onderzoek, statistische doeleinden",
    de: "Archivzwecke, wissenschaftliche oder historische Forschung, statistische Zwecke"
  ),
  openList: Text(
    fr: "Cette liste n'est pas exhaustive.",
    nl: "Deze lijst is niet volledig.",
    de: "Diese Liste ist nicht abschließend."
  ),
  roleAuthority: Text(
    fr: "autorité publique",
    nl: "overheidsinstantie",
    de: "Behörde"
  ),
  roleProcessor: Text(
    fr: "sous-traitant",
    nl: "verwerker",
    de: "Auftragsverarbeiter"
  ),
  roleJointController: Text(
    fr: "responsable conjoint du traitement",
    nl: "gezamenlijke verwerkingsverantwoordelijke",
    de: "gemeinsam Verantwortlicher"
  ),
  accessCaption: Text(
    fr: "Accès internes aux données",
    nl: "Interne toegang tot de gegevens",
    de: "Interner Zugriff auf die Daten"
  ),
  accessWho: Text(
    fr: "Qui",
    nl: "Wie",
    de: "Wer"
  ),
  accessWhat: Text(
    fr: "Pour quoi faire",
    nl: "Waarvoor",
    de: "Wofür"
  ),
  otherCountries: Text(
    fr: "Pays non précisés",
    nl: "Niet nader genoemde landen",
    de: "Nicht näher bezeichnete Länder"
  ),
  toolAdequacy: Text(
    fr: "Décision d'adéquation",
    nl: "Adequaatheidsbesluit",
    de: "Angemessenheitsbeschluss"
  ),
  toolStandardClauses: Text(
    fr: "Clauses contractuelles types",
    nl: "Standaardcontractbepalingen",
    de: "Standardvertragsklauseln"
  ),
  toolBindingRules: Text(
    fr: "Règles d'entreprise contraignantes",
    nl: "Bindende bedrijfsvoorschriften",
    de: "Verbindliche interne Datenschutzvorschriften"
  ),
  toolPublicInstrument: Text(
    fr: "Instrument entre autorités publiques",
    nl: "Instrument tussen overheidsinstanties",
    de: "Rechtlich bindendes Dokument zwischen Behörden"
  ),
  toolCodeOrCertificate: Text(
    fr: "Code de conduite ou certification",
    nl: "Gedragscode of certificering",
    de: "Verhaltensregeln oder Zertifizierung"
  ),
  safeguardsCopy: Text(
    fr: "Copie des garanties",
    nl: "Kopie van de waarborgen",
    de: "Kopie der Garantien"
  ),
  derogationContract: Text(
    fr: "exécution d'un contrat avec vous",
    nl: "uitvoering van een overeenkomst met u",
    de: "Erfüllung eines Vertrags mit Ihnen"
  ),
  derogationContractInInterest: Text(
    fr: "contrat conclu dans votre intérêt",
    nl: "overeenkomst in uw belang",
    de: "Vertrag in Ihrem Interesse"
  ),
  derogationPublicInterest: Text(
    fr: "motifs importants d'intérêt public",
    nl: "gewichtige redenen van algemeen belang",
    de: "wichtige Gründe des öffentlichen Interesses"
  ),
  derogationLegalClaims: Text(
    fr: "droits en justice",
    nl: "rechtsvorderingen",
    de: "Rechtsansprüche"
  ),
  derogationVitalInterests: Text(
    fr: "intérêts vitaux",
    nl: "vitale belangen",
    de: "lebenswichtige Interessen"
  ),
  derogationPublicRegister: Text(
    fr: "registre public",
    nl: "openbaar register",
    de: "öffentliches Register"
  ),
  retentionCaption: Text(
    fr: "Durées de conservation",
    nl: "Bewaartermijnen",
    de: "Aufbewahrungsfristen"
  ),
  retentionWhat: Text(
    fr: "Données ou dossier",
    nl: "Gegevens of dossier",
    de: "Daten oder Akte"
  ),
  retentionPeriod: Text(
    fr: "Durée",
    nl: "Termijn",
    de: "Frist"
  ),
  retentionFrom: Text(
    fr: "Point de départ",
    nl: "Te rekenen vanaf",
    de: "Beginn"
  ),
  remarks: Text(
    fr: "Précisions",
    nl: "Toelichting",
    de: "Hinweise"
  ),
  remark: Text(
    fr: "Précision",
    nl: "Toelichting",
    de: "Hinweis"
  ),
  exception: Text(
    fr: "Exception",
    nl: "Uitzondering",
    de: "Ausnahme"
  ),
  afterwards: Text(
    fr: "Ensuite",
    nl: "Daarna",
    de: "Danach"
  ),
  approvedBy: Text(
    fr: "Accord requis",
    nl: "Met instemming van",
    de: "Mit Zustimmung von"
  ),
  decisionLogic: Text(
    fr: "Logique sous-jacente",
    nl: "Onderliggende logica",
    de: "Involvierte Logik"
  ),
  decisionConsequences: Text(
    fr: "Importance et conséquences pour vous",
    nl: "Belang en gevolgen voor u",
    de: "Tragweite und Auswirkungen für Sie"
  ),
  decisionSafeguards: Text(
    fr: "Vos garanties",
    nl: "Uw waarborgen",
    de: "Ihre Garantien"
  ),
  certificate: Text(
    fr: "Certification",
    nl: "Certificering",
    de: "Zertifizierung"
  ),
  since: Text(
    fr: "depuis",
    nl: "sinds",
    de: "seit"
  ),
  rightAccess: Text(
    fr: "Droit d'accès",
    nl: "Recht van inzage",
    de: "Recht auf Auskunft"
  ),
  rightRectification: Text(
    fr: "Droit de rectification",
    nl: "Recht op rectificatie",
    de: "Recht auf Berichtigung"
  ),
  rightErasure: Text(
    fr: "Droit à l'effacement (« droit à l'oubli »)",
    nl: "Recht op gegevenswissing (“recht op vergetelheid”)",
    de: "Recht auf Löschung („Recht auf Vergessenwerden“)"
  ),
  rightRestriction: Text(
    fr: "Droit à la limitation du traitement",
    nl: "Recht op beperking van de verwerking",
    de: "Recht auf Einschränkung der Verarbeitung"
  ),
  rightPortability: Text(
    fr: "Droit à la portabilité des données",
    nl: "Recht op overdraagbaarheid van gegevens",
    de: "Recht auf Datenübertragbarkeit"
  ),
  rightObjection: Text(
    fr: "Droit d'opposition",
    nl: "Recht van bezwaar",
    de: "Widerspruchsrecht"
  ),
  rightWithdrawal: Text(
    fr: "Droit de retirer votre consentement",
    nl: "Recht om uw toestemming in te trekken",
    de: "Recht auf Widerruf Ihrer Einwilligung"
  ),
  rightHumanIntervention: Text(
    fr: "Droit de ne pas faire l'objet d'une décision automatisée",
    nl: "Recht om niet te worden onderworpen aan een geautomatiseerd besluit",
    de: "Recht, keiner automatisierten Entscheidung unterworfen zu werden"
  ),
  rightPostMortem: Text(
    fr: "Directives sur le sort de vos données après votre décès",
    nl: "Richtlijnen over uw gegevens na uw overlijden",
    de: "Anweisungen zu Ihren Daten nach Ihrem Tod"
  ),
  rightPatientFile: Text(
    fr: "Consultation et copie de votre dossier de patient",
    nl: "Inzage en afschrift van uw patiëntendossier",
    de: "Einsicht in Ihre Patientenakte und Kopie davon"
  ),
  youMayObject: Text(
    fr: "Vous pouvez vous opposer",
    nl: "U kunt bezwaar maken",
    de: "Sie können widersprechen"
  ),
  howToAsk: Text(
    fr: "Comment exercer vos droits",
    nl: "Hoe u uw rechten uitoefent",
    de: "Wie Sie Ihre Rechte ausüben"
  ),
  shorterDeadline: Text(
    fr: "Délai plus court",
    nl: "Kortere termijn",
    de: "Kürzere Frist"
  ),
  identityAlways: Text(
    fr: "Joignez à chaque demande une copie de votre carte d’identité.",
    nl: "Voeg bij elk verzoek een kopie van uw identiteitskaart.",
    de: "Fügen Sie jedem Antrag eine Kopie Ihres Personalausweises bei."
  ),
  cookieName: Text(
    fr: "Nom",
    nl: "Naam",
    de: "Name"
  ),
  cookieProvider: Text(
    fr: "Fournisseur",
    nl: "Aanbieder",
    de: "Anbieter"
  ),
  cookiePurpose: Text(
    fr: "Finalité",
    nl: "Doel",
    de: "Zweck"
  ),
  cookieLifetime: Text(
    fr: "Durée de vie",
    nl: "Levensduur",
    de: "Laufzeit"
  ),
  cookieSharedWith: Text(
    fr: "Accès par des tiers",
    nl: "Toegang door derden",
    de: "Zugriff durch Dritte"
  ),
  cookieSession: Text(
    fr: "le temps de la session",
    nl: "de duur van de sessie",
    de: "bis zum Ende der Sitzung"
  ),
  cookieSettings: Text(
    fr: "Modifier mes choix en matière de cookies",
    nl: "Mijn cookiekeuzes aanpassen",
    de: "Meine Cookie-Einstellungen ändern"
  ),
  cookiesBrowserOnly: Text(
    fr: "Vous pouvez refuser ou supprimer les cookies dans les réglages de votre navigateur.",
    nl: "U kunt cookies weigeren of verwijderen in de instellingen van uw browser.",
    de: "Sie können Cookies in den Einstellungen Ihres Browsers ablehnen oder löschen."
  ),
  cookiesNecessary: Text(
    fr: "Cookies strictement nécessaires",
    nl: "Strikt noodzakelijke cookies",
    de: "Unbedingt erforderliche Cookies"
  ),
  cookiesPreferences: Text(
    fr: "Cookies de préférences",
    nl: "Voorkeurscookies",
    de: "Präferenz-Cookies"
  ),
  cookiesStatistics: Text(
    fr: "Cookies de mesure d'audience",
    nl: "Analytische cookies",
    de: "Statistik-Cookies"
  ),
  cookiesMarketing: Text(
    fr: "Cookies publicitaires",
    nl: "Marketingcookies",
    de: "Marketing-Cookies"
  ),
  publishedOn: Text(
    fr: "Publiée le",
    nl: "Bekendgemaakt op",
    de: "Veröffentlicht am"
  ),
  adoptedBy: Text(
    fr: "Adoptée par",
    nl: "Goedgekeurd door",
    de: "Beschlossen von"
  ),
  opinionOf: Text(
    fr: "Avis préalable",
    nl: "Advies gevraagd aan",
    de: "Stellungnahme von"
  ),
  glanceWho: Text(
    fr: "Qui est responsable ?",
    nl: "Wie is verantwoordelijk?",
    de: "Wer ist verantwortlich?"
  ),
  glanceWhy: Text(
    fr: "Pourquoi ?",
    nl: "Waarom?",
    de: "Wozu?"
  ),
  glanceHowLong: Text(
    fr: "Combien de temps ?",
    nl: "Hoelang?",
    de: "Wie lange?"
  ),
  glanceRights: Text(
    fr: "Quels sont vos droits ?",
    nl: "Wat zijn uw rechten?",
    de: "Welche Rechte haben Sie?"
  ),
  glanceAsk: Text(
    fr: "À qui vous adresser ?",
    nl: "Tot wie kunt u zich richten?",
    de: "An wen können Sie sich wenden?"
  ),
  glanceMore: Text(
    fr: "et d'autres, détaillées plus bas",
    nl: "en andere, verderop uitgelegd",
    de: "und weitere, unten erläutert"
  ),
  gapData: Text(
    fr: "La déclaration publiée n'énumère pas les données.",
    nl: "De gepubliceerde verklaring somt de gegevens niet op.",
    de: "Die veröffentlichte Erklärung zählt die Daten nicht auf."
  ),
  gapSources: Text(
    fr: "La déclaration publiée ne dit pas d'où viennent les données.",
    nl: "De gepubliceerde verklaring zegt niet waar de gegevens vandaan komen.",
    de: "Die veröffentlichte Erklärung sagt nicht, woher die Daten stammen."
  ),
  gapObligation: Text(
    fr: "La déclaration publiée ne dit pas si vous êtes tenu de fournir vos données, ni ce qui se passe sinon.",
    nl: "De gepubliceerde verklaring zegt niet of u verplicht bent uw gegevens te verstrekken, noch wat er anders gebeurt.",
    de: """
      Die veröffentlichte Erklärung sagt nicht, ob Sie Ihre Daten bereitstellen müssen und was andernfalls
      geschieht.
      """
  ),
  gapPurposes: Text(
    fr: "La déclaration publiée ne précise pas les finalités.",
    nl: "De gepubliceerde verklaring vermeldt de doeleinden niet.",
    de: "Die veröffentlichte Erklärung nennt die Zwecke nicht."
  ),
  gapRecipients: Text(
    fr: "La déclaration publiée ne dit pas à qui les données sont communiquées.",
    nl: "De gepubliceerde verklaring zegt niet aan wie de gegevens worden meegedeeld.",
    de: "Die veröffentlichte Erklärung sagt nicht, wem die Daten offengelegt werden."
  ),
  gapTransfers: Text(
    fr: "La déclaration publiée ne dit pas si des données sont transférées en dehors de l'Espace économique européen.",
    nl: "De gepubliceerde verklaring zegt niet of gegevens buiten de Europese Economische Ruimte worden doorgegeven.",
    de: """
      Die veröffentlichte Erklärung sagt nicht, ob Daten in Länder außerhalb des Europäischen Wirtschaftsraums
      übermittelt werden.
      """
  ),
  gapTransferTool: Text(
    fr: "La déclaration publiée ne dit pas quelle garantie encadre ce transfert.",
    nl: "De gepubliceerde verklaring zegt niet welke waarborg voor deze doorgifte geldt.",
    de: "Die veröffentlichte Erklärung sagt nicht, welche Garantie für diese Übermittlung gilt."
  ),
  gapRetention: Text(
    fr: "La déclaration publiée n'indique aucune durée de conservation.",
    nl: "De gepubliceerde verklaring vermeldt geen bewaartermijn.",
    de: "Die veröffentlichte Erklärung nennt keine Speicherdauer."
  ),
  gapAutomatedDecisions: Text(
    fr: "La déclaration publiée ne dit pas si des décisions entièrement automatisées sont prises.",
    nl: "De gepubliceerde verklaring zegt niet of er volledig geautomatiseerde besluiten worden genomen.",
    de: "Die veröffentlichte Erklärung sagt nicht, ob vollständig automatisierte Entscheidungen getroffen werden."
  ),
  gapCookies: Text(
    fr: "La déclaration publiée ne dit rien des cookies.",
    nl: "De gepubliceerde verklaring zegt niets over cookies.",
    de: "Die veröffentlichte Erklärung sagt nichts über Cookies."
  ),
  gapCookieList: Text(
    fr: "La déclaration publiée mentionne des cookies sans en donner la liste.",
    nl: "De gepubliceerde verklaring vermeldt cookies zonder ze op te sommen.",
    de: "Die veröffentlichte Erklärung erwähnt Cookies, ohne sie aufzuzählen."
  ),
  gapCookieChoice: Text(
    fr: "La déclaration publiée ne dit pas comment accepter ou refuser les cookies.",
    nl: "De gepubliceerde verklaring zegt niet hoe u cookies kunt aanvaarden of weigeren.",
    de: "Die veröffentlichte Erklärung sagt nicht, wie Sie Cookies annehmen oder ablehnen können."
  ),
  gapGroupMembers: Text(
    fr: "La déclaration publiée ne nomme pas les sociétés du groupe.",
    nl: "De gepubliceerde verklaring noemt de ondernemingen van de groep niet.",
    de: "Die veröffentlichte Erklärung nennt die Unternehmen der Gruppe nicht."
  ),
  gapJointControllers: Text(
    fr: "La déclaration publiée ne nomme pas les responsables conjoints du traitement.",
    nl: "De gepubliceerde verklaring noemt de gezamenlijke verwerkingsverantwoordelijken niet.",
    de: "Die veröffentlichte Erklärung nennt die gemeinsam Verantwortlichen nicht."
  ),
  gapOfficer: Text(
    fr: "La déclaration publiée ne dit pas si un délégué à la protection des données est désigné.",
    nl: "De gepubliceerde verklaring zegt niet of er een functionaris voor gegevensbescherming is aangewezen.",
    de: "Die veröffentlichte Erklärung sagt nicht, ob eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter benannt ist."
  ),
  gapOfficerContact: Text(
    fr: "La déclaration publiée ne donne pas les coordonnées du délégué à la protection des données.",
    nl: "De gepubliceerde verklaring geeft geen contactgegevens van de functionaris voor gegevensbescherming.",
    de: "Die veröffentlichte Erklärung gibt keine Kontaktdaten der oder des Datenschutzbeauftragten an."
  ),
  gapRequests: Text(
    fr: "La déclaration publiée ne dit pas à qui adresser une demande.",
    nl: "De gepubliceerde verklaring zegt niet waar u een verzoek kunt indienen.",
    de: "Die veröffentlichte Erklärung sagt nicht, wohin Sie einen Antrag richten können."
  ),
  gapVersion: Text(
    fr: "La déclaration publiée ne porte pas de date.",
    nl: "De gepubliceerde verklaring draagt geen datum.",
    de: "Die veröffentlichte Erklärung trägt kein Datum."
  )
)
