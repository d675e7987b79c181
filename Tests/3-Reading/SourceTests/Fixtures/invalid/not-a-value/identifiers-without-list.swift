import NoticeModel

let who = AccessRule(id: "a", who: Text("b"), may: Text("c"), data: "health")
