import NoticeModel

let look = Appearance(accent: #0b5fa5, accentDark: "#8ecbff")
