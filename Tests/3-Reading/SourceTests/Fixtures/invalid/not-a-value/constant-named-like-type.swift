import NoticeModel

let Text = Website(name: Text("a"), url: Text("b"))
