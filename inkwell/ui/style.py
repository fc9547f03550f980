"""The style sheet: how plain Qt widgets look in a theme's colours.

Widgets ask for a look with dynamic properties rather than with colours of their own:

* `role` of a button: "primary" (the one main button), "ghost" (flat, for icons and menus), "link", "choice" (says what
  is chosen and opens a menu), "section" (a name in a list of which one is chosen);
* `role` of a label: "heading" (panel headings in small capitals), "strong", "soft", "count", "caption", "trouble",
  "quoted" (prose, in the book's face);
* `role` of a frame: "card", "panel", "window", "page", "strip"; a card that is `current` has the accent's border;
* `role` of a text field or list: "note", "prose" (to be read, in the book's face), "rows" (a list of `RowList`).
"""

from string import Template

from inkwell.ui.fonts import BOOK, INTERFACE, QUOTE, SMALL, TEXT
from inkwell.ui.glyphs import resource
from inkwell.ui.tokens import RADIUS_CARD, RADIUS_ROW, Tokens

_GLYPHS = (
    ("check", "on_accent"),
    ("chevron-down", "soft"),
    ("chevron-up", "soft"),
    ("chevron-right", "soft"),
    ("minus", "on_accent"),
)


def style_sheet(tokens: Tokens) -> str:
    """The whole application's style sheet; the small signs it names (ticks, arrows) are put where Qt finds them."""
    glyphs = {name.replace("-", "_"): f'"{resource(name, getattr(tokens, token))}"' for name, token in _GLYPHS}
    colours = {name: getattr(tokens, name) for name in Tokens.__slots__ if name != "dark"}
    return Template(_SHEET).substitute(
        colours,
        **glyphs,
        interface=INTERFACE,
        book=BOOK,
        text=f"{TEXT}px",
        small=f"{SMALL}px",
        quote=f"{QUOTE}px",
        row=f"{RADIUS_ROW}px",
        card=f"{RADIUS_CARD}px",
    )


_SHEET = """
QMainWindow, QDialog, QMessageBox { background: $window; color: $ink; }
QLabel { background: transparent; color: $ink; }
QLabel[role="heading"] { color: $soft; font-size: $small; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="soft"] { color: $soft; }
QLabel[role="count"] { color: $soft; font-size: $small; }
QLabel[role="status"] { color: $soft; font-size: 12px; }
QLabel[role="caption"] { color: $faint; font-size: $small; }
QLabel[role="ready"] { color: $accent; font-size: $small; font-weight: 500; }
QLabel[role="trouble"] { color: $amber; }
QLabel[role="quoted"] { font-family: "$book"; font-size: $quote; color: $ink; }
QLabel[role="title"] { font-family: "$book"; font-size: 40px; }
QLabel:disabled { color: $faint; }

QFrame[role="window"] { background: $window; border: none; }
QFrame[role="panel"] { background: $panel; border: none; }
QFrame[role="page"] { background: $page; border: none; }
QFrame[role="line"] { background: $hairline; border: none; }
QFrame[role="card"] { background: $page; border: 1px solid $hairline; border-radius: $card; }
QFrame[role="card"][current="true"] { border-color: $accent; }
QFrame[role="card"]:focus { border: 2px solid $accent; }
QFrame[role="ledger"] { background: transparent; border: 1px solid $hairline; border-radius: $card; }
QFrame[role="ledger"]:focus { border: 2px solid $accent; }
QFrame[role="strip"] { background: $panel; border: 1px solid $hairline; border-radius: $card; }
QFrame[role="strip"][kind="amber"] { border-color: $amber; }
QFrame[role="strip"][kind="red"] { border-color: $red; }
QFrame[role="tab"] { background: transparent; border: none; border-bottom: 2px solid $accent; }

QAbstractScrollArea { border: none; }
QAbstractScrollArea::corner { background: transparent; }

QPushButton {
    background: $page; color: $ink; border: 1px solid $hairline; border-radius: $row;
    padding: 0 12px; min-height: 28px;
}
QPushButton:hover { background: $window; border-color: $faint; }
QPushButton:pressed { background: $chosen; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11px; min-height: 26px; }
QPushButton:disabled { color: $faint; background: transparent; }
QPushButton:default { border-color: $accent; }
QPushButton[role="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[role="primary"]:hover { border-color: $ink; }
QPushButton[role="primary"]:pressed { border-color: $ink; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; text-decoration: underline; }
QPushButton[role="primary"]:disabled { background: $hairline; color: $faint; border-color: $hairline; }
QPushButton[role="ghost"] { background: transparent; border-color: transparent; color: $soft; }
QPushButton[role="ghost"]:hover { background: $chosen; color: $ink; }
QPushButton[role="ghost"]:focus { border-color: $accent; }
QPushButton[role="ghost"]:disabled { background: transparent; color: $faint; }
QPushButton[role="link"] {
    background: transparent; border: 2px solid transparent; color: $accent; font-weight: 600;
    text-align: left; padding: 0; min-height: 20px;
}
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: $accent; }
QPushButton[role="row"] {
    background: transparent; border: 2px solid transparent; border-radius: $row; text-align: left;
    padding: 0 8px; min-height: 44px;
}
QPushButton[role="row"]:hover { background: $chosen; }
QPushButton[role="row"]:focus { border-color: $accent; }
QPushButton[role="section"] {
    background: transparent; border: 2px solid transparent; border-radius: $row; color: $soft; text-align: left;
    padding: 0 8px; min-height: 28px;
}
QPushButton[role="section"]:hover { background: $tint; color: $ink; }
QPushButton[role="section"]:checked { background: $chosen; color: $ink; font-weight: 600; }
QPushButton[role="section"]:focus { border-color: $accent; }
QPushButton[role="choice"] {
    background: transparent; border: 2px solid transparent; border-radius: 6px; color: $soft;
    padding: 0 4px; min-height: 20px; font-size: 12px;
}
QPushButton[role="choice"]:hover, QPushButton[role="choice"]:open { background: $chosen; color: $ink; }
QPushButton[role="choice"]:focus { border-color: $accent; }
QPushButton[role="chip"] {
    background: $tint; border: 1px solid $hairline; border-radius: $row; color: $ink; padding: 0 6px;
    min-height: 24px; font-size: 12px;
}
QPushButton[role="chip"]:hover { background: $chosen; }
QPushButton[role="chip"]:focus { border: 2px solid $accent; padding: 0 5px; min-height: 22px; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton { background: transparent; color: $soft; border: 2px solid transparent; border-radius: 6px; padding: 2px; }
QToolButton:hover { background: $chosen; }
QToolButton:pressed, QToolButton:checked { background: $chosen; }
QToolButton:checked { border: 1px solid $soft; padding: 3px; }
QToolButton[role="day"] { border: 1px solid $hairline; padding: 3px; }
QToolButton[role="day"]:checked { border-color: $accent; color: $ink; font-weight: 600; }
QToolButton[role="day"]:focus { border: 2px solid $accent; padding: 2px; }
QToolButton[role="toggle"]:checked { background: transparent; border: 2px solid transparent; padding: 2px; }
QToolButton[role="toggle"]:checked:hover { background: $chosen; }
QToolButton:focus, QToolButton:checked:focus, QToolButton[role="toggle"]:checked:focus {
    border: 2px solid $accent; padding: 2px;
}
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit[role="note"], QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {
    background: $page; color: $ink; border: 1px solid $hairline; border-radius: $row;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $faint;
}
QLineEdit { padding: 0 8px; min-height: 28px; }
QTextEdit[role="note"], QPlainTextEdit { padding: 5px; border-radius: $card; }
QTextEdit[role="pieces"] { background: transparent; color: $ink; border: none; padding: 0; }
QTextEdit[role="prose"] {
    background: $page; color: $ink; border: 1px solid $hairline; border-radius: $card; padding: 2px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QTextEdit[role="prose"]:focus { border: 2px solid $accent; padding: 1px; }
QSpinBox, QDoubleSpinBox, QDateEdit { padding: 0 4px 0 8px; min-height: 25px; }
QComboBox { padding: 0 8px; min-height: 28px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit[role="note"]:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus, QComboBox:focus { border: 2px solid $accent; }
QLineEdit:focus { padding: 0 7px; min-height: 26px; }
QTextEdit[role="note"]:focus, QPlainTextEdit:focus { padding: 4px; }
QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus { padding: 0 3px 0 7px; min-height: 23px; }
QComboBox:focus { padding: 0 7px; min-height: 26px; }
QAbstractItemView QLineEdit, QAbstractItemView QLineEdit:focus { padding: 0 4px; min-height: 0; border-radius: 4px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus {
    padding: 0 0 0 6px; min-height: 0; border: none; background: transparent;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit[role="note"]:disabled, QSpinBox:disabled,
QDoubleSpinBox:disabled, QDateEdit:disabled, QComboBox:disabled {
    background: transparent; color: $faint;
}
QLineEdit:read-only { background: transparent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; background: transparent; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($chevron_down); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: $page; color: $ink; border: 1px solid $hairline; padding: 4px;
    selection-background-color: $chosen; selection-color: $ink; outline: none;
}
QComboBox QAbstractItemView::item { padding: 5px 7px; border: 1px solid transparent; border-radius: $row; }
QComboBox QAbstractItemView::item:selected { border-color: $accent; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
    border: none; background: transparent; width: 20px;
}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url($chevron_up); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url($chevron_down); width: 12px; height: 12px; }

QCheckBox, QRadioButton {
    color: $ink; spacing: 8px; min-height: 22px; background: transparent; border: 2px solid transparent;
    border-radius: 6px; padding-right: 2px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; background: $page; border: 1px solid $faint; border-radius: 4px;
}
QRadioButton::indicator { border-radius: 8px; }
QListView::indicator, QTreeView::indicator {
    width: 14px; height: 14px; background: $page; border: 1px solid $faint; border-radius: 4px; margin-right: 6px;
}
QListView::indicator:checked, QTreeView::indicator:checked {
    background: $accent; border: 1px solid $accent; image: url($check);
}
QTreeView::indicator:indeterminate { background: $accent; border: 1px solid $accent; image: url($minus); }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; width: 12px; height: 12px; }
QCheckBox::indicator:checked { background: $accent; border: 1px solid $accent; image: url($check); }
QCheckBox::indicator:checked:focus { border: 2px solid $ink; }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url($minus); }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px; background: $page; }
QRadioButton::indicator:checked:focus { border-color: $ink; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $hairline; }

QGroupBox { border: none; margin-top: 24px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; color: $soft; }

QMenuBar { background: $window; color: $soft; border: none; padding: 0 8px; }
QMenuBar::item { background: transparent; padding: 4px 7px; border: 1px solid transparent; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $chosen; color: $ink; border-color: $accent; }
QMenu { background: $page; color: $ink; border: 1px solid $hairline; border-radius: $row; padding: 4px; }
QMenu::item {
    padding: 5px 23px 5px 11px; border: 1px solid transparent; border-radius: 5px; background: transparent;
}
QMenu::item:selected { background: $chosen; color: $ink; border-color: $accent; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; border-radius: 4px; border: 1px solid $faint; }
QMenu::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
QMenu::indicator:exclusive { border-radius: 8px; }
QMenu::indicator:exclusive:checked {
    width: 6px; height: 6px; border: 5px solid $accent; background: $page; image: none;
}
QMenu::right-arrow { image: url($chevron_right); width: 16px; height: 16px; }

QToolTip { background: $page; color: $ink; border: 1px solid $hairline; padding: 4px 6px; }

QTreeView, QListView, QTableView {
    background: transparent; color: $ink; border: none; outline: none;
    selection-background-color: $chosen; selection-color: $ink;
}
QDialog QTreeView, QDialog QListView, QDialog QTableView {
    background: $page; border: 1px solid $hairline; border-radius: $row; padding: 4px;
}
QDialog QTreeView:focus, QDialog QListView:focus, QDialog QTableView:focus {
    border: 2px solid $accent; padding: 3px;
}
QDialog QListView[role="rows"] { border-radius: $card; padding: 5px; }
QDialog QListView[role="rows"]:focus { border: 2px solid $accent; padding: 4px; }
QTreeView::item, QListView::item { padding: 6px 4px; border: none; }
QListView::item { padding: 6px 8px; border-radius: $row; }
QTableView::item { padding: 0 8px; border: none; }
QTreeView::item:hover, QListView::item:hover { background: $tint; }
QTreeView::item:selected, QListView::item:selected { background: $chosen; color: $ink; }
QHeaderView { background: transparent; }
QHeaderView::section {
    background: transparent; color: $soft; border: none; border-bottom: 1px solid $hairline;
    padding: 4px 8px; font-size: $small;
}
QDialog QTreeView::branch:closed:has-children { image: url($chevron_right); padding: 2px; }
QDialog QTreeView::branch:open:has-children { image: url($chevron_down); padding: 2px; }

QScrollArea, QScrollArea > QWidget > QWidget[role="content"] { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; margin: 0; }
QScrollBar:horizontal { height: 10px; margin: 0; }
QScrollBar::handle { background: $hairline; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: transparent; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: $accent; }
QProgressBar {
    background: $hairline; border: none; border-radius: 3px; max-height: 6px; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: $soft; padding: 8px 4px; margin-right: 12px; border: none;
    border: 2px solid transparent; }
QTabBar::tab:selected { color: $ink; font-weight: 600; border-bottom-color: $accent; }
QTabBar::tab:selected:focus { border-color: $accent; border-radius: 4px; }
QTabBar[role="panel"] { font-size: $small; font-weight: 600; }
QTabBar[role="panel"]::tab { padding: 3px 0; margin-right: 14px; }
QSlider::groove:horizontal { background: $hairline; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $accent; border: 2px solid $page; width: 14px; margin: -7px 0; border-radius: 9px;
}
QSlider::handle:horizontal:focus { border-color: $ink; }
QStatusBar { background: $window; color: $soft; border: none; }
QStatusBar::item { border: none; }
"""
