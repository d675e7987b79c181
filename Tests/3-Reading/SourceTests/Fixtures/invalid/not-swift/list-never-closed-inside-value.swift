import NoticeModel

let use = CookieUse(
  list: [
    Cookie(
      name: "session", provider: .controller, category: .necessary, lifetime: .session,
      purpose: Text("…")
    )
)
