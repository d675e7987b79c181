extension FactWords {
  static let german = FactWords(
    marketing: [
      "Newsletter*", "Rundbrief*", "Direktwerbung", "Werbung", "*werbung", "Werbemail*", "Mailing*", "Infobrief*",
    ],
    cameras: ["Kamera*", "*kamera", "*kameras", "Videoüberwachung*", "Videobeobachtung*", "Bodycam*"],
    otherCameras: ["Kamera Ihres", "Kamera des Geräts", "Kamera Ihrer"],
    cameraSigns: [
      "Piktogramm*", "Hinweisschild*", "Schild", "Schilder", "Aushang", "Aushänge", "Aufkleber", "gekennzeichnet",
      "angekündigt",
    ],
    devices: [
      "Kamera*", "*kamera", "*kameras", "Videoüberwachung*", "Bodycam*", "Badge*", "Ausweisleser*", "Chipkarte*",
      "WLAN*",
      "Wi-Fi*", "Sensor*", "Ihr Gerät", "Ihr Browser", "Cookies", "Tracker", "unsere Server", "Logdatei*",
      "Protokolldatei*",
      "Ortung*", "Telefonaufzeichnung*",
    ],
    ofOthers: [
      "Polizei", "Dritte*", "Lieferant*", "Partner*", "Nachbar*", "andere*", "Gemeinde", "Stadt", "Vermieter*",
      "Hausverwaltung*", "Betreiber*",
    ],
    pseudonymised: ["pseudonymisiert*", "Pseudonym*", "codiert*", "kodiert*"],
    passedOn: [
      "übermittel*", "weitergegeben", "weitergeben", "geben wir", "geteilt", "teilen", "gesendet", "senden",
      "erhält", "erhalten", "bekommt", "bekommen", "überlassen", "verlassen",
    ])
}
