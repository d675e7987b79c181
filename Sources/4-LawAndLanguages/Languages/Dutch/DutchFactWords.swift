extension FactWords {
  static let dutch = FactWords(
    marketing: [
      "nieuwsbrief", "nieuwsbrieven", "direct marketing", "direct-marketing", "reclame", "mailing*", "newsletter*",
    ],
    cameras: [
      "camera*", "bewakingscamera*", "camerabewaking", "cameratoezicht", "videobewaking", "videotoezicht", "bodycam*",
    ],
    otherCameras: ["camera van uw", "camera van het toestel", "camera van de smartphone"],
    cameraSigns: [
      "pictogram*", "bord", "borden", "affiche", "affiches", "*bord", "*borden", "aangekondigd", "aangeduid",
    ],
    devices: [
      "camera*", "bewakingscamera*", "camerabewaking", "bodycam*", "badge*", "badgelezer*", "wi-fi*", "wifi*",
      "sensor*",
      "uw toestel", "uw apparaat", "uw browser", "cookies", "trackers", "onze servers", "logbestand*", "geolocatie",
      "telefoonopname*",
    ],
    ofOthers: [
      "politie", "derde*", "leverancier*", "partner*", "buren", "buur*", "andere*", "gemeente", "stad", "verhuurder*",
      "syndicus", "uitbater*",
    ],
    pseudonymised: ["gepseudonimiseerd*", "pseudoniem*", "pseudonimiser*", "gecodeerd*"],
    passedOn: [
      "doorgegeven", "doorgeven", "doorgeeft", "geven door", "deelt", "delen", "gedeeld*", "verstrek*", "bezorg*",
      "stuur*",
      "sturen", "gestuurd", "overgemaakt", "maken over", "krijgt", "krijgen", "ontvang*", "verlaat", "verlaten",
      "meegedeeld",
    ])
}
