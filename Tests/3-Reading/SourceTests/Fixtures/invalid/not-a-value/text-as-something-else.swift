import NoticeModel

let site = Website(name: Website(name: Text("a"), url: Text("b")), url: Text("c"))
