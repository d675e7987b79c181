import Languages
import NoticeModel

extension OutdatedReference {
  package static let germanTelemedia = OutdatedReference(
    "REF-DE-TTDSG", "The German TTDSG and TMG",
    everywhere: [OutdatedWording(["TTDSG", "§ 13 TMG", "§ 15 TMG", "Telemediengesetz*"])],
    truth: "the TTDSG has been called TDDDG since 14 May 2024, and the TMG has been replaced",
    replacement: "write {law:de-tdddg/25} for cookies", from: "2024-05-14", source: "Bundesgesetzblatt 2024 I no 149",
    blocks: false)

  package static let dutchAct = OutdatedReference(
    "REF-NL-WBP", "The Dutch Wbp and its authority",
    everywhere: [OutdatedWording(["Wbp", "College bescherming persoonsgegevens"])],
    truth: "the Wbp ended on 25 May 2018, and its authority has been called Autoriteit Persoonsgegevens since 2016",
    replacement: "write {law:gdpr}, and the name of today’s authority", from: "2018-05-25",
    source: "Uitvoeringswet Algemene verordening gegevensbescherming, article 51", blocks: false)

  package static let luxembourgAct = OutdatedReference(
    "REF-LU-2002", "The Luxembourg law of 2002",
    truth: "the laws of 1 August 2018 have replaced it", replacement: "write {law:gdpr}", from: "2018-08-20",
    source: "Luxembourg, law of 1 August 2018 on the CNPD", blocks: false)

  package static let germanAuthorityAddress = OutdatedReference(
    "REF-DE-BFDI-ADDR", "The former address of the German federal commissioner",
    everywhere: [OutdatedWording(["Husarenstraße 30", "Husarenstr. 30"])],
    truth: "the BfDI has moved to Graurheindorfer Straße 153, 53117 Bonn",
    replacement: "write {authority.address}", source: "www.bfdi.bund.de")

  static let neighbouringReferences: [OutdatedReference] = [
    germanTelemedia, dutchAct, luxembourgAct, germanAuthorityAddress,
  ]
}
