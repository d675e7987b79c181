import NoticeModel

let site = Website(name: "IMA", url: Text("https://www.example.org/"))
