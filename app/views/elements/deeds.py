"""What is done with chosen elements: added, deleted, merged, numbered; people are merged too. What that would touch is
asked first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.edits import elements
from app.edits.merging import merge_elements, merge_people
from app.plan.draft import Draft
from app.views.elements.said import deletion, merging, new_name, people_merging
from app.views.translated import tr
from app.views.widgets import MessageBar, plural
from app.views.workspace import Workspace


class Deeds:
    """question: the bar that asks. choose(ids): what is chosen afterwards; back: who has the focus afterwards."""

    def __init__(
        self, workspace: Workspace, choose: Callable[[tuple[int, ...]], object], back: Callable[[], QWidget]
    ) -> None:
        self._workspace, self._choose, self._back = workspace, choose, back
        self.question = MessageBar("noticebar", "info", "accent")

    def ask(self, sentence: str, **answers: Callable[[], object]) -> None:
        """Ask, with the keyboard on the first answer."""
        self.question.say(sentence, **answers)
        buttons = self.question.findChildren(QPushButton)
        for each in buttons:
            each.setAutoDefault(True)  # Enter presses it, not the space bar alone
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """Put the question away; whether there was one."""
        if self.question.isHidden():
            return False
        self.question.dismiss()
        self._focus()
        return True

    def _focus(self) -> None:
        self._back().setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self, category: str) -> int | None:
        """A new element of a category; its id."""
        name = new_name(self._workspace.plan, category)
        made: list[int] = []

        def edit(draft: Draft) -> None:
            made.append(elements.add_element(draft, category, name))

        return made[0] if self._workspace.edit(tr("Add {0}").format(name), edit) else None

    def ask_delete(self, chosen: tuple[int, ...]) -> None:
        """Say what a deletion would touch, and ask."""
        sentence = deletion(self._workspace.plan, chosen)
        self.ask(sentence, Delete=lambda: self._delete(chosen), Keep=self.question.dismiss)

    def _delete(self, chosen: tuple[int, ...]) -> None:
        plan = self._workspace.plan
        names = plan.elements[chosen[0]].name if len(chosen) == 1 else plural(len(chosen), "element")

        def edit(draft: Draft) -> None:
            for element in chosen:
                elements.delete_element(draft, element)

        self._choose(())
        self._workspace.edit(tr("Delete {0}").format(names), edit)
        self._focus()

    def ask_merge(self, chosen: tuple[int, ...]) -> None:
        """Ask which of the chosen elements keeps its name; the one most scenes need is proposed first."""
        plan = self._workspace.plan
        rows = sorted((plan.elements[one] for one in chosen), key=lambda e: (-len(plan.needs_for(e.id)), e.rank))
        deeds = {
            tr("Keep {0}").format(row.name): (lambda _=False, kept=row.id: self._merge(kept, chosen))
            for row in rows[:4]
        }
        self.ask(merging(plan, chosen), **deeds)

    def _merge(self, keep: int, chosen: tuple[int, ...]) -> None:
        plan = self._workspace.plan
        names = ", ".join(plan.elements[one].name for one in chosen if one != keep)
        self._choose((keep,))
        what = tr("Merge {0} into {1}").format(names, plan.elements[keep].name)
        self._workspace.edit(what, lambda draft: merge_elements(draft, keep, chosen))
        self._focus()

    def ask_merge_people(self, chosen: tuple[int, ...], show: Callable[[int], object]) -> None:
        """Ask which of the chosen people keeps their name, heads first; show(id) brings them into view afterwards."""
        plan = self._workspace.plan
        heads = {department.head_id for department in plan.departments.values()}
        rows = sorted((plan.people[one] for one in chosen), key=lambda person: (person.id not in heads, person.rank))
        deeds = {
            tr("Keep {0}").format(row.name): (lambda _=False, kept=row.id: self._merge_people(kept, chosen, show))
            for row in rows[:4]
        }
        self.ask(people_merging(plan, chosen), **deeds)

    def _merge_people(self, keep: int, chosen: tuple[int, ...], show: Callable[[int], object]) -> None:
        people = self._workspace.plan.people
        names = ", ".join(people[one].name for one in chosen if one != keep)
        what = tr("Merge {0} into {1}").format(names, people[keep].name)
        self._workspace.edit(what, lambda draft: merge_people(draft, keep, chosen))
        show(keep)
        self._focus()

    def renumber(self, chosen: tuple[int, ...]) -> None:
        """Number the cast by first appearance; of several chosen ones the numbers stay."""
        kept = chosen if len(chosen) > 1 else ()
        self._workspace.edit(tr("Renumber the cast"), lambda draft: elements.renumber_cast(draft, frozen=kept))
