extension FactWords {
  static let french = FactWords(
    marketing: [
      "newsletter*", "infolettre*", "lettre* d'information", "prospection", "publicité*", "publipostage*", "mailing*",
      "e-mailing*", "démarchage",
    ],
    cameras: ["caméra*", "vidéosurveillance", "vidéo-surveillance", "vidéoprotection", "bodycam*", "caméra*-piéton*"],
    otherCameras: ["caméra de votre", "caméra de l'appareil", "caméra du téléphone", "caméra du smartphone"],
    cameraSigns: [
      "pictogramme*", "affiche", "affiches", "affichette*", "panneau", "panneaux", "panonceau*", "signalé", "signalés",
      "signalée", "signalées", "signalent", "signale", "signalisation",
    ],
    devices: [
      "caméra*", "bodycam*", "vidéosurveillance", "badge*", "lecteur* de badge*", "wi-fi", "wifi", "capteur*",
      "votre appareil", "votre navigateur", "cookies", "traceurs", "nos serveurs", "journaux de connexion", "logs",
      "géolocalisation", "enregistrement* téléphonique*",
    ],
    ofOthers: [
      "police", "tiers", "fournisseur*", "partenaire*", "voisin*", "autre*", "commune", "ville", "bailleur*", "syndic",
      "exploitant*",
    ],
    pseudonymised: ["pseudonymis*", "pseudonyme*", "codée", "codées", "codés", "données codées"],
    passedOn: [
      "transmet*", "transmis*", "transmission*", "communiqu*", "partag*", "envoy*", "envoi*", "fourni*", "remis*",
      "reçoi*",
      "transfér*", "confi*", "quitt*",
    ])
}
