import NoticeModel

let notice = Notice(
  id: "letters",
  title: Text("L"),
  sourceLanguage: .nl,
  controller: Controller(name: Text("Letters"), kind: .association, country: .belgium),
  dpo: .notRequired(because: Text(fr: "petit", nl: "klein", de: "klein")),
  data: [DataCategory(id: "name", label: Text(fr: "nom", nl: "naam", de: "Name"))],
  purposes: [
    Purpose(
      id: "both",
      title: Text(fr: "Deux bases", nl: "Twee gronden", de: "Zwei Grundlagen"),
      grounds: [
        Ground(.consent, condition: Text(fr: "si vous cochez", nl: "als u aankruist", de: "wenn Sie ankreuzen")),
        Ground(.legalObligation, laws: ["gdpr/6/1/c"], data: ["name"]),
      ],
      data: ["name"]
    ),
    Purpose(id: "none", title: Text(fr: "Sans base", nl: "Zonder grond", de: "Ohne Grundlage")),
    Purpose(id: "law", title: Text(fr: "Loi", nl: "Wet", de: "Gesetz"), grounds: [Ground(.legalObligation)]),
    Purpose(id: "task", title: Text(fr: "Mission", nl: "Taak", de: "Aufgabe"), grounds: [Ground(.publicTask)]),
  ],
  outline: Outline(
    numbering: .numbers,
    subsections: .letters,
    purposes: .byLegalBasis,
    sections: [
      Section(.introduction, title: Text(fr: "Avant-propos", nl: "Vooraf", de: "Vorwort")),
      Section(.purposes),
      Section(.rights),
      Section(.withdrawal),
      Section(.objection),
      Section(.requests),
      Section(.contact),
    ]
  )
)
