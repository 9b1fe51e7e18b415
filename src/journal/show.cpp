#include "domain/fields.h"
#include "domain/frameworks.h"
#include "journal/exchange_bundle.h"
#include "journal/lesson_supports.h"
#include "journal/people.h"
#include "journal/stored.h"

namespace aparte::journal {

namespace {

using Shown = Result<std::optional<QJsonObject>>;

template<class T>
Shown showIf(const Journal &journal, const QString &id) {
    const auto value = find<T>(journal, id);
    if (!value)
        return value.fault();
    if (!*value)
        return std::optional<QJsonObject>();
    QJsonObject object = domain::toJson(**value);
    if constexpr (requires { (*value)->beneficiary; }) // what a bundle says by nesting
        object.insert(u"beneficiary", (*value)->beneficiary);
    if constexpr (requires { (*value)->mission; })
        object.insert(u"mission", (*value)->mission);
    return std::optional(object);
}

Shown showLesson(const Journal &journal, const QString &id) {
    auto lesson = showIf<domain::Lesson>(journal, id);
    if (!lesson || !*lesson)
        return lesson;
    const auto supports = readSupports(journal);
    if (!supports)
        return supports.fault();
    (*lesson)->insert(u"supports", QJsonArray::fromStringList(supports->value(id)));
    return lesson;
}

} // namespace

Result<QJsonObject> show(const Journal &journal, const QString &id, Missing *missing) {
    if (journal.vault().isErased(journal.vault().personId(id)))
        return fault(Fault::Kind::Refused, "person.erased");
    if (journal.vault().hasPerson(journal.vault().personId(id)))
        return personInBundleForm(journal, id, missing);
    for (const auto look :
         {showIf<domain::Mission>, showIf<domain::Session>, showIf<domain::Exchange>, showIf<domain::Consent>,
          showIf<domain::Disclosure>, showIf<domain::Framework>, showLesson, showIf<domain::Theme>,
          showIf<domain::Organisation>, showIf<domain::PracticeEntry>, showIf<domain::Coach>}) {
        auto shown = look(journal, id);
        if (!shown)
            return shown.fault();
        if (*shown)
            return std::move(**shown);
    }
    for (const domain::Framework &shipped : domain::shippedFrameworks()) // as long as the coach has not edited it
        if (shipped.id == id)
            return domain::toJson(shipped);
    return fault(Fault::Kind::WrongUse, "id.unknown");
}

} // namespace aparte::journal
