import NoticeModel

let nested = [["a"], ["b"], [Contact(email: "x")]]
