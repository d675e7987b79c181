import NoticeModel

// The words in which a difference between the facts of two versions is told. `{it}` is the fact concerned, in quotation
// marks; `{old}` and `{new}` are what was and what is said. What counts as a material change: docs/versions.md.

let changes = [
  ChangeWord(
    .replaced,
    fr: "auparavant {old} ; désormais {new}",
    nl: "voorheen {old}; nu {new}",
    de: "zuvor {old}; nun {new}"
  ),
  ChangeWord(.lengthened, fr: "de {old} à {new}", nl: "van {old} naar {new}", de: "von {old} auf {new}"),
  ChangeWord(.nothing, fr: "non précisé", nl: "niet vermeld", de: "nicht angegeben"),
  ChangeWord(.allData, fr: "toutes les données", nl: "alle gegevens", de: "alle Daten"),
  ChangeWord(.allAudiences, fr: "tous les publics", nl: "alle doelgroepen", de: "alle Zielgruppen"),
  ChangeWord(
    .jointUnnamed,
    fr: "partenaires non précisés",
    nl: "niet nader genoemde partners",
    de: "nicht näher bezeichnete Partner"
  ),
  ChangeWord(
    .officerWithoutContact,
    fr: "désigné, sans coordonnées",
    nl: "aangewezen, zonder contactgegevens",
    de: "benannt, ohne Kontaktdaten"
  ),
  ChangeWord(.surfaceWebsite, fr: "le site web", nl: "de website", de: "die Website"),
  ChangeWord(.surfaceApp, fr: "l’application", nl: "de app", de: "die App"),
  ChangeWord(.surfacePremises, fr: "les locaux", nl: "de gebouwen", de: "die Räumlichkeiten"),
  ChangeWord(.surfacePaper, fr: "les documents papier", nl: "papieren documenten", de: "Papierunterlagen"),
  ChangeWord(
    .standingOfficial,
    fr: "déclaration de l’organisation",
    nl: "verklaring van de organisatie",
    de: "Erklärung der Einrichtung"
  ),
  ChangeWord(.standingExample, fr: "exemple", nl: "voorbeeld", de: "Beispiel"),
  ChangeWord(
    .officerNotRequired,
    fr: "désignation non requise",
    nl: "aanwijzing niet verplicht",
    de: "Benennung nicht erforderlich"
  ),
  ChangeWord(.roleCategory, fr: "groupe de destinataires", nl: "groep van ontvangers", de: "Gruppe von Empfängern"),
  ChangeWord(
    .roleController,
    fr: "responsable du traitement distinct",
    nl: "afzonderlijke verwerkingsverantwoordelijke",
    de: "eigenständig Verantwortlicher"
  ),
  ChangeWord(
    .rolePerson,
    fr: "personne concernée ou son représentant",
    nl: "betrokkene of diens vertegenwoordiger",
    de: "betroffene Person oder deren Vertretung"
  ),
  ChangeWord(
    .originPerson,
    fr: "données fournies par vous-même",
    nl: "gegevens die u zelf verstrekt",
    de: "von Ihnen selbst bereitgestellte Daten"
  ),
  ChangeWord(
    .originOthers,
    fr: "données fournies par d’autres",
    nl: "gegevens die anderen verstrekken",
    de: "von anderen bereitgestellte Daten"
  ),
  ChangeWord(
    .originAutomatic,
    fr: "données collectées automatiquement",
    nl: "automatisch verzamelde gegevens",
    de: "automatisch erhobene Daten"
  ),
  ChangeWord(.sourceOpen, fr: "source accessible au public", nl: "openbare bron", de: "öffentlich zugängliche Quelle"),
  ChangeWord(
    .sourceClosed,
    fr: "source non accessible au public",
    nl: "niet-openbare bron",
    de: "nicht öffentlich zugängliche Quelle"
  ),
  ChangeWord(.interestThirdParty, fr: "intérêt d’un tiers", nl: "belang van een derde", de: "Interesse eines Dritten"),
  ChangeWord(
    .interestController,
    fr: "intérêt du responsable du traitement",
    nl: "belang van de verwerkingsverantwoordelijke",
    de: "Interesse des Verantwortlichen"
  ),
  ChangeWord(.voluntary, fr: "aucune obligation", nl: "geen verplichting", de: "keine Pflicht"),
  ChangeWord(
    .identityOnDoubt,
    fr: "preuve d’identité en cas de doute raisonnable",
    nl: "identiteitsbewijs bij redelijke twijfel",
    de: "Identitätsnachweis bei begründeten Zweifeln"
  ),
  ChangeWord(
    .identityAlways,
    fr: "preuve d’identité à chaque demande",
    nl: "identiteitsbewijs bij elk verzoek",
    de: "Identitätsnachweis bei jedem Antrag"
  ),
  ChangeWord(
    .choiceAskedFirst,
    fr: "votre consentement est demandé d’abord",
    nl: "uw toestemming wordt vooraf gevraagd",
    de: "Ihre Einwilligung wird vorher eingeholt"
  ),
  ChangeWord(
    .choiceSettings,
    fr: "vous pouvez modifier votre choix sur {it}",
    nl: "u past uw keuze aan op {it}",
    de: "Ihre Auswahl ändern Sie auf {it}"
  ),
  ChangeWord(
    .choiceBrowser,
    fr: "les réglages de votre navigateur seulement",
    nl: "alleen de instellingen van uw browser",
    de: "nur die Einstellungen Ihres Browsers"
  ),
  ChangeWord(
    .controllerReplaced,
    fr: "Responsable du traitement",
    nl: "Verwerkingsverantwoordelijke",
    de: "Verantwortlicher"
  ),
  ChangeWord(
    .controllerDetails,
    fr: "Informations sur le responsable du traitement",
    nl: "Gegevens over de verwerkingsverantwoordelijke",
    de: "Angaben zum Verantwortlichen"
  ),
  ChangeWord(
    .representative,
    fr: "Représentant dans l’Union",
    nl: "Vertegenwoordiger in de Unie",
    de: "Vertreter in der Union"
  ),
  ChangeWord(
    .group,
    fr: "Groupe pour lequel la déclaration vaut",
    nl: "Groep waarvoor de verklaring geldt",
    de: "Gruppe, für die die Erklärung gilt"
  ),
  ChangeWord(
    .groupMemberAdded,
    fr: "Nouvelle entité du groupe",
    nl: "Nieuwe entiteit van de groep",
    de: "Neues Unternehmen der Gruppe"
  ),
  ChangeWord(
    .groupMemberRemoved,
    fr: "Entité qui ne fait plus partie du groupe",
    nl: "Entiteit die niet meer tot de groep behoort",
    de: "Unternehmen, das nicht mehr zur Gruppe gehört"
  ),
  ChangeWord(.groupMemberDetails, fr: "Informations sur {it}", nl: "Gegevens over {it}", de: "Angaben zu {it}"),
  ChangeWord(
    .jointControl,
    fr: "Responsabilité conjointe du traitement",
    nl: "Gezamenlijke verwerkingsverantwoordelijkheid",
    de: "Gemeinsame Verantwortlichkeit"
  ),
  ChangeWord(
    .jointControlDeclared,
    fr: "Absence de responsabilité conjointe du traitement",
    nl: "Geen gezamenlijke verwerkingsverantwoordelijkheid",
    de: "Keine gemeinsame Verantwortlichkeit"
  ),
  ChangeWord(
    .jointPartnerAdded,
    fr: "Nouveau responsable conjoint du traitement",
    nl: "Nieuwe gezamenlijke verwerkingsverantwoordelijke",
    de: "Neuer gemeinsam Verantwortlicher"
  ),
  ChangeWord(
    .jointPartnerRemoved,
    fr: "N’est plus responsable conjoint du traitement",
    nl: "Niet langer gezamenlijke verwerkingsverantwoordelijke",
    de: "Nicht mehr gemeinsam Verantwortlicher"
  ),
  ChangeWord(
    .officer,
    fr: "Délégué à la protection des données",
    nl: "Functionaris voor gegevensbescherming",
    de: "Datenschutzbeauftragte oder Datenschutzbeauftragter"
  ),
  ChangeWord(
    .contactDetails,
    fr: "Coordonnées de l’organisation",
    nl: "Contactgegevens van de organisatie",
    de: "Kontaktdaten der Einrichtung"
  ),
  ChangeWord(
    .authority,
    fr: "Autorité de contrôle compétente",
    nl: "Bevoegde toezichthoudende autoriteit",
    de: "Zuständige Aufsichtsbehörde"
  ),
  ChangeWord(.wording, fr: "Formulation", nl: "Formulering", de: "Formulierung"),
  ChangeWord(
    .surfaceAdded,
    fr: "La déclaration vaut désormais aussi pour",
    nl: "De verklaring geldt nu ook voor",
    de: "Die Erklärung gilt nun auch für"
  ),
  ChangeWord(
    .surfaceRemoved,
    fr: "La déclaration ne vaut plus pour",
    nl: "De verklaring geldt niet meer voor",
    de: "Die Erklärung gilt nicht mehr für"
  ),
  ChangeWord(.standing, fr: "Statut de cette page", nl: "Status van deze pagina", de: "Status dieser Seite"),
  ChangeWord(.languages, fr: "Langues de la déclaration", nl: "Talen van de verklaring", de: "Sprachen der Erklärung"),
  ChangeWord(.banner, fr: "Bandeau au-dessus des pages", nl: "Balk boven de pagina’s", de: "Leiste über den Seiten"),
  ChangeWord(.companion, fr: "Pages complémentaires", nl: "Bijbehorende pagina’s", de: "Ergänzende Seiten"),
  ChangeWord(.definition, fr: "Définition", nl: "Definitie", de: "Begriffsbestimmung"),
  ChangeWord(.definitionAdded, fr: "Nouvelle définition", nl: "Nieuwe definitie", de: "Neue Begriffsbestimmung"),
  ChangeWord(
    .definitionRemoved,
    fr: "Définition retirée",
    nl: "Geschrapte definitie",
    de: "Gestrichene Begriffsbestimmung"
  ),
  ChangeWord(.framework, fr: "Textes de loi de référence", nl: "Wettelijk kader", de: "Rechtlicher Rahmen"),
  ChangeWord(
    .frameworkAdded,
    fr: "Nouveau texte de loi de référence",
    nl: "Nieuwe wettekst in het wettelijk kader",
    de: "Neue Rechtsvorschrift im rechtlichen Rahmen"
  ),
  ChangeWord(
    .frameworkRemoved,
    fr: "Texte de loi qui ne figure plus parmi les références",
    nl: "Wettekst die niet meer in het wettelijk kader staat",
    de: "Rechtsvorschrift, die nicht mehr zum rechtlichen Rahmen gehört"
  ),
  ChangeWord(.audienceAdded, fr: "Nouveau public concerné", nl: "Nieuwe doelgroep", de: "Neue Zielgruppe"),
  ChangeWord(
    .audienceRemoved,
    fr: "Public qui n’est plus concerné",
    nl: "Doelgroep die niet meer betrokken is",
    de: "Nicht mehr betroffene Zielgruppe"
  ),
  ChangeWord(
    .concernsMore,
    fr: "{it} concerne désormais aussi",
    nl: "{it} geldt nu ook voor",
    de: "{it} betrifft nun auch"
  ),
  ChangeWord(
    .concernsFewer,
    fr: "{it} ne concerne plus",
    nl: "{it} geldt niet meer voor",
    de: "{it} betrifft nicht mehr"
  ),
  ChangeWord(
    .peopleAdded,
    fr: "Nouvelle catégorie de personnes concernées",
    nl: "Nieuwe categorie van betrokkenen",
    de: "Neue Kategorie betroffener Personen"
  ),
  ChangeWord(
    .peopleRemoved,
    fr: "Personnes qui ne sont plus concernées",
    nl: "Personen die niet meer betrokken zijn",
    de: "Nicht mehr betroffene Personen"
  ),
  ChangeWord(
    .minorsConcerned,
    fr: "Des enfants figurent désormais parmi {it}",
    nl: "Onder {it} vallen nu ook kinderen",
    de: "Zu {it} gehören nun auch Kinder"
  ),
  ChangeWord(
    .minorsNotConcerned,
    fr: "Aucun enfant ne figure plus parmi {it}",
    nl: "Onder {it} vallen geen kinderen meer",
    de: "Zu {it} gehören keine Kinder mehr"
  ),
  ChangeWord(
    .dataAdded,
    fr: "Nouvelle catégorie de données",
    nl: "Nieuwe categorie van gegevens",
    de: "Neue Datenkategorie"
  ),
  ChangeWord(
    .dataRemoved,
    fr: "Catégorie de données qui n’est plus traitée",
    nl: "Categorie van gegevens die niet meer wordt verwerkt",
    de: "Nicht mehr verarbeitete Datenkategorie"
  ),
  ChangeWord(
    .protectionAdded,
    fr: "Données particulièrement protégées dans {it}",
    nl: "Bijzonder beschermde gegevens in {it}",
    de: "Besonders geschützte Daten in {it}"
  ),
  ChangeWord(
    .protectionRemoved,
    fr: "Données particulièrement protégées qui ne figurent plus dans {it}",
    nl: "Bijzonder beschermde gegevens niet meer in {it}",
    de: "Besonders geschützte Daten nicht mehr in {it}"
  ),
  ChangeWord(
    .numberAuthorisation,
    fr: "Autorisation d’utiliser le numéro d’identification national dans {it}",
    nl: "Machtiging om het nationaal identificatienummer te gebruiken in {it}",
    de: "Genehmigung zur Verwendung der nationalen Kennziffer in {it}"
  ),
  ChangeWord(
    .dataGroup,
    fr: "Groupe auquel appartient {it}",
    nl: "Groep waartoe {it} behoort",
    de: "Gruppe, zu der {it} gehört"
  ),
  ChangeWord(.dataGroups, fr: "Groupes de données", nl: "Groepen van gegevens", de: "Datengruppen"),
  ChangeWord(.sourceAdded, fr: "Nouvelle source de données", nl: "Nieuwe bron van gegevens", de: "Neue Datenquelle"),
  ChangeWord(
    .sourceRemoved,
    fr: "Source de données qui n’est plus utilisée",
    nl: "Bron van gegevens die niet meer wordt gebruikt",
    de: "Nicht mehr genutzte Datenquelle"
  ),
  ChangeWord(
    .sourceChanged,
    fr: "Provenance des données obtenues de {it}",
    nl: "Herkomst van de gegevens afkomstig van {it}",
    de: "Herkunft der von {it} erhaltenen Daten"
  ),
  ChangeWord(
    .sourceDataAdded,
    fr: "Nouvelles données obtenues de {it}",
    nl: "Nieuwe gegevens afkomstig van {it}",
    de: "Neu von {it} erhaltene Daten"
  ),
  ChangeWord(
    .sourceDataRemoved,
    fr: "Données qui ne sont plus obtenues de {it}",
    nl: "Gegevens die niet meer afkomstig zijn van {it}",
    de: "Nicht mehr von {it} erhaltene Daten"
  ),
  ChangeWord(
    .obligation,
    fr: "Obligation de fournir vos données",
    nl: "Verplichting om uw gegevens te verstrekken",
    de: "Pflicht zur Bereitstellung Ihrer Daten"
  ),
  ChangeWord(.purposeAdded, fr: "Nouvelle finalité", nl: "Nieuw doel", de: "Neuer Zweck"),
  ChangeWord(.purposeRemoved, fr: "Finalité abandonnée", nl: "Doel dat vervalt", de: "Entfallener Zweck"),
  ChangeWord(
    .activityAdded,
    fr: "Nouvelle activité pour {it}",
    nl: "Nieuwe activiteit voor {it}",
    de: "Neue Tätigkeit für {it}"
  ),
  ChangeWord(
    .activityRemoved,
    fr: "Activité abandonnée pour {it}",
    nl: "Activiteit die vervalt voor {it}",
    de: "Entfallene Tätigkeit für {it}"
  ),
  ChangeWord(
    .activityLaw,
    fr: "Textes de loi cités pour une activité de {it}",
    nl: "Wettelijke bepalingen bij een activiteit van {it}",
    de: "Rechtsvorschriften zu einer Tätigkeit von {it}"
  ),
  ChangeWord(
    .purposeDataAdded,
    fr: "Nouvelles données utilisées pour {it}",
    nl: "Gegevens die nu ook worden gebruikt voor {it}",
    de: "Neu für {it} verwendete Daten"
  ),
  ChangeWord(
    .purposeDataRemoved,
    fr: "Données qui ne sont plus utilisées pour {it}",
    nl: "Gegevens die niet meer worden gebruikt voor {it}",
    de: "Nicht mehr für {it} verwendete Daten"
  ),
  ChangeWord(
    .conditionalData,
    fr: "Données utilisées dans certains cas pour {it}",
    nl: "Gegevens die in bepaalde gevallen worden gebruikt voor {it}",
    de: "In bestimmten Fällen für {it} verwendete Daten"
  ),
  ChangeWord(
    .purposePeopleAdded,
    fr: "Nouvelles personnes concernées par {it}",
    nl: "Nieuwe betrokkenen bij {it}",
    de: "Neu betroffene Personen bei {it}"
  ),
  ChangeWord(
    .purposePeopleRemoved,
    fr: "Personnes qui ne sont plus concernées par {it}",
    nl: "Personen die niet meer betrokken zijn bij {it}",
    de: "Nicht mehr betroffene Personen bei {it}"
  ),
  ChangeWord(
    .purposeRecipientAdded,
    fr: "Nouveau destinataire des données pour {it}",
    nl: "Nieuwe ontvanger van de gegevens voor {it}",
    de: "Neuer Empfänger der Daten für {it}"
  ),
  ChangeWord(
    .purposeRecipientRemoved,
    fr: "Destinataire qui ne reçoit plus de données pour {it}",
    nl: "Ontvanger die geen gegevens meer krijgt voor {it}",
    de: "Empfänger, der für {it} keine Daten mehr erhält"
  ),
  ChangeWord(
    .purposeRetention,
    fr: "Conservation des données pour {it}",
    nl: "Bewaring van de gegevens voor {it}",
    de: "Speicherung der Daten für {it}"
  ),
  ChangeWord(
    .marketingBegins,
    fr: "Prospection dans le cadre de {it}",
    nl: "Direct marketing in het kader van {it}",
    de: "Direktwerbung im Rahmen von {it}"
  ),
  ChangeWord(
    .marketingEnds,
    fr: "Fin de la prospection dans le cadre de {it}",
    nl: "Einde van direct marketing in het kader van {it}",
    de: "Ende der Direktwerbung im Rahmen von {it}"
  ),
  ChangeWord(
    .profilingBegins,
    fr: "Profilage dans le cadre de {it}",
    nl: "Profilering in het kader van {it}",
    de: "Profiling im Rahmen von {it}"
  ),
  ChangeWord(
    .profilingEnds,
    fr: "Fin du profilage dans le cadre de {it}",
    nl: "Einde van profilering in het kader van {it}",
    de: "Ende des Profilings im Rahmen von {it}"
  ),
  ChangeWord(
    .furtherUse,
    fr: "Traitement ultérieur de données pour {it}",
    nl: "Verdere verwerking van gegevens voor {it}",
    de: "Weiterverarbeitung von Daten für {it}"
  ),
  ChangeWord(
    .childConsent,
    fr: "Consentement des enfants pour {it}",
    nl: "Toestemming van kinderen voor {it}",
    de: "Einwilligung von Kindern für {it}"
  ),
  ChangeWord(
    .basisAdded,
    fr: "Nouvelle base juridique pour {it}",
    nl: "Nieuwe rechtsgrond voor {it}",
    de: "Neue Rechtsgrundlage für {it}"
  ),
  ChangeWord(
    .basisRemoved,
    fr: "Base juridique abandonnée pour {it}",
    nl: "Rechtsgrond die vervalt voor {it}",
    de: "Entfallene Rechtsgrundlage für {it}"
  ),
  ChangeWord(
    .groundCondition,
    fr: "Cas dans lesquels la base juridique s’applique à {it}",
    nl: "Gevallen waarin de rechtsgrond geldt voor {it}",
    de: "Fälle, in denen die Rechtsgrundlage für {it} gilt"
  ),
  ChangeWord(
    .groundLaw,
    fr: "Texte légal sur lequel repose {it}",
    nl: "Wettelijke bepaling waarop {it} berust",
    de: "Rechtsvorschrift als Grundlage von {it}"
  ),
  ChangeWord(
    .groundExplanation,
    fr: "Explication de la base juridique pour {it}",
    nl: "Toelichting bij de rechtsgrond voor {it}",
    de: "Erläuterung der Rechtsgrundlage für {it}"
  ),
  ChangeWord(
    .groundDataAdded,
    fr: "Données visées désormais aussi par la base juridique pour {it}",
    nl: "Gegevens waarvoor de rechtsgrond van {it} nu ook geldt",
    de: "Daten, für die die Rechtsgrundlage von {it} nun auch gilt"
  ),
  ChangeWord(
    .groundDataRemoved,
    fr: "Données qui ne sont plus visées par la base juridique pour {it}",
    nl: "Gegevens waarvoor de rechtsgrond van {it} niet meer geldt",
    de: "Daten, für die die Rechtsgrundlage von {it} nicht mehr gilt"
  ),
  ChangeWord(
    .interest,
    fr: "Intérêt légitime poursuivi pour {it}",
    nl: "Nagestreefd gerechtvaardigd belang voor {it}",
    de: "Verfolgtes berechtigtes Interesse für {it}"
  ),
  ChangeWord(
    .channelAdded,
    fr: "Nouveau canal de prospection pour {it}",
    nl: "Nieuw kanaal voor direct marketing bij {it}",
    de: "Neuer Werbekanal für {it}"
  ),
  ChangeWord(
    .channelRemoved,
    fr: "Canal de prospection abandonné pour {it}",
    nl: "Vervallen kanaal voor direct marketing bij {it}",
    de: "Entfallener Werbekanal für {it}"
  ),
  ChangeWord(
    .existingCustomers,
    fr: "Prospection auprès des clients existants pour {it}",
    nl: "Direct marketing bij bestaande klanten voor {it}",
    de: "Direktwerbung bei Bestandskunden für {it}"
  ),
  ChangeWord(
    .specialGroundAdded,
    fr: "Nouvelle exception permettant de traiter des données sensibles pour {it}",
    nl: "Nieuwe uitzondering om gevoelige gegevens te verwerken voor {it}",
    de: "Neue Ausnahme, die die Verarbeitung sensibler Daten für {it} erlaubt"
  ),
  ChangeWord(
    .specialGroundRemoved,
    fr: "Exception abandonnée pour les données sensibles de {it}",
    nl: "Vervallen uitzondering voor gevoelige gegevens van {it}",
    de: "Entfallene Ausnahme für sensible Daten bei {it}"
  ),
  ChangeWord(
    .criminalGroundAdded,
    fr: "Nouvelle base du traitement de données pénales pour {it}",
    nl: "Nieuwe grond om strafrechtelijke gegevens te verwerken voor {it}",
    de: "Neue Grundlage für die Verarbeitung strafrechtlicher Daten für {it}"
  ),
  ChangeWord(
    .criminalGroundRemoved,
    fr: "Base abandonnée du traitement de données pénales pour {it}",
    nl: "Vervallen grond om strafrechtelijke gegevens te verwerken voor {it}",
    de: "Entfallene Grundlage für die Verarbeitung strafrechtlicher Daten für {it}"
  ),
  ChangeWord(
    .inference,
    fr: "Lecture propre à cet exemple, et non à l’organisation, pour {it}",
    nl: "Lezing van dit voorbeeld, niet afkomstig van de organisatie, voor {it}",
    de: "Lesart dieses Beispiels, nicht von der Einrichtung gesagt, für {it}"
  ),
  ChangeWord(.recipientAdded, fr: "Nouveau destinataire", nl: "Nieuwe ontvanger", de: "Neuer Empfänger"),
  ChangeWord(
    .recipientRemoved,
    fr: "Destinataire qui ne reçoit plus de données",
    nl: "Ontvanger die geen gegevens meer krijgt",
    de: "Empfänger, der keine Daten mehr erhält"
  ),
  ChangeWord(.recipientRole, fr: "Rôle de {it}", nl: "Rol van {it}", de: "Rolle von {it}"),
  ChangeWord(
    .recipientPurpose,
    fr: "But dans lequel {it} reçoit des données",
    nl: "Waarvoor {it} gegevens krijgt",
    de: "Wofür {it} Daten erhält"
  ),
  ChangeWord(
    .recipientCondition,
    fr: "Cas dans lesquels {it} reçoit des données",
    nl: "Gevallen waarin {it} gegevens krijgt",
    de: "Fälle, in denen {it} Daten erhält"
  ),
  ChangeWord(
    .recipientDataAdded,
    fr: "Nouvelles données communiquées à {it}",
    nl: "Gegevens die nu ook worden meegedeeld aan {it}",
    de: "Neu an {it} weitergegebene Daten"
  ),
  ChangeWord(
    .recipientDataRemoved,
    fr: "Données qui ne sont plus communiquées à {it}",
    nl: "Gegevens die niet meer worden meegedeeld aan {it}",
    de: "Nicht mehr an {it} weitergegebene Daten"
  ),
  ChangeWord(
    .recipientListOpened,
    fr: "Liste qui n’est plus exhaustive dans {it}",
    nl: "Lijst die niet meer volledig is bij {it}",
    de: "Nicht mehr abschließende Liste bei {it}"
  ),
  ChangeWord(
    .recipientListClosed,
    fr: "Liste désormais exhaustive dans {it}",
    nl: "Lijst die nu volledig is bij {it}",
    de: "Nun abschließende Liste bei {it}"
  ),
  ChangeWord(
    .recipientMoved,
    fr: "Place de {it} parmi les destinataires",
    nl: "Plaats van {it} onder de ontvangers",
    de: "Einordnung von {it} unter den Empfängern"
  ),
  ChangeWord(.noRecipients, fr: "Absence de destinataires", nl: "Geen ontvangers", de: "Keine Empfänger"),
  ChangeWord(
    .access,
    fr: "Accès interne aux données",
    nl: "Interne toegang tot de gegevens",
    de: "Interner Zugriff auf die Daten"
  ),
  ChangeWord(
    .protocols,
    fr: "Protocoles de communication de données",
    nl: "Protocollen voor de mededeling van gegevens",
    de: "Protokolle über die Weitergabe von Daten"
  ),
  ChangeWord(
    .transferAdded,
    fr: "Nouveau transfert de données",
    nl: "Nieuwe doorgifte van gegevens",
    de: "Neue Datenübermittlung"
  ),
  ChangeWord(
    .transferRemoved,
    fr: "Transfert de données qui prend fin",
    nl: "Doorgifte van gegevens die eindigt",
    de: "Beendete Datenübermittlung"
  ),
  ChangeWord(
    .transfersDeclared,
    fr: "Absence de transfert hors de l’Espace économique européen",
    nl: "Geen doorgifte buiten de Europese Economische Ruimte",
    de: "Keine Übermittlung außerhalb des Europäischen Wirtschaftsraums"
  ),
  ChangeWord(
    .transferTool,
    fr: "Base du transfert ({it})",
    nl: "Grondslag voor de doorgifte ({it})",
    de: "Grundlage der Übermittlung ({it})"
  ),
  ChangeWord(
    .transferCondition,
    fr: "Cas de transfert ({it})",
    nl: "Gevallen van doorgifte ({it})",
    de: "Fälle der Übermittlung ({it})"
  ),
  ChangeWord(
    .transferSafeguards,
    fr: "Garanties pour le transfert ({it})",
    nl: "Waarborgen voor de doorgifte ({it})",
    de: "Garantien für die Übermittlung ({it})"
  ),
  ChangeWord(
    .transferRecipientAdded,
    fr: "Nouveau destinataire du transfert ({it})",
    nl: "Nieuwe ontvanger van de doorgifte ({it})",
    de: "Neuer Empfänger der Übermittlung ({it})"
  ),
  ChangeWord(
    .transferRecipientRemoved,
    fr: "Destinataire qui n’est plus visé par le transfert ({it})",
    nl: "Ontvanger die niet meer onder de doorgifte valt ({it})",
    de: "Entfallener Empfänger der Übermittlung ({it})"
  ),
  ChangeWord(
    .retentionAdded,
    fr: "Nouvelle durée de conservation indiquée",
    nl: "Nieuw vermelde bewaartermijn",
    de: "Neu angegebene Speicherdauer"
  ),
  ChangeWord(
    .retentionRemoved,
    fr: "Durée de conservation qui n’est plus indiquée",
    nl: "Bewaartermijn die niet meer wordt vermeld",
    de: "Nicht mehr angegebene Speicherdauer"
  ),
  ChangeWord(
    .retentionLonger,
    fr: "Durée de conservation de {it}",
    nl: "Bewaartermijn van {it}",
    de: "Speicherdauer für {it}"
  ),
  ChangeWord(
    .retentionShorter,
    fr: "Durée de conservation plus courte de {it}",
    nl: "Kortere bewaartermijn van {it}",
    de: "Kürzere Speicherdauer für {it}"
  ),
  ChangeWord(
    .retentionCriterion,
    fr: "Critère de conservation de {it}",
    nl: "Bewaarcriterium voor {it}",
    de: "Kriterium für die Speicherdauer von {it}"
  ),
  ChangeWord(
    .retentionStated,
    fr: "Durée de conservation de {it}",
    nl: "Bewaartermijn van {it}",
    de: "Speicherdauer für {it}"
  ),
  ChangeWord(
    .retentionStart,
    fr: "Point de départ de la conservation de {it}",
    nl: "Begin van de bewaartermijn van {it}",
    de: "Beginn der Speicherdauer für {it}"
  ),
  ChangeWord(
    .retentionScopeAdded,
    fr: "Ce que vise désormais aussi la durée de conservation de {it}",
    nl: "Waarvoor de bewaartermijn van {it} nu ook geldt",
    de: "Wofür die Speicherdauer für {it} nun auch gilt"
  ),
  ChangeWord(
    .retentionScopeRemoved,
    fr: "Ce que ne vise plus la durée de conservation de {it}",
    nl: "Waarvoor de bewaartermijn van {it} niet meer geldt",
    de: "Wofür die Speicherdauer für {it} nicht mehr gilt"
  ),
  ChangeWord(
    .retentionExceptionAdded,
    fr: "Nouvelle exception à la durée de conservation de {it}",
    nl: "Nieuwe uitzondering op de bewaartermijn van {it}",
    de: "Neue Ausnahme von der Speicherdauer für {it}"
  ),
  ChangeWord(
    .retentionExceptionRemoved,
    fr: "Exception abandonnée à la durée de conservation de {it}",
    nl: "Vervallen uitzondering op de bewaartermijn van {it}",
    de: "Entfallene Ausnahme von der Speicherdauer für {it}"
  ),
  ChangeWord(
    .retentionDetails,
    fr: "Précisions sur la conservation de {it}",
    nl: "Toelichting bij de bewaring van {it}",
    de: "Angaben zur Aufbewahrung von {it}"
  ),
  ChangeWord(
    .requests,
    fr: "Où adresser vos demandes",
    nl: "Waar u uw verzoeken indient",
    de: "An wen Sie Ihre Anträge richten"
  ),
  ChangeWord(
    .identityCheck,
    fr: "Vérification de votre identité",
    nl: "Controle van uw identiteit",
    de: "Prüfung Ihrer Identität"
  ),
  ChangeWord(
    .rightExcluded,
    fr: "Droit qui ne s’applique pas",
    nl: "Recht dat niet geldt",
    de: "Recht, das Ihnen nicht zusteht"
  ),
  ChangeWord(
    .rightRestored,
    fr: "Droit qui s’applique désormais",
    nl: "Recht dat nu geldt",
    de: "Recht, das Ihnen nun zusteht"
  ),
  ChangeWord(
    .rightAdded,
    fr: "Nouveau droit prévu par la loi nationale",
    nl: "Nieuw recht uit de nationale wet",
    de: "Neues Recht nach dem nationalen Gesetz"
  ),
  ChangeWord(
    .rightRemoved,
    fr: "Droit prévu par la loi nationale qui n’est plus mentionné",
    nl: "Recht uit de nationale wet dat niet meer wordt vermeld",
    de: "Nicht mehr genanntes Recht nach dem nationalen Gesetz"
  ),
  ChangeWord(
    .replyDeadline,
    fr: "Délai de réponse plus court",
    nl: "Kortere antwoordtermijn",
    de: "Kürzere Antwortfrist"
  ),
  ChangeWord(
    .decisionAdded,
    fr: "Nouvelle décision automatisée",
    nl: "Nieuw geautomatiseerd besluit",
    de: "Neue automatisierte Entscheidung"
  ),
  ChangeWord(
    .decisionRemoved,
    fr: "Décision automatisée abandonnée",
    nl: "Vervallen geautomatiseerd besluit",
    de: "Entfallene automatisierte Entscheidung"
  ),
  ChangeWord(
    .decisionChanged,
    fr: "Décision automatisée {it}",
    nl: "Geautomatiseerd besluit {it}",
    de: "Automatisierte Entscheidung {it}"
  ),
  ChangeWord(
    .decisionsDeclared,
    fr: "Absence de décision automatisée",
    nl: "Geen geautomatiseerde besluiten",
    de: "Keine automatisierten Entscheidungen"
  ),
  ChangeWord(.security, fr: "Mesures de sécurité", nl: "Beveiligingsmaatregelen", de: "Sicherheitsmaßnahmen"),
  ChangeWord(.cookiesBegin, fr: "Utilisation de cookies", nl: "Gebruik van cookies", de: "Verwendung von Cookies"),
  ChangeWord(.cookiesEnd, fr: "Absence de cookies", nl: "Geen cookies", de: "Keine Cookies"),
  ChangeWord(.cookieKindAdded, fr: "Nouveau type de cookie", nl: "Nieuwe soort cookie", de: "Neue Art von Cookie"),
  ChangeWord(.cookieAdded, fr: "Nouveau cookie", nl: "Nieuwe cookie", de: "Neues Cookie"),
  ChangeWord(
    .cookieRemoved,
    fr: "Cookie qui n’est plus utilisé",
    nl: "Cookie die niet meer wordt gebruikt",
    de: "Nicht mehr verwendetes Cookie"
  ),
  ChangeWord(
    .cookieRenamed,
    fr: "Nouveau nom d’un cookie",
    nl: "Nieuwe naam van een cookie",
    de: "Neuer Name eines Cookies"
  ),
  ChangeWord(.cookieChanged, fr: "Cookie {it}", nl: "Cookie {it}", de: "Cookie {it}"),
  ChangeWord(
    .cookieLonger,
    fr: "Durée de vie du cookie {it}",
    nl: "Levensduur van de cookie {it}",
    de: "Laufzeit des Cookies {it}"
  ),
  ChangeWord(
    .cookieShorter,
    fr: "Durée de vie plus courte du cookie {it}",
    nl: "Kortere levensduur van de cookie {it}",
    de: "Kürzere Laufzeit des Cookies {it}"
  ),
  ChangeWord(
    .cookieChoice,
    fr: "Comment accepter ou refuser les cookies",
    nl: "Hoe u cookies aanvaardt of weigert",
    de: "Wie Sie Cookies annehmen oder ablehnen"
  ),
]
