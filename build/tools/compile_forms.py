"""Turns the Designer files of ``forms/`` into the modules of ``lokaalcirculair_desktop/ui/forms/``: ``make forms``.

Qt's own compiler does the work. It is told to translate through ``ui_text`` (one catalogue for all text) and not to connect slots by name;
since it adds no import for that function, the import is put in front of its first one. The same form gives the same bytes.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]
FORMS = ROOT / "forms"
GENERATED = ROOT / "lokaalcirculair_desktop" / "ui" / "forms"
TEXT_IMPORT = "from lokaalcirculair_desktop.texts import ui_text\n\n"


def form_files() -> list[Path]:
    """Return the Designer files, in order."""
    return sorted(FORMS.glob("*.ui"))


def module_of(form: Path) -> Path:
    """Return the path of the module that is generated from a form."""
    return GENERATED / f"ui_{form.stem}.py"


def compiled(form: Path) -> str:
    """Return the source of the module for a form.

    Raises:
        RuntimeError: the compiler refuses the form; its own message is the text.
    """
    command = [str(_compiler()), "-g", "python", "--no-autoconnection", "--tr", "ui_text", form.name]
    run = subprocess.run(command, cwd=form.parent, capture_output=True, text=True, encoding="utf-8", check=False)
    if run.returncode or run.stderr.strip():
        raise RuntimeError(f"{form.name}: {run.stderr.strip() or run.returncode}")
    before, marker, after = run.stdout.partition("from PySide6")
    return before + TEXT_IMPORT + _without_unused(marker + after)


def _without_unused(source: str) -> str:
    """Leave out the classes of Qt that a form does not name: PySide makes each when it is imported, and the first frame waits for that."""
    imports = re.compile(r"^from (PySide6\.\w+) import \(([^()]*)\)\n", re.MULTILINE)
    body = imports.sub("", source)

    def needed(found: re.Match[str]) -> str:
        names = [name for name in found[2].replace("\n", " ").replace(",", " ").split() if re.search(rf"\b{name}\b", body)]
        return f"from {found[1]} import ({', '.join(names)})\n" if names else ""

    return imports.sub(needed, source)


def stale_modules() -> list[Path]:
    """Return the generated modules whose form is gone."""
    wanted = {module_of(form) for form in form_files()}
    return sorted(path for path in GENERATED.glob("ui_*.py") if path not in wanted)


def _compiler() -> Path:
    home = Path(PySide6.__file__).parent
    return home / "uic.exe" if sys.platform == "win32" else home / "Qt" / "libexec" / "uic"


def main() -> None:
    """Write every module whose form changed, and remove those without a form."""
    for form in form_files():
        module, source = module_of(form), compiled(form)
        if not module.exists() or module.read_text(encoding="utf-8") != source:
            module.write_text(source, encoding="utf-8", newline="\n")
            print(module.relative_to(ROOT))
    for module in stale_modules():
        module.unlink()
        print(f"{module.relative_to(ROOT)}: removed")


if __name__ == "__main__":
    main()
