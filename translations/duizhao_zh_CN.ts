<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BriefPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="57" />
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="103" />
        <source>Brief for a delegation</source>
        <translation>代表团简报</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="104" />
        <source>Full text, bilingual</source>
        <translation>全文双语对照</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="105" />
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="106" />
        <source>Talking points</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="107" />
        <source>Proof sheet</source>
        <translation>核对单</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="111" />
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="112" />
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="113" />
        <source>Both</source>
        <translation>双语</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="116" />
        <source>General reader</source>
        <translation>一般读者</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="125" />
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="126" />
        <source>Audience</source>
        <translation>读者</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="127" />
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="128" />
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="129" />
        <source>Words to look out for</source>
        <translation>关注词</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="130" />
        <source>Handed out by</source>
        <translation>发放单位</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="131" />
        <source>Must not leave the office</source>
        <translation>不得外传的词语</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="138" />
        <source>Marked by hand</source>
        <translation>手工标记</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="140" />
        <source>Sentences marked for the brief</source>
        <translation>为简报标记的句子</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/brief.py" line="215" />
        <source>Double-click to leave it to the rules again</source>
        <translation>双击恢复由规则决定</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="121" />
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="122" />
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="123" />
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="124" />
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="125" />
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="126" />
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="134" />
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="135" />
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="136" />
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="137" />
        <source>Export brief…</source>
        <translation>导出简报…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="138" />
        <source>Export figures…</source>
        <translation>导出数据…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="139" />
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="140" />
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="141" />
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="142" />
        <source>Copy as bilingual table</source>
        <translation>复制为双语表格</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="143" />
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="144" />
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="145" />
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="146" />
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="147" />
        <source>Confirm and go on</source>
        <translation>确认并继续</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="148" />
        <source>Copy source to English</source>
        <translation>把原文复制到英文</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="149" />
        <source>Translate this sentence again</source>
        <translation>重译此句</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="150" />
        <source>Insert match</source>
        <translation>插入匹配</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="151" />
        <source>Replace by match</source>
        <translation>用匹配替换</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="152" />
        <source>Use for all repeats</source>
        <translation>用于所有重复句</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="153" />
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="154" />
        <source>Change case</source>
        <translation>改变大小写</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="155" />
        <source>Add term…</source>
        <translation>添加术语…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="156" />
        <source>Next unconfirmed</source>
        <translation>下一未确认句</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="157" />
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="158" />
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="159" />
        <source>Next finding</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="160" />
        <source>Sentence number…</source>
        <translation>句子序号…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="161" />
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="162" />
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="163" />
        <source>Concordance</source>
        <translation>用例检索</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="164" />
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="165" />
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="166" />
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="167" />
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="168" />
        <source>Reading mode</source>
        <translation>阅读模式</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="169" />
        <source>Paragraph beside paragraph</source>
        <translation>段落对照</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="170" />
        <source>Outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="171" />
        <source>Side panel</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="172" />
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="173" />
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="174" />
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="175" />
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="176" />
        <source>Check all</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="177" />
        <source>Translation engines…</source>
        <translation>翻译引擎…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="178" />
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="179" />
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="180" />
        <source>What leaves this computer</source>
        <translation>哪些内容会离开本机</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/commands.py" line="181" />
        <source>About Duizhao</source>
        <translation>关于对照</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="109" />
        <source>Reports and projects (*.duizhao *.txt *.md *.docx *.pdf *.html *.htm);;All files (*)</source>
        <translation>报告和项目 (*.duizhao *.txt *.md *.docx *.pdf *.html *.htm);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="111" />
        <source>Open a report or a project</source>
        <translation>打开报告或项目</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="122" />
        <source>PDF (*.pdf);;Word (*.docx);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;Word (*.docx);;HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="124" />
        <source>Export brief</source>
        <translation>导出简报</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="136" />
        <source>Export figures</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="136" />
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="180" />
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="240" />
        <source>Duizhao 对照 {version}
Reads, translates and briefs Chinese government reports on this computer.
Apache-2.0; icons Lucide (ISC); fonts Noto Sans SC and Source Sans 3 (OFL).</source>
        <translation>对照 Duizhao {version}
在本机阅读、翻译中国政府报告并编制简报。
Apache-2.0 许可；图标 Lucide（ISC）；字体 Noto Sans SC 与 Source Sans 3（OFL）。</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="244" />
        <source>About Duizhao</source>
        <translation>关于对照</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="249" />
        <source>Reading, translating, checking and printing use no network. The only connection Duizhao ever makes is fetching an engine when you press Install.

Your files lie here:
{data}
{config}</source>
        <translation>阅读、翻译、检查和打印都不使用网络。只有在您按下“安装”获取引擎时，本程序才会联网。

您的文件存放在：
{data}
{config}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/deeds.py" line="253" />
        <source>What leaves this computer</source>
        <translation>哪些内容会离开本机</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="92" />
        <source>Use for all repeats</source>
        <translation>用于所有重复句</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="133" />
        <source>Sentence (1 to {n})</source>
        <translation>句号（1 至 {n}）</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="134" />
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="160" />
        <source>No hit</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="168" />
        <source>{n} of {all}</source>
        <translation>第 {n} 处，共 {all} 处</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="178" />
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="189" />
        <source>Replace in {n} sentences</source>
        <translation>替换 {n} 句</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/editing.py" line="190" />
        <source>Replaced in {n} sentences</source>
        <translation>已替换 {n} 句</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="41" />
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="42" />
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="43" />
        <source>From a file…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="44" />
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="49" />
        <source>Translation engine</source>
        <translation>翻译引擎</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="121" />
        <source>Paused. What was fetched is kept.</source>
        <translation>已暂停，已下载的部分保留。</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="93" />
        <source>No engine is known; everything but machine translation works.</source>
        <translation>没有可用的引擎；除机器翻译外一切功能可用。</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="99" />
        <source>Ready: {engine}. It works without a network.</source>
        <translation>已就绪：{engine}。无需网络。</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="101" />
        <source>Not installed: {engine}. Everything but machine translation works without it.</source>
        <translation>未安装：{engine}。没有它，除机器翻译外一切功能可用。</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="132" />
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="149" />
        <source>Models (*.gguf *.argosmodel *.whl);;All files (*)</source>
        <translation>模型 (*.gguf *.argosmodel *.whl);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/engine_card.py" line="150" />
        <source>Choose a model file</source>
        <translation>选择模型文件</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="130" />
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="131" />
        <source>Indicator (Chinese)</source>
        <translation>指标（中文）</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="132" />
        <source>Indicator</source>
        <translation>指标（英文）</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="133" />
        <source>In the source</source>
        <translation>原文</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="134" />
        <source>In English</source>
        <translation>英文表述</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="135" />
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="136" />
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="137" />
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="138" />
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="139" />
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="140" />
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/figures.py" line="141" />
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="38" />
        <source>Figures of the report</source>
        <translation>报告中的数据</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="91" />
        <location filename="../desktop_app/ui/panes/figures.py" line="92" />
        <source>Filter figures</source>
        <translation>筛选数据</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="94" />
        <source>Kind of figure</source>
        <translation>数据类别</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="95" />
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/figures.py" line="135" />
        <source>{shown} of {total} figures</source>
        <translation>{total} 个数据中的 {shown} 个</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="74" />
        <source>Why it is right as it is, then Enter</source>
        <translation>说明为何无误，按回车确认</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="75" />
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="91" />
        <source>Dismissed: {reason}</source>
        <translation>已忽略：{reason}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="105" />
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="110" />
        <source>Mend it</source>
        <translation>修正</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side_cards.py" line="114" />
        <source>Dismiss…</source>
        <translation>忽略…</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="50" />
        <source>How far the report is from done</source>
        <translation>报告完成进度</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="53" />
        <source>Weight</source>
        <translation>轻重</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="54" />
        <source>All questions</source>
        <translation>全部问题</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="66" />
        <source>Open questions</source>
        <translation>待解决的问题</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="124" />
        <source>Mend it (M)</source>
        <translation>修正 (M)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="125" />
        <source>Dismiss… (D)</source>
        <translation>忽略… (D)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="126" />
        <source>Show in the text (Enter)</source>
        <translation>在正文中显示 (Enter)</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="199" />
        <source>Confirmed: {approved} of {all}. Open questions: {n}</source>
        <translation>已确认 {approved}/{all} 句，待解决问题 {n} 个</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="202" />
        <source>No open questions.</source>
        <translation>没有待解决的问题。</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="204" />
        <source>Nothing to look at yet: translate the report first.</source>
        <translation>还没有可查看的内容：请先翻译报告。</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../desktop_app/ui/dialogs/help_sheet.py" line="20" />
        <location filename="../desktop_app/ui/dialogs/help_sheet.py" line="24" />
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/help_sheet.py" line="59" />
        <source>Insert the n-th match</source>
        <translation>插入第 n 个匹配</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/help_sheet.py" line="60" />
        <source>Insert the n-th term or name</source>
        <translation>插入第 n 个术语或名称</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <location filename="../desktop_app/ui/panes/job_strip.py" line="28" />
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/job_strip.py" line="29" />
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/job_strip.py" line="60" />
        <source>Stopping; what is finished is kept</source>
        <translation>正在停止；已完成的部分保留</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../desktop_app/ui/main_window.py" line="142" />
        <source>This project can only be read; save a copy to change it.</source>
        <translation>此项目只能读取；要修改请另存一份。</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/main_window.py" line="163" />
        <source>Sentences: {all} · translated: {translated} · confirmed: {approved} · to look at: {flagged}</source>
        <translation>共 {all} 句 · 已译 {translated} · 已确认 {approved} · 待查看 {flagged}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../desktop_app/ui/messages.py" line="20" />
        <source>Something unexpected happened ({name}). What was confirmed is on disk; details are in the log.</source>
        <translation>发生了意外情况（{name}）。已确认的内容都已存盘，详情见日志。</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/messages.py" line="29" />
        <source>Stopped. What was finished has been kept.</source>
        <translation>已停止，已完成的部分保留。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <location filename="../desktop_app/ui/names.py" line="17" />
        <source>Not translated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="18" />
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="19" />
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="20" />
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="21" />
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="39" />
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="40" />
        <source>memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="41" />
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="42" />
        <source>hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="43" />
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="51" />
        <source>Must be settled</source>
        <translation>必须解决</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="52" />
        <source>Look at it</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="53" />
        <source>Style</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="68" />
        <source>result</source>
        <translation>实绩</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="69" />
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="70" />
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="71" />
        <source>cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="72" />
        <source>growth</source>
        <translation>增速</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="73" />
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="74" />
        <source>rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="75" />
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="84" />
        <source>over</source>
        <translation>超</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="85" />
        <source>nearly</source>
        <translation>近</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="86" />
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="87" />
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="88" />
        <source>up to</source>
        <translation>不超过</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="89" />
        <source>under</source>
        <translation>不足</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="98" />
        <source>up</source>
        <translation>增</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="99" />
        <source>down</source>
        <translation>减</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="100" />
        <source>flat</source>
        <translation>持平</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="108" />
        <source>Reading the report</source>
        <translation>正在读取报告</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="109" />
        <source>Finding sentences</source>
        <translation>正在断句</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="110" />
        <source>Finding figures</source>
        <translation>正在提取数据</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="111" />
        <source>Loading the engine</source>
        <translation>正在载入引擎</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="112" />
        <source>Translating</source>
        <translation>正在翻译</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="113" />
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="114" />
        <source>Putting the brief together</source>
        <translation>正在编制简报</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="115" />
        <source>Setting pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="116" />
        <source>Writing tables</source>
        <translation>正在写表格</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="117" />
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="118" />
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="119" />
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="120" />
        <source>Unpacking</source>
        <translation>正在解包</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="121" />
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="135" />
        <source>about {n} s left</source>
        <translation>约剩 {n} 秒</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/names.py" line="136" />
        <source>about {n} min left</source>
        <translation>约剩 {n} 分钟</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../desktop_app/ui/panes/notice.py" line="21" />
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../desktop_app/ui/panes/outline.py" line="23" />
        <source>Outline of the report</source>
        <translation>报告提纲</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <location filename="../desktop_app/ui/models/outline.py" line="88" />
        <source>Confirmed: {done} of {all}</source>
        <translation>已确认 {done}/{all}</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <location filename="../desktop_app/ui/panes/pdf_view.py" line="42" />
        <source>Preview of the brief</source>
        <translation>简报预览</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="106" />
        <source>Weight</source>
        <translation>轻重</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="106" />
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="106" />
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="106" />
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="136" />
        <source>“{source}” probably means “{reading}”: {reason}</source>
        <translation>“{source}”可能应为“{reading}”：{reason}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="141" />
        <source>slip in the source</source>
        <translation>原文疑误</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="154" />
        <source>question to the author</source>
        <translation>请作者核实</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="162" />
        <source>Joined here: …{before}|{after}…</source>
        <translation>此处已拼接：…{before}|{after}…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/questions.py" line="167" />
        <source>page break</source>
        <translation>分页</translation>
    </message>
</context>
<context>
    <name>SegmentGrid</name>
    <message>
        <location filename="../desktop_app/ui/panes/grid.py" line="126" />
        <source>Report, Chinese beside English</source>
        <translation>报告，中英对照</translation>
    </message>
</context>
<context>
    <name>SegmentModel</name>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="156" />
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="156" />
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="156" />
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="156" />
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="175" />
        <source>{state}, from {origin}</source>
        <translation>{state}，来源：{origin}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/models/segments.py" line="179" />
        <source>{state}; needs a look</source>
        <translation>{state}；需要查看</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="34" />
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="39" />
        <source>Mark words that are not in the English dictionary</source>
        <translation>标出英文词典中没有的词</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="80" />
        <location filename="../desktop_app/ui/dialogs/settings.py" line="81" />
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="80" />
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="80" />
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="99" />
        <source>Key for {command}</source>
        <translation>“{command}”的快捷键</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="120" />
        <source>Used twice: {keys}</source>
        <translation>重复使用：{keys}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="124" />
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="125" />
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="126" />
        <source>Size of the report's text</source>
        <translation>正文字号</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="127" />
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="130" />
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="130" />
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="137" />
        <source>Keys as in</source>
        <translation>快捷键方案</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="142" />
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/settings.py" line="143" />
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="44" />
        <source>Comment on this sentence</source>
        <translation>对此句的批注</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="45" />
        <location filename="../desktop_app/ui/panes/side.py" line="83" />
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="73" />
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="74" />
        <source>Memory  (Ctrl+1…9 inserts)</source>
        <translation>翻译记忆（Ctrl+1…9 插入）</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="75" />
        <source>Terms and names  (Alt+1…9 inserts)</source>
        <translation>术语和名称（Alt+1…9 插入）</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="76" />
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="126" />
        <source>Nothing found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="144" />
        <source>Nothing like it yet. What you confirm is remembered.</source>
        <translation>还没有相似的句子。您确认的译文会被记住。</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="150" />
        <source>No known term in this sentence.</source>
        <translation>此句没有已知术语。</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="162" />
        <source>Click to bring this back</source>
        <translation>点击恢复此版本</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/side.py" line="165" />
        <source>Not changed yet.</source>
        <translation>尚无修改。</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="53" />
        <source>Go on with</source>
        <translation>继续上次的工作</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="90" />
        <source>Read, translate and brief Chinese government reports. Everything stays on this computer.</source>
        <translation>阅读、翻译中国政府报告并编制简报。一切都留在本机。</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="100" />
        <source>Drop a report here</source>
        <translation>把报告拖到这里</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="101" />
        <source>Text, Word, PDF, HTML or Markdown; a project file opens where you left it.</source>
        <translation>支持文本、Word、PDF、HTML 和 Markdown；项目文件会在上次的位置打开。</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="104" />
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="107" />
        <source>Try the sample report</source>
        <translation>试用示例报告</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="117" />
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/start.py" line="125" />
        <source>{name}
no longer there</source>
        <translation>{name}
已不存在</translation>
    </message>
</context>
<context>
    <name>TargetEditor</name>
    <message>
        <location filename="../desktop_app/ui/panes/editor.py" line="29" />
        <source>English of the sentence</source>
        <translation>此句的英文</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="15" />
        <source>Add a term</source>
        <translation>添加术语</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="19" />
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="20" />
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="21" />
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/dialogs/term.py" line="23" />
        <source>It holds for this report at once: checks and later translations use it.</source>
        <translation>立即用于此报告：检查和后续翻译都会采用。</translation>
    </message>
</context>
<context>
    <name>TextBar</name>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="51" />
        <source>Show only sentences with…</source>
        <translation>只显示包含以下内容的句子…</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="53" />
        <source>Which sentences</source>
        <translation>哪些句子</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="58" />
        <source>Find on both sides</source>
        <translation>在中英文中查找</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="59" />
        <source>Replace in the English by</source>
        <translation>在英文中替换为</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="60" />
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="61" />
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="98" />
        <source>Not an expression: {why}</source>
        <translation>表达式有误：{why}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="105" />
        <source>{shown} of {total}</source>
        <translation>{shown}/{total}</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="121" />
        <source>All sentences</source>
        <translation>全部句子</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="122" />
        <source>Unconfirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="123" />
        <source>Needs a look</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="124" />
        <source>With figures</source>
        <translation>含数据</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="125" />
        <source>Not translated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="126" />
        <source>From the machine</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="127" />
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="128" />
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="129" />
        <source>With a comment</source>
        <translation>有批注</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="145" />
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="146" />
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="154" />
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="164" />
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/text_bar.py" line="164" />
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <location filename="../desktop_app/ui/panes/text.py" line="53" />
        <source>No sentence fits this filter.</source>
        <translation>没有符合条件的句子。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../desktop_app/ui/workspace.py" line="151" />
        <source>Edit sentence {n}</source>
        <translation>编辑第 {n} 句</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/workspace.py" line="160" />
        <source>Confirm {n}</source>
        <translation>确认第 {n} 句</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/workspace.py" line="213" />
        <source>Translate {n} again</source>
        <translation>重译第 {n} 句</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="252" />
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/findings.py" line="254" />
        <source>Why is it right as it is?</source>
        <translation>为何无误？</translation>
    </message>
</context>
<context>
    <name>self._model</name>
    <message>
        <location filename="../desktop_app/ui/panes/cells.py" line="34" />
        <source>Not translated yet</source>
        <translation>尚未翻译</translation>
    </message>
    <message>
        <location filename="../desktop_app/ui/panes/cells.py" line="69" />
        <source>Not proven: the English does not say this figure.</source>
        <translation>未核实：英文没有写出这个数据。</translation>
    </message>
</context>
</TS>
