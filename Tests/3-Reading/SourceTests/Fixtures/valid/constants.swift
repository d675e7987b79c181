import NoticeModel

// A constant may stand before or behind what it names, be used often, and be named by another constant.
let rights = Rights(requests: offices)
let offices = [legal, office]
let legal = office
let office = Contact(name: Text(service), email: "legal@example.org")
let service = "Service juridique"

// Names that Swift keeps for itself in some places only, and names with accents.
let open = Text("a")
let some = Text("b")
let any = Text("c")
let async = Text("d")
let get = Text("e")
let type = Text("f")
let package = Text("g")
let délégué = Text("h")
let Straße = Text("i")
let _private = Text("j")
let name2 = Text("k")
let String = Text("l")
let all = [open, some, any, async, get, type, package, délégué, Straße, _private, name2, String]

// Plain values may have names too.
let number = 14
let answer = true
let words = ["a", "b"]
let numbers = [1, 2]
let answers = [true, false]
let deadline = ShorterDeadline(requests: Text(fr: service, nl: service), within: .days(number))
let children = DataSubjects(id: service, label: Text("Enfants"), minors: answer)
let nested = [words, words]
