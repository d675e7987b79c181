import NoticeModel

// The numbers of the older decisions were compared with Implementing Decision (EU) 2016/2295, which amends
// them all. Each of them was kept in force by Article 45(9) GDPR.
let adequacyDecisions: [Adequacy] = [
  Adequacy(
    id: "dpf", country: .unitedStates,
    decision: .implementing, number: "2023/1795",
    date: "2023-07-10", validUntil: nil,
    verifiedOn: "2026-11-22", confidence: .high),
  // Renewed on 19 December 2025 for six years; the number of the renewing decision was not found.
  Adequacy(
    id: "uk", country: .unitedKingdom,
    decision: .implementing, number: "2021/1772",
    date: "2021-06-28", validUntil: "2031-12-27", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "ch", country: .switzerland,
    decision: .community, number: "2000/518",
    date: "2000-07-26", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "jp", country: .japan,
    decision: .implementing, number: "2019/419",
    date: "2019-01-23",
    verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "kr", country: .southKorea,
    decision: .implementing, number: "2022/254",
    date: "2021-12-17",
    verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "br", country: .brazil,
    decision: .implementing, number: "2026/179",
    date: "2026-01-26", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "ca", country: .canada,
    decision: .community, number: "2002/2",
    date: "2001-12-20",
    verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "nz", country: .newZealand,
    decision: .unionImplementing, number: "2013/65",
    date: "2012-12-19", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "ar", country: .argentina,
    decision: .community, number: "2003/490",
    date: "2003-06-30", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "uy", country: .uruguay,
    decision: .unionImplementing, number: "2012/484",
    date: "2012-08-21", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "il", country: .israel,
    decision: .union, number: "2011/61",
    date: "2011-01-31", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "ad", country: .andorra,
    decision: .union, number: "2010/625",
    date: "2010-10-19", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "fo", country: .faroeIslands,
    decision: .union, number: "2010/146",
    date: "2010-03-05", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "gg", country: .guernsey,
    decision: .community, number: "2003/821",
    date: "2003-11-21", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "im", country: .isleOfMan,
    decision: .community, number: "2004/411",
    date: "2004-04-28", verifiedOn: "2026-11-22", confidence: .high),
  Adequacy(
    id: "je", country: .jersey,
    decision: .community, number: "2008/393",
    date: "2008-05-08", verifiedOn: "2026-11-22", confidence: .high),
  // The first decision on an international organisation.
  Adequacy(
    id: "epo", country: nil,
    decision: .implementing, number: "2025/1382",
    date: "2025-07-15", verifiedOn: "2026-11-30", confidence: .high),
  // Declared invalid by the Court of Justice, C-311/18 (Schrems II).
  Adequacy(
    id: "privacy-shield", country: .unitedStates,
    decision: .implementing, number: "2016/1250",
    date: "2016-07-12", validUntil: "2020-07-16", verifiedOn: "2026-11-22", confidence: .high),
  // Declared invalid by the Court of Justice, C-362/14 (Schrems I).
  Adequacy(
    id: "safe-harbour", country: .unitedStates,
    decision: .community, number: "2000/520",
    date: "2000-07-26", validUntil: "2015-10-06", verifiedOn: "2026-11-22", confidence: .high),
]
