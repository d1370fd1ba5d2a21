"""The choices about a brief as a whole: template, readers, topics, paper, words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from desktop_app.briefs.model import Language, PageSize
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.selection import audiences, topics
from desktop_app.services.briefing import TEMPLATES
from desktop_app.ui import accessible
from desktop_app.ui.panes.brief_more import BriefMore


class BriefControls(QWidget):
    """A form that makes `BriefOptions`.

    Signals:
        changed(): something was chosen or typed.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.template, self.language, self.page, self.audience = (QComboBox() for _ in range(4))
        self.words = QLineEdit()
        self.topics = QPushButton()
        self.topics.setObjectName("choice")
        self.extra = BriefMore(self)
        self.more = QPushButton()
        self._chinese = QLocale().language() == QLocale.Language.Chinese
        self._fill()
        self._make_topics()
        self._lay_out()
        for box in (self.template, self.language, self.page, self.audience):
            box.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.words.textChanged.connect(self.changed)
        self.extra.changed.connect(self._more_changed)
        self.more.clicked.connect(self.extra.show)
        self._name_more()

    @property
    def chosen_template(self) -> str:
        """The template's id."""
        return str(self.template.currentData())

    def options(self) -> BriefOptions:
        """The choices as they stand."""
        return replace(
            self.form_options(),
            audience=str(self.audience.currentData()),
            topics=self.chosen_topics(),
            words=tuple(self.words.text().split()),
        )

    def form_options(self) -> BriefOptions:
        """Those about the form, not about what is taken from the report."""
        return self.extra.amend(
            BriefOptions(
                language=Language(self.language.currentData()), page=PageSize(self.page.currentData())
            )
        )

    def chosen_topics(self) -> frozenset[str]:
        """Topics to keep to; empty for all."""
        actions = self.topics.menu().actions()
        chosen = frozenset(str(action.data()) for action in actions if action.isChecked())
        return chosen if len(chosen) < len(actions) else frozenset()

    def stored(self) -> dict[str, object]:
        """The choices as plain data."""
        return {
            "template": self.chosen_template,
            "language": str(self.language.currentData()),
            "page": str(self.page.currentData()),
            "audience": str(self.audience.currentData()),
            "topics": sorted(self.chosen_topics()),
            "words": self.words.text(),
            **self.extra.stored(),
        }

    def restore(self, stored: Mapping[str, object]) -> None:
        """Stand as one left; what makes no sense any more is passed over."""
        for name, box in (
            ("template", self.template),
            ("language", self.language),
            ("page", self.page),
            ("audience", self.audience),
        ):
            place = box.findData(stored.get(name))
            if place >= 0:
                box.setCurrentIndex(place)
        self.words.setText(str(stored.get("words") or ""))
        self.extra.restore(stored)
        wanted = stored.get("topics")
        if isinstance(wanted, list) and wanted:
            for action in self.topics.menu().actions():
                action.setChecked(action.data() in wanted)

    def _fill(self) -> None:
        names = {
            "delegation": self.tr("Brief for a delegation"),
            "bilingual": self.tr("Full text, bilingual"),
            "figures": self.tr("Figures"),
            "talking-points": self.tr("Talking points"),
            "proof": self.tr("Proof sheet"),
        }
        for template in TEMPLATES:
            self.template.addItem(names.get(template, template), template)
        self.language.addItem(self.tr("English"), Language.ENGLISH.value)
        self.language.addItem(self.tr("Chinese"), Language.CHINESE.value)
        self.language.addItem(self.tr("Both"), Language.BILINGUAL.value)
        self.page.addItem("A4", PageSize.A4.value)
        self.page.addItem("Letter", PageSize.LETTER.value)
        self.audience.addItem(self.tr("General reader"), "")
        for profile in audiences():
            self.audience.addItem(profile.zh if self._chinese else profile.en, profile.id)

    def _make_topics(self) -> None:
        menu = QMenu(self.topics)
        for topic in topics():
            action = menu.addAction(topic.zh if self._chinese else topic.en)
            action.setData(topic.id)
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(lambda _on: self._topics_changed())
        self.topics.setMenu(menu)
        self._name_topics()

    def _topics_changed(self) -> None:
        self._name_topics()
        self.changed.emit()

    def _name_topics(self) -> None:
        chosen, all_ = self.chosen_topics(), len(self.topics.menu().actions())
        words = (
            self.tr("{n} of {all} topics").format(n=len(chosen), all=all_)
            if chosen
            else self.tr("All topics")
        )
        self.topics.setText(f"  {words}")  # as far in as the words of a list: the style leaves no room

    def _more_changed(self) -> None:
        self._name_more()
        self.changed.emit()

    def _name_more(self) -> None:
        number = self.extra.count()
        words = self.tr("Title, office, confidential…")
        self.more.setText(f"{words} ({number})" if number else words)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.words.setPlaceholderText(self.tr("e.g. drone, biotech"))
        for words, widget in (
            (self.tr("Template"), self.template),
            (self.tr("Readers"), self.audience),
            (self.tr("Topics"), self.topics),
            (self.tr("Keywords"), self.words),
        ):
            accessible.name(widget, words)
            form.addRow(words, widget)
        pair = QHBoxLayout()
        pair.setSpacing(6)
        pair.addWidget(self.language, 1)
        pair.addWidget(self.page, 1)
        accessible.name(self.language, self.tr("Language"))
        accessible.name(self.page, self.tr("Paper"))
        form.addRow(self.tr("Language"), pair)
        form.addRow("", self.more)
