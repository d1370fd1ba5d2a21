<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>Duizhao 对照 {version}
Reads, translates and briefs Chinese government reports on this computer.

GPL-3.0-or-later. Icons: Lucide (ISC). Typefaces: Noto Sans SC, Source Sans, Source Serif (OFL). Dictionary: CC-CEDICT (CC BY-SA 4.0). English word list: SCOWL.</source>
        <translation>对照 Duizhao {version}
在本机阅读、翻译政府报告并编制简报。

许可：GPL-3.0-or-later。图标：Lucide（ISC）。字体：Noto Sans SC、Source Sans、Source Serif（OFL）。词典：CC-CEDICT（CC BY-SA 4.0）。英文词表：SCOWL。</translation>
    </message>
    <message>
        <source>About Duizhao</source>
        <translation>关于对照</translation>
    </message>
</context>
<context>
    <name>BriefChoices</name>
    <message>
        <source>Sentences of the brief</source>
        <translation>简报的句子</translation>
    </message>
    <message>
        <source>English of this sentence in the brief</source>
        <translation>本句在简报中的英文</translation>
    </message>
    <message>
        <source>Choose a sentence to reword it for this brief.</source>
        <translation>选择一句，可为本简报改写。</translation>
    </message>
    <message>
        <source>Earlier in its topic</source>
        <translation>在本主题中前移</translation>
    </message>
    <message>
        <source>Later in its topic</source>
        <translation>在本主题中后移</translation>
    </message>
    <message>
        <source>Shorter, with every figure proven</source>
        <translation>缩短，数字逐一核对</translation>
    </message>
    <message>
        <source>Shorter by the engine, with every figure proven</source>
        <translation>请翻译引擎缩短，每个数字都经核对</translation>
    </message>
    <message>
        <source>As in the report again</source>
        <translation>恢复为报告中的译文</translation>
    </message>
    <message>
        <source>Show in the text (Enter)</source>
        <translation>在正文中显示 (Enter)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>简报内容</translation>
    </message>
    <message>
        <source>Nothing fits these topics and words.</source>
        <translation>没有符合这些主题和词语的句子。</translation>
    </message>
</context>
<context>
    <name>BriefControls</name>
    <message>
        <source>Brief for a delegation</source>
        <translation>代表团简报</translation>
    </message>
    <message>
        <source>Full text, bilingual</source>
        <translation>全文双语对照</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>Proof sheet</source>
        <translation>核对单</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>General reader</source>
        <translation>一般读者</translation>
    </message>
    <message>
        <source>{n} of {all} topics</source>
        <translation>{all} 个主题中的 {n} 个</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Title, office, confidential…</source>
        <translation>标题、单位、保密词…</translation>
    </message>
    <message>
        <source>e.g. drone, biotech</source>
        <translation>如 无人机 生物医药</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>读者</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
</context>
<context>
    <name>BriefMore</name>
    <message>
        <source>More about the brief</source>
        <translation>简报的更多设置</translation>
    </message>
    <message>
        <source>Mark as a draft even if all is confirmed</source>
        <translation>即使全部确认也标为草稿</translation>
    </message>
    <message>
        <source>Append the whole report; sources lead there</source>
        <translation>附上报告全文，出处可跳转</translation>
    </message>
    <message>
        <source>the report&apos;s own</source>
        <translation>用报告原标题</translation>
    </message>
    <message>
        <source>your office&apos;s name</source>
        <translation>本单位名称</translation>
    </message>
    <message>
        <source>words that stop the export</source>
        <translation>出现即停止导出的词语</translation>
    </message>
    <message>
        <source>text file, one word or figure a line</source>
        <translation>文本文件，每行一个词或数字</translation>
    </message>
    <message>
        <source>PNG or JPEG for the title</source>
        <translation>标题处的 PNG 或 JPEG</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>发放单位</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>保密词</translation>
    </message>
    <message>
        <source>Confidential list</source>
        <translation>保密词表</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>Kept out: the English does not prove {figures}.</source>
        <translation>未列入：英文未能核实 {figures}。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>句子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>New from a bilingual file…</source>
        <translation>由双语文件新建…</translation>
    </message>
    <message>
        <source>New from an OmegaT folder…</source>
        <translation>由 OmegaT 文件夹新建…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Export brief…</source>
        <translation>导出简报…</translation>
    </message>
    <message>
        <source>Export figures…</source>
        <translation>导出数据…</translation>
    </message>
    <message>
        <source>Compare with another report…</source>
        <translation>与另一份报告比较…</translation>
    </message>
    <message>
        <source>Export both texts…</source>
        <translation>导出双语文本…</translation>
    </message>
    <message>
        <source>Take back changes…</source>
        <translation>收回修改…</translation>
    </message>
    <message>
        <source>Make an OmegaT folder…</source>
        <translation>生成 OmegaT 文件夹…</translation>
    </message>
    <message>
        <source>Take back an OmegaT folder…</source>
        <translation>收回 OmegaT 文件夹…</translation>
    </message>
    <message>
        <source>Export terms…</source>
        <translation>导出术语…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy as bilingual table</source>
        <translation>复制为双语表格</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Terms of this report…</source>
        <translation>本报告的术语…</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>确认并继续</translation>
    </message>
    <message>
        <source>Copy source to English</source>
        <translation>把原文复制到英文</translation>
    </message>
    <message>
        <source>Correct the Chinese…</source>
        <translation>更正原文…</translation>
    </message>
    <message>
        <source>Translate this sentence again</source>
        <translation>重译此句</translation>
    </message>
    <message>
        <source>Other versions of this sentence</source>
        <translation>本句的其他译法</translation>
    </message>
    <message>
        <source>Insert match</source>
        <translation>插入匹配</translation>
    </message>
    <message>
        <source>Replace by match</source>
        <translation>用匹配替换</translation>
    </message>
    <message>
        <source>Next match in the list</source>
        <translation>列表中下一条匹配</translation>
    </message>
    <message>
        <source>Previous match in the list</source>
        <translation>列表中上一条匹配</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>补全单词</translation>
    </message>
    <message>
        <source>Mend the first finding</source>
        <translation>按建议修正</translation>
    </message>
    <message>
        <source>Dismiss the first finding…</source>
        <translation>忽略首个问题…</translation>
    </message>
    <message>
        <source>Split sentence…</source>
        <translation>拆分句子…</translation>
    </message>
    <message>
        <source>Join with the next sentence</source>
        <translation>与下一句合并</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>编号…</translation>
    </message>
    <message>
        <source>Change everywhere…</source>
        <translation>全文统改…</translation>
    </message>
    <message>
        <source>Into the brief, or out of it</source>
        <translation>列入或不列入简报</translation>
    </message>
    <message>
        <source>Use for all repeats</source>
        <translation>用于所有重复句</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>改变大小写</translation>
    </message>
    <message>
        <source>Add term…</source>
        <translation>添加术语…</translation>
    </message>
    <message>
        <source>Next unconfirmed</source>
        <translation>下一未确认句</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Concordance…</source>
        <translation>语料检索…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>阅读模式</translation>
    </message>
    <message>
        <source>Paragraph beside paragraph</source>
        <translation>段落对照</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Translation engines…</source>
        <translation>翻译引擎…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>哪些内容会离开本机</translation>
    </message>
    <message>
        <source>About Duizhao</source>
        <translation>关于对照</translation>
    </message>
</context>
<context>
    <name>ConcordanceDialog</name>
    <message>
        <source>Concordance</source>
        <translation>语料检索</translation>
    </message>
    <message>
        <source>Chinese or English words</source>
        <translation>中文或英文词语</translation>
    </message>
    <message>
        <source>Words to look for in the memory</source>
        <translation>在记忆库中检索的词语</translation>
    </message>
    <message>
        <source>Remembered sentences</source>
        <translation>记忆库中的句子</translation>
    </message>
    <message>
        <source>Type words of either language.</source>
        <translation>请输入中文或英文词语。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered sentences; Enter inserts the English.</source>
        <translation>
            <numerusform>记忆库中有 %Ln 句；按 Enter 插入英文。</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence in the memory has these words yet. What you confirm is remembered.</source>
        <translation>记忆库中还没有含这些词语的句子。确认过的译文会自动记住。</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Sentences: {all} · translated: {translated} · confirmed: {approved} · open questions: {open}</source>
        <translation>共 {all} 句 · 已译 {translated} · 已确认 {approved} · 待解决问题 {open}</translation>
    </message>
    <message>
        <source>Recognised text ({sure}% sure)</source>
        <translation>识别文字（可信度 {sure}%）</translation>
    </message>
    <message>
        <source>The Chinese was read off pictures of pages: compare it with them.</source>
        <translation>中文由页面图片识别而来，请与原页核对。</translation>
    </message>
    <message>
        <source>The recognition knows few traditional characters: many of this text are missing.</source>
        <translation>所用识别模型认得的繁体字不多，本文有许多字未能识别。</translation>
    </message>
    <message>
        <source>Pages of the file that could not be read and are not in the report: {pages}.</source>
        <translation>文件中未能读取、未收入报告的页：{pages}。</translation>
    </message>
</context>
<context>
    <name>Cutting</name>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Reports and projects (*.duizhao *.txt *.md *.docx *.pdf *.html *.htm);;Pictures of pages (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp *.gif);;Bilingual files (*.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;All files (*)</source>
        <translation>报告和项目 (*.duizhao *.txt *.md *.docx *.pdf *.html *.htm);;页面图片 (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp *.gif);;双语文件 (*.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a report or a project</source>
        <translation>打开报告或项目</translation>
    </message>
    <message>
        <source>Bilingual files (*.docx *.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;All files (*)</source>
        <translation>双语文件 (*.docx *.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New project from a bilingual file</source>
        <translation>由双语文件新建项目</translation>
    </message>
    <message>
        <source>New project from an OmegaT folder</source>
        <translation>由 OmegaT 文件夹新建项目</translation>
    </message>
    <message>
        <source>{file} was edited since this project was made of it; here it is as it was.</source>
        <translation>建立此项目后，{file} 又经过修改；这里显示的是修改前的内容。</translation>
    </message>
    <message>
        <source>Read the edited file</source>
        <translation>读入修改后的文件</translation>
    </message>
    <message>
        <source>Sentences that are new: {n}; that are gone: {gone}. All others are as they were.</source>
        <translation>新增句子 {n}；删去句子 {gone}。其余各句保持原样。</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>This sentence is being checked…</source>
        <translation>正在核对此句……</translation>
    </message>
    <message>
        <source>No mend is known here: correct the English, or dismiss the finding.</source>
        <translation>此处没有现成的改法：请修改英文，或忽略该问题。</translation>
    </message>
    <message>
        <source>Nothing is open in this sentence.</source>
        <translation>此句没有待解决问题。</translation>
    </message>
    <message>
        <source>This sentence goes into the brief.</source>
        <translation>此句列入简报。</translation>
    </message>
    <message>
        <source>This sentence stays out of the brief.</source>
        <translation>此句不列入简报。</translation>
    </message>
    <message>
        <source>This sentence goes into the brief if the rules choose it.</source>
        <translation>此句是否列入简报由规则决定。</translation>
    </message>
    <message>
        <source>Use for all repeats</source>
        <translation>用于所有重复句</translation>
    </message>
    <message>
        <source>No other sentence with the same Chinese has other English.</source>
        <translation>没有中文相同而英文不同的其他句子。</translation>
    </message>
    <message>
        <source>Sentences changed: {n}</source>
        <translation>已更改 {n} 句</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Every sentence that is shown is confirmed.</source>
        <translation>所显示的句子均已确认。</translation>
    </message>
    <message>
        <source>No sentence that is shown has an open finding.</source>
        <translation>所显示的句子均无待解决问题。</translation>
    </message>
    <message>
        <source>Sentence (1 to {n}), paragraph of a brief (¶ 26) or figure (F012)</source>
        <translation>句子（1 至 {n}）、简报中的段号（¶ 26）或数据编号（F012）</translation>
    </message>
    <message>
        <source>Nothing here has the number “{typed}”.</source>
        <translation>没有编号“{typed}”。</translation>
    </message>
    <message>
        <source>The memory has nothing to insert for this sentence.</source>
        <translation>翻译记忆中没有可用于此句的内容。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Translation engine</source>
        <translation>翻译引擎</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>正在查找……</translation>
    </message>
    <message>
        <source>Ready; it works without a network.</source>
        <translation>已就绪，可离线使用。</translation>
    </message>
    <message>
        <source>Not installed. Everything but machine translation works without it.</source>
        <translation>尚未安装。除机器翻译外，其他功能均可使用。</translation>
    </message>
    <message>
        <source>Paused. What was fetched is kept.</source>
        <translation>已暂停，已下载的部分保留。</translation>
    </message>
    <message>
        <source>Models (*.gguf *.argosmodel);;All files (*)</source>
        <translation>模型 (*.gguf *.argosmodel);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No engine is known; everything but machine translation works.</source>
        <translation>没有可用的引擎；除机器翻译外一切功能可用。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>选择模型文件</translation>
    </message>
</context>
<context>
    <name>EnginesDialog</name>
    <message>
        <source>Translation engines</source>
        <translation>翻译引擎</translation>
    </message>
    <message>
        <source>Reading, figures, checks, editing and briefs work without an engine.</source>
        <translation>没有引擎也可以阅读、提取数据、核对、编辑和编制简报。</translation>
    </message>
</context>
<context>
    <name>EverywhereDialog</name>
    <message>
        <source>Change everywhere</source>
        <translation>全文统改</translation>
    </message>
    <message>
        <source>Keep it as a term of this report</source>
        <translation>记为本报告术语</translation>
    </message>
    <message>
        <source>Places that change</source>
        <translation>将修改之处</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>Where the Chinese has</source>
        <translation>中文含有</translation>
    </message>
    <message>
        <source>English now</source>
        <translation>现有英文</translation>
    </message>
    <message>
        <source>English from now on</source>
        <translation>今后英文</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln sentences</source>
        <translation>
            <numerusform>修改 %Ln 句</numerusform>
        </translation>
    </message>
    <message>
        <source>One step of undo takes all of it back. Figures table and brief follow.</source>
        <translation>一次撤销即可全部恢复。数据表和简报随之更新。</translation>
    </message>
    <message>
        <source>Type what the English says now, and what it shall say.</source>
        <translation>请填写现在的英文和改后的英文。</translation>
    </message>
    <message>
        <source>No sentence says this in English.</source>
        <translation>没有一句英文是这样说的。</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>PDF (*.pdf);;Word (*.docx);;HTML (*.html);;Picture of the first page (*.png)</source>
        <translation>PDF (*.pdf);;Word (*.docx);;HTML (*.html);;首页图片 (*.png)</translation>
    </message>
    <message>
        <source>Export brief</source>
        <translation>导出简报</translation>
    </message>
    <message>
        <source>Projects (*.duizhao)</source>
        <translation>项目 (*.duizhao)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>与之比较</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>导出比较</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Word (*.docx);;Excel (*.xlsx);;CSV (*.csv);;XLIFF 1.2 (*.xlf);;XLIFF 2.1 (*.xlf2);;Translation memory (*.tmx);;HTML (*.html);;Markdown (*.md)</source>
        <translation>Word (*.docx);;Excel (*.xlsx);;CSV (*.csv);;XLIFF 1.2 (*.xlf);;XLIFF 2.1 (*.xlf2);;翻译记忆 (*.tmx);;HTML (*.html);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export both texts</source>
        <translation>导出双语文本</translation>
    </message>
    <message>
        <source>Make an OmegaT project folder</source>
        <translation>生成 OmegaT 项目文件夹</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>文件夹 (*)</translation>
    </message>
    <message>
        <source>TBX (*.tbx);;CSV (*.csv);;OmegaT glossary (*.txt)</source>
        <translation>TBX (*.tbx);;CSV (*.csv);;OmegaT 词汇表 (*.txt)</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>导出术语</translation>
    </message>
    <message>
        <source>-copy</source>
        <translation>-副本</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，没有写出任何文件。</translation>
    </message>
    <message>
        <source>{file} is there already. Is it to be replaced?</source>
        <translation>{file} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Indicator (Chinese)</source>
        <translation>指标（中文）</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标（英文）</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文表述</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Figures of the report</source>
        <translation>报告中的数据</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Filter figures</source>
        <translation>筛选数据</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>数据类别</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>按章节分组</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Into the brief</source>
        <translation>列入简报</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>复制到 Excel</translation>
    </message>
    <message>
        <source>{shown} of {total} figures</source>
        <translation>{total} 个数据中的 {shown} 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures</source>
        <translation>
            <numerusform>%Ln 个数据</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure fits this filter.</source>
        <translation>没有符合筛选条件的数据。</translation>
    </message>
    <message>
        <source>The report has no figures.</source>
        <translation>报告中没有数据。</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Why it is right as it is, then Enter</source>
        <translation>说明为何无误，按回车确认</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Dismissed: {reason}</source>
        <translation>已忽略：{reason}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Confirm the name…</source>
        <translation>确认名称…</translation>
    </message>
    <message>
        <source>Confirm the term…</source>
        <translation>确认术语…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>忽略…</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Wrong figure</source>
        <translation>数据有误</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>日期有误</translation>
    </message>
    <message>
        <source>Wrong period</source>
        <translation>时段有误</translation>
    </message>
    <message>
        <source>Wrong basis</source>
        <translation>口径有误</translation>
    </message>
    <message>
        <source>Figures exchanged</source>
        <translation>数字对调</translation>
    </message>
    <message>
        <source>By or to</source>
        <translation>增幅与结果混淆</translation>
    </message>
    <message>
        <source>Wrong unit</source>
        <translation>单位有误</translation>
    </message>
    <message>
        <source>Wrong direction</source>
        <translation>升降有误</translation>
    </message>
    <message>
        <source>Precision lost</source>
        <translation>限定词有误</translation>
    </message>
    <message>
        <source>Figure missing</source>
        <translation>数据缺失</translation>
    </message>
    <message>
        <source>Figure invented</source>
        <translation>数据多出</translation>
    </message>
    <message>
        <source>Figure not proven</source>
        <translation>数据未核实</translation>
    </message>
    <message>
        <source>Word not matched</source>
        <translation>用词不符</translation>
    </message>
    <message>
        <source>Forbidden word</source>
        <translation>禁用译法</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>专名缺失</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>专名有误</translation>
    </message>
    <message>
        <source>Name guessed</source>
        <translation>专名自拟</translation>
    </message>
    <message>
        <source>Changed outside</source>
        <translation>外部改动</translation>
    </message>
    <message>
        <source>Name varies</source>
        <translation>专名不一</translation>
    </message>
    <message>
        <source>Chinese left</source>
        <translation>残留中文</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>No English</source>
        <translation>无英文</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Misspelt</source>
        <translation>拼写有误</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>过短</translation>
    </message>
    <message>
        <source>Clause missing</source>
        <translation>漏译</translation>
    </message>
    <message>
        <source>Clause added</source>
        <translation>增译</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>Opposite word</source>
        <translation>反义误译</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>时态</translation>
    </message>
    <message>
        <source>Rendered otherwise</source>
        <translation>译法不一</translation>
    </message>
    <message>
        <source>Broken English</source>
        <translation>英文不通</translation>
    </message>
    <message>
        <source>Model unsure</source>
        <translation>模型没有把握</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>How far the report is from done</source>
        <translation>报告完成进度</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>全部问题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>待解决的问题</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Confirmed: {approved} of {all}. Open questions: {n}, must be settled: {grave}</source>
        <translation>已确认 {approved}/{all} 句，待解决问题 {n} 个，其中必须解决 {grave} 个</translation>
    </message>
    <message>
        <source>No open question of this weight and kind.</source>
        <translation>没有此类轻重和类别的待解决问题。</translation>
    </message>
    <message>
        <source>No open questions so far. Without English: {n} of {all}; {key} leads there.</source>
        <translation>暂无待解决的问题。全文 {all} 句中还有 {n} 句没有英文，按 {key} 前往。</translation>
    </message>
    <message>
        <source>No open questions. Sentences still to be confirmed: {n}; {key} leads there.</source>
        <translation>没有待解决的问题。尚有 {n} 句待确认，按 {key} 前往。</translation>
    </message>
    <message>
        <source>No open questions, and every sentence is confirmed.</source>
        <translation>没有待解决的问题，全部句子均已确认。</translation>
    </message>
    <message>
        <source>Nothing to look at yet: translate the report first.</source>
        <translation>还没有可查看的内容：请先翻译报告。</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Insert the n-th match</source>
        <translation>插入第 n 个匹配</translation>
    </message>
    <message>
        <source>Insert the n-th term or name</source>
        <translation>插入第 n 个术语或名称</translation>
    </message>
    <message>
        <source>Insert the n-th word of the dictionary</source>
        <translation>插入第 n 个词典释义</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Returned files (*.docx *.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;All files (*)</source>
        <translation>返回的文件 (*.docx *.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Take back changes</source>
        <translation>收回修改</translation>
    </message>
    <message>
        <source>Take back an OmegaT project folder</source>
        <translation>收回 OmegaT 项目文件夹</translation>
    </message>
    <message numerus="yes">
        <source>{file} changes nothing; %Ln of its rows fit no sentence of this report.</source>
        <translation>
            <numerusform>{file} 没有任何修改：其中 %Ln 行与本报告的句子对不上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln changes from {file}</source>
        <translation>
            <numerusform>从 {file} 收回 %Ln 处修改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Install an engine…</source>
        <translation>安装引擎…</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>{file} is damaged. What can be read of it can be saved.</source>
        <translation>{file} 已损坏，其中可读的内容可以抢救。</translation>
    </message>
    <message>
        <source>See what can be saved…</source>
        <translation>查看可抢救的内容…</translation>
    </message>
    <message>
        <source>No translation engine is installed: rules and memory did what they can.</source>
        <translation>尚未安装翻译引擎：规则和记忆已完成能译的部分。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Saved as {file}. Sentences with English: {n} of {all}.</source>
        <translation>已存为 {file}。有英文的句子：{n}/{all}。</translation>
    </message>
    <message>
        <source>Sentences with English: {n} of {all}. Rows without a place in the report: {rest}.</source>
        <translation>有英文的句子：{n}/{all}。未能归入报告的行：{rest}。</translation>
    </message>
    <message>
        <source>This project can only be read: another window has it, or its folder is protected.</source>
        <translation>此项目只能阅读：另一个窗口正在使用，或其文件夹受保护。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Sentence {n} was confirmed, but: {finding}</source>
        <translation>第 {n} 句已确认，但：{finding}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something unexpected happened ({name}). What was confirmed is on disk; details are in the log.</source>
        <translation>发生了意外情况（{name}）。已确认的内容都已存盘，详情见日志。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Not translated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>必须解决</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>Worth a glance</source>
        <translation>可以看看</translation>
    </message>
    <message>
        <source>result</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>增速</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>近</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>under</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>up</source>
        <translation>增</translation>
    </message>
    <message>
        <source>down</source>
        <translation>减</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>in</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>Nothing to prove</source>
        <translation>无需核实</translation>
    </message>
    <message>
        <source>Proven: the English says it</source>
        <translation>已核实：英文已表述</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>已说明理由并采纳</translation>
    </message>
    <message>
        <source>Not proven: the English does not say it, or otherwise</source>
        <translation>未核实：英文未表述或表述不同</translation>
    </message>
    <message>
        <source>Leaves out words of the Chinese name, or guesses them: to be checked</source>
        <translation>英文名称省略了中文中的词语，或为推测，请核对</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水系</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>专名</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Outline of the report</source>
        <translation>报告提纲</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Confirmed: {done} of {all}</source>
        <translation>已确认 {done}/{all}</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the brief</source>
        <translation>简报预览</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>正在排版……</translation>
    </message>
    <message>
        <source>No preview.</source>
        <translation>无法预览。</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>What leaves this computer</source>
        <translation>哪些内容会离开本机</translation>
    </message>
    <message>
        <source>Network connections opened since the start: {n}</source>
        <translation>启动以来打开的网络连接：{n}</translation>
    </message>
    <message>
        <source>Reading, translating, checking and printing use no network. The only connections Duizhao ever makes are fetching an engine when you press Install, and a translation server if your office has set one up.</source>
        <translation>阅读、翻译、检查、打印都不使用网络。对照只在两种情况下联网：您点“安装”时下载引擎，以及本单位设置了翻译服务器。</translation>
    </message>
    <message>
        <source>Where everything lies</source>
        <translation>文件存放位置</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>显示{what}</translation>
    </message>
    <message>
        <source>This project; its copies beside it</source>
        <translation>本项目；自动副本在其旁边</translation>
    </message>
    <message>
        <source>Translation engines</source>
        <translation>翻译引擎</translation>
    </message>
    <message>
        <source>Translation memory</source>
        <translation>翻译记忆</translation>
    </message>
    <message>
        <source>Terms of the office</source>
        <translation>单位术语</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Cache, can be deleted</source>
        <translation>缓存，可删除</translation>
    </message>
    <message>
        <source>Notes on faults, without report text</source>
        <translation>故障记录，不含报告内容</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>正在抢救可读内容</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Reading what came back</source>
        <translation>正在读取返回的文件</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>正在读取报告</translation>
    </message>
    <message>
        <source>Finding sentences</source>
        <translation>正在断句</translation>
    </message>
    <message>
        <source>Finding figures</source>
        <translation>正在提取数据</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Loading the engine</source>
        <translation>正在载入引擎</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>正在翻译</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Putting the brief together</source>
        <translation>正在编制简报</translation>
    </message>
    <message>
        <source>Setting pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Writing tables</source>
        <translation>正在写表格</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在解包</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>约剩 {n} 秒</translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation>约剩 {n} 分钟</translation>
    </message>
    <message>
        <source>a sentence takes about {n} s</source>
        <translation>每句约 {n} 秒</translation>
    </message>
</context>
<context>
    <name>ProjectDeeds</name>
    <message>
        <source>Esc ends the reading mode.</source>
        <translation>按 Esc 退出阅读模式。</translation>
    </message>
    <message>
        <source>The report is being read again; one moment.</source>
        <translation>正在重新读取报告，请稍候。</translation>
    </message>
    <message>
        <source>A translation is running; ask again when it is done.</source>
        <translation>正在翻译；请在完成后再试。</translation>
    </message>
    <message>
        <source>Shorter, and every figure is proven; take it back with the arrow.</source>
        <translation>已缩短，每个数字都经核对；可用箭头按钮撤回。</translation>
    </message>
    <message>
        <source>The engine found no shorter wording that proves every figure.</source>
        <translation>翻译引擎没有给出既更短、数字又都核对无误的写法。</translation>
    </message>
    <message>
        <source>Everything is in {file} on the disk.</source>
        <translation>全部内容已存入磁盘上的 {file}。</translation>
    </message>
    <message numerus="yes">
        <source>Change in %Ln sentences</source>
        <translation>
            <numerusform>修改 %Ln 句</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Show in the text (Enter)</source>
        <translation>在正文中显示 (Enter)</translation>
    </message>
    <message>
        <source>Mend it (M)</source>
        <translation>修正 (M)</translation>
    </message>
    <message>
        <source>Dismiss… (D)</source>
        <translation>忽略… (D)</translation>
    </message>
    <message>
        <source>Read it so (M)</source>
        <translation>按此理解 (M)</translation>
    </message>
    <message>
        <source>The source is right (D)</source>
        <translation>原文无误 (D)</translation>
    </message>
    <message>
        <source>Noted for the author (M)</source>
        <translation>已记下待核实 (M)</translation>
    </message>
    <message>
        <source>Joined rightly (M)</source>
        <translation>拼接正确 (M)</translation>
    </message>
    <message>
        <source>Undo the join (D)</source>
        <translation>取消拼接 (D)</translation>
    </message>
    <message>
        <source>Join them (M)</source>
        <translation>拼接 (M)</translation>
    </message>
    <message>
        <source>Two paragraphs (D)</source>
        <translation>是两段 (D)</translation>
    </message>
    <message>
        <source>Confirm the name… (T)</source>
        <translation>确认名称… (T)</translation>
    </message>
    <message>
        <source>Confirm the term… (T)</source>
        <translation>确认术语… (T)</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>Weight</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>“{source}” probably means “{reading}”: {reason}</source>
        <translation>“{source}”可能应为“{reading}”：{reason}</translation>
    </message>
    <message>
        <source>Slip in the source</source>
        <translation>原文疑误</translation>
    </message>
    <message>
        <source>Question to the author</source>
        <translation>请作者核实</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>分页</translation>
    </message>
    <message>
        <source>Perhaps one paragraph, cut by a page ({sure}% sure): …{before}|{after}…</source>
        <translation>可能是被分页断开的同一段（把握 {sure}%）：…{before}|{after}…</translation>
    </message>
    <message>
        <source>Joined here: …{before}|{after}…</source>
        <translation>此处已拼接：…{before}|{after}…</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Leave a page break</source>
        <translation>保留分页处的断开</translation>
    </message>
    <message>
        <source>Join a page break</source>
        <translation>拼接分页处</translation>
    </message>
    <message>
        <source>Correct the Chinese of {n}</source>
        <translation>更正第 {n} 句中文</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>{file} is damaged</source>
        <translation>{file} 已损坏</translation>
    </message>
    <message>
        <source>Automatic copies, newest first</source>
        <translation>自动副本，最新的在前</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>抢救可读的内容</translation>
    </message>
    <message>
        <source>Open the chosen copy</source>
        <translation>打开所选副本</translation>
    </message>
    <message>
        <source>Nothing of it is changed. What can be read is saved as a new project beside it: the newest state of every sentence, from the file itself and from its automatic copies.</source>
        <translation>原文件保持不变。可读的内容会另存为旁边的新项目：每句取最新的状态，来自文件本身及其自动副本。</translation>
    </message>
    <message>
        <source>There are no automatic copies.</source>
        <translation>没有自动副本。</translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message>
        <source>Changes in {file}</source>
        <translation>{file} 中的修改</translation>
    </message>
    <message>
        <source>Also quotes, dashes and spaces as Word set them</source>
        <translation>也收回 Word 改动的引号、破折号和空格</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>One step of undo takes all of it back.</source>
        <translation>一步撤销即可全部还原。</translation>
    </message>
    <message>
        <source>Rows that fit no sentence: {n}.</source>
        <translation>与句子对不上的行：{n}。</translation>
    </message>
    <message>
        <source>Sentences not in the file, which stay as they are: {n}.</source>
        <translation>文件中没有、保持原样的句子：{n}。</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln changes</source>
        <translation>
            <numerusform>收回 %Ln 处修改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>No hit</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>第 {n} 处，共 {all} 处</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln sentences</source>
        <translation>
            <numerusform>替换 %Ln 句</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln sentences</source>
        <translation>
            <numerusform>已替换 %Ln 句</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln sentences</source>
        <translation>
            <numerusform>共 %Ln 句</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentGrid</name>
    <message>
        <source>Report, Chinese beside English</source>
        <translation>报告，中英对照</translation>
    </message>
</context>
<context>
    <name>SegmentModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{state}, from {origin}</source>
        <translation>{state}，来源：{origin}</translation>
    </message>
    <message>
        <source>{state}; needs a look</source>
        <translation>{state}；需要查看</translation>
    </message>
    <message>
        <source>{state}; with a remark</source>
        <translation>{state}，有提示</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Mark words that are not in the English dictionary</source>
        <translation>标出英文词典中没有的词</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Key for {command}</source>
        <translation>“{command}”的快捷键</translation>
    </message>
    <message>
        <source>{face} (comes with Duizhao)</source>
        <translation>{face}（随软件提供）</translation>
    </message>
    <message>
        <source>Used twice: {keys}</source>
        <translation>重复使用：{keys}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Size of the report&apos;s text</source>
        <translation>正文字号</translation>
    </message>
    <message>
        <source>Typeface of the Chinese</source>
        <translation>中文字体</translation>
    </message>
    <message>
        <source>Typeface of the English</source>
        <translation>英文字体</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>快捷键方案</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Settle a slip of the source</source>
        <translation>处理原文疑误</translation>
    </message>
    <message>
        <source>Settle a page break</source>
        <translation>处理分页</translation>
    </message>
    <message>
        <source>Note a question to the author</source>
        <translation>记下请作者核实的问题</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>添加术语</translation>
    </message>
    <message>
        <source>Remove a term</source>
        <translation>删除术语</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Duizhao ended unexpectedly last time. This is where you were; nothing confirmed is lost.</source>
        <translation>上次程序意外退出，已回到当时的位置；已确认的内容没有丢失。</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Comment on this sentence</source>
        <translation>对此句的批注</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Memory  (Ctrl+1…9 inserts)</source>
        <translation>翻译记忆（Ctrl+1…9 插入）</translation>
    </message>
    <message>
        <source>Terms and names  (Alt+1…9 inserts)</source>
        <translation>术语和名称（Alt+1…9 插入）</translation>
    </message>
    <message>
        <source>Dictionary  (Ctrl+Shift+1…9 inserts)</source>
        <translation>词典（Ctrl+Shift+1…9 插入）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Other versions  (Ctrl+Shift+M)</source>
        <translation>其他译法（Ctrl+Shift+M）</translation>
    </message>
    <message>
        <source>Memory, terms, findings and history of the sentence</source>
        <translation>本句的记忆库、术语、问题和历史</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>No English yet.</source>
        <translation>尚无英文。</translation>
    </message>
    <message>
        <source>Nothing like it yet. What you confirm is remembered.</source>
        <translation>还没有相似的句子。您确认的译文会被记住。</translation>
    </message>
    <message>
        <source>No known term in this sentence.</source>
        <translation>此句没有已知术语。</translation>
    </message>
    <message>
        <source>Select Chinese words to look them up.</source>
        <translation>选中中文词语即可查词典。</translation>
    </message>
    <message>
        <source>Click to bring this back</source>
        <translation>点击恢复此版本</translation>
    </message>
    <message>
        <source>Not changed yet.</source>
        <translation>尚无修改。</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Correct the Chinese</source>
        <translation>更正原文</translation>
    </message>
    <message>
        <source>What it should say</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Figures, outline and findings are read anew, and the English stays to be looked at. The report&apos;s file is not touched; Undo takes it back.</source>
        <translation>数字、提纲和问题将重新读取，英文保留待查。报告文件本身不会改动；可用撤销恢复。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>As it is read</source>
        <translation>读作</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split sentence</source>
        <translation>拆分句子</translation>
    </message>
    <message>
        <source>Chinese: put the cursor where to cut</source>
        <translation>中文：将光标放在拆分处</translation>
    </message>
    <message>
        <source>English: put the cursor where to cut</source>
        <translation>英文：将光标放在拆分处</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>The two parts</source>
        <translation>拆分后的两句</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <source>Go on with</source>
        <translation>继续上次的工作</translation>
    </message>
    <message>
        <source>Read, translate and brief Chinese government reports. Everything stays on this computer.</source>
        <translation>阅读、翻译中国政府报告并编制简报。一切都留在本机。</translation>
    </message>
    <message>
        <source>Drop a report here</source>
        <translation>把报告拖到这里</translation>
    </message>
    <message>
        <source>Text, Word, PDF, HTML or Markdown; a project file opens where you left it.</source>
        <translation>支持文本、Word、PDF、HTML 和 Markdown；项目文件会在上次的位置打开。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Try the sample report</source>
        <translation>试用示例报告</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>{name}
no longer there</source>
        <translation>{name}
已不存在</translation>
    </message>
</context>
<context>
    <name>TargetEditor</name>
    <message>
        <source>English of the sentence</source>
        <translation>此句的英文</translation>
    </message>
    <message>
        <source>Type the English here</source>
        <translation>在此输入英文</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Add a term</source>
        <translation>添加术语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>It holds for this report at once: checks and later translations use it.</source>
        <translation>立即用于此报告：检查和后续翻译都会采用。</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of this report</source>
        <translation>本报告的术语</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Change a term</source>
        <translation>修改术语</translation>
    </message>
    <message>
        <source>They hold for this report before those of the office and those that come with Duizhao.</source>
        <translation>这些术语只用于本报告，优先于本单位术语和软件自带术语。</translation>
    </message>
    <message>
        <source>No term yet. Confirm a name where a finding asks about it, or add one here.</source>
        <translation>还没有术语。可在问题中确认名称，或在此添加。</translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <source>Which part of the report</source>
        <translation>报告的哪一部分</translation>
    </message>
    <message>
        <source>Show only sentences with…</source>
        <translation>只显示包含以下内容的句子…</translation>
    </message>
    <message>
        <source>Which sentences</source>
        <translation>哪些句子</translation>
    </message>
    <message>
        <source>Find on both sides</source>
        <translation>在中英文中查找</translation>
    </message>
    <message>
        <source>Replace in the English by</source>
        <translation>在英文中替换为</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Not an expression: {why}</source>
        <translation>表达式有误：{why}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown}/{total}</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>全部句子</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>With figures</source>
        <translation>含数据</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>From the machine</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>有批注</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>No sentence fits this filter.</source>
        <translation>没有符合条件的句子。</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Not proven: the English does not say this figure.</source>
        <translation>未核实：英文中没有这个数据。</translation>
    </message>
    <message>
        <source>{kind}, worded by rule; not confirmed yet</source>
        <translation>{kind}，按规则译出，尚未确认</translation>
    </message>
    <message>
        <source>Termbase: {source}</source>
        <translation>术语库：{source}</translation>
    </message>
    <message>
        <source>Two paragraphs were joined here by hand. To part them: Split sentence.</source>
        <translation>此处由人工接合了两段。如需断开，请用“拆分句子”。</translation>
    </message>
    <message>
        <source>A page break was joined here ({sure}% sure). To part it: Split sentence.</source>
        <translation>此处接合了一处分页（可信度 {sure}%）。如需断开，请用“拆分句子”。</translation>
    </message>
    <message>
        <source>English from: {origin}</source>
        <translation>英文来源：{origin}</translation>
    </message>
    <message>
        <source>Open findings: {n}</source>
        <translation>待解决问题：{n}</translation>
    </message>
    <message>
        <source>Comment: {text}</source>
        <translation>批注：{text}</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Let the engine write others</source>
        <translation>让引擎另写几种</translation>
    </message>
    <message>
        <source>Takes some twenty seconds; nothing is changed until you choose one.</source>
        <translation>约需二十秒；在您选定之前，译文不会改动。</translation>
    </message>
    <message>
        <source>Click one to use it. What differs from the first is bold.</source>
        <translation>点击即可采用。与第一种不同之处以粗体显示。</translation>
    </message>
    <message>
        <source>The engine has nothing else to say.</source>
        <translation>引擎没有其他译法。</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 处需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未发现问题。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Edit sentence {n}</source>
        <translation>编辑第 {n} 句</translation>
    </message>
    <message>
        <source>Confirm {n}</source>
        <translation>确认第 {n} 句</translation>
    </message>
    <message>
        <source>Translate {n} again</source>
        <translation>重译第 {n} 句</translation>
    </message>
    <message>
        <source>Correct a figure</source>
        <translation>更正数字</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>No suggestion</source>
        <translation>无建议</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>将“{word}”加入词典</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Why is it right as it is?</source>
        <translation>为何无误？</translation>
    </message>
</context>
<context>
    <name>self._model</name>
    <message>
        <source>Not translated yet</source>
        <translation>尚未翻译</translation>
    </message>
</context>
</TS>
