import NoticeModel

let org = Member(id: "ima", name: Text("IMA"), enterpriseNumber: "0411.815")
