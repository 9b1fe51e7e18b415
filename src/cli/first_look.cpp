#include "cli/first_look.h"

#include <QStringDecoder>

namespace aparte::cli {

namespace {

// Both --language en and --language=en.
QString valueOf(const std::vector<std::string> &arguments, std::size_t place, std::string_view option) {
    const std::string &word = arguments[place];
    if (word == option)
        return place + 1 < arguments.size() ? QString::fromStdString(arguments[place + 1]) : QString();
    if (word.size() > option.size() && word.starts_with(option) && word[option.size()] == '=')
        return QString::fromStdString(word.substr(option.size() + 1));
    return {};
}

} // namespace

FirstLook lookAt(const std::vector<std::string> &arguments) {
    FirstLook look{false, journal::systemLanguage(), {}};
    for (std::size_t place = 0; place < arguments.size() && arguments[place] != "--"; ++place) {
        const QString wanted = valueOf(arguments, place, "--language");
        if (!wanted.isEmpty())
            look.language = wanted == u"en" ? journal::Language::English : journal::Language::French;
        look.json = look.json || arguments[place] == "--json";
        const bool isValue = place > 0 && arguments[place - 1] == "--language";
        if (look.verb.isEmpty() && !isValue && !arguments[place].starts_with('-'))
            look.verb = QString::fromStdString(arguments[place]);
    }
    return look;
}

Result<void> checkEncoding(const std::vector<std::string> &arguments) {
    for (const std::string &argument : arguments) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString read = decoder.decode(QByteArrayView(argument));
        if (decoder.hasError())
            return fault(Fault::Kind::WrongUse, "arguments.utf8", read.toStdString());
    }
    return {};
}

} // namespace aparte::cli
