<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Coverset</name>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source> ({0} omitted)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source> The first {0} rows are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source> and {0} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source> by a lost location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source> by a refused paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source> by an overrun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source> by equipment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source> by illness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source> by weather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source> by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source> days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source> min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source> minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source> to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source> working day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source> working days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/layout.py" />
            <source>% done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;About Coverset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Apply the Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Call Sheets and Schedules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Cancel the Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Command Palette…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Discard the Option Shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;End of Day…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Find…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Freeze Baseline…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Go to Date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Import a Later Draft…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Knock-on Panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;New Window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;New from Screenplay…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Progress Reported up to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Settings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>&amp;Ways Out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>(nothing changed yet)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>, shot as {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>, shot as {0},</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>, slack {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>, undone since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>, went out {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/link_drag.py" />
            <source>, which ends {0} after its call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>, {0} late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>, {0} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>, {0} of them from rounding each scene up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>, {0} page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>, {0} pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>. Nothing late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>. {0} late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>. {0} without a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/ways.py" />
            <source>0 late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>1 conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>1 page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>1 recipient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>1 row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>1 row differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>1 scene</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>1 song</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>1 strip lies in the boneyard. </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>27 May; empty: no typed date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>; decide by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>; move {0} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/drag.py" />
            <source>; no sooner: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>; standby {0} {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>; {0} have none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>; {0} pages without a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>A .coverset file, here or on a shared drive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/picture.py" />
            <source>A PNG or JPEG that shows how to get there; for the call sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>A banner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>A banner belongs to a day; delete it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>A bar runs from start to finish by its own calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>A calendar, a main unit, the departments and their lead rules; no scenes yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>A copy was saved as {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>A dark strip along the bottom: planned up to now, nobody has said so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>A date changed, and none of the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>A day that is not planned yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>A delay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>A draft is open in the mail program. {0} has no address yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>A draft to {0} is open in the mail program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>A folder for the copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>A heavy frame: no room to the end. Group, Critical chain shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/lags.py" />
            <source>A lag of {0} is longer than five years. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>A link to the deadlines of {0} is in the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>A milestone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>A moment: no work, no length.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>A part needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>A production needs a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>A recipient more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>A row needs a name. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>A scene is at least 1/8 of a page long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>A scene needs a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>A strip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>A thin line to where it could slip. Group, Slack of each bar shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>AS {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>About Coverset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>Accept all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>Accept all suggestions of this scene (Shift+Enter in the list)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>Accept the chosen suggestion (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/layout.py" />
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Activity, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Actual call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Actual wrap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Add a banner below…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Add a banner…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>Add a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>Add a department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Add a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Add a person or cast member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Add a person or cast member…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Add a supper within 6 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Add an activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Add an element</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Add an element (Insert)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Add an element by name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>Add department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Add everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Add everybody on the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Add heads of department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Add rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Add the banner {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Add the element</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Add these days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>Add {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Against nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Against {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/samples.py" />
            <source>Album, 11 songs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>All days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>All units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Already as listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Alt+Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Alt+Up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Alt+arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/fields.py" />
            <source>Alt+↑ ↓ moves a field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>An activity needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>An eighth takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>An option under “to” can be shown and promoted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>And {0} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/details.py" />
            <source>And {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Another file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Another screenplay…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Apache License 2.0. Inter and Noto under the SIL Open Font License, the icons from Lucide under the ISC License; the texts of all lie beside the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Applied or discarded in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Applied “{0}”. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Apply (Ctrl+Return)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>April</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Arrow keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>As</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/date_field.py" />
            <source>As 1 March 2027, 1.3.2027 or 2027-03-01. Up and Down: a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>As a prelim: for heads of department, without a colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>As it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>As late as possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>As needed, 4 pages a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>As planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>As the plan is now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>As the plan is now, or as it went out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/fields.py" />
            <source>As usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>As written; the preview is not in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Assumed done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>August</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>Back to computed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Back to the papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>Back to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Banner {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Baseline {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/boneyard.py" />
            <source>Boneyard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Both say the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Breakdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Breakdown sheet {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/proof.py" />
            <source>Breaks: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Building the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>By interior or exterior and time of day. Every strip says it in words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>C&amp;lose Production</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>COVER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Calendar {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/dialog.py" />
            <source>Calendars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Call sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>Call sheets and schedules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Call {0} at {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Calls before and after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Cancelled. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Cast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>Cast {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>Categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Category of the new element</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Change the banner {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Change the cover {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Change the cover…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>Change the length of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>Change the length of {0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Change the needs of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/editor.py" />
            <source>Change the pages of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/editor.py" />
            <source>Change the time of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Change {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Changed for {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Changed for {0} since {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Changed since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Changed since the issue before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Changed since the option was kept, and was left as now: {0}{1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Changed since the option was kept, and were left as now: {0}{1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Changed since: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Choose a colour for {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Choose a crew list, CSV or Excel. Nothing is written before you have seen it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/picture.py" />
            <source>Choose a map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/picture.py" />
            <source>Choose a map…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Choose a screenplay, Fountain or Final Draft. Its scenes become strips on a first board.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Choose a screenplay…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Choose what stands on a strip, and in which order (F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Choose when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/widgets.py" />
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Co&amp;mpare Two Plans…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Colour of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Colours in their order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Colours…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/palette.py" />
            <source>Command palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/palette.py" />
            <source>Command, scene, day, person, deadline or department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/palette.py" />
            <source>Commands and things found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Comment on {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Comment, for everybody who sees this deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Company move, Lunch …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Compare issues of the {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Compare two plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Compare…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Comparing two plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Comparing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>Computing the ways out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Copied {0} addresses{1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_out.py" />
            <source>Copied {0} as text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Copied {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Copies written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Copy a link to this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Copy addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Copy rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Copy schedule rows to a spreadsheet, paste from it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>Copy text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>Copy the notice as plain text, to paste into a message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Copy this page as text for a message (Ctrl+C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>Country, for holidays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>Cover left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>Cover left: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Coverset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Coverset productions (*.coverset)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Create the production</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Create…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/categories.py" />
            <source>Crew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Crew list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Crew lists ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Critical chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Ctrl+C, Ctrl+V</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Ctrl+I</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Ctrl+Shift+F</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Ctrl+], Ctrl+[</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Ctrl+wheel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Dark days, and days of other hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Dark on {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Dashed: where it was before what is previewed, or in the baseline; a dashed pole is the due date as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Date of the day that differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Date to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Day out of days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/memory.py" />
            <source>Day {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Days left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Days of the element</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/month.py" />
            <source>Days of the element, by month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Days that differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>Days {0}–{1} slide one day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Deadline, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Deadlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>Deadlines by due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/list.py" />
            <source>Deadlines that change, by department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>December</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Decide by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>Delete a link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Delete day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Delete link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Delete the selected ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Delete {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Delete {0}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>Delete {0}? {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Deleted {0}. {1}Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Departments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Departments to be made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Departments, worst first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>Details or days of the element</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Differences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Discarded option “{0}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Distribution of the {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Distribution…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>Done again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Done again: {0}. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Done, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Done: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Doubts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Draw against a baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Draw the bars of a baseline behind those of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Drawing pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Drop a production or screenplay here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Drop {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Drop: no longer to be shot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/boneyard.py" />
            <source>Dropped: no longer to be shot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Due at the end of that day; red: later than that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>Due earlier: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>Due {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>Due {0}, was {1}: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>Due {0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>Due, for instance 27 May; empty: as its rule says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_parts.py" />
            <source>Dues by date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Due…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Edit day…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Edit in Elements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Edit link…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/mode.py" />
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/filter_bar.py" />
            <source>Element</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Elements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Empty production</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Empty: every strip has a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>End of day…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>End of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>End of {0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>End the {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Ended by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Equipment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Esc once more leaves; what was read and typed here is not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Est.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Every document climbs the same order by itself. After the last colour comes second blue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Everybody gets it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Everything placed or typed is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>Everything that was done, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>Everything that was issued, as it went out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Expected after it is due.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Exteriors only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>Extra day at the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>FF: finishes after its finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>FS: starts after its finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/samples.py" />
            <source>Feature, 32 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>February</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/fields.py" />
            <source>Fields of a strip, in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/panel.py" />
            <source>Fields of the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Fields of the strips…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Fields…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Filter by scene, set or cast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>Filter by scene, set or day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/filter_bar.py" />
            <source>Filter by state, person or element</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Filter elements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/filter_bar.py" />
            <source>Filter rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>Filter scenes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Filter the boneyard by scene, set or cast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Filter the recent productions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Filter the schedule’s rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/filter_bar.py" />
            <source>Filtered by {0}, press to take away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Final Draft or Fountain; scenes become strips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/search.py" />
            <source>Find a scene, person or deadline (Ctrl+F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>Finish of {0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>Finish, for instance 27 May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>Finished on, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Finished…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>First shoot day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>First use moves; the {0} starts {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Fixed finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Fixed start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Float</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Fold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Fold all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Fold and unfold a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/search.py" />
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Freeze</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Freeze a baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Friday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>From this plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>From today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Frozen: “{0}”. Choose it under Against to draw it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>Give {0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>Go back to here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Go to date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Goes to nobody on its list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Goes to {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Goes too: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>Going back is one step, and can itself be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Gone out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>Gone out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>Has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Hatched past its deadline; in a day's cell: time that was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>Head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Heads of department get it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>Heads, also prelims</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>Held on idle days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Holidays of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Holidays to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/fields.py" />
            <source>Hours and minutes; empty: {0}, by its pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Hours of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>House colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>How many; 0: only its voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>How much is done, 0 to 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>How much is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>How much later does everyone come? A minus is earlier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>I/E</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Illness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Import Cre&amp;w List…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Import a crew list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Import a later draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>Import a screenplay…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Import crew list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Import crew list {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Import {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Imported {0}. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>In force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>In the boneyard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>In this order they stand on call sheets and in the knock-on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Indent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Insert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Insert a day, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Insert a day…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Into the boneyard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>Is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Issue revised…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Issue the {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Issue {0} of the {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Issue {0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_stale.py" />
            <source>Issue {0}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Issued the {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Issues, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Issue…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/holds.py" />
            <source>It can't begin sooner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/holds.py" />
            <source>It can't begin sooner: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>It is kept in the file as it goes out, with the plan. It can’t be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>It needs a name. Nothing was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>Its due has no date yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Its time is over and nobody has reported it. It counts as done as planned until somebody says otherwise: right-click, Progress.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>January</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Join parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Join {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>July</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>June</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Keep as &amp;Option…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Keep the preview as an option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>Keep what is typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/deeds.py" />
            <source>Keep {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Keeping the script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Kept as option “{0}”. The plan is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Kept: {0}. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>Knock-on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/proof.py" />
            <source>Knock-on: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Lag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>Lag counted in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Last name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Last out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Last out, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>Last use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>Last use moves; the {0} ends {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>Late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/dialog.py" />
            <source>Lead rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Least slack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Leave a drag, a message or the preview; nothing is changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Leaving from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>Left owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Left, Right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Legend: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Legend: {0}. Press for all marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>Length of work, for instance 5 d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Length…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Limit of tightness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>Line {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>Line {0} ({1})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/link_drag.py" />
            <source>Link {0} → {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>List or day out of days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Locate {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Locate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Location lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Lock day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Lock days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Lock {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Locked day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Locked: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/units.py" />
            <source>Longest day, hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Lost or late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>Lost strips: shoot by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Lost: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Made by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Made, or filled for the first time, by what is previewed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Make it dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Make the selected ones one (Ctrl+M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Make {0} one: {1}. Scenes, days and papers go to the one whose name is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>Make {0} {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>Make {0} {1}, {2} {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Making the production</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Making {0}: board, departments and deadlines…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/picture.py" />
            <source>Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/picture.py" />
            <source>Map of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>March</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Mark as cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Mark as cover…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Mark as shot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Mark not started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Mark part shot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Mark shot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Mark {0} as cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Mark {0} as planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Mark {0} not started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Mark {0} part shot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Mark {0} shot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Matching the crew list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>May see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Meals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Meals, as they were taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/deeds.py" />
            <source>Merge {0} into {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>Met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Met on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Milestone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Milestone, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>Minutes after wrap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Minutes an eighth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>Minutes before call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Minutes later; earlier with a minus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Minutes to get there and light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Monday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>Money too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/month.py" />
            <source>Month before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Move between rows, strips and days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Move every call of the day together, later or earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Move the strip or bar one step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>Move {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Move {0} down in the boneyard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/drag.py" />
            <source>Move {0} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>Move {0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Move {0} up in the boneyard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>Moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Named twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Needed in {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Needs of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Needs {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Needs…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>New &amp;Empty Production…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>New activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>New banner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>New calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>New day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/departments.py" />
            <source>New department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>New from a screenplay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>New from screenplay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>New person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>New production</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>New rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>New {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Next &amp;Pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>Next day there with room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/month.py" />
            <source>Next month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>Next scene</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>Next session there with room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Next week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/samples.py" />
            <source>Night Ferry: a sample not yet granted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>No activities or deadlines yet. Lead rules make them from the scenes on the board.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>No cover any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/panel.py" />
            <source>No crew yet. Import crew list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>No date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>No day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>No day yet. All strips lie in the boneyard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>No day yet; shoot by a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/memory.py" />
            <source>No days yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>No deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>No deadline changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>No deadline is earlier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>No deadline to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>No deadlines yet. They come with the lead rules of a new production, or are typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/groups.py" />
            <source>No department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>No due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/groups.py" />
            <source>No head of department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>No holidays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>No later day of the unit is at {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/push.py" />
            <source>No later session is unlocked and still to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>No later session of the unit is in {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/groups.py" />
            <source>No location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>No mail program answers. The page is in the clipboard: paste it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>No number yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>No option is shown. Choose one beside Plan first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>No paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/groups.py" />
            <source>No phase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_dialogs.py" />
            <source>No production is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/canvas.py" />
            <source>No row is like that. Clear the filter to see all {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>No scenes yet. Import a screenplay to break it down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>No session yet. A call sheet is made of a session on the board.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>No strip is given up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>No strip is selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>No strip of a scene is selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>No strips yet. A screenplay makes them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/groups.py" />
            <source>No unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/layout.py" />
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Nobody heads this department yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Nobody is on its distribution list yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>None but the days above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>None of the columns can be pasted: {0} can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Not before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>Not before the status date{0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/filters.py" />
            <source>Not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Not done: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>Not for them: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Not found: {0}. Plug the drive in, or locate the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Not issued yet: the list can be made, nothing can be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/ways.py" />
            <source>Not possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Not said: all of it stops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Not started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Not to {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Note of the days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>Note on {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/fields.py" />
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>Nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Nothing changed since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Nothing changed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Nothing changed yet. Applied: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/search.py" />
            <source>Nothing found for “{0}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Nothing hangs on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>Nothing hangs on them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Nothing hangs on them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>Nothing has been issued yet, and no delay was reported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Nothing has been issued yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>Nothing has changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Nothing here holds these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Nothing in this category yet. Tag words in Breakdown, or add it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>Nothing is changed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Nothing is lost: what is left still fits before wrap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Nothing is owed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Nothing is previewed any more. Nothing was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Nothing is previewed. An option keeps what a preview would change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/details.py" />
            <source>Nothing is selected. Select a row, a day or a strip and its dates stand here. Report a delay, or drag a bar, and what that does stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>Nothing late. No change needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/proof.py" />
            <source>Nothing late. No deadline moves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Nothing moved: {0} stand in that order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Nothing of {0} is still to be recorded: nothing can be lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Nothing of {0} is still to be shot: nothing can be lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Nothing opened yet. Open a production, begin with a screenplay, or try a sample.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Nothing selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Nothing was changed. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Nothing was changed. {0} is locked. Unlock it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/workspace.py" />
            <source>Nothing was changed. “{0}” is not possible: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/workspace.py" />
            <source>Nothing was changed: “{0}” is being previewed. Apply or cancel it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Nothing was merged. Select two elements or more first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>Nothing was pasted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/details.py" />
            <source>Nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>November</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Number the cast by first appearance; selected numbers stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>October</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>Omitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/fields.py" />
            <source>On a strip, from the left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>On every sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>On time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>On {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>One day earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>One day later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>One long page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>One place down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>One place up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>One working day earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>One working day later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>One working day longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>One working day shorter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Open &amp;Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Open a mail draft with this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Open a production</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Open in Breakdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/palette.py" />
            <source>Open this link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Open what is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Opening {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Option {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Option “{0}” changes nothing: the plan has it all already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Option “{0}” is the working plan now. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Option, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Or drop a production or screenplay here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Or type a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Order of revision colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Otherwise it goes to the boneyard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Out of view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Outdent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Overrun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/boneyard.py" />
            <source>Owed: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Owed: {0}: {1}{2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Own call (O/C, N/A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Pages a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Pages of the first part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Pages owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_out.py" />
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>Paper size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Part in the script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Part shot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Part shot…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>Past due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Paste rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>Paste {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>Pasted {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/filter_bar.py" />
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Phase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/picture.py" />
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Place after the strip chosen above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Place on day…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Plan order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Plan shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Plan {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Play {0} after {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Play {0} first on {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Play {0} last on {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Plays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/layout.py" />
            <source>Predecessors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>Preparation day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Previewing: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>Production</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Progress has {0}. Up to now, work planned before this moment counts as done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Progress reported up to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Progress reported up to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Progress reported up to {0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Progress reported up to, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Promote it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Proofing the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Pull the calls of {0} by {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/push.py" />
            <source>Push</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Push call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Push call…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Push or pull the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Push the calls of {0} by {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/push.py" />
            <source>Push to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>Pushed: the sessions after slide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Pushing the calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Put a way out into the comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Put each meal within 6 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Put schedule rows under the row above, take them out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Put the meal at 6 h after the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>Put {0} under {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Reaches over all that stands under it; dragging it moves them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Read only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Reading the baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Reading the crew list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Reading the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Reading the screenplay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Reading {0}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Ready from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Ready to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>Ready {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Recent productions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>Recipients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Recipients less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>Record only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>Recorded the delay. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Refused paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>Relieved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/script.py" />
            <source>Remove the tag	Del</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>Rename {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>Renumber</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/deeds.py" />
            <source>Renumber the cast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Replaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Replaces {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Report &amp;Delay…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>Report delay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Report delay…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Report up to now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Report what is owed as a delay, with its ways out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>Reserve day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Reserve, days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>Rest between {0} and {1} is {2} short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>Rest between {0} and {1} is {2} short for {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/units.py" />
            <source>Rest, hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Restore {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Reverse order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Reverse {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Revision colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Routine work too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Rows keep their places while you work. F5 sorts them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/canvas.py" />
            <source>Rows keep their places; F5 sorts them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Runs {0} over, to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>SF: finishes after its start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>SS: starts after its start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Sample productions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Sample: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Saturday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_save.py" />
            <source>Save PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Save PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>Save XLSX…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Save a &amp;Copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Save a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>Save calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Save its days and dues as a calendar file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Save the scene’s breakdown sheet as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Save this page as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Save {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Saved {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Saved {0} in {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>Saving a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Say where: a session or an activity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>Sc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Scene</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>Scene before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/search.py" />
            <source>Scene, person or deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/fields.py" />
            <source>Scene, slug, set and synopsis, flags, pages, time and cast, in this order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>Scenes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Screenplays ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Script day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/script.py" />
            <source>Script text: select words and press a category's letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/search.py" />
            <source>Search scenes, people and deadlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>Select a bar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>Select a day or a strip first; it goes there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Select a strip or a day. Drag strips, or Alt+↑ ↓ to move them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Select several rows of the schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>Select {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Selected: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Send out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Send to department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_out.py" />
            <source>Sent {0} to {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Sent, has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>September</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/memory.py" />
            <source>Session {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>Sessions {0}–{1} slide one day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Set and synopsis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>Set to be decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>Sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_save.py" />
            <source>Setting the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/dialog.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>Setting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Sheet of the workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Sheet of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Shift+arrows, Ctrl+A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>Shoot days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/boneyard.py" />
            <source>Shoot {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>Shot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/filter_bar.py" />
            <source>Show everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>Show in Breakdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Show it in the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>Show its first scene in Breakdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/filter_bar.py" />
            <source>Show only rows with these words (Ctrl+Shift+F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>Show the working plan, or an option as a preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Show this date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>Show ways out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Show what was dropped ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Show {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Since {0}:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Slack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Slack grew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>Slack of each bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Slack shrank; none to two days are left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>Slip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>Slip {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Slug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>Something else changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>Song</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>Songs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>Songs still to end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Sort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Sort again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Sort by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Sort the boneyard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Sort {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/canvas.py" />
            <source>Sorted again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Split</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Split {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Split {0}, {1} pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Split…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>Squeezed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Standby cost, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>Start of {0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Start with a calendar and one unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>Start, for instance 27 May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>Started on, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Started…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Stays, without it: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/said.py" />
            <source>Stays, without them: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>Still to do, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Still to do…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Stopped. No copy was left in the folder and nobody was noted as sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Strip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Strip colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Strips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Strips below one another (V)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>Strips still to end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Strips upright beside one another, as of cardboard (V)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/dialog.py" />
            <source>Subjects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/script.py" />
            <source>Suggested: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>Suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Sunday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Swap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Swap days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Swap with…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Swap {0} and {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Swap {0}: strips and hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Synopsis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>System</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/inputs.py" />
            <source>Tab or Enter: next cell; an emptied row goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>Tag as {0}, key {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>Tag {0} in {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>Tag “{0}” in {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>Take the chosen days away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/picture.py" />
            <source>Take the map away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>Take {0} out from under {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>Tell first: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Text Si&amp;ze</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/samples.py" />
            <source>The Salt Road: a rainy Day 12</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>The beginning: as the file was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>The calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>The chosen deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>The chosen element</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>The dark part of a bar: somebody reported it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>The deadlines of {0} are in the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>The delay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>The first rows of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>The first that goes out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>The house's colour for {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>The language changes when Coverset is next opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>The order of this production’s revision colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>The page is in the clipboard. Paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_out.py" />
            <source>The printer does not answer. Nothing was printed. Maybe save the PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>The selected may see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>The usual order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>The {0} on {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>There is already a scene {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>There is an option “{0}” already. Nothing was kept. Maybe another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>There is no day {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>There is no department “{0}” here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>There is no text to paste. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>There is no {0} yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>These two plans are alike. Choose two others above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/files.py" />
            <source>This draft says the same as the script here. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>This is a fault of Coverset, not yours ({0}). Everything applied so far is in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>This is how things stand now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>This week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Thursday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>Tight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/general.py" />
            <source>Tight from a slack of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Time owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/strip_paint.py" />
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/filters.py" />
            <source>To be asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>To be looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>To do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>To the next session with room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>To the reserve day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>To this plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>To {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Today {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Tracked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>Travel day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Trim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Trim {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>Trim…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Tuesday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/link_editor.py" />
            <source>Type of link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/mode.py" />
            <source>Type on this sheet, beside how it will print (or double-click the sheet)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Type their number and address in Elements, Crew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>Typed by hand, in place of the plan’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>Typed {0} when the plan said {1}; it says {2} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>Typing: kept when you leave the field. Esc takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>Unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/window.py" />
            <source>Undone: {0}. Ctrl+Y does it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Unfold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Unfold all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bar.py" />
            <source>Unit by unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/dialog.py" />
            <source>Units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Units shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Unlock day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/menu.py" />
            <source>Unlock days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>Unlock {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>Unlock {0}; </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Up to where progress is reported; without that, this moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>Updated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>Use the plan’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Valid from and to; the small block is the last day that needs it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Version {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Version {0}. Works without a network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Views</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Waiting since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Waiting since {0} lies after {1}, when it closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/details.py" />
            <source>Waits for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/lines.py" />
            <source>Waits for {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/lines.py" />
            <source>Waits for {0}, which waits for {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>Was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Was {0}. Moved by “{1}”, which is not applied yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Ways out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Ways out neither move nor fill it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>Weather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>Wednesday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/units.py" />
            <source>What a new day of the unit is called and wrapped at. A shorter rest, or a longer day, is reported as a conflict. Days that are there keep their hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_stale.py" />
            <source>What changed…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>What differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>What differs between two issues, or an issue and the plan as it is now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>What each department owes, before or after what. What somebody typed on a deadline stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>What every mark means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>What follows slips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_header.py" />
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>What is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>What is owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>What is planned before it counts as done unless somebody says otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>What it waits for, by number or name: 12FS+2d; 14SS; Day 12</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>What recipients may see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>What the chosen line changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_header.py" />
            <source>What the columns are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>What the days are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>What the scene needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/palette.py" />
            <source>What to do or find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/details.py" />
            <source>What waits for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>What waits for it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>What waits for what, of the selected rows. Drag from the ring at a bar's end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>When the day goes wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/legend.py" />
            <source>Where the bar goes on outside the view, and by when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>Who fans out, and what breaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>Who gets it, who has it, and everybody’s own copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Who is ill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Who to ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/production_settings.py" />
            <source>Whole country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Why a bar of the schedule is where it is, and what waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>Why is it here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>Why is {0} here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Why it is here: held by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>Why it is here: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>Why: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>With {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>Work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Work planned before this moment counts as done, unless somebody has said otherwise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>Work, days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>Working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>Working days lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>Working days until it is due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Works without a network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>Worst first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>Wrap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>Wrap {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Write each recipient’s copy, with their name across the pages, into a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>Written {0} {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>Wrote {0} copies into {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/welcome.py" />
            <source>Yours to break; each opens as a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Zoom &amp;In</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/actions.py" />
            <source>Zoom &amp;Out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>Zoom of the timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>Zoom the timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>a date that was typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>a deadline is late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>a delay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>a deleted {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>a hard date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>after the last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>and {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>another place in the order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>any time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>as it happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>as late as its due allows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>as late as its due permits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>as late as possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>as soon as possible, from the plan’s beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/speech.py" />
            <source>assumed done as planned, nobody has said so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/month.py" />
            <source>available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>been reported up to {0} {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>before the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>boneyard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>by {0} or not at all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>by {0} or {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>cast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>cast {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/categories.py" />
            <source>change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/categories.py" />
            <source>changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/speech.py" />
            <source>conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>conflicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>day and night</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>daylight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/owed_lists.py" />
            <source>deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/notice.py" />
            <source>deadline is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/owed_lists.py" />
            <source>deadlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/notice.py" />
            <source>deadlines are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>decide by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/delay_log.py" />
            <source>decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/delay_log.py" />
            <source>decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/delay_log.py" />
            <source>delay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/delay_log.py" />
            <source>delays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/plans.py" />
            <source>deleted on one side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>departments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>don’t know yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>dressed; cast on call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/lines.py" />
            <source>due </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>due date cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>due {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>each day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>each scene</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/lags.py" />
            <source>elapsed days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/lags.py" />
            <source>elapsed hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/directories.py" />
            <source>element</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/directories.py" />
            <source>elements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>expected {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>fans out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/group.py" />
            <source>field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/speech.py" />
            <source>finish {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>first shoot day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>first {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>fitting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/days_model.py" />
            <source>fittings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>folded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>follows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>from its strips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>from the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>from {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>has room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>held by a link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>held by it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>in the boneyard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>is called {} too early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>is there {} too late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>is there {} too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>it hangs on a strip without a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/holds.py" />
            <source>it has not started, and progress is reported up to here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>its anchor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>its date is fixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>its first day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>its last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>its own day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>its shooting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>laid on that date, nothing holds it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>last {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>latest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>lead rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>lead rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>least slack {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/directories.py" />
            <source>location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/directories.py" />
            <source>locations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/speech.py" />
            <source>locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/speech.py" />
            <source>locked: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/speech.py" />
            <source>lost before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>lost to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>low water ± 2 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>makes {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_table.py" />
            <source>met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/lines.py" />
            <source>minus </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/production_report.py" />
            <source>minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/production_report.py" />
            <source>minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/details.py" />
            <source>more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>more row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>more rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/speech.py" />
            <source>moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/speech.py" />
            <source>moved, was {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>moved, {0} late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>moved, {0} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>needs it before its call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_since.py" />
            <source>no date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>no date ends it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>no day is left ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>no day yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>no deadline changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>no department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>no due date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>no longer lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>no strip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>no {0}s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>not available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/dialogs.py" />
            <source>not been reported yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>not called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/ways.py" />
            <source>not possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>not started when progress was last reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>not started: not before the date up to which progress is reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>not waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>nothing changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>nothing late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>nothing lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>nothing moves yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>nothing newly late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>nothing reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>nothing that it hangs on has a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>omitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>on time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>other date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>other hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>other rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/month.py" />
            <source>outside the contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>overrun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>owed, no day yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/breakdown.py" />
            <source>part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>part without a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/breakdown.py" />
            <source>parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>picture lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>placed on the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/lines.py" />
            <source>plus </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>promised, until a new date is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>rained off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>record the delay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>release</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>relieved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>relieved to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>relieved, still {0} late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>reported{0}{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>rest between {0} and {1} is {2} short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>roll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/compare_paper.py" />
            <source>row differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/compare_paper.py" />
            <source>rows differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>said not to have started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>scene</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>scenes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/notice.py" />
            <source>session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/notice.py" />
            <source>sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/directories.py" />
            <source>set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/directories.py" />
            <source>sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>shoot day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>shoot days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>shoot {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>shooting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/face.py" />
            <source>slack </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/speech.py" />
            <source>slack was {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/songs.py" />
            <source>song</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/songs.py" />
            <source>songs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>squeezed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>squeezed to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>stopped by a refused paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>stopped by equipment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>stopped by illness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>strip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>strip moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/side.py" />
            <source>strips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>strips move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/keys.py" />
            <source>suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>takes away {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>that is when it happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>that place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>the boneyard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>the dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/form.py" />
            <source>the end of the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>the first day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>the first shoot day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>the last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>the lead rule {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_out.py" />
            <source>the printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>the production</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>the step before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>they get no document any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>tight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/warned.py" />
            <source>typed field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/warned.py" />
            <source>typed fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/lines.py" />
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/ways.py" />
            <source>unlocks {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>voice alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>voice only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>waiting since {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>was {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/rules.py" />
            <source>weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>what lock, delivery or release allow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>where it was laid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>which is not available on {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>who is not available on {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/lags.py" />
            <source>whole days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>with {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>without a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>without its location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>without {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/timescale.py" />
            <source>wk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>working day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>working days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/lags.py" />
            <source>working hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>works {} too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/plan/labels.py" />
            <source>wrap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>{0:,} lines are more than {1:,} at once. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>{0} % done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>{0} None on {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/editor.py" />
            <source>{0} Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} after {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>{0} and what waits for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} and {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>{0} and {1} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/drag.py" />
            <source>{0} and {1} more late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>{0} are computed, and were left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} are late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>{0} as cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/calendars.py" />
            <source>{0} as every week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/view.py" />
            <source>{0} assumed done as planned, to be asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} at {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>{0} back to computed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} before {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} begins {1}; {2} is {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} by {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>{0} by {1}, gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>{0} can't hold {1} beside what must stay there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/link_drag.py" />
            <source>{0} can't wait for something: it is no activity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>{0} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>{0} comes {1}, not {2}: {3}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>{0} conflicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/drag.py" />
            <source>{0} day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>{0} day late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>{0} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>{0} days are selected; two can be swapped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/marks.py" />
            <source>{0} days late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} does not hold for all of {1}, {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} does not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} does not work until {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>{0} due as its rule says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>{0} due as their rules say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>{0} due as their rules say, or without a due date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>{0} due {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/scenes.py" />
            <source>{0} el.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>{0} ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} ends {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} ends {1} after {2} starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} ends {1} into lost time: {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} ends {1}; {2} is {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>{0} finished on {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} for {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/memory.py" />
            <source>{0} from {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} goes on {1} longer than six hours after {2} without another meal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>{0} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} h {1:02d}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>{0} h {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>{0} has ended. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>{0} has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>{0} has no activity above it to stand under. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} has no date yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} has no day yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/workspace.py" />
            <source>{0} has no due date now. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>{0} has no head then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/why_card.py" />
            <source>{0} has no work that could wait for something.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/workspace.py" />
            <source>{0} have no due dates now. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>{0} held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} held up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} held up {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/speech.py" />
            <source>{0} hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>{0} in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>{0} in {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_header.py" />
            <source>{0} is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} is a minor and {1} on {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} is a minor, and their hours on {1} are {2} over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>{0} is finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} is late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>{0} is locked. Unlock it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>{0} is locked{1}. Unlock it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>{0} is lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} is needed for {1} and, {2} of it at the same time, for {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>{0} is not an activity, and can't be deleted here. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>{0} is not an activity: it has no {1} to type. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>{0} is not under way. Nothing was changed. Maybe say when it started first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} is on {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>{0} is shot. Mark it as planned before moving it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} is taken out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} is {1} outside the light of {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} is {1} outside {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>{0} lines don't fit {1} selected rows. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/clipboard.py" />
            <source>{0} lines, and {1} rows from {2} down. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>{0} loses {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/push.py" />
            <source>{0} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/crew_import.py" />
            <source>{0} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} moves to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>{0} must {1} by {2} to end before wrap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} needs {1}, not available on {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} needs {1}, {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>{0} newly late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/warned.py" />
            <source>{0} no longer agree with the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/warned.py" />
            <source>{0} no longer agrees with the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>{0} not started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>{0} of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} of working time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/fields.py" />
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>{0} of {1} change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/compared.py" />
            <source>{0} of {1} differ, {2} moved, {3} newly late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>{0} of {1} scenes need something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} on any later day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>{0} on every sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>{0} on sheet {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>{0} on this sheet alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>{0} on {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} on {1} is {2} later than six hours after {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/sheet.py" />
            <source>{0} out of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/drag.py" />
            <source>{0} over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/drag.py" />
            <source>{0} owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} owed, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>{0} owed, {1} late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0} pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>{0} pages owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>{0} pages, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>{0} pages, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>{0} part recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>{0} part shot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/crew.py" />
            <source>{0} people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/case.py" />
            <source>{0} play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/case.py" />
            <source>{0} plays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} plays {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>{0} pp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>{0} recipients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_issue.py" />
            <source>{0} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_compare.py" />
            <source>{0} rows differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>{0} runs {1} over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>{0} scenes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>{0} selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/rows.py" />
            <source>{0} songs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>{0} stands for {1} pieces of work, each with its own predecessors. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>{0} started on {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>{0} starts on {1} and can't finish on {2}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>{0} strips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>{0} strips by {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>{0} strips lie in the boneyard. </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>{0} strips, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>{0} then ends at {1}, {2} over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>{0} to be told first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/group.py" />
            <source>{0} to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>{0} to the boneyard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>{0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/group.py" />
            <source>{0} typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>{0} until {1} {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>{0} waits for nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} waits for {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} waits for {1} and {2} less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} waits for {1} and {2} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>{0} was not moved. {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_send.py" />
            <source>{0} whose call moved are not on the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/quick.py" />
            <source>{0} without a day yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/bulk.py" />
            <source>{0} without a due date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0} would play in time the delay has closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0} {1} (lead rule “{2}”)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/moves.py" />
            <source>{0} {1} and {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} {1} from {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/wording.py" />
            <source>{0} {1} from {2} to {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/push.py" />
            <source>{0}, Days {1}–{2} slide one day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/push.py" />
            <source>{0}, Sessions {1}–{2} slide one day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/papers.py" />
            <source>{0}, as it went out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0}, displaced by {1}, plays {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>{0}, folded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/cover.py" />
            <source>{0}, from {1} {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/facts.py" />
            <source>{0}, no day yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/commands.py" />
            <source>{0}, no room now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>{0}, not applied yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/frame.py" />
            <source>{0}, nothing changed yet. {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>{0}, on every sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/speech.py" />
            <source>{0}, one of {1} selected rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/group.py" />
            <source>{0}, open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>{0}, part shot: {1} and {2} pages in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/dialog.py" />
            <source>{0}, planned to end {1}, loses {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/panel.py" />
            <source>{0}, shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/group.py" />
            <source>{0}, shut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_recipients.py" />
            <source>{0}, to be told first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/causes.py" />
            <source>{0}, was {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>{0}, where it is free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>{0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/breakdown/view.py" />
            <source>{0}, {1} broken down, {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/view.py" />
            <source>{0}, {1} in {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_facts.py" />
            <source>{0}, {1} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ways_out/rank.py" />
            <source>{0}, {1} on {2}, is {3} outside {4}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>{0}, {1} over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/bands.py" />
            <source>{0}, {1} travel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadlines.py" />
            <source>{0}, {1}, {2} to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/canvas.py" />
            <source>{0}. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/editor.py" />
            <source>{0}. Ctrl+Z takes it back. What is out is stale now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>{0}. It can be recorded; nothing moves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/knock_on/owed.py" />
            <source>{0}. Nothing moves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0}. Nothing owed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/editor.py" />
            <source>{0}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>{0}. Recorded to date: {1} of {2} songs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/view.py" />
            <source>{0}. Shot to date: {1} of {2} scenes, {3} of {4} pages{5}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/sheet/box.py" />
            <source>{0}: back to computed, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_out.py" />
            <source>{0}: deadlines of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>{0}: deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/conflict_panel.py" />
            <source>{0}: done. Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/bone_menu.py" />
            <source>{0}: dropped. Sort, Show what was dropped has it; Ctrl+Z takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>{0}: from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>{0}: how far it came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>{0}: how far it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>{0}: made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/strips.py" />
            <source>{0}: minutes owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/commands.py" />
            <source>{0}: no cover any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/availability.py" />
            <source>{0}: no longer {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>{0}: pages owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>{0}: reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/history_words.py" />
            <source>{0}: taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>{0}: time owed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/end_of_day.py" />
            <source>{0}: to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/cell_edits.py" />
            <source>{0}: {1} % done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/progress.py" />
            <source>{0}: {1} still to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/deadline_detail.py" />
            <source>{0}: {1}, deadlines as of {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/new_production.py" />
            <source>{0}: {1}{2}, {3} pages{4}. {5}, {6}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0}; wrap {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/reports/sentences.py" />
            <source>{0}; {1} lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/elements/detail.py" />
            <source>{0}; {1} to {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>{0}Move {1} to {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/remedies.py" />
            <source>{0}move {1} to {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/waits.py" />
            <source>“{0}” could be several rows: {1}. Type the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/waits.py" />
            <source>“{0}” is a lag longer than five years.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/drag.py" />
            <source>“{0}” is being previewed. Apply or cancel it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/typed.py" />
            <source>“{0}” is longer than 2,000 days. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>“{0}” is neither INT nor EXT nor I/E.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/delay/facts.py" />
            <source>“{0}” is neither a session nor an activity. Choose one of the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/waits.py" />
            <source>“{0}” is no row’s number or name. Maybe 12, 12FS+2d, 14SS or Day 12.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/settings/fields.py" />
            <source>“{0}” is no working time. Maybe 09:00–18:00, or empty for a day off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/understood.py" />
            <source>“{0}” is none of DAY, NIGHT, DAWN and DUSK.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/typed.py" />
            <source>“{0}” is not a date of the calendar. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/date_field.py" />
            <source>“{0}” is not a date. Maybe 1 March 2027, 1.3.2027 or 2027-03-01.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/typed.py" />
            <source>“{0}” is not a date. Nothing was changed. Maybe 27 May, 27.5. or 2027-05-27.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/editor.py" />
            <source>“{0}” is not a length of time. Maybe 2:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/typed.py" />
            <source>“{0}” is not a length of work. Nothing was changed. Maybe 5 d, 2 w or 3 h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/typed.py" />
            <source>“{0}” is not a number from 0 to 100. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/waits.py" />
            <source>“{0}” is not a number of whole days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/lags.py" />
            <source>“{0}” is not a number of whole days. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/lags.py" />
            <source>“{0}” is not a number. Nothing was changed. Maybe 2 or -1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/board/forms.py" />
            <source>“{0}” is not a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/waits.py" />
            <source>“{0}” is this row itself: nothing can wait for itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/schedule/waits.py" />
            <source>“{0}”: a lag in whole days needs FS, and no negative number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_gone.py" />
            <source>◆ Stale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_stale.py" />
            <source>◆ Stale: {0} went out. {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/paper_list.py" />
            <source>◆ {0} stale</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
