import NoticeModel

// The site as a whole. The address is used by the sitemap and by search engines only.

let site = Site(
  title: Text(
    fr: "Déclarations de confidentialité",
    nl: "Privacyverklaringen",
    de: "Datenschutzerklärungen"
  ),
  baseURL: "https://notices.example.org/notices",
  languages: [.fr, .nl, .de, .fr],
  theme: "default",
  timeZone: "Brussels"
)
