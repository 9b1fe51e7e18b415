// What a verb is: its page in the help, the options it adds, and what it does. One file a verb, in verbs/.
#pragma once

#include "cli/tongue.h"
#include "crypto/result.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <functional>
#include <optional>
#include <vector>

namespace aparte::cli {

// What every verb is handed when it runs.
struct Call {
    const Tongue &tongue;
    bool json = false; // then standard output is for one object alone
};

// What is printed. A verb that did its work but must not end with 0 (a refused report, an older vault) says so in
// `fault`: its answer is printed all the same.
struct Answer {
    QJsonObject json;
    QString text; // for a person; with its line end
    std::optional<Fault> fault;
    bool printed = false; // its lines are on standard output already
};

using Action = std::function<Result<Answer>(const Call &)>;

struct Verb {
    const char *name;
    Bilingual summary; // its line in `aparte-cli --help`
    Bilingual page;    // what `aparte-cli VERB --help` says above the options
    // Adds the verb's options; the action it gives back is run once they are read.
    Action (*declare)(CLI::App &options, const Tongue &in);
};

const std::vector<Verb> &verbs();

Verb backupVerb();
Verb checkVerb();
Verb createVerb();
Verb demoVerb();
Verb dueVerb();
Verb eraseVerb();
Verb exportVerb();
Verb importVerb();
Verb lessonCheckVerb();
Verb listVerb();
Verb noteVerb();
Verb passphraseVerb();
Verb recoveryVerb();
Verb rekeyVerb();
Verb reportSimulateVerb();
Verb reportVerb();
Verb restoreVerb();
Verb searchVerb();
Verb showVerb();
Verb unlockWithCodeVerb();

} // namespace aparte::cli
