#include "app/shell/routes.h"

#include "app/backup/backup_rounds.h"
#include "app/consent/consents_page.h"
#include "app/consent/review_page.h"
#include "app/desk/printing.h"
#include "app/help/help_page.h"
#include "app/lessons/lessons_page.h"
#include "app/lock/left_forms.h"
#include "app/mission/exchange_form.h"
#include "app/mission/mission_form.h"
#include "app/mission/mission_page.h"
#include "app/mission/mission_part.h"
#include "app/mission/person_page.h"
#include "app/people/organisations_page.h"
#include "app/people/people_page.h"
#include "app/people/person_form.h"
#include "app/practice/practice_page.h"
#include "app/search/search_page.h"
#include "app/session/open_notes.h"
#include "app/settings/framework_form.h"
#include "app/settings/settings_page.h"
#include "app/shell/navigation.h"
#include "app/today/month_page.h"
#include "app/today/retention_page.h"
#include "app/today/today_page.h"

namespace aparte::app {

Routes::Routes(Desk &desk, Navigation &navigation, OpenNotes &notes, LeftForms &forms, Preferences &preferences,
               BackupRounds &backups, QObject *parent)
    : QObject(parent), m_desk(desk), m_navigation(navigation), m_notes(notes), m_forms(forms),
      m_preferences(preferences), m_backups(backups) {
    connect(&notes, &OpenNotes::shown, this, &Routes::writing);
    connect(&notes, &OpenNotes::emptied, &navigation, &Navigation::back);
    connect(&notes, &OpenNotes::opened, this, [this](NoteSheet *sheet) {
        canBeLeft({QStringLiteral("writing"), sheet->id(), sheet->beneficiary(), sheet->mission()},
                  *sheet->beginnings());
    });
}

void Routes::today() {
    auto page = std::make_unique<TodayPage>(m_desk, &m_backups, &m_preferences);
    connect(page.get(), &TodayPage::exchangeChosen, this, &Routes::exchangeForm);
    connect(page.get(), &TodayPage::missionChosen, this, &Routes::course);
    connect(page.get(), &TodayPage::consentsChosen, this, [this](const QString &who) { consents(who); });
    connect(page.get(), &TodayPage::practiceWanted, this, &Routes::practice);
    connect(page.get(), &TodayPage::retentionWanted, this, &Routes::retention);
    connect(page.get(), &TodayPage::calendarWanted, this, &Routes::calendar);
    connect(page.get(), &TodayPage::backupsWanted, this, &Routes::backups);
    connect(page.get(), &TodayPage::personChosen, this, &Routes::person);
    connect(page.get(), &TodayPage::noteChosen, this, [this](const QString &id) { m_notes.open(id); });
    connect(page.get(), &TodayPage::newPersonWanted, this, &Routes::newPerson);
    m_navigation.enter(QStringLiteral("today"), QStringLiteral("today/TodayView"), std::move(page));
}

void Routes::people() {
    auto page = std::make_unique<PeoplePage>(m_desk);
    connect(page.get(), &PeoplePage::personChosen, this, &Routes::person);
    connect(page.get(), &PeoplePage::newPersonWanted, this, &Routes::newPerson);
    connect(page.get(), &PeoplePage::organisationsWanted, this, &Routes::organisations);
    m_navigation.enter(QStringLiteral("people"), QStringLiteral("people/PeopleView"), std::move(page));
}

void Routes::retention() {
    auto page = std::make_unique<RetentionPage>(m_desk);
    connect(page.get(), &RetentionPage::personChosen, this, &Routes::person);
    m_navigation.push(QStringLiteral("retention"), QStringLiteral("today/RetentionView"), std::move(page));
}

void Routes::calendar() {
    auto page = std::make_unique<MonthPage>(m_desk);
    connect(page.get(), &MonthPage::noteChosen, this, [this](const QString &id) { m_notes.open(id); });
    connect(page.get(), &MonthPage::missionChosen, this, &Routes::course);
    connect(page.get(), &MonthPage::personChosen, this, &Routes::person);
    connect(page.get(), &MonthPage::practiceWanted, this, &Routes::practice);
    m_navigation.push(QStringLiteral("calendar"), QStringLiteral("today/MonthView"), std::move(page));
}

void Routes::lessons() {
    auto page = std::make_unique<LessonsPage>(m_desk);
    canBeLeft({QStringLiteral("lessons")}, *page);
    m_navigation.enter(QStringLiteral("lessons"), QStringLiteral("lessons/LessonsView"), std::move(page));
}

void Routes::practice() {
    auto page = std::make_unique<PracticePage>(m_desk, pdfPrinter());
    canBeLeft({QStringLiteral("practice")}, *page);
    m_navigation.enter(QStringLiteral("practice"), QStringLiteral("practice/PracticeView"), std::move(page));
}

void Routes::settings() {
    settingsAt({});
}

void Routes::backups() {
    settingsAt(QStringLiteral("backups"));
}

void Routes::settingsAt(const QString &part) {
    auto page = std::make_unique<SettingsPage>(m_desk, m_preferences, m_backups);
    if (!part.isEmpty())
        page->setPart(part);
    connect(page->restore(), &RestoreBeside::exchanged, this, &Routes::journalExchanged);
    connect(page.get(), &SettingsPage::retentionWanted, this, &Routes::retention);
    connect(page->frameworks(), &FrameworksPage::frameworkWanted, this, &Routes::framework);
    m_navigation.enter(QStringLiteral("settings"), QStringLiteral("settings/SettingsView"), std::move(page));
}

void Routes::help() {
    if (m_navigation.place() != u"help")
        m_navigation.push(QStringLiteral("help"), QStringLiteral("help/HelpView"),
                          std::make_unique<HelpPage>(chapterAbout(m_navigation.place())));
}

void Routes::search() {
    const Somebody somebody = openPerson();
    auto page = std::make_unique<SearchPage>(m_desk, somebody.id, somebody.name, somebody.code);
    connect(page.get(), &SearchPage::noteChosen, this,
            [this](const QString &id, const QString &field, const QString &words) { m_notes.open(id, field, words); });
    connect(page.get(), &SearchPage::exchangeChosen, this, &Routes::exchangeForm);
    connect(page.get(), &SearchPage::courseChosen, this, &Routes::course);
    connect(page.get(), &SearchPage::partChosen, this, &Routes::missionPart);
    connect(page.get(), &SearchPage::personChosen, this, &Routes::person);
    connect(page.get(), &SearchPage::personFormChosen, this, &Routes::personForm);
    connect(page.get(), &SearchPage::consentsChosen, this, &Routes::consents);
    connect(page.get(), &SearchPage::placeChosen, this, &Routes::placeOf);
    connect(page.get(), &SearchPage::frameworkChosen, this, [this](const QString &id) { framework(id, false); });
    m_navigation.push(QStringLiteral("search"), QStringLiteral("search/SearchView"), std::move(page));
}

// What was found is opened, where it stands among others.
void Routes::placeOf(const QString &word, const QString &id) {
    (this->*(word == u"lessons"         ? &Routes::lessons
             : word == u"organisations" ? &Routes::organisations
                                        : &Routes::practice))();
    if (auto *found = qobject_cast<LessonsPage *>(m_navigation.vm()))
        found->cards()->open(id);
    else if (auto *organisation = qobject_cast<OrganisationsPage *>(m_navigation.vm()))
        organisation->open(id);
    else if (auto *own = qobject_cast<PracticePage *>(m_navigation.vm()); own && word == u"coach")
        own->setPart(QStringLiteral("coach"));
    else if (own)
        own->registers()->open(id);
}

Routes::Somebody Routes::openPerson() const {
    if (const auto *page = qobject_cast<PersonPage *>(m_navigation.vm()))
        return {page->id(), page->name(), page->code()};
    if (const auto *page = qobject_cast<MissionPage *>(m_navigation.vm()))
        return {page->beneficiary(), page->personName(), page->personCode()};
    if (m_navigation.place() == u"writing" && m_notes.sheet())
        return {m_notes.sheet()->beneficiary(), m_notes.sheet()->personName(), m_notes.sheet()->personCode()};
    return {};
}

void Routes::newNote() {
    if (auto *page = qobject_cast<PersonPage *>(m_navigation.vm()))
        page->newNote();
    else if (auto *mission = qobject_cast<MissionPage *>(m_navigation.vm()))
        mission->newNote(QStringLiteral("session"));
    else if (m_navigation.place() == u"writing" && m_notes.sheet())
        m_notes.begin(m_notes.sheet()->beneficiary(), m_notes.sheet()->mission());
    else
        people();
}

void Routes::newMission() {
    if (auto *page = qobject_cast<PersonPage *>(m_navigation.vm()))
        page->openLatestMission();
    else if (m_navigation.place() == u"writing" && m_notes.sheet())
        course(m_notes.sheet()->mission());
    else if (m_navigation.place() != u"course")
        people();
}

void Routes::newExchange() {
    exchangeForm(openPerson().id, {});
}

void Routes::newPerson() {
    personForm({});
}

void Routes::person(const QString &id) {
    auto page = std::make_unique<PersonPage>(m_desk, id);
    connect(page.get(), &PersonPage::noteChosen, this, [this](const QString &note) { m_notes.open(note); });
    connect(page.get(), &PersonPage::noteWanted, &m_notes, &OpenNotes::begin);
    connect(page.get(), &PersonPage::missionWanted, this, &Routes::missionForm);
    connect(page.get(), &PersonPage::courseWanted, this, &Routes::course);
    connect(page.get(), &PersonPage::exchangeWanted, this, [this](const QString &who) { exchangeForm(who, {}); });
    connect(page.get(), &PersonPage::exchangeChosen, this, &Routes::exchangeForm);
    connect(page.get(), &PersonPage::consentsWanted, this, [this](const QString &who) { consents(who); });
    connect(page.get(), &PersonPage::editWanted, this, [this](const QString &who) { personForm(who); });
    connect(page->erasing(), &Erasing::beginning, &m_backups, &BackupRounds::letGo);
    connect(page->erasing(), &Erasing::changed, this, [this, id, erasing = page->erasing()] {
        if (!erasing->done())
            return;
        m_notes.closeOf(id);
        m_forms.forgetOf(id);
        m_backups.look();
    });
    connect(page.get(), &PersonPage::erased, this, &Routes::people);
    m_navigation.push(QStringLiteral("person"), QStringLiteral("mission/PersonView"), std::move(page));
}

void Routes::organisations() {
    m_navigation.push(QStringLiteral("organisations"), QStringLiteral("people/OrganisationsView"),
                      std::make_unique<OrganisationsPage>(m_desk));
}

void Routes::personForm(const QString &id, const QString &sought) {
    auto form = std::make_unique<PersonForm>(m_desk, id);
    form->seek(sought);
    canBeLeft({QStringLiteral("person"), id}, *form);
    connect(form.get(), &PersonForm::closed, &m_navigation, &Navigation::back);
    connect(form.get(), &PersonForm::saved, this, [this, isNew = id.isEmpty()](const QString &saved) {
        m_navigation.back();
        if (isNew)
            person(saved);
    });
    m_navigation.push(QStringLiteral("person-form"), QStringLiteral("people/PersonFormView"), std::move(form));
}

void Routes::missionForm(const QString &beneficiary, const QString &mission) {
    auto form = std::make_unique<MissionForm>(m_desk, beneficiary, mission);
    canBeLeft({QStringLiteral("mission"), beneficiary, mission}, *form);
    connect(form.get(), &MissionForm::closed, &m_navigation, &Navigation::back);
    connect(form.get(), &MissionForm::saved, &m_navigation, &Navigation::back);
    m_navigation.push(QStringLiteral("mission"), QStringLiteral("mission/MissionFormView"), std::move(form));
}

void Routes::course(const QString &mission) {
    auto page = std::make_unique<MissionPage>(m_desk, mission);
    connect(page.get(), &MissionPage::partWanted, this, &Routes::missionPart);
    connect(page.get(), &MissionPage::noteWanted, &m_notes, &OpenNotes::beginKind);
    connect(page.get(), &MissionPage::missionWanted, this, &Routes::missionForm);
    connect(page.get(), &MissionPage::reviewWanted, this, &Routes::review);
    m_navigation.push(QStringLiteral("course"), QStringLiteral("mission/CourseView"), std::move(page));
}

void Routes::missionPart(const QString &mission, const QString &part) {
    form({QStringLiteral("part"), mission, part}, std::make_unique<MissionPart>(m_desk, mission, part));
}

void Routes::framework(const QString &id, bool copy) {
    form({QStringLiteral("framework"), id, copy ? QStringLiteral("copy") : QString()},
         std::make_unique<FrameworkForm>(m_desk, id, copy));
}

void Routes::form(const QStringList &name, std::unique_ptr<PartForm> form) {
    canBeLeft(name, *form);
    for (const auto done : {&PartForm::closed, &PartForm::saved})
        connect(form.get(), done, &m_navigation, &Navigation::back);
    m_navigation.push(QStringLiteral("form"), QStringLiteral("mission/PartFormView"), std::move(form));
}

void Routes::consents(const QString &beneficiary, const QString &sought) {
    auto page = std::make_unique<ConsentsPage>(m_desk, beneficiary, pdfPrinter());
    page->seek(sought);
    connect(page.get(), &ConsentsPage::reviewWanted, this, &Routes::review);
    m_navigation.push(QStringLiteral("consents"), QStringLiteral("consent/ConsentsView"), std::move(page));
}

void Routes::review(const QString &mission) {
    auto page = std::make_unique<ReviewPage>(m_desk, mission, pdfPrinter());
    connect(page.get(), &ReviewPage::presenceWanted, this, &Routes::presence);
    m_navigation.push(QStringLiteral("review"), QStringLiteral("consent/ReviewView"), std::move(page));
}

void Routes::presence(const QString &mission) {
    m_navigation.push(QStringLiteral("presence"), QStringLiteral("consent/PresenceView"),
                      std::make_unique<ReviewPage>(m_desk, mission, pdfPrinter()));
}

void Routes::exchangeForm(const QString &beneficiary, const QString &exchange) {
    auto form = std::make_unique<ExchangeForm>(m_desk, beneficiary, exchange);
    canBeLeft({QStringLiteral("exchange"), beneficiary, exchange}, *form);
    connect(form.get(), &ExchangeForm::closed, &m_navigation, &Navigation::back);
    m_navigation.push(QStringLiteral("exchange"), QStringLiteral("mission/ExchangeFormView"), std::move(form));
}

// Asked whenever a page goes: by then the page has handed over what only it knew.
template<class Form>
void Routes::canBeLeft(const QStringList &name, Form &form) {
    const QString key = name.join(u'\n');
    if (const QJsonObject typed = m_forms.take(key); !typed.isEmpty())
        form.bringBack(typed);
    connect(&m_navigation, &Navigation::leaving, &form, [this, key, &form] { m_forms.keep(key, form); });
}

void Routes::formsBack() {
    if (m_navigation.place() == u"today")
        reopen(m_forms.latest().split(u'\n'));
}

void Routes::reopen(const QStringList &name) {
    const QString &what = name.first();
    const QString whose = name.value(1), which = name.value(2);
    if (what == u"part")
        missionPart(whose, which);
    else if (what == u"framework")
        framework(whose, !which.isEmpty());
    else if (what == u"person")
        personForm(whose);
    else if (what == u"mission")
        missionForm(whose, which);
    else if (what == u"exchange")
        exchangeForm(whose, which);
    else if (what == u"practice")
        practice();
    else if (what == u"writing")
        m_notes.resume(whose, which, name.value(3));
    else if (what == u"lessons")
        lessons();
}

// The writing room is never unloaded (its text areas hold what can be undone), so its page is a place without a file.
void Routes::writing() {
    if (m_navigation.place() != u"writing")
        m_navigation.push(QStringLiteral("writing"), {}, nullptr);
}

} // namespace aparte::app
