<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Coverset</name>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source> ({0} omitted)</source>
            <translation> ({0} entfallen)</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source> The first {0} rows are shown.</source>
            <translation> Die ersten {0} Zeilen sind gezeigt.</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source> against </source>
            <translation> gegen </translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source> and {0} more</source>
            <translation> und {0} mehr</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source> by a lost location</source>
            <translation> durch einen verlorenen Drehort</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source> by a refused paper</source>
            <translation> durch eine verweigerte Genehmigung</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source> by an overrun</source>
            <translation> durch Überziehung</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source> by equipment</source>
            <translation> durch Technik</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source> by illness</source>
            <translation> durch Krankheit</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source> by weather</source>
            <translation> durch Wetter</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source> by {0}</source>
            <translation> von {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source> min</source>
            <translation> Min.</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source> minutes</source>
            <translation> Minuten</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source> to {0}</source>
            <translation> bis {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source> working day</source>
            <translation> Arbeitstag</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source> working days</source>
            <translation> Arbeitstage</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/layout.py" />
            <source>% done</source>
            <translation>% erledigt</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;About Coverset</source>
            <translation>Über &amp;Coverset</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Apply the Preview</source>
            <translation>Vorschau &amp;anwenden</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Board</source>
            <translation>B&amp;oard</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Call Sheets and Schedules</source>
            <translation>&amp;Tagesdispos und Drehpläne</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Cancel the Preview</source>
            <translation>Vorschau a&amp;bbrechen</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Command Palette…</source>
            <translation>&amp;Befehlspalette…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Discard the Option Shown</source>
            <translation>Gezeigte Option &amp;verwerfen</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Edit Call Sheet…</source>
            <translation>Tagesdispo bearb&amp;eiten…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Edit Strip or Day…</source>
            <translation>Streifen oder Tag &amp;bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;End of Day…</source>
            <translation>&amp;Tagesende…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Find…</source>
            <translation>&amp;Suchen…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Freeze Baseline…</source>
            <translation>Basisplan &amp;festhalten…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Go to Date…</source>
            <translation>Zum &amp;Datum…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Import a Later Draft…</source>
            <translation>Neuere Fassung &amp;importieren…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Insert a Day…</source>
            <translation>Tag &amp;einfügen…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Issue</source>
            <translation>Aus&amp;gabe</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Join Parts</source>
            <translation>Teile &amp;verbinden</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Tasten</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Knock-on Panel</source>
            <translation>&amp;Folgen</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Needs of the Strip…</source>
            <translation>Bedarf &amp;des Streifens…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;New Window</source>
            <translation>&amp;Neues Fenster</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;New from Screenplay…</source>
            <translation>&amp;Neu aus Drehbuch…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Production</source>
            <translation>&amp;Produktion</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Progress Reported up to…</source>
            <translation>&amp;Fortschritt gemeldet bis…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Push the Call…</source>
            <translation>Call &amp;schieben…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Reverse the Order of Strips</source>
            <translation>&amp;Reihenfolge der Streifen umkehren</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Split the Strip…</source>
            <translation>Streifen &amp;teilen…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Today</source>
            <translation>&amp;Heute</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Ways Out</source>
            <translation>Aus&amp;wege</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Window</source>
            <translation>&amp;Fenster</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>(nothing changed yet)</source>
            <translation>(noch nichts geändert)</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>, but not available</source>
            <translation>, aber nicht verfügbar</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>, not available</source>
            <translation>, nicht verfügbar</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>, shot as {0}</source>
            <translation>, gedreht als {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>, shot as {0},</source>
            <translation>, gedreht als {0},</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>, slack {0}</source>
            <translation>, Puffer {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_list.py" />
            <source>, then </source>
            <translation>, dann </translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>, undone since</source>
            <translation>, seitdem rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>, was {0}</source>
            <translation>, war {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>, went out {0}</source>
            <translation>, ging {0} aus</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/link_drag.py" />
            <source>, which ends {0} after its call</source>
            <translation>, das {0} nach seinem Call endet</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>, {0}</source>
            <translation>, {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>, {0} late</source>
            <translation>, {0} zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>, {0} more</source>
            <translation>, {0} mehr</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>, {0} of them from rounding each scene up</source>
            <translation>, davon {0} durch Aufrunden der Bilder</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>, {0} page</source>
            <translation>, {0} Seite</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>, {0} pages</source>
            <translation>, {0} Seiten</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>. Nothing late</source>
            <translation>. Nichts zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>. {0} late</source>
            <translation>. {0} zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>. {0} without a date</source>
            <translation>. {0} ohne Datum</translation>
        </message>
        <message>
            <location filename="../../app/views/ways.py" />
            <source>0 late</source>
            <translation>0 zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>1 conflict</source>
            <translation>1 Konflikt</translation>
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>1 page</source>
            <translation>1 Seite</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>1 recipient</source>
            <translation>1 Empfänger</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>1 row</source>
            <translation>1 Zeile</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>1 row differs</source>
            <translation>1 Zeile weicht ab</translation>
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>1 scene</source>
            <translation>1 Bild</translation>
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>1 song</source>
            <translation>1 Song</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>1 strip lies in the boneyard</source>
            <translation>1 Streifen liegt in der Ablage</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>1 strip lies in the boneyard. </source>
            <translation>1 Streifen liegt in der Ablage. </translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>14, or 2027-05-07</source>
            <translation>14 oder 2027-05-07</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>27 May; empty: no typed date</source>
            <translation>27. Mai; leer: kein getipptes Datum</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>4 4/8</source>
            <translation>4 4/8</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>600 a day</source>
            <translation>600 a day</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>8:00</source>
            <translation>8:00</translation>
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>; decide by {0}</source>
            <translation>; zu entscheiden bis {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>; move {0} min</source>
            <translation>; Umzug {0} Min.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/drag.py" />
            <source>; no sooner: {0}</source>
            <translation>; nicht vor: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>; standby {0} {1}</source>
            <translation>; Bereitschaft {0} {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>; {0} have none</source>
            <translation>; {0} haben keine</translation>
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>; {0} pages without a day</source>
            <translation>; {0} Seiten ohne Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>A .coverset file, here or on a shared drive</source>
            <translation>Eine .coverset-Datei, hier oder auf einem geteilten Laufwerk</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/picture.py" />
            <source>A PNG or JPEG that shows how to get there; for the call sheet</source>
            <translation>Ein PNG oder JPEG, das den Weg zeigt; für die Tagesdispo</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>A banner</source>
            <translation>Ein Banner</translation>
        </message>
        <message>
            <location filename="../../app/edits/board.py" />
            <source>A banner belongs to a day; delete it instead of putting it into the boneyard.</source>
            <translation>Ein Banner gehört zu einem Tag; löschen, statt es in die Ablage zu legen.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>A banner belongs to a day; delete it instead.</source>
            <translation>Ein Banner gehört zu einem Tag; stattdessen löschen.</translation>
        </message>
        <message>
            <location filename="../../app/edits/board.py" />
            <source>A banner needs words.</source>
            <translation>Ein Banner braucht Worte.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>A bar runs from start to finish by its own calendar.</source>
            <translation>Ein Balken läuft von Beginn bis Ende nach eigenem Kalender.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>A calendar has no field {0} to set.</source>
            <translation>Ein Kalender hat kein Feld {0}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>A calendar needs a name.</source>
            <translation>Ein Kalender braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>A calendar, a main unit, the departments and their lead rules; no scenes yet.</source>
            <translation>Ein Kalender, eine Haupt-Unit, die Abteilungen und ihre Vorlaufregeln; noch keine Bilder.</translation>
        </message>
        <message>
            <location filename="../../app/edits/sheet.py" />
            <source>A call at {0} is after the shooting call, {1}. Nothing was changed. Maybe push all calls, or set the shooting call first.</source>
            <translation>Ein Call um {0} liegt nach dem Drehbeginn, {1}. Nichts wurde geändert. Vielleicht alle Calls schieben oder erst den Drehbeginn setzen.</translation>
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>A copy was saved as {0}.</source>
            <translation>Eine Kopie wurde als {0} gesichert.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>A dark strip along the bottom: planned up to now, nobody has said so.</source>
            <translation>Ein dunkler Streifen unten: bis jetzt geplant, niemand hat es gesagt.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>A date changed, and none of the others.</source>
            <translation>Ein Datum änderte sich, sonst nichts.</translation>
        </message>
        <message>
            <location filename="../../app/edits/day_breaks.py" />
            <source>A day can't be full at {0}. Maybe 4 pages, or 8:00.</source>
            <translation>Ein Tag kann nicht mit {0} voll sein. Vielleicht 4 Seiten oder 8:00.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>A day that is not planned yet</source>
            <translation>Ein Tag, der noch nicht geplant ist</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>A delay</source>
            <translation>Ein Verzug</translation>
        </message>
        <message>
            <location filename="../../app/edits/delays.py" />
            <source>A delay of an activity needs at least one working day.</source>
            <translation>Ein Verzug einer Arbeit braucht mindestens einen Arbeitstag.</translation>
        </message>
        <message>
            <location filename="../../app/edits/departments.py" />
            <source>A department has no field {0} to set.</source>
            <translation>Eine Abteilung hat kein Feld {0}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/departments.py" />
            <source>A department needs a name.</source>
            <translation>Eine Abteilung braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>A draft is open in the mail program. {0} has no address yet.</source>
            <translation>Ein Entwurf ist im Mailprogramm offen. {0} hat noch keine Adresse.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>A draft to {0} is open in the mail program.</source>
            <translation>Ein Entwurf an {0} ist im Mailprogramm offen.</translation>
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>A first board: by set, in daylight, rested</source>
            <translation>Ein erstes Board: nach Motiv, bei Tageslicht, mit Ruhezeiten</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>A folder for the copies</source>
            <translation>Ein Ordner für die Kopien</translation>
        </message>
        <message>
            <location filename="../../app/edits/departments.py" />
            <source>A head has no field {0} to set.</source>
            <translation>Eine Leitung hat kein Feld {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>A heavy frame: no room to the end. Group, Critical chain shows it.</source>
            <translation>Ein kräftiger Rahmen: kein Spielraum bis zum Ende. Gruppe, Kritischer Weg zeigt es.</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>A lag in days needs a finish-to-start link and no negative number.</source>
            <translation>Ein Abstand in Tagen braucht eine Ende-Anfang-Verknüpfung und keine negative Zahl.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/lags.py" />
            <source>A lag of {0} is longer than five years. Nothing was changed.</source>
            <translation>Ein Abstand von {0} ist länger als fünf Jahre. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>A link to the deadlines of {0} is in the clipboard.</source>
            <translation>Ein Link zu den Fristen von {0} liegt in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>A milestone</source>
            <translation>Ein Meilenstein</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>A minor</source>
            <translation>Minderjährig</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>A moment: no work, no length.</source>
            <translation>Ein Zeitpunkt: keine Arbeit, keine Dauer.</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>A need has no field {0} to set.</source>
            <translation>Ein Bedarf hat kein Feld {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>A new activity in the schedule, a new day on the board</source>
            <translation>Eine neue Arbeit im Drehplan, ein neuer Tag auf dem Board</translation>
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>A part needs a name.</source>
            <translation>Eine Rolle braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/edits/crew.py" />
            <source>A person has no field {0} to set.</source>
            <translation>Eine Person hat kein Feld {0}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/crew.py" />
            <source>A person needs a name. Maybe TBC.</source>
            <translation>Eine Person braucht einen Namen. Vielleicht N. N.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>A production has no field {0} to set.</source>
            <translation>Eine Produktion hat kein Feld {0}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>A production needs a title.</source>
            <translation>Eine Produktion braucht einen Titel.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>A recipient more</source>
            <translation>Ein Empfänger mehr</translation>
        </message>
        <message>
            <location filename="../../app/edits/recipients.py" />
            <source>A recipient needs a name.</source>
            <translation>Ein Empfänger braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>A row needs a name. Nothing was changed.</source>
            <translation>Eine Zeile braucht einen Namen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/edits/rules.py" />
            <source>A rule has no field {0} to set.</source>
            <translation>Eine Regel hat kein Feld {0}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/breakdown.py" />
            <source>A scene has no field {0} to set.</source>
            <translation>Ein Bild hat kein Feld {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>A scene is at least 1/8 of a page long.</source>
            <translation>Ein Bild ist mindestens 1/8 Seite lang.</translation>
        </message>
        <message>
            <location filename="../../app/edits/board.py" />
            <source>A scene is never deleted from the board: put it into the boneyard, or omit it.</source>
            <translation>Ein Bild wird nie vom Board gelöscht: in die Ablage legen oder entfallen lassen.</translation>
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>A scene needs a number.</source>
            <translation>Ein Bild braucht eine Nummer.</translation>
        </message>
        <message>
            <location filename="../../app/edits/extras.py" />
            <source>A scene to come needs a number, as 112A.</source>
            <translation>Ein folgendes Bild braucht eine Nummer, wie 112A.</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>A song has no script text here. Add what it needs at the right.</source>
            <translation>Ein Song hat hier keinen Drehbuchtext. Rechts eintragen, was er braucht.</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>A strip</source>
            <translation>Ein Streifen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>A thin line to where it could slip. Group, Slack of each bar shows it.</source>
            <translation>Eine dünne Linie bis dahin, wohin es rutschen könnte. Gruppe, Puffer jedes Balkens zeigt es.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>A unit has no field {0} to set.</source>
            <translation>Eine Unit hat kein Feld {0}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>A unit needs a name.</source>
            <translation>Eine Unit braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>AS {0}</source>
            <translation>ALS {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>About Coverset</source>
            <translation>Über Coverset</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>Accept all</source>
            <translation>Alle annehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>Accept all suggestions of this scene (Shift+Enter in the list)</source>
            <translation>Alle Vorschläge dieses Bildes annehmen (Shift+Enter in der Liste)</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>Accept the chosen suggestion (Enter)</source>
            <translation>Den gewählten Vorschlag annehmen (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>Accidents</source>
            <translation>Unfälle</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>Accidents and injuries</source>
            <translation>Unfälle und Verletzungen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/layout.py" />
            <source>Activity</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Activity, {0}</source>
            <translation>Arbeit, {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Actual call</source>
            <translation>Tatsächlicher Call</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Actual wrap</source>
            <translation>Tatsächlicher Drehschluss</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Add a &amp;Banner…</source>
            <translation>Ba&amp;nner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Add a banner below…</source>
            <translation>Banner darunter hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Add a banner…</source>
            <translation>Banner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>Add a day</source>
            <translation>Einen Tag hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>Add a department</source>
            <translation>Eine Abteilung hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Add a lunch within 6 h of the call</source>
            <translation>Ein Mittagessen innerhalb von 6 h nach dem Call hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Add a lunch, {0} late</source>
            <translation>Ein Mittagessen hinzufügen, {0} zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Add a name</source>
            <translation>Einen Namen hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Add a person or cast member</source>
            <translation>Person oder Rolle hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Add a person or cast member…</source>
            <translation>Person oder Rolle hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Add a supper within 6 h</source>
            <translation>Ein Abendessen innerhalb von 6 h hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Add a supper, {0} late</source>
            <translation>Ein Abendessen hinzufügen, {0} zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Add an activity</source>
            <translation>Eine Arbeit hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Add an element</source>
            <translation>Ein Element hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Add an element (Insert)</source>
            <translation>Ein Element hinzufügen (Einfg)</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Add an element by name</source>
            <translation>Ein Element nach Namen hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>Add department</source>
            <translation>Abteilung hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Add everybody</source>
            <translation>Alle hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Add everybody on the sheet</source>
            <translation>Alle von der Dispo hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Add heads of department</source>
            <translation>Abteilungsleitungen hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Add rule</source>
            <translation>Regel hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Add the banner {0}</source>
            <translation>Das Banner {0} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Add the element</source>
            <translation>Das Element hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Add these days</source>
            <translation>Diese Tage hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Add {0}</source>
            <translation>{0} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Address is never printed</source>
            <translation>Adresse wird nie gedruckt</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/panel.py" />
            <source>Advance</source>
            <translation>Ausblick</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="../../app/views/toolbar.py" />
            <source>Against nothing</source>
            <translation>Kein Vergleich</translation>
        </message>
        <message>
            <location filename="../../app/views/toolbar.py" />
            <source>Against {0}</source>
            <translation>Gegen {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Agent</source>
            <translation>Agentur</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Agreed</source>
            <translation>Vereinbart</translation>
        </message>
        <message>
            <location filename="../../app/views/samples.py" />
            <source>Album, 11 songs</source>
            <translation>Album, 11 Songs</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>All as PDF…</source>
            <translation>Alle als PDF…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>All days</source>
            <translation>Alle Tage</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_list.py" />
            <source>All departments</source>
            <translation>Alle Abteilungen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_list.py" />
            <source>All elements</source>
            <translation>Alle Elemente</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>All units</source>
            <translation>Alle Units</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Already as listed</source>
            <translation>Schon so verzeichnet</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Alt+Down</source>
            <translation>Alt+Ab</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Alt+Up</source>
            <translation>Alt+Auf</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Alt+arrows</source>
            <translation>Alt+Pfeile</translation>
        </message>
        <message>
            <location filename="../../app/views/board/fields.py" />
            <source>Alt+↑ ↓ moves a field</source>
            <translation>Alt+↑ ↓ bewegt ein Feld</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>An activity needs a name.</source>
            <translation>Eine Arbeit braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>An amount, and per what: 600 a day, 2400 a week, 1500 flat. It is on no crew document.</source>
            <translation>Ein Betrag, und wofür: 600 a day, 2400 a week, 1500 flat. Er steht auf keinem Dokument des Teams.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>An eighth needs at least a minute, and a day at least an eighth.</source>
            <translation>Ein Achtel braucht mindestens eine Minute, ein Tag mindestens ein Achtel.</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>An eighth takes</source>
            <translation>Ein Achtel dauert</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>An element has no field {0} to set.</source>
            <translation>Ein Element hat kein Feld {0}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>An element needs a name.</source>
            <translation>Ein Element braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>An option under “to” can be shown and promoted.</source>
            <translation>Eine Option unter „an“ lässt sich zeigen und übernehmen.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>And {0} more.</source>
            <translation>Und {0} mehr.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>And {0} more…</source>
            <translation>Und {0} mehr…</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/details.py" />
            <source>And {0}.</source>
            <translation>Und {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Announce</source>
            <translation>Ankündigen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Announce Sc {0}</source>
            <translation>Bild {0} ankündigen</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Another file…</source>
            <translation>Andere Datei…</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Another screenplay…</source>
            <translation>Anderes Drehbuch…</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Apache License 2.0. Inter and Noto under the SIL Open Font License, the icons from Lucide under the ISC License; the texts of all lie beside the program.</source>
            <translation>Apache-Lizenz 2.0. Inter und Noto unter der SIL Open Font License, die Symbole von Lucide unter der ISC License; alle Texte liegen dem Programm bei.</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Applied or discarded in Settings.</source>
            <translation>Anwenden oder Verwerfen in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Applied “{0}”. Ctrl+Z takes it back.</source>
            <translation>„{0}“ angewendet. Ctrl+Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Apply (Ctrl+Return)</source>
            <translation>Anwenden (Ctrl+Return)</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Apply {0}</source>
            <translation>{0} anwenden</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Apply “{0}”</source>
            <translation>„{0}“ anwenden</translation>
        </message>
        <message>
            <location filename="../../app/views/decision.py" />
            <source>Approved by</source>
            <translation>Genehmigt von</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Arrow keys</source>
            <translation>Pfeiltasten</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <location filename="../../app/views/date_field.py" />
            <source>As 1 March 2027, 1.3.2027 or 2027-03-01. Up and Down: a day</source>
            <translation>Wie 1. März 2027, 1.3.2027 oder 2027-03-01. Auf und Ab: ein Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>As a prelim: for heads of department, without a colour</source>
            <translation>Als Vorabfassung: für Abteilungsleitungen, ohne Farbe</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>As it is</source>
            <translation>Wie es ist</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>As late as possible</source>
            <translation>So spät wie möglich</translation>
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>As needed, 4 pages a day</source>
            <translation>Nach Bedarf, 4 Seiten je Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>As papers print it</source>
            <translation>Wie er auf Dokumenten steht</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>As planned</source>
            <translation>Wie geplant</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>As the plan is now</source>
            <translation>Wie der Plan jetzt ist</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_tools.py" />
            <source>As the plan is now, or as it went out</source>
            <translation>Wie der Plan jetzt ist, oder wie es ausging</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../app/views/board/fields.py" />
            <source>As usual</source>
            <translation>Wie üblich</translation>
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>As written; the preview is not in it.</source>
            <translation>Wie eingetragen; die Vorschau ist nicht darin.</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>As written; the preview is not in it. Nothing is kept until it is applied or cancelled.</source>
            <translation>Wie eingetragen; die Vorschau ist nicht darin. Nichts bleibt, bis sie angewendet oder abgebrochen ist.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Assumed done</source>
            <translation>Gilt als erledigt</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Available, on such dates only</source>
            <translation>Verfügbar, nur an solchen Tagen</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>Back to computed</source>
            <translation>Zurück auf berechnet</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Back to the papers</source>
            <translation>Zurück zu den Dokumenten</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Back to the view</source>
            <translation>Zurück zur Ansicht</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>Back to {0}</source>
            <translation>Zurück auf {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Banner {0}</source>
            <translation>Banner {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Baseline {0}</source>
            <translation>Basisplan {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Before, slack</source>
            <translation>Vorher, Puffer</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Board</source>
            <translation>Board</translation>
        </message>
        <message>
            <location filename="../../app/views/board/boneyard.py" />
            <source>Boneyard</source>
            <translation>Ablage</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Both say the same.</source>
            <translation>Beide sagen dasselbe.</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Breakdown</source>
            <translation>Auszug</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Breakdown sheet {0}</source>
            <translation>Auszug {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Breakdown sheets</source>
            <translation>Auszüge</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/proof.py" />
            <source>Breaks: {0}.</source>
            <translation>Bricht: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Brings</source>
            <translation>Bringt mit</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Brings these elements</source>
            <translation>Bringt diese Elemente mit</translation>
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Building the sample</source>
            <translation>Beispiel wird gebaut</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>By department</source>
            <translation>Nach Abteilung</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>By interior or exterior and time of day. Every strip says it in words.</source>
            <translation>Nach innen oder außen und Tageszeit. Jeder Streifen sagt es in Worten.</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>C&amp;lose Production</source>
            <translation>Produktion sch&amp;ließen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>CAST TBD</source>
            <translation>ROLLEN OFFEN</translation>
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>COVER</source>
            <translation>COVER</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Calendar {0}</source>
            <translation>Kalender {0}</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>Calendar “{0}” has no working day. Nothing was changed.</source>
            <translation>Kalender „{0}“ hat keinen Arbeitstag. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/engine/calendars.py" />
            <source>Calendar “{0}”, {1}: minutes {2} to {3} of the day are no span of working time. Nothing was changed.</source>
            <translation>Kalender „{0}“, {1}: Minuten {2} bis {3} des Tages sind keine Arbeitszeit. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>Calendar “{0}”: a week has seven days, not {1}.</source>
            <translation>Kalender „{0}“: eine Woche hat sieben Tage, nicht {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/dialog.py" />
            <source>Calendars</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Call sheet</source>
            <translation>Tagesdispo</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Call sheets</source>
            <translation>Tagesdispos</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_pane.py" />
            <source>Call sheets and schedules</source>
            <translation>Tagesdispos und Drehpläne</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Call {0} at {1}</source>
            <translation>{0} um {1} rufen</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Calls before and after</source>
            <translation>Calls davor und danach</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Can it be done?</source>
            <translation>Geht es?</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Cancelled. Nothing was changed.</source>
            <translation>Abgebrochen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Cast</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <location filename="../../app/views/calendar_export.py" />
            <source>Cast and players</source>
            <translation>Rollen und Musiker</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>Cast {0}</source>
            <translation>Rolle {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Category of the new element</source>
            <translation>Kategorie des neuen Elements</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Change notice</source>
            <translation>Änderungsmitteilung</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Change the banner {0}</source>
            <translation>Das Banner {0} ändern</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Change the cover {0}</source>
            <translation>Ausweichmotiv {0} ändern</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Change the cover…</source>
            <translation>Ausweichmotiv ändern…</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>Change the length of {0}</source>
            <translation>Dauer von {0} ändern</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>Change the length of {0} to {1}</source>
            <translation>Dauer von {0} auf {1} ändern</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Change the needs of {0}</source>
            <translation>Bedarf von {0} ändern</translation>
        </message>
        <message>
            <location filename="../../app/views/board/editor.py" />
            <source>Change the pages of {0}</source>
            <translation>Seiten von {0} ändern</translation>
        </message>
        <message>
            <location filename="../../app/views/board/editor.py" />
            <source>Change the time of {0}</source>
            <translation>Zeit von {0} ändern</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Change {0}</source>
            <translation>{0} ändern</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Changed for {0}</source>
            <translation>Geändert für {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Changed for {0} since {1}</source>
            <translation>Geändert für {0} seit {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Changed since</source>
            <translation>Geändert seit</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Changed since the issue before</source>
            <translation>Geändert seit der vorigen Ausgabe</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Changed since the option was kept, and was left as now: {0}{1}.</source>
            <translation>Geändert, seit die Option behalten wurde, und so gelassen: {0}{1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Changed since the option was kept, and were left as now: {0}{1}.</source>
            <translation>Geändert, seit die Option behalten wurde, und so gelassen: {0}{1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Changed since: {0}</source>
            <translation>Geändert seit: {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/mode.py" />
            <source>Choose a call sheet first.</source>
            <translation>Erst eine Tagesdispo wählen.</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Choose a colour for {0}</source>
            <translation>Eine Farbe für {0} wählen</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Choose a crew list, CSV or Excel. Nothing is written before you have seen it.</source>
            <translation>Eine Crewliste wählen, CSV oder Excel. Nichts wird geschrieben, bevor Sie es gesehen haben.</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/picture.py" />
            <source>Choose a map</source>
            <translation>Karte wählen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/picture.py" />
            <source>Choose a map…</source>
            <translation>Karte wählen…</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Choose a screenplay, Fountain or Final Draft. Its scenes become strips on a first board.</source>
            <translation>Ein Drehbuch wählen, Fountain oder Final Draft. Aus Bildern werden Streifen auf einem ersten Board.</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Choose a screenplay…</source>
            <translation>Drehbuch wählen…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Choose what stands on a strip, and in which order (F)</source>
            <translation>Wählen, was auf einem Streifen steht, und in welcher Reihenfolge (F)</translation>
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Choose when</source>
            <translation>Zeitpunkt wählen</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/pane.py" />
            <source>Click a place on the sheet to type there</source>
            <translation>Eine Stelle der Dispo anklicken, um dort zu tippen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/views/widgets.py" />
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Co&amp;mpare Two Plans…</source>
            <translation>&amp;Zwei Pläne vergleichen…</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Colour of {0}</source>
            <translation>Farbe von {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Colours in their order</source>
            <translation>Farben in ihrer Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Colours…</source>
            <translation>Farben…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../../app/views/palette.py" />
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <location filename="../../app/views/palette.py" />
            <source>Command, scene, day, person, deadline or department</source>
            <translation>Befehl, Bild, Tag, Person, Frist oder Abteilung</translation>
        </message>
        <message>
            <location filename="../../app/views/palette.py" />
            <source>Commands and things found</source>
            <translation>Gefundene Befehle und Dinge</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Comment on {0}</source>
            <translation>Kommentar zu {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Comment, for everybody who sees this deadline</source>
            <translation>Kommentar, für alle, die diese Frist sehen</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Company move, Lunch …</source>
            <translation>Motivumzug, Mittagessen …</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Company travel</source>
            <translation>Teamreise</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Compare issues of the {0}</source>
            <translation>Ausgaben von {0} vergleichen</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Compare two plans</source>
            <translation>Zwei Pläne vergleichen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Compare…</source>
            <translation>Vergleichen…</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Comparing two plans</source>
            <translation>Zwei Pläne werden verglichen</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Comparing…</source>
            <translation>Wird verglichen…</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Complete</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>Computing the ways out</source>
            <translation>Auswege werden berechnet</translation>
        </message>
        <message>
            <location filename="../../app/views/board/next_conflict.py" />
            <source>Conflict {0} of {1}: {2}.</source>
            <translation>Konflikt {0} von {1}: {2}.</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Contact list</source>
            <translation>Kontaktliste</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Contract from</source>
            <translation>Vertrag ab</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Contract to</source>
            <translation>Vertrag bis</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Copied {0} addresses{1}.</source>
            <translation>{0} Adressen kopiert{1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_out.py" />
            <source>Copied {0} as text.</source>
            <translation>{0} als Text kopiert.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Copied {0}.</source>
            <translation>{0} kopiert.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Copies written</source>
            <translation>Geschriebene Kopien</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Copy a link to this page</source>
            <translation>Einen Link zu dieser Seite kopieren</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Copy addresses</source>
            <translation>Adressen kopieren</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Copy rows</source>
            <translation>Zeilen kopieren</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Copy schedule rows to a spreadsheet, paste from it</source>
            <translation>Zeilen des Drehplans in eine Tabelle kopieren, daraus einfügen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_tools.py" />
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_tools.py" />
            <source>Copy the notice as plain text, to paste into a message</source>
            <translation>Die Mitteilung als Text kopieren, für eine Nachricht</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Copy this page as text for a message (Ctrl+C)</source>
            <translation>Diese Seite als Text für eine Nachricht kopieren (Ctrl+C)</translation>
        </message>
        <message>
            <location filename="../../app/views/decision.py" />
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <location filename="../../app/views/decision.py" />
            <source>Cost, {0}</source>
            <translation>Kosten, {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Costume, min</source>
            <translation>Kostüm, Min.</translation>
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>Country, for holidays</source>
            <translation>Land, für Feiertage</translation>
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>Cover left</source>
            <translation>Ausweichmotive</translation>
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>Cover left: {0}</source>
            <translation>Ausweichmotive: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Coverset</source>
            <translation>Coverset</translation>
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Coverset productions (*.coverset)</source>
            <translation>Coverset-Produktionen (*.coverset)</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Create the production</source>
            <translation>Die Produktion anlegen</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Create…</source>
            <translation>Anlegen…</translation>
        </message>
        <message>
            <location filename="../../app/views/calendar_export.py" />
            <source>Crew</source>
            <translation>Crew</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Crew list</source>
            <translation>Crewliste</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Crew lists ({0})</source>
            <translation>Crewlisten ({0})</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Critical chain</source>
            <translation>Kritischer Weg</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Critical chain hidden.</source>
            <translation>Kritischer Weg ausgeblendet.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/chain.py" />
            <source>Critical chain: no bar has a date yet.</source>
            <translation>Kritischer Weg: noch hat kein Balken ein Datum.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/chain.py" />
            <source>Critical chain: {0}, {1} to {2}</source>
            <translation>Kritischer Weg: {0}, {1} bis {2}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>Crowd</source>
            <translation>Komparserie</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>Crowd that came</source>
            <translation>Anwesende Komparserie</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Ctrl+C, Ctrl+V</source>
            <translation>Ctrl+C, Ctrl+V</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Ctrl+I</source>
            <translation>Ctrl+I</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Ctrl+Shift+F</source>
            <translation>Ctrl+Shift+F</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Ctrl+], Ctrl+[</source>
            <translation>Ctrl+], Ctrl+[</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Ctrl+wheel</source>
            <translation>Ctrl+Mausrad</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Dark days, and days of other hours</source>
            <translation>Drehfreie Tage und Tage mit anderen Zeiten</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Dark on {0}</source>
            <translation>Drehfrei am {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Dashed: where it was before what is previewed, or in the baseline; a dashed pole is the due date as it was.</source>
            <translation>Gestrichelt: wo es vor der Vorschau oder im Basisplan war; ein gestrichelter Mast ist die Frist, wie sie war.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Date of the day that differs</source>
            <translation>Datum des abweichenden Tages</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Date to show</source>
            <translation>Zu zeigendes Datum</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>Day</source>
            <translation>Drehtag</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Day and night</source>
            <translation>Tag und Nacht</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Day by day</source>
            <translation>Tag für Tag</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Day out of days</source>
            <translation>Drehtagsübersicht</translation>
        </message>
        <message>
            <location filename="../../app/views/memory.py" />
            <source>Day {0} of {1}</source>
            <translation>Drehtag {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Days after {0}, of {1}</source>
            <translation>Tage nach {0}, von {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Days left</source>
            <translation>Tage übrig</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>Days left: working days until it is due</source>
            <translation>Tage übrig: Arbeitstage bis zur Frist</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Days lost</source>
            <translation>Verlorene Tage</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Days of the element</source>
            <translation>Tage des Elements</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/month.py" />
            <source>Days of the element, by month</source>
            <translation>Tage des Elements, nach Monat</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days.py" />
            <source>Days out of days</source>
            <translation>Drehtagsübersicht</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Days that differ</source>
            <translation>Abweichende Tage</translation>
        </message>
        <message>
            <location filename="../../app/views/calendar_export.py" />
            <source>Days with their calls, and deadlines. Exported again, it updates what was imported.</source>
            <translation>Tage mit ihren Calls, und Fristen. Neu exportiert, aktualisiert es, was importiert war.</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>Days {0}–{1} slide one day</source>
            <translation>Drehtage {0}–{1} rücken einen Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Deadline, {0}</source>
            <translation>Frist, {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Deadlines</source>
            <translation>Fristen</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Deadlines by department</source>
            <translation>Fristen nach Abteilung</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>Deadlines by due</source>
            <translation>Fristen nach Datum</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/list.py" />
            <source>Deadlines that change, by department</source>
            <translation>Fristen, die sich ändern, nach Abteilung</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Deadlines, by department</source>
            <translation>Fristen, nach Abteilung</translation>
        </message>
        <message>
            <location filename="../../app/views/shell.py" />
            <source>Deadlines: {0}. F9 shows the knock-on beside the view.</source>
            <translation>Fristen: {0}. F9 zeigt die Folgen neben der Ansicht.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>December</source>
            <translation>Dezember</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Decide by</source>
            <translation>Zu entscheiden bis</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/decisions.py" />
            <source>Decide on a delay</source>
            <translation>Über einen Verzug entscheiden</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/decisions.py" />
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Decisions on Dela&amp;ys…</source>
            <translation>&amp;Entscheidungen zu Verzügen…</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/decisions.py" />
            <source>Decisions on delays</source>
            <translation>Entscheidungen zu Verzügen</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/decisions.py" />
            <source>Delay</source>
            <translation>Verzug</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Delay log</source>
            <translation>Verzugsprotokoll</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/decisions.py" />
            <source>Delays, with what was decided</source>
            <translation>Verzüge, mit dem, was entschieden wurde</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>Delete a link</source>
            <translation>Eine Verknüpfung löschen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Delete day</source>
            <translation>Tag löschen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Delete link</source>
            <translation>Verknüpfung löschen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Delete the selected ones</source>
            <translation>Die gewählten löschen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Delete {0}</source>
            <translation>{0} löschen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Delete {0}?</source>
            <translation>{0} löschen?</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>Delete {0}? {1}.</source>
            <translation>{0} löschen? {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Deleted {0}. {1}Ctrl+Z takes it back.</source>
            <translation>{0} gelöscht. {1}Ctrl+Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Department page</source>
            <translation>Abteilungsseite</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Department, deadline</source>
            <translation>Abteilung, Frist</translation>
        </message>
        <message>
            <location filename="../../app/views/calendar_export.py" />
            <source>Departments</source>
            <translation>Abteilungen</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Departments to be made</source>
            <translation>Anzulegende Abteilungen</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Departments, worst first</source>
            <translation>Abteilungen, schlimmste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>Details or days of the element</source>
            <translation>Einzelheiten oder Tage des Elements</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Discarded option “{0}”.</source>
            <translation>Option „{0}“ verworfen.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Distribution of the {0}</source>
            <translation>Verteiler von {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Distribution…</source>
            <translation>Verteiler…</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>Done again</source>
            <translation>Wiederholt</translation>
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Done again: {0}. Ctrl+Z takes it back.</source>
            <translation>Wiederholt: {0}. Ctrl+Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Done, {0}</source>
            <translation>Erledigt, {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Done: {0}</source>
            <translation>Erledigt: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Doubts</source>
            <translation>Zweifel</translation>
        </message>
        <message>
            <location filename="../../app/views/toolbar.py" />
            <source>Draw against a baseline</source>
            <translation>Gegen einen Basisplan zeichnen</translation>
        </message>
        <message>
            <location filename="../../app/views/toolbar.py" />
            <source>Draw the bars of a baseline behind those of the plan</source>
            <translation>Die Balken eines Basisplans hinter denen des Plans zeichnen</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/pane.py" />
            <source>Drawing pages</source>
            <translation>Seiten werden gezeichnet</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Drop a production or screenplay here</source>
            <translation>Produktion oder Drehbuch hierher ziehen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Drop over, days</source>
            <translation>Freistellen ab, Tage</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Drop {0}</source>
            <translation>{0} streichen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Drop: no longer to be shot</source>
            <translation>Streichen: wird nicht mehr gedreht</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Dropped after so many calendar days without work</source>
            <translation>Freigestellt nach so vielen Kalendertagen ohne Arbeit</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Dropped where the next work day is more than so many calendar days away, once</source>
            <translation>Freigestellt, wo der nächste Arbeitstag mehr als so viele Kalendertage entfernt ist, einmal</translation>
        </message>
        <message>
            <location filename="../../app/views/board/boneyard.py" />
            <source>Dropped: no longer to be shot</source>
            <translation>Gestrichen: wird nicht mehr gedreht</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Due at the end of that day; red: later than that.</source>
            <translation>Fällig am Ende dieses Tages; rot: später.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>Due earlier: {0}.</source>
            <translation>Früher fällig: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>Due {0}</source>
            <translation>Fällig {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>Due {0}, was {1}: {2}</source>
            <translation>Fällig {0}, war {1}: {2}</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>Due {0}: {1}</source>
            <translation>Fällig {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>Due, for instance 27 May; empty: as its rule says</source>
            <translation>Frist, zum Beispiel 27. Mai; leer: nach der Regel</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_parts.py" />
            <source>Dues by date</source>
            <translation>Fristen nach Datum</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Due…</source>
            <translation>Frist…</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Each</source>
            <translation>Jedes</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Edit day…</source>
            <translation>Tag bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Edit in Elements</source>
            <translation>Unter Elemente bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Edit link…</source>
            <translation>Verknüpfung bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/mode.py" />
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Either way it goes to the boneyard, owed</source>
            <translation>So oder so kommt es als offen in die Ablage</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_list.py" />
            <source>Element</source>
            <translation>Element</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Elements</source>
            <translation>Elemente</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Empty production</source>
            <translation>Leere Produktion</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Empty: as the department’s pre-call gives</source>
            <translation>Leer: wie der Vorlauf der Abteilung</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Empty: every strip has a day.</source>
            <translation>Leer: jeder Streifen hat einen Tag.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>End of day…</source>
            <translation>Tagesende…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>End of {0}</source>
            <translation>Ende von {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>End of {0}, {1}</source>
            <translation>Ende von {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>End the {0}</source>
            <translation>{0} beenden</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Ended by</source>
            <translation>Endet durch</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Equipment</source>
            <translation>Technik</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Esc once more leaves; what was read and typed here is not kept.</source>
            <translation>Noch einmal Esc verlässt; was hier gelesen und getippt wurde, bleibt nicht.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Est.</source>
            <translation>Ca.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Every document climbs the same order by itself. After the last colour comes second blue.</source>
            <translation>Jedes Dokument steigt allein dieselbe Reihenfolge hinauf. Nach der letzten Farbe kommt das zweite Blau.</translation>
        </message>
        <message>
            <location filename="../../app/edits/recipients.py" />
            <source>Every head of department gets it already.</source>
            <translation>Jede Abteilungsleitung bekommt es schon.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Everybody gets it</source>
            <translation>Alle bekommen es</translation>
        </message>
        <message>
            <location filename="../../app/edits/recipients.py" />
            <source>Everybody gets it already.</source>
            <translation>Alle bekommen es schon.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Everything placed or typed is kept.</source>
            <translation>Alles Gelegte und Getippte bleibt.</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>Everything that was done, newest first</source>
            <translation>Alles, was getan wurde, Neuestes zuerst</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_pane.py" />
            <source>Everything that was issued, as it went out</source>
            <translation>Alles, was ausgegeben wurde, wie es ausging</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Expected after it is due.</source>
            <translation>Erwartet nach der Frist.</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Export Calen&amp;dar…</source>
            <translation>Kalender e&amp;xportieren…</translation>
        </message>
        <message>
            <location filename="../../app/views/calendar_export.py" />
            <source>Export calendar</source>
            <translation>Kalender exportieren</translation>
        </message>
        <message>
            <location filename="../../app/views/calendar_export.py" />
            <source>Exporting the calendar</source>
            <translation>Kalender wird exportiert</translation>
        </message>
        <message>
            <location filename="../../app/views/calendar_export.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Exteriors only</source>
            <translation>Nur Außen</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>Extra day at the end</source>
            <translation>Zusatztag am Ende</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>F5</source>
            <translation>F5</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>FF: finishes after its finish</source>
            <translation>EE: endet nach dessen Ende (FF)</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>FS: starts after its finish</source>
            <translation>EA: beginnt nach dessen Ende (FS)</translation>
        </message>
        <message>
            <location filename="../../app/views/samples.py" />
            <source>Feature, 32 days</source>
            <translation>Spielfilm, 32 Tage</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>February</source>
            <translation>Februar</translation>
        </message>
        <message>
            <location filename="../../app/views/board/fields.py" />
            <source>Fields of a strip, in order</source>
            <translation>Felder eines Streifens, der Reihe nach</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/panel.py" />
            <source>Fields of the sheet</source>
            <translation>Felder der Dispo</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Fields of the strips…</source>
            <translation>Felder der Streifen…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Fields…</source>
            <translation>Felder…</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Filter by scene, set or cast</source>
            <translation>Nach Bild, Motiv oder Rolle filtern</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>Filter by scene, set or day</source>
            <translation>Nach Bild, Motiv oder Tag filtern</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/filter_bar.py" />
            <source>Filter by state, person or element</source>
            <translation>Nach Stand, Person oder Element filtern</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Filter elements</source>
            <translation>Elemente filtern</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/filter_bar.py" />
            <source>Filter rows</source>
            <translation>Zeilen filtern</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>Filter scenes</source>
            <translation>Bilder filtern</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Filter the boneyard by scene, set or cast</source>
            <translation>Die Ablage nach Bild, Motiv oder Rolle filtern</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Filter the recent productions</source>
            <translation>Die zuletzt geöffneten Produktionen filtern</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Filter the schedule’s rows</source>
            <translation>Zeilen des Drehplans filtern</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/filter_bar.py" />
            <source>Filtered by {0}, press to take away</source>
            <translation>Gefiltert nach {0}, Drücken hebt es auf</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Final Draft or Fountain; scenes become strips</source>
            <translation>Final Draft oder Fountain; aus Bildern werden Streifen</translation>
        </message>
        <message>
            <location filename="../../app/views/search.py" />
            <source>Find a scene, person or deadline (Ctrl+F)</source>
            <translation>Bild, Person oder Frist suchen (Ctrl+F)</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>Finish</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>Finish of {0}: {1}</source>
            <translation>Ende von {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>Finish, for instance 27 May</source>
            <translation>Ende, zum Beispiel 27. Mai</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/layout.py" />
            <source>Finished</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>Finished on, {0}</source>
            <translation>Fertig am, {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Finished…</source>
            <translation>Fertig…</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/table.py" />
            <source>First</source>
            <translation>Erster</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>First shoot day</source>
            <translation>Erster Drehtag</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>First use moves; the {0} starts {1}</source>
            <translation>Die erste Nutzung rückt; {0} beginnt {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Fitting</source>
            <translation>Anprobe</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Fixed finish</source>
            <translation>Festes Ende</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Fixed start</source>
            <translation>Fester Beginn</translation>
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Flags</source>
            <translation>Kennzeichen</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Float</source>
            <translation>Puffer</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Fold</source>
            <translation>Zuklappen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Fold all</source>
            <translation>Alles zuklappen</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Fold and unfold a group</source>
            <translation>Eine Gruppe auf- und zuklappen</translation>
        </message>
        <message>
            <location filename="../../app/views/department_pages.py" />
            <source>Folder for the pages of every department</source>
            <translation>Ordner für die Seiten aller Abteilungen</translation>
        </message>
        <message>
            <location filename="../../app/reports/notice.py" />
            <source>Follows {0}</source>
            <translation>Folgt auf {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <location filename="../../app/views/decision.py" />
            <source>For the delay log. No paper of the crew shows it.</source>
            <translation>Für das Verzugsprotokoll. Kein Dokument des Teams zeigt es.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/decisions.py" />
            <source>For the delay log. No paper of the crew shows money.</source>
            <translation>Für das Verzugsprotokoll. Kein Dokument des Teams zeigt Geld.</translation>
        </message>
        <message>
            <location filename="../../app/views/search.py" />
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Freeze</source>
            <translation>Festhalten</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Freeze a baseline</source>
            <translation>Basisplan festhalten</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Friday</source>
            <translation>Freitag</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>From this plan</source>
            <translation>Von diesem Plan</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>From today</source>
            <translation>Ab heute</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Frozen: “{0}”. Choose it under Against to draw it.</source>
            <translation>Festgehalten: „{0}“. Unter Vergleich wählen, um ihn zu zeichnen.</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Gantt</source>
            <translation>Balkenplan</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>Gantt timeline bars critical activities tasks</source>
            <translation>Gantt Zeitleiste Balken kritisch Arbeiten Aufgaben Vorgänge</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>Give {0} to {1}</source>
            <translation>{0} an {1} geben</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Go</source>
            <translation>Los</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>Go back to here</source>
            <translation>Hierher zurück</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Go to date</source>
            <translation>Zum Datum</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Goes to nobody on its list.</source>
            <translation>Geht an niemanden auf dem Verteiler.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Goes to the one whose name is kept: {0}.</source>
            <translation>Geht an die, deren Name bleibt: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Goes to {0}: {1}.</source>
            <translation>Geht an {0}: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Goes too: {0}.</source>
            <translation>Geht auch: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>Going back is one step, and can itself be undone.</source>
            <translation>Zurückgehen ist ein Schritt und lässt sich selbst rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Gone out</source>
            <translation>Ausgegangen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_pane.py" />
            <source>Gone out…</source>
            <translation>Ausgegangen…</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>Has it</source>
            <translation>Hat es</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Hatched past its deadline; in a day's cell: time that was lost.</source>
            <translation>Hinter der Frist schraffiert; im Feld eines Tages: verlorene Zeit.</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>Head</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Heads of department get it</source>
            <translation>Abteilungsleitungen bekommen es</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>Heads, also prelims</source>
            <translation>Leitungen, auch Vorabfassungen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>Held on idle days</source>
            <translation>An freien Tagen gehalten</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Hold</source>
            <translation>Halten</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Holiday</source>
            <translation>Feiertag</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Holidays of</source>
            <translation>Feiertage von</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Holidays to come</source>
            <translation>Kommende Feiertage</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Hospital</source>
            <translation>Krankenhaus</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/fields.py" />
            <source>Hours and minutes; empty: {0}, by its pages</source>
            <translation>Stunden und Minuten; leer: {0}, nach den Seiten</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Hours of {0}</source>
            <translation>Zeiten am {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>House colour</source>
            <translation>Hausfarbe</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>How many; 0: only its voice</source>
            <translation>Wie viele; 0: nur die Stimme</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>How much is done, 0 to 100</source>
            <translation>Wie viel getan ist, 0 bis 100</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>How much is read</source>
            <translation>Wie viel gelesen ist</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>How much is still to do, for instance 3 d</source>
            <translation>Wie viel noch zu tun ist, zum Beispiel 3 d</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>How much later does everyone come? A minus is earlier.</source>
            <translation>Wie viel später kommen alle? Mit Minus früher.</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/fields.py" />
            <source>I/E</source>
            <translation>I/A</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Illness</source>
            <translation>Krankheit</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Import Cre&amp;w List…</source>
            <translation>Cre&amp;wliste importieren…</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Import a crew list</source>
            <translation>Eine Crewliste importieren</translation>
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Import a later draft</source>
            <translation>Eine neuere Fassung importieren</translation>
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>Import a screenplay…</source>
            <translation>Drehbuch importieren…</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Import crew list</source>
            <translation>Crewliste importieren</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Import crew list {0}</source>
            <translation>Crewliste {0} importieren</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>Import crew list…</source>
            <translation>Crewliste importieren…</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Import {0}</source>
            <translation>{0} importieren</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Imported {0}. Ctrl+Z takes it back.</source>
            <translation>{0} importiert. Ctrl+Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>In force</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>In script order; the days are made, and are empty</source>
            <translation>In der Reihenfolge des Drehbuchs; die Tage sind angelegt und leer</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>In the boneyard</source>
            <translation>In der Ablage</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>In this order they stand on call sheets and in the knock-on.</source>
            <translation>In dieser Reihenfolge stehen sie auf Tagesdispos und bei den Folgen.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Indent</source>
            <translation>Einrücken</translation>
        </message>
        <message>
            <location filename="../../app/views/board/new_day.py" />
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>Insert a day</source>
            <translation>Einen Tag einfügen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/new_day.py" />
            <source>Insert a day, {0}</source>
            <translation>Einen Tag einfügen, {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Insert a day…</source>
            <translation>Tag einfügen…</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/fields.py" />
            <source>Inside, outside</source>
            <translation>Innen, außen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Interiors, exteriors</source>
            <translation>Innen/Außen</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Into the Bone&amp;yard</source>
            <translation>In die Ab&amp;lage</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Into the boneyard</source>
            <translation>In die Ablage</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>Is on</source>
            <translation>Ist am</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Issue</source>
            <translation>Ausgeben</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Issue all the same</source>
            <translation>Trotzdem ausgeben</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Issue revised…</source>
            <translation>Revision ausgeben…</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Issue the {0}</source>
            <translation>{0} ausgeben</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Issue {0} of the {1}</source>
            <translation>Ausgabe {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Issue {0}, {1}</source>
            <translation>Ausgabe {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_stale.py" />
            <source>Issue {0}…</source>
            <translation>{0} ausgeben…</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Issued the {0}: {1}.</source>
            <translation>{0} ausgegeben: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Issues, newest first</source>
            <translation>Ausgaben, neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_stale.py" />
            <source>Issue…</source>
            <translation>Ausgeben…</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/holds.py" />
            <source>It can't begin sooner</source>
            <translation>Es kann nicht früher beginnen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/holds.py" />
            <source>It can't begin sooner: {0}</source>
            <translation>Es kann nicht früher beginnen: {0}</translation>
        </message>
        <message>
            <location filename="../../app/edits/board.py" />
            <source>It can't have ended before it started.</source>
            <translation>Es kann nicht vor dem Beginn geendet haben.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>It is kept in the file as it goes out, with the plan. It can’t be undone.</source>
            <translation>Es bleibt in der Datei, wie es ausgeht, samt Plan. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>It needs a name. Nothing was kept.</source>
            <translation>Es braucht einen Namen. Nichts wurde behalten.</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>It plays where the board puts it: no work is linked to it alone.</source>
            <translation>Er steht, wo der Drehplan ihn hinstellt: keine Arbeit hängt an ihm allein.</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>Its due has no date yet</source>
            <translation>Seine Frist hat noch kein Datum</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Its time is over and nobody has reported it. It counts as done as planned until somebody says otherwise: right-click, Progress.</source>
            <translation>Die Zeit ist vorbei, und niemand hat etwas gemeldet. Es gilt als planmäßig erledigt, bis jemand anderes sagt: Rechtsklick, Fortschritt.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>January</source>
            <translation>Januar</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Job</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Join parts</source>
            <translation>Teile verbinden</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Join {0}</source>
            <translation>{0} verbinden</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Keep as &amp;Option…</source>
            <translation>Als &amp;Option behalten…</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Keep the preview as an option</source>
            <translation>Vorschau als Option behalten</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>Keep what is typed</source>
            <translation>Eingabe behalten</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/deeds.py" />
            <source>Keep {0}</source>
            <translation>{0} behalten</translation>
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Keeping the script</source>
            <translation>Drehbuch wird abgelegt</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Kept as “{0}”. Compare Two Plans shows it.</source>
            <translation>Als „{0}“ behalten. Zwei Pläne vergleichen zeigt es.</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Kept: {0}. Ctrl+Z takes it back.</source>
            <translation>Behalten: {0}. Ctrl+Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>Knock-on</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/proof.py" />
            <source>Knock-on: {0}.</source>
            <translation>Folgen: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Lag</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>Lag counted in</source>
            <translation>Abstand gezählt in</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/table.py" />
            <source>Last</source>
            <translation>Letzter</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Last out</source>
            <translation>Feierabend</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Last out, {0}</source>
            <translation>Feierabend, {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>Last use</source>
            <translation>Letzte Nutzung</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>Last use moves; the {0} ends {1}</source>
            <translation>Die letzte Nutzung rückt; {0} endet {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>Late</source>
            <translation>Zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Lay out</source>
            <translation>Auslegen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Lay out in new days…</source>
            <translation>Auf neue Tage auslegen…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Lay out {0} in new days</source>
            <translation>{0} auf neue Tage auslegen</translation>
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>Lay the scenes on days</source>
            <translation>Die Bilder auf Tage legen</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Lead</source>
            <translation>Vorlauf</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/dialog.py" />
            <source>Lead rules</source>
            <translation>Vorlaufregeln</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Least slack</source>
            <translation>Kleinster Puffer</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Leave a drag, a message or the preview; nothing is changed</source>
            <translation>Ziehen, Meldung oder Vorschau verlassen; nichts ändert sich</translation>
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>Leave all in the boneyard</source>
            <translation>Alles in der Ablage lassen</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Leaving from</source>
            <translation>Abfahrt</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Left out</source>
            <translation>Weggelassen</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>Left owed</source>
            <translation>Offen gelassen</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Left, Right</source>
            <translation>Links, Rechts</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Legend</source>
            <translation>Legende</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Legend: {0}</source>
            <translation>Legende: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Legend: {0}. Press for all marks</source>
            <translation>Legende: {0}. Drücken zeigt alle Zeichen</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Length</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>Length of work, for instance 5 d</source>
            <translation>Arbeitsdauer, zum Beispiel 5 d</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Length…</source>
            <translation>Dauer…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Limit of tightness</source>
            <translation>Grenze für knapp</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>Line {0}</source>
            <translation>Zeile {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>Line {0} ({1})</source>
            <translation>Zeile {0} ({1})</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Link</source>
            <translation>Verknüpfung</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/link_drag.py" />
            <source>Link {0} → {1}</source>
            <translation>Verknüpfung {0} → {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>List or day out of days</source>
            <translation>Liste oder Drehtagsübersicht</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Lists</source>
            <translation>Listen</translation>
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Locate {0}</source>
            <translation>{0} suchen</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Locate…</source>
            <translation>Suchen…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Location</source>
            <translation>Drehort</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Location list</source>
            <translation>Motivliste</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Location lost</source>
            <translation>Drehort verloren</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Lock day</source>
            <translation>Tag sperren</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Lock days</source>
            <translation>Tage sperren</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Lock or &amp;Unlock</source>
            <translation>Sperren oder frei&amp;geben</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Lock {0}</source>
            <translation>{0} sperren</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Locked day</source>
            <translation>Gesperrter Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Locked: {0}</source>
            <translation>Gesperrt: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/units.py" />
            <source>Longest day, hours</source>
            <translation>Längster Tag, Stunden</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/pane.py" />
            <source>Looking there</source>
            <translation>Es wird dort nachgesehen</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Lost</source>
            <translation>Verloren</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Lost or late</source>
            <translation>Verloren oder zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>Lost strips: shoot by</source>
            <translation>Verlorene Streifen: zu drehen bis</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Lost: {0}.</source>
            <translation>Verloren: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Made by</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Made, or filled for the first time, by what is previewed.</source>
            <translation>Durch die Vorschau entstanden oder zum ersten Mal gefüllt.</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Make it dark</source>
            <translation>Als drehfrei setzen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Make the selected ones one (Ctrl+M)</source>
            <translation>Die gewählten zusammenführen (Ctrl+M)</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Make {0} one: {1}.</source>
            <translation>{0} zu einer machen: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Make {0} one: {1}. Scenes, days and papers go to the one whose name is kept.</source>
            <translation>{0} zu einem machen: {1}. Bilder, Tage und Genehmigungen gehen an den, dessen Name bleibt.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>Make {0} {1}</source>
            <translation>{0} auf {1} setzen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>Make {0} {1}, {2} {3}</source>
            <translation>{0} auf {1} setzen, {2} {3}</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Make-up, min</source>
            <translation>Maske, Min.</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Making the production</source>
            <translation>Produktion wird angelegt</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Making {0}: board, departments and deadlines…</source>
            <translation>{0} wird angelegt: Board, Abteilungen und Fristen…</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/picture.py" />
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/picture.py" />
            <source>Map of {0}</source>
            <translation>Karte von {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Mark as &amp;Cover…</source>
            <translation>Als Ausweichmotiv &amp;kennzeichnen…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Mark as cover</source>
            <translation>Als Ausweichmotiv kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Mark as cover…</source>
            <translation>Als Ausweichmotiv kennzeichnen…</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Mark as shot</source>
            <translation>Als gedreht kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Mark not started</source>
            <translation>Als nicht begonnen kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Mark part shot</source>
            <translation>Als teils gedreht kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Mark shot</source>
            <translation>Als gedreht kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Mark {0} as cover</source>
            <translation>{0} als Ausweichmotiv kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Mark {0} as planned</source>
            <translation>{0} als geplant kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Mark {0} not started</source>
            <translation>{0} als nicht begonnen kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Mark {0} part shot</source>
            <translation>{0} als teils gedreht kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Mark {0} shot</source>
            <translation>{0} als gedreht kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Matching the crew list</source>
            <translation>Crewliste wird abgeglichen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>May see</source>
            <translation>Darf sehen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Meals</source>
            <translation>Essen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Meals, as they were taken</source>
            <translation>Essen, wie sie stattfanden</translation>
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Menus</source>
            <translation>Menüs</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/deeds.py" />
            <source>Merge {0} into {1}</source>
            <translation>{0} mit {1} zusammenführen</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>Met</source>
            <translation>Erfüllt</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Met on</source>
            <translation>Erfüllt am</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Milestone</source>
            <translation>Meilenstein</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Milestone, {0}</source>
            <translation>Meilenstein, {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/panel.py" />
            <source>Minors</source>
            <translation>Minderjährige</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/fields.py" />
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>Minutes after wrap</source>
            <translation>Minuten nach Drehschluss</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Minutes an eighth</source>
            <translation>Minuten je Achtel</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>Minutes before call</source>
            <translation>Minuten vor dem Call</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>Minutes before call and after wrap, in</source>
            <translation>Minuten vor dem Call und nach Drehschluss, in</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Minutes from pick-up to base</source>
            <translation>Minuten von Abholung bis Basis</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>Minutes in</source>
            <translation>Minuten in</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Minutes in costume</source>
            <translation>Minuten im Kostüm</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Minutes in make-up</source>
            <translation>Minuten in der Maske</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Minutes later; earlier with a minus</source>
            <translation>Minuten später; mit Minus früher</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Minutes to get there and light</source>
            <translation>Minuten für Weg und Licht</translation>
        </message>
        <message>
            <location filename="../../app/views/board/new_day.py" />
            <source>Mon 28 Dec</source>
            <translation>Mo., 28. Dez.</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>Money too</source>
            <translation>Auch Geld</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/month.py" />
            <source>Month before</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Move between rows, strips and days</source>
            <translation>Zwischen Zeilen, Streifen und Tagen gehen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Move every call of the day together, later or earlier</source>
            <translation>Alle Calls des Tages zusammen später oder früher legen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/drag.py" />
            <source>Move the end of {0}</source>
            <translation>Das Ende von {0} bewegen</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Move the strip or bar one step</source>
            <translation>Streifen oder Balken um einen Schritt bewegen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>Move {0}</source>
            <translation>{0} bewegen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Move {0} down in the boneyard</source>
            <translation>{0} in der Ablage nach unten</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/drag.py" />
            <source>Move {0} rows</source>
            <translation>{0} Zeilen bewegen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Move {0} to {1}</source>
            <translation>{0} nach {1} bewegen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Move {0} up in the boneyard</source>
            <translation>{0} in der Ablage nach oben</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>Moved</source>
            <translation>Verschoben</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Named twice</source>
            <translation>Doppelt genannt</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Names, divided by commas</source>
            <translation>Namen, durch Kommas getrennt</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Ne&amp;xt Conflict</source>
            <translation>Nä&amp;chster Konflikt</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Needed in {0}.</source>
            <translation>Gebraucht in {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Needs</source>
            <translation>Bedarf</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Needs of {0}</source>
            <translation>Bedarf von {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Needs {0}</source>
            <translation>Braucht {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Needs…</source>
            <translation>Bedarf…</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>New &amp;Empty Production…</source>
            <translation>Neue leere P&amp;roduktion…</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>New activity</source>
            <translation>Neue Arbeit</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>New banner</source>
            <translation>Neues Banner</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>New calendar</source>
            <translation>Neuer Kalender</translation>
        </message>
        <message>
            <location filename="../../app/views/board/new_day.py" />
            <source>New day</source>
            <translation>Neuer Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>New department</source>
            <translation>Neue Abteilung</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>New from a screenplay</source>
            <translation>Neu aus einem Drehbuch</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>New from screenplay</source>
            <translation>Neu aus Drehbuch</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>New person</source>
            <translation>Neue Person</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>New production</source>
            <translation>Neue Produktion</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>New rule</source>
            <translation>Neue Regel</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>New unit</source>
            <translation>Neue Unit</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>New unit…</source>
            <translation>Neue Unit…</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>New {0}</source>
            <translation>Neu: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Newly late</source>
            <translation>Neu verspätet</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Next &amp;Pane</source>
            <translation>Nächster &amp;Bereich</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>Next day there with room</source>
            <translation>Nächster Tag dort mit Platz</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/month.py" />
            <source>Next month</source>
            <translation>Nächster Monat</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>Next scene</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_list.py" />
            <source>Next session</source>
            <translation>Nächste Session</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>Next session there with room</source>
            <translation>Nächste Session dort mit Platz</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Next week</source>
            <translation>Nächste Woche</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/fields.py" />
            <source>Night</source>
            <translation>Nacht</translation>
        </message>
        <message>
            <location filename="../../app/views/samples.py" />
            <source>Night Ferry: a sample not yet granted</source>
            <translation>Night Ferry: ein Sample ohne Freigabe</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_compared.py" />
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>No activities or deadlines yet. Lead rules make them from the scenes on the board.</source>
            <translation>Noch keine Arbeiten oder Fristen. Vorlaufregeln machen sie aus den Bildern des Boards.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/next_conflict.py" />
            <source>No conflict on the board.</source>
            <translation>Kein Konflikt auf dem Board.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>No cover any more</source>
            <translation>Kein Ausweichmotiv mehr</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/panel.py" />
            <source>No crew yet. Import crew list…</source>
            <translation>Noch keine Crew. Crewliste importieren…</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>No date</source>
            <translation>Kein Datum</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>No day</source>
            <translation>Kein Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>No day follows {0}. Ins on a strip breaks the day there.</source>
            <translation>Auf {0} folgt kein Tag. Einfg auf einem Streifen trennt den Tag dort.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>No day is on {0} or later.</source>
            <translation>Kein Tag liegt am {0} oder später.</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_compared.py" />
            <source>No day yet</source>
            <translation>Noch kein Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>No day yet. All strips lie in the boneyard.</source>
            <translation>Noch kein Tag. Alle Streifen liegen in der Ablage.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>No day yet: it waits for a strip that is owed one. What keeps its date does not wait for it.</source>
            <translation>Noch kein Tag: wartet auf einen Streifen, dem einer fehlt. Was sein Datum behält, wartet nicht darauf.</translation>
        </message>
        <message>
            <location filename="../../app/views/memory.py" />
            <source>No days yet</source>
            <translation>Noch keine Tage</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>No deadline</source>
            <translation>Keine Frist</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>No deadline changes</source>
            <translation>Keine Frist ändert sich</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>No deadline is earlier.</source>
            <translation>Keine Frist liegt früher.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>No deadline to come.</source>
            <translation>Keine Frist steht bevor.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>No deadlines yet. They come with the lead rules of a new production, or are typed.</source>
            <translation>Noch keine Fristen. Sie kommen mit den Vorlaufregeln einer neuen Produktion oder werden eingetippt.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/groups.py" />
            <source>No department</source>
            <translation>Keine Abteilung</translation>
        </message>
        <message>
            <location filename="../../app/edits/recipients.py" />
            <source>No department has a head yet. Maybe name them in Settings, under Departments.</source>
            <translation>Noch hat keine Abteilung eine Leitung. Vielleicht in den Einstellungen unter Abteilungen eintragen.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>No due</source>
            <translation>Keine Frist</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/groups.py" />
            <source>No head of department</source>
            <translation>Keine Abteilungsleitung</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>No holidays</source>
            <translation>Keine Feiertage</translation>
        </message>
        <message>
            <location filename="../../app/engine/calendars.py" />
            <source>No holidays are known for “{0}” in {1}. Available regions are: {2}.</source>
            <translation>Für „{0}“ in {1} sind keine Feiertage bekannt. Regionen: {2}.</translation>
        </message>
        <message>
            <location filename="../../app/engine/calendars.py" />
            <source>No holidays are known for “{0}”. Available are: {1}.</source>
            <translation>Für „{0}“ sind keine Feiertage bekannt. Es gibt: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>No later day of the unit is at {0}</source>
            <translation>Kein späterer Tag der Unit ist bei {0}</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/push.py" />
            <source>No later session is unlocked and still to come</source>
            <translation>Keine spätere Session ist frei und steht noch bevor</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>No later session of the unit is in {0}</source>
            <translation>Keine spätere Session der Unit ist in {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/groups.py" />
            <source>No location</source>
            <translation>Kein Drehort</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>No mail program answers. The page is in the clipboard: paste it there.</source>
            <translation>Kein Mailprogramm antwortet. Die Seite liegt in der Zwischenablage: dort einfügen.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>No number yet.</source>
            <translation>Noch keine Nummer.</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>No option is shown. Choose one beside Plan first.</source>
            <translation>Keine Option ist gezeigt. Erst eine neben Plan wählen.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_pages.py" />
            <source>No paper</source>
            <translation>Kein Papier</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/groups.py" />
            <source>No phase</source>
            <translation>Keine Phase</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_dialogs.py" />
            <source>No production is open.</source>
            <translation>Keine Produktion ist offen.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/canvas.py" />
            <source>No row is like that. Clear the filter to see all {0}.</source>
            <translation>Keine Zeile ist so. Filter leeren zeigt alle {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>No scenes yet. Import a screenplay to break it down.</source>
            <translation>Noch keine Bilder. Für den Auszug ein Drehbuch importieren.</translation>
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>No session yet. A call sheet is made of a session on the board.</source>
            <translation>Noch keine Session. Eine Tagesdispo entsteht aus einer Session des Boards.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>No strip is given up.</source>
            <translation>Kein Streifen wird aufgegeben.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>No strip is selected.</source>
            <translation>Kein Streifen ist gewählt.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>No strip of a scene is selected.</source>
            <translation>Kein Streifen eines Bildes ist gewählt.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>No strips yet. A screenplay makes them.</source>
            <translation>Noch keine Streifen. Ein Drehbuch macht sie.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>No time zone is known for the country “{0}”. Maybe GB, or give a zone.</source>
            <translation>Für das Land „{0}“ ist keine Zeitzone bekannt. Vielleicht GB, oder eine Zone angeben.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/groups.py" />
            <source>No unit</source>
            <translation>Keine Unit</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/layout.py" />
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_compared.py" />
            <source>No: {0}</source>
            <translation>Nein: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Nobody heads this department yet.</source>
            <translation>Noch leitet niemand diese Abteilung.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Nobody is on its distribution list yet.</source>
            <translation>Noch steht niemand auf dem Verteiler.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>None but the days above.</source>
            <translation>Keine außer den Tagen oben.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>None of the columns can be pasted: {0} can.</source>
            <translation>Keine der Spalten lässt sich einfügen: {0} ginge.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Not available</source>
            <translation>Nicht verfügbar</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Not before</source>
            <translation>Nicht vor</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>Not before the status date{0}</source>
            <translation>Nicht vor dem Meldestand{0}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/filters.py" />
            <source>Not done</source>
            <translation>Nicht erledigt</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Not done: {0}</source>
            <translation>Nicht erledigt: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>Not for them: {0}</source>
            <translation>Nicht für sie: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/recent_line.py" />
            <source>Not found: {0}. Plug the drive in, or locate the file.</source>
            <translation>Nicht gefunden: {0}. Laufwerk anschließen oder die Datei suchen.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Not issued yet: the list can be made, nothing can be sent</source>
            <translation>Noch nicht ausgegeben: der Verteiler lässt sich anlegen, versendet wird nichts</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Not kept.</source>
            <translation>Nicht behalten.</translation>
        </message>
        <message>
            <location filename="../../app/views/ways.py" />
            <source>Not possible</source>
            <translation>Nicht möglich</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Not said: all of it stops</source>
            <translation>Nicht gesagt: alles steht</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Not started</source>
            <translation>Nicht begonnen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Not to {0}: {1}.</source>
            <translation>Nicht an {0}: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Note of the days</source>
            <translation>Notiz der Tage</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>Note on {0}</source>
            <translation>Notiz zu {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/fields.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>Nothing can wait for itself.</source>
            <translation>Nichts kann auf sich selbst warten.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Nothing changed since.</source>
            <translation>Seitdem hat sich nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Nothing changed yet.</source>
            <translation>Noch nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Nothing changed yet. Applied: {0}.</source>
            <translation>Noch nichts geändert. Angewendet: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/search.py" />
            <source>Nothing found for “{0}”.</source>
            <translation>Nichts gefunden für „{0}“.</translation>
        </message>
        <message>
            <location filename="../../app/views/palette.py" />
            <source>Nothing found for “{0}”. Maybe fewer letters.</source>
            <translation>Nichts gefunden für „{0}“. Vielleicht weniger Buchstaben.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Nothing hangs on it.</source>
            <translation>Nichts hängt daran.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>Nothing hangs on them</source>
            <translation>Nichts hängt daran</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Nothing hangs on them.</source>
            <translation>Nichts hängt an ihnen.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>Nothing has been issued yet, and no delay was reported.</source>
            <translation>Noch ist nichts ausgegangen, und kein Verzug wurde gemeldet.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Nothing has been issued yet.</source>
            <translation>Noch ist nichts ausgegangen.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>Nothing has changed.</source>
            <translation>Nichts hat sich geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Nothing here holds these words.</source>
            <translation>Nichts hier enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Nothing in this category yet. Tag words in Breakdown, or add it here.</source>
            <translation>Noch nichts in dieser Kategorie. Wörter im Auszug markieren oder hier hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>Nothing is changed yet.</source>
            <translation>Noch ist nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Nothing is lost: what is left still fits before wrap.</source>
            <translation>Nichts geht verloren: der Rest passt noch vor den Drehschluss.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Nothing is owed.</source>
            <translation>Nichts ist offen.</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Nothing is previewed any more. Nothing was kept.</source>
            <translation>Nichts ist mehr in der Vorschau. Nichts wurde behalten.</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Nothing is previewed. An option keeps what a preview would change.</source>
            <translation>Nichts ist in der Vorschau. Eine Option behält, was eine Vorschau ändern würde.</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/details.py" />
            <source>Nothing is selected. Select a row, a day or a strip and its dates stand here. Report a delay, or drag a bar, and what that does stands here.</source>
            <translation>Nichts ist gewählt. Eine Zeile, einen Tag oder Streifen wählen, und die Daten stehen hier. Einen Verzug melden oder einen Balken ziehen, und die Folgen stehen hier.</translation>
        </message>
        <message>
            <location filename="../../app/edits/typed.py" />
            <source>Nothing is typed there any more.</source>
            <translation>Dort ist nichts mehr getippt.</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>Nothing late. No change needed.</source>
            <translation>Nichts zu spät. Keine Änderung nötig.</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/proof.py" />
            <source>Nothing late. No deadline moves.</source>
            <translation>Nichts zu spät. Keine Frist rückt.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Nothing moved: {0} stand in that order.</source>
            <translation>Nichts bewegt: {0} stehen schon so.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Nothing of {0} is still to be recorded: nothing can be lost.</source>
            <translation>Von {0} ist nichts mehr aufzunehmen: nichts kann verloren gehen.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Nothing of {0} is still to be shot: nothing can be lost.</source>
            <translation>Von {0} ist nichts mehr zu drehen: nichts kann verloren gehen.</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Nothing opened yet. Open a production, begin with a screenplay, or try a sample.</source>
            <translation>Noch nichts geöffnet. Eine Produktion öffnen, mit einem Drehbuch beginnen oder ein Beispiel ansehen.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/reported.py" />
            <source>Nothing said of the start of {0}</source>
            <translation>Nichts zum Beginn von {0} gesagt</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Nothing selected</source>
            <translation>Nichts gewählt</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Nothing to compare it with is kept yet. Freeze a baseline, or keep a preview as an option: menu Plan.</source>
            <translation>Noch ist nichts behalten, womit er sich vergleichen ließe. Einen Basisplan festhalten oder eine Vorschau als Option behalten: Menü Plan.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Nothing was changed. {0}</source>
            <translation>Nichts wurde geändert. {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Nothing was changed. {0} is locked. Unlock it first.</source>
            <translation>Nichts wurde geändert. {0} ist gesperrt. Erst entsperren.</translation>
        </message>
        <message>
            <location filename="../../app/views/workspace.py" />
            <source>Nothing was changed. “{0}” is not possible: {1}.</source>
            <translation>Nichts wurde geändert. „{0}“ ist nicht möglich: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/workspace.py" />
            <source>Nothing was changed: “{0}” is being previewed. Apply or cancel it first.</source>
            <translation>Nichts wurde geändert: „{0}“ ist in der Vorschau. Erst anwenden oder abbrechen.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Nothing was merged. Select two elements or more first.</source>
            <translation>Nichts wurde zusammengeführt. Erst zwei oder mehr Elemente wählen.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Nothing was merged. Select two people or more first.</source>
            <translation>Nichts wurde zusammengelegt. Erst zwei Personen oder mehr auswählen.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>Nothing was pasted.</source>
            <translation>Nichts wurde eingefügt.</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>Nothing.</source>
            <translation>Nichts.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Number the cast by first appearance; selected numbers stay</source>
            <translation>Rollen nach erstem Auftritt nummerieren; gewählte Nummern bleiben</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>October</source>
            <translation>Oktober</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Of</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>Omitted</source>
            <translation>Entfallen</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../app/views/board/fields.py" />
            <source>On a strip, from the left</source>
            <translation>Auf einem Streifen, von links</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>On every sheet</source>
            <translation>Auf jeder Dispo</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>On time</source>
            <translation>Pünktlich</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>On {0}</source>
            <translation>Am {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>One day earlier</source>
            <translation>Einen Tag früher</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>One day later</source>
            <translation>Einen Tag später</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_tools.py" />
            <source>One long page</source>
            <translation>Eine lange Seite</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_tools.py" />
            <source>One page</source>
            <translation>Eine Seite</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>One place down</source>
            <translation>Einen Platz nach unten</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>One place up</source>
            <translation>Einen Platz nach oben</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>One working day earlier</source>
            <translation>Einen Arbeitstag früher</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>One working day later</source>
            <translation>Einen Arbeitstag später</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>One working day longer</source>
            <translation>Einen Arbeitstag länger</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>One working day shorter</source>
            <translation>Einen Arbeitstag kürzer</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>One-line schedule</source>
            <translation>One-Line-Drehplan</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Only heard, never called</source>
            <translation>Nur gehört, nie gerufen</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>Only parts of one scene can be joined: select two or more of them.</source>
            <translation>Nur Teile eines Bildes lassen sich verbinden: zwei oder mehr wählen.</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Open &amp;Recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Open a mail draft with this page</source>
            <translation>Mailentwurf mit dieser Seite öffnen</translation>
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Open a production</source>
            <translation>Eine Produktion öffnen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Open in Breakdown</source>
            <translation>Im Auszug öffnen</translation>
        </message>
        <message>
            <location filename="../../app/views/palette.py" />
            <source>Open this link</source>
            <translation>Diesen Link öffnen</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Open what is selected</source>
            <translation>Öffnen, was gewählt ist</translation>
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Opening {0}</source>
            <translation>{0} wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Option {0}</source>
            <translation>Option {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Option “{0}” changes nothing: the plan has it all already.</source>
            <translation>Option „{0}“ ändert nichts: der Plan hat schon alles.</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Option “{0}” is the working plan now. Ctrl+Z takes it back.</source>
            <translation>Option „{0}“ ist jetzt der Arbeitsplan. Ctrl+Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Option, {0}</source>
            <translation>Option, {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Or drop a production or screenplay here</source>
            <translation>Oder Produktion oder Drehbuch hierher ziehen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Or type a name</source>
            <translation>Oder einen Namen tippen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Order of revision colours</source>
            <translation>Reihenfolge der Revisionsfarben</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Other</source>
            <translation>Anderes</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Out of view</source>
            <translation>Außer Sicht</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Outdent</source>
            <translation>Ausrücken</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Overrun</source>
            <translation>Überzogen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Owe an insert, plate or pick-up…</source>
            <translation>Insert, Plate oder Nachdreh offen halten…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Owe it</source>
            <translation>Offen halten</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Owe the {0} of {1}</source>
            <translation>{0} von {1} offen halten</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Owed</source>
            <translation>Offen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Owed of {0}</source>
            <translation>Offen von {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/boneyard.py" />
            <source>Owed: {0}</source>
            <translation>Offen: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Owed: {0}: {1}{2}.</source>
            <translation>Offen: {0}: {1}{2}.</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Own call (O/C, N/A)</source>
            <translation>Eigener Call (O/C, N/A)</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>P&amp;lan</source>
            <translation>P&amp;lan</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_pages.py" />
            <source>Page {0} of {1}</source>
            <translation>Seite {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Pages a day</source>
            <translation>Seiten je Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Pages for Every &amp;Department…</source>
            <translation>Seiten für jede A&amp;bteilung…</translation>
        </message>
        <message>
            <location filename="../../app/views/department_pages.py" />
            <source>Pages for every department</source>
            <translation>Seiten für jede Abteilung</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Pages of the first part</source>
            <translation>Seiten des ersten Teils</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Pages owed</source>
            <translation>Offene Seiten</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_out.py" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_tools.py" />
            <source>Paper size</source>
            <translation>Papierformat</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_list.py" />
            <source>Papers: schedules, deadlines, changes, lists, and a sheet a session</source>
            <translation>Dokumente: Drehpläne, Fristen, Änderungen, Listen und eine Dispo je Session</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Parking</source>
            <translation>Parken</translation>
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Part</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Part in the script</source>
            <translation>Rolle im Drehbuch</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Part shot</source>
            <translation>Teils gedreht</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Part shot…</source>
            <translation>Teils gedreht…</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>Past due</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Paste rows</source>
            <translation>Zeilen einfügen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>Paste {0}</source>
            <translation>{0} einfügen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>Pasted {0} as new work.</source>
            <translation>{0} als neue Arbeit eingefügt.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>Pasted {0} into the rows there are.</source>
            <translation>{0} in die vorhandenen Zeilen eingefügt.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/filter_bar.py" />
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/picture.py" />
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Bilder (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Place after the strip chosen above</source>
            <translation>Hinter den oben gewählten Streifen legen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Place on day…</source>
            <translation>Auf einen Tag legen…</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/panel.py" />
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Plan order</source>
            <translation>Planreihenfolge</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Plan shown</source>
            <translation>Gezeigter Plan</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Plan {0}</source>
            <translation>Plan {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Play {0} after {1}</source>
            <translation>{0} nach {1} drehen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Play {0} first on {1}</source>
            <translation>{0} am {1} zuerst drehen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Play {0} last on {1}</source>
            <translation>{0} am {1} zuletzt drehen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Played by</source>
            <translation>Gespielt von</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/table.py" />
            <source>Player</source>
            <translation>Spielt</translation>
        </message>
        <message>
            <location filename="../../app/views/board/boneyard.py" />
            <source>Players {0}</source>
            <translation>Musiker {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Plays</source>
            <translation>Spielt</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/layout.py" />
            <source>Predecessors</source>
            <translation>Vorgänger</translation>
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>Preparation day</source>
            <translation>Vorbereitungstag</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Preview {0}</source>
            <translation>{0} in der Vorschau</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Preview “{0}” in the view</source>
            <translation>„{0}“ in der Ansicht zeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Previewing: {0}</source>
            <translation>Vorschau: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_tools.py" />
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>Production</source>
            <translation>Produktion</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Production report</source>
            <translation>Tagesbericht</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Progress has been reported up to {0} {1}.</source>
            <translation>Fortschritt ist gemeldet bis {0} {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Progress has not been reported yet.</source>
            <translation>Fortschritt ist noch nicht gemeldet.</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Progress reported up to</source>
            <translation>Fortschritt gemeldet bis</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Progress reported up to {0}</source>
            <translation>Fortschritt gemeldet bis {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Progress reported up to {0}, {1}</source>
            <translation>Fortschritt gemeldet bis {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Progress reported up to, {0}</source>
            <translation>Fortschritt gemeldet bis, {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Promote it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Proofing the sheet</source>
            <translation>Dispo wird geprüft</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Pull the calls of {0} by {1}</source>
            <translation>Calls von {0} um {1} vorziehen</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/push.py" />
            <source>Push</source>
            <translation>Schieben</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Push call</source>
            <translation>Call schieben</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Push call…</source>
            <translation>Call schieben…</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Push or pull the call</source>
            <translation>Call schieben oder vorziehen</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Push the calls of {0} by {1}</source>
            <translation>Calls von {0} um {1} schieben</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/push.py" />
            <source>Push to {0}</source>
            <translation>Schieben auf {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>Pushed: the days after slide</source>
            <translation>Geschoben: die Tage danach rücken</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>Pushed: the sessions after slide</source>
            <translation>Geschoben: die Sessions danach rücken</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Pushing the calls</source>
            <translation>Calls werden geschoben</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Put a way out into the comparison</source>
            <translation>Einen Ausweg in den Vergleich nehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Put each meal within 6 h</source>
            <translation>Jedes Essen innerhalb von 6 h legen</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Put schedule rows under the row above, take them out</source>
            <translation>Zeilen unter die Zeile darüber stellen, wieder herausnehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Put the meal at 6 h after the call</source>
            <translation>Das Essen auf 6 h nach dem Call legen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Put the meal earlier, {0} late</source>
            <translation>Das Essen früher legen, {0} zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Put the meals earlier, {0} late</source>
            <translation>Die Essen früher legen, {0} zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>Put {0} under {1}</source>
            <translation>{0} unter {1} stellen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Rate</source>
            <translation>Gage</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Reaches over all that stands under it; dragging it moves them all.</source>
            <translation>Reicht über alles, was darunter steht; Ziehen bewegt alles.</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Read only</source>
            <translation>Nur lesen</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../../app/views/toolbar.py" />
            <source>Reading the baseline</source>
            <translation>Basisplan wird gelesen</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Reading the crew list</source>
            <translation>Crewliste wird gelesen</translation>
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Reading the draft</source>
            <translation>Fassung wird gelesen</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Reading the screenplay</source>
            <translation>Drehbuch wird gelesen</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Reading {0}…</source>
            <translation>{0} wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Ready from</source>
            <translation>Fertig ab</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Ready to</source>
            <translation>Fertig bis</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>Ready {0}</source>
            <translation>Fertig {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Recent productions</source>
            <translation>Zuletzt geöffnete Produktionen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>Recipients</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Recipients less</source>
            <translation>Empfänger weniger</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>Record</source>
            <translation>Eintragen</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>Record only</source>
            <translation>Nur eintragen</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>Recorded the delay. Ctrl+Z takes it back.</source>
            <translation>Verzug eingetragen. Ctrl+Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>Reels and drives</source>
            <translation>Bänder und Festplatten</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>Reels, remarks, accidents</source>
            <translation>Bänder, Bemerkungen, Unfälle</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Refused paper</source>
            <translation>Verweigerte Genehmigung</translation>
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Rehearsal</source>
            <translation>Probe</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>Relieved</source>
            <translation>Entspannt</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>Remarks</source>
            <translation>Bemerkungen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>Remarks for the report</source>
            <translation>Bemerkungen für den Bericht</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/script.py" />
            <source>Remove the tag	Del</source>
            <translation>Markierung entfernen	Entf</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>Rename {0}</source>
            <translation>{0} umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Renumber</source>
            <translation>Neu nummerieren</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/deeds.py" />
            <source>Renumber the cast</source>
            <translation>Rollen neu nummerieren</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Replaced</source>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Replaces {0}.</source>
            <translation>Ersetzt {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Report &amp;Delay…</source>
            <translation>&amp;Verzug melden…</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>Report delay</source>
            <translation>Verzug melden</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Report delay…</source>
            <translation>Verzug melden…</translation>
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Report up to now</source>
            <translation>Bis jetzt melden</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_list.py" />
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/panel.py" />
            <source>Requirements</source>
            <translation>Bedarf</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>Reserve day</source>
            <translation>Reservetag</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Reserve, days</source>
            <translation>Reserve, Tage</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>Rest between {0} and {1} is {2} short</source>
            <translation>Die Ruhe zwischen {0} und {1} ist {2} zu kurz</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>Rest between {0} and {1} is {2} short for {3}</source>
            <translation>Die Ruhe zwischen {0} und {1} ist {2} zu kurz für {3}</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/units.py" />
            <source>Rest, hours</source>
            <translation>Ruhe, Stunden</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Restore {0}</source>
            <translation>{0} zurückholen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Reverse order</source>
            <translation>Reihenfolge umkehren</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Reverse {0}</source>
            <translation>{0} umkehren</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Revision colours</source>
            <translation>Revisionsfarben</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>Rolls and cards</source>
            <translation>Filmrollen und Karten</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Routine work too</source>
            <translation>Auch Routine</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Rows keep their places while you work. F5 sorts them again.</source>
            <translation>Zeilen bleiben beim Arbeiten stehen. F5 sortiert sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/canvas.py" />
            <source>Rows keep their places; F5 sorts them again.</source>
            <translation>Zeilen bleiben stehen; F5 sortiert sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Runs {0} over, to {1}</source>
            <translation>Läuft {0} über, bis {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>S&amp;wap Days…</source>
            <translation>Tage t&amp;auschen…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>SET TBD</source>
            <translation>MOTIV OFFEN</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>SF: finishes after its start</source>
            <translation>AE: endet nach dessen Beginn (SF)</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>SS: starts after its start</source>
            <translation>AA: beginnt nach dessen Beginn (SS)</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Sample productions</source>
            <translation>Beispielproduktionen</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Sample: {0}</source>
            <translation>Beispiel: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_save.py" />
            <source>Save PDF</source>
            <translation>PDF sichern</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Save PDF…</source>
            <translation>PDF sichern…</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_tools.py" />
            <source>Save XLSX…</source>
            <translation>XLSX sichern…</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Save a &amp;Copy…</source>
            <translation>&amp;Kopie sichern…</translation>
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Save a copy</source>
            <translation>Eine Kopie sichern</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Save as PDF…</source>
            <translation>Als PDF sichern…</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>Save calendar</source>
            <translation>Kalender sichern</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Save its days and dues as a calendar file…</source>
            <translation>Tage und Fristen als Kalenderdatei sichern…</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Save the scene’s breakdown sheet as PDF…</source>
            <translation>Den Auszug des Bildes als PDF sichern…</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Save this page as PDF…</source>
            <translation>Diese Seite als PDF sichern…</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Save {0}</source>
            <translation>{0} sichern</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Saved {0}</source>
            <translation>Gesichert {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Saved {0} in {1}.</source>
            <translation>{0} in {1} gesichert.</translation>
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Saving a copy</source>
            <translation>Kopie wird gesichert</translation>
        </message>
        <message>
            <location filename="../../app/edits/rules.py" />
            <source>Say what is owed.</source>
            <translation>Sagen, was zu liefern ist.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Say where: a session or an activity.</source>
            <translation>Sagen, wo: eine Session oder eine Arbeit.</translation>
        </message>
        <message>
            <location filename="../../app/edits/delays.py" />
            <source>Say which session lost time.</source>
            <translation>Sagen, welche Session Zeit verlor.</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>Sc</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../app/edits/breakdown.py" />
            <source>Sc {0} needs a number.</source>
            <translation>Bild {0} braucht eine Nummer.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Scene</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>Scene before</source>
            <translation>Voriges Bild</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Scene number</source>
            <translation>Bildnummer</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Scene to come</source>
            <translation>Bild folgt</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Scene to come…</source>
            <translation>Bild folgt…</translation>
        </message>
        <message>
            <location filename="../../app/views/search.py" />
            <source>Scene, person or deadline</source>
            <translation>Bild, Person oder Frist</translation>
        </message>
        <message>
            <location filename="../../app/views/board/fields.py" />
            <source>Scene, slug, set and synopsis, flags, pages, time and cast, in this order</source>
            <translation>Bild, Kopfzeile, Motiv und Inhalt, Kennzeichen, Seiten, Zeit und Rollen, in dieser Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>Scenes</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Schedule</source>
            <translation>Drehplan</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Schedules</source>
            <translation>Drehpläne</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Screenplays ({0})</source>
            <translation>Drehbücher ({0})</translation>
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Script day</source>
            <translation>Spieltag</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/script.py" />
            <source>Script text: select words and press a category's letter</source>
            <translation>Drehbuchtext: Wörter wählen und den Buchstaben einer Kategorie drücken</translation>
        </message>
        <message>
            <location filename="../../app/views/search.py" />
            <source>Search scenes, people and deadlines</source>
            <translation>Bilder, Personen und Fristen suchen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Second unit</source>
            <translation>Zweite Unit</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>Select a bar.</source>
            <translation>Einen Balken wählen.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>Select a day or a strip first; it goes there.</source>
            <translation>Erst einen Tag oder Streifen wählen; dorthin kommt es.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Select a scene's strip or a day first: banners are not locked.</source>
            <translation>Erst den Streifen einer Szene oder einen Tag auswählen: Banner werden nicht gesperrt.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Select a strip or a day first.</source>
            <translation>Erst einen Streifen oder Tag wählen.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Select a strip or a day. Drag strips, or Alt+↑ ↓ to move them.</source>
            <translation>Streifen oder Tag wählen. Streifen ziehen oder mit Alt+↑ ↓ bewegen.</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Select several rows of the schedule</source>
            <translation>Mehrere Zeilen des Drehplans wählen</translation>
        </message>
        <message>
            <location filename="../../app/edits/breakdown.py" />
            <source>Select the words that name it first.</source>
            <translation>Erst die Wörter wählen, die es nennen.</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>Select words and press a letter; Del takes a tag away; Shift+Enter accepts all suggestions</source>
            <translation>Wörter wählen und einen Buchstaben drücken; Entf nimmt eine Markierung weg; Shift+Enter nimmt alle Vorschläge an</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>Select {0}</source>
            <translation>{0} wählen</translation>
        </message>
        <message>
            <location filename="../../app/views/shell.py" />
            <source>Selected: {0}</source>
            <translation>Gewählt: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Send out…</source>
            <translation>Versenden…</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Send to department</source>
            <translation>An die Abteilung senden</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_out.py" />
            <source>Sent {0} to {1}.</source>
            <translation>{0} an {1} gesendet.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Sent, has it</source>
            <translation>Gesendet, angekommen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Session sheet</source>
            <translation>Sessiondispo</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_list.py" />
            <source>Session sheets</source>
            <translation>Sessiondispos</translation>
        </message>
        <message>
            <location filename="../../app/views/memory.py" />
            <source>Session {0} of {1}</source>
            <translation>Session {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>Sessions {0}–{1} slide one day</source>
            <translation>Sessions {0}–{1} rücken einen Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Set</source>
            <translation>Motiv</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Set Date</source>
            <translation>Datum setzen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_tools.py" />
            <source>Set a call sheet closer, front and back on one page, for a small unit</source>
            <translation>Eine Dispo enger setzen, Vor- und Rückseite auf einer Seite, für eine kleine Unit</translation>
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Set and synopsis</source>
            <translation>Motiv und Inhalt</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>Set to be decided</source>
            <translation>Motiv noch offen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>Set-ups</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>Set-ups, cards, crowd, weather, accidents, remarks</source>
            <translation>Einstellungen, Karten, Komparserie, Wetter, Unfälle, Bemerkungen</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Sets</source>
            <translation>Motive</translation>
        </message>
        <message>
            <location filename="../../app/views/department_pages.py" />
            <source>Setting the pages</source>
            <translation>Die Seiten werden gesetzt</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_save.py" />
            <source>Setting the paper</source>
            <translation>Dokument wird gesetzt</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/dialog.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>Setting…</source>
            <translation>Wird gesetzt…</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Sheet of the workbook</source>
            <translation>Blatt der Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Sheet of {0}</source>
            <translation>Dispo von {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Sheets</source>
            <translation>Dispos</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Shift+arrows, Ctrl+A</source>
            <translation>Shift+Pfeile, Ctrl+A</translation>
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>Shoot days</source>
            <translation>Drehtage</translation>
        </message>
        <message>
            <location filename="../../app/views/board/boneyard.py" />
            <source>Shoot {0}</source>
            <translation>Drehen: {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Shooting schedule</source>
            <translation>Drehplan</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>Shot</source>
            <translation>Gedreht</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/fields.py" />
            <source>Shot as</source>
            <translation>Gedreht als</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/filter_bar.py" />
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>Show in Breakdown</source>
            <translation>Im Auszug zeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Show it in the window</source>
            <translation>Im Fenster zeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>Show its first scene in Breakdown</source>
            <translation>Erstes Bild im Auszug zeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/filter_bar.py" />
            <source>Show only rows with these words (Ctrl+Shift+F)</source>
            <translation>Nur Zeilen mit diesen Wörtern zeigen (Ctrl+Shift+F)</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Show the working plan, or an option as a preview</source>
            <translation>Den Arbeitsplan zeigen oder eine Option als Vorschau</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Show this date</source>
            <translation>Dieses Datum zeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>Show ways out</source>
            <translation>Auswege zeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Show what was dropped ({0})</source>
            <translation>Gestrichenes zeigen ({0})</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Show {0}</source>
            <translation>{0} zeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Side</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Since {0}:</source>
            <translation>Seit {0}:</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/panel.py" />
            <source>Sky</source>
            <translation>Himmel</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Slack</source>
            <translation>Puffer</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Slack grew.</source>
            <translation>Der Puffer wuchs.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Slack of each bar</source>
            <translation>Puffer jedes Balkens</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Slack shrank; none to two days are left.</source>
            <translation>Der Puffer schrumpfte; kein bis zwei Tage bleiben.</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>Slip</source>
            <translation>Rücken</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>Slip {0}</source>
            <translation>Um {0} rücken</translation>
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Slug</source>
            <translation>Kopfzeile</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>Something else changed</source>
            <translation>Etwas anderes hat sich geändert</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>Song</source>
            <translation>Song</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Song list</source>
            <translation>Songliste</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>Songs</source>
            <translation>Songs</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>Songs still to end</source>
            <translation>Songs, die noch enden</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Sort</source>
            <translation>Sortieren</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Sort Strips by &amp;Location</source>
            <translation>Streifen nach Dre&amp;hort sortieren</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Sort again</source>
            <translation>Neu sortieren</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Sort the boneyard</source>
            <translation>Ablage sortieren</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Sort the schedule’s rows again; until then they keep their places</source>
            <translation>Zeilen des Drehplans neu sortieren; bis dahin bleiben sie stehen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Sort {0}</source>
            <translation>{0} sortieren</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/canvas.py" />
            <source>Sorted again.</source>
            <translation>Neu sortiert.</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_mode.py" />
            <source>Space puts a way out into the comparison, Enter previews it</source>
            <translation>Leertaste nimmt einen Ausweg in den Vergleich, Eingabe zeigt ihn in der Vorschau</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Split</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Split {0}</source>
            <translation>{0} teilen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Split {0}, {1} pages</source>
            <translation>{0} teilen, {1} Seiten</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Split…</source>
            <translation>Teilen…</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>Squeezed</source>
            <translation>Eng geworden</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/fields.py" />
            <source>Stage</source>
            <translation>Studio</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Standby cost, {0}</source>
            <translation>Bereitschaftskosten, {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>Start of {0}: {1}</source>
            <translation>Beginn von {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Start with a calendar and one unit</source>
            <translation>Mit Kalender und einer Unit beginnen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>Start, for instance 27 May</source>
            <translation>Beginn, zum Beispiel 27. Mai</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/layout.py" />
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>Started on, {0}</source>
            <translation>Begonnen am, {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Started…</source>
            <translation>Begonnen…</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Starts</source>
            <translation>Beginnt</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../app/views/status_unset.py" />
            <source>Status date not set: {0} has passed, and nobody has said what is done</source>
            <translation>Stichtag nicht gesetzt: {0} ist vorbei, und niemand hat gesagt, was erledigt ist</translation>
        </message>
        <message>
            <location filename="../../app/views/status_unset.py" />
            <source>Status date not set: {0} have passed, and nobody has said what is done</source>
            <translation>Stichtag nicht gesetzt: {0} sind vorbei, und niemand hat gesagt, was erledigt ist</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Stays, without it: {0}.</source>
            <translation>Bleibt, ohne es: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Stays, without them: {0}.</source>
            <translation>Bleibt, ohne sie: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/layout.py" />
            <source>Still to do</source>
            <translation>Noch zu tun</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>Still to do, {0}</source>
            <translation>Noch zu tun, {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Still to do…</source>
            <translation>Noch zu tun…</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Stopped. No copy was left in the folder and nobody was noted as sent.</source>
            <translation>Abgebrochen. Keine Kopie blieb im Ordner, und niemand gilt als bedient.</translation>
        </message>
        <message>
            <location filename="../../app/views/department_pages.py" />
            <source>Stopped: {0} of {1} in {2}.</source>
            <translation>Angehalten: {0} von {1} in {2}.</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Strip colours</source>
            <translation>Streifenfarben</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Strip in the boneyard</source>
            <translation>Streifen in der Ablage</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Strip on the board</source>
            <translation>Streifen im Drehplan</translation>
        </message>
        <message>
            <location filename="../../app/reports/catalogue.py" />
            <source>Stripboard</source>
            <translation>Stripboard</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Strips</source>
            <translation>Streifen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Strips below one another (V)</source>
            <translation>Streifen untereinander (V)</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>Strips can't be sorted by {0}. There are: {1}.</source>
            <translation>Streifen lassen sich nicht nach {0} sortieren. Es gibt: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>Strips still to end</source>
            <translation>Streifen, die noch enden</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Strips upright beside one another, as of cardboard (V)</source>
            <translation>Streifen aufrecht nebeneinander, wie aus Karton (V)</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Strips, day by day</source>
            <translation>Streifen, Tag für Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/dialog.py" />
            <source>Subjects</source>
            <translation>Themen</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/script.py" />
            <source>Suggested: {0}</source>
            <translation>Vorgeschlagen: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Summary</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Swap</source>
            <translation>Tauschen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Swap days</source>
            <translation>Tage tauschen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Swap with…</source>
            <translation>Tauschen mit…</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Swap {0} and {1}</source>
            <translation>{0} und {1} tauschen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Swap {0}: strips and hours</source>
            <translation>{0} tauschen: Streifen und Zeiten</translation>
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Synopsis</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>TO COME</source>
            <translation>FOLGT</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>TOTAL</source>
            <translation>SUMME</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/inputs.py" />
            <source>Tab or Enter: next cell; an emptied row goes</source>
            <translation>Tab oder Enter: nächste Zelle; eine geleerte Zeile verschwindet</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/panel.py" />
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>Tag as {0}, key {1}</source>
            <translation>Als {0} markieren, Taste {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>Tag {0} in {1}</source>
            <translation>{0} in {1} markieren</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Tag “{0}” in {1}</source>
            <translation>„{0}“ in {1} markieren</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Take the chosen days away</source>
            <translation>Die gewählten Tage wegnehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/picture.py" />
            <source>Take the map away</source>
            <translation>Die Karte wegnehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>Take {0} out from under {1}</source>
            <translation>{0} unter {1} herausnehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Tell first: {0}</source>
            <translation>Zuerst sagen: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Text Si&amp;ze</source>
            <translation>Te&amp;xtgröße</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Th&amp;eme</source>
            <translation>Erschein&amp;ungsbild</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>That activity is no longer there.</source>
            <translation>Diese Arbeit gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>That calendar is no longer there.</source>
            <translation>Diesen Kalender gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/recipients.py" />
            <source>That cast member is no longer there.</source>
            <translation>Diese Rolle gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>That deadline is no longer there.</source>
            <translation>Diese Frist gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/delays.py" />
            <source>That delay is no longer there.</source>
            <translation>Diesen Verzug gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/departments.py" />
            <source>That department is no longer there.</source>
            <translation>Diese Abteilung gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>That element is no longer there.</source>
            <translation>Dieses Element gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>That link is no longer there.</source>
            <translation>Diese Verknüpfung gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/sheet.py" />
            <source>That meal is no longer there.</source>
            <translation>Dieses Essen gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>That need is no longer there.</source>
            <translation>Diesen Bedarf gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/crew.py" />
            <source>That person is no longer there.</source>
            <translation>Diese Person gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/recipients.py" />
            <source>That recipient is no longer there.</source>
            <translation>Diesen Empfänger gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/rules.py" />
            <source>That rule is no longer there.</source>
            <translation>Diese Regel gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/breakdown.py" />
            <source>That scene is no longer there.</source>
            <translation>Dieses Bild gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>That session is no longer there.</source>
            <translation>Diese Session gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>That strip is no longer there.</source>
            <translation>Diesen Streifen gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/end_of_day.py" />
            <source>That strip is not on {0}.</source>
            <translation>Dieser Streifen ist nicht an {0}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/delays.py" />
            <source>That time ends before {0} is called at {1}.</source>
            <translation>Diese Zeit endet, bevor {0} um {1} beginnt.</translation>
        </message>
        <message>
            <location filename="../../app/edits/delays.py" />
            <source>That time lies nowhere near the session.</source>
            <translation>Diese Zeit liegt nicht in der Nähe der Session.</translation>
        </message>
        <message>
            <location filename="../../app/edits/board.py" />
            <source>That unit is no longer there.</source>
            <translation>Diese Unit gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/views/samples.py" />
            <source>The Salt Road: a rainy Day 12</source>
            <translation>The Salt Road: ein verregneter Drehtag 12</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>The beginning: as the file was made</source>
            <translation>Der Anfang: wie die Datei entstand</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>The calendar</source>
            <translation>Der Kalender</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>The chosen deadline</source>
            <translation>Die gewählte Frist</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>The chosen element</source>
            <translation>Das gewählte Element</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>The dark part of a bar: somebody reported it.</source>
            <translation>Der dunkle Teil eines Balkens: jemand hat es gemeldet.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>The deadlines of {0} are in the clipboard.</source>
            <translation>Die Fristen von {0} liegen in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>The delay</source>
            <translation>Der Verzug</translation>
        </message>
        <message>
            <location filename="../../app/views/board/drag.py" />
            <source>The end of a day goes between strips.</source>
            <translation>Das Ende eines Tages gehört zwischen Streifen.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>The end of {0} stays before the end of {1}.</source>
            <translation>Das Ende von {0} bleibt vor dem Ende von {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>The first date of the contract; outside of it nothing may be shot</source>
            <translation>Das erste Datum des Vertrags; außerhalb darf nicht gedreht werden</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>The first rows of the list</source>
            <translation>Die ersten Zeilen der Liste</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>The first that goes out.</source>
            <translation>Die erste, die ausgeht.</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>The house's colour for {0}</source>
            <translation>Die Hausfarbe für {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/shell.py" />
            <source>The language changes when Coverset is next opened.</source>
            <translation>Die Sprache wechselt, wenn Coverset das nächste Mal geöffnet wird.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>The last date of the contract; outside of it nothing may be shot</source>
            <translation>Das letzte Datum des Vertrags; außerhalb darf nicht gedreht werden</translation>
        </message>
        <message>
            <location filename="../../app/edits/crew.py" />
            <source>The list names nobody. Nothing was imported.</source>
            <translation>Die Liste nennt niemanden. Nichts wurde importiert.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/new_day.py" />
            <source>The new day stays empty: {0}</source>
            <translation>Der neue Tag bleibt leer: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>The order of this production’s revision colours</source>
            <translation>Die Reihenfolge der Revisionsfarben dieser Produktion</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>The page is in the clipboard. Paste it here.</source>
            <translation>Die Seite liegt in der Zwischenablage. Hier einfügen.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>The page of every department as PDF into one folder</source>
            <translation>Die Seite jeder Abteilung als PDF in einen Ordner</translation>
        </message>
        <message>
            <location filename="../../app/edits/sheet.py" />
            <source>The plan has no field {0} to type on a sheet.</source>
            <translation>Der Plan hat kein Feld {0} für eine Dispo.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_out.py" />
            <source>The printer does not answer. Nothing was printed. Maybe save the PDF.</source>
            <translation>Der Drucker antwortet nicht. Nichts wurde gedruckt. Vielleicht das PDF sichern.</translation>
        </message>
        <message>
            <location filename="../../app/edits/rules.py" />
            <source>The production as a whole has no first, each or last day. Maybe the first shoot day or wrap.</source>
            <translation>Die Produktion als Ganzes hat keinen ersten oder letzten Tag. Vielleicht der erste Drehtag oder Drehschluss.</translation>
        </message>
        <message>
            <location filename="../../app/engine/leads.py" />
            <source>The rule {0} follows “{1}”. Maybe write KEY, KEY:SS or KEY+9 (working days).</source>
            <translation>Die Regel {0} folgt auf „{1}“. Vielleicht KEY, KEY:SS oder KEY+9 (Arbeitstage).</translation>
        </message>
        <message>
            <location filename="../../app/engine/leads.py" />
            <source>The rule {0} hangs on “{1}” of a {2}, which is no anchor.</source>
            <translation>Die Regel {0} hängt an „{1}“ von {2}; das ist kein Anker.</translation>
        </message>
        <message>
            <location filename="../../app/edits/rules.py" />
            <source>The rule {0}: {1} can't be {2}. Maybe the other side of its anchor.</source>
            <translation>Die Regel {0}: {1} kann nicht {2} sein. Vielleicht die andere Seite des Ankers.</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>The script’s text is not in this file: the production was not made from a screenplay. Add what the scene needs at the right, or import the screenplay as a later draft.</source>
            <translation>Der Drehbuchtext ist nicht in dieser Datei: die Produktion entstand nicht aus einem Drehbuch. Rechts eintragen, was das Bild braucht, oder das Drehbuch als neuere Fassung importieren.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>The selected may see</source>
            <translation>Die Gewählten dürfen sehen</translation>
        </message>
        <message>
            <location filename="../../app/edits/delays.py" />
            <source>The time lost can't end before it begins.</source>
            <translation>Die verlorene Zeit kann nicht enden, bevor sie beginnt.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>The usual order</source>
            <translation>Die übliche Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../app/views/calendar_export.py" />
            <source>The whole production</source>
            <translation>Die ganze Produktion</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>The wrap is left out: the report would say “not reported”. Press “{0}” again to leave it so.</source>
            <translation>Der Drehschluss fehlt: im Bericht stünde „nicht gemeldet“. Noch einmal „{0}“ drücken, um es so zu lassen.</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>The {0} on {1}</source>
            <translation>{0} am {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Then say why, and see the ways out of what is owed</source>
            <translation>Dann den Grund nennen und Auswege für das Offene sehen</translation>
        </message>
        <message>
            <location filename="../../app/edits/breakdown.py" />
            <source>There is a Sc {0} already. Nothing was changed.</source>
            <translation>Es gibt schon ein Bild {0}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/edits/departments.py" />
            <source>There is a department {0} already.</source>
            <translation>Es gibt schon eine Abteilung {0}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/extras.py" />
            <source>There is a scene {0} already. Maybe {1}A.</source>
            <translation>Es gibt schon ein Bild {0}. Vielleicht {1}A.</translation>
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>There is already a scene {0}.</source>
            <translation>Es gibt schon ein Bild {0}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>There is already a unit {0}.</source>
            <translation>Es gibt schon eine Unit {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>There is an option “{0}” already. Nothing was kept. Maybe another name.</source>
            <translation>Es gibt schon eine Option „{0}“. Nichts wurde behalten. Vielleicht ein anderer Name.</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>There is no activity “{0}”.</source>
            <translation>Es gibt keine Arbeit „{0}“.</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>There is no category “{0}”. There are: {1}.</source>
            <translation>Es gibt keine Kategorie „{0}“. Es gibt: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>There is no day {0}.</source>
            <translation>Es gibt keinen Tag {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/department_pages.py" />
            <source>There is no department yet. Nothing was written.</source>
            <translation>Es gibt noch keine Abteilung. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>There is no department “{0}” here any more.</source>
            <translation>Es gibt hier keine Abteilung „{0}“ mehr.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>There is no department “{0}”. Nothing was changed. There are: {1}.</source>
            <translation>Es gibt keine Abteilung „{0}“. Nichts wurde geändert. Es gibt: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>There is no element “{0}”. Nothing was changed. Add it first.</source>
            <translation>Es gibt kein Element „{0}“. Nichts wurde geändert. Erst hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>There is no field {0} to set here.</source>
            <translation>Hier gibt es kein Feld {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/table.py" />
            <source>There is no location “{0}”. Nothing was changed. Add it to Locations first.</source>
            <translation>Es gibt keinen Drehort „{0}“. Nichts wurde geändert. Erst bei den Drehorten hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../app/edits/rules.py" />
            <source>There is no rule pack “{0}”. There are: {1}.</source>
            <translation>Es gibt kein Regelpaket „{0}“. Es gibt: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>There is no session “{0}”. There are: {1}.</source>
            <translation>Es gibt keine Session „{0}“. Es gibt: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>There is no strip colour for “{0}”. There are: {1}.</source>
            <translation>Es gibt keine Streifenfarbe für „{0}“. Es gibt: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>There is no strip of a scene “{0}”.</source>
            <translation>Es gibt keinen Streifen eines Bildes „{0}“.</translation>
        </message>
        <message>
            <location filename="../../app/edits/day_breaks.py" />
            <source>There is no strip to lay into days.</source>
            <translation>Es gibt keinen Streifen zum Auslegen.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>There is no text to paste. Nothing was changed.</source>
            <translation>Es gibt keinen Text zum Einfügen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>There is no unit “{0}”. Nothing was changed. There are: {1}; empty: every unit.</source>
            <translation>Es gibt keine Unit „{0}“. Nichts wurde geändert. Es gibt: {1}; leer: jede Unit.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>There is no {0} yet.</source>
            <translation>Noch gibt es keinen {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>There is only the working plan.</source>
            <translation>Es gibt nur den Arbeitsplan.</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>These two are already linked that way.</source>
            <translation>Diese zwei sind schon so verknüpft.</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>These two plans are alike. Choose two others above.</source>
            <translation>Diese zwei Pläne sind gleich. Oben zwei andere wählen.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Third unit</source>
            <translation>Dritte Unit</translation>
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>This draft says the same as the script here. Nothing was changed.</source>
            <translation>Diese Fassung sagt dasselbe wie das Drehbuch hier. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>This file already holds a production.</source>
            <translation>Diese Datei enthält schon eine Produktion.</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>This is a fault of Coverset, not yours ({0}). Everything applied so far is in the file.</source>
            <translation>Das ist ein Fehler von Coverset, nicht Ihrer ({0}). Alles bisher Angewendete steht in der Datei.</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>This is how things stand now.</source>
            <translation>So steht es jetzt.</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>This link is made by the lead rule “{0}”. Switch the rule off instead.</source>
            <translation>Diese Verknüpfung macht die Vorlaufregel „{0}“. Stattdessen die Regel abschalten.</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/pane.py" />
            <source>This sheet runs to {0} pages. Maybe a text is too long.</source>
            <translation>Diese Dispo hat {0} Seiten. Vielleicht ist ein Text zu lang.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Thursday</source>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>Tight</source>
            <translation>Knapp</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Tight from a slack of</source>
            <translation>Knapp ab einem Puffer von</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Time owed</source>
            <translation>Offene Zeit</translation>
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/panel.py" />
            <source>Times</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/filters.py" />
            <source>To be asked</source>
            <translation>Zu fragen</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>To be looked at</source>
            <translation>Anzusehen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>To do</source>
            <translation>Zu tun</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>To the next day with room</source>
            <translation>Auf den nächsten Tag mit Platz</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>To the next session with room</source>
            <translation>Auf die nächste Session mit Platz</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>To the reserve day</source>
            <translation>Auf den Reservetag</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>To this plan</source>
            <translation>Auf diesen Plan</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>To {0}</source>
            <translation>An {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../app/views/recent_line.py" />
            <source>Today {0}</source>
            <translation>Heute {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days.py" />
            <source>Totals of days out of days</source>
            <translation>Summen der Drehtagsübersicht</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Tracked</source>
            <translation>Verfolgt</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Travel</source>
            <translation>Reise</translation>
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>Travel day</source>
            <translation>Reisetag</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>Travel, min</source>
            <translation>Reise, Min.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Trim</source>
            <translation>Kürzen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Trim {0}</source>
            <translation>{0} kürzen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Trim…</source>
            <translation>Kürzen…</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Tuesday</source>
            <translation>Dienstag</translation>
        </message>
        <message>
            <location filename="../../app/edits/merging.py" />
            <source>Two elements are needed to merge. Select another beside it.</source>
            <translation>Zum Zusammenführen braucht es zwei Elemente. Noch eines wählen.</translation>
        </message>
        <message>
            <location filename="../../app/edits/merging.py" />
            <source>Two people are needed to merge. Select another beside them.</source>
            <translation>Zum Zusammenlegen braucht es zwei Personen. Noch eine dazu auswählen.</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>Type of link</source>
            <translation>Art der Verknüpfung</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/mode.py" />
            <source>Type on this sheet, beside how it will print (or double-click the sheet)</source>
            <translation>Auf dieser Dispo tippen, neben dem Druckbild (oder Doppelklick auf die Dispo)</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Type their number and address in Elements, Crew</source>
            <translation>Nummer und Adresse unter Elemente, Crew eintragen</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>Typed by hand, in place of the plan’s</source>
            <translation>Von Hand getippt, statt der Angabe des Plans</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>Typed {0} when the plan said {1}; it says {2} now.</source>
            <translation>{0} getippt, als der Plan {1} sagte; jetzt sagt er {2}.</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Typing: kept when you leave the field. Esc takes it back.</source>
            <translation>Eingabe: gilt beim Verlassen des Felds. Esc nimmt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>Undone</source>
            <translation>Rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Undone: {0}. Ctrl+Y does it again.</source>
            <translation>Rückgängig gemacht: {0}. Ctrl+Y macht es wieder.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Unfold</source>
            <translation>Aufklappen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Unfold all</source>
            <translation>Alles aufklappen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Unit by unit</source>
            <translation>Unit für Unit</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/units.py" />
            <source>Unit {0}</source>
            <translation>Unit {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/calendar_export.py" />
            <source>Units</source>
            <translation>Units</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Units shown</source>
            <translation>Gezeigte Units</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Unlock day</source>
            <translation>Tag entsperren</translation>
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Unlock days</source>
            <translation>Tage entsperren</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Unlock {0}</source>
            <translation>{0} entsperren</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Unlock {0}; </source>
            <translation>{0} entsperren; </translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../../app/edits/delays.py" />
            <source>Until {0} is not after {1} {2}.</source>
            <translation>Bis {0} liegt nicht nach {1} {2}.</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Up to now, work planned before this moment counts as done.</source>
            <translation>Bis jetzt gilt als erledigt, was vor diesem Moment geplant war.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Up to where progress is reported; without that, this moment.</source>
            <translation>Bis dahin ist Fortschritt gemeldet; sonst dieser Moment.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Up to, pages</source>
            <translation>Bis zu, Seiten</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Up to, time</source>
            <translation>Bis zu, Zeit</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Updated</source>
            <translation>Aktualisiert</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>Use the plan’s</source>
            <translation>Angabe des Plans nehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Valid from and to; the small block is the last day that needs it.</source>
            <translation>Gültig von und bis; der kleine Block ist der letzte Tag, der es braucht.</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Version {0}. Works without a network.</source>
            <translation>Version {0}. Arbeitet ohne Netz.</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Waiting since</source>
            <translation>Wartet seit</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Waiting since {0} lies after {1}, when it closed.</source>
            <translation>Wartet seit {0} liegt nach {1}, als geschlossen wurde.</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/details.py" />
            <source>Waits for</source>
            <translation>Wartet auf</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>Waits for a day</source>
            <translation>Wartet auf einen Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/lines.py" />
            <source>Waits for {0}</source>
            <translation>Wartet auf {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/lines.py" />
            <source>Waits for {0}, which waits for {1}</source>
            <translation>Wartet auf {0}, das auf {1} wartet</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Was</source>
            <translation>War</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Was {0}. Moved by “{1}”, which is not applied yet.</source>
            <translation>War {0}. Verschoben durch „{1}“, noch nicht angewendet.</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Way out</source>
            <translation>Ausweg</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Ways out</source>
            <translation>Auswege</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Ways out beside each other</source>
            <translation>Auswege nebeneinander</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Ways out neither move nor fill it.</source>
            <translation>Auswege bewegen und füllen es nicht.</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>Ways out of {0}</source>
            <translation>Auswege für {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>Weather</source>
            <translation>Wetter</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>Weather, as it was</source>
            <translation>Wetter, wie es war</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Wednesday</source>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/units.py" />
            <source>What a new day of the unit is called and wrapped at. A shorter rest, or a longer day, is reported as a conflict. Days that are there keep their hours.</source>
            <translation>Wann ein neuer Tag der Unit beginnt und endet. Kürzere Ruhe oder ein längerer Tag wird als Konflikt gemeldet. Vorhandene Tage behalten ihre Zeiten.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_stale.py" />
            <source>What changed…</source>
            <translation>Was sich änderte…</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>What differs</source>
            <translation>Was abweicht</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_tools.py" />
            <source>What differs between two issues, or an issue and the plan as it is now</source>
            <translation>Was zwischen zwei Ausgaben abweicht, oder einer Ausgabe und dem Plan von jetzt</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>What each department owes, before or after what. What somebody typed on a deadline stays.</source>
            <translation>Was jede Abteilung schuldet, vor oder nach was. Was jemand an einer Frist tippte, bleibt.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>What every mark means</source>
            <translation>Was jedes Zeichen bedeutet</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>What follows slips</source>
            <translation>Was folgt, rückt</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_header.py" />
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>What is closed</source>
            <translation>Was geschlossen ist</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>What is owed</source>
            <translation>Was zu liefern ist</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>What is planned before it counts as done unless somebody says otherwise</source>
            <translation>Was davor geplant war, gilt als erledigt, wenn niemand anderes sagt</translation>
        </message>
        <message>
            <location filename="../../app/views/decision.py" />
            <source>What it costs</source>
            <translation>Was es kostet</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>What it waits for, by number or name: 12FS+2d; 14SS; Day 12</source>
            <translation>Worauf es wartet, nach Nummer oder Name: 12FS+2d; 14SS; Day 12</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>What moves</source>
            <translation>Was sich bewegt</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>What recipients may see</source>
            <translation>Was Empfänger sehen dürfen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>What that one leaves empty is filled.</source>
            <translation>Was bei ihr leer ist, wird gefüllt.</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>What the chosen line changed</source>
            <translation>Was die gewählte Zeile änderte</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_header.py" />
            <source>What the columns are</source>
            <translation>Was die Spalten sind</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>What the days are</source>
            <translation>Was die Tage sind</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>What the scene needs</source>
            <translation>Was das Bild braucht</translation>
        </message>
        <message>
            <location filename="../../app/views/palette.py" />
            <source>What to do or find</source>
            <translation>Was zu tun oder zu finden ist</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/details.py" />
            <source>What waits for it</source>
            <translation>Was darauf wartet</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>What waits for it?</source>
            <translation>Was wartet darauf?</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>What waits for what, of the selected rows. Drag from the ring at a bar's end.</source>
            <translation>Was auf was wartet, von den gewählten Zeilen. Vom Ring am Ende eines Balkens ziehen.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>When it started, for instance 27 May; empty: nobody has said</source>
            <translation>Wann es begann, zum Beispiel 27. Mai; leer: niemand hat es gesagt</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>When it was finished, for instance 27 May; empty: still under way</source>
            <translation>Wann es fertig war, zum Beispiel 27. Mai; leer: läuft noch</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>When the day goes wrong</source>
            <translation>Wenn der Tag schiefgeht</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Where the bar goes on outside the view, and by when.</source>
            <translation>Wohin der Balken außer Sicht weitergeht, und bis wann.</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Who fans out, and what breaks</source>
            <translation>Wer weiterreicht, und was bricht</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_tools.py" />
            <source>Who gets it, who has it, and everybody’s own copy</source>
            <translation>Wer es bekommt, wer es hat, und jedem die eigene Kopie</translation>
        </message>
        <message>
            <location filename="../../app/edits/departments.py" />
            <source>Who heads {0} needs a name. Maybe TBC.</source>
            <translation>Die Leitung von {0} braucht einen Namen. Vielleicht N. N.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Who is ill</source>
            <translation>Wer krank ist</translation>
        </message>
        <message>
            <location filename="../../app/edits/delays.py" />
            <source>Who or what is missing is no longer there.</source>
            <translation>Wer oder was fehlt, gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Who to ring</source>
            <translation>Wen anrufen</translation>
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>Whole country</source>
            <translation>Ganzes Land</translation>
        </message>
        <message>
            <location filename="../../app/views/calendar_export.py" />
            <source>Whose calendar</source>
            <translation>Wessen Kalender</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Why a bar of the schedule is where it is, and what waits</source>
            <translation>Warum ein Balken des Drehplans steht, wo er steht, und was wartet</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Why is it here?</source>
            <translation>Warum steht es hier?</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>Why is {0} here</source>
            <translation>Warum {0} hier steht</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Why it is here: held by {0}</source>
            <translation>Warum es hier steht: gehalten von {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Why it is here: {0}</source>
            <translation>Warum es hier steht: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>Why: {0}.</source>
            <translation>Grund: {0}.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>With {0}</source>
            <translation>Mit {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_list.py" />
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Work planned before this moment counts as done, unless somebody has said otherwise.</source>
            <translation>Was vor diesem Moment geplant war, gilt als erledigt, wenn niemand anderes gesagt hat.</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Work, days</source>
            <translation>Arbeit, Tage</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Working</source>
            <translation>Arbeitsplan</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Working days lost</source>
            <translation>Verlorene Arbeitstage</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Works without a network</source>
            <translation>Arbeitet ohne Netz</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Worst first</source>
            <translation>Schlimmstes zuerst</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Wrap</source>
            <translation>Drehschluss</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>Wrap {1}</source>
            <translation>Drehschluss {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Write each recipient’s copy, with their name across the pages, into a folder</source>
            <translation>Jedem Empfänger die Kopie mit seinem Namen über den Seiten in einen Ordner schreiben</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/fields.py" />
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Written {0} {1}</source>
            <translation>Geschrieben {0} {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Wrote {0} copies into {1}.</source>
            <translation>{0} Kopien in {1} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_compared.py" />
            <source>Yes, for now: {0} still without a day</source>
            <translation>Ja, vorerst: {0} noch ohne Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_compared.py" />
            <source>Yes, it breaks no rule</source>
            <translation>Ja, keine Regel wird gebrochen</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Your name</source>
            <translation>Eigener Name</translation>
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Yours to break; each opens as a copy</source>
            <translation>Zum Ausprobieren; jedes öffnet sich als Kopie</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Zoom &amp;In</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Zoom &amp;Out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <location filename="../../app/views/toolbar.py" />
            <source>Zoom of the timeline</source>
            <translation>Maßstab der Zeitachse</translation>
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Zoom the timeline</source>
            <translation>Maßstab der Zeitachse ändern</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>a date that was typed</source>
            <translation>ein getipptes Datum</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>a deadline is late</source>
            <translation>eine Frist ist zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>a delay</source>
            <translation>ein Verzug</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>a deleted {0}</source>
            <translation>gelöschter {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>a hard date</source>
            <translation>ein festes Datum</translation>
        </message>
        <message>
            <location filename="../../app/reports/distribution.py" />
            <source>a prelim is for heads</source>
            <translation>eine Vorabfassung ist für Leitungen</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>accept commit confirm take</source>
            <translation>annehmen übernehmen bestätigen</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>after</source>
            <translation>nach</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>after the last</source>
            <translation>nach dem letzten</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>again repeat</source>
            <translation>erneut noch einmal wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>agreed approved log who said</source>
            <translation>vereinbart genehmigt Protokoll wer sagte Kosten</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>and {0}</source>
            <translation>und {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>another place in the order</source>
            <translation>ein anderer Platz in der Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>any time</source>
            <translation>jederzeit</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_compared.py" />
            <source>as before</source>
            <translation>wie vorher</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>as it happened</source>
            <translation>wie es geschah</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>as late as its due allows</source>
            <translation>so spät, wie die Frist erlaubt</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>as late as its due permits</source>
            <translation>so spät, wie die Frist zulässt</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>as late as possible</source>
            <translation>so spät wie möglich</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>as of data date actuals today</source>
            <translation>Stand Stichtag Ist heute</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>as soon as possible, from the plan’s beginning</source>
            <translation>so früh wie möglich, vom Planbeginn an</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/speech.py" />
            <source>assumed done as planned, nobody has said so</source>
            <translation>gilt als planmäßig erledigt, niemand hat es gesagt</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/month.py" />
            <source>available</source>
            <translation>verfügbar</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>banner</source>
            <translation>Banner</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>banners</source>
            <translation>Banner</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/chain.py" />
            <source>bar</source>
            <translation>Balken</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/chain.py" />
            <source>bars</source>
            <translation>Balken</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>before</source>
            <translation>vor</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>before the first</source>
            <translation>vor dem ersten</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>begin</source>
            <translation>beginnen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>boneyard</source>
            <translation>Ablage</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>by dept.</source>
            <translation>nach Abt.</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>by {0}</source>
            <translation>bis {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>by {0} or not at all</source>
            <translation>bis {0} oder gar nicht</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>by {0} or {1}</source>
            <translation>bis {0}, sonst {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>came</source>
            <translation>kam</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>cast</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>cast crew props locations day out of days DOOD</source>
            <translation>Rollen Darsteller Crew Requisiten Motive Drehtagsübersicht DOOD</translation>
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>cast {0}</source>
            <translation>Rollen {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/categories.py" />
            <source>change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>change strip sheet day break call wrap estimate pages eighths rename</source>
            <translation>ändern Streifen Tagestrenner Arbeitsbeginn Drehschluss Schätzung Seiten Achtel umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>change type override call times</source>
            <translation>ändern tippen überschreiben Callzeiten</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/categories.py" />
            <source>changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>colours appearance</source>
            <translation>Farben Aussehen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>company travel</source>
            <translation>Teamreise</translation>
        </message>
        <message>
            <location filename="../../app/views/board/speech.py" />
            <source>conflict</source>
            <translation>Konflikt</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>conflicts</source>
            <translation>Konflikte</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>create start blank new project album</source>
            <translation>anlegen beginnen leer neues Projekt Album</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>create start script import fountain final draft FDX screenplay production</source>
            <translation>anlegen beginnen Skript importieren Fountain Final Draft FDX Drehbuch Produktion</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>critical chain</source>
            <translation>kritischer Weg</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>dark</source>
            <translation>drehfrei</translation>
        </message>
        <message>
            <location filename="../../app/reports/notice.py" />
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>day and night</source>
            <translation>Tag und Nacht</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>day break day strip new shoot day add work day calendar</source>
            <translation>Tagestrenner Tagesstreifen neuer Drehtag hinzufügen Arbeitstag Kalender</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>day colours appearance</source>
            <translation>Tag Farben Aussehen</translation>
        </message>
        <message>
            <location filename="../../app/reports/notice.py" />
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../app/reports/owed_lists.py" />
            <source>deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <location filename="../../app/reports/notice.py" />
            <source>deadline is</source>
            <translation>Frist ist</translation>
        </message>
        <message>
            <location filename="../../app/reports/owed_lists.py" />
            <source>deadlines</source>
            <translation>Fristen</translation>
        </message>
        <message>
            <location filename="../../app/reports/notice.py" />
            <source>deadlines are</source>
            <translation>Fristen sind</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>decide by {0}</source>
            <translation>zu entscheiden bis {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/delay_log.py" />
            <source>decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <location filename="../../app/reports/delay_log.py" />
            <source>decisions</source>
            <translation>Entscheidungen</translation>
        </message>
        <message>
            <location filename="../../app/reports/delay_log.py" />
            <source>delay</source>
            <translation>Verzug</translation>
        </message>
        <message>
            <location filename="../../app/reports/delay_log.py" />
            <source>delays</source>
            <translation>Verzüge</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>delete scenario alternative throw away</source>
            <translation>löschen Szenario Alternative wegwerfen</translation>
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>deleted on one side</source>
            <translation>auf einer Seite gelöscht</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>delivery</source>
            <translation>Ablieferung</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>departments</source>
            <translation>Abteilungen</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>difference baseline option variance</source>
            <translation>Unterschied Basisplan Option Abweichung</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>discard stop abort</source>
            <translation>verwerfen aufhören Abbruch</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>divide scene part half cut strip in two</source>
            <translation>aufteilen Szene Teil Hälfte schneiden zwei</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>document they get</source>
            <translation>Dokument, das sie bekommen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>documents they get</source>
            <translation>Dokumente, die sie bekommen</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>don’t know yet</source>
            <translation>noch unbekannt</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>doubles, second unit</source>
            <translation>Doubles, zweite Unit</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>dressed; cast on call</source>
            <translation>eingerichtet; Rollen auf Abruf</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>drop</source>
            <translation>freigestellt</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/lines.py" />
            <source>due </source>
            <translation>fällig </translation>
        </message>
        <message>
            <location filename="../../app/views/status_unset.py" />
            <source>due date</source>
            <translation>Fälligkeit</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>due date cleared</source>
            <translation>Frist gelöscht</translation>
        </message>
        <message>
            <location filename="../../app/views/status_unset.py" />
            <source>due dates</source>
            <translation>Fälligkeiten</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>due dates departments owed late</source>
            <translation>Termine fällig Abteilungen offen zu spät</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>due {0}</source>
            <translation>fällig {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>each day</source>
            <translation>jeder Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>each scene</source>
            <translation>jedes Bild</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/lags.py" />
            <source>elapsed days</source>
            <translation>Kalendertage</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/lags.py" />
            <source>elapsed hours</source>
            <translation>Kalenderstunden</translation>
        </message>
        <message>
            <location filename="../../app/reports/directories.py" />
            <source>element</source>
            <translation>Element</translation>
        </message>
        <message>
            <location filename="../../app/reports/directories.py" />
            <source>elements</source>
            <translation>Elemente</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>exchange days switch day strips trade</source>
            <translation>vertauschen Tage wechseln Tagesstreifen</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>exit leave end program</source>
            <translation>verlassen Ende Programm schließen</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>expected {0}</source>
            <translation>erwartet {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>fans out</source>
            <translation>reicht weiter</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/group.py" />
            <source>field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/group.py" />
            <source>fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>finish</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/speech.py" />
            <source>finish {0}</source>
            <translation>Ende {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>finished</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>first shoot day</source>
            <translation>erster Drehtag</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>first {0} of {1}</source>
            <translation>erster {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>fitting</source>
            <translation>Anprobe</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>fittings</source>
            <translation>Anproben</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>fix freeze hold pin unlock release strip day</source>
            <translation>festhalten einfrieren fixieren entsperren freigeben Streifen Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>focus switch area</source>
            <translation>Fokus wechseln Fläche</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>folded</source>
            <translation>zugeklappt</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>follows it</source>
            <translation>folgt darauf</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>from its strips</source>
            <translation>aus seinen Streifen</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>from the call</source>
            <translation>ab dem Call</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>from {0}</source>
            <translation>ab {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>gone</source>
            <translation>vorbei</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>has room</source>
            <translation>hat Platz</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>head of {0}</source>
            <translation>Leitung von {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>held by a link</source>
            <translation>gehalten von einer Verknüpfung</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>held by it</source>
            <translation>davon gehalten</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>hold</source>
            <translation>gehalten</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>holiday</source>
            <translation>Feiertag</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>iCal ICS diary dates phone</source>
            <translation>iCal ICS Termine Telefon Handy</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>in the boneyard</source>
            <translation>in der Ablage</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>insert note text strip company move meal lunch line</source>
            <translation>einfügen Notiz Textstreifen Umzug Essen Mittag Zeile</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>interiors, exteriors</source>
            <translation>Innen/Außen</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>invert flip turn round upside down backwards</source>
            <translation>umdrehen umkehren rückwärts wenden</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>is called {} too early</source>
            <translation>wird {} zu früh gerufen</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>is there {} too late</source>
            <translation>ist {} zu spät da</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>is there {} too long</source>
            <translation>ist {} zu lange da</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>it hangs on a strip without a day</source>
            <translation>es hängt an einem Streifen ohne Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/holds.py" />
            <source>it has not started, and progress is reported up to here</source>
            <translation>es hat nicht begonnen, und Fortschritt ist bis hierher gemeldet</translation>
        </message>
        <message>
            <location filename="../../app/reports/distribution.py" />
            <source>it is not for all</source>
            <translation>es ist nicht für alle</translation>
        </message>
        <message>
            <location filename="../../app/reports/distribution.py" />
            <source>it says what things cost</source>
            <translation>es sagt, was etwas kostet</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>its anchor</source>
            <translation>sein Anker</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>its date is fixed</source>
            <translation>sein Datum steht fest</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>its first day</source>
            <translation>dessen erster Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>its last day</source>
            <translation>dessen letzter Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>its own day</source>
            <translation>dessen eigener Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>its shooting</source>
            <translation>dessen Dreh</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>journal log changes</source>
            <translation>Journal Protokoll Änderungen</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>jump day calendar</source>
            <translation>springen Tag Kalender</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>laid on that date, nothing holds it</source>
            <translation>auf dieses Datum gelegt, nichts hält es</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>larger closer magnify</source>
            <translation>größer näher Zoom</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>last {0} of {1}</source>
            <translation>letzter {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>late</source>
            <translation>zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>late weather rain illness lost time breakdown overrun</source>
            <translation>spät Verspätung Wetter Regen Krankheit verlorene Zeit Panne überzogen</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>later earlier move call shift</source>
            <translation>später früher bewegen Call verschieben vorziehen</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>latest first</source>
            <translation>neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>lead rule</source>
            <translation>Vorlaufregel</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>lead rules</source>
            <translation>Vorlaufregeln</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>least slack {0}</source>
            <translation>kleinster Puffer {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>left</source>
            <translation>übrig</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>load file production project</source>
            <translation>laden Datei Produktion Projekt</translation>
        </message>
        <message>
            <location filename="../../app/reports/directories.py" />
            <source>location</source>
            <translation>Drehort</translation>
        </message>
        <message>
            <location filename="../../app/reports/directories.py" />
            <source>locations</source>
            <translation>Drehorte</translation>
        </message>
        <message>
            <location filename="../../app/views/board/speech.py" />
            <source>locked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/speech.py" />
            <source>locked: {0}</source>
            <translation>gesperrt: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/speech.py" />
            <source>lost before</source>
            <translation>zuvor verloren</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>lost to {0}</source>
            <translation>verloren durch {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>low water ± 2 h</source>
            <translation>Niedrigwasser ± 2 h</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>makes {0}</source>
            <translation>macht {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>merge unsplit combine parts together one scene</source>
            <translation>zusammenlegen vereinen Teile eine Szene</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>met</source>
            <translation>erfüllt</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/lines.py" />
            <source>minus </source>
            <translation>minus </translation>
        </message>
        <message>
            <location filename="../../app/reports/production_report.py" />
            <source>minute</source>
            <translation>Minute</translation>
        </message>
        <message>
            <location filename="../../app/edits/reach.py" />
            <source>minute {0}</source>
            <translation>Minute {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/production_report.py" />
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/details.py" />
            <source>more</source>
            <translation>mehr</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>more row</source>
            <translation>weitere Zeile</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>more rows</source>
            <translation>weitere Zeilen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/speech.py" />
            <source>moved</source>
            <translation>verschoben</translation>
        </message>
        <message>
            <location filename="../../app/views/board/speech.py" />
            <source>moved, was {0}</source>
            <translation>verschoben, war {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>moved, {0} late</source>
            <translation>verschoben, {0} zu spät</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>moved, {0} left</source>
            <translation>verschoben, {0} übrig</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>needs it before its call</source>
            <translation>wird vor dem Call gebraucht</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/waits.py" />
            <source>next day</source>
            <translation>nächster Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>night colours appearance</source>
            <translation>Nacht Farben Aussehen</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>no date ends it</source>
            <translation>kein Datum beendet es</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>no day</source>
            <translation>ohne Tag</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>no day is left ({0})</source>
            <translation>kein Tag bleibt ({0})</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>no day yet</source>
            <translation>noch kein Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/owed.py" />
            <source>no day yet: it waits for {0}, which hangs on {1}; that is owed a day</source>
            <translation>noch kein Tag: wartet auf {0}, das an {1} hängt; dem fehlt ein Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/owed.py" />
            <source>no day yet: it waits for {0}, which is owed a day</source>
            <translation>noch kein Tag: wartet auf {0}, dem ein Tag fehlt</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>no deadline changes</source>
            <translation>keine Frist ändert sich</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>no department</source>
            <translation>keine Abteilung</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>no due date</source>
            <translation>keine Frist</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>no longer lost</source>
            <translation>nicht mehr verloren</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>no strip</source>
            <translation>kein Streifen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>no {0}s</source>
            <translation>keine {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>not available</source>
            <translation>nicht verfügbar</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>not called</source>
            <translation>nicht gerufen</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>not counted: they may need later days</source>
            <translation>nicht gezählt: vielleicht sind spätere Tage nötig</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../app/views/ways.py" />
            <source>not possible</source>
            <translation>nicht möglich</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>not started when progress was last reported</source>
            <translation>nicht begonnen, als zuletzt gemeldet wurde</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>not started: not before the date up to which progress is reported</source>
            <translation>nicht begonnen: nicht vor dem Meldestand</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>not waiting</source>
            <translation>wartet nicht</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>nothing changed</source>
            <translation>nichts geändert</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>nothing late</source>
            <translation>nichts zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_compared.py" />
            <source>nothing lost</source>
            <translation>nichts verloren</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>nothing moves yet</source>
            <translation>noch rückt nichts</translation>
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>nothing newly late</source>
            <translation>nichts neu zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>nothing reported</source>
            <translation>nichts gemeldet</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>nothing that it hangs on has a date</source>
            <translation>woran es hängt, hat kein Datum</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>now current date</source>
            <translation>jetzt aktuelles Datum</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>of {0}</source>
            <translation>von {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>off</source>
            <translation>frei</translation>
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>omitted</source>
            <translation>entfallen</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>on time</source>
            <translation>pünktlich</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>order group strips set place arrange</source>
            <translation>ordnen gruppieren Streifen Motiv Ort</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>other date</source>
            <translation>anderes Datum</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>other hours</source>
            <translation>andere Zeiten</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>other rules</source>
            <translation>andere Regeln</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/month.py" />
            <source>outside the contract</source>
            <translation>außerhalb des Vertrags</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>overrun</source>
            <translation>überzogen</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>owed</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>owed, no day yet</source>
            <translation>offen, noch kein Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/department_pages.py" />
            <source>page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../app/views/department_pages.py" />
            <source>pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>papers reports documents print</source>
            <translation>Papiere Berichte Dokumente drucken</translation>
        </message>
        <message>
            <location filename="../../app/reports/breakdown.py" />
            <source>part</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>part without a day</source>
            <translation>Teil ohne Tag</translation>
        </message>
        <message>
            <location filename="../../app/reports/breakdown.py" />
            <source>parts</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>people</source>
            <translation>Personen</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>people contacts CSV XLSX unit list names</source>
            <translation>Personen Leute Kontakte CSV XLSX Stabliste Namen</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>pick-up</source>
            <translation>Abholung</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>picture lock</source>
            <translation>Picture Lock</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>placed on the board</source>
            <translation>auf das Board gelegt</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/lines.py" />
            <source>plus </source>
            <translation>plus </translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>preferences options units second unit calendars holidays departments rules working hours</source>
            <translation>Voreinstellungen Optionen Units zweite Unit Kalender Feiertage Abteilungen Regeln Arbeitszeiten</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>print PDF paper report issue one-line stripboard day out of days DOOD</source>
            <translation>drucken PDF Papier Bericht ausgeben One-Line Stripboard Drehtagsübersicht DOOD</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>promised, until a new date is</source>
            <translation>zugesagt, bis ein neues Datum gilt</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>rained off</source>
            <translation>verregnet</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>record the delay</source>
            <translation>den Verzug eintragen</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>red flags clash double booking problem error check warning</source>
            <translation>Warnung Doppelbelegung Problem Fehler prüfen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>rehearsal</source>
            <translation>Probe</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>release</source>
            <translation>Veröffentlichung</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>relieved</source>
            <translation>entspannt</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>relieved to {0}</source>
            <translation>entspannt auf {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>relieved, still {0} late</source>
            <translation>entspannt, noch {0} zu spät</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>reported{0}{1}</source>
            <translation>gemeldet{0}{1}</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>rest between {0} and {1} is {2} short</source>
            <translation>Ruhe zwischen {0} und {1} ist {2} zu kurz</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>roll</source>
            <translation>drehen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <location filename="../../app/reports/compare_paper.py" />
            <source>row differs</source>
            <translation>Zeile weicht ab</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../app/reports/compare_paper.py" />
            <source>rows differ</source>
            <translation>Zeilen weichen ab</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>said not to have started</source>
            <translation>als nicht begonnen gemeldet</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>save as backup duplicate</source>
            <translation>speichern unter Backup Duplikat</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>save scenario alternative what if</source>
            <translation>sichern speichern Szenario Alternative was wäre wenn</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>scene</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>scene number</source>
            <translation>Bildnummer</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>scenes</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>script revision new version update screenplay colour pages</source>
            <translation>Skript Revision neue Version Update Drehbuch Farbseiten</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>script scenes tag elements</source>
            <translation>Drehbuch Skript Bilder Szenen kennzeichnen Elemente</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>search look for</source>
            <translation>finden nachsehen</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>second screen monitor</source>
            <translation>zweiter Bildschirm Monitor</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>selected</source>
            <translation>gewählt</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>send to all everybody heads PDF folder batch deadlines print</source>
            <translation>an alle senden Abteilungsleiter PDF Ordner Stapel Fristen drucken</translation>
        </message>
        <message>
            <location filename="../../app/reports/notice.py" />
            <source>session</source>
            <translation>Session</translation>
        </message>
        <message>
            <location filename="../../app/reports/notice.py" />
            <source>sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <location filename="../../app/reports/directories.py" />
            <source>set</source>
            <translation>Motiv</translation>
        </message>
        <message>
            <location filename="../../app/reports/directories.py" />
            <source>sets</source>
            <translation>Motive</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>shoot day</source>
            <translation>Drehtag</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>shoot days</source>
            <translation>Drehtage</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>shoot {0}</source>
            <translation>drehen {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>shooting</source>
            <translation>Dreh</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>shortcuts keyboard help</source>
            <translation>Tastenkürzel Tastatur Hilfe</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>shown</source>
            <translation>gezeigt</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>shut leave file</source>
            <translation>zumachen verlassen Datei</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>side show hide consequences impact</source>
            <translation>Seite zeigen ausblenden Auswirkung Panel</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/face.py" />
            <source>slack </source>
            <translation>Puffer </translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/speech.py" />
            <source>slack was {0}</source>
            <translation>Puffer war {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>smaller wider fit</source>
            <translation>kleiner weiter einpassen Zoom</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>snapshot save plan version</source>
            <translation>Schnappschuss sichern Plan Version einfrieren</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>solutions options remedies fix recover</source>
            <translation>Lösungen Optionen Abhilfe beheben aufholen</translation>
        </message>
        <message>
            <location filename="../../app/reports/songs.py" />
            <source>song</source>
            <translation>Song</translation>
        </message>
        <message>
            <location filename="../../app/reports/songs.py" />
            <source>songs</source>
            <translation>Songs</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>squeezed</source>
            <translation>eng geworden</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>squeezed to {0}</source>
            <translation>eng geworden auf {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>started</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>starts when that ends</source>
            <translation>beginnt, wenn das endet</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>stopped</source>
            <translation>gestoppt</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>stopped by a refused paper</source>
            <translation>gestoppt durch eine verweigerte Genehmigung</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>stopped by equipment</source>
            <translation>gestoppt durch Technik</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>stopped by illness</source>
            <translation>gestoppt durch Krankheit</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>strip</source>
            <translation>Streifen</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>strip moves</source>
            <translation>Streifen rückt</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>stripboard strips shooting days boneyard banner</source>
            <translation>Stripboard Streifen Drehtage Ablage Boneyard Banner</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>strips</source>
            <translation>Streifen</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>strips move</source>
            <translation>Streifen rücken</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>suggestion</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>sun {0}</source>
            <translation>Sonne {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>take back revert</source>
            <translation>zurücknehmen widerrufen</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>takes away {0}</source>
            <translation>nimmt {0} weg</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>that</source>
            <translation>das</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>that is when it happened</source>
            <translation>dann geschah es</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>that place</source>
            <translation>diesem Ort</translation>
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>the boneyard</source>
            <translation>die Ablage</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>the call</source>
            <translation>dem Call</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>the end of the day</source>
            <translation>das Tagesende</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>the first day</source>
            <translation>dem ersten Tag</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>the first shoot day</source>
            <translation>dem ersten Drehtag</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>the last day</source>
            <translation>dem letzten Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>the lead rule {0}</source>
            <translation>die Vorlaufregel {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_out.py" />
            <source>the printer</source>
            <translation>der Drucker</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>the production</source>
            <translation>die Produktion</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>the step before</source>
            <translation>dem Schritt davor</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>they get no document any more</source>
            <translation>sie bekommen kein Dokument mehr</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>tight</source>
            <translation>knapp</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>time of day tide dusk low water not before not after restriction</source>
            <translation>Tageszeit Tide Dämmerung Niedrigwasser nicht vor nicht nach Einschränkung</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>to {0}</source>
            <translation>bis {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>travel</source>
            <translation>Reise</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>typed</source>
            <translation>getippt</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/warned.py" />
            <source>typed field</source>
            <translation>getipptes Feld</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/warned.py" />
            <source>typed fields</source>
            <translation>getippte Felder</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>unfolded</source>
            <translation>aufgeklappt</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/lines.py" />
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../app/views/ways.py" />
            <source>unlocks {0}</source>
            <translation>entsperrt {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>unschedule unplace remove from day off board boneyard delete strip</source>
            <translation>ausplanen vom Tag nehmen Boneyard Ablage Streifen löschen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>version licence</source>
            <translation>Version Lizenz</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>voice alone</source>
            <translation>nur Stimme</translation>
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>voice only</source>
            <translation>nur Stimme</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>waiting since {0}</source>
            <translation>wartet seit {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>was {0}</source>
            <translation>war {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>weather rain wet cover set standby alternative</source>
            <translation>Wetter Regen Ausweichmotiv Bereitschaft Alternative</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>weeks</source>
            <translation>Wochen</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>what lock, delivery or release allow</source>
            <translation>was Picture Lock, Ablieferung oder Veröffentlichung erlauben</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>where it was laid</source>
            <translation>wohin es gelegt wurde</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>which is not available on {0}</source>
            <translation>nicht verfügbar am {0}</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>who is not available on {0}</source>
            <translation>nicht verfügbar am {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/lags.py" />
            <source>whole days</source>
            <translation>ganze Tage</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>with {0}</source>
            <translation>mit {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>without a date</source>
            <translation>ohne Datum</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>without its location</source>
            <translation>ohne Drehort</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>without {0}</source>
            <translation>ohne {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>wk</source>
            <translation>KW</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>working day</source>
            <translation>Arbeitstag</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>working days</source>
            <translation>Arbeitstage</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/lags.py" />
            <source>working hours</source>
            <translation>Arbeitsstunden</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>works {} too long</source>
            <translation>arbeitet {} zu lange</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>wrap</source>
            <translation>Drehschluss</translation>
        </message>
        <message>
            <location filename="../../app/views/synonyms.py" />
            <source>wrap progress actuals daily shot complete</source>
            <translation>Drehschluss Fortschritt Ist Tagesbericht gedreht fertig</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>{0:,} lines are more than {1:,} at once. Nothing was changed.</source>
            <translation>{0:,} Zeilen sind mehr als {1:,} auf einmal. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>{0} % done</source>
            <translation>{0} % erledigt</translation>
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>{0} None on {1}.</source>
            <translation>{0} Keines an {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/editor.py" />
            <source>{0} Nothing was changed.</source>
            <translation>{0} Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>{0} a day</source>
            <translation>{0} am Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>{0} a session</source>
            <translation>{0} je Session</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>{0} a week</source>
            <translation>{0} die Woche</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} after {1}</source>
            <translation>{0} nach {1}</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>{0} already has “{1}”. Maybe merge the two.</source>
            <translation>{0} hat schon „{1}“. Vielleicht beide zusammenführen.</translation>
        </message>
        <message>
            <location filename="../../app/edits/board.py" />
            <source>{0} already stands on {1}. Maybe move it first.</source>
            <translation>{0} steht schon am {1}. Vielleicht erst bewegen.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>{0} an hour</source>
            <translation>{0} die Stunde</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>{0} and what waits for it</source>
            <translation>{0} und was darauf wartet</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} and {1}</source>
            <translation>{0} und {1}</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>{0} and {1} both have the number {2}, and both are frozen. Nothing was renumbered. Maybe give one of them another number first.</source>
            <translation>{0} und {1} haben beide die Nummer {2}, und beide sind fest. Nichts wurde neu nummeriert. Vielleicht einer zuerst eine andere Nummer geben.</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>{0} and {1} more</source>
            <translation>{0} und {1} mehr</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/drag.py" />
            <source>{0} and {1} more late</source>
            <translation>{0} und {1} mehr zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/waiting.py" />
            <source>{0} and {1} more wait for a day</source>
            <translation>{0} und {1} mehr warten auf einen Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>{0} are computed, and were left.</source>
            <translation>{0} sind berechnet und blieben.</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} are late</source>
            <translation>{0} sind zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>{0} as cover</source>
            <translation>{0} als Ausweichmotiv</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>{0} as every week</source>
            <translation>{0} wie jede Woche</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>{0} assumed done as planned, to be asked</source>
            <translation>{0} gelten als planmäßig erledigt, zu fragen</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} at {1}</source>
            <translation>{0} um {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>{0} back to computed</source>
            <translation>{0} zurück auf berechnet</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>{0} banners</source>
            <translation>{0} Banner</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} before {1}</source>
            <translation>{0} vor {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>{0} begins there: its end stays behind it.</source>
            <translation>{0} beginnt dort: das Ende bleibt dahinter.</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} begins {1}; {2} is {3}</source>
            <translation>{0} beginnt {1}; {2} ist {3}</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} by {1}</source>
            <translation>{0} bis {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>{0} by {1}, gone</source>
            <translation>{0} bis {1}, vorbei</translation>
        </message>
        <message>
            <location filename="../../app/edits/board.py" />
            <source>{0} can't be deleted: scenes were shot on it.</source>
            <translation>{0} lässt sich nicht löschen: dort wurde gedreht.</translation>
        </message>
        <message>
            <location filename="../../app/edits/departments.py" />
            <source>{0} can't be deleted: {1} {2} are its own. Give them away first.</source>
            <translation>{0} lässt sich nicht löschen: {1} {2} gehören dazu. Erst weggeben.</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>{0} can't be swapped with itself.</source>
            <translation>{0} lässt sich nicht mit sich selbst tauschen.</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>{0} can't bring itself.</source>
            <translation>{0} kann sich nicht selbst mitbringen.</translation>
        </message>
        <message>
            <location filename="../../app/edits/board.py" />
            <source>{0} can't end by {1}: it may not begin before {2}.</source>
            <translation>{0} kann nicht bis {1} enden: Beginn nicht vor {2}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/end_of_day.py" />
            <source>{0} can't have ended at {1}, before it began at {2}.</source>
            <translation>{0} kann nicht um {1} geendet haben, vor dem Beginn um {2}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>{0} can't have finished before it started.</source>
            <translation>{0} kann nicht vor dem Beginn fertig gewesen sein.</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>{0} can't have finished without having started.</source>
            <translation>{0} kann nicht fertig sein, ohne begonnen zu haben.</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>{0} can't have less than a minute of work. Maybe make it a milestone.</source>
            <translation>{0} braucht mindestens eine Minute Arbeit. Vielleicht einen Meilenstein daraus machen.</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>{0} can't have {1} on {2}: progress is reported up to {3}. Nothing was changed. Maybe report progress up to a later date first.</source>
            <translation>{0}: {1} am {2} geht nicht, Fortschritt ist bis {3} gemeldet. Nichts wurde geändert. Vielleicht erst bis zu einem späteren Datum melden.</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>{0} can't hold {1} beside what must stay there</source>
            <translation>{0} fasst {1} nicht neben dem, was dort bleiben muss</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>{0} can't lie in itself.</source>
            <translation>{0} kann nicht in sich selbst liegen.</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>{0} can't stand under itself: {1}. Nothing was changed.</source>
            <translation>{0} kann nicht unter sich selbst stehen: {1}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/link_drag.py" />
            <source>{0} can't wait for something: it is no activity.</source>
            <translation>{0} kann auf nichts warten: es ist keine Arbeit.</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>{0} changed</source>
            <translation>{0} geändert</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>{0} comes {1}, not {2}: {3}.</source>
            <translation>{0} kommt {1}, nicht {2}: {3}.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>{0} conflicts</source>
            <translation>{0} Konflikte</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/drag.py" />
            <source>{0} day</source>
            <translation>{0} Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>{0} day late</source>
            <translation>{0} Tag zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>{0} days</source>
            <translation>{0} Tage</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>{0} days are selected; two can be swapped.</source>
            <translation>{0} Tage sind gewählt; zwei lassen sich tauschen.</translation>
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>{0} days late</source>
            <translation>{0} Tage zu spät</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} does not hold for all of {1}, {2}</source>
            <translation>{0} gilt nicht für ganz {1}, {2}</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} does not work</source>
            <translation>{0} arbeitet nicht</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} does not work until {1}</source>
            <translation>{0} arbeitet nicht bis {1}</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} dropped</source>
            <translation>{0} gestrichen</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>{0} due as its rule says</source>
            <translation>{0} fällig nach seiner Regel</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>{0} due as their rules say</source>
            <translation>{0} fällig nach ihren Regeln</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>{0} due as their rules say, or without a due date</source>
            <translation>{0} fällig nach ihren Regeln oder ohne Frist</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>{0} due {1}</source>
            <translation>{0} fällig {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>{0} el.</source>
            <translation>{0} El.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>{0} ends</source>
            <translation>{0} endet</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>{0} ends with its paper. Change the clearance's dates instead.</source>
            <translation>{0} endet mit der Genehmigung. Stattdessen deren Daten ändern.</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} ends {1}</source>
            <translation>{0} endet {1}</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} ends {1} after {2} starts</source>
            <translation>{0} endet {1} nach dem Beginn von {2}</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} ends {1} into lost time: {2}</source>
            <translation>{0} endet {1} in verlorener Zeit: {2}</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} ends {1} on {2}; its latest is {3}</source>
            <translation>{0} endet um {1} an {2}; spätestens {3}</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} ends {1}; {2} is {3}</source>
            <translation>{0} endet {1}; {2} ist {3}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/reported.py" />
            <source>{0} finished on {1}</source>
            <translation>{0} fertig am {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>{0} flat</source>
            <translation>{0} pauschal</translation>
        </message>
        <message>
            <location filename="../../app/edits/rules.py" />
            <source>{0} follow what this rule makes. Maybe switch it off.</source>
            <translation>{0} folgen auf das, was diese Regel macht. Vielleicht abschalten.</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} for {1}</source>
            <translation>{0} für {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/memory.py" />
            <source>{0} from {1}</source>
            <translation>{0} ab {1}</translation>
        </message>
        <message>
            <location filename="../../app/edits/recipients.py" />
            <source>{0} gets it already.</source>
            <translation>{0} bekommt es schon.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/new_day.py" />
            <source>{0} go to the new day.</source>
            <translation>{0} kommen auf den neuen Tag.</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} goes on {1} longer than six hours after the call, and has no meal</source>
            <translation>{0} geht {1} länger als sechs Stunden nach dem Call und hat kein Essen</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} goes on {1} longer than six hours after {2} without another meal</source>
            <translation>{0} geht {1} länger als sechs Stunden nach {2} ohne weiteres Essen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/new_day.py" />
            <source>{0} goes to the new day.</source>
            <translation>{0} kommt auf den neuen Tag.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>{0} h</source>
            <translation>{0} h</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} h {1:02d}</source>
            <translation>{0} h {1:02d}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>{0} h {1}</source>
            <translation>{0} h {1}</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>{0} has a fixed finish. Change that instead.</source>
            <translation>{0} hat ein festes Ende. Stattdessen das ändern.</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>{0} has been worked; it stays where it is.</source>
            <translation>{0} ist gearbeitet und bleibt, wo es ist.</translation>
        </message>
        <message>
            <location filename="../../app/edits/meals.py" />
            <source>{0} has been worked; its meals stay as they were taken.</source>
            <translation>{0} ist gearbeitet; die Essen bleiben, wie sie waren.</translation>
        </message>
        <message>
            <location filename="../../app/edits/pushing.py" />
            <source>{0} has begun: its call was {1}.</source>
            <translation>{0} hat begonnen: der Call war {1}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>{0} has days ({1}). Delete or move them first.</source>
            <translation>{0} hat Tage ({1}). Erst löschen oder bewegen.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>{0} has ended. Ctrl+Z takes it back.</source>
            <translation>{0} ist beendet. Ctrl+Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>{0} has it</source>
            <translation>{0} hat es</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>{0} has no activity above it to stand under. Nothing was changed.</source>
            <translation>{0} hat keine Arbeit über sich, unter der sie stehen könnte. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} has no date yet</source>
            <translation>{0} hat noch kein Datum</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} has no day yet</source>
            <translation>{0} hat noch keinen Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>{0} has no day yet.</source>
            <translation>{0} hat noch keinen Tag.</translation>
        </message>
        <message>
            <location filename="../../app/edits/covers.py" />
            <source>{0} has no day. Cover is what has one and can be pulled up.</source>
            <translation>{0} hat keinen Tag. Ausweichmotiv ist, was einen hat und vorgezogen werden kann.</translation>
        </message>
        <message>
            <location filename="../../app/edits/board.py" />
            <source>{0} has no day. Put it into a session first.</source>
            <translation>{0} hat keinen Tag. Erst in eine Session legen.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>{0} has no deadline. Nothing was changed.</source>
            <translation>{0} hat keine Frist. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>{0} has no department that could owe it. Nothing was changed.</source>
            <translation>{0} hat keine Abteilung, die es liefern könnte. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/workspace.py" />
            <source>{0} has no due date now. Ctrl+Z takes it back.</source>
            <translation>{0} hat jetzt keine Frist. Ctrl+Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>{0} has no head then</source>
            <translation>{0} hat dann keine Leitung</translation>
        </message>
        <message>
            <location filename="../../app/edits/adopt.py" />
            <source>{0} has no scene to shoot. Nothing was made of it.</source>
            <translation>{0} hat kein Bild zu drehen. Nichts entstand daraus.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>{0} has no work that could wait for something.</source>
            <translation>{0} hat keine Arbeit, die auf etwas warten könnte.</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>{0} has started; its start is a fact. Change its remaining time instead.</source>
            <translation>{0} hat begonnen; der Beginn steht fest. Stattdessen die Restzeit ändern.</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>{0} has {1} minutes; its first part can't have {2}.</source>
            <translation>{0} hat {1} Minuten; der erste Teil kann nicht {2} haben.</translation>
        </message>
        <message>
            <location filename="../../app/edits/board.py" />
            <source>{0} has {1} minutes; {2} can't be owed of them.</source>
            <translation>{0} hat {1} Minuten; {2} können davon nicht offen sein.</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>{0} has {1} pages; its first part can't have {2}.</source>
            <translation>{0} hat {1} Seiten; der erste Teil kann nicht {2} haben.</translation>
        </message>
        <message>
            <location filename="../../app/edits/delays.py" />
            <source>{0} has {1} pages; {2} can't be owed of them.</source>
            <translation>{0} hat {1} Seiten; {2} können davon nicht offen sein.</translation>
        </message>
        <message>
            <location filename="../../app/views/workspace.py" />
            <source>{0} have no due dates now. Ctrl+Z takes it back.</source>
            <translation>{0} haben jetzt keine Fristen. Ctrl+Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>{0} held</source>
            <translation>{0} gehalten</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} held up</source>
            <translation>{0} aufgehalten</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} held up {1}</source>
            <translation>{0} aufgehalten {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/speech.py" />
            <source>{0} hours</source>
            <translation>{0} Stunden</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>{0} in the list.</source>
            <translation>{0} in der Liste.</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>{0} in {1}</source>
            <translation>{0} in {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/department_pages.py" />
            <source>{0} in {1}.</source>
            <translation>{0} in {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_header.py" />
            <source>{0} is</source>
            <translation>{0} ist</translation>
        </message>
        <message>
            <location filename="../../app/edits/covers.py" />
            <source>{0} is a banner; only a scene can be cover.</source>
            <translation>{0} ist ein Banner; nur ein Bild kann Ausweichmotiv sein.</translation>
        </message>
        <message>
            <location filename="../../app/edits/day_breaks.py" />
            <source>{0} is a banner; only scenes are laid into days.</source>
            <translation>{0} ist ein Banner; nur Bilder werden auf Tage gelegt.</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>{0} is a banner; only scenes have parts.</source>
            <translation>{0} ist ein Banner; nur Bilder haben Teile.</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} is a minor and {1} on {2}</source>
            <translation>{0} ist minderjährig und {1} an {2}</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} is a minor, and their hours on {1} are {2} over</source>
            <translation>{0} ist minderjährig, und die Stunden an {1} sind {2} zu viel</translation>
        </message>
        <message>
            <location filename="../../app/views/board/new_day.py" />
            <source>{0} is a new unit.</source>
            <translation>{0} ist eine neue Unit.</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>{0} is a place. Set it as the set of Sc {1} instead.</source>
            <translation>{0} ist ein Drehort. Stattdessen als Motiv von Bild {1} setzen.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>{0} is added. Ins on the board gives it days.</source>
            <translation>{0} ist hinzugefügt. Einfg auf dem Board gibt ihr Tage.</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>{0} is finished</source>
            <translation>{0} ist fertig</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} is late</source>
            <translation>{0} ist zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/board/new_day.py" />
            <source>{0} is locked and can’t move on: the first free date.</source>
            <translation>{0} ist gesperrt und kann nicht weiterrücken: das erste freie Datum.</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>{0} is locked. Unlock it first.</source>
            <translation>{0} ist gesperrt. Erst entsperren.</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>{0} is locked{1}. Unlock it first.</source>
            <translation>{0} ist gesperrt{1}. Erst entsperren.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>{0} is lost</source>
            <translation>{0} ist verloren</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>{0} is made by the lead rule “{1}”. Switch the rule off instead.</source>
            <translation>{0} macht die Vorlaufregel „{1}“. Stattdessen die Regel abschalten.</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} is needed for {1} and, {2} of it at the same time, for {3}</source>
            <translation>{0} wird für {1} gebraucht und, {2} davon zur selben Zeit, für {3}</translation>
        </message>
        <message>
            <location filename="../../app/edits/delays.py" />
            <source>{0} is no cost of a decision. Maybe 0, or nothing where it is not known.</source>
            <translation>{0} sind keine Kosten einer Entscheidung. Vielleicht 0, oder leer, wo sie nicht bekannt sind.</translation>
        </message>
        <message>
            <location filename="../../app/reports/stale.py" />
            <source>{0} is no longer in the plan</source>
            <translation>{0} ist nicht mehr im Plan</translation>
        </message>
        <message>
            <location filename="../../app/edits/meals.py" />
            <source>{0} is no longer than {1} hours; no meal is due.</source>
            <translation>{0} ist nicht länger als {1} Stunden; kein Essen steht an.</translation>
        </message>
        <message>
            <location filename="../../app/edits/board.py" />
            <source>{0} is no number of {1}.</source>
            <translation>{0} ist keine Zahl für {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>{0} is no working day of {1}{2}.</source>
            <translation>{0} ist kein Arbeitstag von {1}{2}.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>{0} is not an activity, and can't be deleted here. Nothing was changed.</source>
            <translation>{0} ist keine Arbeit und lässt sich hier nicht löschen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>{0} is not an activity: it has no {1} to type. Nothing was changed.</source>
            <translation>{0} ist keine Arbeit: {1} lässt sich nicht tippen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/edits/delays.py" />
            <source>{0} is not still to be {1} {2}.</source>
            <translation>{0} ist nicht mehr {1} {2}.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/reported.py" />
            <source>{0} is not under way. Nothing was changed. Maybe say when it started first.</source>
            <translation>{0} läuft nicht. Nichts wurde geändert. Vielleicht erst sagen, wann es begann.</translation>
        </message>
        <message>
            <location filename="../../app/edits/merging.py" />
            <source>{0} is of {1}, {2} of {3}. Nothing was merged. Maybe change the category of one first.</source>
            <translation>{0} gehört zu {1}, {2} zu {3}. Nichts wurde zusammengeführt. Vielleicht erst eine Kategorie ändern.</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} is on {1}</source>
            <translation>{0} ist am {1}</translation>
        </message>
        <message>
            <location filename="../../app/edits/board.py" />
            <source>{0} is over.</source>
            <translation>{0} ist vorbei.</translation>
        </message>
        <message>
            <location filename="../../app/edits/board.py" />
            <source>{0} is shot. Mark it as not shot before moving it.</source>
            <translation>{0} ist gedreht. Vor dem Bewegen als nicht gedreht kennzeichnen.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>{0} is shot. Mark it as planned before moving it.</source>
            <translation>{0} ist gedreht. Vor dem Bewegen als geplant kennzeichnen.</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>{0} is shot; it can't be split any more.</source>
            <translation>{0} ist gedreht und lässt sich nicht mehr teilen.</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} is taken out</source>
            <translation>{0} wird herausgenommen</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>{0} is the first unit; there has to be one.</source>
            <translation>{0} ist die erste Unit; eine muss es geben.</translation>
        </message>
        <message>
            <location filename="../../app/edits/pushing.py" />
            <source>{0} is too far to push. Nothing was changed. Maybe move the session.</source>
            <translation>{0} ist zu weit zum Schieben. Nichts wurde geändert. Vielleicht die Session bewegen.</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} is {1} outside the light of {2}</source>
            <translation>{0} ist {1} außerhalb des Lichts von {2}</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} is {1} outside {2}</source>
            <translation>{0} ist {1} außerhalb von {2}</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>{0} is {1}; it can't be joined any more.</source>
            <translation>{0} ist {1} und lässt sich nicht mehr verbinden.</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>{0} is {1}; {2} stays.</source>
            <translation>{0} ist {1}; {2} bleibt.</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} late</source>
            <translation>{0} zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>{0} lie in the boneyard</source>
            <translation>{0} liegen in der Ablage</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>{0} lies in the boneyard</source>
            <translation>{0} liegt in der Ablage</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>{0} lines don't fit {1} selected rows. Nothing was changed.</source>
            <translation>{0} Zeilen passen nicht auf {1} gewählte. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>{0} lines, and {1} rows from {2} down to the next heading. Nothing was changed.</source>
            <translation>{0} Zeilen, und {1} Zeilen von {2} bis zur nächsten Überschrift. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>{0} loses {1}.</source>
            <translation>{0} verliert {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_compared.py" />
            <source>{0} lost</source>
            <translation>{0} verloren</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>{0} minutes</source>
            <translation>{0} Minuten</translation>
        </message>
        <message>
            <location filename="../../app/edits/delays.py" />
            <source>{0} minutes are no time lost of a day. Maybe 1 to {1}.</source>
            <translation>{0} Minuten sind keine verlorene Zeit eines Tages. Vielleicht 1 bis {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>{0} more</source>
            <translation>{0} mehr</translation>
        </message>
        <message>
            <location filename="../../app/views/board/new_day.py" />
            <source>{0} moves on by a working day.</source>
            <translation>{0} rückt um einen Arbeitstag weiter.</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} moves to {1}</source>
            <translation>{0} rückt auf {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>{0} must {1} by {2} to end before wrap</source>
            <translation>{0} muss bis {2} {1}, um vor Drehschluss zu enden</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} needs {1}, not available on {2}</source>
            <translation>{0} braucht {1}, nicht verfügbar am {2}</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} needs {1}, {2}</source>
            <translation>{0} braucht {1}, {2}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>{0} newly late</source>
            <translation>{0} neu zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/warned.py" />
            <source>{0} no longer agree with the plan</source>
            <translation>{0} stimmen nicht mehr mit dem Plan überein</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/warned.py" />
            <source>{0} no longer agrees with the plan</source>
            <translation>{0} stimmt nicht mehr mit dem Plan überein</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/reported.py" />
            <source>{0} not finished</source>
            <translation>{0} nicht fertig</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>{0} not started</source>
            <translation>{0} nicht begonnen</translation>
        </message>
        <message>
            <location filename="../../app/edits/extras.py" />
            <source>{0} of Sc {1}: it needs an eighth and a minute at least.</source>
            <translation>{0} von Bild {1}: mindestens ein Achtel und eine Minute.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>{0} of work</source>
            <translation>{0} Arbeit</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} of working time</source>
            <translation>{0} Arbeitszeit</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/fields.py" />
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>{0} of {1} change</source>
            <translation>{0} von {1} ändern sich</translation>
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>{0} of {1} differ, {2} moved, {3} newly late</source>
            <translation>{0} von {1} weichen ab, {2} verschoben, {3} neu zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/department_pages.py" />
            <source>{0} of {1} pages</source>
            <translation>{0} von {1} Seiten</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>{0} of {1} scenes need something</source>
            <translation>{0} von {1} Bildern brauchen etwas</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/table.py" />
            <source>{0} of {1}: {2}</source>
            <translation>{0} von {1}: {2}</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} on any later day</source>
            <translation>{0} an jedem späteren Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>{0} on every sheet</source>
            <translation>{0} auf jeder Dispo</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>{0} on sheet {1}</source>
            <translation>{0} auf Dispo {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>{0} on this sheet alone</source>
            <translation>{0} nur auf dieser Dispo</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_compared.py" />
            <source>{0} on {1}</source>
            <translation>{0} am {1}</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} on {1} ends {2}</source>
            <translation>{0} an {1} endet um {2}</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} on {1} is {2} later than six hours after {3}</source>
            <translation>{0} an {1} ist {2} später als sechs Stunden nach {3}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>{0} open on this sheet</source>
            <translation>{0} offen auf dieser Dispo</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>{0} or date</source>
            <translation>{0} oder Datum</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>{0} out of {1}</source>
            <translation>{0} aus {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/drag.py" />
            <source>{0} over</source>
            <translation>{0} über</translation>
        </message>
        <message>
            <location filename="../../app/views/board/drag.py" />
            <source>{0} owed</source>
            <translation>{0} offen</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} owed, {1}</source>
            <translation>{0} offen, {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>{0} owed, {1} late</source>
            <translation>{0} offen, {1} zu spät</translation>
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>{0} page, </source>
            <translation>{0} Seite, </translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} pages</source>
            <translation>{0} Seiten</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>{0} pages owed</source>
            <translation>{0} Seiten offen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>{0} pages, </source>
            <translation>{0} Seiten, </translation>
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>{0} pages, {1}</source>
            <translation>{0} Seiten, {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>{0} part recorded</source>
            <translation>{0} teils aufgenommen</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>{0} part shot</source>
            <translation>{0} teils gedreht</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>{0} people</source>
            <translation>{0} Personen</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/case.py" />
            <source>{0} play</source>
            <translation>{0} spielen</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/case.py" />
            <source>{0} plays</source>
            <translation>{0} spielt</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} plays {1}</source>
            <translation>{0} spielt {1}</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} plays {1} in the daylight of {2}</source>
            <translation>{0} spielt {1} im Tageslicht von {2}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>{0} pp</source>
            <translation>{0} S.</translation>
        </message>
        <message>
            <location filename="../../app/reports/notice.py" />
            <source>{0} pulled up to {1}</source>
            <translation>{0} vorgezogen auf {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>{0} recipients</source>
            <translation>{0} Empfänger</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>{0} rows</source>
            <translation>{0} Zeilen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>{0} rows differ</source>
            <translation>{0} Zeilen weichen ab</translation>
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>{0} runs {1} over</source>
            <translation>{0} läuft {1} über</translation>
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>{0} scenes</source>
            <translation>{0} Bilder</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>{0} selected</source>
            <translation>{0} gewählt</translation>
        </message>
        <message>
            <location filename="../../app/edits/first_board.py" />
            <source>{0} shooting days can't be planned. Maybe between 1 and {1}.</source>
            <translation>{0} Drehtage lassen sich nicht planen. Vielleicht zwischen 1 und {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>{0} songs</source>
            <translation>{0} Songs</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>{0} stands for {1} pieces of work, each with its own predecessors. Nothing was changed.</source>
            <translation>{0} steht für {1} Arbeiten, jede mit eigenen Vorgängern. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/reported.py" />
            <source>{0} started on {1}</source>
            <translation>{0} begonnen am {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>{0} starts on {1} and can't finish on {2}. Nothing was changed.</source>
            <translation>{0} beginnt am {1} und kann nicht am {2} fertig sein. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>{0} strips</source>
            <translation>{0} Streifen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>{0} strips by {1}</source>
            <translation>{0} Streifen nach {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>{0} strips lie in the boneyard</source>
            <translation>{0} Streifen liegen in der Ablage</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>{0} strips lie in the boneyard. </source>
            <translation>{0} Streifen liegen in der Ablage. </translation>
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>{0} strips, {1}</source>
            <translation>{0} Streifen, {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>{0} then ends at {1}, {2} over.</source>
            <translation>{0} endet dann um {1}, {2} über.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>{0} to be told first</source>
            <translation>{0} zuerst zu informieren</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/group.py" />
            <source>{0} to look at</source>
            <translation>{0} anzusehen</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>{0} to {1}</source>
            <translation>{0} auf {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/new_day.py" />
            <source>{0} to {1} move on by a working day.</source>
            <translation>{0} bis {1} rücken um einen Arbeitstag weiter.</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/group.py" />
            <source>{0} typed</source>
            <translation>{0} getippt</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>{0} typed on call sheets</source>
            <translation>{0}, auf Tagesdispos eingetragen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>{0} until {1} {2}</source>
            <translation>{0} bis {1} {2}</translation>
        </message>
        <message>
            <location filename="../../app/views/waiting.py" />
            <source>{0} waits for a day</source>
            <translation>{0} wartet auf einen Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>{0} waits for nothing</source>
            <translation>{0} wartet auf nichts</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>{0} waits for one thing twice in the same way. Nothing was changed.</source>
            <translation>{0} wartet zweimal gleich auf dasselbe. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} waits for {1}</source>
            <translation>{0} wartet auf {1}</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} waits for {1} and {2} less</source>
            <translation>{0} wartet auf {1} und {2} weniger</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} waits for {1} and {2} more</source>
            <translation>{0} wartet auf {1} und {2} mehr</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>{0} was not moved. {1}.</source>
            <translation>{0} wurde nicht bewegt. {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/new_day.py" />
            <source>{0} was worked: the first free date.</source>
            <translation>{0} ist gearbeitet: das erste freie Datum.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_list.py" />
            <source>{0} went out and is in force nowhere; it is kept under Gone out</source>
            <translation>{0} ging aus und ist nirgends gültig; aufbewahrt unter Ausgegangen</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>{0} whose call moved are not on the list</source>
            <translation>{0}, deren Call sich änderte, stehen nicht auf dem Verteiler</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>{0} without a day yet</source>
            <translation>{0} noch ohne Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>{0} without a due date</source>
            <translation>{0} ohne Frist</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>{0} working days are no limit.</source>
            <translation>{0} Arbeitstage sind keine Grenze.</translation>
        </message>
        <message>
            <location filename="../../app/edits/pushing.py" />
            <source>{0} would begin on another date. Nothing was changed. Maybe move the session.</source>
            <translation>{0} begänne an einem anderen Datum. Nichts wurde geändert. Vielleicht die Session bewegen.</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>{0} would have to move on and has been worked.</source>
            <translation>{0} müsste weiterrücken und ist gearbeitet.</translation>
        </message>
        <message>
            <location filename="../../app/edits/arrange.py" />
            <source>{0} would have to move on and is locked{1}. Unlock it first.</source>
            <translation>{0} müsste weiterrücken und ist gesperrt{1}. Erst entsperren.</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} would play in time the delay has closed</source>
            <translation>{0} fiele in Zeit, die der Verzug schließt</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} {1} (lead rule “{2}”)</source>
            <translation>{0} {1} (Vorlaufregel „{2}“)</translation>
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>{0} {1} and {2}</source>
            <translation>{0} {1} und {2}</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} {1} from {2}</source>
            <translation>{0} {1} ab {2}</translation>
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} {1} from {2} to {3}</source>
            <translation>{0} {1} von {2} bis {3}</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/push.py" />
            <source>{0}, Days {1}–{2} slide one day</source>
            <translation>{0}, Drehtage {1}–{2} rücken einen Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>{0}, F8 goes to the next</source>
            <translation>{0}, F8 geht zum nächsten</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/push.py" />
            <source>{0}, Sessions {1}–{2} slide one day</source>
            <translation>{0}, Sessions {1}–{2} rücken einen Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>{0}, as it went out</source>
            <translation>{0}, wie es ausging</translation>
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>{0}, call sheet {1}</source>
            <translation>{0}, Tagesdispo {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>{0}, compared as {1}</source>
            <translation>{0}, verglichen als {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>{0}, delete {1}</source>
            <translation>{0}, {1} löschen</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0}, displaced by {1}, plays {2}</source>
            <translation>{0}, verdrängt von {1}, spielt {2}</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>{0}, folded</source>
            <translation>{0}, zugeklappt</translation>
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>{0}, from {1} {2}</source>
            <translation>{0}, ab {1} {2}</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>{0}, no day yet</source>
            <translation>{0}, noch kein Tag</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>{0}, no room now</source>
            <translation>{0}, jetzt kein Platz</translation>
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>{0}, not applied yet</source>
            <translation>{0}, noch nicht angewendet</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>{0}, not compared</source>
            <translation>{0}, nicht verglichen</translation>
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>{0}, nothing changed yet. {1}</source>
            <translation>{0}, noch nichts geändert. {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>{0}, on every sheet</source>
            <translation>{0}, auf jeder Dispo</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/speech.py" />
            <source>{0}, one of {1} selected rows</source>
            <translation>{0}, eine von {1} gewählten Zeilen</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/group.py" />
            <source>{0}, open</source>
            <translation>{0}, offen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>{0}, part shot: {1} and {2} pages in all</source>
            <translation>{0}, teils gedreht: {1} und {2} Seiten insgesamt</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>{0}, parting {1}</source>
            <translation>{0}, dabei {1} teilen</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>{0}, planned to end {1}, loses {2}.</source>
            <translation>{0}, geplantes Ende {1}, verliert {2}.</translation>
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>{0}, session sheet {1}</source>
            <translation>{0}, Sessiondispo {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>{0}, shown</source>
            <translation>{0}, gezeigt</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/group.py" />
            <source>{0}, shut</source>
            <translation>{0}, zu</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>{0}, to be told first</source>
            <translation>{0}, zuerst zu informieren</translation>
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0}, was {1}</source>
            <translation>{0}, war {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>{0}, where it is free</source>
            <translation>{0}, wo es frei ist</translation>
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>{0}, wrapped</source>
            <translation>{0}, beendet</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>{0}, {1} broken down, {2}</source>
            <translation>{0}, {1} ausgezogen, {2}</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>{0}, {1} in {2}</source>
            <translation>{0}, {1} in {2}</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>{0}, {1} more</source>
            <translation>{0}, {1} mehr</translation>
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0}, {1} on {2}, is {3} outside {4}</source>
            <translation>{0}, {1} an {2}, ist {3} außerhalb von {4}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>{0}, {1} over</source>
            <translation>{0}, {1} über</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0}, {1} past its latest, {2}</source>
            <translation>{0}, {1} nach dem Spätesten, {2}</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/bands.py" />
            <source>{0}, {1} travel</source>
            <translation>{0}, {1} Reise</translation>
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>{0}, {1}, {2} to come</source>
            <translation>{0}, {1}, {2} stehen bevor</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/canvas.py" />
            <source>{0}. Ctrl+Z takes it back.</source>
            <translation>{0}. Ctrl+Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>{0}. Ctrl+Z takes it back. What is out is stale now.</source>
            <translation>{0}. Ctrl+Z nimmt es zurück. Was draußen ist, ist jetzt überholt.</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>{0}. It can be recorded; nothing moves.</source>
            <translation>{0}. Es lässt sich eintragen; nichts rückt.</translation>
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>{0}. Nothing moves.</source>
            <translation>{0}. Nichts rückt.</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0}. Nothing owed.</source>
            <translation>{0}. Nichts offen.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>{0}. Nothing was changed.</source>
            <translation>{0}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>{0}. Recorded to date: {1} of {2} songs</source>
            <translation>{0}. Bisher aufgenommen: {1} von {2} Songs</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_stale.py" />
            <source>{0}. See Call sheets.</source>
            <translation>{0}. Siehe Tagesdispos.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>{0}. Shot to date: {1} of {2} scenes, {3} of {4} pages{5}</source>
            <translation>{0}. Bisher gedreht: {1} von {2} Bildern, {3} von {4} Seiten{5}</translation>
        </message>
        <message>
            <location filename="../../app/edits/contracts.py" />
            <source>{0}: a contract from {1} can't end {2}. Nothing was changed.</source>
            <translation>{0}: ein Vertrag ab {1} kann nicht {2} enden. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/edits/end_of_day.py" />
            <source>{0}: a department that left is no longer there.</source>
            <translation>{0}: eine gegangene Abteilung gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>{0}: a drop after {1} days makes no sense. Maybe 10.</source>
            <translation>{0}: Freistellen nach {1} Tagen ergibt keinen Sinn. Vielleicht 10.</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>{0}: a fixed date needs a date.</source>
            <translation>{0}: ein festes Datum braucht ein Datum.</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>{0}: a rate is an amount per {1}. Nothing was changed. Maybe 600 a day.</source>
            <translation>{0}: eine Gage ist ein Betrag je {1}. Nichts wurde geändert. Vielleicht 600 a day.</translation>
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>{0}: back to computed, {1}</source>
            <translation>{0}: zurück auf berechnet, {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>{0}: deadlines of {1}</source>
            <translation>{0}: Fristen von {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>{0}: deleted</source>
            <translation>{0}: gelöscht</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>{0}: done. Ctrl+Z takes it back.</source>
            <translation>{0}: erledigt. Ctrl+Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>{0}: dropped. Sort, Show what was dropped has it; Ctrl+Z takes it back.</source>
            <translation>{0}: gestrichen. Unter Sortieren, Gestrichenes zeigen; Ctrl+Z nimmt es zurück.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>{0}: from</source>
            <translation>{0}: von</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>{0}: how far it came</source>
            <translation>{0}: wie weit es kam</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>{0}: how far it is</source>
            <translation>{0}: wie weit es ist</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>{0}: made</source>
            <translation>{0}: angelegt</translation>
        </message>
        <message>
            <location filename="../../app/edits/reach.py" />
            <source>{0}: minute {1} is no time of that day. Nothing was changed.</source>
            <translation>{0}: Minute {1} ist keine Zeit dieses Tages. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>{0}: minutes owed</source>
            <translation>{0}: offene Minuten</translation>
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>{0}: no cover any more</source>
            <translation>{0}: kein Ausweichmotiv mehr</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>{0}: no longer {1}</source>
            <translation>{0}: nicht mehr {1}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>{0}: pages owed</source>
            <translation>{0}: offene Seiten</translation>
        </message>
        <message>
            <location filename="../../app/edits/covers.py" />
            <source>{0}: ready to {1} lies before {2}.</source>
            <translation>{0}: fertig bis {1} liegt vor {2}.</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>{0}: reported</source>
            <translation>{0}: gemeldet</translation>
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>{0}: taken back</source>
            <translation>{0}: zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../app/edits/departments.py" />
            <source>{0}: that calendar is no longer there.</source>
            <translation>{0}: diesen Kalender gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/crew.py" />
            <source>{0}: that department is no longer there.</source>
            <translation>{0}: diese Abteilung gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/breakdown.py" />
            <source>{0}: that is no set.</source>
            <translation>{0}: das ist kein Motiv.</translation>
        </message>
        <message>
            <location filename="../../app/edits/crew.py" />
            <source>{0}: that unit is no longer there.</source>
            <translation>{0}: diese Unit gibt es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>{0}: the wrap has to come after the call, within a day.</source>
            <translation>{0}: Drehschluss muss nach dem Call liegen, innerhalb eines Tages.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>{0}: time owed</source>
            <translation>{0}: offene Zeit</translation>
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>{0}: to</source>
            <translation>{0}: bis</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>{0}: travel {1}, rehearsal {2}, work {3}, hold {4}, holiday {5}; fittings apart, {6}</source>
            <translation>{0}: Reise {1}, Probe {2}, Arbeit {3}, gehalten {4}, Feiertag {5}; Anproben extra, {6}</translation>
        </message>
        <message>
            <location filename="../../app/edits/board.py" />
            <source>{0}: wrap can't be before the call.</source>
            <translation>{0}: Drehschluss kann nicht vor dem Call liegen.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>{0}: {1} % done</source>
            <translation>{0}: {1} % erledigt</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>{0}: {1} % is not between 0 and 100. Nothing was changed.</source>
            <translation>{0}: {1} % liegt nicht zwischen 0 und 100. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>{0}: {1} already has the number {2}. Nothing was changed.</source>
            <translation>{0}: {1} hat schon die Nummer {2}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/edits/breakdown.py" />
            <source>{0}: {1} eighths is no length of a scene. Maybe 1 4/8.</source>
            <translation>{0}: {1} Achtel sind keine Länge eines Bildes. Vielleicht 1 4/8.</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>{0}: {1} is no age in years. Maybe 9.</source>
            <translation>{0}: {1} ist kein Alter in Jahren. Vielleicht 9.</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>{0}: {1} is no number of them. Maybe 40.</source>
            <translation>{0}: {1} ist keine Anzahl. Vielleicht 40.</translation>
        </message>
        <message>
            <location filename="../../app/edits/covers.py" />
            <source>{0}: {1} is no number of {2}.</source>
            <translation>{0}: {1} ist keine Zahl für {2}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/end_of_day.py" />
            <source>{0}: {1} is not between 0 and {2}.</source>
            <translation>{0}: {1} liegt nicht zwischen 0 und {2}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>{0}: {1} is too dark for the strip's text. Maybe a paler one.</source>
            <translation>{0}: {1} ist zu dunkel für den Text des Streifens. Vielleicht eine hellere.</translation>
        </message>
        <message>
            <location filename="../../app/edits/reach.py" />
            <source>{0}: {1} lies outside the years {2} to {3}. Nothing was changed.</source>
            <translation>{0}: {1} liegt außerhalb der Jahre {2} bis {3}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>{0}: {1} minutes are no {2}. Maybe 1 to {3}.</source>
            <translation>{0}: {1} Minuten passen nicht für {2}. Vielleicht 1 bis {3}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>{0}: {1} minutes for {2} are not between 0 and 8 hours. Maybe 45.</source>
            <translation>{0}: {1} Minuten für {2} liegen nicht zwischen 0 und 8 Stunden. Vielleicht 45.</translation>
        </message>
        <message>
            <location filename="../../app/edits/breakdown.py" />
            <source>{0}: {1} minutes is no length of a scene. Maybe 2:30.</source>
            <translation>{0}: {1} Minuten sind keine Länge eines Bildes. Vielleicht 2:30.</translation>
        </message>
        <message>
            <location filename="../../app/edits/activities.py" />
            <source>{0}: {1} minutes is no length of work.</source>
            <translation>{0}: {1} Minuten sind keine Arbeitsdauer.</translation>
        </message>
        <message>
            <location filename="../../app/edits/departments.py" />
            <source>{0}: {1} minutes {2} are not between 0 and {3}.</source>
            <translation>{0}: {1} Minuten {2} liegen nicht zwischen 0 und {3}.</translation>
        </message>
        <message>
            <location filename="../../app/views/ways_page.py" />
            <source>{0}: {1} newly late, {2} lost</source>
            <translation>{0}: {1} neu verspätet, {2} verloren</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/reported.py" />
            <source>{0}: {1} still to do</source>
            <translation>{0}: {1} noch zu tun</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>{0}: {1} to {2} is no span of up to a year. Nothing was changed.</source>
            <translation>{0}: {1} bis {2} ist keine Spanne von höchstens einem Jahr. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>{0}: {1}, deadlines as of {2}</source>
            <translation>{0}: {1}, Fristen, Stand {2}</translation>
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>{0}: {1}{2}, {3} pages{4}. {5}, {6}.</source>
            <translation>{0}: {1}{2}, {3} Seiten{4}. {5}, {6}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/production.py" />
            <source>{0}: “{1}” is no colour. Maybe {2}.</source>
            <translation>{0}: „{1}“ ist keine Farbe. Vielleicht {2}.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/day_report.py" />
            <source>{0}: “{1}” is no number.</source>
            <translation>{0}: „{1}“ ist keine Zahl.</translation>
        </message>
        <message>
            <location filename="../../app/edits/breakdown.py" />
            <source>{0}: “{1}” is none of {2}. Nothing was changed.</source>
            <translation>{0}: „{1}“ ist keines von {2}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0}; wrap {1}</source>
            <translation>{0}; Drehschluss {1}</translation>
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0}; {1} lost.</source>
            <translation>{0}; {1} verloren.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/chain.py" />
            <source>{0}; {1} of them in no row that is shown</source>
            <translation>{0}; {1} davon in keiner gezeigten Zeile</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>{0}; {1} to {2}</source>
            <translation>{0}; {1} bis {2}</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>{0}Move {1} to {2}</source>
            <translation>{0}{1} nach {2} bewegen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>{0}move {1} to {2}</source>
            <translation>{0}{1} nach {2} bewegen</translation>
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>{0}{1} to the boneyard</source>
            <translation>{0}{1} in die Ablage</translation>
        </message>
        <message>
            <location filename="../../app/edits/rules.py" />
            <source>“Each” is for scenes and sessions. Maybe the first or the last day.</source>
            <translation>„Jedes“ gilt für Bilder und Sessions. Vielleicht der erste oder letzte Tag.</translation>
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>“{0}” could be several activities: {1}.</source>
            <translation>„{0}“ könnte mehrere Arbeiten meinen: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/waits.py" />
            <source>“{0}” could be several rows: {1}. Type the number.</source>
            <translation>„{0}“ könnte mehrere Zeilen meinen: {1}. Die Nummer tippen.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/waits.py" />
            <source>“{0}” is a lag longer than five years.</source>
            <translation>„{0}“ ist ein Abstand von mehr als fünf Jahren.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/drag.py" />
            <source>“{0}” is being previewed. Apply or cancel it first.</source>
            <translation>„{0}“ ist in der Vorschau. Erst anwenden oder abbrechen.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/typed.py" />
            <source>“{0}” is longer than 2,000 days. Nothing was changed.</source>
            <translation>„{0}“ ist länger als 2.000 Tage. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>“{0}” is neither INT nor EXT nor I/E.</source>
            <translation>„{0}“ ist weder INT noch EXT noch I/E.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>“{0}” is neither a session nor an activity. Choose one of the list.</source>
            <translation>„{0}“ ist weder Session noch Arbeit. Eine aus der Liste wählen.</translation>
        </message>
        <message>
            <location filename="../../app/edits/recipients.py" />
            <source>“{0}” is no audience. There are: {1}.</source>
            <translation>„{0}“ ist kein Empfängerkreis. Es gibt: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/elements.py" />
            <source>“{0}” is no code of a day. There are: {1}.</source>
            <translation>„{0}“ ist kein Tageskürzel. Es gibt: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/delay/decisions.py" />
            <source>“{0}” is no cost. Maybe 46300, or nothing where it is not known.</source>
            <translation>„{0}“ sind keine Kosten. Vielleicht 46300, oder leer, wo sie nicht bekannt sind.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>“{0}” is no number of minutes. Nothing was changed. Maybe 45.</source>
            <translation>„{0}“ ist keine Minutenzahl. Nichts wurde geändert. Vielleicht 45.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>“{0}” is no rate. Nothing was changed. Maybe 600 a day, 2400 a week or 1500 flat.</source>
            <translation>„{0}“ ist keine Gage. Nichts wurde geändert. Vielleicht 600 a day, 2400 a week oder 1500 flat.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/waits.py" />
            <source>“{0}” is no row’s number or name. Maybe 12, 12FS+2d, 14SS or Day 12.</source>
            <translation>„{0}“ ist weder Nummer noch Name einer Zeile. Vielleicht 12, 12FS+2d, 14SS oder Day 12.</translation>
        </message>
        <message>
            <location filename="../../app/edits/extras.py" />
            <source>“{0}” is no such item. There are: {1}.</source>
            <translation>„{0}“ gibt es nicht. Es gibt: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/edits/sheet.py" />
            <source>“{0}” is no time of day. Maybe 13:00.</source>
            <translation>„{0}“ ist keine Uhrzeit. Vielleicht 13:00.</translation>
        </message>
        <message>
            <location filename="../../app/views/settings/fields.py" />
            <source>“{0}” is no working time. Maybe 09:00–18:00, or empty for a day off.</source>
            <translation>„{0}“ ist keine Arbeitszeit. Vielleicht 09:00–18:00, oder leer für einen freien Tag.</translation>
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>“{0}” is none of DAY, NIGHT, DAWN and DUSK.</source>
            <translation>„{0}“ ist keines von DAY, NIGHT, DAWN und DUSK.</translation>
        </message>
        <message>
            <location filename="../../app/plan/units.py" />
            <source>“{0}” is not a date and time. Maybe 2027-05-05T14:12.</source>
            <translation>„{0}“ ist kein Datum mit Zeit. Vielleicht 2027-05-05T14:12.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/typed.py" />
            <source>“{0}” is not a date of the calendar. Nothing was changed.</source>
            <translation>„{0}“ ist kein Datum des Kalenders. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/date_field.py" />
            <source>“{0}” is not a date. Maybe 1 March 2027, 1.3.2027 or 2027-03-01.</source>
            <translation>„{0}“ ist kein Datum. Vielleicht 1. März 2027, 1.3.2027 oder 2027-03-01.</translation>
        </message>
        <message>
            <location filename="../../app/plan/units.py" />
            <source>“{0}” is not a date. Maybe 2027-05-05.</source>
            <translation>„{0}“ ist kein Datum. Vielleicht 2027-05-05.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/typed.py" />
            <source>“{0}” is not a date. Nothing was changed. Maybe 27 May, 27.5. or 2027-05-27.</source>
            <translation>„{0}“ ist kein Datum. Nichts wurde geändert. Vielleicht 27. Mai, 27.5. oder 2027-05-27.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/editor.py" />
            <source>“{0}” is not a length of time. Maybe 2:30.</source>
            <translation>„{0}“ ist keine Zeitdauer. Vielleicht 2:30.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/typed.py" />
            <source>“{0}” is not a length of work. Nothing was changed. Maybe 5 d, 2 w or 3 h.</source>
            <translation>„{0}“ ist keine Arbeitsdauer. Nichts wurde geändert. Vielleicht 5 d, 2 w oder 3 h.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/typed.py" />
            <source>“{0}” is not a number from 0 to 100. Nothing was changed.</source>
            <translation>„{0}“ ist keine Zahl von 0 bis 100. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/plan/units.py" />
            <source>“{0}” is not a number of pages. Maybe 2 4/8.</source>
            <translation>„{0}“ ist keine Seitenzahl. Vielleicht 2 4/8.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/waits.py" />
            <source>“{0}” is not a number of whole days.</source>
            <translation>„{0}“ ist keine Zahl ganzer Tage.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/lags.py" />
            <source>“{0}” is not a number of whole days. Nothing was changed.</source>
            <translation>„{0}“ ist keine Zahl ganzer Tage. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/lags.py" />
            <source>“{0}” is not a number. Nothing was changed. Maybe 2 or -1.</source>
            <translation>„{0}“ ist keine Zahl. Nichts wurde geändert. Vielleicht 2 oder -1.</translation>
        </message>
        <message>
            <location filename="../../app/plan/units.py" />
            <source>“{0}” is not a time of day. Maybe 14:10.</source>
            <translation>„{0}“ ist keine Uhrzeit. Vielleicht 14:10.</translation>
        </message>
        <message>
            <location filename="../../app/plan/units.py" />
            <source>“{0}” is not a time zone. Maybe one like Europe/London.</source>
            <translation>„{0}“ ist keine Zeitzone. Vielleicht eine wie Europe/London.</translation>
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>“{0}” is not a whole number.</source>
            <translation>„{0}“ ist keine ganze Zahl.</translation>
        </message>
        <message>
            <location filename="../../app/views/elements/fields.py" />
            <source>“{0}” is not a whole number. Nothing was changed. Maybe 10.</source>
            <translation>„{0}“ ist keine ganze Zahl. Nichts wurde geändert. Vielleicht 10.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/waits.py" />
            <source>“{0}” is this row itself: nothing can wait for itself.</source>
            <translation>„{0}“ ist diese Zeile selbst: nichts kann auf sich selbst warten.</translation>
        </message>
        <message>
            <location filename="../../app/plan/units.py" />
            <source>“{0}” lies outside the years {1} to {2}.</source>
            <translation>„{0}“ liegt außerhalb der Jahre {1} bis {2}.</translation>
        </message>
        <message>
            <location filename="../../app/views/schedule/waits.py" />
            <source>“{0}”: a lag in whole days needs FS, and no negative number.</source>
            <translation>„{0}“: ein Abstand in ganzen Tagen braucht FS und keine negative Zahl.</translation>
        </message>
        <message>
            <location filename="../../app/edits/recipients.py" />
            <source>“{0}…” is longer than {1} letters. Nobody was added.</source>
            <translation>„{0}…“ ist länger als {1} Zeichen. Niemand wurde hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../app/edits/breakdown.py" />
            <source>“{0}…” is too long for a name. Select the few words that name it.</source>
            <translation>„{0}…“ ist zu lang für einen Namen. Die wenigen Wörter wählen, die es nennen.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>◆ Stale</source>
            <translation>◆ Überholt</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_stale.py" />
            <source>◆ Stale: {0} went out. {1}.</source>
            <translation>◆ Überholt: {0} ging aus. {1}.</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>◆ Withdrawn: {0}</source>
            <translation>◆ Zurückgezogen: {0}</translation>
        </message>
        <message>
            <location filename="../../app/views/paper_list.py" />
            <source>◆ {0} stale</source>
            <translation>◆ {0} überholt</translation>
        </message>
    </context>
</TS>
