"""A second reader of Aparté's vaults, written from docs/vault-format.md and nothing else ("section n" is one of its
sections). It shares no line with the program, so that both can only agree where the page says the same to both."""


class Refused(Exception):
    """kind: wrong secret, wrong use (of a secret that no vault can have), damaged, changed outside, too new, too old,
    too costly, busy, not found."""

    def __init__(self, kind, reason):
        super().__init__(f"{kind}: {reason}")
        self.kind = kind


def need(holds, kind, reason):
    if not holds:
        raise Refused(kind, reason)
