"""Crew lists of any layout are understood; what is no list is refused with a sentence that names file and row."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
from datetime import time
from pathlib import Path

import pytest
from openpyxl import Workbook

from app.exchange import sheets
from app.exchange.crew_list import people_of, read_crew_list
from app.exchange.crew_words import department_key, kind_of_head
from app.plan.crew import CrewList, Listed
from app.plan.errors import Cancelled, FileRejected

PLAIN = "Name,Position,Department,Phone,E-mail\nGreta Lindqvist,1st AD,AD,07700 900311,greta@example.org\n"


def write(tmp_path: Path, data: bytes | str, name: str = "crew.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def people(path: Path) -> tuple[Listed, ...]:
    return read(path).people


def read(path: Path) -> CrewList:
    return people_of(read_crew_list(path)[0])


def book(tmp_path: Path, rows: list[list[object]], title: str = "Crew") -> Path:
    made = Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    path = tmp_path / "crew.xlsx"
    made.save(path)
    return path


GRETA = Listed("Greta Lindqvist", "row 2", "1st AD", "AD", "07700 900311", "greta@example.org")


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_every_delimiter_gives_the_same_people(tmp_path: Path, sign: str) -> None:
    assert people(write(tmp_path, PLAIN.replace(",", sign))) == (GRETA,)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_every_encoding_gives_the_same_name(tmp_path: Path, encoding: str) -> None:
    (found,) = people(write(tmp_path, "Nom;Téléphone;Fonction\nÉlise Bœuf;06 12 34 56 78;Régie\n".encode(encoding)))
    assert (found.name, found.phone, found.job) == ("Élise Bœuf", "06 12 34 56 78", "Régie")


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Name", "name"), ("Prénom", "first_name"), ("Apellidos", "last_name"), ("Funktion", "job"), ("Cargo", "job"),
        ("Abteilung", "department"), ("Dept.", "department"), ("Tel.-Nr.", ""), ("Mobile No.", "phone"),
        ("Teléfono móvil", "phone"), ("E-Mail", "email"), ("Courriel", "email"), ("In-time", "call"),
        ("Leaving from", "leaving_from"), ("Agent phone", "agent"), ("Character", "role"), ("Shoe size", ""),
    ],
)  # fmt: skip
def test_heads_are_known_in_several_languages(head: str, kind: str) -> None:
    assert kind_of_head(head) == kind


def test_departments_are_one_under_all_their_names() -> None:
    names = ("Maske", "Hair & Make-Up", "MAKE-UP DEPARTMENT", "Maquillage", "HMU")
    assert {department_key(name) for name in names} == {"make-up and hair"}
    assert department_key("Drone unit") != department_key("Camera")


def test_titles_merged_heads_blank_rows_and_department_rows_are_read_past(tmp_path: Path) -> None:
    text = (
        "THE SALT ROAD,,,,\nCrew list,,,,\n,,,,\nPosition,Name,Contact,,In\n,,Mobile,E-mail,\nCAMERA,,,,\n"
        "Operator,Jonas Weir,07700 900101,jonas@example.org,O/C\n,,,,\nHair & make-up:,,,,\n"
        "Designer,Chika Obi,07700 900102,,n/a\n"
    )
    assert people(write(tmp_path, text)) == (
        Listed("Jonas Weir", "row 7", "Operator", "CAMERA", "07700 900101", "jonas@example.org", "O/C"),
        Listed("Chika Obi", "row 10", "Designer", "Hair & make-up", "07700 900102", "", "N/A"),
    )


def test_without_heads_columns_are_told_by_what_stands_in_them(tmp_path: Path) -> None:
    text = "Jonas Weir,jonas@example.org,07700 900101,Camera\nInes Duarte,ines@example.org,07700 900102,Sound\n"
    table = read_crew_list(write(tmp_path, text))[0]
    assert table.kinds == ("name", "email", "phone", "department")
    assert table.heads == ("Column 1", "Column 2", "Column 3", "Column 4")
    assert [one.name for one in people_of(table).people] == ["Jonas Weir", "Ines Duarte"]


def test_a_column_can_be_taken_for_something_else_and_only_one_is_the_name(tmp_path: Path) -> None:
    table = read_crew_list(write(tmp_path, "Name,Alias,Tel\nJ. Weir,Jonas Weir,07700900101\n"))[0]
    assert table.kinds == ("name", "", "phone")
    changed = table.with_kind(1, "name")
    assert changed.kinds == ("", "name", "phone")
    assert people_of(changed).people[0].name == "Jonas Weir"


def test_first_and_last_names_and_turned_names_are_put_together(tmp_path: Path) -> None:
    assert people(write(tmp_path, "Nom,Prénom,Poste\nBœuf,Élise,Régie\n"))[0].name == "Élise Bœuf"
    assert people(write(tmp_path, 'Name,Job\n"Weir, Jonas",Operator\n"Duarte, Ines",1st AC\n'))[1].name == "Ines Duarte"


def test_several_phones_of_a_cell_and_of_columns_are_kept_and_a_rounded_one_is_said(tmp_path: Path) -> None:
    text = 'Name,Mobile,Tel\nJonas Weir,"07700 900101 / 07700 900102",020 7946 0001\nIna Ray,4.47701E+11,\n'
    found = read(write(tmp_path, text))
    assert found.people[0].phone == "07700 900101, 07700 900102, 020 7946 0001"
    assert found.people[1].phone == ""
    assert found.doubts == ("row 3: “4.47701E+11” is a phone number that a spreadsheet has rounded; left out.",)


def test_a_time_of_day_is_left_to_that_days_sheet(tmp_path: Path) -> None:
    found = read(write(tmp_path, "Name,Call\nJonas Weir,06:30\nIna Ray,OC\n"))
    assert [one.call for one in found.people] == ["", "O/C"]
    assert found.doubts == ("row 2: in at 06:30 is of one day; type it on that day’s call sheet.",)


def test_cast_rows_carry_the_part(tmp_path: Path) -> None:
    found = people(write(tmp_path, "Position,Name,Agent\nCAST,,\nWren,Maeve Callory,Lark Agency\n"))
    assert found == (Listed("Maeve Callory", "row 3", role="Wren", agent="Lark Agency"),)
    found = people(write(tmp_path, "Character,Artist,Tel\nWren,Maeve Callory,07700 900103\n"))
    assert (found[0].role, found[0].name) == ("Wren", "Maeve Callory")


def test_a_workbook_has_numbers_as_phones_times_and_several_sheets(tmp_path: Path) -> None:
    path = book(tmp_path, [["Name", "Phone", "Call"], ["Jonas Weir", 447700900101, time(6, 30)]])
    found = read(path)
    assert found.people[0].phone == "447700900101"
    assert "06:30" in found.doubts[0]
    made = Workbook()
    first = made.active
    assert first is not None
    first.append(["Notes of the week"])
    crew = made.create_sheet("Crew")
    crew.append(["Name", "Job"])
    crew.append(["Jonas Weir", "Operator"])
    made.save(path)
    assert [table.sheet for table in read_crew_list(path)] == ["Crew", "Sheet"]


def test_a_formula_is_never_worked_out_and_stays_a_text(tmp_path: Path) -> None:
    path = book(tmp_path, [["Name", "Job"], ["Jonas Weir", '=HYPERLINK("http://example.org","Operator")']])
    assert people(path)[0].job == ""  # saved without a value
    text = "Name,Job\nJonas Weir,=1+1\n"
    assert people(write(tmp_path, text))[0].job == "=1+1"


# what is no crew list -------------------------------------------------------------------------------------------------
def rejected(path: Path) -> str:
    with pytest.raises(FileRejected) as caught:
        people_of(read_crew_list(path)[0])
    return str(caught.value)


def test_an_empty_file_a_folder_and_a_missing_one_are_refused(tmp_path: Path) -> None:
    assert rejected(write(tmp_path, "")) == "crew.csv: The file is empty. Nothing was imported."
    assert rejected(write(tmp_path, ",,\n;\n,\n")) == "crew.csv: No column has names. Nothing was imported. " + (
        "Maybe choose one as Name."
    )
    folder = tmp_path / "folder.csv"
    folder.mkdir()
    assert rejected(folder) == "folder.csv: This is a folder, not a crew list. Nothing was imported."
    assert "There is no such file." in rejected(tmp_path / "gone.csv")


def test_binary_is_refused(tmp_path: Path) -> None:
    assert rejected(write(tmp_path, b"\x89PNG\r\n\x1a\n\x00\x01\x02")) == (
        "crew.csv, line 1: This is not text. Nothing was imported. Maybe save the crew list as .xlsx or .csv."
    )
    old = write(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "crew.xls")
    assert "an old or a password-protected Excel workbook" in rejected(old)


def test_a_truncated_or_broken_workbook_is_refused(tmp_path: Path) -> None:
    whole = book(tmp_path, [["Name", "Job"], *[[f"Ina Ray {i}", "Grip"] for i in range(400)]]).read_bytes()
    damaged = "The workbook is damaged and can't be read."
    assert damaged in rejected(write(tmp_path, whole[: len(whole) // 2], "half.xlsx"))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("xl/workbook.xml", "<workbook")
    assert damaged in rejected(write(tmp_path, packed.getvalue(), "broken.xlsx"))
    with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(packed, "w") as made:
        for entry in source.namelist():
            data = source.read(entry)
            made.writestr(entry, data[:3000] if entry == "xl/worksheets/sheet1.xml" else data)
    assert "row " in rejected(write(tmp_path, packed.getvalue(), "torn.xlsx"))


def test_a_zip_bomb_and_what_is_no_workbook_are_refused(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xl/workbook.xml", "<workbook/>")
        with made.open("xl/worksheets/sheet1.xml", "w") as stream:
            for _ in range(101):
                stream.write(b" " * 1024 * 1024)
    assert rejected(write(tmp_path, packed.getvalue(), "bomb.xlsx")) == (
        "bomb.xlsx: The workbook unpacks to 101 MB; a crew list has at most 100. Nothing was imported. "
        "Maybe it is not the crew list."
    )
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert "an OpenDocument or Numbers file" in rejected(write(tmp_path, other.getvalue(), "crew.ods"))


def test_entities_of_a_hostile_workbook_are_not_unfolded(tmp_path: Path) -> None:
    whole = book(tmp_path, [["Name"], ["Ina Ray"]]).read_bytes()
    packed = io.BytesIO()
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><workbook>&b;</workbook>'
    with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(packed, "w") as made:
        for entry in source.namelist():
            made.writestr(entry, bomb if entry == "xl/workbook.xml" else source.read(entry))
    assert "The workbook is damaged" in rejected(write(tmp_path, packed.getvalue(), "entities.xlsx"))


def test_far_too_many_rows_are_refused_at_the_row(tmp_path: Path) -> None:
    rows = "".join(f"Ina Ray {i},Grip\n" for i in range(sheets.MAX_ROWS + 5))
    assert rejected(write(tmp_path, f"Name,Job\n{rows}")) == (
        "crew.csv, row 20,001: The list has more than 20,000 rows. Nothing was imported. Maybe it is not the crew list."
    )
    assert "row 1,000,001" in rejected(write(tmp_path, "Name,Job\n" + "\n" * 1_000_002 + "Ina Ray,Grip\n"))


def test_a_cell_longer_than_any_list_has_is_refused_at_its_row(tmp_path: Path) -> None:
    said = rejected(write(tmp_path, f"Name,Job\n{'x' * 200_000},Grip\n"))
    assert said.startswith("crew.csv, row 2: The row can't be read")


def test_a_list_without_names_is_refused(tmp_path: Path) -> None:
    assert rejected(write(tmp_path, "Phone,E-mail\n07700 900101,a@example.org\n")) == (
        "crew.csv: No column has names. Nothing was imported. Maybe choose one as Name."
    )


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    def stop(_done: int, _of: int) -> None:
        raise Cancelled("Reading")

    with pytest.raises(Cancelled):
        read_crew_list(write(tmp_path, "Name,Job\n" + "Ina Ray,Grip\n" * 600), stop)


HEADED = "Name,Job,Department,Phone\n"


def test_a_quotation_mark_that_nothing_closes_swallows_no_row(tmp_path: Path) -> None:
    """It is said in which line it opens; the rows below it are read, also those with marks of their own."""
    text = (
        f'{HEADED}Ina Ray,Grip,Grip,07700 900101\nBo Li,"Gaffer,Lighting,07700 900102\n'
        'Cy Marr,Spark,Lighting,07700 900103\n"Ferri, Luca",1st AC,Camera,07700 900104\n'
    )
    found = read(write(tmp_path, text))
    assert [(one.name, one.job, one.department, one.phone) for one in found.people] == [
        ("Ina Ray", "Grip", "Grip", "07700 900101"),
        ("Bo Li", "Gaffer", "Lighting", "07700 900102"),
        ("Cy Marr", "Spark", "Lighting", "07700 900103"),
        ("Ferri, Luca", "1st AC", "Camera", "07700 900104"),
    ]
    assert found.doubts == (
        "row 3: a quotation mark opens there and none closes it; the row was read to its end.",
    )  # fmt: skip
    assert [one.place for one in found.people] == ["row 2", "row 3", "row 4", "row 5"]


def test_an_open_mark_in_the_last_row_is_said(tmp_path: Path) -> None:
    found = read(write(tmp_path, f'{HEADED}Ina Ray,Grip,Grip,07700 900101\nBo Li,Gaffer,"Lighting,07700 900102'))
    assert (found.people[1].department, found.people[1].phone) == ("Lighting", "07700 900102")
    assert found.doubts == ("row 3: a quotation mark opens there and none closes it; the row was read to its end.",)


def test_a_line_of_open_marks_alone_is_read_without_filling_the_memory(tmp_path: Path) -> None:
    """Two thousand marks: the line read without each of them in turn would be four million cells."""
    path = write(tmp_path, f"{HEADED}Ina Ray,Grip,Grip,07700 900101\n" + '"a,' * 2001)
    tracemalloc.start()
    try:
        found = read(path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert found.people[0].name == "Ina Ray"
    assert peak < 50_000_000


def test_beside_a_closed_mark_the_open_one_is_found(tmp_path: Path) -> None:
    text = f'{HEADED}"Li, Bo","Gaffer,Lighting,07700 900102\nIna Ray,Grip,Grip,07700 900101\nCy Marr,Spark,Lighting,0\n'
    first, *others = read(write(tmp_path, text)).people
    assert (first.name, first.job, first.phone) == ("Li, Bo", "Gaffer", "07700 900102")
    assert [one.name for one in others] == ["Ina Ray", "Cy Marr"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_cell_of_several_lines_is_one_cell(tmp_path: Path, end: str) -> None:
    """Marks that close are as they were: lines within a cell, a mark doubled, one in the middle of a cell."""
    text = f'{HEADED}Ina Ray,"Grip\nand ""dolly""",Grip,"07700 900101\n07700 900102"\nBo Li,5" pipe,Grip,0\n'
    found = read(write(tmp_path, text.replace("\n", end).encode()))
    assert [(one.job, one.phone) for one in found.people] == [
        ('Grip and "dolly"', "07700 900101, 07700 900102"),
        ('5" pipe', "0"),
    ]
    assert found.doubts == ()


@pytest.mark.parametrize(
    ("rows", "kinds"),
    [
        ("Jonas Weir,Focus puller,Camera,07700 900312\nIna Ray,Loader,Camera,07700 900313\n",
         ("name", "job", "department", "phone")),
        ("Focus puller,Jonas Weir,Camera\nBest boy,Ina Ray,Lighting\nCamera operator,Bo Li,Camera\n",
         ("job", "name", "department")),
        ("Kamera,Jonas Weir,Oberbeleuchter\nTon,Ina Ray,Tonassistenz\nTon,Bo Li,Tonmeister\n",
         ("department", "name", "job")),
        ("Jonas Weir,Gaffer,vegan\nIna Ray,Grip,\nBo Li,Spark,no nuts\n", ("name", "job", "")),
        ("Jonas Weir,Loper,07700 900312\nIna Ray,Sjouwer,07700 900313\n", ("name", "job", "phone")),
        ("Jonas Weir,07700 900312,39\nIna Ray,07700 900313,41\n", ("name", "phone", "")),
    ],
)  # fmt: skip
def test_a_list_without_heads_loses_no_job(tmp_path: Path, rows: str, kinds: tuple[str, ...]) -> None:
    """Told by what jobs are called; else the first column of words that is nothing else."""
    (table,) = read_crew_list(write(tmp_path, rows))
    assert table.kinds == kinds
    first = people_of(table).people[0]
    assert first.name == "Jonas Weir"
    assert bool(first.job) == ("job" in kinds)


def test_under_a_head_that_says_something_else_nothing_is_guessed_to_be_a_job(tmp_path: Path) -> None:
    (table,) = read_crew_list(write(tmp_path, "Name,Shoe,Notes\nJonas Weir,39,likes tea\nIna Ray,41,walks\n"))
    assert table.kinds == ("name", "", "")


def test_a_column_of_units_is_matched(tmp_path: Path) -> None:
    found = people(write(tmp_path, "Name,Position,Unit\nJonas Weir,Focus puller,2nd Unit\nIna Ray,Loader,\n"))
    assert [one.unit for one in found] == ["2nd Unit", ""]
