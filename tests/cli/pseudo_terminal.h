// A terminal for a program that asks on one: what is typed goes in here, what it shows comes out here.
#pragma once

#include "command.h"

namespace aparte::test {

class PseudoTerminal {
public:
    PseudoTerminal();
    ~PseudoTerminal();
    PseudoTerminal(const PseudoTerminal &) = delete;
    PseudoTerminal &operator=(const PseudoTerminal &) = delete;

    // To be called in the child: this becomes the terminal it is started from.
    void beMine() const;
    // Waits until the program has asked this on standard error, then types.
    bool answer(QProcess &process, const QByteArray &question, const QByteArray &line);
    bool echoes() const;                         // whether what is typed is shown
    QByteArray shown() const;                    // everything that appeared on the terminal itself
    QByteArray asked() const { return m_asked; } // everything that was asked so far

private:
    int m_ours = -1, m_theirs = -1; // theirs stays open, so that the terminal outlives the program
    QByteArray m_asked;
    QByteArray m_name;
};

// For a child: no terminal at all.
void withoutTerminal();

} // namespace aparte::test
