// A short, repeatable run where the compiler has no libFuzzer: every seed, then seeds with a few bytes altered, cut or
// added, from a fixed generator. usage: fuzz_NAME ROUNDS FOLDER_OF_SEEDS
#include "fuzz.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>

namespace {

using Input = std::vector<std::uint8_t>;
Input current;

// A finding is worth nothing without the bytes that made it.
void sayInput(int signal) {
    std::cerr << "signal " << signal << " at an input of " << current.size() << " bytes, in hex:\n" << std::hex;
    for (const unsigned byte : current)
        std::cerr << (byte < 16 ? "0" : "") << byte;
    std::cerr << std::endl;
    std::_Exit(1);
}

void tryOut(Input input) {
    current = std::move(input);
    LLVMFuzzerTestOneInput(current.data(), current.size());
}

std::vector<Input> seedsIn(const std::filesystem::path &folder) {
    std::vector<std::filesystem::path> names;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path());
    std::sort(names.begin(), names.end());
    std::vector<Input> seeds;
    for (const auto &name : names) {
        std::ifstream file(name, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return seeds;
}

std::size_t below(std::mt19937 &random, std::size_t limit) {
    return random() % std::max<std::size_t>(limit, 1);
}

void alterOnce(Input &input, std::mt19937 &random) {
    const auto byte = [&] { return static_cast<std::uint8_t>(random()); };
    const std::size_t at = below(random, input.size());
    const auto place = input.begin() + static_cast<std::ptrdiff_t>(at);
    const std::size_t way = input.empty() ? 0 : below(random, 8);
    if (way == 0)
        input.insert(place, byte());
    else if (way == 1)
        input.resize(at);
    else if (way < 5)
        *place = byte();
    else
        *place = static_cast<std::uint8_t>(*place ^ (1U << below(random, 8)));
}

} // namespace

int main(int count, char **arguments) {
    if (count != 3)
        return 2;
    std::signal(SIGABRT, sayInput);
    std::signal(SIGSEGV, sayInput);
    LLVMFuzzerInitialize(&count, &arguments);
    const std::vector<Input> seeds = seedsIn(arguments[2]);
    if (seeds.empty())
        return 2;
    tryOut({});
    for (const Input &seed : seeds)
        tryOut(seed);
    std::mt19937 random(1); // NOLINT(cert-msc51-cpp): the same run every time
    const long rounds = std::stol(arguments[1]);
    for (long round = 0; round < rounds; ++round) {
        Input input = seeds[below(random, seeds.size())];
        for (std::size_t left = 1 + below(random, 4); left > 0; --left)
            alterOnce(input, random);
        tryOut(std::move(input));
    }
    std::cout << seeds.size() << " seeds, " << rounds << " altered, 0 findings" << std::endl;
    return 0;
}
