import NoticeModel

let m0 = Measure(Text("a"))
let m1 = Measure(Text("a"), parts: [m0, m0, m0, m0])
let m2 = Measure(Text("a"), parts: [m1, m1, m1, m1])
let m3 = Measure(Text("a"), parts: [m2, m2, m2, m2])
let m4 = Measure(Text("a"), parts: [m3, m3, m3, m3])
let m5 = Measure(Text("a"), parts: [m4, m4, m4, m4])
let m6 = Measure(Text("a"), parts: [m5, m5, m5, m5])
let m7 = Measure(Text("a"), parts: [m6, m6, m6, m6])
let m8 = Measure(Text("a"), parts: [m7, m7, m7, m7])
let m9 = Measure(Text("a"), parts: [m8, m8, m8, m8])
let m10 = Measure(Text("a"), parts: [m9, m9, m9, m9])
let m11 = Measure(Text("a"), parts: [m10, m10, m10, m10])
