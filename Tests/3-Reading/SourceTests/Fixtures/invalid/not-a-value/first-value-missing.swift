import NoticeModel

let section = Section(title: Text("Cookies"))
