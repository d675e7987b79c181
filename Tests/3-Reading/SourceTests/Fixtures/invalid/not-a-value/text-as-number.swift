import NoticeModel

let site = Website(name: 5, url: Text("https://www.example.org/"))
