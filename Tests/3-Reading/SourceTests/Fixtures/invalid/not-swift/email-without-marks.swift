import NoticeModel

let dpo = Contact(role: .dpo, email: dpo@example.org)
