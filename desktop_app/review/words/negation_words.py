"""How both languages say no: patterns for the check of negation, which holds the reasoning."""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN

# Chinese negation that English cannot leave out; set phrases are taken away first.
SET_PHRASES = re.compile(
    r"[自生川驰][强生流而]不息|奋斗不息|孜孜不倦|矢志不渝|始终不渝|笃行不怠|不仅|不但|不断|不少|不同|不久|不过|不一|不足|不超过|不低于|不少于|不高于|不大于|不小于|不乏|不妨|不禁|不由|不管|不论|不得不|不可或缺|"
    r"不愧|不惜|不止|不只|不单|不等|不时|不已|不失|不错|对不起|了不起|差不多|不动产|不锈钢|不好意思|要不|不对|不外|不约而同|不遗余力|不折不扣|"
    r"无不|没有不|坚定不移|不忘|不无|不负|不言|前所未有|源源不|络绎不|不可思议|未来|未成年|未必|不倒翁|是不是|能不能|会不会|有没有|"
    r"不论|不甘|不舍|不懈|不良|不利|不便|不当|不幸|不安|不满|不合格|不平衡|不充分|不明|不知|不见|不到|不法|不实|"
    r"不胜|不平凡|不愁|不好|不动摇|不平等|不是很|不可避免|不容忽视|不在话下|不言而喻|不见得|不怎么|不失时机|毫不|不小|百年不遇|不可同日而语|不可多得|不可估量|不容小觑|不容乐观|不胜枚举|不计其数|"
    r"不可(?:缺少|偏废|磨灭|分割|替代|逆转|阻挡|动摇|侵犯|持续|预测|预见|预料|推卸|逾越|调和|低估|小视|忽视|忽略|否认|一世|抗力|"
    r"收拾|开交|企及|胜数|终日|理喻|限量|名状|捉摸|告人|救药|再生|战胜|撼动|剥夺|比拟|抗拒|撤销)|"
    r"不辱使命|不日|不亚于|不逊|不吝|不辞|不畏|不屈|不挠|不拘一格|独一无二|举世无双|史无前例|无微不至|无处不在|无时无刻|"
    r"当仁不让|义不容辞|一成不变|一丝不苟|锲而不舍|坚持不懈|迫不及待|层出不穷|川流不息|供不应求|不相上下|不谋而合|"
    r"势不可挡|微不足道|百折不挠|美中不足|目不暇接|爱不释手|络绎不绝|"
    r"不(?:[宜得应能可会要必]|允许|准许)[超低少高多][过于出]"
)
NEGATED = re.compile(
    rf"不[{HAN}]|没[有能人法想什见去做等说看听给用]|未(?![来成必知免尝])[{HAN}]|并非|无[法须需权意]|(?<=[尚并毫暂从均])无(?!到)|(?<![独唯])无一|(?<![独唯有虚])无(?![论数比疑非限锡机产辜聊极不奈到双敌愧]|党派|花果|人[机驾车船艇区值售]|线[电网]|障碍|与伦比|微不至)|切勿|请勿|严禁|禁止|绝非|[很极鲜]少(?![于量数见儿])"
    r"|拒绝|缺乏|避免(?!的)|难以|停止|暂停|中止|放弃|免[收征缴交]"
)
# "With approval" for 未经批准, which another "no" of the sentence does not answer.
UNPERMITTED = re.compile(r"(?:未经|未获|没有经过)[批许授审同允登备检验]\w")
WITH = re.compile(
    r"\bwith (?:\w+ ){0,2}(?:approv|permi|author|consent|agree|regist|filing|inspect|verif)\w*", re.I
)
TELLS_UNPERMITTED = re.compile(
    r"\b(?:without|unless|un\w+ed|unlicensed|illegal\w*|lack\w*|prior|before|until|absen\w*|fail\w*|non)\b",
    re.I,
)
# Words that hold a negative sign but affirm: they do not answer an English "not".
AFFIRMING = re.compile(
    r"不断|不仅|不但|不同|不久|不少|未来|非常|非洲|中非|亚非|非盟|非方|非拉|无人|无线|无锡|无限|特别|分别|级别|区别|个别|性别|类别|差别|别墅|免费|免租|免税|免签|清零|"
    r"不低于|不少于|不超过|不高于|以内|坚定不移|源源不断|南非|非遗|只有|只要|[一二两三四五六七八九十几数多\d]只|缓慢|缓解|缓和|"
    r"困难|不动产|非法|失[信范调衡修职]|[英成育贤专高]才|失业|零售|人才|才能|天才|才华|刚才|才是|莫(?![不非要名忘过如大])|避暑|停车|停泊|停靠|免疫|非凡|不动摇|不懈|毫不|年零|月零|岁零|未成年|无疑|无论|不论|不管|不愧|不禁|不由|不约而同|"
    r"不遗余力|不折不扣|只是|非常|暂时|极不平凡|不平凡|不足(?=[\d一二三四五六七八九十百千万半])"
)
LITERAL_TOO = frozenset({"不同", "不少", "不久"})  # set phrases that may be meant word for word
ANY_NEGATION = re.compile(
    r"拖欠|违[反背约规]|逃[税避废]|旷[工课]|少(?=[跑走花排填交办带用等受犯出])|[不没未无非否莫勿别禁拒停暂免缓罢舍]|仅|只|才|缺|失|难|反而|除非|避|零|到底|很少|杜绝|吗|？|防止|擅自|生怕|唯恐|以[免防]"
)
NEGATIVE = re.compile(
    r"\b(?:refrain\w*|(?:steer|st[ae]y|keep|kept)\w* (?:clear|off|away|out)|"
    r"(?:step|stand|stood|hold|held|pull|back)(?:s|ped|ing|ed)? (?:back|aside|out|off)|"
    r"f[ae]ll\w* short|abstain\w*|"
    r"ignor(?:e|es|ed|ing)|neglect\w*|disregard\w*|overlook\w*|evad\w+|shirk\w*|dodg\w+|omit\w*|waiv\w+|"
    r"no|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|non|hardly|barely|rarely|seldom|scarcely|"
    r"few|little|less|least|fail\w*|lack\w*|refus\w*|den(?:y|ied|ies|ying|ial)|avoid\w*|prevent\w*|unable|unless|except|"
    r"instead|rather|absen\w*|free|exclud\w*|ban(?:s|ned|ning)?|"
    r"prohibit\w*|forbid\w*|forbidden|zero|beyond|only|yet to|"
    r"stop\w*|ceas\w*|"
    r"in vain|to no avail|far from|anything but|tak(?:e|es|en|ing) more than|"
    r"too \w+ (?:for [\w ]{2,30} )?to|miss(?:es|ed|ing)?|reject\w*|"
    r"against|regardless|despite|otherwise|exempt\w*|"
    r"declin\w*|impossib\w*|(?<!the )(?<!-)end(?:ed|s)?|minus|out of|away|loss|lost|lose|"
    r"un(?!der(?!develop|perform|util)|til|i[tvqo]|ila|ion|leash|veil|fold|swerv|remit)[a-z]{3,}|in(?:ability|adequate|sufficient|complete|correct|consistent|effective|valid|capable|formal|visible|"
    r"different|dependent|stead|significant|appropriate|convenient|secure|stable|tact|efficien|acti(?:on|ve)|equal|equit|just|"
    r"experience|frequent|flexib|evitab|expensive|conclusive|toler|excus)\w*|"
    r"im(?:possib|proper|matur|balanc|practica|passab|partial|perfect|patien|permissib|measurab)\w*|"
    r"dis(?:agree|allow|approv|honest|regard|qualif|advantag|connect|contin|satisf|obe|appear|courag|interest|like|"
    r"pleas|proportion|respect|trust|unit|prov|believ|claim|credit|favo|loyal|mantl|miss|orient|own|qui|rupt|band|"
    r"order|organi|abl|empower|engag|locat|miss|pel|solv|suad)[a-z]*|mis(?:conduct|manage|use|appropriat|understand)\w*|ir(?:regular|relevan|respons|revers)\w*|il(?:legal|legitimate)\w*|[a-z]+less)\b|n['’]t\b",
    re.IGNORECASE,
)
PLAIN_NOT = re.compile(
    r"\b(?:not|never)\b(?!\s+(?:only|just|merely|least|to mention|until|yet|before|simply|uncommon|unusual))"
    r"|(?<!do)(?<!did)n['’]t\b", re.IGNORECASE)  # fmt: skip
# Tell a "no" of their own beside a "not".
OTHER_NOT = re.compile(
    r"\b(?:fail(?:s|ed|ing)? to|refus(?:e|es|ed|ing) to|without|free of|unless|lack(?:s|ed|ing)?(?: of)?|"
    r"yet to|no longer|hard to|"
    r"no(?! (?:less|more|fewer|later|longer|doubt|matter|sooner|one)\b))\b",
    re.IGNORECASE,
)
# Negative words that answer a "no" of the Chinese in the place of a "not": "ban" for 禁渔.
NO_NOT = re.compile(
    rf"(?!(?:not?|nor|never|neither|none|without|cannot|only|less|free)\b){NEGATIVE.pattern}", re.IGNORECASE
)
# Said where the Chinese has no sign of them, these turn a sentence round as "not" does.
INVENTED = tuple(
    (re.compile(rf"\b(?:{said})\b", re.IGNORECASE), re.compile(f"[{signs}]"))
    for said, signs in (
        (r"fail(?:s|ed)? to|(?:is|are|was|were) unable to|refus(?:e|es|ed) to|cannot",
         "不没未无非否莫勿难少拒停败破空亏误错断绝别退废弃脱漏欠违逾超过老旧"),
        ("no longer", "再不没未无终止别停退废取告失弃"),
        ("(?:is|are|has|have|had) yet to", "待尚仍还未没不"),
        ("ceas(?:e|es|ed) to", "停止终断不绝罢"),
        ("declin(?:e|es|ed) to", "拒谢不未没绝婉"),
        ("(?:in|under) no (?:case|way|circumstances?)|by no means|need not", "不未没无非莫勿禁决绝免"),
        ("hardly", "不未没无非零难少几鲜罕"),
    )
)  # fmt: skip
# "Not a single case went unsolved" denies nothing.
DENIED_TWICE = re.compile(
    r"[^,;.]{3,60}?\b(?:un(?!der|til|i[ot])[a-z]{3,}(?:ed|t)|without|fail\w*)\b", re.IGNORECASE
)
# "not more than" is how exact a number is told, where the Chinese has something of the kind.
FIRST_ZH = re.compile(r"首[次度创个]|第一次|头一")  # "never shown before"
# "No organization may buy, sell or lease it" denies all that follows.
NO_ONE = re.compile(
    r"(?:^|[.;]\s+)(?:No|Neither)\s(?:[\w'-]+\s){1,5}?(?:may|shall|can|must|will|should|is|are)\b"
)
# "The government pays; individuals do not have to": what is denied stands before.
ELLIPTIC = re.compile(r"\bnot(?: (?:have|need) to| do so)?\s*(?:[.;,]|$)", re.IGNORECASE)
COUNTED = re.compile(
    r"\b(?:(?:no|not|never) (?:more|less|fewer|later|lower|higher|longer)|less|fewer) than\b", re.IGNORECASE
)
COMPARING = re.compile(r"\s+(?:more than|less than|exceed|over|fewer|lower|below|later)", re.IGNORECASE)
UNTIL_ZH, UNTIL_EN = re.compile(r"才|直到"), re.compile(r"[^,;.]{3,80}\buntil\b")  # 直到三月才
LIMITED = re.compile(r"不[超低高少多大小迟晚足]|[以之]内|以下|至[少多]|最[高多低少]")


BREAK_ZH = re.compile(r"[，；。！？：]+")
BREAK_EN = re.compile(r"[,;.:!?]+(?=[\s\"”’)]|$)")
# "Housing is for living in, not for speculation" is one clause.
BREAK_BUT_NOT = re.compile(
    r"[,;.:!?]+(?=[\s\"”’)]|$)"
    r"(?!\s+(?:and |but )?(?:not|never|nor|rather|without|instead|neither|still less)\b)"
)
# "must be punished and will be tolerated": what follows has a verb of its own to negate.
OWN_VERB = re.compile(
    BREAK_BUT_NOT.pattern
    + r"|\b(?:and|but) (?=(?:must|will|shall|can|should|is|are|was|were|has|have|had|may|would|could)\b)"
)
JOINED_EN = re.compile(
    r"[,;.:!?]+(?=[\s\"”’)]|$)|\b(?:but|while|whereas|because|which|that|who|although|though|when|if|so|and)\b"
)
JOINED_NOT = re.compile(r"\b(?:not|never|no|without|neither)\b(?P<list>[^;.]{3,90}?)\b(?:or|nor)\b", re.I)
# 没有调查就没有发言权: no ... without
NEITHER_WITHOUT = re.compile(
    rf"[不没无][^，。；、]{{1,10}}[就便则][^，。；、]{{0,4}}(?P<second>[不没无][{HAN}])"
)
CONDITION = re.compile(
    r"\b(?:only|unless|until|must|need|prerequisite|otherwise|depends?|require\w*)\b", re.I
)
STRONG = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b", re.IGNORECASE
)
# "Not … until it is won" says no twice: 不获全胜，决不轻言成功.
ONLY_THEN = re.compile(r"\b(?:until|unless|only (?:when|after|if|by|then|once))\b", re.I)
DENIAL_ZH = re.compile("[不没未无非勿]")
BARELY = re.compile("[尚并毫暂从均]$")
PLAIN_ZH = frozenset("不没未无")
CLEARLY_NEGATIVE = frozenset("不没未无非否莫勿别禁拒")
# Said of the whole sentence: good English has some negative word for them.
MODAL = re.compile(
    r"不(?=[得能会应要可许准再容是])|没(?=有)|未(?=[能经按曾予]|发[生现]|出现)|(?<=[尚仍并])未|无(?=法)|从[未没]|[绝决]不|并非|严禁|禁止|(?<=逾期)未"
)
# 绝不 is told by a word as strong, or by a verb that says no by itself.
ABSOLUTE = re.compile(r"(?:绝不|(?<!坚)决不|绝非|从[未没]|从不(?![到足]))(?!会?轻易)")
TELLS_ABSOLUTE = re.compile(
    STRONG.pattern
    + r"|\b(?:refus|reject|forb[ia]d|prohibit|ban|rule[sd]? out|refrain|avoid|oppos|stop|far from|"
    r"anything but|tak(?:e|es|en|ing) more than|"
    r"resist|den[yi]|nowhere|unable|impossib|hardly|prevent|un[a-z]+ing|[a-z]+less)",
    re.IGNORECASE,
)
# Words that are negative by their first or last letters: they answer one negation, and no other.
AFFIXED = re.compile(
    r"(?:un(?!der|til|i|less|ion|leash|veil|fold|tie)|in(?=ab|ad|eq|su|va|co[mnr]|ef|ca|se|eff|just)|im(?=poss|prop|pat|mat)|"
    r"ir(?=reg|rel|res)|il(?=leg)|mis(?!s)|non)-?[a-z]{3,}|[a-z]{3,}less$",
    re.IGNORECASE,
)
