extension SensitiveWords {
  static let german = SensitiveWords(
    origin: Topic(["ethnisch*", "Ethnie*", "rassisch*", "Hautfarbe"], names: ["Rasse"]),
    politicalOpinions: Topic(
      [
        "politische* Meinung*", "politische* Überzeugung*", "politische* Einstellung*", "politische* Gesinnung",
        "Parteizugehörigkeit", "Parteimitglied*", "politische* Partei*",
      ],
      names: ["politische* Mandat*"]),
    beliefs: Topic(
      [
        "Religion*", "religiös*", "Konfession*", "Weltanschauung*", "weltanschaulich*", "Glaubensbekenntnis*",
        "Glaubensgemeinschaft*", "philosophische* Überzeugung*", "Kirchenzugehörigkeit", "Kirchensteuermerkmal*",
      ],
      names: ["Glaube", "Glauben", "Kirchensteuer*"],
      except: ["Religionsfreiheit", "Religionsunterricht*", "Religionslehr*"]),
    tradeUnion: Topic(
      ["Gewerkschaftszugehörigkeit", "Gewerkschaftsmitglied*", "Gewerkschaftsbeitr*"],
      names: ["Gewerkschaft*", "*gewerkschaft", "gewerkschaftlich*"]),
    genetic: Topic(
      ["genetische* Daten", "genetische* Untersuchung*", "Gentest*", "DNA-Test*", "DNA-Analyse*", "Erbkrankheit*"],
      names: ["genetisch*", "DNA*", "Genom*", "Erbgut*", "Erbanlage*"]),
    biometric: Topic(
      [
        "Fingerabdr*", "biometrisch*", "Biometrie*", "Gesichtserkennung*", "Iriserkennung", "Irisscan*", "Iris-Scan*",
        "Handvenen*",
      ],
      except: [
        "Fingerabdr* Ihres Geräts", "Fingerabdr* des Geräts", "Fingerabdr* Ihres Browsers", "Fingerabdr* des Browsers",
        "Fingerabdr* der Datei*", "Fingerabdr* einer Datei", "Fingerabdr* von Dateien", "Fingerabdr* des Dokuments",
        "Fingerabdr* eines Dokuments", "Fingerabdr* der Dokumente", "Fingerabdr* von Dokumenten",
        "Fingerabdr* der Nachricht",
      ]),
    health: Topic(
      [
        "Gesundheitsdaten", "*gesundheitsdaten", "Gesundheitszustand*", "Daten zur Gesundheit",
        "Daten über die Gesundheit",
        "Daten über Ihre Gesundheit", "medizinische* Daten", "Patientendaten", "Patientenakte*", "Krankenakte*",
        "Krankengeschichte*", "Behinderung*", "Schwerbehind*", "Schwangerschaft*", "Arbeitsunfähigkeit*",
        "ärztliche* Attest*", "ärztliche* Befund*", "Blutgruppe*", "Allergie*", "Ihre Krankheit*",
      ],
      names: [
        "Gesundheit*", "*gesundheit", "medizinisch*", "Krankheit*", "*krankheit", "*krankheiten", "Medikament*",
        "Arzneimittel*", "Symptom*", "Diagnose*", "Krankenhausaufenthalt*", "Impf*", "Invalidität", "Suchterkrankung*",
        "Erkrankung*", "Krankmeldung*", "Krankenstand", "Krankschreibung*",
      ],
      except: [
        "Gesundheit und Sicherheit", "Gesundheits- und Sicherheit*", "Sicherheit und Gesundheit",
        "Sicherheits- und Gesundheit*",
        "Arbeitsschutz und Gesundheit*", "Gesundheitsschutz*", "Gesundheitswesen*", "Gesundheitspflege*",
        "Gesundheitsberuf*",
        "Gesundheitszentr*", "Gesundheitseinrichtung*", "Gesundheitsdienst*", "Gesundheitsversorgung*",
        "Gesundheitsamt*",
        "Gesundheitsämter*", "Gesundheitsversicher*", "Gesundheitsdienstleister*", "Gesundheitsfachkr*",
        "Gesundheitskasse*",
        "Gesundheitsidentität", "Gesundheitsförderung", "Gesundheitsminist*", "Volksgesundheit",
        "öffentliche* Gesundheit",
        "Krankheitskostenversicherung*", "medizinische* Personal*", "medizinische* Fachpersonal*",
        "medizinische* Hilfsmittel*",
        "medizinische* Gerät*", "medizinische* Material*", "medizinische* Dienst*", "medizinische* Zentr*",
        "medizinische* Einrichtung*", "Systemdiagnose*", "technische* Diagnose*", "finanzielle* Gesundheit",
        "Impfstoffhersteller*",
        "Gesundheitsquiz",
      ]),
    sexLife: Topic(
      [
        "sexuelle* Orientierung*", "sexuelle* Ausrichtung*", "sexuelle* Identität", "Sexualleben",
        "sexuelle* Verhalten*",
      ],
      names: ["Sexualität", "homosex*", "sexuelle* Gesundheit"]),
    criminal: Topic(
      [
        "Vorstrafe*", "Führungszeugnis*", "Strafregister*", "strafrechtliche* Verurteilung*", "Gerichtsdaten",
        "Justizdaten", "Leumundszeugnis*",
      ],
      names: ["Verurteilung*", "Straftat*", "strafrechtlich*", "Freiheitsstrafe*", "gerichtliche Daten"]),
    nationalNumber: Topic(
      [
        "Nationalregisternummer*", "Nummer des Nationalregisters", "Nationalnummer*", "nationale Nummer*", "ENSS",
        "Erkennungsnummer der sozialen Sicherheit", "Erkennungsnummer des Nationalregisters", "Bis-Nummer*",
      ],
      except: ["nationale* Nummer* für Notrufe", "nationale* Nummer* für den Notruf", "nationale* Nummer* des Notrufs"]),
    children: Topic(
      ["Schüler*", "Schulkind*", "Minderjährig*", "Säugling*", "Neugeborene*"],
      names: ["Kind", "Kinder", "Kindern", "Kindes", "Baby*", "Jugendliche*", "Kleinkind*", "Pflegekind*"],
      except: [
        "Eltern von Schul*", "Eltern von Schüler*", "Eltern der Schüler*", "Eltern unserer Schüler*",
        "Eltern von Kindern",
        "Eltern der Kinder", "Eltern von Minderjährig*", "Eltern eines Kindes", "Eltern eines Schulkind*",
        "Schülereltern", "ehemalige* Schüler*", "volljährige* Kinder*", "Zahl der Kinder", "Anzahl der Kinder",
        "ohne Kinder",
        "Kinder- und Jugendpsychiat*",
      ]),
    negations: ["kein", "keine", "keinen", "keiner", "keinerlei", "nicht", "nie", "niemals", "ohne", "weder", "außer"])
}
