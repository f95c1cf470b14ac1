"""Pages on paper: `1 1/8` is not read as eleven eighths, and is copied as it is written."""

from __future__ import annotations

import pytest

from app.engine.schedule import compute
from app.reports import catalogue
from app.reports.asked import Asked
from tests.reports.printed import pages, printed
from tests.reports.test_documents import sample_plan


@pytest.mark.parametrize("kind", ["breakdown", "oneline"])
def test_the_space_before_the_eighths_is_as_wide_as_a_figure(kind: str) -> None:
    plan = sample_plan("feature")
    schedule = compute(plan)
    pdf = printed(catalogue.make(kind, plan, schedule, asked=Asked(schedule))).pdf
    found = 0
    for page in pages(pdf):
        text = page.get_textpage()
        whole = text.get_text_range()
        at = whole.find(" 1/8")
        if at > 0 and whole[at - 1].isdigit():
            before, after = text.get_charbox(at - 1, loose=True), text.get_charbox(at + 1, loose=True)
            figure = before[2] - before[0]
            assert after[0] - before[2] >= 0.75 * figure, whole[at - 10 : at + 6]
            assert after[1] == pytest.approx(before[1], abs=1)  # on the same line
            found += 1
        text.close()
    assert found
