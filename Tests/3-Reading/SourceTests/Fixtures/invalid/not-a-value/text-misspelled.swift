import NoticeModel

let site = Website(name: Txt("IMA"), url: Text("https://www.example.org/"))
