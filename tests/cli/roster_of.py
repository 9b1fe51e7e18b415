"""Who is in a report, told from a bundle alone: nothing here was taken from the program."""
import datetime

M = {"standard": 5, "health": 11}  # the smallest class, and k
COHORT = {"standard": 10, "health": 22}


def period(name):
    year, _, part = name.partition("-")
    months = {"": 12, "H": 6, "Q": 3}.get(part[:1], 1)
    first = {12: 1, 6: 1 + 6 * (int(part[1:] or 1) - 1), 3: 1 + 3 * (int(part[1:] or 1) - 1)}.get(months) or int(part)
    start = datetime.date(int(year), first, 1)
    after = first + months
    end = datetime.date(int(year) + (after > 12), after - 12 if after > 12 else after, 1)
    return start, end - datetime.timedelta(days=1)


def overlap(one, other):
    (start, end), (begin, finish) = period(one), period(other)
    return start <= finish and begin <= end


class Roster:
    def __init__(self, bundle):
        parents = {unit["id"]: unit["parent"] for unit in bundle["organisations"][0]["units"]}
        self.parents = parents
        self.records = [one for one in bundle["beneficiaries"] if one["kind"] == "individual"]
        self.parent_theme = {theme["id"]: theme["parent"] for theme in bundle["themes"]}
        names, self.human = {}, {}
        for one in self.records:
            self.human[one["id"]] = names.setdefault(" ".join(one["name"].casefold().split()), one["id"])

    def below(self, unit, other):
        while other:
            if other == unit:
                return True
            other = self.parents[other]
        return False

    def held(self, record, name):
        start, end = (day.isoformat() for day in period(name))
        return [session for mission in record["missions"] for session in mission["sessions"]
                if session.get("status", "held") == "held" and start <= session["date"] <= end]

    def present(self, unit, name):
        start, end = (day.isoformat() for day in period(name))
        return {self.human[one["id"]] for one in self.records
                if (unit is None or self.below(unit, one["unit"])) and self.held(one, name) and
                any(at["from"] <= end and (at["until"] or "9999") >= start for at in one["presence"])}

    def raised(self, name, theme):
        return {self.human[one["id"]] for one in self.records
                if any(theme in session["themes"] for session in self.held(one, name))}

    def is_above(self, theme, other):
        other = self.parent_theme[other]
        while other:
            if other == theme:
                return True
            other = self.parent_theme[other]
        return False


def classes(cohorts):
    """People by the reports they stand in."""
    stands = {}
    for number, cohort in enumerate(cohorts):
        for person in cohort:
            stands.setdefault(person, []).append(number)
    groups = {}
    for person, where in stands.items():
        groups.setdefault(tuple(where), set()).add(person)
    return list(groups.values())


def largest_cohort(present, cohorts, smallest):
    """How many can be counted so that nobody stands with fewer than `smallest`: each class tried at every size."""
    total, known = 0, set()
    for group in classes(cohorts):
        known |= group
        there = len(group & present)
        total += max(size for size in range(there + 1)
                     if size == 0 or (size >= smallest and (len(group) - size >= smallest or size == len(group))))
    newcomers = len(present - known)
    return total + (newcomers if newcomers >= smallest else 0)
