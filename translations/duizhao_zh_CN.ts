<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="122"/>
        <source>Commands</source>
        <comment>&amp;Edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="123"/>
        <source>Commands</source>
        <comment>&amp;Go to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="124"/>
        <source>Commands</source>
        <comment>&amp;View</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="125"/>
        <source>Commands</source>
        <comment>&amp;Tools</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="126"/>
        <source>Commands</source>
        <comment>&amp;Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="135"/>
        <source>Commands</source>
        <comment>Start page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="136"/>
        <source>Commands</source>
        <comment>Save now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="137"/>
        <source>Commands</source>
        <comment>Export brief…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="138"/>
        <source>Commands</source>
        <comment>Export figures…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="139"/>
        <source>Commands</source>
        <comment>Quit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="140"/>
        <source>Commands</source>
        <comment>Undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="141"/>
        <source>Commands</source>
        <comment>Redo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="142"/>
        <source>Commands</source>
        <comment>Copy as bilingual table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="143"/>
        <source>Commands</source>
        <comment>Find</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="144"/>
        <source>Commands</source>
        <comment>Find and replace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="145"/>
        <source>Commands</source>
        <comment>Find next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="146"/>
        <source>Commands</source>
        <comment>Find previous</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="147"/>
        <source>Commands</source>
        <comment>Confirm and go on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="148"/>
        <source>Commands</source>
        <comment>Copy source to English</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="149"/>
        <source>Commands</source>
        <comment>Translate this sentence again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="150"/>
        <source>Commands</source>
        <comment>Insert match</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="151"/>
        <source>Commands</source>
        <comment>Replace by match</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="152"/>
        <source>Commands</source>
        <comment>Use for all repeats</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="153"/>
        <source>Commands</source>
        <comment>Comment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="154"/>
        <source>Commands</source>
        <comment>Change case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="155"/>
        <source>Commands</source>
        <comment>Add term…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="156"/>
        <source>Commands</source>
        <comment>Next unconfirmed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="157"/>
        <source>Commands</source>
        <comment>Next sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="158"/>
        <source>Commands</source>
        <comment>Previous sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="159"/>
        <source>Commands</source>
        <comment>Next finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="160"/>
        <source>Commands</source>
        <comment>Sentence number…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="161"/>
        <source>Commands</source>
        <comment>Back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="162"/>
        <source>Commands</source>
        <comment>Forward</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="163"/>
        <source>Commands</source>
        <comment>Concordance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="164"/>
        <source>Commands</source>
        <comment>Text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="165"/>
        <source>Commands</source>
        <comment>Figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="166"/>
        <source>Commands</source>
        <comment>Findings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="167"/>
        <source>Commands</source>
        <comment>Brief</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="168"/>
        <source>Commands</source>
        <comment>Reading mode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="169"/>
        <source>Commands</source>
        <comment>Paragraph beside paragraph</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="170"/>
        <source>Commands</source>
        <comment>Outline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="171"/>
        <source>Commands</source>
        <comment>Side panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="172"/>
        <source>Commands</source>
        <comment>Larger text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="173"/>
        <source>Commands</source>
        <comment>Smaller text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="174"/>
        <source>Commands</source>
        <comment>Translate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="175"/>
        <source>Commands</source>
        <comment>Stop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="176"/>
        <source>Commands</source>
        <comment>Check all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="177"/>
        <source>Commands</source>
        <comment>Translation engines…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="178"/>
        <source>Commands</source>
        <comment>Settings…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="179"/>
        <source>Commands</source>
        <comment>Keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="180"/>
        <source>Commands</source>
        <comment>What leaves this computer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="181"/>
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
    <message>
        <location filename="../desktop_app/ui/dialogs/help_sheet.py" line="59"/>
        <source>HelpSheet</source>
        <comment>Insert the n-th match</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/help_sheet.py" line="60"/>
        <source>HelpSheet</source>
        <comment>Insert the n-th term or name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="57"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="103"/>
        <source>Brief for a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="104"/>
        <source>Full text, bilingual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="105"/>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="106"/>
        <source>Talking points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="107"/>
        <source>Proof sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="111"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="112"/>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="113"/>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="116"/>
        <source>General reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="125"/>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="126"/>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="127"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="128"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="129"/>
        <source>Words to look out for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="130"/>
        <source>Handed out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="131"/>
        <source>Must not leave the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="138"/>
        <source>Marked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="140"/>
        <source>Sentences marked for the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="215"/>
        <source>Double-click to leave it to the rules again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="109"/>
        <source>Reports and projects (*.duizhao *.txt *.md *.docx *.pdf *.html *.htm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="111"/>
        <source>Open a report or a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="122"/>
        <source>PDF (*.pdf);;Word (*.docx);;HTML (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="124"/>
        <source>Export brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="136"/>
        <source>Export figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="136"/>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="180"/>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="240"/>
        <source>Duizhao 对照 {version}
Reads, translates and briefs Chinese government reports on this computer.
Apache-2.0; icons Lucide (ISC); fonts Noto Sans SC and Source Sans 3 (OFL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="244"/>
        <source>About Duizhao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="249"/>
        <source>Reading, translating, checking and printing use no network. The only connection Duizhao ever makes is fetching an engine when you press Install.

Your files lie here:
{data}
{config}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="253"/>
        <source>What leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="92"/>
        <source>Use for all repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="133"/>
        <source>Sentence (1 to {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="134"/>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="160"/>
        <source>No hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="168"/>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="178"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="189"/>
        <source>Replace in {n} sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="190"/>
        <source>Replaced in {n} sentences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="41"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="42"/>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="43"/>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="44"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="49"/>
        <source>Translation engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="71"/>
        <source>Paused. What was fetched is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="93"/>
        <source>No engine is known; everything but machine translation works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="99"/>
        <source>Ready: {engine}. It works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="101"/>
        <source>Not installed: {engine}. Everything but machine translation works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="126"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="143"/>
        <source>Models (*.gguf *.argosmodel *.whl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="144"/>
        <source>Choose a model file</source>
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
    <name>FindingCard</name>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="74"/>
        <source>Why it is right as it is, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="75"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="91"/>
        <source>Dismissed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="105"/>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="110"/>
        <source>Mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="114"/>
        <source>Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="50"/>
        <source>How far the report is from done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="53"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="54"/>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="66"/>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="124"/>
        <source>Mend it (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="125"/>
        <source>Dismiss… (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="126"/>
        <source>Show in the text (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="199"/>
        <source>Confirmed: {approved} of {all}. Open questions: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="202"/>
        <source>No open questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="204"/>
        <source>Nothing to look at yet: translate the report first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../desktop_app/ui/dialogs/help_sheet.py" line="20"/>
        <location filename="../desktop_app/ui/dialogs/help_sheet.py" line="24"/>
        <source>Keys</source>
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
        <location filename="../desktop_app/ui/main_window.py" line="142"/>
        <source>This project can only be read; save a copy to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/main_window.py" line="163"/>
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
    <name>NoticeBar</name>
    <message>
        <location filename="../desktop_app/ui/panes/notice.py" line="21"/>
        <source>Close</source>
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
    <name>PdfView</name>
    <message>
        <location filename="../desktop_app/ui/panes/pdf_view.py" line="42"/>
        <source>Preview of the brief</source>
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
        <location filename="../desktop_app/ui/commands.py" line="121"/>
        <source>Commands</source>
        <comment>&amp;Project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="134"/>
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
    <name>QuestionModel</name>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="106"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="106"/>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="106"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="106"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="136"/>
        <source>“{source}” probably means “{reading}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="141"/>
        <source>slip in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="154"/>
        <source>question to the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="162"/>
        <source>Joined here: …{before}|{after}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="167"/>
        <source>page break</source>
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
    <name>SettingsDialog</name>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="34"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="39"/>
        <source>Mark words that are not in the English dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="80"/>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="81"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="80"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="80"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="99"/>
        <source>Key for {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="120"/>
        <source>Used twice: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="124"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="125"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="126"/>
        <source>Size of the report&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="127"/>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="130"/>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="130"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="137"/>
        <source>Keys as in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="142"/>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="143"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="44"/>
        <source>Comment on this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="45"/>
        <location filename="../desktop_app/ui/panes/side.py" line="83"/>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="73"/>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="74"/>
        <source>Memory  (Ctrl+1…9 inserts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="75"/>
        <source>Terms and names  (Alt+1…9 inserts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="76"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="125"/>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="143"/>
        <source>Nothing like it yet. What you confirm is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="149"/>
        <source>No known term in this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="162"/>
        <source>Click to bring this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="165"/>
        <source>Not changed yet.</source>
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
    <name>TermDialog</name>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="15"/>
        <source>Add a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="19"/>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="20"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="21"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="23"/>
        <source>It holds for this report at once: checks and later translations use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="51"/>
        <source>Show only sentences with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="53"/>
        <source>Which sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="58"/>
        <source>Find on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="59"/>
        <source>Replace in the English by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="60"/>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="61"/>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="98"/>
        <source>Not an expression: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="105"/>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="121"/>
        <source>All sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="122"/>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="123"/>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="124"/>
        <source>With figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="125"/>
        <source>Not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="126"/>
        <source>From the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="127"/>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="128"/>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="129"/>
        <source>With a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="145"/>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="146"/>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="154"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="164"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="164"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/text.py" line="53"/>
        <source>No sentence fits this filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../desktop_app/ui/workspace.py" line="151"/>
        <source>Edit sentence {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/workspace.py" line="160"/>
        <source>Confirm {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/workspace.py" line="213"/>
        <source>Translate {n} again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="252"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="254"/>
        <source>Why is it right as it is?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._model</name>
    <message>
        <location filename="../desktop_app/ui/panes/cells.py" line="34"/>
        <source>Not translated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/cells.py" line="69"/>
        <source>Not proven: the English does not say this figure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
