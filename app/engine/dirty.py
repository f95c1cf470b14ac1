"""What a change makes dirty: one table of (kind of row, changed fields) → what must be computed again (DESIGN 5).

A new kind of row must be entered here, or a test fails. Fields that are not listed are for show.
"""

from __future__ import annotations

from app.plan import rows as r
from app.plan.change import Change, Delta

BOARD = "board"  # the sessions touched, their strips, all anchors and dues
NODE = "node"  # the activity's node
DUES = "dues"
CHECKS = "checks"
EVERYTHING = "everything"

DIRTY: dict[type[r.Row], dict[str, str]] = {
    r.Production: {EVERYTHING: "zone calendar_id minutes_per_eighth status_date country region"},
    r.Calendar: {EVERYTHING: "pattern zone country region"},
    r.DayException: {EVERYTHING: "calendar_id day spans"},
    r.Department: {EVERYTHING: "calendar_id", CHECKS: "name rank precall wrapout"},
    r.Person: {CHECKS: "name department_id rank call unit_id"},
    r.Unit: {EVERYTHING: "calendar_id rank", CHECKS: "rest offsets"},
    r.Session: {BOARD: "unit_id day rank kind call shooting_call wrap actual_wrap", CHECKS: "locked outs"},
    r.Scene: {BOARD: "set_id eighths minutes ie time shot_as"},
    r.Strip: {
        BOARD: "kind scene_id session_id rank part eighths minutes not_before not_after state actual_start actual_end"
        " lost_by dropped",
        CHECKS: "locked text",
    },
    r.Element: {
        BOARD: "parent_id latitude longitude",
        CHECKS: "category name rank number minor voice_only age make_up costume travel",
    },
    r.Need: {BOARD: "scene_id element_id"},
    r.DayEvent: {CHECKS: "element_id day code"},
    r.Activity: {
        EVERYTHING: "department_id calendar_id key",
        NODE: "duration position at actual_start actual_finish remaining not_started",
    },
    r.Link: {EVERYTHING: "pred_kind pred_id succ_kind succ_id type lag lag_unit"},
    r.LeadRule: {},
    r.Deadline: {
        DUES: "department_id source expected_kind expected_id clearance_id due_date due_kind due_id due_side offset"
        " offset_unit promised",
    },
    r.Clearance: {DUES: "valid_from valid_to element_id scene_id hard"},
    r.Delay: {BOARD: "session_id start until scope element_id"},
    r.Cover: {},
    r.SheetField: {CHECKS: "key session_id value"},
    r.Recipient: {},
}

_FIELDS = {
    row_type: tuple((dirt, frozenset(names.split())) for dirt, names in entries.items())
    for row_type, entries in DIRTY.items()
}


def dirt_of(delta: Delta) -> frozenset[str]:
    """What one row's change makes dirty; empty where it shows nowhere in the times. An activity made or deleted changes
    the network itself, so it makes everything dirty."""
    row_type = r.TABLES[delta.table]
    if row_type is r.Activity and (delta.before is None or delta.after is None):
        return frozenset({EVERYTHING})
    changed = delta.changed_fields()
    return frozenset(dirt for dirt, names in _FIELDS[row_type] if names & changed)


def dirt_of_change(change: Change) -> frozenset[str]:
    return frozenset().union(*(dirt_of(delta) for delta in change.deltas))
