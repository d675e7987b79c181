import NoticeModel

// The words in which a difference between the facts of two versions is told. `{it}` is the fact concerned, in quotation
// marks; `{old}` and `{new}` are what was and what is said. What counts as a material change: docs/versions.md.

let changes = [
  ChangeWord(
    .replaced,
    fr: "auparavant {old} ; désormais {new}",
    nl: "voorheen {old}; nu {new}",
    de: "zuvor {old}; nun {new}",
    en: "previously {old}; now {new}"
  ),
  ChangeWord(
    .lengthened,
    fr: "de {old} à {new}",
    nl: "van {old} naar {new}",
    de: "von {old} auf {new}",
    en: "from {old} to {new}"
  ),
  ChangeWord(.nothing, fr: "non précisé", nl: "niet vermeld", de: "nicht angegeben", en: "not stated"),
  ChangeWord(.allData, fr: "toutes les données", nl: "alle gegevens", de: "alle Daten", en: "all data"),
  ChangeWord(
    .allAudiences,
    fr: "tous les publics",
    nl: "alle doelgroepen",
    de: "alle Zielgruppen",
    en: "all audiences"
  ),
  ChangeWord(
    .jointUnnamed,
    fr: "partenaires non précisés",
    nl: "niet nader genoemde partners",
    de: "nicht näher bezeichnete Partner",
    en: "partners not specified"
  ),
  ChangeWord(
    .officerWithoutContact,
    fr: "désigné, sans coordonnées",
    nl: "aangewezen, zonder contactgegevens",
    de: "benannt, ohne Kontaktdaten",
    en: "designated, without contact details"
  ),
  ChangeWord(.surfaceWebsite, fr: "le site web", nl: "de website", de: "die Website", en: "the website"),
  ChangeWord(.surfaceApp, fr: "l’application", nl: "de app", de: "die App", en: "the app"),
  ChangeWord(.surfacePremises, fr: "les locaux", nl: "de gebouwen", de: "die Räumlichkeiten", en: "the premises"),
  ChangeWord(
    .surfacePaper,
    fr: "les documents papier",
    nl: "papieren documenten",
    de: "Papierunterlagen",
    en: "paper documents"
  ),
  ChangeWord(
    .standingOfficial,
    fr: "déclaration de l’organisation",
    nl: "verklaring van de organisatie",
    de: "Erklärung der Einrichtung",
    en: "notice of the organisation"
  ),
  ChangeWord(.standingExample, fr: "exemple", nl: "voorbeeld", de: "Beispiel", en: "example"),
  ChangeWord(
    .officerNotRequired,
    fr: "désignation non requise",
    nl: "aanwijzing niet verplicht",
    de: "Benennung nicht erforderlich",
    en: "designation not required"
  ),
  ChangeWord(
    .roleCategory,
    fr: "groupe de destinataires",
    nl: "groep van ontvangers",
    de: "Gruppe von Empfängern",
    en: "group of recipients"
  ),
  ChangeWord(
    .roleController,
    fr: "responsable du traitement distinct",
    nl: "afzonderlijke verwerkingsverantwoordelijke",
    de: "eigenständig Verantwortlicher",
    en: "separate controller"
  ),
  ChangeWord(
    .rolePerson,
    fr: "personne concernée ou son représentant",
    nl: "betrokkene of diens vertegenwoordiger",
    de: "betroffene Person oder deren Vertretung",
    en: "data subject or their representative"
  ),
  ChangeWord(
    .originPerson,
    fr: "données fournies par vous-même",
    nl: "gegevens die u zelf verstrekt",
    de: "von Ihnen selbst bereitgestellte Daten",
    en: "data provided by you"
  ),
  ChangeWord(
    .originOthers,
    fr: "données fournies par d’autres",
    nl: "gegevens die anderen verstrekken",
    de: "von anderen bereitgestellte Daten",
    en: "data provided by others"
  ),
  ChangeWord(
    .originAutomatic,
    fr: "données collectées automatiquement",
    nl: "automatisch verzamelde gegevens",
    de: "automatisch erhobene Daten",
    en: "data collected automatically"
  ),
  ChangeWord(
    .sourceOpen,
    fr: "source accessible au public",
    nl: "openbare bron",
    de: "öffentlich zugängliche Quelle",
    en: "publicly accessible source"
  ),
  ChangeWord(
    .sourceClosed,
    fr: "source non accessible au public",
    nl: "niet-openbare bron",
    de: "nicht öffentlich zugängliche Quelle",
    en: "source not publicly accessible"
  ),
  ChangeWord(
    .interestThirdParty,
    fr: "intérêt d’un tiers",
    nl: "belang van een derde",
    de: "Interesse eines Dritten",
    en: "interest of a third party"
  ),
  ChangeWord(
    .interestController,
    fr: "intérêt du responsable du traitement",
    nl: "belang van de verwerkingsverantwoordelijke",
    de: "Interesse des Verantwortlichen",
    en: "interest of the controller"
  ),
  ChangeWord(.voluntary, fr: "aucune obligation", nl: "geen verplichting", de: "keine Pflicht", en: "no obligation"),
  ChangeWord(
    .identityOnDoubt,
    fr: "preuve d’identité en cas de doute raisonnable",
    nl: "identiteitsbewijs bij redelijke twijfel",
    de: "Identitätsnachweis bei begründeten Zweifeln",
    en: "proof of identity where there is reasonable doubt"
  ),
  ChangeWord(
    .identityAlways,
    fr: "preuve d’identité à chaque demande",
    nl: "identiteitsbewijs bij elk verzoek",
    de: "Identitätsnachweis bei jedem Antrag",
    en: "proof of identity with each request"
  ),
  ChangeWord(
    .choiceAskedFirst,
    fr: "votre consentement est demandé d’abord",
    nl: "uw toestemming wordt vooraf gevraagd",
    de: "Ihre Einwilligung wird vorher eingeholt",
    en: "your consent is requested first"
  ),
  ChangeWord(
    .choiceSettings,
    fr: "vous pouvez modifier votre choix sur {it}",
    nl: "u past uw keuze aan op {it}",
    de: "Ihre Auswahl ändern Sie auf {it}",
    en: "you can change your choice on {it}"
  ),
  ChangeWord(
    .choiceBrowser,
    fr: "les réglages de votre navigateur seulement",
    nl: "alleen de instellingen van uw browser",
    de: "nur die Einstellungen Ihres Browsers",
    en: "only the settings of your browser"
  ),
  ChangeWord(
    .controllerReplaced,
    fr: "Responsable du traitement",
    nl: "Verwerkingsverantwoordelijke",
    de: "Verantwortlicher",
    en: "Controller"
  ),
  ChangeWord(
    .controllerDetails,
    fr: "Informations sur le responsable du traitement",
    nl: "Gegevens over de verwerkingsverantwoordelijke",
    de: "Angaben zum Verantwortlichen",
    en: "Information on the controller"
  ),
  ChangeWord(
    .representative,
    fr: "Représentant dans l’Union",
    nl: "Vertegenwoordiger in de Unie",
    de: "Vertreter in der Union",
    en: "Representative in the Union"
  ),
  ChangeWord(
    .group,
    fr: "Groupe pour lequel la déclaration vaut",
    nl: "Groep waarvoor de verklaring geldt",
    de: "Gruppe, für die die Erklärung gilt",
    en: "Group to which the notice applies"
  ),
  ChangeWord(
    .groupMemberAdded,
    fr: "Nouvelle entité du groupe",
    nl: "Nieuwe entiteit van de groep",
    de: "Neues Unternehmen der Gruppe",
    en: "New entity in the group"
  ),
  ChangeWord(
    .groupMemberRemoved,
    fr: "Entité qui ne fait plus partie du groupe",
    nl: "Entiteit die niet meer tot de groep behoort",
    de: "Unternehmen, das nicht mehr zur Gruppe gehört",
    en: "Entity that no longer belongs to the group"
  ),
  ChangeWord(
    .groupMemberDetails,
    fr: "Informations sur {it}",
    nl: "Gegevens over {it}",
    de: "Angaben zu {it}",
    en: "Information on {it}"
  ),
  ChangeWord(
    .jointControl,
    fr: "Responsabilité conjointe du traitement",
    nl: "Gezamenlijke verwerkingsverantwoordelijkheid",
    de: "Gemeinsame Verantwortlichkeit",
    en: "Joint controllership"
  ),
  ChangeWord(
    .jointControlDeclared,
    fr: "Absence de responsabilité conjointe du traitement",
    nl: "Geen gezamenlijke verwerkingsverantwoordelijkheid",
    de: "Keine gemeinsame Verantwortlichkeit",
    en: "No joint controllership"
  ),
  ChangeWord(
    .jointPartnerAdded,
    fr: "Nouveau responsable conjoint du traitement",
    nl: "Nieuwe gezamenlijke verwerkingsverantwoordelijke",
    de: "Neuer gemeinsam Verantwortlicher",
    en: "New joint controller"
  ),
  ChangeWord(
    .jointPartnerRemoved,
    fr: "N’est plus responsable conjoint du traitement",
    nl: "Niet langer gezamenlijke verwerkingsverantwoordelijke",
    de: "Nicht mehr gemeinsam Verantwortlicher",
    en: "No longer a joint controller"
  ),
  ChangeWord(
    .officer,
    fr: "Délégué à la protection des données",
    nl: "Functionaris voor gegevensbescherming",
    de: "Datenschutzbeauftragte oder Datenschutzbeauftragter",
    en: "Data protection officer"
  ),
  ChangeWord(
    .contactDetails,
    fr: "Coordonnées de l’organisation",
    nl: "Contactgegevens van de organisatie",
    de: "Kontaktdaten der Einrichtung",
    en: "Contact details of the organisation"
  ),
  ChangeWord(
    .authority,
    fr: "Autorité de contrôle compétente",
    nl: "Bevoegde toezichthoudende autoriteit",
    de: "Zuständige Aufsichtsbehörde",
    en: "Competent supervisory authority"
  ),
  ChangeWord(.wording, fr: "Formulation", nl: "Formulering", de: "Formulierung", en: "Wording"),
  ChangeWord(
    .surfaceAdded,
    fr: "La déclaration vaut désormais aussi pour",
    nl: "De verklaring geldt nu ook voor",
    de: "Die Erklärung gilt nun auch für",
    en: "The notice now also applies to"
  ),
  ChangeWord(
    .surfaceRemoved,
    fr: "La déclaration ne vaut plus pour",
    nl: "De verklaring geldt niet meer voor",
    de: "Die Erklärung gilt nicht mehr für",
    en: "The notice no longer applies to"
  ),
  ChangeWord(
    .standing,
    fr: "Statut de cette page",
    nl: "Status van deze pagina",
    de: "Status dieser Seite",
    en: "Status of this page"
  ),
  ChangeWord(
    .languages,
    fr: "Langues de la déclaration",
    nl: "Talen van de verklaring",
    de: "Sprachen der Erklärung",
    en: "Languages of the notice"
  ),
  ChangeWord(
    .banner,
    fr: "Bandeau au-dessus des pages",
    nl: "Balk boven de pagina’s",
    de: "Leiste über den Seiten",
    en: "Banner above the pages"
  ),
  ChangeWord(
    .companion,
    fr: "Pages complémentaires",
    nl: "Bijbehorende pagina’s",
    de: "Ergänzende Seiten",
    en: "Additional pages"
  ),
  ChangeWord(.definition, fr: "Définition", nl: "Definitie", de: "Begriffsbestimmung", en: "Definition"),
  ChangeWord(
    .definitionAdded,
    fr: "Nouvelle définition",
    nl: "Nieuwe definitie",
    de: "Neue Begriffsbestimmung",
    en: "New definition"
  ),
  ChangeWord(
    .definitionRemoved,
    fr: "Définition retirée",
    nl: "Geschrapte definitie",
    de: "Gestrichene Begriffsbestimmung",
    en: "Definition removed"
  ),
  ChangeWord(
    .framework,
    fr: "Textes de loi de référence",
    nl: "Wettelijk kader",
    de: "Rechtlicher Rahmen",
    en: "Legal framework"
  ),
  ChangeWord(
    .frameworkAdded,
    fr: "Nouveau texte de loi de référence",
    nl: "Nieuw vermelde wettekst in het wettelijk kader",
    de: "Neu genannte Rechtsvorschrift im rechtlichen Rahmen",
    en: "Law newly mentioned in the legal framework"
  ),
  ChangeWord(
    .frameworkRemoved,
    fr: "Texte de loi qui ne figure plus parmi les références",
    nl: "Wettekst die niet meer in het wettelijk kader staat",
    de: "Im rechtlichen Rahmen nicht mehr genannte Rechtsvorschrift",
    en: "Law no longer in the legal framework"
  ),
  ChangeWord(
    .audienceAdded,
    fr: "Nouveau public concerné",
    nl: "Nieuwe doelgroep",
    de: "Neue Zielgruppe",
    en: "New audience"
  ),
  ChangeWord(
    .audienceRemoved,
    fr: "Public qui n’est plus concerné",
    nl: "Doelgroep die niet meer betrokken is",
    de: "Nicht mehr betroffene Zielgruppe",
    en: "Audience no longer addressed"
  ),
  ChangeWord(
    .concernsMore,
    fr: "{it} concerne désormais aussi",
    nl: "{it} geldt nu ook voor",
    de: "{it} betrifft nun auch",
    en: "{it} now also concerns"
  ),
  ChangeWord(
    .concernsFewer,
    fr: "{it} ne concerne plus",
    nl: "{it} geldt niet meer voor",
    de: "{it} betrifft nicht mehr",
    en: "{it} no longer concerns"
  ),
  ChangeWord(
    .peopleAdded,
    fr: "Nouvelle catégorie de personnes concernées",
    nl: "Nieuwe categorie van betrokkenen",
    de: "Neue Kategorie betroffener Personen",
    en: "New category of data subjects"
  ),
  ChangeWord(
    .peopleRemoved,
    fr: "Personnes qui ne sont plus concernées",
    nl: "Personen die niet meer betrokken zijn",
    de: "Nicht mehr betroffene Personen",
    en: "Data subjects no longer concerned"
  ),
  ChangeWord(
    .minorsConcerned,
    fr: "Des enfants figurent désormais parmi {it}",
    nl: "Onder {it} vallen nu ook kinderen",
    de: "Zu {it} gehören nun auch Kinder",
    en: "{it} now include children"
  ),
  ChangeWord(
    .minorsNotConcerned,
    fr: "Aucun enfant ne figure plus parmi {it}",
    nl: "Onder {it} vallen geen kinderen meer",
    de: "Zu {it} gehören keine Kinder mehr",
    en: "{it} no longer include children"
  ),
  ChangeWord(
    .dataAdded,
    fr: "Nouvelle catégorie de données",
    nl: "Nieuwe categorie van gegevens",
    de: "Neue Datenkategorie",
    en: "New category of data"
  ),
  ChangeWord(
    .dataRemoved,
    fr: "Catégorie de données qui n’est plus traitée",
    nl: "Categorie van gegevens die niet meer wordt verwerkt",
    de: "Nicht mehr verarbeitete Datenkategorie",
    en: "Category of data no longer processed"
  ),
  ChangeWord(
    .protectionAdded,
    fr: "Données particulièrement protégées dans {it}",
    nl: "Bijzonder beschermde gegevens in {it}",
    de: "Besonders geschützte Daten in {it}",
    en: "Specially protected data in {it}"
  ),
  ChangeWord(
    .protectionRemoved,
    fr: "Données particulièrement protégées qui ne figurent plus dans {it}",
    nl: "Bijzonder beschermde gegevens niet meer in {it}",
    de: "Besonders geschützte Daten nicht mehr in {it}",
    en: "Specially protected data no longer in {it}"
  ),
  ChangeWord(
    .numberAuthorisation,
    fr: "Autorisation d’utiliser le numéro d’identification national dans {it}",
    nl: "Machtiging om het nationaal identificatienummer te gebruiken in {it}",
    de: "Genehmigung zur Verwendung der nationalen Kennziffer in {it}",
    en: "Authorisation to use the national identification number in {it}"
  ),
  ChangeWord(
    .dataGroup,
    fr: "Groupe auquel appartient {it}",
    nl: "Groep waartoe {it} behoort",
    de: "Gruppe, zu der {it} gehört",
    en: "Group to which {it} belongs"
  ),
  ChangeWord(
    .dataGroups,
    fr: "Groupes de données",
    nl: "Groepen van gegevens",
    de: "Datengruppen",
    en: "Groups of data"
  ),
  ChangeWord(
    .sourceAdded,
    fr: "Nouvelle source de données",
    nl: "Nieuwe bron van gegevens",
    de: "Neue Datenquelle",
    en: "New source of data"
  ),
  ChangeWord(
    .sourceRemoved,
    fr: "Source de données qui n’est plus mentionnée",
    nl: "Bron van gegevens die niet meer wordt vermeld",
    de: "Nicht mehr genannte Datenquelle",
    en: "Source of data no longer mentioned"
  ),
  ChangeWord(
    .sourceChanged,
    fr: "Indications sur la source {it}",
    nl: "Gegevens over de bron {it}",
    de: "Angaben zur Quelle {it}",
    en: "Details of the source {it}"
  ),
  ChangeWord(
    .sourceDataAdded,
    fr: "Données nouvellement mentionnées pour la source {it}",
    nl: "Nieuw vermelde gegevens bij de bron {it}",
    de: "Bei der Quelle {it} neu genannte Daten",
    en: "Data newly mentioned for the source {it}"
  ),
  ChangeWord(
    .sourceDataRemoved,
    fr: "Données qui ne sont plus mentionnées pour la source {it}",
    nl: "Gegevens die niet meer worden vermeld bij de bron {it}",
    de: "Bei der Quelle {it} nicht mehr genannte Daten",
    en: "Data no longer mentioned for the source {it}"
  ),
  ChangeWord(
    .obligation,
    fr: "Obligation de fournir vos données",
    nl: "Verplichting om uw gegevens te verstrekken",
    de: "Pflicht zur Bereitstellung Ihrer Daten",
    en: "Obligation to provide your data"
  ),
  ChangeWord(.purposeAdded, fr: "Nouvelle finalité", nl: "Nieuw doel", de: "Neuer Zweck", en: "New purpose"),
  ChangeWord(
    .purposeRemoved,
    fr: "Finalité abandonnée",
    nl: "Doel dat vervalt",
    de: "Entfallener Zweck",
    en: "Purpose discontinued"
  ),
  ChangeWord(
    .activityAdded,
    fr: "Nouvelle activité pour {it}",
    nl: "Nieuwe activiteit voor {it}",
    de: "Neue Tätigkeit für {it}",
    en: "New activity for {it}"
  ),
  ChangeWord(
    .activityRemoved,
    fr: "Activité abandonnée pour {it}",
    nl: "Activiteit die vervalt voor {it}",
    de: "Entfallene Tätigkeit für {it}",
    en: "Activity discontinued for {it}"
  ),
  ChangeWord(
    .activityLaw,
    fr: "Textes de loi cités pour une activité de {it}",
    nl: "Wettelijke bepalingen bij een activiteit van {it}",
    de: "Rechtsvorschriften zu einer Tätigkeit von {it}",
    en: "Laws cited for an activity of {it}"
  ),
  ChangeWord(
    .purposeDataAdded,
    fr: "Nouvelles données utilisées pour {it}",
    nl: "Gegevens die nu ook worden gebruikt voor {it}",
    de: "Neu für {it} verwendete Daten",
    en: "New data used for {it}"
  ),
  ChangeWord(
    .purposeDataRemoved,
    fr: "Données qui ne sont plus utilisées pour {it}",
    nl: "Gegevens die niet meer worden gebruikt voor {it}",
    de: "Nicht mehr für {it} verwendete Daten",
    en: "Data no longer used for {it}"
  ),
  ChangeWord(
    .conditionalData,
    fr: "Données utilisées dans certains cas pour {it}",
    nl: "Gegevens die in bepaalde gevallen worden gebruikt voor {it}",
    de: "In bestimmten Fällen für {it} verwendete Daten",
    en: "Data used in certain cases for {it}"
  ),
  ChangeWord(
    .purposePeopleAdded,
    fr: "Nouvelles personnes concernées par {it}",
    nl: "Nieuwe betrokkenen bij {it}",
    de: "Neu betroffene Personen bei {it}",
    en: "New data subjects affected by {it}"
  ),
  ChangeWord(
    .purposePeopleRemoved,
    fr: "Personnes qui ne sont plus concernées par {it}",
    nl: "Personen die niet meer betrokken zijn bij {it}",
    de: "Nicht mehr betroffene Personen bei {it}",
    en: "Data subjects no longer affected by {it}"
  ),
  ChangeWord(
    .purposeRecipientAdded,
    fr: "Nouveau destinataire des données pour {it}",
    nl: "Nieuwe ontvanger van de gegevens voor {it}",
    de: "Neuer Empfänger der Daten für {it}",
    en: "New recipient of the data for {it}"
  ),
  ChangeWord(
    .purposeRecipientRemoved,
    fr: "Destinataires qui ne sont plus mentionnés pour {it}",
    nl: "Ontvangers die niet meer worden vermeld voor {it}",
    de: "Nicht mehr genannte Empfänger bei {it}",
    en: "Recipients no longer mentioned for {it}"
  ),
  ChangeWord(
    .purposeRetention,
    fr: "Durée de conservation indiquée pour {it}",
    nl: "Bewaartermijn vermeld voor {it}",
    de: "Für {it} angegebene Speicherdauer",
    en: "Storage period stated for {it}"
  ),
  ChangeWord(
    .marketingBegins,
    fr: "Prospection dans le cadre de {it}",
    nl: "Direct marketing in het kader van {it}",
    de: "Direktwerbung im Rahmen von {it}",
    en: "Direct marketing in the context of {it}"
  ),
  ChangeWord(
    .marketingEnds,
    fr: "Fin de la prospection dans le cadre de {it}",
    nl: "Einde van direct marketing in het kader van {it}",
    de: "Ende der Direktwerbung im Rahmen von {it}",
    en: "End of direct marketing in the context of {it}"
  ),
  ChangeWord(
    .profilingBegins,
    fr: "Profilage dans le cadre de {it}",
    nl: "Profilering in het kader van {it}",
    de: "Profiling im Rahmen von {it}",
    en: "Profiling in the context of {it}"
  ),
  ChangeWord(
    .profilingEnds,
    fr: "Fin du profilage dans le cadre de {it}",
    nl: "Einde van profilering in het kader van {it}",
    de: "Ende des Profilings im Rahmen von {it}",
    en: "End of profiling in the context of {it}"
  ),
  ChangeWord(
    .furtherUse,
    fr: "Traitement ultérieur de données pour {it}",
    nl: "Verdere verwerking van gegevens voor {it}",
    de: "Weiterverarbeitung von Daten für {it}",
    en: "Further processing of data for {it}"
  ),
  ChangeWord(
    .childConsent,
    fr: "Consentement des enfants pour {it}",
    nl: "Toestemming van kinderen voor {it}",
    de: "Einwilligung von Kindern für {it}",
    en: "Consent of children for {it}"
  ),
  ChangeWord(
    .basisAdded,
    fr: "Nouvelle base juridique pour {it}",
    nl: "Nieuwe rechtsgrond voor {it}",
    de: "Neue Rechtsgrundlage für {it}",
    en: "New legal basis for {it}"
  ),
  ChangeWord(
    .basisRemoved,
    fr: "Base juridique abandonnée pour {it}",
    nl: "Rechtsgrond die vervalt voor {it}",
    de: "Entfallene Rechtsgrundlage für {it}",
    en: "Legal basis no longer relied on for {it}"
  ),
  ChangeWord(
    .groundCondition,
    fr: "Cas dans lesquels la base juridique s’applique à {it}",
    nl: "Gevallen waarin de rechtsgrond geldt voor {it}",
    de: "Fälle, in denen die Rechtsgrundlage für {it} gilt",
    en: "Cases in which the legal basis applies to {it}"
  ),
  ChangeWord(
    .groundLaw,
    fr: "Texte légal sur lequel repose {it}",
    nl: "Wettelijke bepaling waarop {it} berust",
    de: "Rechtsvorschrift als Grundlage für {it}",
    en: "Legal provision on which {it} is based"
  ),
  ChangeWord(
    .groundExplanation,
    fr: "Explication de la base juridique pour {it}",
    nl: "Toelichting bij de rechtsgrond voor {it}",
    de: "Erläuterung der Rechtsgrundlage für {it}",
    en: "Explanation of the legal basis for {it}"
  ),
  ChangeWord(
    .groundDataAdded,
    fr: "Données visées désormais aussi par la base juridique pour {it}",
    nl: "Gegevens waarvoor de rechtsgrond van {it} nu ook geldt",
    de: "Daten, für die die Rechtsgrundlage von {it} nun auch gilt",
    en: "Data to which the legal basis for {it} now also applies"
  ),
  ChangeWord(
    .groundDataRemoved,
    fr: "Données qui ne sont plus visées par la base juridique pour {it}",
    nl: "Gegevens waarvoor de rechtsgrond van {it} niet meer geldt",
    de: "Daten, für die die Rechtsgrundlage von {it} nicht mehr gilt",
    en: "Data to which the legal basis for {it} no longer applies"
  ),
  ChangeWord(
    .interest,
    fr: "Intérêt légitime poursuivi pour {it}",
    nl: "Nagestreefd gerechtvaardigd belang voor {it}",
    de: "Verfolgtes berechtigtes Interesse für {it}",
    en: "Legitimate interest pursued for {it}"
  ),
  ChangeWord(
    .channelAdded,
    fr: "Nouveau canal de prospection pour {it}",
    nl: "Nieuw kanaal voor direct marketing bij {it}",
    de: "Neuer Werbekanal für {it}",
    en: "New direct marketing channel for {it}"
  ),
  ChangeWord(
    .channelRemoved,
    fr: "Canal de prospection abandonné pour {it}",
    nl: "Vervallen kanaal voor direct marketing bij {it}",
    de: "Entfallener Werbekanal für {it}",
    en: "Direct marketing channel discontinued for {it}"
  ),
  ChangeWord(
    .existingCustomers,
    fr: "Prospection auprès des clients existants pour {it}",
    nl: "Direct marketing bij bestaande klanten voor {it}",
    de: "Direktwerbung bei Bestandskunden für {it}",
    en: "Direct marketing to existing customers for {it}"
  ),
  ChangeWord(
    .specialGroundAdded,
    fr: "Nouvelle exception permettant de traiter des données sensibles pour {it}",
    nl: "Nieuwe uitzondering om gevoelige gegevens te verwerken voor {it}",
    de: "Neue Ausnahme, die die Verarbeitung sensibler Daten für {it} erlaubt",
    en: "New exception allowing sensitive data to be processed for {it}"
  ),
  ChangeWord(
    .specialGroundRemoved,
    fr: "Exception qui n’est plus mentionnée pour les données sensibles de {it}",
    nl: "Niet meer vermelde uitzondering voor gevoelige gegevens van {it}",
    de: "Nicht mehr genannte Ausnahme für sensible Daten bei {it}",
    en: "Exception for sensitive data no longer mentioned for {it}"
  ),
  ChangeWord(
    .criminalGroundAdded,
    fr: "Nouvelle base du traitement de données pénales pour {it}",
    nl: "Nieuwe grond om strafrechtelijke gegevens te verwerken voor {it}",
    de: "Neue Grundlage für die Verarbeitung strafrechtlicher Daten für {it}",
    en: "New basis for processing data on criminal convictions and offences for {it}"
  ),
  ChangeWord(
    .criminalGroundRemoved,
    fr: "Base du traitement de données pénales qui n’est plus mentionnée pour {it}",
    nl: "Niet meer vermelde grond om strafrechtelijke gegevens te verwerken voor {it}",
    de: "Nicht mehr genannte Grundlage für die Verarbeitung strafrechtlicher Daten bei {it}",
    en: "Basis for processing data on criminal convictions and offences no longer mentioned for {it}"
  ),
  ChangeWord(
    .inference,
    fr: "Lecture propre à cet exemple, et non à l’organisation, pour {it}",
    nl: "Lezing van dit voorbeeld, niet afkomstig van de organisatie, voor {it}",
    de: "Lesart dieses Beispiels, nicht der Einrichtung, bei {it}",
    en: "This example’s own reading, not the organisation’s, for {it}"
  ),
  ChangeWord(
    .recipientAdded,
    fr: "Nouveau destinataire",
    nl: "Nieuwe ontvanger",
    de: "Neuer Empfänger",
    en: "New recipient"
  ),
  ChangeWord(
    .recipientRemoved,
    fr: "Destinataire qui n’est plus mentionné",
    nl: "Ontvanger die niet meer wordt vermeld",
    de: "Nicht mehr genannter Empfänger",
    en: "Recipient no longer mentioned"
  ),
  ChangeWord(.recipientRole, fr: "Rôle de {it}", nl: "Rol van {it}", de: "Rolle von {it}", en: "Role of {it}"),
  ChangeWord(
    .recipientPurpose,
    fr: "But dans lequel {it} reçoit des données",
    nl: "Waarvoor {it} gegevens krijgt",
    de: "Wofür {it} Daten erhält",
    en: "What {it} receives data for"
  ),
  ChangeWord(
    .recipientCondition,
    fr: "Cas dans lesquels {it} reçoit des données",
    nl: "Gevallen waarin {it} gegevens krijgt",
    de: "Fälle, in denen {it} Daten erhält",
    en: "Cases in which {it} receives data"
  ),
  ChangeWord(
    .recipientDataAdded,
    fr: "Nouvelles données communiquées à {it}",
    nl: "Gegevens die nu ook worden meegedeeld aan {it}",
    de: "Neu an {it} weitergegebene Daten",
    en: "New data disclosed to {it}"
  ),
  ChangeWord(
    .recipientDataRemoved,
    fr: "Données qui ne sont plus communiquées à {it}",
    nl: "Gegevens die niet meer worden meegedeeld aan {it}",
    de: "Nicht mehr an {it} weitergegebene Daten",
    en: "Data no longer disclosed to {it}"
  ),
  ChangeWord(
    .recipientListOpened,
    fr: "Liste qui n’est plus exhaustive dans {it}",
    nl: "Lijst die niet meer volledig is bij {it}",
    de: "Nicht mehr abschließende Liste bei {it}",
    en: "List no longer exhaustive in {it}"
  ),
  ChangeWord(
    .recipientListClosed,
    fr: "Liste désormais exhaustive dans {it}",
    nl: "Lijst die nu volledig is bij {it}",
    de: "Nun abschließende Liste bei {it}",
    en: "List now exhaustive in {it}"
  ),
  ChangeWord(
    .recipientMoved,
    fr: "Place de {it} parmi les destinataires",
    nl: "Plaats van {it} onder de ontvangers",
    de: "Einordnung von {it} unter den Empfängern",
    en: "Place of {it} among the recipients"
  ),
  ChangeWord(
    .noRecipients,
    fr: "Absence de destinataires",
    nl: "Geen ontvangers",
    de: "Keine Empfänger",
    en: "No recipients"
  ),
  ChangeWord(
    .access,
    fr: "Accès interne aux données",
    nl: "Interne toegang tot de gegevens",
    de: "Interner Zugriff auf die Daten",
    en: "Internal access to the data"
  ),
  ChangeWord(
    .protocols,
    fr: "Protocoles de communication de données",
    nl: "Protocollen voor de mededeling van gegevens",
    de: "Protokolle über die Weitergabe von Daten",
    en: "Protocols on the disclosure of data"
  ),
  ChangeWord(
    .transferAdded,
    fr: "Nouveau transfert de données",
    nl: "Nieuwe doorgifte van gegevens",
    de: "Neue Datenübermittlung",
    en: "New transfer of data"
  ),
  ChangeWord(
    .transferRemoved,
    fr: "Transfert de données qui prend fin",
    nl: "Doorgifte van gegevens die eindigt",
    de: "Beendete Datenübermittlung",
    en: "Transfer of data discontinued"
  ),
  ChangeWord(
    .transfersDeclared,
    fr: "Absence de transfert hors de l’Espace économique européen",
    nl: "Geen doorgifte buiten de Europese Economische Ruimte",
    de: "Keine Übermittlung außerhalb des Europäischen Wirtschaftsraums",
    en: "No transfer outside the European Economic Area"
  ),
  ChangeWord(
    .transferTool,
    fr: "Base du transfert ({it})",
    nl: "Grondslag voor de doorgifte ({it})",
    de: "Grundlage der Übermittlung ({it})",
    en: "Basis of the transfer ({it})"
  ),
  ChangeWord(
    .transferCondition,
    fr: "Cas de transfert ({it})",
    nl: "Gevallen van doorgifte ({it})",
    de: "Fälle der Übermittlung ({it})",
    en: "Cases in which data are transferred ({it})"
  ),
  ChangeWord(
    .transferSafeguards,
    fr: "Garanties pour le transfert ({it})",
    nl: "Waarborgen voor de doorgifte ({it})",
    de: "Garantien für die Übermittlung ({it})",
    en: "Safeguards for the transfer ({it})"
  ),
  ChangeWord(
    .transferRecipientAdded,
    fr: "Nouveau destinataire du transfert ({it})",
    nl: "Nieuwe ontvanger van de doorgifte ({it})",
    de: "Neuer Empfänger der Übermittlung ({it})",
    en: "New recipient of the transfer ({it})"
  ),
  ChangeWord(
    .transferRecipientRemoved,
    fr: "Destinataire qui n’est plus visé par le transfert ({it})",
    nl: "Ontvanger die niet meer onder de doorgifte valt ({it})",
    de: "Entfallener Empfänger der Übermittlung ({it})",
    en: "Recipient no longer covered by the transfer ({it})"
  ),
  ChangeWord(
    .retentionAdded,
    fr: "Nouvelle durée de conservation indiquée",
    nl: "Nieuw vermelde bewaartermijn",
    de: "Neu angegebene Speicherdauer",
    en: "New storage period stated"
  ),
  ChangeWord(
    .retentionRemoved,
    fr: "Durée de conservation qui n’est plus indiquée",
    nl: "Bewaartermijn die niet meer wordt vermeld",
    de: "Nicht mehr angegebene Speicherdauer",
    en: "Storage period no longer stated"
  ),
  ChangeWord(
    .retentionLonger,
    fr: "Durée de conservation de {it}",
    nl: "Bewaartermijn van {it}",
    de: "Speicherdauer für {it}",
    en: "Storage period for {it}"
  ),
  ChangeWord(
    .retentionShorter,
    fr: "Durée de conservation plus courte de {it}",
    nl: "Kortere bewaartermijn van {it}",
    de: "Kürzere Speicherdauer für {it}",
    en: "Shorter storage period for {it}"
  ),
  ChangeWord(
    .retentionCriterion,
    fr: "Critère de conservation de {it}",
    nl: "Bewaarcriterium voor {it}",
    de: "Kriterium für die Speicherdauer von {it}",
    en: "Storage criterion for {it}"
  ),
  ChangeWord(
    .retentionStated,
    fr: "Durée de conservation de {it}",
    nl: "Bewaartermijn van {it}",
    de: "Speicherdauer für {it}",
    en: "Storage period for {it}"
  ),
  ChangeWord(
    .retentionStart,
    fr: "Point de départ de la conservation de {it}",
    nl: "Begin van de bewaartermijn van {it}",
    de: "Beginn der Speicherdauer für {it}",
    en: "Start of the storage period for {it}"
  ),
  ChangeWord(
    .retentionScopeAdded,
    fr: "Données nouvellement mentionnées pour la durée de conservation de {it}",
    nl: "Nieuw vermeld bij de bewaartermijn van {it}",
    de: "Bei der Speicherdauer für {it} neu genannt",
    en: "Newly mentioned for the storage period of {it}"
  ),
  ChangeWord(
    .retentionScopeRemoved,
    fr: "Données qui ne sont plus mentionnées pour la durée de conservation de {it}",
    nl: "Niet meer vermeld bij de bewaartermijn van {it}",
    de: "Bei der Speicherdauer für {it} nicht mehr genannt",
    en: "No longer mentioned for the storage period of {it}"
  ),
  ChangeWord(
    .retentionExceptionAdded,
    fr: "Nouvelle exception à la durée de conservation de {it}",
    nl: "Nieuwe uitzondering op de bewaartermijn van {it}",
    de: "Neue Ausnahme von der Speicherdauer für {it}",
    en: "New exception to the storage period for {it}"
  ),
  ChangeWord(
    .retentionExceptionRemoved,
    fr: "Exception abandonnée à la durée de conservation de {it}",
    nl: "Vervallen uitzondering op de bewaartermijn van {it}",
    de: "Entfallene Ausnahme von der Speicherdauer für {it}",
    en: "Exception to the storage period for {it} discontinued"
  ),
  ChangeWord(
    .retentionDetails,
    fr: "Précisions sur la conservation de {it}",
    nl: "Toelichting bij de bewaring van {it}",
    de: "Angaben zur Aufbewahrung ({it})",
    en: "Details of the storage of {it}"
  ),
  ChangeWord(
    .requests,
    fr: "Où adresser vos demandes",
    nl: "Waar u uw verzoeken indient",
    de: "An wen Sie Ihre Anträge richten",
    en: "Where to send your requests"
  ),
  ChangeWord(
    .identityCheck,
    fr: "Vérification de votre identité",
    nl: "Controle van uw identiteit",
    de: "Prüfung Ihrer Identität",
    en: "Verification of your identity"
  ),
  ChangeWord(
    .rightExcluded,
    fr: "Droit qui ne s’applique pas",
    nl: "Recht dat niet geldt",
    de: "Recht, das Ihnen nicht zusteht",
    en: "Right that does not apply"
  ),
  ChangeWord(
    .rightRestored,
    fr: "Droit qui s’applique désormais",
    nl: "Recht dat nu geldt",
    de: "Recht, das Ihnen nun zusteht",
    en: "Right that now applies"
  ),
  ChangeWord(
    .rightAdded,
    fr: "Nouveau droit prévu par la loi nationale",
    nl: "Nieuw recht uit de nationale wet",
    de: "Neues Recht nach dem nationalen Gesetz",
    en: "New right under national law"
  ),
  ChangeWord(
    .rightRemoved,
    fr: "Droit prévu par la loi nationale qui n’est plus mentionné",
    nl: "Recht uit de nationale wet dat niet meer wordt vermeld",
    de: "Nicht mehr genanntes Recht nach dem nationalen Gesetz",
    en: "Right under national law no longer mentioned"
  ),
  ChangeWord(
    .replyDeadline,
    fr: "Délai de réponse plus court",
    nl: "Kortere antwoordtermijn",
    de: "Kürzere Antwortfrist",
    en: "Shorter time limit for reply"
  ),
  ChangeWord(
    .rightUnlimited,
    fr: "sans restriction",
    nl: "zonder beperking",
    de: "ohne Einschränkung",
    en: "without restriction"
  ),
  ChangeWord(
    .rightLimited,
    fr: "Étendue du droit {it}",
    nl: "Reikwijdte van het recht {it}",
    de: "Umfang des Rechts {it}",
    en: "Scope of the right {it}"
  ),
  ChangeWord(
    .objectionGranted,
    fr: "Opposition sans donner de raison, désormais possible pour {it}",
    nl: "Bezwaar zonder een reden te geven, nu mogelijk voor {it}",
    de: "Widerspruch ohne Angabe eines Grundes, nun möglich für {it}",
    en: "Objection without giving a reason, now possible for {it}"
  ),
  ChangeWord(
    .objectionRestricted,
    fr: "Opposition sans donner de raison, qui n’est plus possible pour {it}",
    nl: "Bezwaar zonder een reden te geven, niet meer mogelijk voor {it}",
    de: "Widerspruch ohne Angabe eines Grundes, nicht mehr möglich für {it}",
    en: "Objection without giving a reason, no longer possible for {it}"
  ),
  ChangeWord(
    .requestOrder,
    fr: "Ordre des moyens proposés pour envoyer une demande",
    nl: "Volgorde van de manieren om een verzoek in te dienen",
    de: "Reihenfolge der Wege, einen Antrag zu stellen",
    en: "Order of the ways to send a request"
  ),
  ChangeWord(
    .decisionAdded,
    fr: "Nouvelle décision automatisée",
    nl: "Nieuw geautomatiseerd besluit",
    de: "Neue automatisierte Entscheidung",
    en: "New automated decision"
  ),
  ChangeWord(
    .decisionRemoved,
    fr: "Décision automatisée abandonnée",
    nl: "Vervallen geautomatiseerd besluit",
    de: "Entfallene automatisierte Entscheidung",
    en: "Automated decision discontinued"
  ),
  ChangeWord(
    .decisionChanged,
    fr: "Décision automatisée {it}",
    nl: "Geautomatiseerd besluit {it}",
    de: "Automatisierte Entscheidung {it}",
    en: "Automated decision {it}"
  ),
  ChangeWord(
    .decisionsDeclared,
    fr: "Absence de décision automatisée",
    nl: "Geen geautomatiseerde besluiten",
    de: "Keine automatisierten Entscheidungen",
    en: "No automated decisions"
  ),
  ChangeWord(
    .security,
    fr: "Mesures de sécurité",
    nl: "Beveiligingsmaatregelen",
    de: "Sicherheitsmaßnahmen",
    en: "Security measures"
  ),
  ChangeWord(
    .cookiesBegin,
    fr: "Utilisation de cookies",
    nl: "Gebruik van cookies",
    de: "Verwendung von Cookies",
    en: "Use of cookies"
  ),
  ChangeWord(.cookiesEnd, fr: "Absence de cookies", nl: "Geen cookies", de: "Keine Cookies", en: "No cookies"),
  ChangeWord(
    .cookieKindAdded,
    fr: "Nouveau type de cookie",
    nl: "Nieuwe soort cookie",
    de: "Neue Art von Cookie",
    en: "New type of cookie"
  ),
  ChangeWord(.cookieAdded, fr: "Nouveau cookie", nl: "Nieuwe cookie", de: "Neues Cookie", en: "New cookie"),
  ChangeWord(
    .cookieRemoved,
    fr: "Cookie qui n’est plus utilisé",
    nl: "Cookie die niet meer wordt gebruikt",
    de: "Nicht mehr verwendetes Cookie",
    en: "Cookie no longer used"
  ),
  ChangeWord(
    .cookieRenamed,
    fr: "Nouveau nom d’un cookie",
    nl: "Nieuwe naam van een cookie",
    de: "Neuer Name eines Cookies",
    en: "New name of a cookie"
  ),
  ChangeWord(.cookieChanged, fr: "Cookie {it}", nl: "Cookie {it}", de: "Cookie {it}", en: "Cookie {it}"),
  ChangeWord(
    .cookieLonger,
    fr: "Durée de vie du cookie {it}",
    nl: "Levensduur van de cookie {it}",
    de: "Laufzeit des Cookies {it}",
    en: "Lifetime of the cookie {it}"
  ),
  ChangeWord(
    .cookieShorter,
    fr: "Durée de vie plus courte du cookie {it}",
    nl: "Kortere levensduur van de cookie {it}",
    de: "Kürzere Laufzeit des Cookies {it}",
    en: "Shorter lifetime of the cookie {it}"
  ),
  ChangeWord(
    .cookieChoice,
    fr: "Comment accepter ou refuser les cookies",
    nl: "Hoe u cookies aanvaardt of weigert",
    de: "Wie Sie Cookies annehmen oder ablehnen",
    en: "How to accept or refuse cookies"
  ),
]
