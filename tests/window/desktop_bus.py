"""Plays the desktop: suspend, the session's lock, the screen saver. On the private buses of run_window_tests.sh."""
import os

import dbus
import dbus.bus
import dbus.lowlevel


class DesktopBus:
    """Owns the names that real services own, so that a program which asks who is speaking believes it."""

    def __init__(self):
        self.system = dbus.bus.BusConnection(os.environ["DBUS_SYSTEM_BUS_ADDRESS"])
        self.session = dbus.bus.BusConnection(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        self.system.request_name("org.freedesktop.login1")
        for name in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"):
            self.session.request_name(name)

    @staticmethod
    def _emit(bus, path, interface, name, *values):
        message = dbus.lowlevel.SignalMessage(path, interface, name)
        message.append(*values)
        bus.send_message(message)
        bus.flush()

    def suspend(self):
        self._emit(self.system, "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", dbus.Boolean(True))

    def lock_session(self):
        self._emit(self.system, "/org/freedesktop/login1/session/_1", "org.freedesktop.login1.Session", "Lock")

    def screen_saver(self, desktop="freedesktop"):
        path = "/org/gnome/ScreenSaver" if desktop == "gnome" else "/org/freedesktop/ScreenSaver"
        self._emit(self.session, path, f"org.{desktop}.ScreenSaver", "ActiveChanged", dbus.Boolean(True))
