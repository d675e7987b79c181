import NoticeModel

let office = Contact(role: ContactRole.dpo)
let home = Country.belgium
let joint = JointControl.none(because: Text("IMA"))
