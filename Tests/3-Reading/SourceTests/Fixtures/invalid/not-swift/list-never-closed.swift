import NoticeModel

let websites = [
  Website(name: Text("IMA"), url: Text("https://www.example.org/"))
