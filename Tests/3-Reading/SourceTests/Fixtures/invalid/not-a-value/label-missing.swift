import NoticeModel

let site = Website(Text("IMA"), url: Text("https://www.example.org/"))
