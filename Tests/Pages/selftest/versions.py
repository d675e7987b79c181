"""The versions of the official notice of the tiny site: a page in each language, a feed, and the data."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

NAME = "2026-01-31"
FILES = {"facts.json": "{}\n", "fr.md": "# Vie privée\n", "nl.md": "# Privacy\n"}
IDENTIFIER = "urn:uuid:1e9e4a7d-98e8-8977-84a2-e4395cd35b9"


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def files(base: str) -> dict[str, str]:
    """All but the pages, by their paths below the folder of the organisation."""
    hashes = {name: sha256(text) for name, text in FILES.items()}
    record = json.dumps({"version": NAME, "sha256": hashes}) + "\n"
    chain = f"{sha256(record)}  {NAME}/record.json\n"
    found = {f"versions/{NAME}/{name}": text for name, text in {**FILES, "record.json": record}.items()}
    return found | {"versions/chain.txt": chain, "versions.json": data(record, hashes), "fr/changes.xml": feed(base)}


def data(record: str, hashes: dict[str, str]) -> str:
    version = {
        "version": NAME,
        "published": NAME,
        "effective": NAME,
        "phase": "in-force",
        "material": False,
        "sha256": sha256(record),
        "folder": f"versions/{NAME}/",
        "files": hashes,
        "pages": {language: {"page": f"{language}/{NAME}/"} for language in ("fr", "nl")},
    }
    value = {
        "format": "notitia-versions/1",
        "organisation": "plain",
        "standing": "official",
        "chain": "versions/chain.txt",
        "feeds": {"fr": "fr/changes.xml"},
        "versions": [version],
    }
    return json.dumps(value, indent=2) + "\n"


def feed(base: str) -> str:
    moment = f"{NAME}T00:00:00Z"
    home = f"{base}plain/fr/"
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<id>{IDENTIFIER}0</id>
<title>Vie privée</title>
<updated>{moment}</updated>
<author><name>Plain</name></author>
<link rel="self" type="application/atom+xml" href="{home}changes.xml"/>
<entry>
<id>{IDENTIFIER}1</id>
<title>Version du 31 janvier 2026</title>
<updated>{moment}</updated>
<link rel="alternate" type="text/html" href="{home}{NAME}/"/>
<summary>Première version.</summary>
</entry>
</feed>
"""


def head(base: str, language: str) -> str:
    """What the page of a version has in its head."""
    address = f"{base}plain/{language}/{NAME}/"
    alternates = "".join(
        f'<link rel="alternate" hreflang="{other}" href="{base}plain/{other}/{NAME}/">\n' for other in ("fr", "nl")
    )
    block = json.dumps({"@context": "https://schema.org", "@type": "WebPage", "url": address})
    return (
        f'<meta name="robots" content="noindex">\n<link rel="canonical" href="{address}">\n{alternates}'
        f'<script type="application/ld+json">\n{block}\n</script>\n'
    )


def write(folder: Path, base: str) -> None:
    for path, text in files(base).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
