# SPDX-FileCopyrightText: 2026 The Clusterwright authors
# SPDX-License-Identifier: Apache-2.0
"""A desktop of its own for one program: an X server, a window manager, a session bus, a pointer and a keyboard.

What is on the screen is asked of the accessibility bus, by names, as a screen reader does; what is done is done with
real mouse and key events."""
import os
import subprocess
import sys
import time


def inside_a_desktop(script):
    """Runs the script again on a display and a session bus that end with it; returns its exit status."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp",
                               "-noreset"], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    manager = None
    try:
        display = os.read(reading, 16).decode().strip()
        if not display:
            sys.exit("Xvfb gave no display")
        environment = {**os.environ, "DISPLAY": ":" + display, "CW_ON_DESKTOP": "1"}
        for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
            environment.pop(name, None)
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
        return subprocess.run(["dbus-run-session", "--", sys.executable, "-B", script], env=environment,
                              check=False).returncode
    finally:
        for process in (manager, server):
            if process:
                process.terminate()
                process.wait()


def wait_for(what, condition, seconds=20):
    """The first true value of the condition."""
    end = time.monotonic() + seconds
    while True:
        try:
            found = condition()
        except Exception as problem:  # What was asked for may vanish while it is being asked for.
            found, last = None, problem
        else:
            last = None
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"no {what} within {seconds} s" + (f" ({last})" if last else ""))
        time.sleep(0.1)


class Desktop:
    """The program on its desktop."""

    def __init__(self, program, arguments, environment):
        import pyatspi
        self.bus = pyatspi
        self.process = subprocess.Popen([program, *arguments], env={
            **os.environ, **environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
        self.application = wait_for("window of the program", self._find_application, 40)

    def _find_application(self):
        assert self.process.poll() is None, "the program ended"
        for application in self.bus.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid and application.childCount:
                return application
        return None

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    # Looking

    def all(self, role=None, name=None, within=None, depth=14):
        """Every widget that shows on the screen with this role and a name that starts so, in reading order."""
        found = []

        def look(node, level):
            for child in node or ():
                if child is None:
                    continue
                states = child.getState()
                if not states.contains(self.bus.STATE_SHOWING) and child.getRoleName() != "list item":
                    continue
                if (role is None or child.getRoleName() == role) and (name is None or child.name.startswith(name)):
                    found.append(child)
                if level:
                    look(child, level - 1)

        look(within or self.application, depth)
        return found

    def find(self, role=None, name=None, within=None, seconds=20):
        return wait_for(f"{role or 'widget'} named {name!r}", lambda: self.all(role, name, within), seconds)[0]

    def gone(self, role, name, seconds=20):
        wait_for(f"end of {role} {name!r}", lambda: not self.all(role, name), seconds)

    def box(self, widget):
        area = widget.queryComponent().getExtents(self.bus.DESKTOP_COORDS)
        return area.x, area.y, area.width, area.height

    def centre(self, widget):
        x, y, width, height = self.box(widget)
        return x + width // 2, y + height // 2

    # Doing

    def xdotool(self, *words):
        subprocess.run(["xdotool", *map(str, words)], check=True, timeout=20)

    def move(self, place):
        self.xdotool("mousemove", "--sync", *place)

    def click(self, place, times=1):
        self.xdotool("mousemove", *place)
        self.xdotool("click", "--repeat", times, "--delay", 60, 1)

    def key(self, *keys):
        for key in keys:
            self.xdotool("key", "--delay", 40, key)

    def type(self, text):
        self.xdotool("type", "--delay", 15, text)

    def drag(self, start, end):
        """Press, pass the distance at which a drag begins, go there, settle, let go."""
        self.xdotool("mousemove", *start)
        time.sleep(0.2)
        self.xdotool("mousedown", 1)
        time.sleep(0.2)
        for step in (12, 24):
            self.xdotool("mousemove", start[0] + step, start[1] + step // 3)
            time.sleep(0.15)
        for share in (0.25, 0.5, 0.75, 1):
            self.xdotool("mousemove", *(round(a + (b - a) * share) for a, b in zip(start, end)))
            time.sleep(0.12)
        self.xdotool("mousemove", end[0] + 2, end[1] + 1)
        time.sleep(0.3)
        self.xdotool("mouseup", 1)
        time.sleep(0.3)
