import NoticeModel

for name in ["IMA"] {
  print(name)
}
