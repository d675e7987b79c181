import NoticeModel

let org = Controller(name: Text("CHU"), kind: .careInstitution(true))
