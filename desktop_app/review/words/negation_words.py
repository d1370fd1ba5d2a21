"""How both languages say no: patterns for the check of negation, which holds the reasoning.

The long lists are ``resources/review/negation.csv``; of one kind the first pattern that fits counts.
"""

from __future__ import annotations

import re

from desktop_app import resources
from desktop_app.document.chinese import HAN

# Chinese negation that English cannot leave out; set phrases are taken away first.
_TABLE = "review/negation.csv"
STRONG_WORDS = r"\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b"
SET_PHRASES = re.compile(resources.read_pattern(_TABLE, "set phrase"))
NEGATED = re.compile(
    rf"不[{HAN}]|没[有能人法想什见去做等说看听给用]|未(?![来成必知免尝])[{HAN}]|并非|无[法须需权意]|(?<=[尚并毫暂从均])无(?!到)|(?<![独唯])无一|(?<![独唯有虚])无(?![论数比疑非限锡机产辜聊极不奈到双敌愧]|党派|花果|人[机驾车船艇区值售]|线[电网]|障碍|与伦比|微不至)|切勿|请勿|严禁|禁止|绝非|[很极鲜]少(?![于量数见儿])"
    r"|拒绝|缺乏|避免(?!的)|难以|停止|暂停|中止|放弃|免[收征缴交]"
)
# "With approval" for 未经批准, which another "no" of the sentence does not answer.
UNPERMITTED = re.compile(
    r"(?:未经|未获|没有经过)(?:[^，。；、]{1,10}(?=批准|许可|同意|授权|审批))?[批许授审同允登备检验]\w|擅自|私自"
)
WITH = re.compile(
    r"\bwith (?:\w+ ){0,2}(?:approv|permi|author|consent|agree|regist|filing|inspect|verif)\w*", re.I
)
TELLS_UNPERMITTED = re.compile(
    r"\b(?:without|unless|un\w+ed|unlicensed|illegal\w*|lack\w*|prior|before|until|absen\w*|fail\w*|non)\b",
    re.I,
)
# 不得擅自 forbids: a "without" tells how, not that it is forbidden.
FORBIDDEN_ZH = re.compile(
    r"(?:不[得能可准许]|禁止|严禁)(?:擅自|随意|任意|私自)|任何[^，。；]{1,12}不得(?!超过|[低高多少]于)"
)
TELLS_FORBIDDEN = re.compile(
    r"\b(?:not|no|never|nobody|neither|nor|none|cannot|only|must|required?|subject|unauthori[sz]ed|arbitrar\w*|"
    r"forb\w+|prohibit\w*|ban\w*|illegal\w*|unlawful\w*|refrain\w*|disallow\w*|obtain|seek)\b|n['’]t\b",
    re.I,
)
BANS_ZH, BANS_EN = (
    re.compile("严禁|禁止"),
    re.compile(r"\b(?:forb[ia]d\w*|prohibit\w*|ban(?:s|ned|ning)?)\b", re.I),
)
TELLS_BAN = re.compile(
    STRONG_WORDS
    + r"|\b(?:forb[ia]d\w*|prohibit\w*|bans?|banned|banning|barr?(?:ed|s)?|outlaw\w*|refrain\w*|disallow\w*|"
    r"stop\w*|halt\w*|crack\w*|curb\w*|prevent\w*|strict\w* (?:limit|control|against)\w*|illegal\w*|"
    r"unlawful\w*|zero|"
    r"off[- ]limits|restrict\w*|rule[sd]? out|un\w+ed|illicit\w*|avoid\w*|put an end|end\w*|keep\w* out)\b",
    re.I,
)
# 非化石能源 told as "fossil energy".
NON_ZH = re.compile(
    r"(?<![并除莫绝无是若中亚对援南北东西])非(?:化石|公有|国有|金融|农业?|必[要需]|急需|刚性|税|食品|居民|户籍|接触|贸易|货币|核心|"
    r"[营盈]利|私营|物质|机动|传统|上市|标准|自愿|现场|政府|国有|劳动|典型|线性|周期|正式|全日制|公开|关键|常规|法定|建设|生产|住宅|粮)"
)
TELLS_NON = re.compile(
    r"\bnon|\bun|\bin(?:formal|essential|direct|tangible|voluntary)|\bnot\b|\bother\b|\bexcept|\bprivate|\boutside|\belsewhere|\bmigrant|\balternative|"
    r"\brenewable|\bclean|\bless\b|\bexclud|\boff-|\brather",
    re.I,
)
# Words that hold a negative sign but affirm: they do not answer an English "not".
AFFIRMING = re.compile(resources.read_pattern(_TABLE, "affirming"))
LITERAL_TOO = frozenset({"不同", "不少", "不久"})  # set phrases that may be meant word for word
ANY_NEGATION = re.compile(resources.read_pattern(_TABLE, "any negation"))
NEGATIVE = re.compile(rf"\b(?:{resources.read_pattern(_TABLE, 'negative')})\b|n['’]t\b", re.IGNORECASE)
PLAIN_NOT = re.compile(
    r"\b(?:not|never)\b(?!\s+(?:only|just|merely|least|to mention|until|yet|before|simply|uncommon|unusual"
    r"|beat (?:about|around)|mince|hesitate|waver|flinch|relent|spare|sit idly|stand idly|lose sight|forget"
    r"|let up|slacken|rest on|stop at|lower (?:our|its|their) guard|(?:be achieved|happen|come) overnight))"
    r"|(?<!do)(?<!did)n['’]t\b", re.IGNORECASE)  # fmt: skip
# Tell a "no" of their own beside a "not".
OTHER_NOT = re.compile(
    r"\b(?:fail(?:s|ed|ing)? to|refus(?:e|es|ed|ing) to|without|free of|unless|"
    r"yet to|no longer|hard to|"
    r"no(?! (?:less|more|fewer|later|longer|doubt|matter|sooner|one|end)\b))\b",
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
        ("none of", "不没未无非零消清脱免绝空"),
        ("no longer", "再不没未无终止别停退废取告失弃"),
        ("(?:is|are|has|have|had) yet to", "待尚仍还未没不"),
        ("ceas(?:e|es|ed) to", "停止终断不绝罢"),
        ("(?<!from )declin(?:e|es|ed) to(?! (?:an?|the|\\d))", "拒谢不未没绝婉"),
        ("(?:in|under) no (?:case|way|circumstances?)|by no means|need not", "不未没无非莫勿禁决绝免"),
        ("hardly", "不未没无非零难少几鲜罕"),
        (r"(?:ha(?:s|ve|d) )?stopped [a-z]+ing|(?:cancell?ed|called off) (?:its|their|the|a|all|\w+s)",
         "停止终断取消罢休暂缓废撤不没未无完毕绝歇戒放弃禁退关中难"),
        # "as no favorable conditions are in place", where nothing at all denies or limits
        (r"(?:as|because|since|with|there (?:is|are|was|were)|has|have|had|provid\w+|offer\w*|made|makes?) "
         r"no (?!(?:less|more|fewer|later|longer|doubt|matter|sooner|wonder|other|small|one|easy|exception|"
         r"secret|shortage|end|better|stranger|mistake|different|mean|lack)\b)[a-z-]+",
         "不没未无非零禁免莫勿休难绝否别空缺少停止消除清仅只最唯拒防避脱杜弱全都皆均罕失欠缓"),
    )
)  # fmt: skip
# "Not a single case went unsolved" denies nothing.
DENIED_TWICE = re.compile(
    r"[^,;.]{3,60}?\b(?:un(?!der|til|i[ot]|"
    r"veil|fold|lock|load|cover|earth|leash|t(?:ie|angl))[a-z]{3,}(?:ed|t)(?=\s*(?:[.,;)]|$|by\b|in\b|for\b|at\b))|without|fail\w*)\b",
    re.IGNORECASE,
)
# "not more than" is how exact a number is told, where the Chinese has something of the kind.
FIRST_ZH = re.compile(r"首[次度创个]|第一次|头一")  # "never shown before"
# "No organization may buy, sell or lease it" denies all that follows.
NO_ONE = re.compile(
    r"(?:^|[.;]\s+)(?:No|Neither)\s(?:[\w'-]+\s){1,5}?"
    r"(?:may|shall|can|must|will|should|is|are|was|were|has|have)\b"
)
# "The government pays; individuals do not have to": what is denied stands before.
ELLIPTIC = re.compile(r"\bnot(?: (?:have|need) to| do so)?\s*(?:[.;,]|$)", re.IGNORECASE)
# "Not one is left" for 全部消除.
NOT_ONE, CLEARED_ZH = (
    re.compile(r"\s+(?:one|a single)\b", re.I),
    re.compile(
        r"[全均都皆]部?(?:已)?[^，。；]{0,3}(?:消除|清[零除]|销号|取缔|淘汰|退出|拆除|归零|改造|关[停闭]|脱贫|出列|整改|化解)|清零|归零"
    ),
)
COUNTED = re.compile(
    r"\b(?:(?:no|not|never) (?:more|less|fewer|later|lower|higher|longer)|less|fewer) than\b", re.IGNORECASE
)
COMPARING = re.compile(
    r"\s+(?:to\s+)?(?:more than|less than|exceed|over|fewer|lower|below|later|"
    r"(?:rise|go|climb|get|be|grow|stand|drop|fall|dip|slip) (?:any )?(?:above|over|beyond|past|below|under)|"
    r"surpass|top\b|higher|above|beyond)",
    re.IGNORECASE,
)
EXEMPTS = re.compile(r"\b(?:exempt|waiv)\w*", re.IGNORECASE)  # 互免签证, which denies nothing else
UNTIL_ZH, UNTIL_EN = re.compile(r"才|直到"), re.compile(r"[^,;.]{3,80}\buntil\b")  # 直到三月才
LIMITED = re.compile(r"不[超低高少多大小迟晚足]|[以之]内|以下|至[少多]|最[高多低少]")


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
# "We must never slacken and never grow weary": one 决不能 before what stands side by side.
SAME_NOT = re.compile(
    r"\b(?P<no>(?:\w+ )?(?:not|never))\b[^.;]{3,80}?(?:,|\band|\bor|\bnor)\s(?:\w+\s)?(?P=no)$", re.IGNORECASE
)
DENIED_LIST = re.compile(rf"[不勿禁](?:[{HAN}“”]{{1,12}}、)+[{HAN}]")
JOINED_NOT = re.compile(
    r"\b(?:not|never|no|without|neither|(?:forbidden|prohibited|banned|barred) (?:to|from))\b"
    r"(?P<list>[^;.]{3,90}?)\b(?:or|nor)\b",
    re.IGNORECASE,
)
# 没有调查就没有发言权: no ... without
NEITHER_WITHOUT = re.compile(
    rf"[不没无][^，。；、]{{1,10}}[就便则][^，。；、]{{0,4}}(?P<second>[不没无][{HAN}])"
)
CONDITION = re.compile(
    r"\b(?:only|unless|until|must|need|prerequisite|otherwise|depends?|require\w*)\b", re.I
)
STRONG = re.compile(STRONG_WORDS, re.IGNORECASE)
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
# What must not be done is said so in good English, whatever verb it takes.
FORBIDS = re.compile("不[得准许]|严禁|禁止")
MODAL_VERB = re.compile("不[愿想肯敢能会]")
# 绝不 is told by a word as strong, or by a verb that says no by itself.
ABSOLUTE = re.compile(r"(?:(?<!拒)绝不|(?<![坚裁判议解否表处])决不|绝非|从[未没]|从不(?![到足]))(?!会?轻易)")
TELLS_ABSOLUTE = re.compile(
    STRONG.pattern
    + r"|\b(?:refus|reject|forb[ia]d|prohibit|ban|rule[sd]? out|refrain|avoid|oppos|stop|far from|"
    r"anything but|tak(?:e|es|en|ing) more than|"
    r"to the (?:very )?end|resist|den[yi]|nowhere|unable|impossib|hardly|prevent|un[a-z]+ing|[a-z]+less)",
    re.IGNORECASE,
)
# A word with a prefix that denies it, or only looks so.
PREFIXED = re.compile(r"(?:non-?|un|in|im|il|ir|dis)(?P<stem>[a-z]{4,})")
# Words that are negative by their first or last letters: they answer one negation, and no other.
AFFIXED = re.compile(
    r"(?:un(?!der|til|i|less|ion|leash|veil|fold|tie)|in(?=ab|ad|eq|su|va|co[mnr]|ef|ca|se|eff|just)|im(?=poss|prop|pat|mat)|"
    r"ir(?=reg|rel|res)|il(?=leg)|mis(?!s)|non)-?[a-z]{3,}|[a-z]{3,}less$",
    re.IGNORECASE,
)
