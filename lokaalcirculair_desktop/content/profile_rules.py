"""The rules of the short profile, read from the compiled ``resources/reference/profile-rules.json``."""

from __future__ import annotations

import json
from functools import lru_cache

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.domain.organisation import OrganisationKind
from lokaalcirculair_desktop.domain.profile import ProfileRule, Proposal, competences_of


@lru_cache(maxsize=1)
def profile_rules() -> tuple[ProfileRule, ...]:
    """Return all rules, in the order in which they are tried."""
    entries = json.loads(paths.resource("reference", "profile-rules.json").read_bytes())
    return tuple(
        ProfileRule(
            item=entry["item"],
            kinds=frozenset(OrganisationKind(kind) for kind in entry["kinds"]),
            when=competences_of(entry["when"]),
            proposes=Proposal(entry["propose"]),
        )
        for entry in entries
    )
