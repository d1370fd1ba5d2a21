<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="116"/>
        <source>Commands</source>
        <comment>&amp;Edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="117"/>
        <source>Commands</source>
        <comment>&amp;Go to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="118"/>
        <source>Commands</source>
        <comment>&amp;View</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="119"/>
        <source>Commands</source>
        <comment>&amp;Tools</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="120"/>
        <source>Commands</source>
        <comment>&amp;Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="129"/>
        <source>Commands</source>
        <comment>Start page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="130"/>
        <source>Commands</source>
        <comment>Save now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="131"/>
        <source>Commands</source>
        <comment>Export brief…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="132"/>
        <source>Commands</source>
        <comment>Export figures…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="133"/>
        <source>Commands</source>
        <comment>Quit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="134"/>
        <source>Commands</source>
        <comment>Undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="135"/>
        <source>Commands</source>
        <comment>Redo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="136"/>
        <source>Commands</source>
        <comment>Copy as bilingual table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="137"/>
        <source>Commands</source>
        <comment>Find</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="138"/>
        <source>Commands</source>
        <comment>Find and replace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="139"/>
        <source>Commands</source>
        <comment>Find next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="140"/>
        <source>Commands</source>
        <comment>Find previous</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="141"/>
        <source>Commands</source>
        <comment>Confirm and go on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="142"/>
        <source>Commands</source>
        <comment>Copy source to English</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="143"/>
        <source>Commands</source>
        <comment>Translate this sentence again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="144"/>
        <source>Commands</source>
        <comment>Insert match</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="145"/>
        <source>Commands</source>
        <comment>Replace by match</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="146"/>
        <source>Commands</source>
        <comment>Use for all repeats</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="147"/>
        <source>Commands</source>
        <comment>Comment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="148"/>
        <source>Commands</source>
        <comment>Change case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="149"/>
        <source>Commands</source>
        <comment>Add term…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="150"/>
        <source>Commands</source>
        <comment>Next unconfirmed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="151"/>
        <source>Commands</source>
        <comment>Next sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="152"/>
        <source>Commands</source>
        <comment>Previous sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="153"/>
        <source>Commands</source>
        <comment>Next finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="154"/>
        <source>Commands</source>
        <comment>Sentence number…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="155"/>
        <source>Commands</source>
        <comment>Back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="156"/>
        <source>Commands</source>
        <comment>Forward</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="157"/>
        <source>Commands</source>
        <comment>Concordance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="158"/>
        <source>Commands</source>
        <comment>Text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="159"/>
        <source>Commands</source>
        <comment>Figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="160"/>
        <source>Commands</source>
        <comment>Findings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="161"/>
        <source>Commands</source>
        <comment>Brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="162"/>
        <source>Commands</source>
        <comment>Reading mode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="163"/>
        <source>Commands</source>
        <comment>Paragraph beside paragraph</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="164"/>
        <source>Commands</source>
        <comment>Outline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="165"/>
        <source>Commands</source>
        <comment>Side panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="166"/>
        <source>Commands</source>
        <comment>Larger text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="167"/>
        <source>Commands</source>
        <comment>Smaller text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="168"/>
        <source>Commands</source>
        <comment>Translate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="169"/>
        <source>Commands</source>
        <comment>Stop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="170"/>
        <source>Commands</source>
        <comment>Check everything</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="171"/>
        <source>Commands</source>
        <comment>Translation engines…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="172"/>
        <source>Commands</source>
        <comment>Settings…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="173"/>
        <source>Commands</source>
        <comment>Keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="174"/>
        <source>Commands</source>
        <comment>What leaves this computer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="175"/>
        <source>Commands</source>
        <comment>About Duizhao</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="17"/>
        <source>Names</source>
        <comment>Not translated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="18"/>
        <source>Names</source>
        <comment>Machine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="19"/>
        <source>Names</source>
        <comment>Memory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="20"/>
        <source>Names</source>
        <comment>Edited</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="21"/>
        <source>Names</source>
        <comment>Confirmed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="39"/>
        <source>Names</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="40"/>
        <source>Names</source>
        <comment>memory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="41"/>
        <source>Names</source>
        <comment>engine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="42"/>
        <source>Names</source>
        <comment>hand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="43"/>
        <source>Names</source>
        <comment>import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="51"/>
        <source>Names</source>
        <comment>Must be settled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="52"/>
        <source>Names</source>
        <comment>Look at it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="53"/>
        <source>Names</source>
        <comment>Style</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="68"/>
        <source>Names</source>
        <comment>result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="69"/>
        <source>Names</source>
        <comment>target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="70"/>
        <source>Names</source>
        <comment>planned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="71"/>
        <source>Names</source>
        <comment>cumulative</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="72"/>
        <source>Names</source>
        <comment>growth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="73"/>
        <source>Names</source>
        <comment>share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="74"/>
        <source>Names</source>
        <comment>rank</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="75"/>
        <source>Names</source>
        <comment>other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="84"/>
        <source>Names</source>
        <comment>over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="85"/>
        <source>Names</source>
        <comment>nearly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="86"/>
        <source>Names</source>
        <comment>about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="87"/>
        <source>Names</source>
        <comment>at least</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="88"/>
        <source>Names</source>
        <comment>up to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="89"/>
        <source>Names</source>
        <comment>under</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="98"/>
        <source>Names</source>
        <comment>up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="99"/>
        <source>Names</source>
        <comment>down</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="100"/>
        <source>Names</source>
        <comment>flat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="109"/>
        <source>Names</source>
        <comment>Finding sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="110"/>
        <source>Names</source>
        <comment>Finding figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="111"/>
        <source>Names</source>
        <comment>Loading the engine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="112"/>
        <source>Names</source>
        <comment>Translating</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="113"/>
        <source>Names</source>
        <comment>Checking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="114"/>
        <source>Names</source>
        <comment>Putting the brief together</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="115"/>
        <source>Names</source>
        <comment>Setting pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="116"/>
        <source>Names</source>
        <comment>Writing tables</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="117"/>
        <source>Names</source>
        <comment>Downloading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="118"/>
        <source>Names</source>
        <comment>Copying</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="119"/>
        <source>Names</source>
        <comment>Verifying</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="120"/>
        <source>Names</source>
        <comment>Unpacking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="121"/>
        <source>Names</source>
        <comment>Working</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="135"/>
        <source>Names</source>
        <comment>about {n} s left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="136"/>
        <source>Names</source>
        <comment>about {n} min left</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="127"/>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="128"/>
        <source>Indicator (Chinese)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="129"/>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="130"/>
        <source>In the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="131"/>
        <source>In English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="132"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="133"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="134"/>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="135"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="136"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="137"/>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="138"/>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="38"/>
        <source>Figures of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="90"/>
        <location filename="../desktop_app/ui/panes/figures.py" line="91"/>
        <source>Filter figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="93"/>
        <source>Kind of figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="94"/>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="130"/>
        <source>{shown} of {total} figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <location filename="../desktop_app/ui/panes/job_strip.py" line="28"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/job_strip.py" line="29"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/job_strip.py" line="60"/>
        <source>Stopping; what is finished is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../desktop_app/ui/main_window.py" line="93"/>
        <source>Reports and projects (*.duizhao *.txt *.md *.docx *.pdf *.html *.htm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/main_window.py" line="95"/>
        <source>Open a report or a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/main_window.py" line="151"/>
        <source>Sentences: {all} · translated: {translated} · confirmed: {approved} · to look at: {flagged}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../desktop_app/ui/messages.py" line="20"/>
        <source>Something unexpected happened ({name}). What was confirmed is on disk; details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../desktop_app/ui/panes/outline.py" line="23"/>
        <source>Outline of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <location filename="../desktop_app/ui/models/outline.py" line="88"/>
        <source>Confirmed: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <location filename="../desktop_app/ui/messages.py" line="29"/>
        <source>Messages</source>
        <comment>Stopped. What was finished has been kept.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="115"/>
        <source>Commands</source>
        <comment>&amp;Project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="128"/>
        <source>Commands</source>
        <comment>Open…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="108"/>
        <source>Names</source>
        <comment>Reading the report</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentGrid</name>
    <message>
        <location filename="../desktop_app/ui/panes/grid.py" line="126"/>
        <source>Report, Chinese beside English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentModel</name>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="156"/>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="156"/>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="156"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="156"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="175"/>
        <source>{state}, from {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="179"/>
        <source>{state}; needs a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="53"/>
        <source>Go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="90"/>
        <source>Read, translate and brief Chinese government reports. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="100"/>
        <source>Drop a report here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="101"/>
        <source>Text, Word, PDF, HTML or Markdown; a project file opens where you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="104"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="107"/>
        <source>Try the sample report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="117"/>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="125"/>
        <source>{name}
no longer there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetEditor</name>
    <message>
        <location filename="../desktop_app/ui/panes/editor.py" line="29"/>
        <source>English of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../desktop_app/ui/workspace.py" line="132"/>
        <source>Edit sentence {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/workspace.py" line="141"/>
        <source>Confirm {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._model</name>
    <message>
        <location filename="../desktop_app/ui/panes/cells.py" line="32"/>
        <source>Not translated yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
