# No warning anywhere: layout, bug patterns, QML, shell. Sourced by dev.

our_cpp() { git ls-files -- 'crypto/*.cpp' 'crypto/*.h' 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h'; }

format() { our_cpp | xargs -r clang-format -i; }

lint() {
    local failed=0
    layout || failed=1
    shell_scripts || failed=1
    qml || failed=1
    cpp_patterns || failed=1
    tidy || failed=1
    [ $failed = 0 ] && say "lint: no warning" || { say "lint: see above"; return 1; }
}

# Releases of clang-format disagree in details; Debian 12's is the one that counts.
layout() {
    say "lint: layout"
    [ "$(clang-format --version | grep -oE '[0-9]+' | head -n 1)" = 14 ] || { say "layout is only checked with clang-format 14"; return 0; }
    our_cpp | xargs -r clang-format --dry-run -Werror
}

shell_scripts() {
    say "lint: shell scripts"
    git ls-files -- dev .ci/run '*.sh' | xargs -r shellcheck --shell=bash --severity=warning
}

qml() {
    say "lint: QML"
    [ -d qml ] || return 0
    local target out=build/release/qmllint.log
    target=$(ninja -C build/release -t targets all | sed -nE 's/^(all_qmllint): .*/\1/p' | head -n 1)
    [ -n "$target" ] || { say "the window has no qmllint target"; return 1; }
    ninja -C build/release "$target" >"$out" 2>&1 && ! grep -qE '^(Warning|Error)' "$out" || { cat "$out"; return 1; }
}

# Each test is a program of its own: two of them may have a class of the same name.
cpp_patterns() {
    say "lint: cppcheck"
    cppcheck -q -j2 --std=c++20 --language=c++ --enable=warning,performance,portability --inline-suppr --error-exitcode=1 \
        --suppress=passedByValue --suppress=ctuOneDefinitionRuleViolation --suppress=missingInclude --suppress=unknownMacro --suppress=syntaxError --suppress=internalAstError -DQT_VERSION=0x060400 \
        -I . -I src crypto src tests
}

tidy() {
    say "lint: clang-tidy"
    git ls-files -- 'crypto/*.cpp' 'src/*.cpp' | grep -v '^src/process/wiping_heap.cpp$' | python3 -B packaging/setup/tidy.py build/release
}
