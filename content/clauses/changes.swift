import NoticeModel

// The words in which a difference between the facts of two versions is told. `{it}` is the fact concerned, in quotation
// marks; `{old}` and `{new}` are what was and what is said. What counts as a material change: docs/versions.md.

let changes = ChangeWords(
  replaced: Text(
    fr: "auparavant {old} ; désormais {new}",
    nl: "voorheen {old}; nu {new}",
    de: "zuvor {old}; nun {new}"
  ),
  lengthened: Text(
    fr: "de {old} à {new}",
    nl: "van {old} naar {new}",
    de: "von {old} auf {new}"
  ),
  nothing: Text(
    fr: "non précisé",
    nl: "niet vermeld",
    de: "nicht angegeben"
  ),
  allData: Text(
    fr: "toutes les données",
    nl: "alle gegevens",
    de: "alle Daten"
  ),
  allAudiences: Text(
    fr: "tous les publics",
    nl: "alle doelgroepen",
    de: "alle Zielgruppen"
  ),
  jointUnnamed: Text(
    fr: "partenaires non précisés",
    nl: "niet nader genoemde partners",
    de: "nicht näher bezeichnete Partner"
  ),
  officerWithoutContact: Text(
    fr: "désigné, sans coordonnées",
    nl: "aangewezen, zonder contactgegevens",
    de: "benannt, ohne Kontaktdaten"
  ),
  surfaceWebsite: Text(
    fr: "le site web",
    nl: "de website",
    de: "die Website"
  ),
  surfaceApp: Text(
    fr: "l’application",
    nl: "de app",
    de: "die App"
  ),
  surfacePremises: Text(
    fr: "les locaux",
    nl: "de gebouwen",
    de: "die Räumlichkeiten"
  ),
  surfacePaper: Text(
    fr: "les documents papier",
    nl: "papieren documenten",
    de: "Papierunterlagen"
  ),
  standingOfficial: Text(
    fr: "déclaration de l’organisation",
    nl: "verklaring van de organisatie",
    de: "Erklärung der Einrichtung"
  ),
  standingExample: Text(
    fr: "exemple",
    nl: "voorbeeld",
    de: "Beispiel"
  ),
  officerNotRequired: Text(
    fr: "désignation non requise",
    nl: "aanwijzing niet verplicht",
    de: "Benennung nicht erforderlich"
  ),
  roleCategory: Text(
    fr: "groupe de destinataires",
    nl: "groep van ontvangers",
    de: "Gruppe von Empfängern"
  ),
  roleController: Text(
    fr: "responsable du traitement distinct",
    nl: "afzonderlijke verwerkingsverantwoordelijke",
    de: "eigenständig Verantwortlicher"
  ),
  rolePerson: Text(
    fr: "personne concernée ou son représentant",
    nl: "betrokkene of diens vertegenwoordiger",
    de: "betroffene Person oder deren Vertretung"
  ),
  originPerson: Text(
    fr: "données fournies par vous-même",
    nl: "gegevens die u zelf verstrekt",
    de: "von Ihnen selbst bereitgestellte Daten"
  ),
  originOthers: Text(
    fr: "données fournies par d’autres",
    nl: "gegevens die anderen verstrekken",
    de: "von anderen bereitgestellte Daten"
  ),
  originAutomatic: Text(
    fr: "données collectées automatiquement",
    nl: "automatisch verzamelde gegevens",
    de: "automatisch erhobene Daten"
  ),
  sourceOpen: Text(
    fr: "source accessible au public",
    nl: "openbare bron",
    de: "öffentlich zugängliche Quelle"
  ),
  sourceClosed: Text(
    fr: "source non accessible au public",
    nl: "niet-openbare bron",
    de: "nicht öffentlich zugängliche Quelle"
  ),
  interestThirdParty: Text(
    fr: "intérêt d’un tiers",
    nl: "belang van een derde",
    de: "Interesse eines Dritten"
  ),
  interestController: Text(
    fr: "intérêt du responsable du traitement",
    nl: "belang van de verwerkingsverantwoordelijke",
    de: "Interesse des Verantwortlichen"
  ),
  voluntary: Text(
    fr: "aucune obligation",
    nl: "geen verplichting",
    de: "keine Pflicht"
  ),
  identityOnDoubt: Text(
    fr: "preuve d’identité en cas de doute raisonnable",
    nl: "identiteitsbewijs bij redelijke twijfel",
    de: "Identitätsnachweis bei begründeten Zweifeln"
  ),
  identityAlways: Text(
    fr: "preuve d’identité à chaque demande",
    nl: "identiteitsbewijs bij elk verzoek",
    de: "Identitätsnachweis bei jedem Antrag"
  ),
  choiceAskedFirst: Text(
    fr: "votre consentement est demandé d’abord",
    nl: "uw toestemming wordt vooraf gevraagd",
    de: "Ihre Einwilligung wird vorher eingeholt"
  ),
  choiceSettings: Text(
    fr: "votre choix se modifie sur {it}",
    nl: "uw keuze past u aan op {it}",
    de: "Ihre Auswahl ändern Sie auf {it}"
  ),
  choiceBrowser: Text(
    fr: "les réglages de votre navigateur seulement",
    nl: "alleen de instellingen van uw browser",
    de: "nur die Einstellungen Ihres Browsers"
  ),
  controllerReplaced: Text(
    fr: "Responsable du traitement",
    nl: "Verwerkingsverantwoordelijke",
    de: "Verantwortlicher"
  ),
  controllerDetails: Text(
    fr: "Informations sur le responsable du traitement",
    nl: "Gegevens over de verwerkingsverantwoordelijke",
    de: "Angaben zum Verantwortlichen"
  ),
  representative: Text(
    fr: "Représentant dans l’Union",
    nl: "Vertegenwoordiger in de Unie",
    de: "Vertreter in der Union"
  ),
  group: Text(
    fr: "Groupe pour lequel la déclaration vaut",
    nl: "Groep waarvoor de verklaring geldt",
    de: "Gruppe, für die die Erklärung gilt"
  ),
  groupMemberAdded: Text(
    fr: "Nouvelle entité du groupe",
    nl: "Nieuwe entiteit van de groep",
    de: "Neues Unternehmen der Gruppe"
  ),
  groupMemberRemoved: Text(
    fr: "Entité qui ne fait plus partie du groupe",
    nl: "Entiteit die niet meer tot de groep behoort",
    de: "Unternehmen, das nicht mehr zur Gruppe gehört"
  ),
  groupMemberDetails: Text(
    fr: "Informations sur {it}",
    nl: "Gegevens over {it}",
    de: "Angaben zu {it}"
  ),
  jointControl: Text(
    fr: "Responsabilité conjointe du traitement",
    nl: "Gezamenlijke verwerkingsverantwoordelijkheid",
    de: "Gemeinsame Verantwortlichkeit"
  ),
  jointControlDeclared: Text(
    fr: "Absence de responsabilité conjointe du traitement",
    nl: "Geen gezamenlijke verwerkingsverantwoordelijkheid",
    de: "Keine gemeinsame Verantwortlichkeit"
  ),
  jointPartnerAdded: Text(
    fr: "Nouveau responsable conjoint du traitement",
    nl: "Nieuwe gezamenlijke verwerkingsverantwoordelijke",
    de: "Neuer gemeinsam Verantwortlicher"
  ),
  jointPartnerRemoved: Text(
    fr: "N’est plus responsable conjoint du traitement",
    nl: "Niet langer gezamenlijke verwerkingsverantwoordelijke",
    de: "Nicht mehr gemeinsam Verantwortlicher"
  ),
  officer: Text(
    fr: "Délégué à la protection des données",
    nl: "Functionaris voor gegevensbescherming",
    de: "Datenschutzbeauftragte oder Datenschutzbeauftragter"
  ),
  contactDetails: Text(
    fr: "Coordonnées de l’organisation",
    nl: "Contactgegevens van de organisatie",
    de: "Kontaktdaten der Einrichtung"
  ),
  authority: Text(
    fr: "Autorité de contrôle compétente",
    nl: "Bevoegde toezichthoudende autoriteit",
    de: "Zuständige Aufsichtsbehörde"
  ),
  wording: Text(
    fr: "Formulation",
    nl: "Formulering",
    de: "Formulierung"
  ),
  surfaceAdded: Text(
    fr: "La déclaration vaut désormais aussi pour",
    nl: "De verklaring geldt nu ook voor",
    de: "Die Erklärung gilt nun auch für"
  ),
  surfaceRemoved: Text(
    fr: "La déclaration ne vaut plus pour",
    nl: "De verklaring geldt niet meer voor",
    de: "Die Erklärung gilt nicht mehr für"
  ),
  standing: Text(
    fr: "Statut de cette page",
    nl: "Status van deze pagina",
    de: "Status dieser Seite"
  ),
  languages: Text(
    fr: "Langues de la déclaration",
    nl: "Talen van de verklaring",
    de: "Sprachen der Erklärung"
  ),
  banner: Text(
    fr: "Bandeau au-dessus des pages",
    nl: "Balk boven de pagina’s",
    de: "Leiste über den Seiten"
  ),
  companion: Text(
    fr: "Pages complémentaires",
    nl: "Bijbehorende pagina’s",
    de: "Ergänzende Seiten"
  ),
  definition: Text(
    fr: "Définition",
    nl: "Definitie",
    de: "Begriffsbestimmung"
  ),
  definitionAdded: Text(
    fr: "Nouvelle définition",
    nl: "Nieuwe definitie",
    de: "Neue Begriffsbestimmung"
  ),
  definitionRemoved: Text(
    fr: "Définition retirée",
    nl: "Geschrapte definitie",
    de: "Gestrichene Begriffsbestimmung"
  ),
  framework: Text(
    fr: "Textes de loi de référence",
    nl: "Wettelijk kader",
    de: "Rechtlicher Rahmen"
  ),
  frameworkAdded: Text(
    fr: "Nouveau texte de loi de référence",
    nl: "Nieuwe wettekst in het wettelijk kader",
    de: "Neue Rechtsvorschrift im rechtlichen Rahmen"
  ),
  frameworkRemoved: Text(
    fr: "Texte de loi qui ne figure plus parmi les références",
    nl: "Wettekst die niet meer in het wettelijk kader staat",
    de: "Rechtsvorschrift, die nicht mehr zum rechtlichen Rahmen gehört"
  ),
  audienceAdded: Text(
    fr: "Nouveau public concerné",
    nl: "Nieuwe doelgroep",
    de: "Neue Zielgruppe"
  ),
  audienceRemoved: Text(
    fr: "Public qui n’est plus concerné",
    nl: "Doelgroep die niet meer betrokken is",
    de: "Nicht mehr betroffene Zielgruppe"
  ),
  concernsMore: Text(
    fr: "{it} concerne désormais aussi",
    nl: "{it} geldt nu ook voor",
    de: "{it} betrifft nun auch"
  ),
  concernsFewer: Text(
    fr: "{it} ne concerne plus",
    nl: "{it} geldt niet meer voor",
    de: "{it} betrifft nicht mehr"
  ),
  peopleAdded: Text(
    fr: "Nouvelle catégorie de personnes concernées",
    nl: "Nieuwe categorie van betrokkenen",
    de: "Neue Kategorie betroffener Personen"
  ),
  peopleRemoved: Text(
    fr: "Personnes qui ne sont plus concernées",
    nl: "Personen die niet meer betrokken zijn",
    de: "Nicht mehr betroffene Personen"
  ),
  minorsConcerned: Text(
    fr: "Des enfants figurent désormais parmi {it}",
    nl: "Onder {it} vallen nu ook kinderen",
    de: "Zu {it} gehören nun auch Kinder"
  ),
  minorsNotConcerned: Text(
    fr: "Aucun enfant ne figure plus parmi {it}",
    nl: "Onder {it} vallen geen kinderen meer",
    de: "Zu {it} gehören keine Kinder mehr"
  ),
  dataAdded: Text(
    fr: "Nouvelle catégorie de données",
    nl: "Nieuwe categorie van gegevens",
    de: "Neue Datenkategorie"
  ),
  dataRemoved: Text(
    fr: "Catégorie de données qui n’est plus traitée",
    nl: "Categorie van gegevens die niet meer wordt verwerkt",
    de: "Nicht mehr verarbeitete Datenkategorie"
  ),
  protectionAdded: Text(
    fr: "Données particulièrement protégées dans {it}",
    nl: "Bijzonder beschermde gegevens in {it}",
    de: "Besonders geschützte Daten in {it}"
  ),
  protectionRemoved: Text(
    fr: "Données particulièrement protégées qui ne figurent plus dans {it}",
    nl: "Bijzonder beschermde gegevens niet meer in {it}",
    de: "Besonders geschützte Daten nicht mehr in {it}"
  ),
  numberAuthorisation: Text(
    fr: "Autorisation d’utiliser le numéro d’identification national dans {it}",
    nl: "Machtiging om het nationaal identificatienummer te gebruiken in {it}",
    de: "Genehmigung zur Verwendung der nationalen Kennziffer in {it}"
  ),
  dataGroup: Text(
    fr: "Groupe auquel appartient {it}",
    nl: "Groep waartoe {it} behoort",
    de: "Gruppe, zu der {it} gehört"
  ),
  dataGroups: Text(
    fr: "Groupes de données",
    nl: "Groepen van gegevens",
    de: "Datengruppen"
  ),
  sourceAdded: Text(
    fr: "Nouvelle source de données",
    nl: "Nieuwe bron van gegevens",
    de: "Neue Datenquelle"
  ),
  sourceRemoved: Text(
    fr: "Source de données qui n’est plus utilisée",
    nl: "Bron van gegevens die niet meer wordt gebruikt",
    de: "Nicht mehr genutzte Datenquelle"
  ),
  sourceChanged: Text(
    fr: "Provenance des données obtenues de {it}",
    nl: "Herkomst van de gegevens afkomstig van {it}",
    de: "Herkunft der von {it} erhaltenen Daten"
  ),
  sourceDataAdded: Text(
    fr: "Nouvelles données obtenues de {it}",
    nl: "Nieuwe gegevens afkomstig van {it}",
    de: "Neu von {it} erhaltene Daten"
  ),
  sourceDataRemoved: Text(
    fr: "Données qui ne sont plus obtenues de {it}",
    nl: "Gegevens die niet meer afkomstig zijn van {it}",
    de: "Nicht mehr von {it} erhaltene Daten"
  ),
  obligation: Text(
    fr: "Obligation de fournir vos données",
    nl: "Verplichting om uw gegevens te verstrekken",
    de: "Pflicht zur Bereitstellung Ihrer Daten"
  ),
  purposeAdded: Text(
    fr: "Nouvelle finalité",
    nl: "Nieuw doel",
    de: "Neuer Zweck"
  ),
  purposeRemoved: Text(
    fr: "Finalité abandonnée",
    nl: "Doel dat vervalt",
    de: "Entfallener Zweck"
  ),
  activityAdded: Text(
    fr: "Nouvelle activité pour {it}",
    nl: "Nieuwe activiteit voor {it}",
    de: "Neue Tätigkeit für {it}"
  ),
  activityRemoved: Text(
    fr: "Activité abandonnée pour {it}",
    nl: "Activiteit die vervalt voor {it}",
    de: "Entfallene Tätigkeit für {it}"
  ),
  activityLaw: Text(
    fr: "Textes de loi cités pour une activité de {it}",
    nl: "Wettelijke bepalingen bij een activiteit van {it}",
    de: "Rechtsvorschriften zu einer Tätigkeit von {it}"
  ),
  purposeDataAdded: Text(
    fr: "Nouvelles données utilisées pour {it}",
    nl: "Gegevens die nu ook worden gebruikt voor {it}",
    de: "Neu für {it} verwendete Daten"
  ),
  purposeDataRemoved: Text(
    fr: "Données qui ne sont plus utilisées pour {it}",
    nl: "Gegevens die niet meer worden gebruikt voor {it}",
    de: "Nicht mehr für {it} verwendete Daten"
  ),
  conditionalData: Text(
    fr: "Données utilisées dans certains cas pour {it}",
    nl: "Gegevens die in bepaalde gevallen worden gebruikt voor {it}",
    de: "In bestimmten Fällen für {it} verwendete Daten"
  ),
  purposePeopleAdded: Text(
    fr: "Nouvelles personnes concernées par {it}",
    nl: "Nieuwe betrokkenen bij {it}",
    de: "Neu betroffene Personen bei {it}"
  ),
  purposePeopleRemoved: Text(
    fr: "Personnes qui ne sont plus concernées par {it}",
    nl: "Personen die niet meer betrokken zijn bij {it}",
    de: "Nicht mehr betroffene Personen bei {it}"
  ),
  purposeRecipientAdded: Text(
    fr: "Nouveau destinataire des données pour {it}",
    nl: "Nieuwe ontvanger van de gegevens voor {it}",
    de: "Neuer Empfänger der Daten für {it}"
  ),
  purposeRecipientRemoved: Text(
    fr: "Destinataire qui ne reçoit plus de données pour {it}",
    nl: "Ontvanger die geen gegevens meer krijgt voor {it}",
    de: "Empfänger, der für {it} keine Daten mehr erhält"
  ),
  purposeRetention: Text(
    fr: "Conservation des données pour {it}",
    nl: "Bewaring van de gegevens voor {it}",
    de: "Speicherung der Daten für {it}"
  ),
  marketingBegins: Text(
    fr: "Prospection dans le cadre de {it}",
    nl: "Direct marketing in het kader van {it}",
    de: "Direktwerbung im Rahmen von {it}"
  ),
  marketingEnds: Text(
    fr: "Fin de la prospection dans le cadre de {it}",
    nl: "Einde van direct marketing in het kader van {it}",
    de: "Ende der Direktwerbung im Rahmen von {it}"
  ),
  profilingBegins: Text(
    fr: "Profilage dans le cadre de {it}",
    nl: "Profilering in het kader van {it}",
    de: "Profiling im Rahmen von {it}"
  ),
  profilingEnds: Text(
    fr: "Fin du profilage dans le cadre de {it}",
    nl: "Einde van profilering in het kader van {it}",
    de: "Ende des Profilings im Rahmen von {it}"
  ),
  furtherUse: Text(
    fr: "Traitement ultérieur de données pour {it}",
    nl: "Verdere verwerking van gegevens voor {it}",
    de: "Weiterverarbeitung von Daten für {it}"
  ),
  childConsent: Text(
    fr: "Consentement des enfants pour {it}",
    nl: "Toestemming van kinderen voor {it}",
    de: "Einwilligung von Kindern für {it}"
  ),
  basisAdded: Text(
    fr: "Nouvelle base juridique pour {it}",
    nl: "Nieuwe rechtsgrond voor {it}",
    de: "Neue Rechtsgrundlage für {it}"
  ),
  basisRemoved: Text(
    fr: "Base juridique abandonnée pour {it}",
    nl: "Rechtsgrond die vervalt voor {it}",
    de: "Entfallene Rechtsgrundlage für {it}"
  ),
  groundCondition: Text(
    fr: "Cas dans lesquels la base juridique s’applique à {it}",
    nl: "Gevallen waarin de rechtsgrond geldt voor {it}",
    de: "Fälle, in denen die Rechtsgrundlage für {it} gilt"
  ),
  groundLaw: Text(
    fr: "Texte légal sur lequel repose {it}",
    nl: "Wettelijke bepaling waarop {it} berust",
    de: "Rechtsvorschrift als Grundlage von {it}"
  ),
  groundExplanation: Text(
    fr: "Explication de la base juridique pour {it}",
    nl: "Toelichting bij de rechtsgrond voor {it}",
    de: "Erläuterung der Rechtsgrundlage für {it}"
  ),
  groundDataAdded: Text(
    fr: "Données visées désormais aussi par la base juridique pour {it}",
    nl: "Gegevens waarvoor de rechtsgrond van {it} nu ook geldt",
    de: "Daten, für die die Rechtsgrundlage von {it} nun auch gilt"
  ),
  groundDataRemoved: Text(
    fr: "Données qui ne sont plus visées par la base juridique pour {it}",
    nl: "Gegevens waarvoor de rechtsgrond van {it} niet meer geldt",
    de: "Daten, für die die Rechtsgrundlage von {it} nicht mehr gilt"
  ),
  interest: Text(
    fr: "Intérêt légitime poursuivi pour {it}",
    nl: "Nagestreefd gerechtvaardigd belang voor {it}",
    de: "Verfolgtes berechtigtes Interesse für {it}"
  ),
  channelAdded: Text(
    fr: "Nouveau canal de prospection pour {it}",
    nl: "Nieuw kanaal voor direct marketing bij {it}",
    de: "Neuer Werbekanal für {it}"
  ),
  channelRemoved: Text(
    fr: "Canal de prospection abandonné pour {it}",
    nl: "Vervallen kanaal voor direct marketing bij {it}",
    de: "Entfallener Werbekanal für {it}"
  ),
  existingCustomers: Text(
    fr: "Prospection auprès des clients existants pour {it}",
    nl: "Direct marketing bij bestaande klanten voor {it}",
    de: "Direktwerbung bei Bestandskunden für {it}"
  ),
  specialGroundAdded: Text(
    fr: "Nouvelle exception permettant de traiter des données sensibles pour {it}",
    nl: "Nieuwe uitzondering om gevoelige gegevens te verwerken voor {it}",
    de: "Neue Ausnahme für die Verarbeitung besonderer Datenkategorien für {it}"
  ),
  specialGroundRemoved: Text(
    fr: "Exception abandonnée pour les données sensibles de {it}",
    nl: "Vervallen uitzondering voor gevoelige gegevens van {it}",
    de: "Entfallene Ausnahme für besondere Datenkategorien von {it}"
  ),
  criminalGroundAdded: Text(
    fr: "Nouvelle base du traitement de données pénales pour {it}",
    nl: "Nieuwe grondslag om strafrechtelijke gegevens te verwerken voor {it}",
    de: "Neue Grundlage für die Verarbeitung strafrechtlicher Daten für {it}"
  ),
  criminalGroundRemoved: Text(
    fr: "Base abandonnée du traitement de données pénales pour {it}",
    nl: "Vervallen grondslag om strafrechtelijke gegevens te verwerken voor {it}",
    de: "Entfallene Grundlage für die Verarbeitung strafrechtlicher Daten für {it}"
  ),
  recipientAdded: Text(
    fr: "Nouveau destinataire",
    nl: "Nieuwe ontvanger",
    de: "Neuer Empfänger"
  ),
  recipientRemoved: Text(
    fr: "Destinataire qui ne reçoit plus de données",
    nl: "Ontvanger die geen gegevens meer krijgt",
    de: "Empfänger, der keine Daten mehr erhält"
  ),
  recipientRole: Text(
    fr: "Rôle de {it}",
    nl: "Rol van {it}",
    de: "Rolle von {it}"
  ),
  recipientPurpose: Text(
    fr: "Ce pour quoi {it} reçoit des données",
    nl: "Waarvoor {it} gegevens krijgt",
    de: "Wofür {it} Daten erhält"
  ),
  recipientCondition: Text(
    fr: "Cas dans lesquels {it} reçoit des données",
    nl: "Gevallen waarin {it} gegevens krijgt",
    de: "Fälle, in denen {it} Daten erhält"
  ),
  recipientDataAdded: Text(
    fr: "Nouvelles données communiquées à {it}",
    nl: "Gegevens die nu ook worden meegedeeld aan {it}",
    de: "Neu an {it} weitergegebene Daten"
  ),
  recipientDataRemoved: Text(
    fr: "Données qui ne sont plus communiquées à {it}",
    nl: "Gegevens die niet meer worden meegedeeld aan {it}",
    de: "Nicht mehr an {it} weitergegebene Daten"
  ),
  recipientListOpened: Text(
    fr: "Liste qui n’est plus exhaustive dans {it}",
    nl: "Lijst die niet meer volledig is bij {it}",
    de: "Nicht mehr abschließende Liste bei {it}"
  ),
  recipientListClosed: Text(
    fr: "Liste désormais exhaustive dans {it}",
    nl: "Lijst die nu volledig is bij {it}",
    de: "Nun abschließende Liste bei {it}"
  ),
  recipientMoved: Text(
    fr: "Place de {it} parmi les destinataires",
    nl: "Plaats van {it} onder de ontvangers",
    de: "Einordnung von {it} unter den Empfängern"
  ),
  noRecipients: Text(
    fr: "Absence de destinataires",
    nl: "Geen ontvangers",
    de: "Keine Empfänger"
  ),
  access: Text(
    fr: "Accès interne aux données",
    nl: "Interne toegang tot de gegevens",
    de: "Interner Zugriff auf die Daten"
  ),
  protocols: Text(
    fr: "Protocoles de communication de données",
    nl: "Protocollen voor de mededeling van gegevens",
    de: "Protokolle über die Weitergabe von Daten"
  ),
  transferAdded: Text(
    fr: "Nouveau transfert de données",
    nl: "Nieuwe doorgifte van gegevens",
    de: "Neue Datenübermittlung"
  ),
  transferRemoved: Text(
    fr: "Transfert de données qui prend fin",
    nl: "Doorgifte van gegevens die eindigt",
    de: "Beendete Datenübermittlung"
  ),
  transfersDeclared: Text(
    fr: "Absence de transfert hors de l’Espace économique européen",
    nl: "Geen doorgifte buiten de Europese Economische Ruimte",
    de: "Keine Übermittlung außerhalb des Europäischen Wirtschaftsraums"
  ),
  transferTool: Text(
    fr: "Base du transfert ({it})",
    nl: "Grondslag voor de doorgifte ({it})",
    de: "Grundlage der Übermittlung ({it})"
  ),
  transferCondition: Text(
    fr: "Cas de transfert ({it})",
    nl: "Gevallen van doorgifte ({it})",
    de: "Fälle der Übermittlung ({it})"
  ),
  transferSafeguards: Text(
    fr: "Garanties pour le transfert ({it})",
    nl: "Waarborgen voor de doorgifte ({it})",
    de: "Garantien für die Übermittlung ({it})"
  ),
  transferRecipientAdded: Text(
    fr: "Nouveau destinataire du transfert ({it})",
    nl: "Nieuwe ontvanger van de doorgifte ({it})",
    de: "Neuer Empfänger der Übermittlung ({it})"
  ),
  transferRecipientRemoved: Text(
    fr: "Destinataire qui n’est plus visé par le transfert ({it})",
    nl: "Ontvanger die niet meer onder de doorgifte valt ({it})",
    de: "Entfallener Empfänger der Übermittlung ({it})"
  ),
  retentionAdded: Text(
    fr: "Nouvelle durée de conservation indiquée",
    nl: "Nieuw vermelde bewaartermijn",
    de: "Neu angegebene Speicherdauer"
  ),
  retentionRemoved: Text(
    fr: "Durée de conservation qui n’est plus indiquée",
    nl: "Bewaartermijn die niet meer wordt vermeld",
    de: "Nicht mehr angegebene Speicherdauer"
  ),
  retentionLonger: Text(
    fr: "Durée de conservation de {it}",
    nl: "Bewaartermijn van {it}",
    de: "Speicherdauer für {it}"
  ),
  retentionShorter: Text(
    fr: "Durée de conservation plus courte de {it}",
    nl: "Kortere bewaartermijn van {it}",
    de: "Kürzere Speicherdauer für {it}"
  ),
  retentionCriterion: Text(
    fr: "Critère de conservation de {it}",
    nl: "Bewaarcriterium voor {it}",
    de: "Kriterium für die Speicherdauer von {it}"
  ),
  retentionStated: Text(
    fr: "Durée de conservation de {it}",
    nl: "Bewaartermijn van {it}",
    de: "Speicherdauer für {it}"
  ),
  retentionStart: Text(
    fr: "Point de départ de la conservation de {it}",
    nl: "Begin van de bewaartermijn van {it}",
    de: "Beginn der Speicherdauer für {it}"
  ),
  retentionScopeAdded: Text(
    fr: "Ce que vise désormais aussi la durée de conservation de {it}",
    nl: "Waarvoor de bewaartermijn van {it} nu ook geldt",
    de: "Wofür die Speicherdauer für {it} nun auch gilt"
  ),
  retentionScopeRemoved: Text(
    fr: "Ce que ne vise plus la durée de conservation de {it}",
    nl: "Waarvoor de bewaartermijn van {it} niet meer geldt",
    de: "Wofür die Speicherdauer für {it} nicht mehr gilt"
  ),
  retentionExceptionAdded: Text(
    fr: "Nouvelle exception à la durée de conservation de {it}",
    nl: "Nieuwe uitzondering op de bewaartermijn van {it}",
    de: "Neue Ausnahme von der Speicherdauer für {it}"
  ),
  retentionExceptionRemoved: Text(
    fr: "Exception abandonnée à la durée de conservation de {it}",
    nl: "Vervallen uitzondering op de bewaartermijn van {it}",
    de: "Entfallene Ausnahme von der Speicherdauer für {it}"
  ),
  retentionDetails: Text(
    fr: "Précisions sur la conservation de {it}",
    nl: "Toelichting bij de bewaring van {it}",
    de: "Angaben zur Aufbewahrung von {it}"
  ),
  requests: Text(
    fr: "Où adresser vos demandes",
    nl: "Waar u uw verzoeken indient",
    de: "Wohin Sie Ihre Anträge richten"
  ),
  identityCheck: Text(
    fr: "Vérification de votre identité",
    nl: "Controle van uw identiteit",
    de: "Prüfung Ihrer Identität"
  ),
  rightExcluded: Text(
    fr: "Droit qui ne s’applique pas",
    nl: "Recht dat niet geldt",
    de: "Recht, das Ihnen nicht zusteht"
  ),
  rightRestored: Text(
    fr: "Droit qui s’applique désormais",
    nl: "Recht dat nu geldt",
    de: "Recht, das Ihnen nun zusteht"
  ),
  rightAdded: Text(
    fr: "Nouveau droit prévu par la loi nationale",
    nl: "Nieuw recht uit de nationale wet",
    de: "Neues Recht nach nationaler Gesetzgebung"
  ),
  rightRemoved: Text(
    fr: "Droit prévu par la loi nationale qui n’est plus mentionné",
    nl: "Recht uit de nationale wet dat niet meer wordt vermeld",
    de: "Nicht mehr genanntes Recht nach nationaler Gesetzgebung"
  ),
  replyDeadline: Text(
    fr: "Délai de réponse plus court",
    nl: "Kortere antwoordtermijn",
    de: "Kürzere Antwortfrist"
  ),
  decisionAdded: Text(
    fr: "Nouvelle décision automatisée",
    nl: "Nieuw geautomatiseerd besluit",
    de: "Neue automatisierte Entscheidung"
  ),
  decisionRemoved: Text(
    fr: "Décision automatisée abandonnée",
    nl: "Vervallen geautomatiseerd besluit",
    de: "Entfallene automatisierte Entscheidung"
  ),
  decisionChanged: Text(
    fr: "Décision automatisée {it}",
    nl: "Geautomatiseerd besluit {it}",
    de: "Automatisierte Entscheidung {it}"
  ),
  decisionsDeclared: Text(
    fr: "Absence de décision automatisée",
    nl: "Geen geautomatiseerde besluiten",
    de: "Keine automatisierten Entscheidungen"
  ),
  security: Text(
    fr: "Mesures de sécurité",
    nl: "Beveiligingsmaatregelen",
    de: "Sicherheitsmaßnahmen"
  ),
  cookiesBegin: Text(
    fr: "Utilisation de cookies",
    nl: "Gebruik van cookies",
    de: "Verwendung von Cookies"
  ),
  cookiesEnd: Text(
    fr: "Absence de cookies",
    nl: "Geen cookies",
    de: "Keine Cookies"
  ),
  cookieKindAdded: Text(
    fr: "Nouveau type de cookie",
    nl: "Nieuwe soort cookie",
    de: "Neue Art von Cookie"
  ),
  cookieAdded: Text(
    fr: "Nouveau cookie",
    nl: "Nieuwe cookie",
    de: "Neues Cookie"
  ),
  cookieRemoved: Text(
    fr: "Cookie qui n’est plus utilisé",
    nl: "Cookie die niet meer wordt gebruikt",
    de: "Nicht mehr verwendetes Cookie"
  ),
  cookieRenamed: Text(
    fr: "Nouveau nom d’un cookie",
    nl: "Nieuwe naam van een cookie",
    de: "Neuer Name eines Cookies"
  ),
  cookieChanged: Text(
    fr: "Cookie {it}",
    nl: "Cookie {it}",
    de: "Cookie {it}"
  ),
  cookieLonger: Text(
    fr: "Durée de vie du cookie {it}",
    nl: "Levensduur van de cookie {it}",
    de: "Lebensdauer des Cookies {it}"
  ),
  cookieShorter: Text(
    fr: "Durée de vie plus courte du cookie {it}",
    nl: "Kortere levensduur van de cookie {it}",
    de: "Kürzere Lebensdauer des Cookies {it}"
  ),
  cookieChoice: Text(
    fr: "Comment accepter ou refuser les cookies",
    nl: "Hoe u cookies aanvaardt of weigert",
    de: "Wie Sie Cookies annehmen oder ablehnen"
  )
)
