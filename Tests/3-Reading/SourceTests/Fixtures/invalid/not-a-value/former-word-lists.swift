import NoticeModel

let labels = Labels(
  yes: Text(fr: "oui", nl: "ja", de: "ja"),
  yes: Text(fr: "oui", nl: "ja", de: "ja"),
  no: "non",
  Text("E-mail")
)
