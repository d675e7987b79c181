import NoticeModel

let group = Group(name: Text("IMA"), members: Member(id: "ima", name: Text("IMA")))
