"""Cover left: what can be pulled up when a day is lost, until when, and the days that have none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.engine.cover import CoverLeft, Usable, cover_left
from app.plan import units
from app.plan.labels import COUNTED, session_word
from app.plan.plan import Plan
from app.views import theme
from app.views.board import faces, rows
from app.views.board.boneyard import CardList
from app.views.board.card_paint import Card
from app.views.translated import tr
from app.views.widgets import label, line, paragraph
from app.views.workspace import Workspace

TALLEST = 200  # of the list, pixels at text size 100 %; the others are scrolled to
SHARE = 0.22  # of the panel's height, at most: the boneyard below needs more


def total_text(left: CoverLeft) -> str:
    """`3 h 30`, `2 h`, or `none`."""
    hours, minutes = divmod(left.minutes, 60)
    if not left.minutes:
        return tr("none")
    return tr("{0} h {1}").format(hours, f"{minutes:02d}") if minutes else tr("{0} h").format(hours)


def where_text(plan: Plan, left: CoverLeft) -> str:
    """`Net Loft until Day 17; Lighthouse Kitchen, from Day 15. None on Days 13–14.`"""
    places: dict[str, list[int]] = {}
    for usable in left.covers:
        places.setdefault(_place(plan, usable), []).extend(usable.sessions)
    known = {*left.bare, *(session for found in places.values() for session in found)}
    order = [session.id for session in plan.session_order() if session.id in known]
    word, names, parts = session_word(plan), plan.session_labels(), []
    for place, sessions in places.items():
        first, last = (pick(sessions, key=order.index) for pick in (min, max))
        late = first != order[0]
        parts.append(
            tr("{0}, from {1} {2}").format(place, word, names[first])
            if late
            else tr("{0} until {1} {2}").format(place, word, names[last])
        )
    said = f"{'; '.join(parts)}." if parts else ""
    return tr("{0} None on {1}.").format(said, days_text(plan, left.bare)) if left.bare else said


def sentence(plan: Plan, left: CoverLeft) -> str:
    """`Cover left: 3 h 30 (Lighthouse Kitchen, from Day 15). None on Days 13–14.`"""
    where, stop, bare = where_text(plan, left).partition(".")
    said = tr("Cover left: {0}").format(total_text(left))
    return f"{said}{f' ({where})' if where else ''}{stop or '.'}{bare}"


def days_text(plan: Plan, sessions: tuple[int, ...]) -> str:
    """`Day 13`, `Days 13–14`, `Days 13–14 and 17`; counted sessions, in order."""
    names = plan.session_labels()
    order = {
        session.id: (unit.id, place)
        for unit in plan.unit_order()
        for place, session in enumerate(one for one in plan.session_order(unit.id) if one.kind in COUNTED)
    }
    runs: list[list[int]] = []
    for session in sessions:
        unit, place = order[session]
        if runs and order[runs[-1][-1]] == (unit, place - 1):
            runs[-1].append(session)
        else:
            runs.append([session])
    spans = [names[run[0]] if len(run) == 1 else f"{names[run[0]]}–{names[run[-1]]}" for run in runs]
    several = "s" if len(sessions) > 1 else ""
    listed = tr("{0} and {1}").format(", ".join(spans[:-1]), spans[-1]) if len(spans) > 1 else spans[0]
    return f"{session_word(plan)}{several} {listed}"


def _place(plan: Plan, usable: Usable) -> str:
    scene = plan.scenes.get(usable.strip.scene_id or 0)
    place = plan.elements.get(scene.set_id or 0) if scene is not None else None
    return faces.spoken(place.name) if place is not None else plan.strip_label(usable.strip)


def note(plan: Plan, usable: Usable) -> str:
    """`2:10, Days 15–20, cast 4, 6; move 25 min; decide by 12:00. On call`: move, to get there and light."""
    cover = usable.cover
    columns = plan.elements_of_strip(usable.strip) & faces.cast_ids(plan)
    cast = [one.number or one.name for one in sorted((plan.elements[one] for one in columns), key=faces.cast_order)]
    parts = [units.hours(usable.minutes), days_text(plan, usable.sessions)]
    parts += [tr("cast {0}").format(", ".join(cast))] if cast else []
    said = ", ".join(parts)
    said += tr("; move {0} min").format(cover.minutes) if cover.minutes else ""
    said += tr("; standby {0} {1}").format(f"{cover.cost:,}", plan.production.currency) if cover.cost else ""
    said += tr("; decide by {0}").format(units.hhmm(cover.decide_by)) if cover.decide_by is not None else ""
    return f"{said}. {cover.note}" if cover.note else said


class CoverList(CardList):
    """The covers that some day can use, as tall as they are up to TALLEST."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, tr("Cover left"), self._covers)
        self.left = CoverLeft()
        self._room = 10 * TALLEST  # until it is known
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _covers(self) -> list[Card]:
        plan = self._workspace.plan
        self.left = cover_left(plan, self._workspace.as_of)
        return [Card(rows.strip_row(plan, usable.strip), note(plan, usable), False) for usable in self.left.covers]

    def refresh(self) -> None:
        super().refresh()
        self.fit()

    def fit(self) -> None:
        """Take the height of the cards."""
        tall = sum(self.sizeHintForRow(row) for row in range(self.count()))
        self.setFixedHeight(min(tall + 2, theme.px(TALLEST), self._room))

    def give(self, room: int) -> None:
        """The panel that it stands in is so tall, pixels."""
        self._room = max(theme.px(60), round(room * SHARE))
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class CoverPanel(QWidget):
    """Title, how much there is, where and from when, and the list; hidden in a production that marks none."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.list = CoverList(workspace)
        self.total, self.where = label("", "strong"), paragraph("", "small")
        head = QHBoxLayout()
        head.addWidget(label(tr("Cover left"), "panel-title"), 1)
        head.addWidget(self.total)
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 12, 12, 8)
        inner.setSpacing(6)
        inner.addLayout(head)
        inner.addWidget(self.where)
        inner.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        column.addWidget(line())
        self.hide()

    def refresh(self) -> None:
        """Bring it up to the workspace's plan; not while something is dragged."""
        if self.list.frozen:
            return
        self.list.refresh()
        workspace = self._workspace
        shown = workspace.is_open and bool(workspace.plan.covers)
        self.setVisible(shown)
        if shown:
            left = self.list.left
            self.total.setText(total_text(left))
            self.where.setText(where_text(workspace.plan, left))
            self.where.setVisible(bool(left.covers))
            self.list.setVisible(bool(left.covers))
            self.setAccessibleName(sentence(workspace.plan, left))
