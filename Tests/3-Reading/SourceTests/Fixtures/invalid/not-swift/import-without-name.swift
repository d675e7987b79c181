import
let name = Text("IMA")
