import NoticeModel

// Standard words of the composed sections. Terms follow the official versions of the GDPR.

let labels = [
  Label(.notStated, fr: "Non précisé", nl: "Niet vermeld", de: "Nicht angegeben"),
  Label(.yes, fr: "Oui", nl: "Ja", de: "Ja"),
  Label(.no, fr: "Non", nl: "Nee", de: "Nein"),
  Label(.everybody, fr: "Pour tout le monde", nl: "Voor iedereen", de: "Für alle"),
  Label(.fullName, fr: "Nom complet", nl: "Volledige naam", de: "Vollständiger Name"),
  Label(.legalForm, fr: "Forme juridique", nl: "Rechtsvorm", de: "Rechtsform"),
  Label(.seat, fr: "Siège", nl: "Zetel", de: "Sitz"),
  Label(.enterpriseNumber, fr: "Numéro d'entreprise", nl: "Ondernemingsnummer", de: "Unternehmensnummer"),
  Label(.website, fr: "Site web", nl: "Website", de: "Website"),
  Label(.websites, fr: "Sites web", nl: "Websites", de: "Websites"),
  Label(
    .representative,
    fr: "Représentant dans l'Union",
    nl: "Vertegenwoordiger in de Unie",
    de: "Vertreter in der Union"
  ),
  Label(.group, fr: "Groupe", nl: "Groep", de: "Unternehmensgruppe"),
  Label(.contactPoint, fr: "Point de contact", nl: "Contactpunt", de: "Anlaufstelle"),
  Label(.department, fr: "Service", nl: "Dienst", de: "Stelle"),
  Label(.email, fr: "Courriel", nl: "E-mail", de: "E-Mail"),
  Label(.phone, fr: "Téléphone", nl: "Telefoon", de: "Telefon"),
  Label(.post, fr: "Adresse postale", nl: "Postadres", de: "Postanschrift"),
  Label(.form, fr: "Formulaire en ligne", nl: "Onlineformulier", de: "Online-Formular"),
  Label(.contactGeneral, fr: "Contact général", nl: "Algemeen contact", de: "Allgemeiner Kontakt"),
  Label(
    .contactRequests,
    fr: "Pour exercer vos droits",
    nl: "Om uw rechten uit te oefenen",
    de: "Zur Ausübung Ihrer Rechte"
  ),
  Label(
    .contactOfficer,
    fr: "Délégué à la protection des données",
    nl: "Functionaris voor gegevensbescherming",
    de: "Datenschutzbeauftragte oder Datenschutzbeauftragter"
  ),
  Label(
    .contactComplaints,
    fr: "Réclamations auprès de l'organisation",
    nl: "Klachten bij de organisatie",
    de: "Beschwerden bei der Einrichtung"
  ),
  Label(.contactSecurity, fr: "Sécurité de l'information", nl: "Informatieveiligheid", de: "Informationssicherheit"),
  Label(.data, fr: "Données", nl: "Gegevens", de: "Daten"),
  Label(.concernedData, fr: "Porte sur", nl: "Betreft", de: "Betrifft"),
  Label(
    .dataCaption,
    fr: "Catégories de données à caractère personnel",
    nl: "Categorieën van persoonsgegevens",
    de: "Kategorien personenbezogener Daten"
  ),
  Label(.dataCategory, fr: "Catégorie", nl: "Categorie", de: "Kategorie"),
  Label(.dataGroup, fr: "Groupe", nl: "Groep", de: "Gruppe"),
  Label(.examples, fr: "Exemples", nl: "Voorbeelden", de: "Beispiele"),
  Label(.protection, fr: "Protection particulière", nl: "Bijzondere bescherming", de: "Besonderer Schutz"),
  Label(
    .criminalData,
    fr: "condamnations pénales et infractions",
    nl: "strafrechtelijke veroordelingen en strafbare feiten",
    de: "strafrechtliche Verurteilungen und Straftaten"
  ),
  Label(.nationalNumber, fr: "numéro de registre national", nl: "rijksregisternummer", de: "Nationalregisternummer"),
  Label(
    .categoryOrigin,
    fr: "origine raciale ou ethnique",
    nl: "ras of etnische afkomst",
    de: "rassische oder ethnische Herkunft"
  ),
  Label(.categoryPolitics, fr: "opinions politiques", nl: "politieke opvattingen", de: "politische Meinungen"),
  Label(
    .categoryBeliefs,
    fr: "convictions religieuses ou philosophiques",
    nl: "religieuze of levensbeschouwelijke overtuigingen",
    de: "religiöse oder weltanschauliche Überzeugungen"
  ),
  Label(
    .categoryUnion,
    fr: "appartenance syndicale",
    nl: "lidmaatschap van een vakbond",
    de: "Gewerkschaftszugehörigkeit"
  ),
  Label(.categoryGenetic, fr: "données génétiques", nl: "genetische gegevens", de: "genetische Daten"),
  Label(.categoryBiometric, fr: "données biométriques", nl: "biometrische gegevens", de: "biometrische Daten"),
  Label(.categoryHealth, fr: "données concernant la santé", nl: "gegevens over gezondheid", de: "Gesundheitsdaten"),
  Label(
    .categorySexLife,
    fr: "vie sexuelle ou orientation sexuelle",
    nl: "seksueel gedrag of seksuele gerichtheid",
    de: "Sexualleben oder sexuelle Orientierung"
  ),
  Label(.source, fr: "Source", nl: "Bron", de: "Quelle"),
  Label(
    .sourcesCaption,
    fr: "D'où viennent les données",
    nl: "Waar de gegevens vandaan komen",
    de: "Woher die Daten stammen"
  ),
  Label(.via, fr: "par l’intermédiaire de", nl: "via", de: "über"),
  Label(
    .publiclyAccessible,
    fr: "Source accessible au public",
    nl: "Openbare bron",
    de: "Öffentlich zugängliche Quelle"
  ),
  Label(.dutyLaw, fr: "légale", nl: "wettelijk", de: "gesetzlich"),
  Label(.dutyContract, fr: "contractuelle", nl: "contractueel", de: "vertraglich"),
  Label(
    .dutyEnteringContract,
    fr: "nécessaire à la conclusion d'un contrat",
    nl: "noodzakelijk om een overeenkomst te sluiten",
    de: "für einen Vertragsabschluss erforderlich"
  ),
  Label(.dutyData, fr: "Données à fournir", nl: "Te verstrekken gegevens", de: "Daten, die Sie bereitstellen müssen"),
  Label(
    .dutyConsequences,
    fr: "Si vous ne les fournissez pas",
    nl: "Als u ze niet verstrekt",
    de: "Wenn Sie sie nicht bereitstellen"
  ),
  Label(.dutyException, fr: "Exception", nl: "Uitzondering", de: "Ausnahme"),
  Label(.purpose, fr: "Finalité", nl: "Doel", de: "Zweck"),
  Label(.otherPurposes, fr: "Autres finalités", nl: "Andere doeleinden", de: "Weitere Zwecke"),
  Label(
    .purposeElsewhere,
    fr: "Cette finalité est décrite en entier sous une autre base juridique",
    nl: "Dit doel is volledig beschreven onder een andere rechtsgrond",
    de: "Dieser Zweck ist unter einer anderen Rechtsgrundlage vollständig beschrieben"
  ),
  Label(.legalBasis, fr: "Base juridique", nl: "Rechtsgrond", de: "Rechtsgrundlage"),
  Label(
    .legalBasesExplained,
    fr: "Que signifient ces bases juridiques ?",
    nl: "Wat betekenen deze rechtsgronden?",
    de: "Was bedeuten diese Rechtsgrundlagen?"
  ),
  Label(
    .exceptionsExplained,
    fr: "Quelles exceptions permettent d’utiliser les données sensibles ?",
    nl: "Welke uitzonderingen laten het gebruik van gevoelige gegevens toe?",
    de: "Welche Ausnahmen erlauben die Verwendung sensibler Daten?"
  ),
  Label(
    .specialGround,
    fr: "Exception pour les données sensibles",
    nl: "Uitzondering voor gevoelige gegevens",
    de: "Ausnahme für sensible Daten"
  ),
  Label(
    .criminalGround,
    fr: "Base pour les données pénales",
    nl: "Grond voor strafrechtelijke gegevens",
    de: "Grundlage für strafrechtliche Daten"
  ),
  Label(.law, fr: "Texte légal", nl: "Wettelijke bepaling", de: "Rechtsvorschrift"),
  Label(.interest, fr: "Intérêt poursuivi", nl: "Nagestreefd belang", de: "Verfolgtes Interesse"),
  Label(
    .interestOfThirdParty,
    fr: "Intérêt poursuivi par un tiers",
    nl: "Nagestreefd belang van een derde",
    de: "Verfolgtes Interesse eines Dritten"
  ),
  Label(.balancing, fr: "Mise en balance", nl: "Belangenafweging", de: "Interessenabwägung"),
  Label(
    .outsidePublicTask,
    fr: "En dehors des missions publiques",
    nl: "Buiten de openbare taken",
    de: "Außerhalb der öffentlichen Aufgaben"
  ),
  Label(.existingCustomers, fr: "Clients existants", nl: "Bestaande klanten", de: "Bestandskunden"),
  Label(.ourReading, fr: "Notre lecture", nl: "Onze lezing", de: "Unsere Lesart"),
  Label(.secrecy, fr: "Secret professionnel", nl: "Beroepsgeheim", de: "Berufsgeheimnis"),
  Label(
    .furtherUse,
    fr: "Finalité pour laquelle ces données ont d’abord été recueillies",
    nl: "Doel waarvoor deze gegevens oorspronkelijk zijn verzameld",
    de: "Zweck, für den diese Daten zuerst erhoben wurden"
  ),
  Label(
    .childConsentAge,
    fr: "Âge à partir duquel l’enfant consent lui-même",
    nl: "Leeftijd vanaf welke het kind zelf toestemming geeft",
    de: "Alter, ab dem das Kind selbst einwilligt"
  ),
  Label(.channels, fr: "Canaux", nl: "Kanalen", de: "Kanäle"),
  Label(.channelPost, fr: "courrier postal", nl: "post", de: "Post"),
  Label(
    .channelPhone,
    fr: "appels téléphoniques d’une personne",
    nl: "telefoongesprekken met een medewerker",
    de: "persönliche Telefonanrufe"
  ),
  Label(.channelAutomatedCall, fr: "appels automatisés", nl: "automatische oproepen", de: "automatische Anrufe"),
  Label(.channelEmail, fr: "courriel", nl: "e-mail", de: "E-Mail"),
  Label(
    .channelTextMessage,
    fr: "messages écrits (SMS, application)",
    nl: "tekstberichten (sms, app)",
    de: "Textnachrichten (SMS, App)"
  ),
  Label(.channelInPerson, fr: "entretien en personne", nl: "persoonlijk gesprek", de: "persönliches Gespräch"),
  Label(.people, fr: "Personnes concernées", nl: "Betrokkenen", de: "Betroffene Personen"),
  Label(.recipients, fr: "Destinataires", nl: "Ontvangers", de: "Empfänger"),
  Label(.retention, fr: "Conservation", nl: "Bewaring", de: "Speicherdauer"),
  Label(.directMarketing, fr: "Prospection", nl: "Direct marketing", de: "Direktwerbung"),
  Label(.profiling, fr: "Profilage", nl: "Profilering", de: "Profiling"),
  Label(.basisConsent, fr: "consentement", nl: "toestemming", de: "Einwilligung"),
  Label(
    .basisContract,
    fr: "exécution d'un contrat ou mesures précontractuelles",
    nl: "uitvoering van een overeenkomst of precontractuele maatregelen",
    de: "Erfüllung eines Vertrags oder vorvertragliche Maßnahmen"
  ),
  Label(
    .basisLegalObligation,
    fr: "respect d'une obligation légale",
    nl: "wettelijke verplichting",
    de: "rechtliche Verpflichtung"
  ),
  Label(
    .basisVitalInterests,
    fr: "sauvegarde des intérêts vitaux",
    nl: "bescherming van vitale belangen",
    de: "Schutz lebenswichtiger Interessen"
  ),
  Label(
    .basisPublicTask,
    fr: "mission d'intérêt public ou exercice de l'autorité publique",
    nl: "taak van algemeen belang of uitoefening van het openbaar gezag",
    de: "Aufgabe im öffentlichen Interesse oder Ausübung öffentlicher Gewalt"
  ),
  Label(
    .basisLegitimateInterests,
    fr: "intérêts légitimes",
    nl: "gerechtvaardigde belangen",
    de: "berechtigte Interessen"
  ),
  Label(.shortContract, fr: "contrat", nl: "overeenkomst", de: "Vertrag"),
  Label(.shortLegalObligation, fr: "obligation légale", nl: "wettelijke verplichting", de: "rechtliche Verpflichtung"),
  Label(.shortVitalInterests, fr: "intérêts vitaux", nl: "vitale belangen", de: "lebenswichtige Interessen"),
  Label(
    .shortPublicTask,
    fr: "mission d’intérêt public",
    nl: "taak van algemeen belang",
    de: "Aufgabe im öffentlichen Interesse"
  ),
  Label(
    .specialExplicitConsent,
    fr: "consentement explicite",
    nl: "uitdrukkelijke toestemming",
    de: "ausdrückliche Einwilligung"
  ),
  Label(
    .specialSocialProtection,
    fr: "droit du travail, sécurité sociale et protection sociale",
    nl: "arbeidsrecht, socialezekerheids- en socialebeschermingsrecht",
    de: "Arbeitsrecht, Recht der sozialen Sicherheit und des Sozialschutzes"
  ),
  Label(
    .specialVitalInterests,
    fr: "intérêts vitaux d'une personne hors d'état de consentir",
    nl: "vitale belangen van iemand die geen toestemming kan geven",
    de: "lebenswichtige Interessen einer Person, die nicht einwilligen kann"
  ),
  Label(
    .specialNonProfitBody,
    fr: "organisme à but non lucratif",
    nl: "instantie zonder winstoogmerk",
    de: "Organisation ohne Gewinnerzielungsabsicht"
  ),
  Label(
    .specialMadePublic,
    fr: "données manifestement rendues publiques",
    nl: "kennelijk openbaar gemaakte gegevens",
    de: "offensichtlich öffentlich gemachte Daten"
  ),
  Label(
    .specialLegalClaims,
    fr: "constatation, exercice ou défense d'un droit en justice",
    nl: "instelling, uitoefening of onderbouwing van een rechtsvordering",
    de: "Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen"
  ),
  Label(
    .specialPublicInterest,
    fr: "motifs d'intérêt public important",
    nl: "zwaarwegend algemeen belang",
    de: "erhebliches öffentliches Interesse"
  ),
  Label(
    .specialCare,
    fr: "soins de santé, prise en charge sociale et gestion de ces services",
    nl: "gezondheidszorg, sociale diensten en het beheer ervan",
    de: "Versorgung im Gesundheits- oder Sozialbereich und Verwaltung dieser Dienste"
  ),
  Label(
    .specialPublicHealth,
    fr: "intérêt public dans le domaine de la santé publique",
    nl: "algemeen belang op het gebied van de volksgezondheid",
    de: "öffentliches Interesse im Bereich der öffentlichen Gesundheit"
  ),
  Label(
    .specialResearch,
    fr: "archives, recherche scientifique ou historique, statistiques",
    nl: "archivering, wetenschappelijk of historisch onderzoek, statistische doeleinden",
    de: "Archivzwecke, wissenschaftliche oder historische Forschung, statistische Zwecke"
  ),
  Label(.roleAuthority, fr: "autorité publique", nl: "overheidsinstantie", de: "Behörde"),
  Label(.roleProcessor, fr: "sous-traitant", nl: "verwerker", de: "Auftragsverarbeiter"),
  Label(
    .roleJointController,
    fr: "responsable conjoint du traitement",
    nl: "gezamenlijke verwerkingsverantwoordelijke",
    de: "gemeinsam verantwortlich"
  ),
  Label(
    .accessCaption,
    fr: "Accès internes aux données",
    nl: "Interne toegang tot de gegevens",
    de: "Interner Zugriff auf die Daten"
  ),
  Label(.accessWho, fr: "Qui", nl: "Wie", de: "Wer"),
  Label(.accessWhat, fr: "Pour quoi faire", nl: "Waarvoor", de: "Wofür"),
  Label(
    .otherCountries,
    fr: "Pays non précisés",
    nl: "Niet nader genoemde landen",
    de: "Nicht näher bezeichnete Länder"
  ),
  Label(.toolAdequacy, fr: "Décision d'adéquation", nl: "Adequaatheidsbesluit", de: "Angemessenheitsbeschluss"),
  Label(
    .toolStandardClauses,
    fr: "Clauses contractuelles types",
    nl: "Standaardcontractbepalingen",
    de: "Standardvertragsklauseln"
  ),
  Label(
    .toolBindingRules,
    fr: "Règles d'entreprise contraignantes",
    nl: "Bindende bedrijfsvoorschriften",
    de: "Verbindliche interne Datenschutzvorschriften"
  ),
  Label(
    .toolPublicInstrument,
    fr: "Instrument entre autorités publiques",
    nl: "Instrument tussen overheidsinstanties",
    de: "Rechtlich bindendes Dokument zwischen Behörden"
  ),
  Label(
    .toolCodeOrCertificate,
    fr: "Code de conduite ou certification",
    nl: "Gedragscode of certificering",
    de: "Verhaltensregeln oder Zertifizierung"
  ),
  Label(.safeguardsCopy, fr: "Copie des garanties", nl: "Kopie van de waarborgen", de: "Kopie der Garantien"),
  Label(.transferMeasures, fr: "Mesures supplémentaires", nl: "Aanvullende maatregelen", de: "Zusätzliche Maßnahmen"),
  Label(
    .derogationContract,
    fr: "exécution d'un contrat avec vous",
    nl: "uitvoering van een overeenkomst met u",
    de: "Erfüllung eines Vertrags mit Ihnen"
  ),
  Label(
    .derogationContractInInterest,
    fr: "contrat conclu dans votre intérêt",
    nl: "overeenkomst in uw belang",
    de: "Vertrag in Ihrem Interesse"
  ),
  Label(
    .derogationPublicInterest,
    fr: "motifs importants d'intérêt public",
    nl: "gewichtige redenen van algemeen belang",
    de: "wichtige Gründe des öffentlichen Interesses"
  ),
  Label(.derogationLegalClaims, fr: "droits en justice", nl: "rechtsvorderingen", de: "Rechtsansprüche"),
  Label(.derogationVitalInterests, fr: "intérêts vitaux", nl: "vitale belangen", de: "lebenswichtige Interessen"),
  Label(.derogationPublicRegister, fr: "registre public", nl: "openbaar register", de: "öffentliches Register"),
  Label(.retentionCaption, fr: "Durées de conservation", nl: "Bewaartermijnen", de: "Aufbewahrungsfristen"),
  Label(.retentionWhat, fr: "Données ou dossier", nl: "Gegevens of dossier", de: "Daten oder Akte"),
  Label(.retentionPeriod, fr: "Durée", nl: "Termijn", de: "Frist"),
  Label(.retentionFrom, fr: "Point de départ", nl: "Te rekenen vanaf", de: "Beginn"),
  Label(.remarks, fr: "Précisions", nl: "Toelichting", de: "Hinweise"),
  Label(.remark, fr: "Précision", nl: "Toelichting", de: "Hinweis"),
  Label(.exception, fr: "Exception", nl: "Uitzondering", de: "Ausnahme"),
  Label(.afterwards, fr: "Ensuite", nl: "Daarna", de: "Danach"),
  Label(.approvedBy, fr: "Accord requis", nl: "Met instemming van", de: "Mit Zustimmung von"),
  Label(.purposesKeptFor, fr: "Pour", nl: "Voor", de: "Für"),
  Label(.allPurposes, fr: "toutes les finalités", nl: "alle doeleinden", de: "alle Zwecke"),
  Label(.decisionLogic, fr: "Logique sous-jacente", nl: "Onderliggende logica", de: "Involvierte Logik"),
  Label(
    .decisionConsequences,
    fr: "Importance et conséquences pour vous",
    nl: "Belang en gevolgen voor u",
    de: "Tragweite und Auswirkungen für Sie"
  ),
  Label(.decisionSafeguards, fr: "Vos garanties", nl: "Uw waarborgen", de: "Ihre Garantien"),
  Label(.certificate, fr: "Certification", nl: "Certificering", de: "Zertifizierung"),
  Label(.since, fr: "depuis", nl: "sinds", de: "seit"),
  Label(.rightAccess, fr: "Droit d'accès", nl: "Recht van inzage", de: "Recht auf Auskunft"),
  Label(.rightRectification, fr: "Droit de rectification", nl: "Recht op rectificatie", de: "Recht auf Berichtigung"),
  Label(
    .rightErasure,
    fr: "Droit à l'effacement (« droit à l'oubli »)",
    nl: "Recht op gegevenswissing (“recht op vergetelheid”)",
    de: "Recht auf Löschung („Recht auf Vergessenwerden“)"
  ),
  Label(
    .rightRestriction,
    fr: "Droit à la limitation du traitement",
    nl: "Recht op beperking van de verwerking",
    de: "Recht auf Einschränkung der Verarbeitung"
  ),
  Label(
    .rightPortability,
    fr: "Droit à la portabilité des données",
    nl: "Recht op overdraagbaarheid van gegevens",
    de: "Recht auf Datenübertragbarkeit"
  ),
  Label(.rightObjection, fr: "Droit d'opposition", nl: "Recht van bezwaar", de: "Widerspruchsrecht"),
  Label(
    .rightWithdrawal,
    fr: "Droit de retirer votre consentement",
    nl: "Recht om uw toestemming in te trekken",
    de: "Recht auf Widerruf Ihrer Einwilligung"
  ),
  Label(
    .rightHumanIntervention,
    fr: "Droit de ne pas faire l'objet d'une décision automatisée",
    nl: "Recht om niet te worden onderworpen aan een geautomatiseerd besluit",
    de: "Recht, keiner automatisierten Entscheidung unterworfen zu werden"
  ),
  Label(
    .rightPostMortem,
    fr: "Directives sur le sort de vos données après votre décès",
    nl: "Richtlijnen over uw gegevens na uw overlijden",
    de: "Anweisungen zu Ihren Daten nach Ihrem Tod"
  ),
  Label(
    .rightPatientFile,
    fr: "Consultation et copie de votre dossier de patient",
    nl: "Inzage en afschrift van uw patiëntendossier",
    de: "Einsicht in Ihre Patientenakte und Kopie davon"
  ),
  Label(.youMayObject, fr: "Vous pouvez vous opposer", nl: "U kunt bezwaar maken", de: "Sie können widersprechen"),
  Label(
    .howToAsk,
    fr: "Comment exercer vos droits",
    nl: "Hoe u uw rechten uitoefent",
    de: "Wie Sie Ihre Rechte ausüben"
  ),
  Label(.shorterDeadline, fr: "Délai plus court", nl: "Kortere termijn", de: "Kürzere Frist"),
  Label(.cookieName, fr: "Nom", nl: "Naam", de: "Name"),
  Label(.cookieProvider, fr: "Fournisseur", nl: "Aanbieder", de: "Anbieter"),
  Label(.cookiePurpose, fr: "Finalité", nl: "Doel", de: "Zweck"),
  Label(.cookieLifetime, fr: "Durée de vie", nl: "Levensduur", de: "Laufzeit"),
  Label(.cookieSharedWith, fr: "Accès par des tiers", nl: "Toegang door derden", de: "Zugriff durch Dritte"),
  Label(.cookieSession, fr: "le temps de la session", nl: "de duur van de sessie", de: "bis zum Ende der Sitzung"),
  Label(
    .cookieSettings,
    fr: "Modifier mes choix en matière de cookies",
    nl: "Mijn cookiekeuzes aanpassen",
    de: "Meine Cookie-Einstellungen ändern"
  ),
  Label(
    .cookiesNecessary,
    fr: "Cookies strictement nécessaires",
    nl: "Strikt noodzakelijke cookies",
    de: "Unbedingt erforderliche Cookies"
  ),
  Label(.cookiesPreferences, fr: "Cookies de préférences", nl: "Voorkeurscookies", de: "Präferenz-Cookies"),
  Label(.cookiesStatistics, fr: "Cookies de mesure d'audience", nl: "Analytische cookies", de: "Statistik-Cookies"),
  Label(.cookiesMarketing, fr: "Cookies publicitaires", nl: "Marketingcookies", de: "Marketing-Cookies"),
  Label(.publishedOn, fr: "Publiée le", nl: "Bekendgemaakt op", de: "Veröffentlicht am"),
  Label(.adoptedBy, fr: "Adoptée par", nl: "Goedgekeurd door", de: "Beschlossen von"),
  Label(.opinionOf, fr: "Avis préalable", nl: "Advies gevraagd aan", de: "Stellungnahme von"),
  Label(.glanceWho, fr: "Qui est responsable ?", nl: "Wie is verantwoordelijk?", de: "Wer ist verantwortlich?"),
  Label(.glanceWhy, fr: "Pourquoi ?", nl: "Waarom?", de: "Wozu?"),
  Label(.glanceHowLong, fr: "Combien de temps ?", nl: "Hoelang?", de: "Wie lange?"),
  Label(.glanceRights, fr: "Que pouvez-vous faire ?", nl: "Wat kunt u doen?", de: "Was können Sie tun?"),
  Label(
    .glanceAsk,
    fr: "À qui vous adresser ?",
    nl: "Tot wie kunt u zich richten?",
    de: "An wen können Sie sich wenden?"
  ),
  Label(
    .glanceMore,
    fr: "et d'autres, détaillées plus bas",
    nl: "en andere, verderop uitgelegd",
    de: "und weitere, unten erläutert"
  ),
  Label(.toAccess, fr: "Voir mes données", nl: "Mijn gegevens inzien", de: "Meine Daten einsehen"),
  Label(.toRectify, fr: "Faire corriger mes données", nl: "Mijn gegevens laten verbeteren", de: "Meine Daten berichtigen lassen"),
  Label(.toErase, fr: "Faire effacer mes données", nl: "Mijn gegevens laten wissen", de: "Meine Daten löschen lassen"),
  Label(
    .toRestrict,
    fr: "Faire suspendre l’utilisation de mes données",
    nl: "Het gebruik van mijn gegevens laten opschorten",
    de: "Die Verwendung meiner Daten aussetzen lassen"
  ),
  Label(.toTakeAlong, fr: "Récupérer mes données", nl: "Mijn gegevens meenemen", de: "Meine Daten mitnehmen"),
  Label(
    .toObject,
    fr: "M’opposer à l’utilisation de mes données",
    nl: "Bezwaar maken tegen het gebruik van mijn gegevens",
    de: "Der Verwendung meiner Daten widersprechen"
  ),
  Label(
    .toWithdraw,
    fr: "Retirer mon consentement",
    nl: "Mijn toestemming intrekken",
    de: "Meine Einwilligung widerrufen"
  ),
  Label(
    .toContestDecision,
    fr: "Contester une décision automatisée",
    nl: "Een geautomatiseerd besluit aanvechten",
    de: "Eine automatisierte Entscheidung anfechten"
  ),
  Label(
    .toDirectAfterDeath,
    fr: "Décider du sort de mes données après ma mort",
    nl: "Bepalen wat er na mijn dood met mijn gegevens gebeurt",
    de: "Bestimmen, was nach meinem Tod mit meinen Daten geschieht"
  ),
  Label(
    .toCopyPatientFile,
    fr: "Obtenir une copie de mon dossier de patient",
    nl: "Een afschrift van mijn patiëntendossier krijgen",
    de: "Eine Kopie meiner Patientenakte erhalten"
  ),
  Label(.toComplain, fr: "Introduire une réclamation", nl: "Een klacht indienen", de: "Beschwerde einlegen"),
  Label(
    .leftOpenTitle,
    fr: "Ce que cette déclaration ne précise pas",
    nl: "Wat deze verklaring niet vermeldt",
    de: "Was diese Erklärung offenlässt"
  ),
  Label(
    .gapData,
    fr: "Cette déclaration n'énumère pas les données.",
    nl: "Deze verklaring somt de gegevens niet op.",
    de: "Diese Erklärung zählt die Daten nicht auf."
  ),
  Label(
    .gapSources,
    fr: "Cette déclaration ne dit pas d'où viennent les données.",
    nl: "Deze verklaring zegt niet waar de gegevens vandaan komen.",
    de: "Diese Erklärung sagt nicht, woher die Daten stammen."
  ),
  Label(
    .gapObligation,
    fr: "Cette déclaration ne dit pas si vous devez fournir vos données, ni ce qui se passe si vous ne le faites pas.",
    nl: "Deze verklaring zegt niet of u verplicht bent uw gegevens te verstrekken, en ook niet wat er anders gebeurt.",
    de: """
    Diese Erklärung sagt nicht, ob Sie Ihre Daten bereitstellen müssen und was geschieht, wenn Sie es
    nicht tun.
    """
  ),
  Label(
    .gapPurposes,
    fr: "Cette déclaration ne précise pas les finalités.",
    nl: "Deze verklaring vermeldt de doeleinden niet.",
    de: "Diese Erklärung nennt die Zwecke nicht."
  ),
  Label(
    .gapRecipients,
    fr: "Cette déclaration ne dit pas à qui les données sont communiquées.",
    nl: "Deze verklaring zegt niet aan wie de gegevens worden meegedeeld.",
    de: "Diese Erklärung sagt nicht, wem die Daten offengelegt werden."
  ),
  Label(
    .gapTransfers,
    fr: "Cette déclaration ne dit pas si des données sont transférées en dehors de l'Espace économique européen.",
    nl: "Deze verklaring zegt niet of gegevens buiten de Europese Economische Ruimte worden doorgegeven.",
    de: """
    Diese Erklärung sagt nicht, ob Daten in Länder außerhalb des Europäischen Wirtschaftsraums
    übermittelt werden.
    """
  ),
  Label(
    .gapTransferTool,
    fr: "Cette déclaration ne dit pas quelle garantie encadre ce transfert.",
    nl: "Deze verklaring zegt niet welke waarborg voor deze doorgifte geldt.",
    de: "Diese Erklärung sagt nicht, welche Garantie für diese Übermittlung gilt."
  ),
  Label(
    .gapRetention,
    fr: "Cette déclaration n'indique aucune durée de conservation.",
    nl: "Deze verklaring vermeldt geen bewaartermijn.",
    de: "Diese Erklärung nennt keine Speicherdauer."
  ),
  Label(
    .gapAutomatedDecisions,
    fr: "Cette déclaration ne dit pas si des décisions entièrement automatisées sont prises.",
    nl: "Deze verklaring zegt niet of er volledig geautomatiseerde besluiten worden genomen.",
    de: "Diese Erklärung sagt nicht, ob vollständig automatisierte Entscheidungen getroffen werden."
  ),
  Label(
    .gapCookies,
    fr: "Cette déclaration ne dit rien des cookies.",
    nl: "Deze verklaring zegt niets over cookies.",
    de: "Diese Erklärung sagt nichts über Cookies."
  ),
  Label(
    .gapCookieList,
    fr: "Cette déclaration mentionne des cookies sans en donner la liste.",
    nl: "Deze verklaring vermeldt cookies zonder ze op te sommen.",
    de: "Diese Erklärung erwähnt Cookies, ohne sie aufzuzählen."
  ),
  Label(
    .gapCookieChoice,
    fr: "Cette déclaration ne dit pas comment accepter ou refuser les cookies.",
    nl: "Deze verklaring zegt niet hoe u cookies kunt aanvaarden of weigeren.",
    de: "Diese Erklärung sagt nicht, wie Sie Cookies annehmen oder ablehnen können."
  ),
  Label(
    .gapGroupMembers,
    fr: "Cette déclaration ne nomme pas les sociétés du groupe.",
    nl: "Deze verklaring noemt de ondernemingen van de groep niet.",
    de: "Diese Erklärung nennt die Unternehmen der Gruppe nicht."
  ),
  Label(
    .gapJointControllers,
    fr: "Cette déclaration ne nomme pas les responsables conjoints du traitement.",
    nl: "Deze verklaring noemt de gezamenlijke verwerkingsverantwoordelijken niet.",
    de: "Diese Erklärung nennt die gemeinsam Verantwortlichen nicht."
  ),
  Label(
    .gapOfficer,
    fr: "Cette déclaration ne dit pas si un délégué à la protection des données est désigné.",
    nl: "Deze verklaring zegt niet of er een functionaris voor gegevensbescherming is aangewezen.",
    de: "Diese Erklärung sagt nicht, ob eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter benannt ist."
  ),
  Label(
    .gapOfficerContact,
    fr: "Cette déclaration ne donne pas les coordonnées du délégué à la protection des données.",
    nl: "Deze verklaring geeft geen contactgegevens van de functionaris voor gegevensbescherming.",
    de: "Diese Erklärung gibt keine Kontaktdaten der oder des Datenschutzbeauftragten an."
  ),
  Label(
    .gapRequests,
    fr: "Cette déclaration ne dit pas à qui adresser une demande.",
    nl: "Deze verklaring zegt niet waar u een verzoek kunt indienen.",
    de: "Diese Erklärung sagt nicht, an wen Sie einen Antrag richten können."
  ),
]
