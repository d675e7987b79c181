extension SensitiveWords {
  static let english = SensitiveWords(
    origin: Topic(["ethnic*", "racial*", "skin colour", "colour of skin"], names: ["race"]),
    politicalOpinions: Topic(
      ["political opinion*", "political affiliation*", "political part*", "party membership"],
      names: ["political mandate*"]),
    beliefs: Topic(
      ["religion*", "religious*", "philosophical belief*", "faith", "denomination*"], names: ["belief*", "worship"],
      except: ["freedom of religion", "in good faith", "good faith"]),
    tradeUnion: Topic(["trade union membership", "union membership", "union fee*"], names: ["trade union*"]),
    genetic: Topic(
      ["genetic*"], names: ["DNA", "genome*", "hereditary"]),
    biometric: Topic(
      ["fingerprint*", "biometric*", "facial recognition", "face recognition", "iris scan*"],
      except: [
        "browser fingerprint*", "device fingerprint*", "fingerprint* of your device", "fingerprint* of your browser",
        "file fingerprint*", "fingerprint* of the file*", "fingerprint* of a file", "fingerprint* of files",
        "document fingerprint*", "fingerprint* of the document*", "fingerprint* of a document",
        "fingerprint* of documents", "fingerprint* of the message",
      ]),
    health: Topic(
      [
        "health data", "medical data", "data concerning health", "data on health", "state of health", "medical record*",
        "patient record*", "patient file*", "medical history", "disabilit*", "pregnan*", "medical certificate*",
        "blood group", "allerg*", "your illness*", "your disease*",
      ],
      names: [
        "health", "medical", "illness*", "disease*", "medicine*", "medication*", "symptom*", "diagnos*", "patholog*",
        "hospitalisation*", "incapacity for work", "vaccin*", "trauma*", "addiction*",
      ],
      except: [
        "health and safety", "safety and health", "health care", "healthcare*", "health professional*",
        "health insurance*", "health fund*", "health insurer*", "health sector", "ministry of health",
        "public health", "health centre*", "health service*", "health network*", "medical staff", "medical secrecy",
        "medical practice*", "medical team*", "medical device*", "medical equipment", "medical training",
        "health card*",
        "occupational health", "health promotion", "system health", "diagnostic tool*",
      ]),
    sexLife: Topic(["sexual orientation*", "sex life", "sexual preference*"], names: ["sexuality", "homosexual*"]),
    criminal: Topic(
      ["criminal conviction*", "criminal record*", "judicial data", "judicial record*"],
      names: ["conviction*", "offence*", "criminal penalt*", "prosecution*"]),
    nationalNumber: Topic(
      [
        "national register number*", "national registration number*", "national number*", "social security number*",
        "social security identification number*", "NISS", "INSZ",
      ],
      except: [
        "national number* for emergenc*", "national number* of the emergency services",
        "national number* of emergency services", "national number* to call",
      ]),
    children: Topic(
      ["pupil*", "schoolchild*", "minors", "infant*", "newborn*", "underage"],
      names: ["child", "children", "minor", "adolescent*", "teenager*", "baby", "babies"],
      except: [
        "parent* of pupil*", "parent* of children", "parent* of minors", "former pupil*", "child benefit*",
        "number of children", "adult children", "without children", "no children",
      ]),
    negations: ["no", "not", "without", "never", "neither", "nor", "except", "excluding"])
}
