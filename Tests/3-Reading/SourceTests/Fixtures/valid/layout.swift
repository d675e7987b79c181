// A comment before everything.
/* And one /* with another inside */ over
   several lines. */
import NoticeModel /* behind */ // and more

let a=Text("no spaces")
let b = Text ( "spaces everywhere" , )
let c
  =
  Text(
    "line breaks everywhere"
  )
let
  d = Text(fr :"space before the colon", nl:"none behind", de : "both",)
let e = [
  Text("trailing comma"),
]
let f=[Text("in one line"),Text("and without spaces")]
let g /* here */ = /* there */ Text(/* inside */ "with comments" /* behind */)
let h = Text/* no line break in here */("still a call")
let i = Contact(role:.dpo)
let j = Contact(role: . dpo, email: "dpo@example.org")
let k = Contact(role:
  .dpo
)
let l = Contact(
  role: .
    dpo)
let m = Text("*/ and // in a text")
let n = 1_000
let o = 007
let p = 9223372036854775807
let q = ShorterDeadline(requests: Text("x"), within:.weeks(2),laws:[])
let r =// a comment behind the sign
  Text("below")
import NoticeModel
// No line break ends this file