#include "cli/verb.h"

namespace aparte::cli {

// In the order of a first day: make, fill, look, write, give away, keep safe.
const std::vector<Verb> &verbs() {
    static const std::vector<Verb> all{
        createVerb(),      importVerb(),     exportVerb(),   listVerb(),           dueVerb(),
        showVerb(),        noteVerb(),       searchVerb(),   reportVerb(),         reportSimulateVerb(),
        lessonCheckVerb(), eraseVerb(),      checkVerb(),    backupVerb(),         restoreVerb(),
        rekeyVerb(),       passphraseVerb(), recoveryVerb(), unlockWithCodeVerb(), demoVerb(),
    };
    return all;
}

} // namespace aparte::cli
