"""Set before the first Qt import: the suite needs no display, and no test touches a person's files."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["DUIZHAO_LANGUAGE"] = "en"  # messages are tested in English whatever the system speaks

import pytest
from hypothesis import settings

settings.register_profile("suite", deadline=None)  # a busy machine is no defect of the code
settings.load_profile("suite")


@pytest.fixture(autouse=True, scope="session")
def _locks_of_the_suite(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Projects that tests open are not locked in this person's own folder."""
    os.environ["XDG_STATE_HOME"] = str(tmp_path_factory.mktemp("state"))
