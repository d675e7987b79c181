/// Large cities outside the European Economic Area from which services for others work, in the names that they have in
/// all languages of notices.
///
/// A name that is also a first name, a family name or a common word stands in no list.
package enum CitiesAbroad {
  /// By the code of the country.
  package static let all: [String: [String]] = [
    "AE": ["Dubaï", "Abou Dhabi", "Abu Dhabi"],
    "AR": ["Buenos Aires"],
    "AU": ["Canberra", "Melbourne", "Sydney"],
    "BR": ["Rio de Janeiro", "São Paulo"],
    "CA": ["Montréal", "Ottawa", "Toronto", "Vancouver"],
    "CH": ["Genève", "Geneva", "Genf", "Zurich", "Bâle", "Basel", "Lausanne"],
    "CI": ["Abidjan"],
    "CM": ["Douala", "Yaoundé"],
    "CN": ["Beijing", "Pékin", "Peking", "Shanghai", "Shenzhen"],
    "EG": ["Le Caire", "Caïro", "Kairo", "Cairo"],
    "GB": ["Londres", "Londen", "London", "Manchester", "Édimbourg", "Edinburgh", "Birmingham", "Glasgow", "Belfast"],
    "ID": ["Jakarta"],
    "IL": ["Tel Aviv", "Tel-Aviv", "Haïfa"],
    "IN": [
      "Bangalore", "Bengaluru", "Bombay", "Mumbai", "Calcutta", "Kolkata", "Chennai", "Hyderabad", "New Delhi",
      "Nouvelle Delhi", "Neu-Delhi", "Delhi", "Pune", "Noida", "Gurgaon",
    ],
    "JP": ["Tokyo", "Tokio", "Osaka"],
    "KE": ["Nairobi"],
    "KR": ["Séoul", "Seoel"],
    "MA": ["Casablanca", "Tanger", "Tangier", "Marrakech", "Fès"],
    "MG": ["Antananarivo", "Tananarive"],
    "MY": ["Kuala Lumpur"],
    "NG": ["Lagos"],
    "PH": ["Manille", "Manilla", "Manila", "Cebu"],
    "RS": ["Belgrade", "Belgrado", "Belgrad", "Novi Sad"],
    "RU": ["Moscou", "Moskou", "Moskau", "Moscow", "Saint-Pétersbourg", "Sint-Petersburg", "Sankt Petersburg"],
    "SN": ["Dakar"],
    "TH": ["Bangkok"],
    "TN": ["Sfax"],
    "TR": ["Istanbul", "Ankara", "Izmir"],
    "UA": ["Kiev", "Kyiv", "Kyjiw", "Lviv"],
    "US": [
      "New York", "San Francisco", "Los Angeles", "Chicago", "Boston", "Seattle", "Dallas", "Houston", "Atlanta",
      "Palo Alto", "Silicon Valley", "Californie", "Californië", "Kalifornien", "California",
    ],
    "VN": ["Hanoï", "Hanoi", "Saigon"],
    "ZA": ["Johannesburg", "Kaapstad", "Kapstadt", "Cape Town"],
  ]
}
