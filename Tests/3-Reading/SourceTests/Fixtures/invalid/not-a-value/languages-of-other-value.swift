import NoticeModel

let site = Website(fr: "Site", nl: "Website", url: "https://www.example.org/")
