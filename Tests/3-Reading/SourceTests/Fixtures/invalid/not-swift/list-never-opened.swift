import NoticeModel

let notice = Notice(
  id: "a",
  data:
    DataCategory(id: "names", label: Text("noms")),
    DataCategory(id: "mails", label: Text("adresses")),
  ],
  languages: [.fr]
)
