import NoticeModel

let notice = Notice(
  id: "declared-laws",
  title: Text(fr: "Vie privée", nl: "Privacy", de: "Datenschutz"),
  sourceLanguage: .fr,
  controller: Controller(name: Text("Archives"), kind: .publicBody, country: .belgium),
  purposes: [
    Purpose(
      id: "archives",
      title: Text(fr: "Garder les archives", nl: "De archieven bewaren", de: "Die Archive aufbewahren"),
      description: Text(
        fr: "Voir {law:be-2006-archives}, {law:de-archives/3} et {law:short-name/7}.",
        nl: "Zie {law:be-2006-archives}, {law:de-archives/3} en {law:short-name/7}.",
        de: "Siehe {law:be-2006-archives}, {law:de-archives/3} und {law:short-name/7}."
      ),
      grounds: [Ground(.legalObligation, laws: ["be-2006-archives/5-2/1"])]
    ),
  ],
  framework: [
    FrameworkLaw("be-2006-archives", alias: Text(fr: "loi sur les archives", nl: "archiefwet", de: "Archivgesetz")),
    FrameworkLaw("de-archives"),
  ],
  laws: [
    DeclaredLaw(
      id: "de-archives",
      name: Text("Bundesarchivgesetz"),
      short: Text("BArchG"),
      cited: Text(fr: "du BArchG", nl: "BArchG", de: "BArchG"),
      country: .germany
    ),
    DeclaredLaw(
      id: "short-name",
      name: Text(fr: "Règlement des archives", nl: "Archiefreglement", de: "Archivordnung"),
      short: Text(fr: "règlement des archives", nl: "archiefreglement", de: "Archivordnung")
    ),
  ],
  outline: Outline(sections: [Section(.framework), Section(.purposes), Section(.complaint)])
)
