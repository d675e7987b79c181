import NoticeModel

let law = FrameworkLaw(.gdpr)
