<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BriefPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="57" />
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="103" />
        <source>Brief for a delegation</source>
        <translation>Brief for a delegation</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="104" />
        <source>Full text, bilingual</source>
        <translation>Full text, bilingual</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="105" />
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="106" />
        <source>Talking points</source>
        <translation>Talking points</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="107" />
        <source>Proof sheet</source>
        <translation>Proof sheet</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="111" />
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="112" />
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="113" />
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="116" />
        <source>General reader</source>
        <translation>General reader</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="125" />
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="126" />
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="127" />
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="128" />
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="129" />
        <source>Words to look out for</source>
        <translation>Words to look out for</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="130" />
        <source>Handed out by</source>
        <translation>Handed out by</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="131" />
        <source>Must not leave the office</source>
        <translation>Must not leave the office</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="138" />
        <source>Marked by hand</source>
        <translation>Marked by hand</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="140" />
        <source>Sentences marked for the brief</source>
        <translation>Sentences marked for the brief</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="215" />
        <source>Double-click to leave it to the rules again</source>
        <translation>Double-click to leave it to the rules again</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="121" />
        <source>&amp;Project</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="122" />
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="123" />
        <source>&amp;Go to</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="124" />
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="125" />
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="126" />
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="134" />
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="135" />
        <source>Start page</source>
        <translation>Start page</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="136" />
        <source>Save now</source>
        <translation>Save now</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="137" />
        <source>Export brief…</source>
        <translation>Export brief…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="138" />
        <source>Export figures…</source>
        <translation>Export figures…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="139" />
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="140" />
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="141" />
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="142" />
        <source>Copy as bilingual table</source>
        <translation>Copy as bilingual table</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="143" />
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="144" />
        <source>Find and replace</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="145" />
        <source>Find next</source>
        <translation>Find next</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="146" />
        <source>Find previous</source>
        <translation>Find previous</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="147" />
        <source>Confirm and go on</source>
        <translation>Confirm and go on</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="148" />
        <source>Copy source to English</source>
        <translation>Copy source to English</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="149" />
        <source>Translate this sentence again</source>
        <translation>Translate this sentence again</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="150" />
        <source>Insert match</source>
        <translation>Insert match</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="151" />
        <source>Replace by match</source>
        <translation>Replace by match</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="152" />
        <source>Use for all repeats</source>
        <translation>Use for all repeats</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="153" />
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="154" />
        <source>Change case</source>
        <translation>Change case</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="155" />
        <source>Add term…</source>
        <translation>Add term…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="156" />
        <source>Next unconfirmed</source>
        <translation>Next unconfirmed</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="157" />
        <source>Next sentence</source>
        <translation>Next sentence</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="158" />
        <source>Previous sentence</source>
        <translation>Previous sentence</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="159" />
        <source>Next finding</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="160" />
        <source>Sentence number…</source>
        <translation>Sentence number…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="161" />
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="162" />
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="163" />
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="164" />
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="165" />
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="166" />
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="167" />
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="168" />
        <source>Reading mode</source>
        <translation>Reading mode</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="169" />
        <source>Paragraph beside paragraph</source>
        <translation>Paragraph beside paragraph</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="170" />
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="171" />
        <source>Side panel</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="172" />
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="173" />
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="174" />
        <source>Translate</source>
        <translation>Translate</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="175" />
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="176" />
        <source>Check all</source>
        <translation>Check all</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="177" />
        <source>Translation engines…</source>
        <translation>Translation engines…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="178" />
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="179" />
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="180" />
        <source>What leaves this computer</source>
        <translation>What leaves this computer</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="181" />
        <source>About Duizhao</source>
        <translation>About Duizhao</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="109" />
        <source>Reports and projects (*.duizhao *.txt *.md *.docx *.pdf *.html *.htm);;All files (*)</source>
        <translation>Reports and projects (*.duizhao *.txt *.md *.docx *.pdf *.html *.htm);;All files (*)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="111" />
        <source>Open a report or a project</source>
        <translation>Open a report or a project</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="122" />
        <source>PDF (*.pdf);;Word (*.docx);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;Word (*.docx);;HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="124" />
        <source>Export brief</source>
        <translation>Export brief</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="136" />
        <source>Export figures</source>
        <translation>Export figures</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="136" />
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="180" />
        <source>Written: {path}</source>
        <translation>Written: {path}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="240" />
        <source>Duizhao 对照 {version}
Reads, translates and briefs Chinese government reports on this computer.
Apache-2.0; icons Lucide (ISC); fonts Noto Sans SC and Source Sans 3 (OFL).</source>
        <translation>Duizhao 对照 {version}
Reads, translates and briefs Chinese government reports on this computer.
Apache-2.0; icons Lucide (ISC); fonts Noto Sans SC and Source Sans 3 (OFL).</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="244" />
        <source>About Duizhao</source>
        <translation>About Duizhao</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="249" />
        <source>Reading, translating, checking and printing use no network. The only connection Duizhao ever makes is fetching an engine when you press Install.

Your files lie here:
{data}
{config}</source>
        <translation>Reading, translating, checking and printing use no network. The only connection Duizhao ever makes is fetching an engine when you press Install.

Your files lie here:
{data}
{config}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="253" />
        <source>What leaves this computer</source>
        <translation>What leaves this computer</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="92" />
        <source>Use for all repeats</source>
        <translation>Use for all repeats</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="133" />
        <source>Sentence (1 to {n})</source>
        <translation>Sentence (1 to {n})</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="134" />
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="160" />
        <source>No hit</source>
        <translation>No hit</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="168" />
        <source>{n} of {all}</source>
        <translation>{n} of {all}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="178" />
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="189" />
        <source>Replace in {n} sentences</source>
        <translation>Replace in {n} sentences</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="190" />
        <source>Replaced in {n} sentences</source>
        <translation>Replaced in {n} sentences</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="41" />
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="42" />
        <source>Install</source>
        <translation>Install</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="43" />
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="44" />
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="49" />
        <source>Translation engine</source>
        <translation>Translation engine</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="121" />
        <source>Paused. What was fetched is kept.</source>
        <translation>Paused. What was fetched is kept.</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="93" />
        <source>No engine is known; everything but machine translation works.</source>
        <translation>No engine is known; everything but machine translation works.</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="99" />
        <source>Ready: {engine}. It works without a network.</source>
        <translation>Ready: {engine}. It works without a network.</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="101" />
        <source>Not installed: {engine}. Everything but machine translation works without it.</source>
        <translation>Not installed: {engine}. Everything but machine translation works without it.</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="132" />
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="149" />
        <source>Models (*.gguf *.argosmodel *.whl);;All files (*)</source>
        <translation>Models (*.gguf *.argosmodel *.whl);;All files (*)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="150" />
        <source>Choose a model file</source>
        <translation>Choose a model file</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="130" />
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="131" />
        <source>Indicator (Chinese)</source>
        <translation>Indicator (Chinese)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="132" />
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="133" />
        <source>In the source</source>
        <translation>In the source</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="134" />
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="135" />
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="136" />
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="137" />
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="138" />
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="139" />
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="140" />
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="141" />
        <source>Sentence</source>
        <translation>Sentence</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="38" />
        <source>Figures of the report</source>
        <translation>Figures of the report</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="91" />
        <location filename="../desktop_app/ui/panes/figures.py" line="92" />
        <source>Filter figures</source>
        <translation>Filter figures</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="94" />
        <source>Kind of figure</source>
        <translation>Kind of figure</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="95" />
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="135" />
        <source>{shown} of {total} figures</source>
        <translation>{shown} of {total} figures</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="74" />
        <source>Why it is right as it is, then Enter</source>
        <translation>Why it is right as it is, then Enter</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="75" />
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="91" />
        <source>Dismissed: {reason}</source>
        <translation>Dismissed: {reason}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="105" />
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="110" />
        <source>Mend it</source>
        <translation>Mend it</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="114" />
        <source>Dismiss…</source>
        <translation>Dismiss…</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="50" />
        <source>How far the report is from done</source>
        <translation>How far the report is from done</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="53" />
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="54" />
        <source>All questions</source>
        <translation>All questions</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="66" />
        <source>Open questions</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="124" />
        <source>Mend it (M)</source>
        <translation>Mend it (M)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="125" />
        <source>Dismiss… (D)</source>
        <translation>Dismiss… (D)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="126" />
        <source>Show in the text (Enter)</source>
        <translation>Show in the text (Enter)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="199" />
        <source>Confirmed: {approved} of {all}. Open questions: {n}</source>
        <translation>Confirmed: {approved} of {all}. Open questions: {n}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="202" />
        <source>No open questions.</source>
        <translation>No open questions.</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="204" />
        <source>Nothing to look at yet: translate the report first.</source>
        <translation>Nothing to look at yet: translate the report first.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../desktop_app/ui/dialogs/help_sheet.py" line="20" />
        <location filename="../desktop_app/ui/dialogs/help_sheet.py" line="24" />
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/help_sheet.py" line="59" />
        <source>Insert the n-th match</source>
        <translation>Insert the n-th match</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/help_sheet.py" line="60" />
        <source>Insert the n-th term or name</source>
        <translation>Insert the n-th term or name</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <location filename="../desktop_app/ui/panes/job_strip.py" line="28" />
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/job_strip.py" line="29" />
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/job_strip.py" line="60" />
        <source>Stopping; what is finished is kept</source>
        <translation>Stopping; what is finished is kept</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../desktop_app/ui/main_window.py" line="142" />
        <source>This project can only be read; save a copy to change it.</source>
        <translation>This project can only be read; save a copy to change it.</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/main_window.py" line="163" />
        <source>Sentences: {all} · translated: {translated} · confirmed: {approved} · to look at: {flagged}</source>
        <translation>Sentences: {all} · translated: {translated} · confirmed: {approved} · to look at: {flagged}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../desktop_app/ui/messages.py" line="20" />
        <source>Something unexpected happened ({name}). What was confirmed is on disk; details are in the log.</source>
        <translation>Something unexpected happened ({name}). What was confirmed is on disk; details are in the log.</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/messages.py" line="29" />
        <source>Stopped. What was finished has been kept.</source>
        <translation>Stopped. What was finished has been kept.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <location filename="../desktop_app/ui/names.py" line="17" />
        <source>Not translated</source>
        <translation>Not translated</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="18" />
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="19" />
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="20" />
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="21" />
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="39" />
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="40" />
        <source>memory</source>
        <translation>memory</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="41" />
        <source>engine</source>
        <translation>engine</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="42" />
        <source>hand</source>
        <translation>hand</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="43" />
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="51" />
        <source>Must be settled</source>
        <translation>Must be settled</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="52" />
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="53" />
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="68" />
        <source>result</source>
        <translation>result</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="69" />
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="70" />
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="71" />
        <source>cumulative</source>
        <translation>cumulative</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="72" />
        <source>growth</source>
        <translation>growth</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="73" />
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="74" />
        <source>rank</source>
        <translation>rank</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="75" />
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="84" />
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="85" />
        <source>nearly</source>
        <translation>nearly</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="86" />
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="87" />
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="88" />
        <source>up to</source>
        <translation>up to</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="89" />
        <source>under</source>
        <translation>under</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="98" />
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="99" />
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="100" />
        <source>flat</source>
        <translation>flat</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="108" />
        <source>Reading the report</source>
        <translation>Reading the report</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="109" />
        <source>Finding sentences</source>
        <translation>Finding sentences</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="110" />
        <source>Finding figures</source>
        <translation>Finding figures</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="111" />
        <source>Loading the engine</source>
        <translation>Loading the engine</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="112" />
        <source>Translating</source>
        <translation>Translating</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="113" />
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="114" />
        <source>Putting the brief together</source>
        <translation>Putting the brief together</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="115" />
        <source>Setting pages</source>
        <translation>Setting pages</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="116" />
        <source>Writing tables</source>
        <translation>Writing tables</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="117" />
        <source>Downloading</source>
        <translation>Downloading</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="118" />
        <source>Copying</source>
        <translation>Copying</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="119" />
        <source>Verifying</source>
        <translation>Verifying</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="120" />
        <source>Unpacking</source>
        <translation>Unpacking</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="121" />
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="135" />
        <source>about {n} s left</source>
        <translation>about {n} s left</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="136" />
        <source>about {n} min left</source>
        <translation>about {n} min left</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../desktop_app/ui/panes/notice.py" line="21" />
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../desktop_app/ui/panes/outline.py" line="23" />
        <source>Outline of the report</source>
        <translation>Outline of the report</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <location filename="../desktop_app/ui/models/outline.py" line="88" />
        <source>Confirmed: {done} of {all}</source>
        <translation>Confirmed: {done} of {all}</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <location filename="../desktop_app/ui/panes/pdf_view.py" line="42" />
        <source>Preview of the brief</source>
        <translation>Preview of the brief</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="106" />
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="106" />
        <source>Sentence</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="106" />
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="106" />
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="136" />
        <source>“{source}” probably means “{reading}”: {reason}</source>
        <translation>“{source}” probably means “{reading}”: {reason}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="141" />
        <source>slip in the source</source>
        <translation>slip in the source</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="154" />
        <source>question to the author</source>
        <translation>question to the author</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="162" />
        <source>Joined here: …{before}|{after}…</source>
        <translation>Joined here: …{before}|{after}…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="167" />
        <source>page break</source>
        <translation>page break</translation>
    </message>
</context>
<context>
    <name>SegmentGrid</name>
    <message>
        <location filename="../desktop_app/ui/panes/grid.py" line="126" />
        <source>Report, Chinese beside English</source>
        <translation>Report, Chinese beside English</translation>
    </message>
</context>
<context>
    <name>SegmentModel</name>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="156" />
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="156" />
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="156" />
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="156" />
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="175" />
        <source>{state}, from {origin}</source>
        <translation>{state}, from {origin}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="179" />
        <source>{state}; needs a look</source>
        <translation>{state}; needs a look</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="34" />
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="39" />
        <source>Mark words that are not in the English dictionary</source>
        <translation>Mark words that are not in the English dictionary</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="80" />
        <location filename="../desktop_app/ui/dialogs/settings.py" line="81" />
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="80" />
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="80" />
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="99" />
        <source>Key for {command}</source>
        <translation>Key for {command}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="120" />
        <source>Used twice: {keys}</source>
        <translation>Used twice: {keys}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="124" />
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="125" />
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="126" />
        <source>Size of the report's text</source>
        <translation>Size of the report's text</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="127" />
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="130" />
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="130" />
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="137" />
        <source>Keys as in</source>
        <translation>Keys as in</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="142" />
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="143" />
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="44" />
        <source>Comment on this sentence</source>
        <translation>Comment on this sentence</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="45" />
        <location filename="../desktop_app/ui/panes/side.py" line="83" />
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="73" />
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="74" />
        <source>Memory  (Ctrl+1…9 inserts)</source>
        <translation>Memory  (Ctrl+1…9 inserts)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="75" />
        <source>Terms and names  (Alt+1…9 inserts)</source>
        <translation>Terms and names  (Alt+1…9 inserts)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="76" />
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="126" />
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="144" />
        <source>Nothing like it yet. What you confirm is remembered.</source>
        <translation>Nothing like it yet. What you confirm is remembered.</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="150" />
        <source>No known term in this sentence.</source>
        <translation>No known term in this sentence.</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="162" />
        <source>Click to bring this back</source>
        <translation>Click to bring this back</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="165" />
        <source>Not changed yet.</source>
        <translation>Not changed yet.</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="53" />
        <source>Go on with</source>
        <translation>Go on with</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="90" />
        <source>Read, translate and brief Chinese government reports. Everything stays on this computer.</source>
        <translation>Read, translate and brief Chinese government reports. Everything stays on this computer.</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="100" />
        <source>Drop a report here</source>
        <translation>Drop a report here</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="101" />
        <source>Text, Word, PDF, HTML or Markdown; a project file opens where you left it.</source>
        <translation>Text, Word, PDF, HTML or Markdown; a project file opens where you left it.</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="104" />
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="107" />
        <source>Try the sample report</source>
        <translation>Try the sample report</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="117" />
        <source>Recent projects</source>
        <translation>Recent projects</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="125" />
        <source>{name}
no longer there</source>
        <translation>{name}
no longer there</translation>
    </message>
</context>
<context>
    <name>TargetEditor</name>
    <message>
        <location filename="../desktop_app/ui/panes/editor.py" line="29" />
        <source>English of the sentence</source>
        <translation>English of the sentence</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="15" />
        <source>Add a term</source>
        <translation>Add a term</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="19" />
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="20" />
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="21" />
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="23" />
        <source>It holds for this report at once: checks and later translations use it.</source>
        <translation>It holds for this report at once: checks and later translations use it.</translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="51" />
        <source>Show only sentences with…</source>
        <translation>Show only sentences with…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="53" />
        <source>Which sentences</source>
        <translation>Which sentences</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="58" />
        <source>Find on both sides</source>
        <translation>Find on both sides</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="59" />
        <source>Replace in the English by</source>
        <translation>Replace in the English by</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="60" />
        <source>Regular expression</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="61" />
        <source>Match case</source>
        <translation>Match case</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="98" />
        <source>Not an expression: {why}</source>
        <translation>Not an expression: {why}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="105" />
        <source>{shown} of {total}</source>
        <translation>{shown} of {total}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="121" />
        <source>All sentences</source>
        <translation>All sentences</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="122" />
        <source>Unconfirmed</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="123" />
        <source>Needs a look</source>
        <translation>Needs a look</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="124" />
        <source>With figures</source>
        <translation>With figures</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="125" />
        <source>Not translated</source>
        <translation>Not translated</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="126" />
        <source>From the machine</source>
        <translation>From the machine</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="127" />
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="128" />
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="129" />
        <source>With a comment</source>
        <translation>With a comment</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="145" />
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="146" />
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="154" />
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="164" />
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="164" />
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/text.py" line="53" />
        <source>No sentence fits this filter.</source>
        <translation>No sentence fits this filter.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../desktop_app/ui/workspace.py" line="151" />
        <source>Edit sentence {n}</source>
        <translation>Edit sentence {n}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/workspace.py" line="160" />
        <source>Confirm {n}</source>
        <translation>Confirm {n}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/workspace.py" line="213" />
        <source>Translate {n} again</source>
        <translation>Translate {n} again</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="252" />
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="254" />
        <source>Why is it right as it is?</source>
        <translation>Why is it right as it is?</translation>
    </message>
</context>
<context>
    <name>self._model</name>
    <message>
        <location filename="../desktop_app/ui/panes/cells.py" line="34" />
        <source>Not translated yet</source>
        <translation>Not translated yet</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/cells.py" line="69" />
        <source>Not proven: the English does not say this figure.</source>
        <translation>Not proven: the English does not say this figure.</translation>
    </message>
</context>
</TS>
