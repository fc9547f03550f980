"""Painted rows where it is read from right to left: reckoned from the left, and turned round where they are painted.

Text turns by itself, for a painter aligns it by its direction; a line made of several pieces does not, and stays as it
is written.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle


def mirrored(rect: QRect, within: QRect) -> QRect:
    """Where a part of a row is shown: itself, or as far from the right as it was reckoned from the left."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), within, rect)


def turns_round() -> bool:
    """Whether the window is read from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def in_pieces(painter: QPainter) -> None:
    """Let what is painted piece by piece from the left stand as it is reckoned."""
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
