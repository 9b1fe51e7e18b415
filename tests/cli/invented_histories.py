"""Lines for `aparte-cli report-simulate`: institutions where people come, leave, return and work in units, with records
entered twice, groups and missed sessions among them, and requests of every kind, good and bad."""
import datetime

THEMES = [("work", None), ("tension", "work"), ("manager", "work"), ("change", None)]
UNITS = [("a", None), ("a1", "a"), ("b", None)]
YEARS = (2022, 2023)


def _days(random, first, last):
    """A session a month or so."""
    day = first + datetime.timedelta(days=random.randrange(20))
    while day <= last:
        yield day
        day += datetime.timedelta(days=random.randrange(20, 75))


def _record(number, name, unit, first, last, leaves, random, prevalence):
    sessions = []
    for day in _days(random, first, last):
        session = {"id": f"s{number}-{len(sessions)}", "kind": "session", "date": day.isoformat(), "minutes": 60,
                   "themes": [theme for theme, _ in THEMES if random.random() < prevalence]}
        if random.random() < 0.1:
            session["status"] = random.choice(["missed", "cancelled", "planned"])
        sessions.append(session)
    return {"id": f"b{number}", "kind": "individual", "name": name, "organisation": "o1", "unit": unit,
            "presence": [{"from": first.isoformat(), "until": last.isoformat() if leaves else None}],
            "missions": [{"id": f"m{number}", "framework": "cdg", "stage": "sessions", "sessions": sessions}]}


def _people(random, size, turnover, prevalence):
    beneficiaries, number, end = [], 0, datetime.date(YEARS[-1], 12, 31)
    for seat in range(size):
        first = datetime.date(YEARS[0], 1, 1)
        while first < end:
            stays = random.expovariate(turnover / 30) if turnover else 10000
            last = min(end, first + datetime.timedelta(days=int(min(stays, 10000))))
            record = _record(number, f"Nom{seat}x{number}", random.choice(UNITS)[0], first, last, last < end, random, prevalence)
            beneficiaries.append(record)
            if random.random() < 0.05:  # entered twice: one human
                twin = _record(number + 5000, f"  NOM{seat}X{number} ", record["unit"], first, last, last < end, random, prevalence)
                beneficiaries.append(twin)
            number += 1
            first = last + datetime.timedelta(days=1)
    group = _record(9000, "Groupe", "a", datetime.date(YEARS[0], 1, 1), end, False, random, 1)
    group.update(kind="group", members=[beneficiaries[0]["id"]])
    return [*beneficiaries, group]


def _periods(random):
    parts = random.choice([["{}"], ["{}-H1", "{}-H2"], ["{}-Q1", "{}-Q2", "{}-Q3", "{}-Q4"]])
    for year in YEARS:
        for part in parts:
            yield part.format(year)
            if random.random() < 0.15:  # again, or another cut through it
                yield random.choice([part.format(year), str(year), f"{year}-H1", f"{year}-Q2"])


def _requests(random):
    for period in _periods(random):
        request = {"organisation": "o1", "unit": None, "period": period, "themes": None}
        if random.random() < 0.3:
            request["unit"] = random.choice(UNITS)[0]
        if random.random() < 0.2:
            request["themes"] = random.choice([["tension", "change"], ["work"], ["work", "manager"]])
        yield request


def history(random):
    size = random.choice([4, 9, 11, 14, 20, 30, 45])
    turnover = random.choice([0, 0.02, 0.05, 0.12])  # a month
    bundle = {"format": "aparte-bundle", "version": 1,
              "organisations": [{"id": "o1", "name": "Mairie", "units": [{"id": unit, "name": unit, "parent": parent}
                                                                         for unit, parent in UNITS]}],
              "themes": [{"id": theme, "label": {"fr": theme, "en": theme}, "parent": parent} for theme, parent in THEMES],
              "beneficiaries": _people(random, size, turnover, random.uniform(0.02, 0.95))}
    return {"bundle": bundle, "profile": random.choice(["standard"] * 4 + ["health"]), "seed": random.randrange(1000),
            "requests": list(_requests(random))}
