let editingRules: [any Rule.Type] = [
  EditingNotes.self,
  WrittenReferences.self,
  RepeatedText.self,
  OwnName.self,
  ContactVariants.self,
  NameSpelling.self,
  VagueWords.self,
]
