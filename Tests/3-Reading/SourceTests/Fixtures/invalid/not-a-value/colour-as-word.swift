import NoticeModel

let look = Appearance(accent: "blue", accentDark: "#8ecbff")
