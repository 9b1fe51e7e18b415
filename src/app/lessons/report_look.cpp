#include "app/lessons/report_look.h"

#include <algorithm>

namespace aparte::app {

Result<ReportLooked> lookAt(const journal::Journal &open, journal::ReportRequest request,
                            const journal::Progress &progress) {
    auto advised = journal::advisedPeriod(open, request.organisation, request.unit, request.today, progress);
    if (!advised)
        return advised.fault();
    if (request.period.isEmpty())
        request.period = advised->period;
    auto profile = journal::reportProfile(open, request.organisation);
    if (!profile)
        return profile.fault();
    auto lessons = journal::lessons(open);
    if (!lessons)
        return lessons.fault();
    std::erase_if(*lessons, [](const domain::Lesson &lesson) { return lesson.theme.isEmpty(); });
    request.lessons.removeIf([&lessons](const QString &id) {
        return std::ranges::find(*lessons, id, &domain::Lesson::id) == lessons->end();
    });
    auto result = journal::previewReport(open, request, progress);
    if (!result)
        return result.fault();
    auto people = journal::reportPeople(open, *result);
    if (!people)
        return people.fault();
    return ReportLooked{*std::move(result),  *std::move(people),  *std::move(advised),
                        *std::move(profile), *std::move(lessons), std::move(request.lessons)};
}

} // namespace aparte::app
