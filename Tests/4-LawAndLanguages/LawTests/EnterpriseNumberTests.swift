import Law
import NoticeModel
import Testing

@Suite struct EnterpriseNumberTests {
  @Test(arguments: [
    ("0411.815.280", "0411.815.280"), ("0250.610.881", "0250.610.881"), ("0411815280", "0411.815.280"),
    ("BE 0411.815.280", "0411.815.280"), ("BE0411815280", "0411.815.280"), ("411.815.280", "0411.815.280"),
  ])
  func belgianNumbersThatAreRight(written: String, formatted: String) {
    #expect(verdict(written, .belgium) == .valid(formatted: formatted))
  }

  @Test func everyWrongDigitIsFound() {
    let right = Array("0411815280")
    for index in right.indices.dropFirst() {
      for digit in "0123456789" where digit != right[index] {
        var wrong = right
        wrong[index] = digit
        if case .valid = verdict(String(wrong), .belgium) { Issue.record("\(String(wrong)) was taken for right") }
      }
    }
  }

  @Test func saysWhatWouldBeRight() {
    #expect(verdict("0411.815.281", .belgium) == .wrongCheckDigits(expected: "0411.815.280"))
    #expect(verdict("732 829 321", .france) == .wrongCheckDigits(expected: "732\u{A0}829\u{A0}320"))
  }

  @Test(arguments: ["", "0411.815.28", "0411.815.2800", "2411.815.280", "0411x815x280", "BE", "FR0411815280"])
  func belgianNumbersThatAreNone(written: String) {
    #expect(verdict(written, .belgium) == .malformed(example: "0411.815.280"))
  }

  @Test func frenchNumbersFollowLuhn() {
    #expect(verdict("732829320", .france) == .valid(formatted: "732\u{A0}829\u{A0}320"))
    #expect(verdict("732 829 320", .france) == .valid(formatted: "732\u{A0}829\u{A0}320"))
    // A SIRET names an establishment and has fourteen digits.
    #expect(verdict("732 829 320 00074", .france) == .malformed(example: "732 829 320"))
  }

  @Test func otherCountriesAreNotChecked() {
    #expect(verdict("HRB 1234", .germany) == .notChecked)
  }

  private func verdict(_ written: String, _ country: Country) -> EnterpriseNumberCheck.Verdict {
    EnterpriseNumberCheck.verdict(for: EnterpriseNumber(written), country: country)
  }
}
