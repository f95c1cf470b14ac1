"""The text of a scene, with the words that are tagged; selected words are tagged by one key."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from app.edits.breakdown import Mention
from app.plan.categories import LETTERS
from app.views import theme
from app.views.breakdown import colours
from app.views.translated import tr

KEYS = {getattr(Qt.Key, f"Key_{letter}"): category for category, letter in LETTERS.items()}
"""Key → category."""


class ScriptText(QTextEdit):
    """Read only: the arrow keys move, with Shift they select.

    Signals:
        tagged(words, category): words were given a category.
        untagged(element id): the tag under the cursor is to go.
        accepted(mentions): suggestions are accepted: Enter, the one at the cursor; Shift+Enter, all.
        left(): Esc: back to the scenes.
    """

    tagged = Signal(str, str)
    untagged = Signal(object)
    accepted = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("Script text: select words and press a category's letter"))
        self.setStyleSheet("QTextEdit { border: none; border-radius: 0; padding: 0; }")
        self.setUndoRedoEnabled(False)
        self.categories: tuple[str, ...] = tuple(LETTERS)
        self._text = ""
        self._steps: list[int] = [0]
        self._indents: list[int] = []
        self._tags: tuple[Mention, ...] = ()
        self._suggested: tuple[Mention, ...] = ()

    # showing ----------------------------------------------------------------------------------------------------------
    def show_text(self, text: str) -> None:
        """Set the text of a scene like a script's page: its first line is the heading, speeches are set in."""
        self._text = text.replace("\r\n", "\n")
        # Qt counts UTF-16 units, Python characters
        self._steps = [0, *accumulate(2 if ord(letter) > 0xFFFF else 1 for letter in self._text)]
        self._tags = self._suggested = ()
        self.setExtraSelections([])
        self.clear()
        self.document().setDefaultFont(theme.font(14))
        self.document().setDocumentMargin(theme.px(28))
        cursor = QTextCursor(self.document())
        self._indents = []
        for number, (line, indent) in enumerate(_lines(self._text)):
            block, letters = QTextBlockFormat(), QTextCharFormat()
            self._indents.append(indent)
            block.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            letters.setFont(theme.font(14 if line else 8, 600 if number == 0 else 400))
            if number:
                cursor.insertBlock(block, letters)
            else:
                cursor.setBlockFormat(block)
            cursor.insertText(line, letters)
        self._set_in()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _set_in(self) -> None:
        """Set speeches in, by the room there is."""
        wide = self.viewport().width()
        cue, speech = min(theme.px(190), wide * 3 // 10), min(theme.px(110), wide // 6)
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        for indent in self._indents:
            if indent and block.isValid():
                form = block.blockFormat()
                form.setLeftMargin((0, cue, speech)[indent])
                form.setRightMargin((0, 0, speech)[indent])
                cursor.setPosition(block.position())
                cursor.setBlockFormat(form)
            block = block.next()

    def show_marks(self, tags: Sequence[Mention], suggested: Sequence[Mention]) -> None:
        """Underline what is tagged in its colour, and dot what is suggested."""
        self._tags, self._suggested = tuple(tags), tuple(suggested)
        marks = []
        for mention in (*self._suggested, *self._tags):
            mark: QTextEdit.ExtraSelection = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            if mention in self._tags:
                shade = colours.shade(mention.category)
                look.setForeground(shade)
                look.setUnderlineColor(shade)
                look.setUnderlineStyle(colours.underline(mention.category))
            else:
                look.setUnderlineColor(theme.colour("text.3"))
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            mark.format = look
            mark.cursor = self._cursor(mention.start, mention.end)
            marks.append(mark)
        self.setExtraSelections(marks)

    def select(self, start: int, end: int) -> None:
        """Select characters of the text, start to before end."""
        self.setTextCursor(self._cursor(start, end))
        self.ensureCursorVisible()

    def show_element(self, element_id: int) -> None:
        """Select where the text names something the scene needs, if it does."""
        found = next((tag for tag in self._tags if tag.element_id == element_id), None)
        if found is not None:
            self.select(found.start, found.end)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._steps[start])
        cursor.setPosition(self._steps[end], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # what is chosen ---------------------------------------------------------------------------------------------------
    def words(self) -> str:
        """The selected words, those cut at its ends whole; without a selection the tagged, suggested or plain word at
        the cursor."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            found = self.mention_at(cursor.position())
            if found is not None:
                return found.words
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        else:
            cursor = self._whole(cursor)
        return cursor.selectedText().replace("\u2029", "\n").strip()

    def _whole(self, cursor: QTextCursor) -> QTextCursor:
        """A selection grown to the words in which it begins and ends: `h hook` of `fish hook` is `fish hook`."""
        text = self.document()
        first, last = cursor.selectionStart(), cursor.selectionEnd()

        def inside(position: int) -> bool:
            """Whether a word goes on over a position."""
            around = text.characterAt(position - 1), text.characterAt(position)
            return position > 0 and all(each.isalnum() for each in around)

        while inside(first):
            first -= 1
        while inside(last):
            last += 1
        grown = QTextCursor(text)
        grown.setPosition(first)
        grown.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return grown

    def mention_at(self, position: int) -> Mention | None:
        """The tag or suggestion at a position of the document."""
        for mention in (*self._tags, *self._suggested):
            if self._steps[mention.start] <= position <= self._steps[mention.end]:
                return mention
        return None

    def tag(self, category: str) -> None:
        """Give the chosen words a category."""
        self.tagged.emit(self.words(), category)

    def untag(self) -> None:
        """Take the tag at the cursor, or in the selection, away."""
        found = self._chosen_tag()
        if found is not None:
            self.untagged.emit(found.element_id)

    def _chosen_tag(self) -> Mention | None:
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        meet = (tag for tag in self._tags if self._steps[tag.start] <= last and self._steps[tag.end] >= first)
        return next(meet, None)

    # Qt ---------------------------------------------------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._set_in()

    def _category(self, event: QKeyEvent) -> str:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        category = KEYS.get(event.key(), "") if plain else ""
        return category if category in self.categories else ""

    def event(self, event: QEvent) -> bool:
        # a letter is meant for the words here, not for the window's shortcut of one letter
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._category(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip:
            self._explain(event)
        return super().event(event)

    def _explain(self, event: QEvent) -> None:
        at = self.viewport().mapFromGlobal(event.globalPos())  # type: ignore[attr-defined]
        found = self.mention_at(self.cursorForPosition(at).position())
        text = ""
        if found is not None:
            word = colours.title(found.category)
            text = word if found in self._tags else tr("Suggested: {0}").format(word)
        self.setToolTip(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        category = self._category(event)
        if category:
            self.tag(category)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.untag()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept(every=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _accept(self, every: bool) -> None:
        here = self.mention_at(self.textCursor().position())
        found = self._suggested if every else (here,) if here in self._suggested else ()
        if found:
            self.accepted.emit(found)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.cursorForPosition(event.pos())
        if not self.textCursor().hasSelection() or event.reason() == QContextMenuEvent.Reason.Mouse:
            cursor = self.textCursor()
            inside = cursor.selectionStart() <= at.position() <= cursor.selectionEnd()
            if not (cursor.hasSelection() and inside) and event.reason() == QContextMenuEvent.Reason.Mouse:
                self.setTextCursor(at)
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """The categories for the chosen words, each with its letter."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._chosen_tag() is not None:
            menu.addAction(tr("Remove the tag\tDel"), self.untag)
            menu.addSeparator()
        for category in self.categories:
            action = menu.addAction(f"{colours.title(category)}\t{LETTERS[category]}")
            action.triggered.connect(lambda _=False, chosen=category: self.tag(chosen))
        return menu


def _lines(text: str) -> list[tuple[str, int]]:
    """Lines of a text with how they are set in: 0 action, 1 who speaks, 2 what is said."""
    found: list[tuple[str, int]] = []
    lines = text.split("\n")
    speech = False
    for number, line in enumerate(lines):
        begins = number > 0 and not lines[number - 1].strip()
        following = lines[number + 1].strip() if number + 1 < len(lines) else ""
        if begins:
            speech = bool(following) and line.strip() == line.strip().upper() and any(c.isalpha() for c in line)
        found.append((line, (1 if begins else 2) if speech and line.strip() else 0))
    return found
