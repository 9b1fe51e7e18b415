// Opens descriptors, then replaces itself; the fresh one tells what it was left with.
#include "process/process.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>

using aparte::process::SelfImage;

namespace {

void tellDescriptors() {
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        const auto target = std::filesystem::read_symlink(entry.path());
        if (target.string().find("/proc/") != 0 && target.string().find("/fd") == std::string::npos)
            std::printf("descriptor %s %s\n", entry.path().filename().c_str(), target.c_str());
    }
}

int beFresh(int argc, char **argv) {
    if (!aparte::process::protectProcess() || !SelfImage::open())
        return 1;
    char name[16];
    prctl(PR_GET_NAME, name, 0, 0, 0);
    std::printf("name %s\ndumpable %d\n", name, prctl(PR_GET_DUMPABLE, 0, 0, 0, 0));
    for (int index = 0; index < argc; ++index)
        std::printf("argument %s\n", argv[index]);
    for (const char *variable : {"LD_PRELOAD", "QT_PLUGIN_PATH", "LANG"})
        std::printf("variable %s %s\n", variable, std::getenv(variable) != nullptr ? "set" : "gone");
    tellDescriptors();
    const int kept = std::atoi(argv[argc - 1]);
    char text[8] = {};
    std::printf("kept %s\n", kept > 2 && pread(kept, text, 6, 0) == 6 ? text : "nothing");
    return 0;
}

// Comes back only when something failed.
void beOld(const char *place) {
    const auto image = SelfImage::open();
    if (!image || !aparte::process::protectProcess())
        return;
    int pair[2];
    const int sealed = memfd_create("draft", MFD_CLOEXEC);
    const bool ready = ::open(place, O_RDONLY) >= 0 && socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0 &&
                       write(sealed, "sealed", 6) == 6;
    std::printf("ready %d\n", ready);
    std::fflush(stdout);
    image->replaceByFresh({"--kept", std::to_string(sealed)}, sealed);
}

} // namespace

int main(int argc, char **argv) {
    if (argc > 1 && std::strcmp(argv[1], "--locked") == 0)
        return beFresh(argc, argv);
    beOld("/proc/self/status");
    return 1;
}
