"""The window of keys: every command with its keys, to be looked for and changed. What is changed counts at once."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QWidget

from inkwell.errors import InkwellError
from inkwell.translation import parted, tr
from inkwell.ui.dialogs.frame import GAP, DialogFrame, text_label
from inkwell.ui.help.window import SearchLine
from inkwell.ui.icons import Icons
from inkwell.ui.key_text import listed, native
from inkwell.ui.keys.bindings import KeyBindings, Row
from inkwell.ui.keys.key_map import Keyed
from inkwell.ui.keys.panel import KeyPanel, Shown
from inkwell.ui.keys.refusals import refusal
from inkwell.ui.keys.table import KeyTable, Line, found_in
from inkwell.ui.keys.titles import STANDING, full_title, keys_of, one_of, place, title

WIDTH, HEIGHT = 760, 640


class KeysWindow(DialogFrame):
    """Stays beside the page. `menus` gives the menus' names by their letters; `confirm` asks before all goes back."""

    def __init__(
        self,
        bindings: KeyBindings,
        menus: Callable[[], Mapping[str, str]],
        confirm: Callable[[str, str, str, str], bool],
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Keys"), parent)
        self.resize(WIDTH, HEIGHT)
        self._bindings, self._menus, self._confirm = bindings, menus, confirm
        self._rows: dict[str, Row] = {}
        self._at_work = ""
        """What was changed last; it stays in sight until something else is looked for."""
        self._asked = ("", False)
        """Keys that another command has, and whether they were wanted instead of others."""
        self.search = SearchLine()
        self.search.setPlaceholderText(tr("Search commands and keys"))
        self.search.setAccessibleName(tr("Search commands and keys"))
        self.only_changed = QCheckBox(tr("&Only what I changed"))
        self.none = text_label("", "soft")
        self.table = KeyTable()
        self.panel = KeyPanel(icons)
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self.search, 1)
        top.addWidget(self.only_changed)
        self.body.addLayout(top)
        self.body.addWidget(self.none)
        self.body.addWidget(self.table, 1)
        line = QFrame()
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        self.body.addWidget(line)
        self.body.addWidget(self.panel)
        self.all_usual = self.add_button(tr("&All as usual…"), left=True)
        self.all_usual.setAutoDefault(False)
        self.close_button = self.add_close(tr("C&lose"))
        self.close_button.setAutoDefault(False)
        self.close_button.setDefault(False)

    def _join(self) -> None:
        self.search.textChanged.connect(self._look)
        self.search.left_down.connect(self.table.setFocus)
        self.search.returnPressed.connect(self.table.setFocus)
        self.only_changed.toggled.connect(self._look)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _name: self.panel.listen(instead=True))
        self.panel.wanted.connect(self._want)
        self.panel.unwanted.connect(self._unwant)
        self.panel.take_asked.connect(self._take)
        self.panel.usual_asked.connect(self._put_back)
        self.all_usual.clicked.connect(self._put_all_back)
        self._bindings.changed.connect(self.refresh)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._to_search)
        self.setFocusProxy(self.search)

    # what is shown

    def showEvent(self, event: QShowEvent) -> None:
        """What became otherwise meanwhile is shown."""
        super().showEvent(event)
        self.refresh()

    @Slot()
    def _look(self) -> None:
        self._at_work = ""
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the commands as they are now; while the window is not seen, when it comes again."""
        if not self.isVisible():
            return
        self._rows = {row.name: row for row in self._bindings.rows()}
        lines = [self._line(row) for row in self._rows.values()]
        looked = [each for each in lines if each.changed or not self.only_changed.isChecked()]
        found = {each.name for each in found_in(looked, self.search.text())} | {self._at_work}
        shown = [each for each in lines if each.name in found]
        self.all_usual.setEnabled(any(each.changed for each in lines))
        self.none.setText("" if shown else self._why_nothing())
        self.none.setVisible(not shown)
        self.table.show_lines(shown)

    def _why_nothing(self) -> str:
        if self.search.text().strip():
            return tr("No command and no keys are called that.")
        return tr("You changed nothing: all keys are as they come.")

    def _line(self, row: Row) -> Line:
        keyed = self._keyed(row.name)
        keys = keys_of(keyed, self._bindings.of(row.name))
        return Line(row.name, place(row), full_title(row), keys, self._changed(row.name))

    def _keyed(self, name: str) -> Keyed:
        return self._bindings.map.keyed[name]

    def _changed(self, name: str) -> bool:
        return set(self._bindings.of(name)) != set(self._keyed(name).usual)

    @Slot(str)
    def _choose(self, name: str) -> None:
        if name not in self._rows:
            self.panel.show_command(Shown(title="" if name else tr("Nothing is chosen.")))
            return
        keyed = self._keyed(name)
        keys = [(each, one_of(keyed, each)) for each in self._bindings.of(name)]
        changed = self._changed(name)
        note = self._usually(keyed) if changed else ""
        self.panel.show_command(Shown(name, full_title(self._rows[name]), keys, note, changed))

    def _usually(self, keyed: Keyed) -> str:
        lost = [each for each in self._bindings.map.lost if each.name == keyed.name and each.to in self._rows]
        if lost:
            keys, other = native(lost[0].keys), title(self._rows[lost[0].to])
            return tr("{keys} should be here too, but “{other}” has it. Change one of the two.", keys=keys, other=other)
        usual = listed(keyed.usual)
        return tr("Usually it has {usual}.", usual=usual) if usual else tr("Usually it has no keys.")

    # what the author does

    @Slot(str, bool)
    def _want(self, keys: str, instead: bool) -> None:
        name = self.table.current
        if name not in self._rows:
            return
        why = refusal(self._keyed(name), keys, self._menus())
        others = self._bindings.map.in_the_way(name, keys)
        if why:
            self.panel.refuse(why)
        elif others:
            self._asked = (keys, instead)
            has = self._titles(others)
            self.panel.refuse(
                tr("{keys} belongs to {has}.", keys=native(keys), has=has), tr("&Take it from {has}", has=has)
            )
        else:
            self._give(name, keys, instead)

    @Slot()
    def _take(self) -> None:
        name, (keys, instead) = self.table.current, self._asked
        if name in self._rows and keys:
            self._give(name, keys, instead)

    def _give(self, name: str, keys: str, instead: bool) -> None:
        self._asked, self._at_work = ("", False), name
        elsewhere = self._bindings.map.elsewhere(name, keys)
        if self._done(lambda: self._bindings.give(name, keys, instead)):
            self.panel.say(self._also(keys, elsewhere) if elsewhere else tr("{keys} does this now.", keys=native(keys)))

    def _done(self, change: Callable[[], object]) -> bool:
        """Do a change; what the settings cannot hold is told of, as more keys of one command than anybody needs."""
        try:
            change()
        except InkwellError as error:
            self.panel.refuse(error.sentence)
            return False
        return True

    def _also(self, keys: str, others: Iterable[str]) -> str:
        """That the same keys mean something else in another place."""
        other = self._rows.get(next(iter(others)))
        if other is None:
            return tr("{keys} does this now.", keys=native(keys))
        where = next((each for each in other.where if each in STANDING), None)
        shown, what = native(keys), title(other)
        if where is None:
            return tr("{keys} does this now; otherwise it is “{what}”.", keys=shown, what=what)
        standing = STANDING[where]
        return tr("{keys} does this now. {standing}: “{what}”.", keys=shown, standing=standing, what=what)

    def _titles(self, names: Iterable[str]) -> str:
        return parted(tr("“{title}”", title=title(self._rows[name])) for name in names if name in self._rows)

    @Slot(str)
    def _unwant(self, keys: str) -> None:
        self._at_work = self.table.current
        if self._done(lambda: self._bindings.take(self._at_work, keys)):
            self.panel.say(tr("{keys} does this no more.", keys=native(keys)))

    @Slot()
    def _put_back(self) -> None:
        self._at_work = self.table.current
        if self._done(lambda: self._bindings.put_back(self._at_work)):
            self.panel.say("")

    @Slot()
    def _put_all_back(self) -> None:
        words = tr("Every command has the keys again that it comes with. What you changed is gone.")
        if self._confirm(tr("All keys as usual"), words, tr("All as usual"), tr("Leave them")):
            self._bindings.put_all_back()

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
