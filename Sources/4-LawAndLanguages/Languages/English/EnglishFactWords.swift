extension FactWords {
  static let english = FactWords(
    marketing: ["newsletter*", "advert*", "marketing", "mailing*", "promotional", "special offer*"],
    cameras: ["camera*", "CCTV", "video surveillance", "bodycam*", "body-worn"],
    otherCameras: ["camera of your", "your camera", "camera of the device", "phone camera"],
    cameraSigns: ["pictogram*", "sign", "signs", "signpost*", "poster*", "notice board*", "signage"],
    devices: [
      "camera*", "bodycam*", "CCTV", "badge*", "badge reader*", "wi-fi", "wifi", "sensor*", "your device",
      "your browser", "cookies", "trackers", "our servers", "logs", "log files", "geolocation", "call recording*",
    ],
    ofOthers: ["police", "third", "supplier*", "partner*", "neighbour*", "other*", "municipality", "landlord*"],
    pseudonymised: ["pseudonym*", "coded", "key-coded"],
    passedOn: [
      "pass*", "transmit*", "transmission*", "communicat*", "shar*", "send*", "sent", "disclos*", "transfer*",
      "receiv*", "provid*", "hand*",
    ])
}
