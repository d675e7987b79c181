import NoticeModel

let titles = [
  SectionTitle(.controller, noun: Text("controller"), question: Text("controller?")),
  SectionTitle(.people, noun: Text("people"), question: Text("people?")),
  SectionTitle(.data, noun: Text("data"), question: Text("data?")),
  SectionTitle(.sources, noun: Text("sources"), question: Text("sources?")),
  SectionTitle(.obligation, noun: Text("obligation"), question: Text("obligation?")),
  SectionTitle(.purposes, noun: Text("purposes"), question: Text("purposes?")),
  SectionTitle(.recipients, noun: Text("recipients"), question: Text("recipients?")),
  SectionTitle(.access, noun: Text("access"), question: Text("access?")),
  SectionTitle(.transfers, noun: Text("transfers"), question: Text("transfers?")),
  SectionTitle(.automatedDecisions, noun: Text("automatedDecisions"), question: Text("automatedDecisions?")),
  SectionTitle(.security, noun: Text("security"), question: Text("security?")),
  SectionTitle(.rights, noun: Text("rights"), question: Text("rights?")),
  SectionTitle(.complaint, noun: Text("complaint"), question: Text("complaint?")),
  SectionTitle(.cookies, noun: Text("cookies"), question: Text("cookies?")),
  SectionTitle(.contact, noun: Text("contact"), question: Text("contact?")),
  SectionTitle(.changes, noun: Text("changes"), question: Text("changes?")),
  SectionTitle(.objection, noun: Text("objection"), question: Text("objection?")),
  SectionTitle(.withdrawal, noun: Text("withdrawal"), question: Text("withdrawal?")),
  SectionTitle(.requests, noun: Text("requests"), question: Text("requests?")),
]
