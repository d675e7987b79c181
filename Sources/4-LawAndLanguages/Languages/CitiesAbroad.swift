import NoticeModel

/// Large cities outside the European Economic Area from which services for others work, in the names that they have in
/// all languages of notices: those here are the same in several of them, the others stand in the folder of each language.
///
/// A name that is also a first name, a family name or a common word stands in no list.
package enum CitiesAbroad {
  /// By the code of the country.
  package static let all: [String: [String]] = Language.allCases.reduce(into: shared) { all, language in
    all.merge(rules(for: language).names.citiesAbroad) { names, own in names + own.filter { !names.contains($0) } }
  }

  static let shared: [String: [String]] = [
    "AE": ["Dubaï", "Abu Dhabi"],
    "AR": ["Buenos Aires"],
    "AU": ["Canberra", "Melbourne", "Sydney"],
    "BR": ["Rio de Janeiro", "São Paulo"],
    "CA": ["Montréal", "Ottawa", "Toronto", "Vancouver"],
    "CH": ["Genève", "Zurich", "Basel", "Lausanne"],
    "CI": ["Abidjan"],
    "CM": ["Douala", "Yaoundé"],
    "CN": ["Beijing", "Shanghai", "Shenzhen"],
    "GB": ["London", "Manchester", "Edinburgh", "Birmingham", "Glasgow", "Belfast"],
    "ID": ["Jakarta"],
    "IL": ["Tel Aviv", "Tel-Aviv", "Haïfa"],
    "IN": [
      "Bangalore", "Bengaluru", "Bombay", "Mumbai", "Calcutta", "Kolkata", "Chennai", "Hyderabad", "New Delhi", "Delhi",
      "Pune", "Noida", "Gurgaon",
    ],
    "JP": ["Tokyo", "Osaka"],
    "KE": ["Nairobi"],
    "KR": ["Séoul"],
    "MA": ["Casablanca", "Tanger", "Marrakech", "Fès"],
    "MG": ["Antananarivo"],
    "MY": ["Kuala Lumpur"],
    "NG": ["Lagos"],
    "PH": ["Manila", "Cebu"],
    "RS": ["Novi Sad"],
    "SN": ["Dakar"],
    "TH": ["Bangkok"],
    "TN": ["Sfax"],
    "TR": ["Istanbul", "Ankara", "Izmir"],
    "UA": ["Kiev", "Kyiv", "Lviv"],
    "US": [
      "New York", "San Francisco", "Los Angeles", "Chicago", "Boston", "Seattle", "Dallas", "Houston", "Atlanta",
      "Palo Alto", "Silicon Valley",
    ],
    "VN": ["Hanoï", "Saigon"],
    "ZA": ["Johannesburg"],
  ]
}
