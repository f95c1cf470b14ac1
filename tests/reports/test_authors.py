"""Who entered something is printed by their name, never by their login."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.reports import catalogue
from app.reports.asked import Recorded
from app.reports.confidential import printed_author
from tests.reports.test_documents import rained_off


@pytest.mark.parametrize(
    "login", ["root", "sam", "sam.o", "s_okafor2", "Administrator", "HALIDE\\Sam", "sam@halide", ""]
)
def test_a_login_is_on_no_paper(login: str) -> None:
    assert printed_author(login) == ""


@pytest.mark.parametrize("name", ["Sam Okafor", "Łukasz", "王小明", "sam okafor"])
def test_a_name_is_printed(name: str) -> None:
    assert printed_author(name) == name


@pytest.mark.parametrize(("author", "printed"), [("Sam Okafor", "by Sam Okafor"), ("root", "")])
def test_the_delay_log_says_who_entered_the_decision_by_name(author: str, printed: str) -> None:
    _before, asked = rained_off()
    (delay,) = asked.plan.delays.values()
    at = 30_158_721
    told = replace(asked, recorded={delay.id: Recorded(at, author, at, author)})
    text = "\n".join(
        cell.text
        for section in catalogue.make("delaylog", asked.plan, asked.schedule, asked=told).sections
        for row in section.rows
        for cell in row.cells
    )
    assert "reported" in text
    assert (" by " in text) == bool(printed)
    assert "root" not in text
    assert printed in text
    assert "entered Wed 5 May 2027, 14:21" in text
