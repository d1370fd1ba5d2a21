<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>About</name>
    <message>
        <source>Duizhao 对照 {version}
Reads, translates and briefs Chinese government reports on this computer.

GPL-3.0-or-later. Icons: Lucide (ISC). Typefaces: Noto Sans SC, Source Sans, Source Serif (OFL). Dictionary: CC-CEDICT (CC BY-SA 4.0). English word list: SCOWL.</source>
        <translation>Duizhao 对照 {version}
Reads, translates and briefs Chinese government reports on this computer.

GPL-3.0-or-later. Icons: Lucide (ISC). Typefaces: Noto Sans SC, Source Sans, Source Serif (OFL). Dictionary: CC-CEDICT (CC BY-SA 4.0). English word list: SCOWL.</translation>
    </message>
    <message>
        <source>About Duizhao</source>
        <translation>About Duizhao</translation>
    </message>
</context>
<context>
    <name>BriefChoices</name>
    <message>
        <source>Sentences of the brief</source>
        <translation>Sentences of the brief</translation>
    </message>
    <message>
        <source>English of this sentence in the brief</source>
        <translation>English of this sentence in the brief</translation>
    </message>
    <message>
        <source>Choose a sentence to reword it for this brief.</source>
        <translation>Choose a sentence to reword it for this brief.</translation>
    </message>
    <message>
        <source>Earlier in its topic</source>
        <translation>Earlier in its topic</translation>
    </message>
    <message>
        <source>Later in its topic</source>
        <translation>Later in its topic</translation>
    </message>
    <message>
        <source>Shorter, with every figure proven</source>
        <translation>Shorter, with every figure proven</translation>
    </message>
    <message>
        <source>Shorter by the engine, with every figure proven</source>
        <translation>Shorter by the engine, with every figure proven</translation>
    </message>
    <message>
        <source>As in the report again</source>
        <translation>As in the report again</translation>
    </message>
    <message>
        <source>Show in the text (Enter)</source>
        <translation>Show in the text (Enter)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Nothing fits these topics and words.</source>
        <translation>Nothing fits these topics and words.</translation>
    </message>
</context>
<context>
    <name>BriefControls</name>
    <message>
        <source>Brief for a delegation</source>
        <translation>Brief for a delegation</translation>
    </message>
    <message>
        <source>Full text, bilingual</source>
        <translation>Full text, bilingual</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Talking points</translation>
    </message>
    <message>
        <source>Proof sheet</source>
        <translation>Proof sheet</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>General reader</source>
        <translation>General reader</translation>
    </message>
    <message>
        <source>{n} of {all} topics</source>
        <translation>{n} of {all} topics</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>All topics</translation>
    </message>
    <message>
        <source>Title, office, confidential…</source>
        <translation>Title, office, confidential…</translation>
    </message>
    <message>
        <source>e.g. drone, biotech</source>
        <translation>e.g. drone, biotech</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Readers</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>BriefMore</name>
    <message>
        <source>More about the brief</source>
        <translation>More about the brief</translation>
    </message>
    <message>
        <source>Mark as a draft even if all is confirmed</source>
        <translation>Mark as a draft even if all is confirmed</translation>
    </message>
    <message>
        <source>Append the whole report; sources lead there</source>
        <translation>Append the whole report; sources lead there</translation>
    </message>
    <message>
        <source>the report&apos;s own</source>
        <translation>the report&apos;s own</translation>
    </message>
    <message>
        <source>your office&apos;s name</source>
        <translation>your office&apos;s name</translation>
    </message>
    <message>
        <source>words that stop the export</source>
        <translation>words that stop the export</translation>
    </message>
    <message>
        <source>text file, one word or figure a line</source>
        <translation>text file, one word or figure a line</translation>
    </message>
    <message>
        <source>PNG or JPEG for the title</source>
        <translation>PNG or JPEG for the title</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>Handed out by</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Confidential list</source>
        <translation>Confidential list</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>Kept out: the English does not prove {figures}.</source>
        <translation>Kept out: the English does not prove {figures}.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Sentence</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>New from a bilingual file…</source>
        <translation>New from a bilingual file…</translation>
    </message>
    <message>
        <source>New from an OmegaT folder…</source>
        <translation>New from an OmegaT folder…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Start page</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Export brief…</source>
        <translation>Export brief…</translation>
    </message>
    <message>
        <source>Export figures…</source>
        <translation>Export figures…</translation>
    </message>
    <message>
        <source>Compare with another report…</source>
        <translation>Compare with another report…</translation>
    </message>
    <message>
        <source>Export both texts…</source>
        <translation>Export both texts…</translation>
    </message>
    <message>
        <source>Take back changes…</source>
        <translation>Take back changes…</translation>
    </message>
    <message>
        <source>Make an OmegaT folder…</source>
        <translation>Make an OmegaT folder…</translation>
    </message>
    <message>
        <source>Take back an OmegaT folder…</source>
        <translation>Take back an OmegaT folder…</translation>
    </message>
    <message>
        <source>Export terms…</source>
        <translation>Export terms…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Copy as bilingual table</source>
        <translation>Copy as bilingual table</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Find next</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Find previous</translation>
    </message>
    <message>
        <source>Terms of this report…</source>
        <translation>Terms of this report…</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>Confirm and go on</translation>
    </message>
    <message>
        <source>Copy source to English</source>
        <translation>Copy source to English</translation>
    </message>
    <message>
        <source>Correct the Chinese…</source>
        <translation>Correct the Chinese…</translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation>Translate this sentence again</translation>
    </message>
    <message>
        <source>Other versions of this sentence</source>
        <translation>Other versions of this sentence</translation>
    </message>
    <message>
        <source>Insert match</source>
        <translation>Insert match</translation>
    </message>
    <message>
        <source>Replace by match</source>
        <translation>Replace by match</translation>
    </message>
    <message>
        <source>Next match in the list</source>
        <translation>Next match in the list</translation>
    </message>
    <message>
        <source>Previous match in the list</source>
        <translation>Previous match in the list</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Complete the word</translation>
    </message>
    <message>
        <source>Mend the first finding</source>
        <translation>Mend the first finding</translation>
    </message>
    <message>
        <source>Dismiss the first finding…</source>
        <translation>Dismiss the first finding…</translation>
    </message>
    <message>
        <source>Split sentence…</source>
        <translation>Split sentence…</translation>
    </message>
    <message>
        <source>Join with the next sentence</source>
        <translation>Join with the next sentence</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Number…</translation>
    </message>
    <message>
        <source>Change everywhere…</source>
        <translation>Change everywhere…</translation>
    </message>
    <message>
        <source>Into the brief, or out of it</source>
        <translation>Into the brief, or out of it</translation>
    </message>
    <message>
        <source>Use for all repeats</source>
        <translation>Use for all repeats</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>Change case</translation>
    </message>
    <message>
        <source>Add term…</source>
        <translation>Add term…</translation>
    </message>
    <message>
        <source>Next unconfirmed</source>
        <translation>Next unconfirmed</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Next sentence</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Previous sentence</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Concordance…</source>
        <translation>Concordance…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Reading mode</translation>
    </message>
    <message>
        <source>Paragraph beside paragraph</source>
        <translation>Paragraph beside paragraph</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Translate</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Check all</translation>
    </message>
    <message>
        <source>Translation engines…</source>
        <translation>Translation engines…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>What leaves this computer</translation>
    </message>
    <message>
        <source>About Duizhao</source>
        <translation>About Duizhao</translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>Concordance</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Chinese or English words</source>
        <translation>Chinese or English words</translation>
    </message>
    <message>
        <source>Words to look for in the memory</source>
        <translation>Words to look for in the memory</translation>
    </message>
    <message>
        <source>Remembered sentences</source>
        <translation>Remembered sentences</translation>
    </message>
    <message>
        <source>Type words of either language.</source>
        <translation>Type words of either language.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered sentences; Enter inserts the English.</source>
        <translation>
            <numerusform>%Ln remembered sentence; Enter inserts the English.</numerusform>
            <numerusform>%Ln remembered sentences; Enter inserts the English.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence in the memory has these words yet. What you confirm is remembered.</source>
        <translation>No sentence in the memory has these words yet. What you confirm is remembered.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Sentences: {all} · translated: {translated} · confirmed: {approved} · open questions: {open}</source>
        <translation>Sentences: {all} · translated: {translated} · confirmed: {approved} · open questions: {open}</translation>
    </message>
    <message>
        <source>Recognised text ({sure}% sure)</source>
        <translation>Recognised text ({sure}% sure)</translation>
    </message>
    <message>
        <source>The Chinese was read off pictures of pages: compare it with them.</source>
        <translation>The Chinese was read off pictures of pages: compare it with them.</translation>
    </message>
    <message>
        <source>The recognition knows few traditional characters: many of this text are missing.</source>
        <translation>The recognition knows few traditional characters: many of this text are missing.</translation>
    </message>
    <message>
        <source>Pages of the file that could not be read and are not in the report: {pages}.</source>
        <translation>Pages of the file that could not be read and are not in the report: {pages}.</translation>
    </message>
</context>
<context>
    <name>Cutting</name>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Reports and projects (*.duizhao *.txt *.md *.docx *.pdf *.html *.htm);;Pictures of pages (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp *.gif);;Bilingual files (*.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;All files (*)</source>
        <translation>Reports and projects (*.duizhao *.txt *.md *.docx *.pdf *.html *.htm);;Pictures of pages (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp *.gif);;Bilingual files (*.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;All files (*)</translation>
    </message>
    <message>
        <source>Open a report or a project</source>
        <translation>Open a report or a project</translation>
    </message>
    <message>
        <source>Bilingual files (*.docx *.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;All files (*)</source>
        <translation>Bilingual files (*.docx *.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;All files (*)</translation>
    </message>
    <message>
        <source>New project from a bilingual file</source>
        <translation>New project from a bilingual file</translation>
    </message>
    <message>
        <source>New project from an OmegaT folder</source>
        <translation>New project from an OmegaT folder</translation>
    </message>
    <message>
        <source>{file} was edited since this project was made of it; here it is as it was.</source>
        <translation>{file} was edited since this project was made of it; here it is as it was.</translation>
    </message>
    <message>
        <source>Read the edited file</source>
        <translation>Read the edited file</translation>
    </message>
    <message>
        <source>Sentences that are new: {n}; that are gone: {gone}. All others are as they were.</source>
        <translation>Sentences that are new: {n}; that are gone: {gone}. All others are as they were.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>This sentence is being checked…</source>
        <translation>This sentence is being checked…</translation>
    </message>
    <message>
        <source>No mend is known here: correct the English, or dismiss the finding.</source>
        <translation>No mend is known here: correct the English, or dismiss the finding.</translation>
    </message>
    <message>
        <source>Nothing is open in this sentence.</source>
        <translation>Nothing is open in this sentence.</translation>
    </message>
    <message>
        <source>This sentence goes into the brief.</source>
        <translation>This sentence goes into the brief.</translation>
    </message>
    <message>
        <source>This sentence stays out of the brief.</source>
        <translation>This sentence stays out of the brief.</translation>
    </message>
    <message>
        <source>This sentence goes into the brief if the rules choose it.</source>
        <translation>This sentence goes into the brief if the rules choose it.</translation>
    </message>
    <message>
        <source>Use for all repeats</source>
        <translation>Use for all repeats</translation>
    </message>
    <message>
        <source>No other sentence with the same Chinese has other English.</source>
        <translation>No other sentence with the same Chinese has other English.</translation>
    </message>
    <message>
        <source>Sentences changed: {n}</source>
        <translation>Sentences changed: {n}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Every sentence that is shown is confirmed.</source>
        <translation>Every sentence that is shown is confirmed.</translation>
    </message>
    <message>
        <source>No sentence that is shown has an open finding.</source>
        <translation>No sentence that is shown has an open finding.</translation>
    </message>
    <message>
        <source>Sentence (1 to {n}), paragraph of a brief (¶ 26) or figure (F012)</source>
        <translation>Sentence (1 to {n}), paragraph of a brief (¶ 26) or figure (F012)</translation>
    </message>
    <message>
        <source>Nothing here has the number “{typed}”.</source>
        <translation>Nothing here has the number “{typed}”.</translation>
    </message>
    <message>
        <source>The memory has nothing to insert for this sentence.</source>
        <translation>The memory has nothing to insert for this sentence.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Install</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Translation engine</source>
        <translation>Translation engine</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Looking for it…</translation>
    </message>
    <message>
        <source>Ready; it works without a network.</source>
        <translation>Ready; it works without a network.</translation>
    </message>
    <message>
        <source>Not installed. Everything but machine translation works without it.</source>
        <translation>Not installed. Everything but machine translation works without it.</translation>
    </message>
    <message>
        <source>Paused. What was fetched is kept.</source>
        <translation>Paused. What was fetched is kept.</translation>
    </message>
    <message>
        <source>Models (*.gguf *.argosmodel);;All files (*)</source>
        <translation>Models (*.gguf *.argosmodel);;All files (*)</translation>
    </message>
    <message>
        <source>No engine is known; everything but machine translation works.</source>
        <translation>No engine is known; everything but machine translation works.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Choose a model file</translation>
    </message>
</context>
<context>
    <name>EnginesDialog</name>
    <message>
        <source>Translation engines</source>
        <translation>Translation engines</translation>
    </message>
    <message>
        <source>Reading, figures, checks, editing and briefs work without an engine.</source>
        <translation>Reading, figures, checks, editing and briefs work without an engine.</translation>
    </message>
</context>
<context>
    <name>EverywhereDialog</name>
    <message>
        <source>Change everywhere</source>
        <translation>Change everywhere</translation>
    </message>
    <message>
        <source>Keep it as a term of this report</source>
        <translation>Keep it as a term of this report</translation>
    </message>
    <message>
        <source>Places that change</source>
        <translation>Places that change</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Where the Chinese has</source>
        <translation>Where the Chinese has</translation>
    </message>
    <message>
        <source>English now</source>
        <translation>English now</translation>
    </message>
    <message>
        <source>English from now on</source>
        <translation>English from now on</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln sentences</source>
        <translation>
            <numerusform>Change %Ln sentence</numerusform>
            <numerusform>Change %Ln sentences</numerusform>
        </translation>
    </message>
    <message>
        <source>One step of undo takes all of it back. Figures table and brief follow.</source>
        <translation>One step of undo takes all of it back. Figures table and brief follow.</translation>
    </message>
    <message>
        <source>Type what the English says now, and what it shall say.</source>
        <translation>Type what the English says now, and what it shall say.</translation>
    </message>
    <message>
        <source>No sentence says this in English.</source>
        <translation>No sentence says this in English.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>PDF (*.pdf);;Word (*.docx);;HTML (*.html);;Picture of the first page (*.png)</source>
        <translation>PDF (*.pdf);;Word (*.docx);;HTML (*.html);;Picture of the first page (*.png)</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>Export brief</translation>
    </message>
    <message>
        <source>Projects (*.duizhao)</source>
        <translation>Projects (*.duizhao)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Export comparison</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Export figures</translation>
    </message>
    <message>
        <source>Word (*.docx);;Excel (*.xlsx);;CSV (*.csv);;XLIFF 1.2 (*.xlf);;XLIFF 2.1 (*.xlf2);;Translation memory (*.tmx);;HTML (*.html);;Markdown (*.md)</source>
        <translation>Word (*.docx);;Excel (*.xlsx);;CSV (*.csv);;XLIFF 1.2 (*.xlf);;XLIFF 2.1 (*.xlf2);;Translation memory (*.tmx);;HTML (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export both texts</source>
        <translation>Export both texts</translation>
    </message>
    <message>
        <source>Make an OmegaT project folder</source>
        <translation>Make an OmegaT project folder</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>Folder (*)</translation>
    </message>
    <message>
        <source>TBX (*.tbx);;CSV (*.csv);;OmegaT glossary (*.txt)</source>
        <translation>TBX (*.tbx);;CSV (*.csv);;OmegaT glossary (*.txt)</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Export terms</translation>
    </message>
    <message>
        <source>-copy</source>
        <translation>-copy</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Stopped; nothing was written.</translation>
    </message>
    <message>
        <source>{file} is there already. Is it to be replaced?</source>
        <translation>{file} is there already. Is it to be replaced?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Indicator (Chinese)</source>
        <translation>Indicator (Chinese)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In the source</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Figures of the report</source>
        <translation>Figures of the report</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Filter figures</source>
        <translation>Filter figures</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>Kind of figure</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Not proven</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>By section</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Into the brief</source>
        <translation>Into the brief</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Copy for Excel</translation>
    </message>
    <message>
        <source>{shown} of {total} figures</source>
        <translation>{shown} of {total} figures</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure fits this filter.</source>
        <translation>No figure fits this filter.</translation>
    </message>
    <message>
        <source>The report has no figures.</source>
        <translation>The report has no figures.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Why it is right as it is, then Enter</source>
        <translation>Why it is right as it is, then Enter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation>Dismissed: {reason}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Mend it</translation>
    </message>
    <message>
        <source>Confirm the name…</source>
        <translation>Confirm the name…</translation>
    </message>
    <message>
        <source>Confirm the term…</source>
        <translation>Confirm the term…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Dismiss…</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Wrong figure</source>
        <translation>Wrong figure</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>Wrong date</translation>
    </message>
    <message>
        <source>Wrong period</source>
        <translation>Wrong period</translation>
    </message>
    <message>
        <source>Wrong basis</source>
        <translation>Wrong basis</translation>
    </message>
    <message>
        <source>Figures exchanged</source>
        <translation>Figures exchanged</translation>
    </message>
    <message>
        <source>By or to</source>
        <translation>By or to</translation>
    </message>
    <message>
        <source>Wrong unit</source>
        <translation>Wrong unit</translation>
    </message>
    <message>
        <source>Wrong direction</source>
        <translation>Wrong direction</translation>
    </message>
    <message>
        <source>Precision lost</source>
        <translation>Precision lost</translation>
    </message>
    <message>
        <source>Figure missing</source>
        <translation>Figure missing</translation>
    </message>
    <message>
        <source>Figure invented</source>
        <translation>Figure invented</translation>
    </message>
    <message>
        <source>Figure not proven</source>
        <translation>Figure not proven</translation>
    </message>
    <message>
        <source>Word not matched</source>
        <translation>Word not matched</translation>
    </message>
    <message>
        <source>Forbidden word</source>
        <translation>Forbidden word</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Name missing</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Wrong name</translation>
    </message>
    <message>
        <source>Name guessed</source>
        <translation>Name guessed</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>Changed outside</translation>
    </message>
    <message>
        <source>Name varies</source>
        <translation>Name varies</translation>
    </message>
    <message>
        <source>Chinese left</source>
        <translation>Chinese left</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>Untranslated</translation>
    </message>
    <message>
        <source>No English</source>
        <translation>No English</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetition</translation>
    </message>
    <message>
        <source>Misspelt</source>
        <translation>Misspelt</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Too long</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Too short</translation>
    </message>
    <message>
        <source>Clause missing</source>
        <translation>Clause missing</translation>
    </message>
    <message>
        <source>Clause added</source>
        <translation>Clause added</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Negation</translation>
    </message>
    <message>
        <source>Opposite word</source>
        <translation>Opposite word</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Tense</translation>
    </message>
    <message>
        <source>Rendered otherwise</source>
        <translation>Rendered otherwise</translation>
    </message>
    <message>
        <source>Broken English</source>
        <translation>Broken English</translation>
    </message>
    <message>
        <source>Model unsure</source>
        <translation>Model unsure</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>How far the report is from done</source>
        <translation>How far the report is from done</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>All questions</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open questions</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Confirmed: {approved} of {all}. Open questions: {n}, must be settled: {grave}</source>
        <translation>Confirmed: {approved} of {all}. Open questions: {n}, must be settled: {grave}</translation>
    </message>
    <message>
        <source>No open question of this weight and kind.</source>
        <translation>No open question of this weight and kind.</translation>
    </message>
    <message>
        <source>No open questions so far. Without English: {n} of {all}; {key} leads there.</source>
        <translation>No open questions so far. Without English: {n} of {all}; {key} leads there.</translation>
    </message>
    <message>
        <source>No open questions. Sentences still to be confirmed: {n}; {key} leads there.</source>
        <translation>No open questions. Sentences still to be confirmed: {n}; {key} leads there.</translation>
    </message>
    <message>
        <source>No open questions, and every sentence is confirmed.</source>
        <translation>No open questions, and every sentence is confirmed.</translation>
    </message>
    <message>
        <source>Nothing to look at yet: translate the report first.</source>
        <translation>Nothing to look at yet: translate the report first.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Insert the n-th match</source>
        <translation>Insert the n-th match</translation>
    </message>
    <message>
        <source>Insert the n-th term or name</source>
        <translation>Insert the n-th term or name</translation>
    </message>
    <message>
        <source>Insert the n-th word of the dictionary</source>
        <translation>Insert the n-th word of the dictionary</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Returned files (*.docx *.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;All files (*)</source>
        <translation>Returned files (*.docx *.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;All files (*)</translation>
    </message>
    <message>
        <source>Take back changes</source>
        <translation>Take back changes</translation>
    </message>
    <message>
        <source>Take back an OmegaT project folder</source>
        <translation>Take back an OmegaT project folder</translation>
    </message>
    <message numerus="yes">
        <source>{file} changes nothing; %Ln of its rows fit no sentence of this report.</source>
        <translation>
            <numerusform>{file} changes nothing; %Ln of its rows fits no sentence of this report.</numerusform>
            <numerusform>{file} changes nothing; %Ln of its rows fit no sentence of this report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln changes from {file}</source>
        <translation>
            <numerusform>Take %Ln change from {file}</numerusform>
            <numerusform>Take %Ln changes from {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stopping</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Install an engine…</source>
        <translation>Install an engine…</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Written: {path}</translation>
    </message>
    <message>
        <source>{file} is damaged. What can be read of it can be saved.</source>
        <translation>{file} is damaged. What can be read of it can be saved.</translation>
    </message>
    <message>
        <source>See what can be saved…</source>
        <translation>See what can be saved…</translation>
    </message>
    <message>
        <source>No translation engine is installed: rules and memory did what they can.</source>
        <translation>No translation engine is installed: rules and memory did what they can.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Saved as {file}. Sentences with English: {n} of {all}.</source>
        <translation>Saved as {file}. Sentences with English: {n} of {all}.</translation>
    </message>
    <message>
        <source>Sentences with English: {n} of {all}. Rows without a place in the report: {rest}.</source>
        <translation>Sentences with English: {n} of {all}. Rows without a place in the report: {rest}.</translation>
    </message>
    <message>
        <source>This project can only be read: another window has it, or its folder is protected.</source>
        <translation>This project can only be read: another window has it, or its folder is protected.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Sentence {n} was confirmed, but: {finding}</source>
        <translation>Sentence {n} was confirmed, but: {finding}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something unexpected happened ({name}). What was confirmed is on disk; details are in the log.</source>
        <translation>Something unexpected happened ({name}). What was confirmed is on disk; details are in the log.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Not translated</source>
        <translation>Not translated</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memory</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>engine</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>hand</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>Must be settled</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Worth a glance</source>
        <translation>Worth a glance</translation>
    </message>
    <message>
        <source>result</source>
        <translation>result</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>cumulative</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>growth</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rank</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>nearly</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>up to</translation>
    </message>
    <message>
        <source>under</source>
        <translation>under</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flat</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <source>Nothing to prove</source>
        <translation>Nothing to prove</translation>
    </message>
    <message>
        <source>Proven: the English says it</source>
        <translation>Proven: the English says it</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>Accepted with a reason</translation>
    </message>
    <message>
        <source>Not proven: the English does not say it, or otherwise</source>
        <translation>Not proven: the English does not say it, or otherwise</translation>
    </message>
    <message>
        <source>Leaves out words of the Chinese name, or guesses them: to be checked</source>
        <translation>Leaves out words of the Chinese name, or guesses them: to be checked</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the report</source>
        <translation>Outline of the report</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Confirmed: {done} of {all}</source>
        <translation>Confirmed: {done} of {all}</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the brief</source>
        <translation>Preview of the brief</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>The pages are being made…</translation>
    </message>
    <message>
        <source>No preview.</source>
        <translation>No preview.</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>What leaves this computer</source>
        <translation>What leaves this computer</translation>
    </message>
    <message>
        <source>Network connections opened since the start: {n}</source>
        <translation>Network connections opened since the start: {n}</translation>
    </message>
    <message>
        <source>Reading, translating, checking and printing use no network. The only connections Duizhao ever makes are fetching an engine when you press Install, and a translation server if your office has set one up.</source>
        <translation>Reading, translating, checking and printing use no network. The only connections Duizhao ever makes are fetching an engine when you press Install, and a translation server if your office has set one up.</translation>
    </message>
    <message>
        <source>Where everything lies</source>
        <translation>Where everything lies</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>Show {what}</translation>
    </message>
    <message>
        <source>This project; its copies beside it</source>
        <translation>This project; its copies beside it</translation>
    </message>
    <message>
        <source>Translation engines</source>
        <translation>Translation engines</translation>
    </message>
    <message>
        <source>Translation memory</source>
        <translation>Translation memory</translation>
    </message>
    <message>
        <source>Terms of the office</source>
        <translation>Terms of the office</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Cache, can be deleted</source>
        <translation>Cache, can be deleted</translation>
    </message>
    <message>
        <source>Notes on faults, without report text</source>
        <translation>Notes on faults, without report text</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Saving what can be read</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Reading what came back</source>
        <translation>Reading what came back</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Reading the report</translation>
    </message>
    <message>
        <source>Finding sentences</source>
        <translation>Finding sentences</translation>
    </message>
    <message>
        <source>Finding figures</source>
        <translation>Finding figures</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Getting ready</translation>
    </message>
    <message>
        <source>Loading the engine</source>
        <translation>Loading the engine</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Translating</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Putting the brief together</source>
        <translation>Putting the brief together</translation>
    </message>
    <message>
        <source>Setting pages</source>
        <translation>Setting pages</translation>
    </message>
    <message>
        <source>Writing tables</source>
        <translation>Writing tables</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Downloading</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copying</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifying</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Unpacking</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>about {n} s left</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>about {n} min left</translation>
    </message>
    <message>
        <source>a sentence takes about {n} s</source>
        <translation>a sentence takes about {n} s</translation>
    </message>
</context>
<context>
    <name>ProjectDeeds</name>
    <message>
        <source>Esc ends the reading mode.</source>
        <translation>Esc ends the reading mode.</translation>
    </message>
    <message>
        <source>The report is being read again; one moment.</source>
        <translation>The report is being read again; one moment.</translation>
    </message>
    <message>
        <source>A translation is running; ask again when it is done.</source>
        <translation>A translation is running; ask again when it is done.</translation>
    </message>
    <message>
        <source>Shorter, and every figure is proven; take it back with the arrow.</source>
        <translation>Shorter, and every figure is proven; take it back with the arrow.</translation>
    </message>
    <message>
        <source>The engine found no shorter wording that proves every figure.</source>
        <translation>The engine found no shorter wording that proves every figure.</translation>
    </message>
    <message>
        <source>Everything is in {file} on the disk.</source>
        <translation>Everything is in {file} on the disk.</translation>
    </message>
    <message numerus="yes">
        <source>Change in %Ln sentences</source>
        <translation>
            <numerusform>Change in %Ln sentence</numerusform>
            <numerusform>Change in %Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Show in the text (Enter)</source>
        <translation>Show in the text (Enter)</translation>
    </message>
    <message>
        <source>Mend it (M)</source>
        <translation>Mend it (M)</translation>
    </message>
    <message>
        <source>Dismiss… (D)</source>
        <translation>Dismiss… (D)</translation>
    </message>
    <message>
        <source>Read it so (M)</source>
        <translation>Read it so (M)</translation>
    </message>
    <message>
        <source>The source is right (D)</source>
        <translation>The source is right (D)</translation>
    </message>
    <message>
        <source>Noted for the author (M)</source>
        <translation>Noted for the author (M)</translation>
    </message>
    <message>
        <source>Joined rightly (M)</source>
        <translation>Joined rightly (M)</translation>
    </message>
    <message>
        <source>Undo the join (D)</source>
        <translation>Undo the join (D)</translation>
    </message>
    <message>
        <source>Join them (M)</source>
        <translation>Join them (M)</translation>
    </message>
    <message>
        <source>Two paragraphs (D)</source>
        <translation>Two paragraphs (D)</translation>
    </message>
    <message>
        <source>Confirm the name… (T)</source>
        <translation>Confirm the name… (T)</translation>
    </message>
    <message>
        <source>Confirm the term… (T)</source>
        <translation>Confirm the term… (T)</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>“{source}” probably means “{reading}”: {reason}</source>
        <translation>“{source}” probably means “{reading}”: {reason}</translation>
    </message>
    <message>
        <source>Slip in the source</source>
        <translation>Slip in the source</translation>
    </message>
    <message>
        <source>Question to the author</source>
        <translation>Question to the author</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>Page break</translation>
    </message>
    <message>
        <source>Perhaps one paragraph, cut by a page ({sure}% sure): …{before}|{after}…</source>
        <translation>Perhaps one paragraph, cut by a page ({sure}% sure): …{before}|{after}…</translation>
    </message>
    <message>
        <source>Joined here: …{before}|{after}…</source>
        <translation>Joined here: …{before}|{after}…</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Leave a page break</source>
        <translation>Leave a page break</translation>
    </message>
    <message>
        <source>Join a page break</source>
        <translation>Join a page break</translation>
    </message>
    <message>
        <source>Correct the Chinese of {n}</source>
        <translation>Correct the Chinese of {n}</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>{file} is damaged</source>
        <translation>{file} is damaged</translation>
    </message>
    <message>
        <source>Automatic copies, newest first</source>
        <translation>Automatic copies, newest first</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Save what can be read</translation>
    </message>
    <message>
        <source>Open the chosen copy</source>
        <translation>Open the chosen copy</translation>
    </message>
    <message>
        <source>Nothing of it is changed. What can be read is saved as a new project beside it: the newest state of every sentence, from the file itself and from its automatic copies.</source>
        <translation>Nothing of it is changed. What can be read is saved as a new project beside it: the newest state of every sentence, from the file itself and from its automatic copies.</translation>
    </message>
    <message>
        <source>There are no automatic copies.</source>
        <translation>There are no automatic copies.</translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message>
        <source>Changes in {file}</source>
        <translation>Changes in {file}</translation>
    </message>
    <message>
        <source>Also quotes, dashes and spaces as Word set them</source>
        <translation>Also quotes, dashes and spaces as Word set them</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>One step of undo takes all of it back.</source>
        <translation>One step of undo takes all of it back.</translation>
    </message>
    <message>
        <source>Rows that fit no sentence: {n}.</source>
        <translation>Rows that fit no sentence: {n}.</translation>
    </message>
    <message>
        <source>Sentences not in the file, which stay as they are: {n}.</source>
        <translation>Sentences not in the file, which stay as they are: {n}.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln changes</source>
        <translation>
            <numerusform>Take %Ln change</numerusform>
            <numerusform>Take %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>No hit</source>
        <translation>No hit</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} of {all}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln sentences</source>
        <translation>
            <numerusform>Replace in %Ln sentence</numerusform>
            <numerusform>Replace in %Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln sentences</source>
        <translation>
            <numerusform>Replaced in %Ln sentence</numerusform>
            <numerusform>Replaced in %Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln sentences</source>
        <translation>
            <numerusform>In %Ln sentence</numerusform>
            <numerusform>In %Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentGrid</name>
    <message>
        <source>Report, Chinese beside English</source>
        <translation>Report, Chinese beside English</translation>
    </message>
</context>
<context>
    <name>SegmentModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>{state}, from {origin}</source>
        <translation>{state}, from {origin}</translation>
    </message>
    <message>
        <source>{state}; needs a look</source>
        <translation>{state}; needs a look</translation>
    </message>
    <message>
        <source>{state}; with a remark</source>
        <translation>{state}; with a remark</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Mark words that are not in the English dictionary</source>
        <translation>Mark words that are not in the English dictionary</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Key for {command}</source>
        <translation>Key for {command}</translation>
    </message>
    <message>
        <source>{face} (comes with Duizhao)</source>
        <translation>{face} (comes with Duizhao)</translation>
    </message>
    <message>
        <source>Used twice: {keys}</source>
        <translation>Used twice: {keys}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Size of the report&apos;s text</source>
        <translation>Size of the report&apos;s text</translation>
    </message>
    <message>
        <source>Typeface of the Chinese</source>
        <translation>Typeface of the Chinese</translation>
    </message>
    <message>
        <source>Typeface of the English</source>
        <translation>Typeface of the English</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Keys as in</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Settle a slip of the source</source>
        <translation>Settle a slip of the source</translation>
    </message>
    <message>
        <source>Settle a page break</source>
        <translation>Settle a page break</translation>
    </message>
    <message>
        <source>Note a question to the author</source>
        <translation>Note a question to the author</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Add a term</translation>
    </message>
    <message>
        <source>Remove a term</source>
        <translation>Remove a term</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Duizhao ended unexpectedly last time. This is where you were; nothing confirmed is lost.</source>
        <translation>Duizhao ended unexpectedly last time. This is where you were; nothing confirmed is lost.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Comment on this sentence</source>
        <translation>Comment on this sentence</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Looking it up…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Memory  (Ctrl+1…9 inserts)</source>
        <translation>Memory  (Ctrl+1…9 inserts)</translation>
    </message>
    <message>
        <source>Terms and names  (Alt+1…9 inserts)</source>
        <translation>Terms and names  (Alt+1…9 inserts)</translation>
    </message>
    <message>
        <source>Dictionary  (Ctrl+Shift+1…9 inserts)</source>
        <translation>Dictionary  (Ctrl+Shift+1…9 inserts)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Other versions  (Ctrl+Shift+M)</source>
        <translation>Other versions  (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Memory, terms, findings and history of the sentence</source>
        <translation>Memory, terms, findings and history of the sentence</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>No English yet.</source>
        <translation>No English yet.</translation>
    </message>
    <message>
        <source>Nothing like it yet. What you confirm is remembered.</source>
        <translation>Nothing like it yet. What you confirm is remembered.</translation>
    </message>
    <message>
        <source>No known term in this sentence.</source>
        <translation>No known term in this sentence.</translation>
    </message>
    <message>
        <source>Select Chinese words to look them up.</source>
        <translation>Select Chinese words to look them up.</translation>
    </message>
    <message>
        <source>Click to bring this back</source>
        <translation>Click to bring this back</translation>
    </message>
    <message>
        <source>Not changed yet.</source>
        <translation>Not changed yet.</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Correct the Chinese</source>
        <translation>Correct the Chinese</translation>
    </message>
    <message>
        <source>What it should say</source>
        <translation>What it should say</translation>
    </message>
    <message>
        <source>Figures, outline and findings are read anew, and the English stays to be looked at. The report&apos;s file is not touched; Undo takes it back.</source>
        <translation>Figures, outline and findings are read anew, and the English stays to be looked at. The report&apos;s file is not touched; Undo takes it back.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>As it is read</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split sentence</source>
        <translation>Split sentence</translation>
    </message>
    <message>
        <source>Chinese: put the cursor where to cut</source>
        <translation>Chinese: put the cursor where to cut</translation>
    </message>
    <message>
        <source>English: put the cursor where to cut</source>
        <translation>English: put the cursor where to cut</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>The two parts</source>
        <translation>The two parts</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <source>Go on with</source>
        <translation>Go on with</translation>
    </message>
    <message>
        <source>Read, translate and brief Chinese government reports. Everything stays on this computer.</source>
        <translation>Read, translate and brief Chinese government reports. Everything stays on this computer.</translation>
    </message>
    <message>
        <source>Drop a report here</source>
        <translation>Drop a report here</translation>
    </message>
    <message>
        <source>Text, Word, PDF, HTML or Markdown; a project file opens where you left it.</source>
        <translation>Text, Word, PDF, HTML or Markdown; a project file opens where you left it.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Try the sample report</source>
        <translation>Try the sample report</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Recent projects</translation>
    </message>
    <message>
        <source>{name}
no longer there</source>
        <translation>{name}
no longer there</translation>
    </message>
</context>
<context>
    <name>TargetEditor</name>
    <message>
        <source>English of the sentence</source>
        <translation>English of the sentence</translation>
    </message>
    <message>
        <source>Type the English here</source>
        <translation>Type the English here</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Add a term</source>
        <translation>Add a term</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>It holds for this report at once: checks and later translations use it.</source>
        <translation>It holds for this report at once: checks and later translations use it.</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of this report</source>
        <translation>Terms of this report</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Change a term</source>
        <translation>Change a term</translation>
    </message>
    <message>
        <source>They hold for this report before those of the office and those that come with Duizhao.</source>
        <translation>They hold for this report before those of the office and those that come with Duizhao.</translation>
    </message>
    <message>
        <source>No term yet. Confirm a name where a finding asks about it, or add one here.</source>
        <translation>No term yet. Confirm a name where a finding asks about it, or add one here.</translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <source>Which part of the report</source>
        <translation>Which part of the report</translation>
    </message>
    <message>
        <source>Show only sentences with…</source>
        <translation>Show only sentences with…</translation>
    </message>
    <message>
        <source>Which sentences</source>
        <translation>Which sentences</translation>
    </message>
    <message>
        <source>Find on both sides</source>
        <translation>Find on both sides</translation>
    </message>
    <message>
        <source>Replace in the English by</source>
        <translation>Replace in the English by</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Whole report</translation>
    </message>
    <message>
        <source>Not an expression: {why}</source>
        <translation>Not an expression: {why}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} of {total}</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>All sentences</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unconfirmed</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Needs a look</translation>
    </message>
    <message>
        <source>With figures</source>
        <translation>With figures</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Not translated</translation>
    </message>
    <message>
        <source>From the machine</source>
        <translation>From the machine</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>With a comment</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>No sentence fits this filter.</source>
        <translation>No sentence fits this filter.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Not proven: the English does not say this figure.</source>
        <translation>Not proven: the English does not say this figure.</translation>
    </message>
    <message>
        <source>{kind}, worded by rule; not confirmed yet</source>
        <translation>{kind}, worded by rule; not confirmed yet</translation>
    </message>
    <message>
        <source>Termbase: {source}</source>
        <translation>Termbase: {source}</translation>
    </message>
    <message>
        <source>Two paragraphs were joined here by hand. To part them: Split sentence.</source>
        <translation>Two paragraphs were joined here by hand. To part them: Split sentence.</translation>
    </message>
    <message>
        <source>A page break was joined here ({sure}% sure). To part it: Split sentence.</source>
        <translation>A page break was joined here ({sure}% sure). To part it: Split sentence.</translation>
    </message>
    <message>
        <source>English from: {origin}</source>
        <translation>English from: {origin}</translation>
    </message>
    <message>
        <source>Open findings: {n}</source>
        <translation>Open findings: {n}</translation>
    </message>
    <message>
        <source>Comment: {text}</source>
        <translation>Comment: {text}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Let the engine write others</source>
        <translation>Let the engine write others</translation>
    </message>
    <message>
        <source>Takes some twenty seconds; nothing is changed until you choose one.</source>
        <translation>Takes some twenty seconds; nothing is changed until you choose one.</translation>
    </message>
    <message>
        <source>Click one to use it. What differs from the first is bold.</source>
        <translation>Click one to use it. What differs from the first is bold.</translation>
    </message>
    <message>
        <source>The engine has nothing else to say.</source>
        <translation>The engine has nothing else to say.</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Edit sentence {n}</source>
        <translation>Edit sentence {n}</translation>
    </message>
    <message>
        <source>Confirm {n}</source>
        <translation>Confirm {n}</translation>
    </message>
    <message>
        <source>Translate {n} again</source>
        <translation>Translate {n} again</translation>
    </message>
    <message>
        <source>Correct a figure</source>
        <translation>Correct a figure</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>No suggestion</source>
        <translation>No suggestion</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Add “{word}” to the dictionary</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Why is it right as it is?</source>
        <translation>Why is it right as it is?</translation>
    </message>
</context>
<context>
    <name>self._model</name>
    <message>
        <source>Not translated yet</source>
        <translation>Not translated yet</translation>
    </message>
</context>
</TS>
