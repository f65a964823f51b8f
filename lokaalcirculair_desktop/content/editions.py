"""Where the sources of the questionnaire stand: one folder of YAML for each version and language, and how they build on each other.

A version is either *whole* (the common file and one file for each dimension) or an *overlay*: one file with the items whose meaning changed
since an earlier version. The Dutch folder of a version holds everything; the folders of the other languages hold texts only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS
from lokaalcirculair_desktop.texts import LANGUAGES, SOURCE_LANGUAGE, Language

COMMON_FILE = "questionnaire"
CHANGES_FILE = "changes"
_VERSION = re.compile(r"\d+\.\d+")


@dataclass(frozen=True, slots=True)
class Edition:
    """One version in one language.

    Attributes:
        folder: the folder that holds the versions.
        version: which version.
        language: which language.
    """

    folder: Path
    version: str
    language: Language

    def file(self, name: str) -> Path:
        """Return the path of one of its files, which need not be there."""
        return self.folder / self.version / self.language / f"{name}.yaml"

    def in_language(self, language: Language) -> Edition:
        """Return the same version in another language."""
        return Edition(self.folder, self.version, language)

    def at_version(self, version: str) -> Edition:
        """Return another version in the same language."""
        return Edition(self.folder, version, self.language)

    @property
    def dutch(self) -> Edition:
        """The same version in the source language."""
        return self.in_language(SOURCE_LANGUAGE)

    @property
    def is_overlay(self) -> bool:
        """Whether it says only what changed since an earlier version."""
        return self.dutch.file(CHANGES_FILE).exists()

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that it is made of, in order."""
        names = (CHANGES_FILE,) if self.is_overlay else (COMMON_FILE, *DIMENSIONS)
        return tuple(self.file(name) for name in names)

    @property
    def is_complete(self) -> bool:
        """Whether all its files are there."""
        return all(file.exists() for file in self.files)

    @property
    def compiled(self) -> Path:
        """The one file that the program reads."""
        return self.folder / self.version / f"{self.language}.json"


def edition_of(file: Path) -> Edition | None:
    """Return the edition that a file is part of by its place, ``…/1.0/fr/x.yaml``; ``None`` for a file that stands elsewhere."""
    folder = file.absolute().parent
    language = next((each for each in LANGUAGES if each == folder.name), None)
    if language is None or not _VERSION.fullmatch(folder.parent.name):
        return None
    return Edition(folder.parent.parent, folder.parent.name, language)


def order_of(version: str) -> tuple[int, ...]:
    """Return the key that sorts versions: 1.9 comes before 1.10."""
    return tuple(int(part) for part in version.split("."))


def shipped_editions(folder: Path | None = None) -> Iterator[Edition]:
    """Yield the editions whose files are all there, oldest version first, Dutch before the other languages.

    A language that an older version does not have whole is left out of the later ones too: they may build on it.

    Args:
        folder: the folder that holds the versions; the program's own where it is not given.
    """
    folder = folder or paths.resource("questionnaire")
    languages: Sequence[Language] = LANGUAGES
    for version in sorted((each.name for each in folder.iterdir() if _VERSION.fullmatch(each.name)), key=order_of):
        editions = [edition for language in languages if (edition := Edition(folder, version, language)).is_complete]
        languages = [edition.language for edition in editions]
        yield from editions
