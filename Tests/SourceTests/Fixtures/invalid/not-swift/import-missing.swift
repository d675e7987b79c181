let name = Text("IMA")
