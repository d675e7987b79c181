extension TypographyProfile {
  /// Single quotation marks, as in the Official Journal of the European Union.
  static let english = TypographyProfile(
    opening: "‘", closing: "’", nestsDouble: true, frenchSpacing: false, spaceBeforePercent: true, apostrophes: .dutch,
    months: "January February March April May June July August September October November December",
    before: "article articles art section sections paragraph paragraphs point points chapter title annex page part no",
    after: "year years month months week weeks day days hour hours minute minutes second seconds euro euros EUR km kg "
      + "KB MB GB")
}
