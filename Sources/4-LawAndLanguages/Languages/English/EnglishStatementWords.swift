extension English {
  var statements: StatementWords { Self.allStatements }

  private static let allStatements = StatementWords(
    noObjection: SentenceWords(
      words: [
        "cannot object", "can not object", "may not object", "no right to object", "not have the right to object",
        "objection is not possible", "objection is excluded", "not possible to object", "impossible to object",
        "right to object does not apply",
      ],
      unless: [
        "yourself", "if", "law", "laws", "legal*", "contract*", "consent*", "research*", "statistic*", "tax*",
        "compelling",
      ]),
    objectionExcluded: SentenceWords(
      words: ["object", "objection", "objections"],
      with: [
        [
          "not possible", "impossible", "no possibility", "not the possibility", "excluded", "accept no",
          "do not accept", "refuse",
        ]
      ],
      unless: [
        "law", "laws", "legal*", "contract*", "consent*", "research*", "statistic*", "tax*", "compelling", "if", "when",
        "unless", "you can", "yourself",
      ]),
    cost: SentenceWords(
      words: [
        "fee", "fees", "a charge", "charges", "charged", "payment", "pay", "pays", "paid", "cost", "costs", "invoice*",
        "euro", "euros", "€", "price*", "fiscal stamp*", "stamp duty", "tariff*",
      ],
      unless: [
        "unfounded", "excessive*", "repetitive", "further", "additional", "free", "without", "no", "not", "never",
        "nothing", "patient file", "patient record",
      ]),
    notFree: SentenceWords(words: ["not free", "no longer free"]),
    usingRights: [
      "exercise of your rights", "exercise your rights", "exercising your rights", "exercise a right",
      "exercise these rights", "right of access", "each request", "every request", "any request", "your requests",
      "access request*", "request* for access", "requests for a copy", "request for rectification",
      "request for erasure", "copy of your data", "access your data", "access to your data", "see your data",
      "view your data", "obtain your data", "receive your data", "correct your data", "erase your data",
    ],
    asking: ["request*", "right*", "access", "copy", "copies", "your data"],
    identityCopy: SentenceWords(
      words: [
        "scan of your identity card", "photo of your identity card", "proof of identity", "proof of your identity",
        "copy of your identity card", "copy of the identity card", "copy of an identity card", "copy of your ID",
        "copy of your passport", "copy of an identity document", "copy of your identity document",
        "photocopy of your identity card",
      ],
      with: [
        [
          "enclos*", "attach*", "accompan*", "provid*", "send*", "present*", "requir*", "must", "always",
          "each request",
          "every request",
        ]
      ],
      unless: [
        "doubt*", "unsure", "uncertain*", "if necessary", "may", "can", "could", "not", "never", "no", "only",
      ]),
    consentByUse: SentenceWords(
      words: [
        "use of this site means", "use of this site implies", "use of this site constitutes", "use of our site means",
        "use of our site implies", "use of our site constitutes", "use of this website means",
        "use of this website implies", "use of this website constitutes", "use of our website means",
        "use of our website implies", "use of our website constitutes", "by staying on", "by remaining on",
        "continuing to browse", "continuing to use", "continue browsing", "continue to use", "continue to browse",
        "by browsing", "by using this site", "by using our site", "by using this website", "by using our website",
        "by visiting this site", "by visiting our site",
      ],
      with: [["acceptance", "accept*", "consent*", "agree*"]],
      unless: ["not", "never", "without", "refus*", "can", "choose*"]),
    lateStart: SentenceWords(
      words: ["period", "time limit", "deadline", "month", "days", "time"],
      with: [
        [
          "only begins", "only starts", "begins when", "starts when", "begins only", "starts only", "begins once",
          "starts once", "runs from", "runs once", "once", "as soon as", "after we have accepted", "after acceptance",
          "after approval", "from the moment", "not before", "only when",
        ], ["valid*", "complete", "completed", "admissible", "accepted", "acceptance", "approved", "approval"],
        ["request*", "repl*", "answer*", "respon*"],
      ],
      unless: ["retain*", "retention", "kept", "keep*", "doubt*", "identity", "extend*", "tell you", "inform you"]),
    reply: SentenceWords(
      words: [
        "repl*", "answer*", "respond*", "response*", "process your request", "process each request",
        "handle your request", "deal with your request", "handling of your request",
      ],
      unless: [
        "extend*", "extension", "further", "additional", "authorit*", "complain*", "appeal*", "court*", "retain*",
        "kept", "keep*", "complex*", "{authority",
      ]),
    requests: [
      "your rights", "a right", "these rights", "access request*", "request* for access", "request* for rectification",
      "request* for erasure", "request about your data", "your request", "your requests", "any request", "each request",
      "every request", "{law:gdpr/12*",
    ],
    within: [
      "within", "within a period of", "in a period of", "within a time limit of", "time limit is", "period of",
      "at the latest", "no later than", "maximum", "in", "allow", "allow up to", "allow about", "expect", "takes",
      "take", "takes up to", "take up to", "up to", "after", "response time:", "about",
    ],
    keeping: SentenceWords(
      words: ["erase", "erased", "delete", "deleted", "destroy", "destroyed", "keep*", "kept", "retain*", "store*"],
      unless: [
        "except", "unless", "then", "afterwards", "but", "archiv*", "anonym*", "backup*", "extend*", "further",
        "rather",
      ]),
    abroad: SentenceWords(
      words: [
        "access*", "transfer*", "host*", "server*", "stor*", "sent", "send*", "consult*", "view*", "read from",
        "data centre*", "call centre*", "support team*", "support desk", "helpdesk", "processor*", "processed",
        "processes", "backup*", "maintenance", "exported",
      ],
      unless: ["no", "not", "never", "neither", "outside", "you have access", "you can"]),
    countryForms: ["US": ["USA"], "GB": ["England", "Great Britain", "UK"]],
    aroundTheClock: [
      "24 hours a day", "24 hours per day", "24/7", "7 days a week", "24 hours", "7/7", "24h a day",
    ],
    denyingParts: ["neither", "nor", "without", "no", "not", "nor your", "neither your", "not your"],
    tellingLetters: [])
}
