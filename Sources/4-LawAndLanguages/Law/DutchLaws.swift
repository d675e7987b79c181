import NoticeModel

// Law of the Netherlands.
let dutchLaws: [LawRecord] = [
  LawRecord(
    "nl-uavg", .act, of: .netherlands,
    date: "2018-05-16", gazette: "2018-05-22", inForceFrom: "2018-05-25",
    url: Text("https://wetten.overheid.nl/BWBR0040940"), verifiedOn: "2026-11-30"),

  LawRecord(
    "nl-wabvpz", .act, of: .netherlands,
    url: Text("https://wetten.overheid.nl/BWBR0023864"), verifiedOn: "2026-11-30"),

  LawRecord(
    "nl-bw-7", .code, of: .netherlands,
    verifiedOn: "2026-11-30", confidence: .medium),
]
