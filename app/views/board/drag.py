"""Strips in the hand: from where they were picked up to where they would go, over the strips or the boneyard.

A drag becomes active once the pointer has left where it was pressed. While it is, the workspace shows the change as a
live preview; letting go commits that one change, Esc gives it up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.plan.change import Change
from app.plan.errors import CoversetError
from app.plan.plan import Plan
from app.plan.units import hours
from app.views import measured, theme
from app.views.board import moves
from app.views.board.moves import Target
from app.views.dragging import EDGE, SCROLL_MS, SCROLL_STEP, SLACKNESS
from app.views.translated import tr

if TYPE_CHECKING:
    from app.views.board.boneyard import Boneyard, CardList
    from app.views.board.strips import Strips

NOWHERE = "Drop it on a day, or in the boneyard."
"""Shown through `tr`."""


class Hand(QObject):
    """What is dragged, if anything. Points are global.

    Attributes: strips (ids, in order), active, target, tag, refused (why it can't be dropped here, or empty); day: the
    session whose end is dragged, if one is: strips are then those that change days.
    """

    def __init__(self, view: QWidget, canvas: Strips, boneyard: Boneyard, cover: CardList) -> None:
        super().__init__(view)
        self._canvas, self._boneyard, self._cover = canvas, boneyard, cover
        self._workspace = canvas.workspace
        self._carried = Carried(view)
        self._press = self._at = QPoint()
        self._change: Change | None = None
        self._bone_gap = 0  # between the boneyard's cards, where the pointer is
        self.day: int | None = None
        self._day_gap: int | None = None  # where the end of the day would be
        self._stuck = ""  # why it can't be there
        self.strips: list[int] = []
        self.active = False
        self.target: Target | None = None
        self.tag = self.refused = ""
        self._timer = QTimer(self)
        self._timer.setInterval(SCROLL_MS)
        self._timer.timeout.connect(self._scroll)

    def pick_up(self, strips: list[int], at: QPoint) -> None:
        """The button went down on these strips."""
        self.strips, self._press, self.active = moves.in_order(self._workspace.plan, strips), at, False
        self.day = None

    def pick_up_break(self, session: int, at: QPoint) -> None:
        """The button went down on the end of a day."""
        self.strips, self._press, self.active, self.day = [], at, False, session

    def follow(self, at: QPoint) -> None:
        """The pointer has moved, the button held."""
        self._at = at
        if not self.strips and self.day is None:
            return
        if not self.active:
            if (at - self._press).manhattanLength() <= SLACKNESS:
                return
            self._begin()
        held = self.strips
        target = self._target_at(at) if self.day is None else self._end_at(at, self.day)
        if target != self.target or target is None or self.strips != held:
            self.target = target
            self._try()
        self._show()

    def _begin(self) -> None:
        self.active, self.target, self._change = True, Target(-1), None
        self._canvas.editor.leave()
        self._canvas.close_form()
        self._canvas.freeze()
        self._boneyard.frozen = self._cover.frozen = True
        if self._workspace.is_open:
            # indexes made on the written plan are there for every preview of it; made on a preview, they are lost
            schedule = self._workspace.committed
            schedule.plan.scenes_needing(0)
            schedule.conflicts  # noqa: B018
        QApplication.setOverrideCursor(Qt.CursorShape.ClosedHandCursor)
        self._carried.take(self._canvas.pictures_of(self.strips), len(self.strips))

    def _target_at(self, at: QPoint) -> Target | None:
        if self._boneyard.isVisible() and self._boneyard.rect().contains(self._boneyard.mapFromGlobal(at)):
            gap = self._boneyard.gap_at(self._boneyard.viewport().mapFromGlobal(at))
            self._bone_gap = gap
            return Target(None, self._boneyard.place_of_gap(gap, self.strips))
        viewport = self._canvas.viewport()
        local = viewport.mapFromGlobal(at)
        layout = self._canvas.layout_now()
        inside = QRect(0, 0, layout.width, layout.height).contains(local)
        if not inside or layout.along(local) < layout.sizes.header:
            return None
        return moves.target_of_gap(self._canvas.table, layout.gap_at(local), self.strips)

    def _end_at(self, at: QPoint, day: int) -> Target | None:
        """The strips that change days where the end of a day is put at a point, and where they go."""
        layout = self._canvas.layout_now()
        local = self._canvas.viewport().mapFromGlobal(at)
        self.strips, self._stuck, self._day_gap = [], "", None
        inside = QRect(0, 0, layout.width, layout.height).contains(local)
        if not inside or layout.along(local) < layout.sizes.header:
            self._stuck = tr("The end of a day goes between strips.")
            return None
        gap = layout.gap_at(local)
        found = moves.of_break(self._workspace.committed.plan, self._canvas.table, day, gap)
        if isinstance(found, str):
            self._stuck = found
            return None
        self._day_gap = gap
        self.strips, target = found
        return target

    def _try(self) -> None:
        """Show what a drop here would do, or say why it can't be."""
        workspace, target = self._workspace, self.target
        self._change, self.refused = None, self._why_not()
        self.tag = ""
        if self.refused:
            workspace.drag_preview(None)
            return
        assert target is not None
        plan = workspace.committed.plan
        try:
            change = plan.draft(self._label(plan, target), moves.move(self.strips, target))
            shown = workspace.drag_preview(change)
            if change and shown is None:
                workspace.committed.with_change(change)  # raises what the preview could not say
        except CoversetError as error:
            workspace.drag_preview(None)
            self.refused = str(error)
            return
        self._change = change or None
        parts = [f"→ {moves.where(plan, target.session)}"]
        if self.day is not None:
            parts = [f"{moves.names(plan, self.strips)} {parts[0]}"] if self.strips else []
        if shown is not None:
            times = shown.schedule.sessions.get(target.session or 0)
            if times is not None and times.overrun:
                parts.append(tr("{0} over").format(hours(times.overrun)))
            owed = shown.knock_on.count("owed")
            parts += [tr("{0} owed").format(owed)] if owed else []
            parts += [tr("{0} late").format(shown.knock_on.newly_late)] if shown.knock_on.newly_late else []
        self.tag = ", ".join(parts)

    def _label(self, plan: Plan, target: Target) -> str:
        if self.day is None:
            return moves.label(plan, self.strips, target.session)
        return tr("Move the end of {0}").format(plan.name_of(("sessions", self.day)))

    def _why_not(self) -> str:
        workspace = self._workspace
        if workspace.preview is not None and not workspace.preview.live:
            return tr("“{0}” is being previewed. Apply or cancel it first.").format(workspace.preview.label)
        if workspace.read_only:
            return workspace.read_only
        if self.target is None:
            return self._stuck if self.day is not None else tr(NOWHERE)
        return moves.refusal(workspace.committed.plan, self.strips, self.target.session)

    def _show(self) -> None:
        """Insertion line, tag, cursor, scrolling at the edges."""
        canvas, legal = self._canvas, not self.refused and self.target is not None
        session = self.target.session if legal and self.target is not None else None
        gap = moves.gap_of_target(canvas.table, self.target, self.strips) if legal and self.target else None
        if self.day is not None:
            gap = self._day_gap
        over_bones = legal and session is None
        canvas.show_drag(self.strips, gap if not over_bones else None, session)
        self._boneyard.light(over_bones, self._bone_gap)
        shape = Qt.CursorShape.ClosedHandCursor if legal else Qt.CursorShape.ForbiddenCursor
        if QApplication.overrideCursor() is not None:
            QApplication.changeOverrideCursor(shape)
        self._carried.say(self._at, self.refused or self.tag, bool(self.refused))
        if self._edge() == 0:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _edge(self) -> int:
        layout = self._canvas.layout_now()
        at = self._canvas.viewport().mapFromGlobal(self._at)
        across, room = (at.x(), layout.width) if layout.flat else (at.y(), layout.height)
        if not 0 <= across < room:
            return 0
        along, end = layout.along(at), layout.sizes.header + layout.page
        return -1 if along < layout.sizes.header + EDGE else 1 if along > end - EDGE else 0

    def _scroll(self) -> None:
        bar = self._canvas.along_bar()
        before = bar.value()
        bar.setValue(before + self._edge() * SCROLL_STEP)
        if bar.value() == before or not self.active:
            self._timer.stop()
        else:
            self.follow(self._at)

    def drop(self) -> bool:
        """The button came up. Whether something was dragged; what was legal is committed, one Change."""
        if not self.active:
            self.strips, self.day = [], None
            return False
        change, refused = (None if self.refused else self._change), self.refused
        self._let_go()
        workspace = self._workspace
        if change is not None:
            if workspace.commit(change) is None:
                workspace.drag_preview(None)
        elif workspace.preview is not None and workspace.preview.live:
            workspace.cancel_preview()
        if refused and refused != tr(NOWHERE):
            workspace.statusChanged.emit(refused)
        self._canvas.refresh()
        self._boneyard.refresh()
        self._cover.refresh()
        return True

    def cancel(self) -> bool:
        """Give up; everything is as it was. Whether something was dragged."""
        was, self.strips, self.day = self.active, [], None
        if not was:
            return False
        self._let_go()
        if self._workspace.preview is not None and self._workspace.preview.live:
            self._workspace.cancel_preview()
        self._canvas.refresh()
        self._boneyard.refresh()
        self._cover.refresh()
        return True

    def _let_go(self) -> None:
        self.active, self.strips, self.target, self._change, self.day = False, [], None, None, None
        self.tag = self.refused = ""
        self._timer.stop()
        self._canvas.frozen = self._boneyard.frozen = self._cover.frozen = False  # shown anew once the preview has gone
        self._canvas.show_drag([], None, None)
        self._boneyard.light(False)
        self._carried.hide()
        QApplication.restoreOverrideCursor()


class Carried(QWidget):
    """The strips under the pointer, and the tag that says where they would go."""

    WIDE = 340  # of the strip that is carried, pixels at text size 100 %

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._strip = self._tag = QPixmap()  # drawn when they differ, stamped at each step of the pointer
        self._said: tuple[str, bool, int] = ("", False, 0)
        self._wide = 0
        self.hide()

    def take(self, pictures: list[QPixmap], count: int) -> None:
        self._strip, self._said = self._strip_of(pictures[:1], count), ("", False, 0)
        self.raise_()

    def say(self, at: QPoint, text: str, refused: bool) -> None:
        """Stand beside a global point with these words."""
        parent, px = self._view, theme.px
        said = (text, refused, parent.width())
        if said != self._said:
            self._said, words = said, measured.width_of(text, 12, 600)
            self._wide = min(max(px(self.WIDE) + px(8), words + px(24)), parent.width() - 8)
            wide = min(words + px(18), self._wide - 1)
            fits = words + px(14) <= wide
            self._tag = self._tag_of(text if fits else measured.elided(text, 12, 600, wide - px(14)), refused, wide)
            self.update()
        height = px(30) + px(8) + px(26) + 2
        local = parent.mapFromGlobal(at) + QPoint(px(14), px(10))
        x = max(4, min(local.x(), parent.width() - self._wide - 4))
        y = local.y() if local.y() + height < parent.height() else local.y() - height - px(24)
        self.setGeometry(x, y, self._wide, height)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._strip.isNull():
            painter.drawPixmap(0, 0, self._strip)
        if not self._tag.isNull():
            painter.drawPixmap(0, theme.px(36), self._tag)
        painter.end()

    def _blank(self, wide: float, tall: float) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(wide * ratio), round(tall * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    def _strip_of(self, pictures: list[QPixmap], count: int) -> QPixmap:
        """The first strip, faded, and how many there are; nothing for banners alone."""
        if not pictures:
            return QPixmap()
        px, picture = theme.px, pictures[0]
        ratio = picture.devicePixelRatio()
        wide, tall = min(px(self.WIDE), picture.width() / ratio), picture.height() / ratio
        drawn = self._blank(wide + 5, tall + 5)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if count > 1:
            painter.fillRect(QRectF(4, 4, wide, tall), theme.colour("bar.done"))
        painter.setOpacity(0.92)
        painter.drawPixmap(QRectF(1, 1, wide, tall), picture, QRectF(0, 0, wide * ratio, tall * ratio))
        painter.setOpacity(1)
        painter.setPen(QPen(theme.colour("text.3"), 1))
        painter.drawRect(QRectF(0.5, 0.5, wide, tall))
        if count > 1:
            self._badge(painter, QRectF(wide - px(28), px(5), px(22), px(18)), count)
        painter.end()
        return drawn

    def _tag_of(self, text: str, refused: bool, wide: int) -> QPixmap:
        """The words in their box; nothing where there are none."""
        if not text:
            return QPixmap()
        px = theme.px
        drawn = self._blank(wide + 1, px(26) + 1)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, 0.5, wide, px(26))
        painter.setPen(QPen(theme.colour("late.text" if refused else "accent"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(theme.colour("late.text" if refused else "text"))
        painter.setFont(theme.font(12, 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return drawn

    def _badge(self, painter: QPainter, box: QRectF, count: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(theme.colour("on_accent"))
        painter.setFont(theme.font(11, 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))
