import NoticeModel

// Who answers questions and requests. Only an e-mail address is stated.
let dpo = Contact(role: .dpo, email: "dpo@imstam.be")

let notice = Notice(
  id: "imstam",
  title: Text(fr: "Politique de confidentialité", nl: "Privacyverklaring", de: "Datenschutzerklärung"),
  standing: .example,
  sourceLanguage: .fr,
  summary: Text(
    fr: """
      L’Imstam explique ici quelles données elle utilise sur les personnes qu’elle aide ou rencontre,
      ce qu’elle en fait et ce que vous pouvez lui demander.
      """,
    nl: """
      Imstam legt hier uit welke gegevens wij gebruiken van mensen die wij helpen of ontmoeten,
      wat wij ermee doen en wat u ons kunt vragen.
      """,
    de: """
      Wir von Imstam erklären hier, welche Daten wir über die Menschen verwenden, denen wir helfen oder
      begegnen, was wir damit tun und was Sie von uns verlangen können.
      """),
  surfaces: [.website, .premises],

  // Who is responsible
  controller: Controller(name: "Imstam", kind: .cooperative,
    legalForm: Text(fr: "société coopérative (SC)", nl: "coöperatieve vennootschap (CV)", de: "Genossenschaft (SC)"),
    seat: Address(street: "rue du Viaduc 52", postcode: "7500", town: Text(fr: "Tournai", nl: "Doornik", de: "Tournai"),
      country: .belgium)),
  dpo: .designated(dpo),

  // Whose data
  people: [
    DataSubjects(id: "beneficiaries",
      fr: "Bénéficiaires",
      nl: "Begunstigden",
      de: "Leistungsempfänger",
      description: Text(
        fr: "personnes, familles ou patients qui utilisent au moins un de nos services",
        nl: "personen, gezinnen of patiënten die minstens één van onze diensten gebruiken",
        de: "Personen, Familien oder Patienten, die mindestens einen unserer Dienste nutzen")),
    DataSubjects(id: "staff", fr: "Membres du personnel", nl: "Personeelsleden", de: "Personalmitglieder"),
    DataSubjects(id: "care-providers",
      fr: "Prestataires de soins",
      nl: "Zorgverleners",
      de: "Pflegeerbringer",
      description: Text(
        fr: "par exemple médecins, personnel infirmier, établissements hospitaliers",
        nl: "bijvoorbeeld artsen, verpleegkundigen, ziekenhuizen",
        de: "zum Beispiel Ärzte, Krankenpflegepersonal, Krankenhäuser")),
    DataSubjects(id: "suppliers",
      fr: "Fournisseurs et prestataires de services",
      nl: "Leveranciers en dienstverleners",
      de: "Lieferanten und Dienstleister"),
    DataSubjects(id: "pupils",
      fr: "Élèves de nos centres PSE",
      nl: "Leerlingen van onze PSE-centra",
      de: "Schüler unserer PSE-Zentren",
      description: Text(
        fr: "PSE signifie « promotion de la santé à l’école »",
        nl: "PSE staat voor “promotion de la santé à l’école”, gezondheidspromotie op school",
        de: "PSE steht für „promotion de la santé à l’école“, Gesundheitsförderung in der Schule"),
      minors: true),
    DataSubjects(id: "others",
      fr: "Autres personnes",
      nl: "Andere personen",
      de: "Andere Personen",
      description: Text(
        fr: "toute personne en contact avec nous hors des autres groupes, par exemple les candidats à un emploi",
        nl: "iedereen die met ons in contact komt en in geen andere groep past, bijvoorbeeld sollicitanten",
        de: "alle, die mit uns in Kontakt kommen und zu keiner anderen Gruppe gehören, zum Beispiel Stellensuchende")),
  ],

  // Which data
  data: [
    DataCategory(id: "identification",
      fr: "Données d’identification",
      nl: "Identificatiegegevens",
      de: "Identifikationsdaten",
      examples: Text(
        fr: "nom, adresse, numéro de téléphone, numéro de registre national",
        nl: "naam, adres, telefoonnummer, rijksregisternummer",
        de: "Name, Adresse, Telefonnummer, Nationalregisternummer"),
      nationalNumber: true),
    DataCategory(id: "sensitive",
      fr: "Données sensibles",
      nl: "Gevoelige gegevens",
      de: "Sensible Daten",
      examples: Text(
        fr: "données médicales et de santé, données génétiques",
        nl: "medische gegevens en gezondheidsgegevens, genetische gegevens",
        de: "medizinische Daten und Gesundheitsdaten, genetische Daten"),
      special: [.health, .genetic]),
    DataCategory(id: "financial",
      fr: "Données financières et administratives",
      nl: "Financiële en administratieve gegevens",
      de: "Finanz- und Verwaltungsdaten",
      examples: Text(
        fr: "salaire, numéro de compte bancaire",
        nl: "loon, bankrekeningnummer",
        de: "Gehalt, Bankkontonummer")),
    DataCategory(id: "professional", fr: "Données professionnelles", nl: "Beroepsgegevens", de: "Berufliche Daten"),
    DataCategory(id: "physical", fr: "Données physiques", nl: "Fysieke gegevens", de: "Körperliche Merkmale"),
    DataCategory(id: "characteristics",
      fr: "Caractéristiques personnelles",
      nl: "Persoonlijke kenmerken",
      de: "Persönliche Merkmale",
      examples: Text(
        fr: "âge, sexe, état civil",
        nl: "leeftijd, geslacht, burgerlijke staat",
        de: "Alter, Geschlecht, Personenstand")),
    DataCategory(id: "images",
      fr: "Images",
      nl: "Beelden",
      de: "Bilder",
      examples: Text(fr: "photos, images de caméras", nl: "foto’s, camerabeelden", de: "Fotos, Kameraaufnahmen")),
    DataCategory(id: "social",
      fr: "Données sociales",
      nl: "Sociale gegevens",
      de: "Sozialdaten",
      examples: Text(
        fr: "données provenant de Mycarenet, de la sécurité sociale ou de Dosmed",
        nl: "gegevens uit Mycarenet, van de sociale zekerheid of uit Dosmed",
        de: "Daten aus Mycarenet, von der sozialen Sicherheit oder aus Dosmed")),
    DataCategory(id: "digital",
      fr: "Données numériques",
      nl: "Digitale gegevens",
      de: "Digitale Daten",
      examples: Text(fr: "adresse e-mail", nl: "e-mailadres", de: "E-Mail-Adresse")),
    DataCategory(id: "other",
      fr: "Autres données",
      nl: "Andere gegevens",
      de: "Andere Daten",
      examples: Text(
        fr: "ce que nos activités exigent ou que la loi impose, par exemple des données judiciaires",
        nl: "wat onze activiteiten vereisen of de wet oplegt, bijvoorbeeld gerechtelijke gegevens",
        de: "was unsere Tätigkeiten erfordern oder das Gesetz vorschreibt, zum Beispiel gerichtliche Daten"),
      criminal: true),
  ],

  // Where the data come from
  sources: [
    DataSource(id: "regulated-feeds",
      fr: "Envois de données que la loi réglemente, par exemple via Mycarenet",
      nl: "Gegevensstromen die de wet regelt, bijvoorbeeld via Mycarenet",
      de: "Gesetzlich geregelte Datenübermittlungen, zum Beispiel über Mycarenet",
      origin: .others, data: ["social"]),
    DataSource(id: "partner-organisations",
      fr: "Nos organisations partenaires",
      nl: "Onze partnerorganisaties",
      de: "Unsere Partnerorganisationen",
      origin: .others),
    DataSource(id: "direct-contact",
      fr: "Vous-même, quand vous vous adressez à nos services",
      nl: "Uzelf, wanneer u contact opneemt met onze diensten",
      de: "Sie selbst, wenn Sie sich an unsere Dienste wenden",
      origin: .person),
    DataSource(id: "forms",
      fr: "Vous-même, par nos canaux numériques et nos documents, comme les formulaires de contact",
      nl: "Uzelf, via onze digitale kanalen en onze documenten, zoals contactformulieren",
      de: "Sie selbst, über unsere digitalen Kanäle und Unterlagen wie Kontaktformulare",
      origin: .person),
    DataSource(id: "website",
      fr: "Notre site web, par des cookies",
      nl: "Onze website, via cookies",
      de: "Unsere Website, über Cookies",
      origin: .automatic),
    DataSource(id: "events",
      fr: "Vous-même, lors d’une assemblée, à un stand ou dans un salon, que nous en soyons organisateurs ou participants",
      nl: "Uzelf, op een vergadering, stand of beurs, van ons of van anderen",
      de: """
        Sie selbst, bei einer Versammlung, an einem Stand oder auf einer Messe, ob von uns oder von
        anderen veranstaltet
        """,
      origin: .person),
  ],

  // Must they be given?
  obligation: .required(
    RequiredData(by: [.contract],
      what: Text(
        fr: "les données nécessaires à un service qu’aucune loi particulière n’encadre, par exemple la télévigilance",
        nl: "de gegevens die nodig zijn voor een dienst zonder aparte wet, bijvoorbeeld het personenalarm",
        de: "die Daten, die für einen Dienst nötig sind, den kein eigenes Gesetz regelt, etwa den Hausnotruf"))),

  // Why the data are used
  purposes: [
    Purpose(id: "regulated-services",
      title: Text(
        fr: "Vous rendre les services que la loi réglemente",
        nl: "U de diensten verlenen die de wet regelt",
        de: "Gesetzlich geregelte Dienste für Sie erbringen"),
      description: Text(
        fr: "Certains de nos services ont leur propre législation, que nous devons respecter.",
        nl: "Sommige van onze diensten hebben een eigen wetgeving, die wij moeten naleven.",
        de: "Für einige unserer Dienste gelten eigene Rechtsvorschriften, die wir einhalten müssen."),
      activities: [
        Activity(
          fr: "Soins infirmiers",
          nl: "Verpleegkundige zorg",
          de: "Krankenpflege",
          laws: ["be-1990-nursing-decree"]),
        Activity(
          fr: "Centre de coordination",
          nl: "Coördinatiecentrum",
          de: "Koordinationszentrum",
          laws: ["be-wal-2009-coordination"]),
        Activity(
          // No law is stated for this one.
          fr: "Promotion de la santé à l’école",
          nl: "Gezondheidspromotie op school",
          de: "Gesundheitsförderung in der Schule"),
      ],
      grounds: [Ground(.legalObligation)],
      conditionalData: [
        ConditionalData(
          data: [
            "identification",
            "sensitive",
            "financial",
            "professional",
            "physical",
            "characteristics",
            "images",
            "social",
            "digital",
            "other",
          ],
          condition: Text(
            fr: "selon le service auquel vous vous adressez et votre lien avec nous",
            nl: "afhankelijk van de dienst waarmee u contact hebt en van uw band met ons",
            de: "je nachdem, an welchen Dienst Sie sich wenden und in welchem Verhältnis Sie zu uns stehen")),
      ],
      retention: ["general"],
      inferredLinks: Text(
        fr: "la politique publiée donne une seule liste de données pour toutes les finalités.",
        nl: "de gepubliceerde verklaring geeft één lijst van gegevens voor alle doeleinden.",
        de: "Die veröffentlichte Erklärung enthält eine einzige Liste von Daten für alle Zwecke.")),
    Purpose(id: "contract-services",
      title: Text(
        fr: "Vous fournir les services convenus avec vous",
        nl: "U de diensten leveren die wij met u afspreken",
        de: "Mit Ihnen vereinbarte Dienste erbringen"),
      description: Text(
        fr: """
          Aucune loi particulière n’encadre ces services, mais certaines données sont nécessaires pour bien les
          assurer. Voici des exemples de services, parmi les missions du centre de coordination.
          """,
        nl: """
          Voor deze diensten bestaat geen aparte wet, maar bepaalde gegevens zijn nodig om ze goed te leveren.
          Dit zijn voorbeelden uit de opdrachten van het coördinatiecentrum.
          """,
        de: """
          Kein eigenes Gesetz regelt diese Dienste, aber bestimmte Daten sind nötig, um sie gut zu
          erbringen. Hier einige Beispiele aus den Aufgaben des Koordinationszentrums.
          """),
      activities: [
        Activity(fr: "Prêt de matériel", nl: "Uitlenen van materiaal", de: "Verleih von Material"),
        Activity(fr: "Télévigilance", nl: "Personenalarm (télévigilance)", de: "Hausnotruf (télévigilance)"),
      ],
      grounds: [Ground(.contract)], retention: ["general"]),
    Purpose(id: "quality",
      title: Text(
        fr: "Bien fonctionner et améliorer nos services",
        nl: "Vlot werken en onze diensten verbeteren",
        de: "Reibungslos arbeiten und unsere Dienste verbessern"),
      description: Text(
        fr: "Nous voulons répondre à vos besoins d’aujourd’hui et de demain.",
        nl: "Wij willen inspelen op wat u vandaag en morgen nodig hebt.",
        de: "Wir möchten dem gerecht werden, was Sie heute und morgen brauchen."),
      grounds: [
        Ground(.legitimateInterests,
          interest: Text(
            fr: "le bon fonctionnement de l’Imstam et un service plus simple, aussi efficace et continu que possible",
            nl: "de goede werking van Imstam en een vlotte, doeltreffende en zo ononderbroken mogelijke dienst",
            de: "dass Imstam reibungslos arbeitet und seine Dienste einfacher und möglichst wirksam und lückenlos erbringt")),
      ],
      retention: ["general"]),
    Purpose(id: "information",
      title: Text(
        fr: "Vous informer de nos nouveautés",
        nl: "U informeren over ons nieuwe aanbod",
        de: "Sie über unsere neuen Angebote informieren"),
      description: Text(
        fr: """
          Nous pouvons vous signaler de nouveaux services, des promotions ou des avantages. Vos données
          pourront être réutilisées plus tard, dans ce même but.
          """,
        nl: """
          Wij kunnen u op de hoogte brengen van nieuwe diensten, promoties of voordelen. Het is mogelijk dat wij
          uw gegevens later opnieuw gebruiken, voor datzelfde doel.
          """,
        de: """
          Wir können Sie auf neue Dienste, Sonderangebote oder Vorteile hinweisen. Möglicherweise verwenden
          wir Ihre Daten später für denselben Zweck erneut.
          """),
      grounds: [
        Ground(.legitimateInterests,
          interest: Text(
            fr: "faire connaître nos services au plus grand nombre et tenir nos membres au courant",
            nl: "onze diensten bij zoveel mogelijk mensen bekendmaken en onze leden op de hoogte houden",
            de: "unsere Dienste möglichst vielen Menschen bekannt machen und unsere Mitglieder informieren"),
          balancing: Text(
            fr: "nous comparons l’importance de chaque message avec votre intérêt à ne pas en recevoir trop.",
            nl: "wij wegen het belang van elk bericht af tegen uw belang om er niet te veel te krijgen.",
            de: "Wir wägen die Bedeutung jeder Mitteilung gegen Ihr Interesse ab, nicht zu viele zu erhalten.")),
      ],
      retention: ["general"], directMarketing: true),
    Purpose(
      // The organisation states no legal basis for this one.
      id: "support",
      title: Text(
        fr: "Mener nos activités de support",
        nl: "Onze ondersteunende activiteiten uitvoeren",
        de: "Unsere unterstützenden Tätigkeiten ausführen"),
      activities: [
        Activity(
          fr: "Par exemple un audit, pour améliorer la qualité des services",
          nl: "Bijvoorbeeld een audit, om de kwaliteit van de diensten te verbeteren",
          de: "Zum Beispiel ein Audit, um die Qualität der Dienste zu verbessern"),
      ],
      retention: ["general"]),
    Purpose(id: "with-consent",
      title: Text(
        fr: "Utiliser certaines données avec votre accord",
        nl: "Bepaalde gegevens met uw toestemming gebruiken",
        de: "Bestimmte Daten mit Ihrer Einwilligung verwenden"),
      description: Text(
        fr: """
          Pour certaines données et certaines utilisations, nous demandons d’abord votre consentement
          (pour le retirer, voir {ref:withdrawal}).
          """,
        nl: """
          Voor bepaalde gegevens en bepaalde vormen van gebruik vragen wij eerst uw toestemming.
          U kunt ze op elk moment intrekken (zie {ref:withdrawal}).
          """,
        de: """
          Bei bestimmten Daten und bestimmten Verwendungen bitten wir Sie zuerst um Ihre Einwilligung.
          Diese können Sie jederzeit widerrufen (siehe {ref:withdrawal}).
          """),
      grounds: [Ground(.consent)], retention: ["general"]),
  ],

  // Who receives the data
  recipients: [
    Recipient(id: "authorities",
      fr: "Autorités administratives et judiciaires",
      nl: "Administratieve en gerechtelijke overheden",
      de: "Verwaltungs- und Justizbehörden",
      role: .category,
      members: [
        Recipient(id: "justice",
          fr: "Justice",
          nl: "Gerecht",
          de: "Justiz",
          role: .category, condition: Text(fr: "en cas de litige", nl: "bij een geschil", de: "bei einem Rechtsstreit"),
          members: [
            Recipient(id: "prosecution",
              fr: "Ministère public (parquet et procureurs)",
              nl: "Openbaar ministerie (parket en procureurs)",
              de: "Staatsanwaltschaft (einschließlich der Prokuratoren)",
              role: .authority),
            Recipient(id: "courts", fr: "Tribunaux", nl: "Rechtbanken", de: "Gerichte", role: .authority),
          ]),
        Recipient(id: "social-security",
          fr: "Organismes de sécurité sociale",
          nl: "Instellingen van sociale zekerheid",
          de: "Einrichtungen der sozialen Sicherheit",
          role: .authority,
          about: Text(
            fr: "pour leurs missions légales",
            nl: "voor hun wettelijke opdrachten",
            de: "für ihre gesetzlichen Aufgaben")),
        Recipient(id: "cpas",
          fr: "CPAS (centres publics d’action sociale)",
          nl: "OCMW’s (openbare centra voor maatschappelijk welzijn)",
          de: "ÖSHZ (Öffentliche Sozialhilfezentren)",
          role: .authority),
        Recipient(id: "walloon-region",
          fr: "Région wallonne",
          nl: "Waals Gewest",
          de: "Wallonische Region",
          role: .authority),
        Recipient(id: "wallonia-brussels-federation",
          fr: "Fédération Wallonie-Bruxelles",
          nl: "Federatie Wallonië-Brussel",
          de: "Föderation Wallonie-Brüssel",
          role: .authority),
        Recipient(id: "one", name: "ONE (Office de la naissance et de l’enfance)", role: .authority),
      ]),
    Recipient(id: "partners",
      fr: "Nos organisations partenaires",
      nl: "Onze partnerorganisaties",
      de: "Unsere Partnerorganisationen",
      role: .category,
      members: [
        Recipient(id: "health-funds", fr: "Mutualités", nl: "Ziekenfondsen", de: "Krankenkassen"),
        Recipient(id: "local-authorities",
          fr: "Pouvoirs locaux",
          nl: "Lokale besturen",
          de: "Lokale Behörden",
          role: .category,
          members: [
            Recipient(id: "province",
              fr: "Province de Hainaut",
              nl: "Provincie Henegouwen",
              de: "Provinz Hennegau",
              role: .authority),
            Recipient(id: "municipalities", fr: "Communes", nl: "Gemeenten", de: "Gemeinden", role: .authority),
            Recipient(id: "partner-cpas",
              fr: "CPAS avec lesquels nous collaborons",
              nl: "OCMW’s waarmee wij samenwerken",
              de: "ÖSHZ, mit denen wir zusammenarbeiten",
              role: .authority),
          ]),
      ],
      open: true),
    Recipient(id: "external-parties",
      fr: "Intervenants externes",
      nl: "Externe partijen",
      de: "Externe Stellen",
      role: .category,
      members: [
        Recipient(id: "lawyers-bailiffs",
          fr: "Nos avocats et huissiers de justice",
          nl: "Onze advocaten en gerechtsdeurwaarders",
          de: "Unsere Rechtsanwälte und Gerichtsvollzieher",
          condition: Text(fr: "en cas de litige", nl: "bij een geschil", de: "bei einem Rechtsstreit")),
        Recipient(id: "notary", fr: "Notaire", nl: "Notaris", de: "Notar"),
        Recipient(id: "auditors", fr: "Auditeurs externes", nl: "Externe auditors", de: "Externe Prüfer"),
        Recipient(id: "accountant", fr: "Expert-comptable", nl: "Accountant", de: "Buchprüfer (expert-comptable)"),
        Recipient(id: "processors",
          fr: "Prestataires de services (informatique et autres)",
          nl: "Dienstverleners (informatica en andere)",
          de: "Dienstleister (IT und andere)",
          role: .processor),
      ]),
  ],

  // Outside the European Union: these cases and no others. No country is stated.
  transfers: .to(
    [
      Transfer(
        // No ground of Chapter V of the GDPR is stated for this case.
        tool: .undeclared,
        condition: Text(
          fr: "à votre demande, dans le cadre d’une convention internationale",
          nl: "op uw verzoek, in het kader van een internationale overeenkomst",
          de: "auf Ihren Wunsch, im Rahmen eines internationalen Abkommens")),
      Transfer(tool: .derogation(.vitalInterests),
        condition: Text(
          fr: "pour protéger vos intérêts vitaux",
          nl: "om uw vitale belangen te beschermen",
          de: "zum Schutz Ihrer lebenswichtigen Interessen")),
      Transfer(tool: .derogation(.explicitConsent),
        condition: Text(
          fr: "avec votre accord explicite",
          nl: "met uw uitdrukkelijke toestemming",
          de: "mit Ihrer ausdrücklichen Einwilligung")),
    ]),

  // How long the data are kept. No starting point is stated.
  retention: [
    Retention(id: "general",
      label: Text(
        fr: "Vos données, en règle générale",
        nl: "Uw gegevens, in het algemeen",
        de: "Ihre Daten, im Allgemeinen"),
      period: .between(.years(3), .years(30)),
      afterwards: Text(
        fr: "nous effaçons les données qui ne sont plus utiles ou que plus aucun intérêt légitime ne justifie.",
        nl: "wij wissen gegevens die niet meer nuttig zijn of waarvoor geen gerechtvaardigd belang meer bestaat.",
        de: "Daten, die nicht mehr nützlich sind oder für die kein berechtigtes Interesse mehr besteht, löschen wir.")),
  ],

  // How the data are protected
  security: Security(
    measures: [
      Measure(
        fr: "Des mesures techniques adaptées visent à prévenir les incidents :",
        nl: "Passende technische maatregelen moeten incidenten voorkomen:",
        de: "Geeignete technische Maßnahmen sollen Zwischenfällen vorbeugen:",
        parts: [
          Measure(
            fr: "détérioration, perte ou destruction de données ;",
            nl: "beschadiging, verlies of vernietiging van gegevens;",
            de: "Beschädigung, Verlust oder Zerstörung von Daten;"),
          Measure(
            fr: "données inaccessibles ou divulguées.",
            nl: "gegevens die ontoegankelijk zijn of bekend raken.",
            de: "Daten, die nicht zugänglich sind oder offengelegt werden."),
        ]),
      Measure(
        fr: "Les données se trouvent sur des ordinateurs et des serveurs placés dans un environnement protégé.",
        nl: "De gegevens staan op computers en servers in een beschermde omgeving.",
        de: "Die Daten befinden sich auf Computern und Servern in einer geschützten Umgebung."),
      Measure(
        fr: "Sont tenus de garder vos données confidentielles :",
        nl: "Deze personen en organisaties moeten uw gegevens vertrouwelijk houden:",
        de: "Zur Vertraulichkeit sind verpflichtet:",
        parts: [
          Measure(
            fr: "les membres de notre personnel ;",
            nl: "onze personeelsleden;",
            de: "die Mitglieder unseres Personals;"),
          Measure(fr: "nos sous-traitants ;", nl: "onze verwerkers;", de: "unsere Auftragsverarbeiter;"),
          Measure(
            fr: "nos organisations partenaires.",
            nl: "onze partnerorganisaties.",
            de: "unsere Partnerorganisationen."),
        ]),
    ],
    residualRisk: Text(
      fr: "Aucun moyen n’est infaillible : transmettre des données à caractère personnel par internet comporte toujours un risque.",
      nl: "Geen enkel middel is onfeilbaar: wie persoonsgegevens via internet verstuurt, loopt altijd enig risico.",
      de: """
        Kein Mittel ist unfehlbar: Wenn personenbezogene Daten über das Internet gesendet werden, bleibt
        immer ein Restrisiko.
        """)),

  // Rights: requests go to the data protection officer
  rights: Rights(identityCheck: .onReasonableDoubt,
    // The law gives this right to every patient.
    additional: [.patientFile]),

  // Cookies are mentioned, not listed; nothing is said about the choice
  cookies: .used(CookieUse()),

  // The laws
  framework: [
    FrameworkLaw("gdpr",
      about: Text(
        fr: "les règles communes à toute l’Union européenne",
        nl: "de regels die in de hele Europese Unie gelden",
        de: "die Regeln für die gesamte Europäische Union")),
    FrameworkLaw("be-2018-framework",
      about: Text(
        fr: "les règles belges qui complètent le règlement européen",
        nl: "de Belgische regels die de Europese verordening aanvullen",
        de: "die belgischen Regeln, die die europäische Verordnung ergänzen")),
    FrameworkLaw("be-1990-nursing-decree",
      about: Text(fr: "les soins infirmiers", nl: "de verpleegkundige zorg", de: "die Krankenpflege")),
    FrameworkLaw("be-wal-2009-coordination",
      about: Text(
        fr: "le centre de coordination ; ces règles figurent aujourd’hui dans un code wallon",
        nl: "het coördinatiecentrum; die regels staan nu in een Waals wetboek",
        de: "das Koordinationszentrum; diese Regeln stehen heute in einem wallonischen Gesetzbuch")),
  ],

  // The sections and their order
  outline: Outline(numbering: .numbers, subsections: .letters, headings: .questions, purposes: .byLegalBasis,
    sections: [
      Section(.introduction),
      Section(.framework),
      Section(.controller),
      Section(.people),
      Section(.own("for-pupils"),
        title: Text(
          fr: "Tu es élève ? Cette partie est pour toi",
          nl: "Ben je leerling? Dit deel is voor jou",
          de: "Gehst du zur Schule? Dieser Teil ist für dich"),
        forMinors: true),
      Section(.data),
      Section(.sources),
      Section(.obligation),
      Section(.purposes),
      Section(.recipients),
      Section(.transfers),
      Section(.retention),
      Section(.rights),
      Section(.objection),
      Section(.withdrawal, tellsHow: true),
      Section(.requests),
      Section(.complaint),
      Section(.security),
      Section(.cookies),
      Section(.changes),
      Section(.contact),
    ]),

  // Versions, the oldest first
  changes: [
    Change(version: "2025-10-10",
      summary: Text(
        fr: """
          Première version de cet exemple, établie d’après la politique que l’Imstam a mise à jour le {date:2025-10-10}.
          Les faits viennent de cette politique ; les droits sont décrits par les clauses communes de Notitia.
          """,
        nl: """
          Eerste versie van dit voorbeeld, gebaseerd op de verklaring die Imstam op {date:2025-10-10} heeft bijgewerkt.
          De feiten komen uit die verklaring; de rechten worden beschreven met de standaardteksten van Notitia.
          """,
        de: """
          Erste Fassung dieses Beispiels, erstellt nach der Erklärung, die Imstam am {date:2025-10-10} aktualisiert hat.
          Die Fakten stammen aus dieser Erklärung; die Rechte sind mit den Standardtexten von Notitia beschrieben.
          """)),
    Change(version: "2026-11-01",
      summary: Text(
        fr: """
          L’exemple est complété par ce que la loi prévoit et que la politique publiée ne dit pas : le droit du patient
          de consulter son dossier, la plainte auprès de l’autorité de contrôle et le recours aux tribunaux. La loi de
          1992, abrogée, n’est plus citée comme en vigueur ; celle du {date:2018-07-30} la remplace. Un passage
          s’adresse aux élèves. Ces changements ne concernent que l’exemple : ils ne viennent pas de l’Imstam et ne
          signifient pas que les données sont utilisées autrement.
          """,
        nl: """
          Het voorbeeld is aangevuld met wat de wet bepaalt maar niet in de gepubliceerde verklaring staat: het recht
          van de patiënt om zijn dossier in te kijken, de klacht bij de toezichthouder en de gang naar de rechter. De
          opgeheven wet van 1992 staat er niet meer als geldende wet in; die van {date:2018-07-30} komt in de plaats.
          Een passage richt zich tot de leerlingen. Deze wijzigingen betreffen alleen het voorbeeld: ze komen niet van
          Imstam en betekenen niet dat de gegevens anders worden gebruikt.
          """,
        de: """
          Das Beispiel ist um das ergänzt, was das Gesetz vorsieht, aber nicht in der veröffentlichten Erklärung steht:
          das Recht des Patienten auf Einsicht in seine Akte, die Beschwerde bei der Aufsichtsbehörde und den Gang vor
          Gericht. Das aufgehobene Gesetz von 1992 wird nicht mehr als geltend angeführt; an seine Stelle tritt das
          Gesetz vom {date:2018-07-30}. Ein Absatz richtet sich an die Schülerinnen und Schüler. Diese Änderungen
          betreffen nur das Beispiel: Sie stammen nicht von Imstam und bedeuten nicht, dass die Daten anders verwendet
          werden.
          """),
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
          L’exemple rappelle qu’une demande peut être électronique ou écrite.
          Les textes communs ne disent plus que ce que l’organisation a dit elle-même, et ce qui manque est signalé par « non précisé ». Beaucoup de phrases sont plus simples, sans changer de sens.
          Ces changements ne concernent que l’exemple : ils ne viennent pas de l’organisation et ne signifient pas que les données sont utilisées autrement.
          """,
        nl: """
          Het voorbeeld vermeldt weer dat een verzoek elektronisch of schriftelijk kan zijn.
          De standaardteksten zeggen alleen nog wat de organisatie zelf heeft gezegd, en wat ontbreekt, is aangeduid met “niet vermeld”. Veel zinnen zijn eenvoudiger, zonder van betekenis te veranderen.
          Deze wijzigingen betreffen alleen het voorbeeld: ze komen niet van de organisatie en betekenen niet dat de gegevens anders worden gebruikt.
          """,
        de: """
          Das Beispiel erwähnt wieder, dass ein Antrag elektronisch oder schriftlich sein kann.
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
          L’exemple cite la loi et l’arrêté royal qui complétaient la loi de 1992, et marque comme sa propre lecture la liste de données d’une finalité et la qualification des données judiciaires. Les textes communs sont plus courts.
          Ces changements ne concernent que l’exemple : ils ne viennent pas de l’organisation et ne signifient pas que les données sont utilisées autrement.
          """,
        nl: """
          Het voorbeeld noemt de wet en het koninklijk besluit bij de wet van 1992, en merkt de gegevenslijst van één doel en de indeling van de gerechtelijke gegevens aan als zijn eigen lezing. De standaardteksten zijn korter.
          Deze wijzigingen betreffen alleen het voorbeeld: ze komen niet van de organisatie en betekenen niet dat de gegevens anders worden gebruikt.
          """,
        de: """
          Das Beispiel nennt das Gesetz und den Königlichen Erlass zum Gesetz von 1992 und kennzeichnet die Datenliste eines Zwecks und die Einordnung der gerichtlichen Daten als eigene Lesart. Die Standardtexte sind kürzer.
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

  appearance: Appearance(accent: "#1f6b3a", accentDark: "#8fdcaa", logo: "logo.svg"),

  // What the published notice does not state, and this example therefore leaves open
  waivers: [
    Waiver("CK-CONSENT", because: "The published notice does not say how people accept or refuse cookies.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("CK-DECL", because: "The published notice mentions cookies, if at all, without saying which ones it covers.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("DATA-CAMERA", because: "The published notice mentions images of cameras without saying how people know of them.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("DATA-OBLIGATION",
      because: "The published notice speaks of data needed for the contract, without the consequences of not giving them.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("DATA-SOURCE", because: "The published notice does not say whether this source is open to the public.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("ED-UNNAMED", about: "source:partner-organisations",
      because: "The published notice does not say from which of its partner organisations data come.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("KEEP-RANGE",
      because: "The published notice gives one range for everything, from 3 to 30 years, without dividing it.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("KEEP-START", because: "The published notice does not say from when the period runs.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("REF-BE-WAL-2009",
      because: "The published notice names this decree; its rules have since moved to a Walloon code, which the text says.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("RIGHT-ADM", because: "The published notice does not say whether decisions are taken by machines alone.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("TO-CATCHALL", because: "The published notice leaves this list open.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("TO-TRANSFER-TOOL",
      because: "The published notice lists cases without countries, and one of them rests on no instrument of the GDPR.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHO-CONTACT", because: "The published notice gives no further way to reach the organisation.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHO-ENTERPRISE-NO", because: "The published notice does not state the enterprise number.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHO-JOINT", because: "The published notice does not say whether others decide with the organisation.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHY-BASIS", because: "The published notice states no legal basis for this purpose.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("WHY-CRIMINAL", because: "The published notice does not say what authorises the judicial data it mentions.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHY-DM-CONSENT",
      because: "The published notice does not say by which channel it rests on consent and by which on an interest.",
      until: "2028-06-30", by: "editors of the example"),
    Waiver("WHY-LAW-CITED", because: "The published notice does not name the law for this.", until: "2028-06-30",
      by: "editors of the example"),
    Waiver("WHY-LI-NAMED", because: "The published notice states no balancing of this interest.", until: "2028-06-30",
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
