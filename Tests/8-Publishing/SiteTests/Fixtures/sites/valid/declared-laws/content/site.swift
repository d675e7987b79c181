import NoticeModel

let site = Site(
  title: Text(fr: "Vie privée", nl: "Privacy", de: "Datenschutz"),
  baseURL: "https://notices.example.org/",
  laws: [
    DeclaredLaw(
      id: "be-2006-archives",
      name: Text(
        fr: "Loi du 6 juillet 2006 relative aux archives",
        nl: "Wet van 6 juli 2006 betreffende de archieven",
        de: "Gesetz vom 6. Juli 2006 über die Archive"
      ),
      short: Text(fr: "loi du 6 juillet 2006", nl: "wet van 6 juli 2006", de: "Gesetz vom 6. Juli 2006"),
      cited: Text(fr: "de la loi du 6 juillet 2006", nl: "van de wet van 6 juli 2006", de: "des Gesetzes vom 6. Juli 2006"),
      country: .belgium
    ),
  ]
)
