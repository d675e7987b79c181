import NoticeModel

// Where a period is older than the GDPR, it stands here from the day on which that applies.

let belgianBounds: [RetentionBound] = [
  // Three months in the places that a royal decree names (railway stations, airports, nuclear sites and the like).
  RetentionBound(
    id: "be-cameras", country: .belgium, laws: ["be-2007-cameras/6"], what: "images of surveillance cameras",
    atMost: .months(1), from: "2018-05-25"),
  RetentionBound(
    id: "be-patient-file", country: .belgium, laws: ["be-2019-quality/35"], what: "the patient file",
    atLeast: .years(30), atMost: .years(50), from: "2022-01-01", confidence: .medium),
  RetentionBound(
    id: "be-hospital-file", country: .belgium, laws: ["be-1999-medical-file/1"], what: "the medical file of a hospital",
    atLeast: .years(30), from: "2000-01-30"),
  // Seven years before the assessment year 2023: law of 20 November 2022.
  RetentionBound(
    id: "be-tax", country: .belgium, laws: ["be-1992-income-tax/315", "be-vat-code/60"], what: "tax papers",
    atLeast: .years(10), from: "2023-01-01",
    confidence: .medium),
  // Three years for papers that prove nothing to others.
  RetentionBound(
    id: "be-accounts", country: .belgium, laws: ["be-2013-economic-law/III.86", "be-2013-economic-law/III.88"],
    what: "accounts", atLeast: .years(7), from: "2018-05-25",
    confidence: .medium),
  RetentionBound(
    id: "be-social-documents", country: .belgium, laws: ["be-1980-social-documents/25"], what: "social documents",
    atLeast: .years(5), from: "2018-05-25",
    confidence: .medium),
  // Seven to nine years before 2020.
  RetentionBound(
    id: "be-money-laundering", country: .belgium, laws: ["be-2017-money-laundering/60"],
    what: "papers on the identity and the operations of clients", atLeast: .years(10), from: "2020-01-01"
  ),
]

let frenchBounds: [RetentionBound] = [
  RetentionBound(
    id: "fr-cameras", country: .france, laws: ["fr-csi/L252-5"], what: "images of video protection",
    atMost: .months(1), from: "2018-05-25"),
  RetentionBound(
    id: "fr-patient-file", country: .france, laws: ["fr-csp/R1112-7"],
    what: "the medical file of a health establishment", atLeast: .years(20), from: "2018-05-25", confidence: .medium),
  RetentionBound(
    id: "fr-tax", country: .france, laws: ["fr-lpf/L102B"], what: "tax papers", atLeast: .years(6), from: "2018-05-25"
  ),
]

let germanBounds: [RetentionBound] = [
  // Guidance on video surveillance of 17 July 2020 (Datenschutzkonferenz): 72 hours, as a rule.
  RetentionBound(
    id: "de-cameras", country: .germany, laws: [], what: "images of surveillance cameras", atMost: .days(3),
    advice: "the Datenschutzkonferenz", from: "2020-07-17", confidence: .medium),
  RetentionBound(
    id: "de-patient-file", country: .germany, laws: ["de-bgb/630f"], what: "the patient file",
    atLeast: .years(10), from: "2013-02-26"),
  RetentionBound(
    id: "de-books", country: .germany, laws: ["de-ao/147", "de-hgb/257"], what: "books and annual accounts",
    atLeast: .years(10), from: "2018-05-25",
    confidence: .medium),
  // Ten years before 2025: Viertes Bürokratieentlastungsgesetz.
  RetentionBound(
    id: "de-vouchers", country: .germany, laws: ["de-ao/147", "de-hgb/257"], what: "vouchers",
    atLeast: .years(8), from: "2025-01-01",
    confidence: .medium),
  RetentionBound(
    id: "de-letters", country: .germany, laws: ["de-ao/147", "de-hgb/257"], what: "commercial letters",
    atLeast: .years(6), from: "2018-05-25",
    confidence: .medium),
]

let neighbouringBounds: [RetentionBound] = [
  // Guidelines on video surveillance: 8 days as a rule, 30 at most with a reason.
  RetentionBound(
    id: "lu-cameras", country: .luxembourg, laws: [], what: "images of surveillance cameras", atMost: .days(30),
    advice: "the CNPD", from: "2018-08-20", confidence: .medium),
  RetentionBound(
    id: "lu-patient-file", country: .luxembourg, laws: ["lu-2014-patient/15"], what: "the patient file",
    atLeast: .years(10), from: "2014-08-01"),
  // Fifteen years before 2020.
  RetentionBound(
    id: "nl-patient-file", country: .netherlands, laws: ["nl-bw-7/454"], what: "the patient file",
    atLeast: .years(20), from: "2020-01-01", confidence: .medium),
]
