import NoticeModel

let task = Activity(text: Text("…"))
