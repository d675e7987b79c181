import NoticeModel

let name = Text(fr: 'l'organisation', nl: 'de organisatie')
