import NoticeModel

let name = Text(Mutualité chrétienne de Liège)
