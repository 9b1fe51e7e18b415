#!/usr/bin/env bash
# Runs one file of window tests on a display, a session bus, a system bus and an accessibility bus of its own, so that
# nothing of the person at this machine is touched or seen.
#
# usage: run_window_tests.sh TEST.py|SCRIPT.py PROGRAM SCREENSHOTS
# limit in seconds: APARTE_WINDOW_TIMEOUT (300); size of the display: APARTE_SCREEN (1280x800)
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
private=$(mktemp -d "${TMPDIR:-/tmp}/aparte-window-XXXXXX")
started=()

finish() {
    kill "${started[@]}" 2>/dev/null || true
    wait "${started[@]}" 2>/dev/null || true
    rm -rf "$private"
}
trap finish EXIT

start_display() {
    local number
    mkfifo "$private/number"
    # Without -noreset the display forgets its keyboard, and whoever is just connecting, when its first client leaves.
    Xvfb -displayfd 7 -screen 0 "${APARTE_SCREEN:-1280x800}x24" -nolisten tcp -noreset 7>"$private/number" >"$private/xvfb.log" 2>&1 &
    started+=($!)
    read -r number <"$private/number"
    export DISPLAY=":$number"
    unset WAYLAND_DISPLAY
    # A French keyboard that has œ and ’ too: to a letter without a key xdotool lends one, and the program may learn of that
    # too late.
    setxkbmap fr oss
    openbox >"$private/openbox.log" 2>&1 &
    started+=($!)
}

# The program listens there for suspend and for the desktop's lock; tests play those parts.
start_system_bus() {
    mkfifo "$private/address"
    dbus-daemon --session --nofork --print-address=8 8>"$private/address" >"$private/bus.log" 2>&1 &
    started+=($!)
    read -r DBUS_SYSTEM_BUS_ADDRESS <"$private/address"
    export DBUS_SYSTEM_BUS_ADDRESS
}

private_folders() {
    mkdir -p "$private/run" "$private/home" "$3"
    chmod 700 "$private/run"
    export XDG_RUNTIME_DIR="$private/run" HOME="$private/home" LC_ALL=C.UTF-8
    unset XDG_STATE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
    APARTE_WINDOW_PROGRAM=$(readlink -f "$2") APARTE_SCREENSHOTS=$(readlink -f "$3")
    export APARTE_WINDOW_PROGRAM APARTE_SCREENSHOTS
    export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_LOGGING_RULES='*.info=false'
    export QT_QUICK_BACKEND="${QT_QUICK_BACKEND:-software}"
}

# The launcher is ended by hand: left alone it keeps a pipe open for ever.
within_session() {
    timeout -k 5 "${APARTE_WINDOW_TIMEOUT:-300}" dbus-run-session -- bash -c '
        launcher=/usr/libexec/at-spi-bus-launcher
        "$launcher" --launch-immediately >/dev/null 2>&1 & bus=$!
        for _ in $(seq 50); do
            dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null 2>&1 && break
            sleep .1
        done
        /usr/bin/python3 -B -u "$@"
        code=$?
        kill $bus 2>/dev/null
        exit $code' bash "$@" </dev/null
}

private_folders "$@"
start_display
start_system_bus
case $(basename "$1") in
test_*) within_session "$here/../run_unittest.py" "$1" ;;
*) within_session "$1" ;; # what only drives the window: pictures, a measurement
esac
