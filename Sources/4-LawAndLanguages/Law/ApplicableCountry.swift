import NoticeModel

extension Controller {
  /// The country whose law applies besides that of the Union: that of the seat, or the one declared.
  ///
  /// Pages, rules and the choice of the authority all ask here, so that they cannot disagree. `nil` where the notice says
  /// neither, which a rule reports.
  package var applicableCountry: Country? { seat?.country ?? country }
}
