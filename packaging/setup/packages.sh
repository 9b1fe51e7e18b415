# Which packages are missing, and the one command that installs them. Sourced by dev.
# The same text is run by root, run through sudo, or printed for somebody who may install.

readonly package_lists=packaging/packages

# packages_for build run ... -> lines "name [minimum]"; alternatives stay joined by |
packages_for() {
    local list
    for list in "$@"; do
        sed -E -e 's/#.*//' -e '/^[[:space:]]*$/d' -e 's/^([^ ]+) >= ([^ ]+).*/\1 \2/;t' -e 's/^([^ ]+).*/\1/' \
            "$package_lists/$list.txt"
    done | sort -u
}

# dpkg is asked once for everything: a second run must cost nothing.
missing_packages() {
    local installed name minimum
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package} ${Version}\n' | grep '^installed ')
    while read -r name minimum; do
        is_installed "$installed" "$name" "$minimum" || echo "$name"
    done < <(packages_for "$@")
}

is_installed() {
    local installed=$1 minimum=$3 name version
    for name in ${2//|/ }; do
        version=$(awk -v name="$name" '$2 == name { print $3; exit }' <<<"$installed")
        [ -n "$version" ] || continue
        [ -z "$minimum" ] || dpkg --compare-versions "$version" ge "$minimum" || continue
        return 0
    done
    return 1
}

# 12, 13, or whatever else this is
release() {
    (
        . /etc/os-release 2>/dev/null
        [ "${ID:-}" = debian ] && echo "${VERSION_ID:-testing}" || echo "${PRETTY_NAME:-an unknown system}"
    )
}

# "a|b": a on Debian 12, b on Debian 13
name_here() {
    [ "$(release)" = 12 ] && echo "${1%%|*}" || echo "${1##*|}"
}

# Makes sure that every package of the named lists is there; on other systems that is the person's own affair.
need_packages() {
    local missing name names=()
    if ! command -v dpkg-query >/dev/null; then
        say "$(release) is not Debian: packages like these are needed: $(packages_for "$@" | cut -d' ' -f1 | xargs)"
        return
    fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    for name in $missing; do names+=("$(name_here "$name")"); done
    case $(release) in
    12 | 13) install_packages "${names[@]}" ;;
    *) say "made for Debian 12 and 13, this is $(release); these packages are missing: ${names[*]}" ;;
    esac
}

install_packages() {
    local command
    command="$(backports_command "$@")apt-get update -qq && "
    command+="DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $*"
    if [ "$(id -u)" = 0 ]; then
        say "installing $# packages: $*"
        sh -c "$command" </dev/null >&2
    elif may_sudo; then
        say "installing $# packages with sudo: $*"
        sudo sh -c "$command" >&2
    else
        say "$# packages are missing, and there is neither root nor sudo here. As root, this one line installs them:"
        echo "$command"
        exit 7
    fi
}

may_sudo() {
    command -v sudo >/dev/null || return 1
    sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }
}
