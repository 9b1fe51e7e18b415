// Reports of lessons to print: short, wide, with nothing to say.
#pragma once

#include "documents/lessons_report.h"

namespace sample {

using namespace aparte;

// So many themes with labels as long as a catalogue allows; every `saidEach`th has a band, none when 0.
inline QJsonObject report(int themes, int saidEach, int number = 3) {
    documents::LessonsReport report{.number = number,
                                    .previousLetters = QStringLiteral("KX7QMP"),
                                    .madeOn = QDate(2026, 1, 12),
                                    .organisation = QStringLiteral("Mairie de « L’Île » & fils <test>"),
                                    .unit = QStringLiteral("Service de l’eau"),
                                    .period = *domain::Period::parse(QStringLiteral("2025-H2")),
                                    .counted = 27,
                                    .smallest = 5,
                                    .smallCohort = 10,
                                    .lines = {},
                                    .lessons = {}};
    for (int theme = 1; theme <= themes; ++theme)
        report.lines.push_back(
            {{QStringLiteral("Thème %1 : articulation des temps professionnels et personnels, retour après une longue "
                             "absence, reconnaissance du travail accompli et relations avec la hiérarchie")
                  .arg(theme),
              QStringLiteral("Theme %1: balance of working and private life").arg(theme)},
             saidEach > 0 && theme % saidEach == 0 ? std::optional(5 * (1 + theme % 3)) : std::nullopt});
    return documents::printed(report);
}

} // namespace sample
