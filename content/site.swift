import NoticeModel

// The site as a whole. The address is used by the sitemap and by search engines only.

let site = Site(
  title: Text(
    fr: "Déclarations de confidentialité",
    nl: "Privacyverklaringen",
    de: "Datenschutzerklärungen",
    en: "Privacy notices"
  ),
  baseURL: "https://notices.example.org/",
  languages: [.fr, .nl, .de],
  sourceLanguage: .fr,
  theme: "default"
)
