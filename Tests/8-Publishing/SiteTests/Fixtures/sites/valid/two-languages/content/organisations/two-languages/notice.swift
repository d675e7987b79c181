import NoticeModel

let notice = Notice(
  id: "two-languages",
  title: Text(fr: "Vie privée", nl: "Privacy"),
  sourceLanguage: .nl,
  languages: [.nl, .fr],
  controller: Controller(name: Text(fr: "Deux", nl: "Twee"), kind: .company, country: .belgium),
  outline: Outline(sections: [Section(.introduction), Section(.complaint)])
)
