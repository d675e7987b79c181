/// Mistakes in the facts of a notice, each with one cause.
extension WritersMistake {
  static let inFacts = [
    WritersMistake(
      "missing colon of call", hint: "write street: Text",
      .facts(
        #"street: Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1")"#,
        is: #"street Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1")"#,
        mended: #"street: Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1")"#)),
    WritersMistake(
      "missing colon of call nested", hint: "write label: Text",
      .facts(
        #"label: Text(fr: "commande""#,
        is: #"label Text(fr: "commande""#,
        mended: #"label: Text(fr: "commande""#)),
    WritersMistake(
      "missing colon of call last", hint: "write summary: Text",
      .facts(
        "summary: Text(",
        is: "summary Text(",
        mended: "summary: Text(")),
    WritersMistake(
      "missing colon before list", hint: "write retention:",
      .facts(
        #"retention: ["order"]"#,
        is: #"retention ["order"]"#,
        mended: #"retention: ["order"]"#)),
    WritersMistake(
      "missing colon before list top", hint: "write data:",
      .facts(
        "  data: [\n",
        is: "  data [\n",
        mended: "  data: [\n")),
    WritersMistake(
      "missing colon before case", hint: "write kind: .company", pasted: "kind: .company",
      .facts(
        "kind: .company",
        is: "kind .company",
        mended: "kind: .company")),
    WritersMistake(
      "missing colon before case call", hint: "write dpo: .designated", pasted: "dpo: .designated",
      .facts(
        "dpo: .designated",
        is: "dpo .designated",
        mended: "dpo: .designated")),
    WritersMistake(
      "missing colon text", hint: #"write postcode: "1000""#, pasted: #"postcode: "1000""#,
      .facts(
        #"postcode: "1000""#,
        is: #"postcode "1000""#,
        mended: #"postcode: "1000""#)),
    WritersMistake(
      "missing [", hint: #"write data: ["contact"]"#, pasted: #"data: ["contact"]"#,
      .facts(
        #"data: ["contact"],"#,
        is: #"data: "contact"],"#,
        mended: #"data: ["contact"],"#)),
    WritersMistake(
      "missing [ last", hint: #"write retention: ["order"]"#, pasted: #"retention: ["order"]"#,
      .facts(
        #"retention: ["order"]"#,
        is: #"retention: "order"]"#,
        mended: #"retention: ["order"]"#)),
    WritersMistake(
      "missing [ of call", hint: "write grounds: [Ground(.contract)]", pasted: "grounds: [Ground(.contract)]",
      .facts(
        "grounds: [Ground(.contract)],",
        is: "grounds: Ground(.contract)],",
        mended: "grounds: [Ground(.contract)],")),
    WritersMistake(
      "missing [ top", hint: "write retention: [", pasted: "retention: [",
      .facts(
        "  retention: [\n",
        is: "  retention:\n",
        mended: "  retention: [\n")),
    WritersMistake(
      "missing ]", hint: "write `],` before line 27", pasted: "],",
      .facts(
        #"data: ["contact"],"#,
        is: #"data: ["contact","#,
        mended: #"data: ["contact"],"#)),
    WritersMistake(
      "missing ] last", hint: "write `]` before `)` on line 28", pasted: "]",
      .facts(
        #"retention: ["order"]"#,
        is: #"retention: ["order""#,
        mended: #"retention: ["order"]"#)),
    WritersMistake(
      "missing ] multi", hint: "write `],` before line 29", pasted: "],",
      .facts(
        "  ],\n  retention: [",
        is: "  retention: [",
        mended: "  ],\n  retention: [")),
    WritersMistake(
      "missing ] end", hint: "write `]` before `)` on line 35", pasted: "]",
      .facts(
        "  ]\n)\n",
        is: ")\n",
        mended: "  ]\n)\n")),
    WritersMistake(
      "missing quote end comma", hint: #"write " where it ends"#,
      .facts(
        #"postcode: "1000","#,
        is: #"postcode: "1000,"#,
        mended: #"postcode: "1000","#)),
    WritersMistake(
      "missing quote mid", hint: #"write " before the comma"#,
      .facts(
        #"fr: "Vie privée", nl"#,
        is: #"fr: "Vie privée, nl"#,
        mended: #"fr: "Vie privée", nl"#)),
    WritersMistake(
      "missing quote last text", hint: #"write " where it ends"#,
      .facts(
        #"de: "Datenschutz")"#,
        is: #"de: "Datenschutz)"#,
        mended: #"de: "Datenschutz")"#)),
    WritersMistake(
      "missing quote nl", hint: #"write " before the comma"#,
      .facts(
        #"nl: "Privacy", de"#,
        is: #"nl: "Privacy, de"#,
        mended: #"nl: "Privacy", de"#)),
    WritersMistake(
      "missing quote in list", hint: #"write " where it ends"#,
      .facts(
        #"data: ["contact"],"#,
        is: #"data: ["contact],"#,
        mended: #"data: ["contact"],"#)),
    WritersMistake(
      "missing quote id", hint: #"write " before the comma"#,
      .facts(
        #"id: "contact", label"#,
        is: #"id: "contact, label"#,
        mended: #"id: "contact", label"#)),
    WritersMistake(
      "missing quote call end", hint: #"write " where it ends"#,
      .facts(
        #"email: "dpo@example.org")),"#,
        is: #"email: "dpo@example.org)),"#,
        mended: #"email: "dpo@example.org")),"#)),
    WritersMistake(
      "missing quote start word", hint: #"write "Atelier""#, pasted: #""Atelier""#,
      .facts(
        #"fr: "Atelier""#,
        is: #"fr: Atelier""#,
        mended: #"fr: "Atelier""#)),
    WritersMistake(
      "missing quote start words", hint: #"write "Vie privée""#, pasted: #""Vie privée""#,
      .facts(
        #"fr: "Vie privée""#,
        is: #"fr: Vie privée""#,
        mended: #"fr: "Vie privée""#)),
    WritersMistake(
      "missing quote start id", hint: #"write "tiny""#, pasted: #""tiny""#,
      .facts(
        #"id: "tiny""#,
        is: #"id: tiny""#,
        mended: #"id: "tiny""#)),
    WritersMistake(
      "missing quote version", hint: #"write " before the comma"#,
      .facts(
        #"version: "2025-10-01", summary"#,
        is: #"version: "2025-10-01, summary"#,
        mended: #"version: "2025-10-01", summary"#)),
    WritersMistake(
      "missing quote eof", hint: #"write " where it ends"#,
      .facts(
        #"de: "Erste Fassung.")"#,
        is: #"de: "Erste Fassung.)"#,
        mended: #"de: "Erste Fassung.")"#)),
    WritersMistake(
      "missing comma line", hint: "write `,` behind it", pasted: ",",
      .facts(
        #"postcode: "1000","#,
        is: #"postcode: "1000""#,
        mended: #"postcode: "1000","#)),
    WritersMistake(
      "missing comma inline", hint: "write `,` behind it", pasted: ",",
      .facts(
        #""Vie privée", nl"#,
        is: #""Vie privée" nl"#,
        mended: #""Vie privée", nl"#)),
    WritersMistake(
      "missing comma after call", hint: "write `,` behind it", pasted: ",",
      .facts(
        #"title: Text(fr: "Vie privée", nl: "Privacy", de: "Datenschutz"),"#,
        is: #"title: Text(fr: "Vie privée", nl: "Privacy", de: "Datenschutz")"#,
        mended: #"title: Text(fr: "Vie privée", nl: "Privacy", de: "Datenschutz"),"#)),
    WritersMistake(
      "missing comma after list", hint: "write `,` behind it", pasted: ",",
      .facts(
        "  ],\n  purposes",
        is: "  ]\n  purposes",
        mended: "  ],\n  purposes")),
    WritersMistake(
      "missing comma after case", hint: "write `,` behind it", pasted: ",",
      .facts(
        "sourceLanguage: .fr,",
        is: "sourceLanguage: .fr",
        mended: "sourceLanguage: .fr,")),
    WritersMistake(
      "missing comma in list", hint: "write `,` behind it", pasted: ",",
      .facts(
        #"data: ["contact"],"#,
        is: #"data: ["contact" "b"],"#,
        mended: #"data: ["contact"],"#)),
    WritersMistake(
      "double comma", hint: "write it, or remove a comma",
      .facts(
        "sourceLanguage: .fr,",
        is: "sourceLanguage: .fr,,",
        mended: "sourceLanguage: .fr,")),
    WritersMistake(
      "semicolon", hint: "write `,`", pasted: ",",
      .facts(
        "sourceLanguage: .fr,",
        is: "sourceLanguage: .fr;",
        mended: "sourceLanguage: .fr,")),
    WritersMistake(
      "missing (", hint: "write Text(", pasted: "Text(",
      .facts(
        "street: Text(fr",
        is: "street: Text fr",
        mended: "street: Text(fr")),
    WritersMistake(
      "missing ( nested", hint: "write Address(", pasted: "Address(",
      .facts(
        "seat: Address(\n",
        is: "seat: Address\n",
        mended: "seat: Address(\n")),
    WritersMistake(
      "missing ( case", hint: "write .exactly(.years", pasted: ".exactly(.years",
      .facts(
        ".exactly(.years(7))",
        is: ".exactly .years(7)",
        mended: ".exactly(.years(7))")),
    WritersMistake(
      "missing ) inline", hint: "write `)` before line 6", pasted: ")",
      .facts(
        #"de: "Datenschutz"),"#,
        is: #"de: "Datenschutz","#,
        mended: #"de: "Datenschutz"),"#)),
    WritersMistake(
      "missing ) multi", hint: "write `)` before line 16", pasted: ")",
      .facts(
        "    )\n  ),",
        is: "  ),",
        mended: "    )\n  ),")),
    WritersMistake(
      "missing ) last", hint: "write `)` where the value ends", pasted: ")",
      .facts(
        "  ]\n)\n",
        is: "  ]\n",
        mended: "  ]\n)\n")),
    WritersMistake(
      "missing ) period", hint: "write `)` before `]` on line 32", pasted: ")",
      .facts(
        ".exactly(.years(7))),",
        is: ".exactly(.years(7)),",
        mended: ".exactly(.years(7))),")),
    WritersMistake(
      "equals", hint: #"write postcode: "1000""#, pasted: #"postcode: "1000""#,
      .facts(
        #"postcode: "1000""#,
        is: #"postcode = "1000""#,
        mended: #"postcode: "1000""#)),
    WritersMistake(
      "equals call", hint: "write title: Text",
      .facts(
        #"title: Text(fr: "Vie"#,
        is: #"title = Text(fr: "Vie"#,
        mended: #"title: Text(fr: "Vie"#)),
    WritersMistake(
      "equals list", hint: "write retention:",
      .facts(
        #"retention: ["order"]"#,
        is: #"retention = ["order"]"#,
        mended: #"retention: ["order"]"#)),
    WritersMistake(
      "equals case", hint: "write kind: .company", pasted: "kind: .company",
      .facts(
        "kind: .company",
        is: "kind = .company",
        mended: "kind: .company")),
    WritersMistake(
      "colon equals", hint: #"write postcode: "1000""#, pasted: #"postcode: "1000""#,
      .facts(
        #"postcode: "1000""#,
        is: #"postcode := "1000""#,
        mended: #"postcode: "1000""#)),
    WritersMistake(
      "colon equals call", hint: "write title: Text",
      .facts(
        #"title: Text(fr: "Vie"#,
        is: #"title := Text(fr: "Vie"#,
        mended: #"title: Text(fr: "Vie"#)),
    WritersMistake(
      "let colon equals", hint: "write let notice = value",
      .facts(
        "let notice =",
        is: "let notice :=",
        mended: "let notice =")),
    WritersMistake(
      "let colon", hint: "write let notice = value",
      .facts(
        "let notice =",
        is: "let notice:",
        mended: "let notice =")),
    WritersMistake(
      "let ==", hint: "write let notice = value",
      .facts(
        "let notice =",
        is: "let notice ==",
        mended: "let notice =")),
    WritersMistake(
      "let none", hint: "write let notice = value",
      .facts(
        "let notice = ",
        is: "let notice ",
        mended: "let notice = ")),
    WritersMistake(
      "no let", hint: "write let notice = value",
      .facts(
        "let notice =",
        is: "notice =",
        mended: "let notice =")),
    WritersMistake(
      "arrow", hint: #"write postcode: "1000""#, pasted: #"postcode: "1000""#,
      .facts(
        #"postcode: "1000""#,
        is: #"postcode => "1000""#,
        mended: #"postcode: "1000""#)),
    WritersMistake(
      "single quotes", hint: #"write "1000""#, pasted: #""1000""#,
      .facts(
        #"postcode: "1000""#,
        is: "postcode: '1000'",
        mended: #"postcode: "1000""#)),
    WritersMistake(
      "single quotes text", hint: #"write "Atelier""#, pasted: #""Atelier""#,
      .facts(
        #"fr: "Atelier""#,
        is: "fr: 'Atelier'",
        mended: #"fr: "Atelier""#)),
    WritersMistake(
      "single apostrophe", hint: #"write "L'atelier""#, pasted: #""L'atelier""#,
      .facts(
        #"fr: "Atelier""#,
        is: "fr: 'L'atelier'",
        mended: #"fr: "L'atelier""#)),
    WritersMistake(
      "curly", hint: #"write "Atelier""#, pasted: #""Atelier""#,
      .facts(
        #"fr: "Atelier""#,
        is: "fr: “Atelier”",
        mended: #"fr: "Atelier""#)),
    WritersMistake(
      "curly fr", hint: #"write "Atelier""#, pasted: #""Atelier""#,
      .facts(
        #"fr: "Atelier""#,
        is: "fr: «Atelier»",
        mended: #"fr: "Atelier""#)),
    WritersMistake(
      "curly fr sp", hint: #"write "Atelier""#, pasted: #""Atelier""#,
      .facts(
        #"fr: "Atelier""#,
        is: "fr: « Atelier »",
        mended: #"fr: "Atelier""#)),
    WritersMistake(
      "curly de", hint: #"write "Werkstatt""#, pasted: #""Werkstatt""#,
      .facts(
        #"de: "Werkstatt""#,
        is: "de: „Werkstatt“",
        mended: #"de: "Werkstatt""#)),
    WritersMistake(
      "curly close only", hint: #"write " before the comma, in place of ”"#,
      .facts(
        #"fr: "Atelier""#,
        is: #"fr: "Atelier”"#,
        mended: #"fr: "Atelier""#)),
    WritersMistake(
      "curly in list", hint: #"write "contact""#, pasted: #""contact""#,
      .facts(
        #"data: ["contact"]"#,
        is: "data: [“contact”]",
        mended: #"data: ["contact"]"#)),
    WritersMistake(
      "curly same", hint: #"write "Atelier""#, pasted: #""Atelier""#,
      .facts(
        #"fr: "Atelier""#,
        is: "fr: ”Atelier”",
        mended: #"fr: "Atelier""#)),
    WritersMistake(
      "twice", hint: "keep one of them",
      .facts(
        #"postcode: "1000","#,
        is: #"postcode: "1000", postcode: "1000","#,
        mended: #"postcode: "1000","#)),
    WritersMistake(
      "twice list", hint: "keep one of them",
      .facts(
        "  dpo: .designated",
        is: "  sourceLanguage: .fr,\n  dpo: .designated",
        mended: "  dpo: .designated")),
    WritersMistake(
      "twice lang", hint: "keep one of them",
      .facts(
        #"nl: "Privacy", de"#,
        is: #"nl: "Privacy", nl: "Privacy", de"#,
        mended: #"nl: "Privacy", de"#)),
    WritersMistake(
      "capital label", hint: "did you mean `postcode`?", pasted: "postcode",
      .facts(
        #"postcode: "1000""#,
        is: #"Postcode: "1000""#,
        mended: #"postcode: "1000""#)),
    WritersMistake(
      "capital label lang", hint: "did you mean `fr`?", pasted: "fr",
      .facts(
        #"fr: "Atelier""#,
        is: #"FR: "Atelier""#,
        mended: #"fr: "Atelier""#)),
    WritersMistake(
      "capital label top", hint: "did you mean `title`?", pasted: "title",
      .facts(
        #"  title: Text(fr: "Vie privée""#,
        is: #"  Title: Text(fr: "Vie privée""#,
        mended: #"  title: Text(fr: "Vie privée""#)),
    WritersMistake(
      "a capital that a label lacks", hint: "did you mean `sourceLanguage`?", pasted: "sourceLanguage",
      .facts(
        "sourceLanguage: .fr",
        is: "sourcelanguage: .fr",
        mended: "sourceLanguage: .fr")),
    WritersMistake(
      "lower type", hint: "did you mean `Address`?", pasted: "Address",
      .facts(
        "seat: Address(",
        is: "seat: address(",
        mended: "seat: Address(")),
    WritersMistake(
      "lower type text", hint: "did you mean `Text`?", pasted: "Text",
      .facts(
        "street: Text(",
        is: "street: text(",
        mended: "street: Text(")),
    WritersMistake(
      "no dot", hint: "did you mean `.company`, with a dot?", pasted: ".company",
      .facts(
        "kind: .company",
        is: "kind: company",
        mended: "kind: .company")),
    WritersMistake(
      "no dot country", hint: "did you mean `.belgium`, with a dot?", pasted: ".belgium",
      .facts(
        "country: .belgium",
        is: "country: belgium",
        mended: "country: .belgium")),
    WritersMistake(
      "no dot call", hint: "did you mean `.designated`, with a dot?", pasted: ".designated",
      .facts(
        "dpo: .designated(",
        is: "dpo: designated(",
        mended: "dpo: .designated(")),
    WritersMistake(
      "no dot inner", hint: "did you mean `.contract`, with a dot?", pasted: ".contract",
      .facts(
        "[Ground(.contract)]",
        is: "[Ground(contract)]",
        mended: "[Ground(.contract)]")),
    WritersMistake(
      "no dot lang", hint: "did you mean `.fr`, with a dot?", pasted: ".fr",
      .facts(
        "sourceLanguage: .fr",
        is: "sourceLanguage: fr",
        mended: "sourceLanguage: .fr")),
    WritersMistake(
      "case string", hint: "did you mean `.company`, with a dot and without quotation marks?", pasted: ".company",
      .facts(
        "kind: .company",
        is: #"kind: "company""#,
        mended: "kind: .company")),
    WritersMistake(
      "case string lang", hint: "did you mean `.fr`, with a dot and without quotation marks?", pasted: ".fr",
      .facts(
        "sourceLanguage: .fr",
        is: #"sourceLanguage: "fr""#,
        mended: "sourceLanguage: .fr")),
    WritersMistake(
      "case string dotted", hint: "did you mean `.company`, with a dot and without quotation marks?",
      pasted: ".company",
      .facts(
        "kind: .company",
        is: #"kind: ".company""#,
        mended: "kind: .company")),
    WritersMistake(
      "case string inner", hint: "did you mean `.contract`, with a dot and without quotation marks?",
      pasted: ".contract",
      .facts(
        "[Ground(.contract)]",
        is: #"[Ground("contract")]"#,
        mended: "[Ground(.contract)]")),
    WritersMistake(
      "case capital", hint: "did you mean `.company`?", pasted: ".company",
      .facts(
        "kind: .company",
        is: "kind: .Company",
        mended: "kind: .company")),
    WritersMistake(
      "case typo", hint: "did you mean `.belgium`?", pasted: ".belgium",
      .facts(
        "country: .belgium",
        is: "country: .belgique",
        mended: "country: .belgium")),
    WritersMistake(
      "extra )", hint: "remove it: what stands below belongs to that value",
      .facts(
        #"street: Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1"),"#,
        is: #"street: Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1")),"#,
        mended: #"street: Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1"),"#)),
    WritersMistake(
      "extra ) inline mid", hint: "remove it: what stands below belongs to that value",
      .facts(
        #"fr: "Atelier""#,
        is: #"fr: "Atelier")"#,
        mended: #"fr: "Atelier""#)),
    WritersMistake(
      "extra ]", hint: "remove it",
      .facts(
        #"data: ["contact"],"#,
        is: #"data: ["contact"]],"#,
        mended: #"data: ["contact"],"#)),
    WritersMistake(
      "extra ] line", hint: "remove it",
      .facts(
        "  ],\n  retention: [",
        is: "  ],\n  ],\n  retention: [",
        mended: "  ],\n  retention: [")),
    WritersMistake(
      "extra ) end line", hint: "remove it, or write the opening one",
      .facts(
        "  ]\n)\n",
        is: "  ]\n)\n)\n",
        mended: "  ]\n)\n")),
    WritersMistake(
      "extra (", hint: "remove one `(`", pasted: "(",
      .facts(
        "street: Text(",
        is: "street: Text((",
        mended: "street: Text(")),
    WritersMistake(
      "extra [", hint: "remove one `[`", pasted: "[",
      .facts(
        #"data: ["contact"]"#,
        is: #"data: [["contact"]"#,
        mended: #"data: ["contact"]"#)),
    WritersMistake(
      "] in place of )", hint: "write `)` here, or add what is missing before it", pasted: ")",
      .facts(
        #""Datenschutz"),"#,
        is: #""Datenschutz"],"#,
        mended: #""Datenschutz"),"#)),
    WritersMistake(
      ") in place of ]", hint: "write `]` here, or add what is missing before it", pasted: "]",
      .facts(
        #"data: ["contact"],"#,
        is: #"data: ["contact"),"#,
        mended: #"data: ["contact"],"#)),
    WritersMistake(
      "a brace at the end", hint: "write `)` in its place", pasted: ")",
      .facts(
        "  ]\n)\n",
        is: "  ]\n}\n",
        mended: "  ]\n)\n")),
    WritersMistake(
      "a brace in place of a bracket", hint: "[ ] around lists",
      .facts(
        #"data: ["contact"]"#,
        is: #"data: {"contact"}"#,
        mended: #"data: ["contact"]"#)),
    WritersMistake(
      "single for list", hint: "one of .publicBody",
      .facts(
        "kind: .company",
        is: "kind: [.company]",
        mended: "kind: .company")),
    WritersMistake(
      "date plain", hint: #"write a day in quotation marks, as in "2025-10-10""#,
      .facts(
        #"version: "2025-10-01""#,
        is: "version: 2025-10-01",
        mended: #"version: "2025-10-01""#)),
    WritersMistake(
      "number in text", hint: "write 7, without quotation marks",
      .facts(
        ".years(7)",
        is: #".years("7")"#,
        mended: ".years(7)")),
    WritersMistake(
      "email bare", hint: #"write "dpo@example.org""#, pasted: #""dpo@example.org""#,
      .facts(
        #"email: "dpo@example.org""#,
        is: "email: dpo@example.org",
        mended: #"email: "dpo@example.org""#)),
    WritersMistake(
      "comment #", hint: "a remark stands behind //: write // in its place",
      .facts(
        "let notice",
        is: "# remarque\nlet notice",
        mended: "// remarque\nlet notice")),
    WritersMistake(
      "comment --", hint: "a remark stands behind //: write // in its place",
      .facts(
        "let notice",
        is: "-- remarque\nlet notice",
        mended: "// remarque\nlet notice")),
    WritersMistake(
      "quote inside", hint: #"inside a text write \""#,
      .facts(
        #"fr: "Atelier""#,
        is: #"fr: "L"Atelier"""#,
        mended: #"fr: "L\"Atelier\"""#)),
    WritersMistake(
      "quote inside2", hint: "the marks of its language: « »",
      .facts(
        #"fr: "Atelier""#,
        is: #"fr: "Atelier "Rouge" et noir""#,
        mended: #"fr: "Atelier « Rouge » et noir""#)),
    WritersMistake(
      "newline in text", hint: #"write it on one line, or between """ on lines of their own"#,
      .facts(
        #"fr: "Vie privée""#,
        is: "fr: \"Vie\n privée\"",
        mended: #"fr: "Vie privée""#)),
    WritersMistake(
      "import missing", hint: "write it on the first line: Swift takes the names from there",
      .facts(
        "import NoticeModel\n",
        is: "",
        mended: "import NoticeModel\n")),
    WritersMistake(
      "import with a capital", hint: "did you mean `import`?", pasted: "import",
      .facts(
        "import NoticeModel",
        is: "Import NoticeModel",
        mended: "import NoticeModel")),
    WritersMistake(
      "let with a capital", hint: "did you mean `let`?", pasted: "let",
      .facts(
        "let notice",
        is: "Let notice",
        mended: "let notice")),
    WritersMistake(
      "dots", hint: #"write it here, a text as ""#,
      .facts(
        #"street: Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1")"#,
        is: "street: …",
        mended: #"street: Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1")"#)),
    WritersMistake(
      "three dots", hint: #"write it here, a text as ""#,
      .facts(
        #"street: Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1")"#,
        is: "street: ...",
        mended: #"street: Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1")"#)),
    WritersMistake(
      "missing label", hint: "write street: before it",
      .facts(
        #"street: Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1")"#,
        is: #"Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1")"#,
        mended: #"street: Text(fr: "rue de la Loi 1", nl: "Wetstraat 1", de: "rue de la Loi 1")"#)),
    WritersMistake(
      "space label", hint: "write sourceLanguage: .fr", pasted: "sourceLanguage: .fr",
      .facts(
        "sourceLanguage: .fr",
        is: "source language: .fr",
        mended: "sourceLanguage: .fr")),
    WritersMistake(
      "dash label", hint: "write sourceLanguage: .fr", pasted: "sourceLanguage: .fr",
      .facts(
        "sourceLanguage: .fr",
        is: "source-language: .fr",
        mended: "sourceLanguage: .fr")),
    WritersMistake(
      "quoted label", hint: "write postcode:", pasted: "postcode:",
      .facts(
        #"postcode: "1000""#,
        is: #""postcode": "1000""#,
        mended: #"postcode: "1000""#)),
    WritersMistake(
      "french case", hint: "write one of .fr",
      .facts(
        "sourceLanguage: .fr",
        is: "sourceLanguage: .français",
        mended: "sourceLanguage: .fr")),
    WritersMistake(
      "backslash", hint: #"write \\"#, pasted: #"\\"#,
      .facts(
        #"street: Text(fr: "rue de la Loi 1""#,
        is: #"street: Text(fr: "rue\de la Loi 1""#,
        mended: #"street: Text(fr: "rue\\de la Loi 1""#)),
    WritersMistake(
      "colon twice", hint: "write a label, such as fr:",
      .facts(
        #"postcode: "1000""#,
        is: #"postcode:: "1000""#,
        mended: #"postcode: "1000""#)),
    WritersMistake(
      "comma for colon", hint: #"write postcode: "1000""#, pasted: #"postcode: "1000""#,
      .facts(
        #"postcode: "1000""#,
        is: #"postcode, "1000""#,
        mended: #"postcode: "1000""#)),
    WritersMistake(
      "dot for comma", hint: "remove the dot",
      .facts(
        "sourceLanguage: .fr,",
        is: "sourceLanguage: .fr.",
        mended: "sourceLanguage: .fr,")),
    WritersMistake(
      "dot for colon", hint: #"write postcode: "1000""#, pasted: #"postcode: "1000""#,
      .facts(
        #"postcode: "1000""#,
        is: #"postcode. "1000""#,
        mended: #"postcode: "1000""#)),
    WritersMistake(
      "semicolon for colon", hint: #"write postcode: "1000""#, pasted: #"postcode: "1000""#,
      .facts(
        #"postcode: "1000""#,
        is: #"postcode; "1000""#,
        mended: #"postcode: "1000""#)),
    WritersMistake(
      "a no-break space between values", hint: "replace it by an ordinary space",
      .facts(
        #"postcode: "1000""#,
        is: "postcode:\u{A0}\"1000\"",
        mended: #"postcode: "1000""#)),
    WritersMistake(
      "vrai for true", hint: "write true", pasted: "true",
      .facts(
        "retention: [\"order\"]\n",
        is: "retention: [\"order\"],\n      directMarketing: vrai\n",
        mended: "retention: [\"order\"],\n      directMarketing: true\n")),
    WritersMistake(
      "faux for false", hint: "write false", pasted: "false",
      .facts(
        "retention: [\"order\"]\n",
        is: "retention: [\"order\"],\n      directMarketing: faux\n",
        mended: "retention: [\"order\"],\n      directMarketing: false\n")),
    WritersMistake(
      "oui for true", hint: "write true", pasted: "true",
      .facts(
        "retention: [\"order\"]\n",
        is: "retention: [\"order\"],\n      directMarketing: oui\n",
        mended: "retention: [\"order\"],\n      directMarketing: true\n")),
    WritersMistake(
      "nee for false", hint: "write false", pasted: "false",
      .facts(
        "retention: [\"order\"]\n",
        is: "retention: [\"order\"],\n      directMarketing: nee\n",
        mended: "retention: [\"order\"],\n      directMarketing: false\n")),
  ]
}
