# Debian 12's own SQLCipher is 3.4.1, too old to be safe; a newer one is in bookworm-backports. Sourced by dev.
# Only SQLCipher may come from there: everything else of that suite is pinned away.

readonly backports_source=/etc/apt/sources.list.d/aparte-backports.sources
readonly backports_pin=/etc/apt/preferences.d/aparte-sqlcipher

# backports_command PACKAGE... -> shell text to put before "apt-get update", or nothing
backports_command() {
    [ "$(release)" = 12 ] && [[ " $* " == *" libsqlcipher-dev "* ]] || return 0
    if has_backports_already; then
        writing "$backports_pin" "$(sqlcipher_pin)"
    else
        local stanza
        stanza=$(backports_stanza)
        writing "$backports_source" "$stanza"
        writing "$backports_pin" "$(everything_else_pin)" "" "$(sqlcipher_pin)"
    fi
}

# writing FILE TEXT... -> one line of shell that any sh understands
writing() {
    local file=$1 line
    shift
    printf "printf '%%s\\\\n'"
    while IFS= read -r line; do printf " '%s'" "$line"; done < <(printf '%s\n' "$@")
    printf " >%s && " "$file"
}

# Somebody who uses backports already keeps them as they are.
has_backports_already() {
    apt-get indextargets --format '$(RELEASE) $(SOURCESENTRY)' 'Created-By: Packages' |
        grep '^bookworm-backports ' | grep -qvF "$backports_source"
}

# The mirror and its key are this machine's own, so that no address stands in the project.
backports_stanza() {
    local entry uri place key
    entry=$(own_mirror 'Origin: Debian')
    [ -n "$entry" ] || entry=$(own_mirror) # before the first update apt does not know origins
    if [ -z "$entry" ]; then
        say "apt knows no mirror of Debian 12 here, so SQLCipher cannot be taken from its backports"
        exit 7
    fi
    read -r _ uri place <<<"$entry"
    key=$(signing_key "${place%:*}" "${place##*:}")
    printf '%s\n' 'Types: deb' "URIs: $uri" 'Suites: bookworm-backports' 'Components: main' ${key:+"Signed-By: $key"}
}

own_mirror() {
    apt-get indextargets --format '$(RELEASE) $(REPO_URI) $(SOURCESENTRY)' 'Created-By: Packages' 'Component: main' "$@" |
        grep -E '^(bookworm|oldstable|stable) ' | head -n 1
}

# Both spellings of a source: "deb [signed-by=FILE] ..." on that line, or "Signed-By: FILE" in that stanza.
signing_key() {
    case $1 in
    *.sources) awk -v RS= '/(bookworm|stable)/' "$1" | sed -nE 's/^Signed-By:[[:space:]]*(\/[^[:space:]]+)$/\1/ip' | head -n 1 ;;
    *) sed -n "${2}p" "$1" | sed -nE 's/.*\[[^]]*signed-by=([^] ]+).*/\1/ip' ;;
    esac
}

everything_else_pin() {
    printf '%s\n' 'Package: *' 'Pin: release n=bookworm-backports' 'Pin-Priority: -1'
}

sqlcipher_pin() {
    printf '%s\n' 'Package: sqlcipher libsqlcipher-dev libsqlcipher1' 'Pin: release n=bookworm-backports' 'Pin-Priority: 990'
}
