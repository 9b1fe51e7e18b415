"""Takes a picture of every page of the real window, with a journal full of fictional people, to be looked at one by one; sheets of four
are put together of them. Not a test: whether a page is good to look at is for eyes.

    APARTE_LOOKS="fr-1280x800-light-100 en-800x600-dark-200" APARTE_SCREEN=1920x1080 \\
        tests/window/run_window_tests.sh tests/window/page_pictures.py build/release/bin/aparte FOLDER

APARTE_PAGES names a few pages, where not all are wanted."""
import os
import pathlib
import subprocess
import time

from pages import FirstRun, Walk

LOOKS = "fr-1280x800-light-100 en-800x600-light-100 fr-1920x1080-dark-100 fr-800x600-light-200 en-1280x800-dark-200"


class Camera:
    def __init__(self, look, wanted):
        self.language, size, self.appearance, self.scale = look.split("-")
        self.width, self.height = (int(side) for side in size.split("x"))
        self.look = look
        self.wanted = wanted
        self.folder = pathlib.Path(os.environ["APARTE_SCREENSHOTS"], look)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.taken = []

    def lead(self, kind):
        walk = self.walk = kind(self.language, appearance=self.appearance, scale=int(self.scale), settings="idle-minutes=60\ntips-seen=all\n")
        try:
            walk.window.resize(self.width, self.height)
            subprocess.run(["xdotool", "mousemove", str(self.width - 2), str(self.height - 2)], check=True)
            walk.every_page(self)
            print(walk.window.told(), flush=True)
        finally:
            walk.window.end()

    def missing(self, page, why):
        print(f"{self.look}: {page}: cannot be reached: {str(why)[:2000]}. {self.walk.window.condition()[:200]}", flush=True)

    def at(self, page):
        if self.wanted and page not in self.wanted:
            return
        time.sleep(0.3)  # what was asked for is there; it may still have to be drawn
        file = self.folder / (page.replace(", ", "-").replace(" ", "-") + ".png")
        subprocess.run(["import", "-window", "root", "-crop", f"{self.width}x{self.height}+0+0", "+repage", str(file)], check=True)
        self.taken.append(file)

    def put_together(self):
        for first in range(0, len(self.taken), 4):
            subprocess.run(["montage", "-label", "%t", *map(str, self.taken[first:first + 4]), "-tile", "2x2", "-geometry", "+6+6",
                            "-background", "#8080a0", str(self.folder / f"sheet-{first // 4 + 1:02}.png")], check=True)


def main():
    wanted = [page for page in os.environ.get("APARTE_PAGES", "").split(";") if page]
    for look in os.environ.get("APARTE_LOOKS", LOOKS).split():
        camera = Camera(look, wanted)
        for kind in (FirstRun, Walk):
            camera.lead(kind)
        camera.put_together()


if __name__ == "__main__":
    main()
