import NoticeModel

let provider = Cookie(name: "a", provider: .thirdParty("b", "c"), category: .necessary, lifetime: .session, purpose: Text("…"))
