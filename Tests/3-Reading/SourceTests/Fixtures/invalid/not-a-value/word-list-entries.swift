import NoticeModel

let labels = [
  Label(.yes, fr: "oui", nl: "ja", de: "ja"),
  Label("no", fr: "non", nl: "nee", de: "nein"),
  Label(fr: "courriel"),
  Label(.phone),
  Label(.post, "Post", de: "Post"),
  Label(.form, xx: "Modulo"),
  Label(.seat, fr: 12),
]
