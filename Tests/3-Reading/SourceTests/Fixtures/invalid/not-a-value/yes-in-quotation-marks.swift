import NoticeModel

let people = DataSubjects(id: "children", label: Text("Enfants"), minors: "yes")
