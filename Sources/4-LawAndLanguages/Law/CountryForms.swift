/// The name of a country in each language with what stands before it in a statement of place.
///
/// Most names take "en" in French and "in" in Dutch and German; the initialisers leave those out.
struct CountryForms {
  var fr: (preposition: String, name: String)
  var nl: (preposition: String, name: String)
  /// German declines the plural names and the United Kingdom.
  var de: (preposition: String, name: String, dative: String?)

  init(_ fr: String, _ nl: String, _ de: String) {
    self.init("en", fr, "in", nl, "in", de)
  }

  init(_ frIn: String, _ fr: String, _ nl: String, _ de: String) {
    self.init(frIn, fr, "in", nl, "in", de)
  }

  init(_ frIn: String, _ fr: String, _ nl: String, _ deIn: String, _ de: String, dative: String) {
    self.init(frIn, fr, "in", nl, deIn, de, dative: dative)
  }

  init(
    _ frIn: String, _ fr: String, _ nlIn: String, _ nl: String, _ deIn: String, _ de: String, dative: String? = nil
  ) {
    self.fr = (frIn.hasSuffix("’") ? frIn : frIn + " ", fr)
    self.nl = (nlIn + " ", nl)
    self.de = (deIn + " ", de, dative)
  }
}
