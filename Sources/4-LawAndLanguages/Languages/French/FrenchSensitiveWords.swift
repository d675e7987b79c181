extension SensitiveWords {
  static let french = SensitiveWords(
    origin: Topic(
      ["origine* ethnique*", "origine* raciale*", "ethni*", "racial*", "couleur de peau"], names: ["race"]),
    politicalOpinions: Topic(
      ["opinion* politique*", "appartenance politique", "affiliation politique", "parti* politique*"],
      names: ["mandat* politique*"]),
    beliefs: Topic(
      [
        "religion*", "religieu*", "conviction* philosophique*", "confession religieuse", "croyance*",
        "appartenance philosophique",
      ],
      names: ["culte", "confession*", "conviction*"],
      except: ["liberté de religion", "cours de religion", "conviction intime", "pièce* à conviction"]),
    tradeUnion: Topic(
      ["appartenance syndicale", "affiliation syndicale", "cotisation* syndicale*"],
      names: ["syndicat*", "syndical*", "syndiqué*"],
      except: ["syndicat* de copropriété", "syndicat* d'initiative", "syndicat* des copropriétaires"]),
    genetic: Topic(
      [
        "donnée* génétique*", "test* génétique*", "analyse* génétique*", "maladie* génétique*", "empreinte* génétique*",
      ],
      names: ["génétique*", "ADN", "génome*", "héréditaire*"]),
    biometric: Topic(
      ["empreinte* digitale*", "biométri*", "reconnaissance faciale", "reconnaissance de l'iris", "scan* de l'iris"],
      except: [
        "empreinte* digitale* de l'appareil", "empreinte* digitale* du navigateur", "empreinte* digitale* d'appareil*",
        "empreinte* digitale* de votre appareil", "empreinte* digitale* de votre navigateur",
        "empreinte* digitale* du fichier", "empreinte* digitale* d'un fichier", "empreinte* digitale* de fichier*",
        "empreinte* digitale* des fichiers", "empreinte* digitale* du document", "empreinte* digitale* d'un document",
        "empreinte* digitale* des documents", "empreinte* digitale* de document*", "empreinte* digitale* du message",
      ]),
    health: Topic(
      [
        "donnée* de santé", "donnée* médicale*", "donnée* relative* à la santé", "donnée* concernant la santé",
        "donnée* sur la santé", "état* de santé", "dossier* médica*", "antécédent* médica*", "handicap*", "grossesse*",
        "certificat* médica*", "groupe sanguin", "allergie*", "vos maladies", "votre maladie",
      ],
      names: [
        "santé", "médical", "médicale*", "médicaux", "maladie*", "médicament*", "symptôme*", "diagnostic*",
        "pathologi*",
        "hospitalisation*", "invalidité", "incapacité* de travail", "vaccin*", "traumatisme*", "addiction*",
        "dépendance* à l'alcool",
      ],
      except: [
        "santé et sécurité", "santé et la sécurité", "santé et de la sécurité", "santé et à la sécurité",
        "sécurité et santé", "sécurité et la santé", "sécurité et de la santé", "soins de santé",
        "professionnel* de santé", "professionnel* de la santé", "prestataire* de santé", "métier* de la santé",
        "établissement* de santé", "centre* de santé", "maison* de santé", "service* de santé", "agence* de santé",
        "assurance* maladie", "assurance* santé", "assureur* santé", "assurance* maladie-invalidité",
        "caisse* de maladie",
        "secteur* de la santé", "ministère de la santé", "ministre de la santé", "SPF Santé*", "santé publique",
        "réseau* santé*", "identité nationale de santé", "matricule de santé", "carte de santé",
        "personnel médical", "secret médical", "cabinet* médica*", "secrétariat* médica*", "corps médical",
        "équipe* médicale*", "matériel médical", "dispositif* médica*", "délégué* médica*", "formation* médicale*",
        "diagnostic technique", "diagnostic* informatique*", "diagnostic* du système", "santé financière",
        "santé au travail", "promotion de la santé", "conseiller* santé",
      ]),
    sexLife: Topic(
      ["orientation* sexuelle*", "vie sexuelle", "comportement* sexuel*", "préférence* sexuelle*"],
      names: ["sexualité", "homosex*", "santé sexuelle"]),
    criminal: Topic(
      [
        "condamnation* pénale*", "casier* judiciaire*", "antécédent* judiciaire*", "donnée* judiciaire*",
        "extrait de casier", "condamnation en cours", "condamnations en cours",
      ],
      names: ["condamnation*", "infraction*", "délit*", "peine* de prison", "sanction* pénale*", "poursuite* pénale*"],
      except: ["délit de fuite"]),
    nationalNumber: Topic(
      [
        "numéro* de registre national", "numéro* du registre national", "numéro* d'inscription au registre national",
        "numéro* au registre national", "numéro* national", "numéros nationaux", "numéro* NISS", "NISS",
        "numéro* d'identification de la sécurité sociale", "numéro* d'identification à la sécurité sociale",
        "numéro* bis", "numéro* de sécurité sociale", "numéro* d'inscription au répertoire", "NIR",
      ],
      except: [
        "numéro* national de téléphone", "numéro* nationaux de téléphone", "numéro* national d'urgence",
        "numéro* nationaux d'urgence", "numéro* national d'appel", "numéro* nationaux d'appel",
        "numéro* national gratuit", "numéro* national unique d'appel", "numéro* national d'écoute",
        "numéro* national d'information",
      ]),
    children: Topic(
      [
        "élève*", "écolier*", "écolière*", "mineur d'âge", "mineurs d'âge", "enfants mineurs", "nourrisson*",
        "nouveau-né*", "collégien*", "lycéen*",
      ],
      names: ["enfant", "enfants", "mineur", "mineurs", "mineure", "mineures", "adolescent*", "bébé*"],
      except: [
        "parent* d'élève*", "parent* d'enfant*", "parent* des élèves", "parent* des enfants", "parent* de mineur*",
        "parent* d'adolescent*", "parent* de nos élèves", "ancien* élève*", "ancienne* élève*",
        "représentant* légaux des élèves", "représentant* légaux des enfants", "allocation* pour enfant*",
        "nombre d'enfants", "enfants majeurs", "sans enfant", "sans enfants",
      ]),
    negations: ["aucun", "aucune", "sans", "jamais", "ni", "pas de", "pas vos", "pas votre", "hors", "sauf", "excepté"])
}
