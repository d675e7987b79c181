import NoticeModel

let euro = Text("\u{20AG}")
let low = Text("\u{D800}")
let bare = Text("\u20AC")
