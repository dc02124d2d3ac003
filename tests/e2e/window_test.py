# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
"""One whole job in a real window: draw, attach, change, undo, save, open, hand over; then look at the files."""
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

from desktop import Desktop, inside_a_desktop, wait_for

PROGRAM = os.environ["CW_PROGRAM"]


class Architect:
    """The steps of the job, in the words of the one who does it."""

    def __init__(self, folder):
        self.folder = folder
        self.desktop = Desktop(PROGRAM, [], {
            "HOME": str(folder), "XDG_CONFIG_HOME": str(folder / "config"), "XDG_DATA_HOME": str(folder / "data"),
            "XDG_RUNTIME_DIR": str(folder / "runtime"), "LC_ALL": "C.UTF-8"})

    def canvas(self):
        return self.desktop.find(name="Design canvas")

    def on_canvas(self, name):
        return self.desktop.find("list item", name, self.canvas())

    def misses_on_canvas(self, name):
        wait_for(f"end of {name!r} on the canvas",
                 lambda: not self.desktop.all("list item", name, self.canvas()))

    def sees_gpus(self, count):
        """In the totals above the canvas."""
        wait_for(f"total of {count:,} GPUs", lambda: [
            button for button in self.desktop.all("push button", "GPUs") if button.name.endswith(f": {count:,}")])

    def begins_empty(self):
        self.desktop.click(self.desktop.centre(self.desktop.find("push button", "Empty design")))
        self.sees_gpus(0)

    def drags_from_palette(self, words, entry, share_of_width, share_of_height):
        """Finds an entry by search and drags it to a place on the canvas."""
        search = self.desktop.find("text", "Search the palette")
        self.desktop.click(self.desktop.centre(search))
        self.desktop.key("ctrl+a")
        self.desktop.type(words)
        tree = self.desktop.find("tree", "Palette")
        cell = self.desktop.find("table cell", entry, tree)
        wait_for("settled palette", lambda: self.desktop.box(cell) == (time.sleep(0.2) or self.desktop.box(cell)))
        x, y, width, height = self.desktop.box(self.canvas())
        self.desktop.drag(self.desktop.centre(cell),
                          (x + round(width * share_of_width), y + round(height * share_of_height)))

    def attaches_by_hand(self, card, lane):
        """From the port in the middle of the card's upper edge to the lane."""
        x, y, width, _ = self.desktop.box(self.on_canvas(card))
        self.desktop.drag((x + width // 2, y), self.desktop.centre(self.on_canvas(lane)))

    def sets_count(self, card, count):
        self.desktop.click(self.desktop.centre(self.on_canvas(card)), times=2)
        time.sleep(0.5)
        self.desktop.key("ctrl+a")
        self.desktop.type(str(count))
        self.desktop.key("Return")

    def detaches(self):
        """With the inspector, which shows the card that was dropped last."""
        self.desktop.click(self.desktop.centre(self.desktop.find("spin button", "Compute ports")))
        self.desktop.key("ctrl+a")
        self.desktop.type("0")
        self.desktop.key("Return")

    def writes_name(self, path):
        """Into the file dialog that opens."""
        dialog = self.desktop.find("dialog")
        field = self.desktop.find("text", within=dialog)
        self.desktop.click(self.desktop.centre(field))
        self.desktop.key("ctrl+a")
        self.desktop.type(str(path))
        self.desktop.key("Return")
        wait_for("end of the dialog", lambda: not self.desktop.all("dialog"))

    def presses(self, button):
        self.desktop.click(self.desktop.centre(self.desktop.find("push button", button)))


def block_of(path):
    blocks = json.loads(path.read_text())["blocks"]
    assert len(blocks) == 1, blocks
    return blocks[0]


def compute_ports(path):
    return [one["ports_per_unit"] for one in block_of(path)["attachments"] if one["role"] == "compute"]


def whole_job(folder):
    architect = Architect(folder)
    desktop = architect.desktop
    try:
        architect.begins_empty()
        architect.drags_from_palette("compute infiniband", "Compute: InfiniBand", 0.5, 0.2)
        architect.on_canvas("Compute")
        architect.drags_from_palette("DGX H100", "DGX H100", 0.5, 0.45)
        architect.sees_gpus(8 * 32)
        design = folder / "pod.cwdesign"
        desktop.key("ctrl+s")
        architect.writes_name(design)
        wait_for("saved design", design.exists)
        assert compute_ports(design) == [8], block_of(design)

        architect.detaches()
        desktop.key("ctrl+s")
        wait_for("detachment in the file", lambda: compute_ports(design) == [])
        architect.attaches_by_hand("DGX H100", "Compute")
        desktop.key("ctrl+s")
        wait_for("attachment in the file", lambda: compute_ports(design) == [8])

        architect.sets_count("DGX H100", 127)
        architect.sees_gpus(1016)
        desktop.key("ctrl+z")
        architect.sees_gpus(8 * 32)
        desktop.key("ctrl+shift+z")
        architect.sees_gpus(1016)
        desktop.key("ctrl+d")
        architect.sees_gpus(2 * 1016)
        desktop.key("ctrl+z")
        architect.sees_gpus(1016)
        architect.drags_from_palette("firewall", "Firewall", 0.2, 0.7)
        architect.on_canvas("Firewall")
        desktop.key("ctrl+z")
        architect.misses_on_canvas("Firewall")
        desktop.key("ctrl+s")
        wait_for("count in the file", lambda: block_of(design)["count"] == 127)

        desktop.key("ctrl+shift+n")
        architect.sees_gpus(0)
        desktop.key("ctrl+o")
        architect.writes_name(design)
        architect.sees_gpus(1016)
        architect.on_canvas("DGX H100")

        bom, report = folder / "bom.xlsx", folder / "report.pdf"
        architect.presses("Bill of materials")
        architect.writes_name(bom)
        wait_for("bill of materials", bom.exists)
        architect.presses("Report as PDF")
        architect.writes_name(report)
        wait_for("report", report.exists, 40)

        desktop.key("ctrl+q")
        wait_for("end of the program", lambda: desktop.process.poll() is not None)
        assert desktop.process.returncode == 0, desktop.process.returncode
        look_at_files(design, bom, report)
    except BaseException:
        if "CW_SCREENSHOT" in os.environ:
            subprocess.run(["import", "-window", "root", os.environ["CW_SCREENSHOT"]], check=False)
        raise
    finally:
        desktop.end()


def look_at_files(design, bom, report):
    import openpyxl
    block = block_of(design)
    assert (block["part"], block["count"]) == ("nvidia-dgx-h100", 127), block
    assert zipfile.ZipFile(bom).testzip() is None
    cells = [cell.value for row in openpyxl.load_workbook(bom)["BOM"].iter_rows() for cell in row]
    assert 127 in cells, cells[:60]
    information = subprocess.run(["pdfinfo", report], capture_output=True, text=True, check=True).stdout
    assert int(re.search(r"^Pages:\s+(\d+)", information, re.MULTILINE).group(1)) >= 5, information
    text = subprocess.run(["pdftotext", report, "-"], capture_output=True, text=True, check=True).stdout
    assert "DGX H100" in text and "1,016" in text, text[:400]


if __name__ == "__main__":
    if "CW_ON_DESKTOP" not in os.environ:
        sys.exit(inside_a_desktop(__file__))
    with tempfile.TemporaryDirectory(prefix="cw-window-") as name:
        (Path(name) / "runtime").mkdir(mode=0o700)
        whole_job(Path(name))
    print("The whole job was done.")
