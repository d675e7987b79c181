import NoticeModel

let page = Companion(
  id: "cookies",
  title: Text("Cookies"),
  url: https://www.example.org/cookies,
)
