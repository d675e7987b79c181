
import	NoticeModel

let name	=	Text(	"form feeds and tabs between values"	)
