import NoticeModel

let site = Website(Text("IMA"), Text("https://www.example.org/"))
