#include "crypto/recovery_code.h"

#include "crypto/layout.h"

#include <optional>

namespace aparte::crypto {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t firstCheck = RecoveryCode::randomLetters;
using Symbols = std::span<Byte>; // numbers of GF(32)

constexpr Byte times(Byte one, Byte other) {
    unsigned product = 0;
    for (unsigned bit = 0; bit < 5; ++bit)
        product ^= ((other >> bit) & 1u) * (static_cast<unsigned>(one) << bit);
    for (unsigned bit = 9; bit-- > 5;)
        product ^= ((product >> bit) & 1u) * (0b100101u << (bit - 5));
    return static_cast<Byte>(product);
}

constexpr Byte power(Byte base, unsigned exponent) {
    Byte result = 1;
    while (exponent-- > 0)
        result = times(result, base);
    return result;
}

constexpr Byte generator = 2;
constexpr Byte inverse(Byte number) {
    return power(number, 30);
}
static_assert(power(generator, 31) == 1 && times(inverse(19), 19) == 1);

struct Sums {
    Byte once = 0, twice = 0; // of c[i] * a^i and c[i] * a^(2i)
};

Sums sumsOf(std::span<const Byte> symbols) {
    Sums sums;
    Byte weight = 1;
    for (const Byte symbol : symbols) {
        sums.once ^= times(symbol, weight);
        sums.twice ^= times(symbol, times(weight, weight));
        weight = times(weight, generator);
    }
    return sums;
}

// Solves x u + y v = once, x u^2 + y v^2 = twice, with u and v the weights of the two last places.
void addCheck(Symbols symbols) {
    constexpr Byte u = power(generator, firstCheck), v = power(generator, firstCheck + 1);
    const Sums sums = sumsOf(symbols.first(firstCheck));
    const auto wanted = static_cast<Byte>(sums.twice ^ times(sums.once, v));
    const Byte x = times(wanted, inverse(times(u, u ^ v)));
    symbols[firstCheck] = x;
    symbols[firstCheck + 1] = times(static_cast<Byte>(sums.once ^ times(x, u)), inverse(v));
}

std::optional<Byte> symbolOf(Byte typed) {
    const char upper = static_cast<char>(typed >= 'a' && typed <= 'z' ? typed - 'a' + 'A' : typed);
    const char letter = upper == 'O' ? '0' : (upper == 'I' || upper == 'L') ? '1' : upper;
    const std::size_t found = alphabet.find(letter);
    return found == alphabet.npos ? std::nullopt : std::optional(static_cast<Byte>(found));
}

// Bytes of what somebody may have put between groups: spaces and dashes, also those a text program makes of them.
std::size_t separatorAt(ByteView rest) {
    constexpr std::string_view plain = " -_.\t\r\n";
    if (plain.find(static_cast<char>(rest[0])) != plain.npos)
        return 1;
    if (rest.size() >= 2 && rest[0] == 0xc2 && rest[1] == 0xa0) // no-break space
        return 2;
    if (rest.size() < 3 || rest[0] != 0xe2)
        return 0;
    const bool punctuation = rest[1] == 0x80 && ((rest[2] >= 0x80 && rest[2] <= 0x95) || rest[2] == 0xaf);
    const bool minus = rest[1] == 0x88 && rest[2] == 0x92;
    return punctuation || minus ? 3 : 0;
}

void lettersOf(Symbols symbols) {
    for (Byte &symbol : symbols)
        symbol = static_cast<Byte>(alphabet[symbol]);
}

Fault wrong(const char *code, std::size_t have, std::size_t need = 0) {
    return fault(Fault::Kind::WrongUse, code, {}, static_cast<std::int64_t>(have), static_cast<std::int64_t>(need));
}

// Counts every letter, keeps the first thirty.
Result<std::size_t> readSymbols(ByteView typed, Symbols symbols) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < typed.size();) {
        if (const std::size_t skipped = separatorAt(typed.subspan(i)); skipped > 0) {
            i += skipped;
            continue;
        }
        const auto symbol = symbolOf(typed[i++]);
        if (!symbol)
            return wrong("recovery.letter", count + 1);
        if (count < symbols.size())
            symbols[count] = *symbol;
        ++count;
    }
    return count;
}

} // namespace

RecoveryCode RecoveryCode::create(Random &random) {
    SecretBytes code(letters);
    const Symbols symbols = code.fillSecretBytes();
    random.fill(symbols.first(randomLetters));
    for (Byte &symbol : symbols)
        symbol &= 31;
    addCheck(symbols);
    lettersOf(symbols);
    return RecoveryCode(std::move(code));
}

Result<RecoveryCode> RecoveryCode::parse(const SecretBytes &typed) {
    SecretBytes code(letters);
    const Symbols symbols = code.fillSecretBytes();
    const auto count = readSymbols(typed.exposeSecretBytes(), symbols);
    if (!count)
        return count.fault();
    if (*count != letters)
        return wrong("recovery.length", *count, letters);
    if (const Sums sums = sumsOf(symbols); sums.once != 0 || sums.twice != 0)
        return wrong("recovery.check", 0);
    lettersOf(symbols);
    return RecoveryCode(std::move(code));
}

SecretBytes RecoveryCode::printed() const {
    SecretBytes text(printedSize);
    const ByteSpan out = text.fillSecretBytes();
    const ByteView in = m_letters.exposeSecretBytes();
    std::fill(out.begin(), out.end(), Byte{'-'});
    for (std::size_t i = 0; i < letters; ++i)
        out[i + i / groupSize] = in[i];
    return text;
}

} // namespace aparte::crypto
