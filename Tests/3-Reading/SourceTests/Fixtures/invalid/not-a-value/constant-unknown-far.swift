import NoticeModel

let site = Website(name: partenamut, url: Text("https://www.example.org/"))
