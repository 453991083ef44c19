"""`make screenshots`: every page in each theme, at 100 and 200 % text, in both languages, to be looked at.

    python -m tests.screens [--out FOLDER] [--size 1024x768] [PAGE …]

Beside the pictures of each combination lie sheets with all of them. The same tree gives the same bytes.
"""

import argparse
import itertools
import os
import shutil
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


from quizapp.gui import speaking, style
from quizapp.settings import Settings
from tests.screens.pages import PAGES
from tests.screens.scene import Scene
from tests.screens.sheet import sheets_of

THEMES = ("light", "dark", "contrast")
SIZES = (100, 200)
LANGUAGES = ("en", "zh")


def main() -> None:
    """Take the pictures that are asked for, or all."""
    parser = argparse.ArgumentParser("tests.screens")
    parser.add_argument(
        "--out",
        type=lambda path: Path(path).absolute(),
        default=Path("build/screenshots").absolute(),
    )
    parser.add_argument("--size", default="1024x768")
    parser.add_argument("--themes", nargs="*", choices=THEMES, default=THEMES)
    parser.add_argument("--texts", nargs="*", type=int, default=SIZES)
    parser.add_argument("--languages", nargs="*", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("pages", nargs="*", help=f"of {', '.join(PAGES)}")
    wanted = parser.parse_args()
    width, height = (int(side) for side in wanted.size.split("x"))
    app = style.application()
    style.prepare(app)
    for language, theme, text in itertools.product(wanted.languages, wanted.themes, wanted.texts):
        speaking.use(app, language)
        settings = Settings(theme=theme, text_size=text, motion="less", language=language)
        folder = wanted.out / f"{language}-{theme}-{text}"
        folder.mkdir(parents=True, exist_ok=True)
        data = wanted.out / "data"
        shutil.rmtree(data, ignore_errors=True)
        taken = _take(wanted.pages or list(PAGES), folder, data, (width, height), settings)
        shutil.rmtree(data)
        for number, sheet in enumerate(sheets_of(taken), start=1):
            sheet.save(str(wanted.out / f"{folder.name}-{number}.png"))
        print(f"{folder}: {len(taken)} pages", flush=True)


def _take(
    pages: list[str], folder: Path, data: Path, size: tuple[int, int], settings: Settings
) -> list[Path]:
    taken = []
    for number, name in enumerate(pages, start=1):
        with Scene(data / name, size, settings) as scene:
            PAGES[name](scene)
            path = folder / f"{number:02d}-{name}.png"
            scene.picture().save(str(path))
            taken.append(path)
    return taken


if __name__ == "__main__":
    main()
