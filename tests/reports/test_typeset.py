"""The finished PDF, read back: each scene once and in order, pages counted, fonts embedded, nothing cut or split."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pypdfium2
import pytest

from app.engine.schedule import compute
from app.plan import rows as r
from app.plan.draft import Draft
from app.plan.plan import Plan
from app.reports import catalogue, typeset
from app.reports import content as c
from app.reports.content import Document
from app.reports.typeset import Paper
from tests.reports import salt_day as day
from tests.reports.printed import page_texts, pages, printed

SIZES = {"a4": (595, 842), "letter": (612, 792)}  # points
MARGIN = 10 / 25.4 * 72  # 10 mm in points

HOSTILE = (
    '#import "/etc/passwd": *',
    "#panic() $x^2$ \\ ] } <b>bold</b> = Heading",
    "\"quotes\" 'single' `raw` *star* _under_ @ref // comment /* open",
    "{{subject}} %s %(x)s ${HOME} {0}",
    "Łukasz Żółć",
    "Yorùbá: ẹ̀kọ́ ọ̀rẹ́ ṣọ́",
    "مها العربي",
    "שלום עולם",
    "王小明 さくら 김철수",
    "🎬 take 🚢",
)


def document(plan: Plan | None = None, name: str = "callsheet", session_id: int = day.DAY2) -> Document:
    plan = plan or day.plan()
    return catalogue.make(name, plan, compute(plan), session_id=session_id, file_name="Salt.coverset")


def long_plan(days: int = 60, scenes: int = 6) -> Plan:
    """Many days with a few scenes each, on consecutive dates."""
    made: list[r.Row] = [
        r.Production(1, "Long Haul", calendar_id=1),
        r.Calendar(1, "Every day", "Europe/London", (((480, 1140),),) * 7),
        r.Unit(1, "Main unit", 0, calendar_id=1),
        r.Element(1, "set", "Kitchen"),
    ]
    for place in range(days):
        made.append(r.Session(1000 + place, 1, date(2027, 5, 1) + timedelta(place)))
        for part in range(scenes):
            key = place * scenes + part
            words = f"Scene text {key} " + "goes on and on over the edge of its line " * (key % 4)
            made.append(r.Scene(key + 1, f"{key + 1}", key, ie="INT", set_id=1, time="DAY", synopsis=words))
            made.append(r.Strip(5000 + key, scene_id=key + 1, session_id=1000 + place, rank=part, eighths=4))
    return Plan.of(made)


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("name", ["callsheet", "oneline"])
def test_text_stays_within_the_margins_on_both_papers(name: str, paper: Paper) -> None:
    for plan in (day.plan(), hostile_plan()):
        pdf = printed(document(plan, name), paper).pdf
        for page in pages(pdf):
            assert tuple(round(side) for side in page.get_size()) == SIZES[paper]
            width, height = page.get_size()
            text = page.get_textpage()
            for index in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(index)
                words = text.get_text_bounded(left, bottom, right, top)
                assert left >= MARGIN - 1, words
                assert right <= width - MARGIN + 1, words
                assert bottom >= MARGIN - 1, words
                assert top <= height - MARGIN + 1, words
            text.close()


def test_no_letter_is_smaller_than_8_points() -> None:
    for name in ("callsheet", "oneline"):
        for page in pages(printed(document(name=name)).pdf):
            text = page.get_textpage()
            sizes = {
                round(pypdfium2.raw.FPDFText_GetFontSize(text.raw, index), 2) for index in range(text.count_chars())
            }
            text.close()
            assert min(sizes - {1.0, 0.0}) >= 8.0, name  # 0 and 1: characters pdfium puts in between words


def test_a_call_sheet_has_a_front_and_a_back_that_count_their_pages() -> None:
    front, back = page_texts(printed(document()).pdf)
    assert "Page 1 of 2" in front
    assert "Page 2 of 2" in back
    assert "Unit call" in front
    assert "Crew" in back
    assert front.index("INT. FERRY SALOON") < front.index("EXT. FERRY DECK") < front.index("Advance")
    for text in (front, back):
        assert "The Salt Road, sheet 2, Day 2, PRELIM, Salt.coverset" in text


def test_each_scene_of_a_long_schedule_stands_once_and_in_order() -> None:
    plan = long_plan()
    texts = page_texts(printed(document(plan, "oneline")).pdf)
    found = [int(number) for text in texts for number in re.findall(r"Scene text (\d+)", text)]
    assert found == list(range(360))
    for place, text in enumerate(texts, 1):
        assert f"Page {place} of {len(texts)}" in text
        assert "Set and action" in text, f"page {place} has no table head"
    assert len(texts) > 5


def test_a_day_break_never_begins_a_page() -> None:
    for text in page_texts(typeset.to_pdf(document(long_plan(90, 3), "oneline"))):
        after_head = text.split("Est.", 1)[1].strip()
        assert not after_head.startswith("End of"), after_head[:60]


def test_no_row_is_split_between_two_pages() -> None:
    # The words of a row follow each other on one page: its last word stands where its number does.
    plan = long_plan()
    for text in page_texts(printed(document(plan, "oneline")).pdf):
        numbers = [int(number) for number in re.findall(r"Scene text (\d+)", text)]
        for number in numbers:
            start = text.index(f"Scene text {number} ")
            words = " ".join(text[start:].split())
            assert words.startswith(
                f"Scene text {number} " + "goes on and on over the edge of its line " * (number % 4)
            )


def hostile_plan() -> Plan:
    plan = day.plan()
    scenes = sorted(plan.scenes.values(), key=lambda scene: scene.rank)
    people = list(plan.people.values())
    sets = [element for element in plan.elements.values() if element.category in ("set", "location", "cast")]

    def edit(draft: Draft) -> None:
        for text, scene in zip(HOSTILE, scenes, strict=False):
            draft.put(replace(scene, synopsis=text))
        for text, person in zip(HOSTILE, people, strict=False):
            draft.put(replace(person, name=text))
        for text, element in zip(HOSTILE, sets, strict=False):
            draft.put(replace(element, name=text))
        session = plan.sessions[day.DAY2]
        note = "word " * 2000 + "\n" + "x" * 10_000 + "\n" + "\n".join(HOSTILE)
        draft.put(replace(session, note=note))
        draft.put(replace(plan.production, title=HOSTILE[1], company=HOSTILE[0], office=HOSTILE[2]))

    return plan.with_change(plan.draft("Hostile", edit))


@pytest.mark.parametrize("name", ["callsheet", "oneline"])
def test_hostile_texts_are_printed_as_they_are(name: str) -> None:
    plan = hostile_plan()
    result = printed(document(plan, name))
    assert result.warnings == ()
    text = "".join("".join(page_texts(result.pdf)).split())
    told = [scene.synopsis for scene in plan.scenes.values() if name == "oneline" or scene.label in ("45", "46", "47")]
    for words in told:
        if not re.search("[\u0590-\u06ff]", words):  # right-to-left text is read back in drawing order
            assert "".join(words.split()) in text, words


def test_a_note_of_ten_thousand_letters_is_printed_whole_over_pages() -> None:
    text = "".join("".join(page_texts(printed(document(hostile_plan())).pdf)).split())
    assert text.count("x") >= 10_000
    assert text.count("word") >= 2000


@pytest.mark.parametrize(
    ("text", "glyph"),
    [("Somchai สมชาย", "ส"), ("Rune ᚠ", "ᚠ"), ("Kyaw ကျော်", "က")],
)
def test_a_glyph_no_font_has_is_replaced_and_reported(text: str, glyph: str) -> None:
    plan = day.plan()
    named = plan.draft("Name", lambda d: d.put(replace(plan.people[500], name=text)))
    result = typeset.typeset(document(plan.with_change(named)))
    assert any(glyph in warning.glyph for warning in result.warnings)
    assert all(text[:4] in warning.text for warning in result.warnings)
    assert "is in none of the fonts and was printed as \ufffd" in str(result.warnings[0])
    assert text.split(maxsplit=1)[0] in "".join(page_texts(result.pdf))


def test_control_characters_and_lone_surrogates_do_no_harm() -> None:
    plan = day.plan()
    named = plan.draft("Name", lambda d: d.put(replace(plan.people[500], name="A\x00B\x07C\ud800D\u202eE")))
    result = typeset.typeset(document(plan.with_change(named)))
    assert "A B C?D" in "".join(page_texts(result.pdf))


def test_no_head_note_or_title_stumbles_over_control_characters() -> None:
    broken = "Mask\x00e \ud800"
    table = c.Table((c.Column(broken, 30), c.Column("")), (c.row("a", "b"),))
    beside = c.Beside(((c.Section(broken, (table,), broken),),), broken, broken)
    made = Document("listing", "Heads", c.Head("Heads"), ((c.Section(broken, (table,), broken), beside),), "Heads")
    (text,) = page_texts(typeset.to_pdf(made))
    assert text.count("Mask e ?") == 7


def test_a_time_of_day_is_copied_as_it_reads_however_narrow_its_column() -> None:
    clocks = "07:30–08:15 19:05 4:45 *20:15 TBC/09:00"
    for width in (9.0, 11.5, 15.0):
        table = c.Table((c.Column("", width), c.Column("")), (c.row(clocks, ""),))
        made = Document("listing", "Clocks", c.Head("Clocks"), ((c.Section("Clocks", (table,)),),), "Clocks")
        (text,) = page_texts(typeset.to_pdf(made))
        for clock in ("07:30", "08:15", "19:05", "4:45", "20:15", "09:00"):
            assert clock in text, (width, clock)
    sheet = "".join(page_texts(printed(document()).pdf))
    assert "\u200b" not in sheet


@pytest.mark.parametrize("name", ["callsheet", "oneline"])
def test_the_same_content_gives_the_same_bytes(name: str) -> None:
    assert typeset.to_pdf(document(name=name)) == typeset.to_pdf(document(name=name))


def test_fonts_are_embedded_and_only_ours() -> None:
    for name in ("callsheet", "oneline"):
        pdf = printed(document(hostile_plan(), name)).pdf
        fonts = set()
        for page in pages(pdf):
            for item in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
                font = pypdfium2.raw.FPDFTextObj_GetFont(item.raw)
                assert pypdfium2.raw.FPDFFont_GetIsEmbedded(font) == 1
                length = pypdfium2.raw.FPDFFont_GetBaseFontName(font, None, 0)
                buffer = (pypdfium2.raw.c_char * length)()
                pypdfium2.raw.FPDFFont_GetBaseFontName(font, buffer, length)
                fonts.add(bytes(buffer).split(b"\0")[0].decode().split("+")[-1].split("-")[0])
        assert fonts <= {
            "Inter", "NotoSans", "NotoSansArabic", "NotoSansHebrew", "NotoSansSC", "NotoSansSCLevel2", "NotoSansJP",
            "NotoSansKR", "NotoEmoji",
        }  # fmt: skip


def test_the_pdf_is_tagged_titled_and_says_its_standards() -> None:
    sheet, listing = (printed(document(name=name)).pdf for name in ("callsheet", "oneline"))
    for pdf in (sheet, listing):
        opened = pypdfium2.PdfDocument(pdf)
        assert opened.is_tagged()
        opened.close()
        assert b"<pdfaid:part>2</pdfaid:part>" in pdf
    assert b"pdfuaid:part" in sheet
    assert b"The Salt Road, call sheet 2" in sheet


def test_changed_lines_have_an_asterisk() -> None:
    table = c.Table((c.Column("Scene", 20), c.Column("What")), (c.row("51", "shoots 20:25", changed=True),))
    made = Document("listing", "Marks", c.Head("Marks"), ((c.Section("Scenes", (table,)),),), "Marks")
    (text,) = page_texts(typeset.to_pdf(made))
    assert "* 51" in text


def test_dates_days_and_pages_are_not_parted_and_have_plain_spaces() -> None:
    dates = ", ".join(f"Wed {number} May 2027, Day {number}, {number} 3/8 pages" for number in range(10, 30))
    for width in (46.0, 52.0, 61.0):
        table = c.Table((c.Column("When", width), c.Column("")), (c.row(dates, ""),))
        made = Document("listing", "Days", c.Head("Days"), ((c.Section("Days", (table,)),),), "Days")
        (text,) = page_texts(typeset.to_pdf(made))
        for number in range(10, 30):
            for words in (f"Wed {number} May 2027", f"Day {number}", f"{number} 3/8 pages"):
                assert words in text, words
        assert typeset.WHOLE not in text
