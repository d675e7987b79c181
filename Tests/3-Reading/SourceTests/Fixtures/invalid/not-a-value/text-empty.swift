import NoticeModel

let site = Website(name: Text(), url: Text("https://www.example.org/"))
