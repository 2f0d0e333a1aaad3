import type { Locale } from "@peakline/core/view";

// What an island says is a text with places, `{total}`, for `fill`: the page hands it over in its own language,
// so that no island carries the words of both.
const en = {
  siteTitle: "Peakline",
  tagline: "China’s industrial green transition as checkable data",
  lead: "Officials promise and report this transition in briefings, plans and news reports. Peakline turns every number they print into a claim with its place in the source, and shows which values it allows.",
  skip: "Skip to the content",
  home: "Peakline, home",
  nouns: "Record",
  tools: "Search, language, appearance",
  languageSwitch: "中文",
  theme: { auto: "Automatic", light: "Light", dark: "Dark", label: "Appearance" },

  search: {
    title: "Search",
    label: "Search the record",
    placeholder: "green factories, 能耗, steel …",
    submit: "Search",
    description: "Full text over both languages: claims, commitments, indicators, plans and more.",
    none: "Nothing in the record matches “{query}”.",
    grammar:
      "Narrow it with sector:cement, modality:target or period:2021/2025; keep “words together” in quotes; leave out with a minus: -sector:cement.",
    everything: "All",
    hint: "Try fewer or other words, or start from one of the lists.",
    one: "1 result",
    count: "{total} results",
    more: "The first {shown} of {total} results",
    all: "All results for “{query}”",
    failed: "The search did not answer. Check the connection and try again.",
    noScript: "Results as you type need JavaScript. Without it, the API answers the same question:",
    noScriptSubmit: "Ask the API",
    browse: "Or start from a list",
  },

  numbers: {
    title: "The record in numbers",
    covered: (count: string, texts: string) =>
      `of the ${count} numbers in the ${texts} texts at hand, accounted for`,
  },
  news: {
    targets: {
      heading: "How the targets stand",
      all: (count: number) => `All ${count} statements of targets`,
    },
    checks: {
      heading: "What does not add up",
      all: (count: number) => `All ${count} checks`,
    },
    findings: {
      heading: "The most telling findings",
      all: (count: number) => `All ${count} findings`,
    },
  },
  hand: {
    rule: "The newest with a primary claim that has a number; with each, the first on the indicator that the record speaks of most often.",
  },
  byDate: "Newest documents",
  allOf: (count: number, noun: string) => `All ${count} ${noun.toLowerCase()}`,
  doors: {
    title: "Four doors to the same record",
    api: "API",
    apiText: "Every page has its twin in JSON, every list also in CSV. No key, no limit.",
    terminal: "Terminal",
    terminalText: "A full explorer and plain commands that pipe.",
    package: "Package",
    packageText: "The record, the arithmetic and the words, typed.",
    data: "Download and API",
    dataText: "Files to take away, addresses to ask.",
  },

  claim: {
    sure: "How sure",
    from: "Where from",
    about: "What exactly",
    noInterval: "A status in words: it has no range of values.",
  },
  record: { facts: "Facts", asData: "This record as data" },
  computed: "What is computed from it",
  overTime: "Over time",
  chartAbout:
    "Each mark is every value that a statement allows. Solid is reported, hollow is a goal; an arrow is an open end, because nobody said where it stops; what covers a part of a year is pale.",
  compared: "What it comes to",
  belongs: "Where it belongs",
  derived: "derived",
  derivedLong: "follows from several statements; no source prints it",
  inferred: "inferred",
  inferredLong: "not printed in the source",
  inferredNote: "Dotted underline: inferred, not printed in the source.",
  document: {
    about: "About the document",
    text: "Paragraph by paragraph",
    textNote:
      "The text itself is not ours to show. Each paragraph is described in our own words; the claims and commitments stand where the text makes them.",
    furniture: (first: number, last: number) =>
      first === last
        ? `Paragraph ${first}: page furniture`
        : `Paragraphs ${first}–${last}: page furniture`,
    paragraph: (number: number) => `Paragraph ${number}`,
  },

  explorer: {
    narrow: "Narrow down",
    choices: "Choices",
    clear: "Clear all",
    remove: "Remove: {label}",
    countAll: "All {total}",
    count: "{shown} of {total}",
    none: "No record fits all these choices.",
    more: "{count} more",
    noScript:
      "Without JavaScript each of these leads to its own page, or to the API’s answer; the table goes on from page to page.",
    pages: "Pages of the table",
    page: "Page {number}",
    csv: "CSV of what is shown",
    json: "JSON of what is shown",
    value: "Value",
    action: "Action",
    statement: "Statement",
    period: "Period",
    source: "Source",
    kind: "Kind",
  },
  list: { other: "Other", top: "The whole", more: "{count} more", contents: "On this page" },

  instruments: {
    title: "Instruments",
    description:
      "Small calculators over published rules: each answer comes with its steps and its sources, and says where the rules end.",
    asks: "What it asks",
    exampleAnswer: "With the example",
    asData: "This answer as data",
    exampleNote: "Filled in with an example; the answer follows what you enter.",
    example: "Back to the example",
    optional: "optional",
    noScript:
      "Without JavaScript the answer below is that of the example; the API answers what you enter.",
    noScriptSubmit: "Ask the API",
  },
  answer: {
    title: "Answer",
    steps: "How it was computed",
    sources: "What it rests on",
    notes: "To keep in mind",
    refusedOne: "No answer: one entry cannot be used.",
    refused: "No answer: {count} entries cannot be used.",
    failed: "The instrument did not answer. Check the connection and try again.",
  },

  data: {
    title: "Data and API",
    description:
      "Download every claim as CSV, ask the API without a key, or import the record as a typed package.",
    lead: "Everything on this site is data. The same record is served as files, over HTTP, in the terminal and as an npm package; all of them say the same because all of them are the same.",
    files: "Files",
    filesNote: "CSV opens in any spreadsheet; JSON has every field.",
    whole: "Whole record",
    api: "HTTP API",
    apiNote:
      "No key. Lists take the same filters as the tables of this site and answer { data, next, total, version }; errors are problem+json.",
    apiDocs: "API description (OpenAPI 3.1)",
    one: "One claim",
    filtered: "A filtered list, as CSV",
    searching: "Search, in English or Chinese",
    terminal: "Terminal",
    terminalNote: "A full explorer; with --json each command pipes.",
    package: "Package",
    packageNote: "Typed, without Zod at run time, the same words as this site.",
    licence: "Licence",
    licenceText:
      "Data: CC BY 4.0. Code: MIT. The source texts belong to their publishers and are not part of the record; each claim points at its place in them.",
  },

  method: {
    title: "How a number is read",
    description:
      "From printed digits and a hedge to the values a claim allows; what is stated, inferred, assumed and derived; what coverage means.",
    lead: "A printed number is not a point. “6.8 %” was rounded by somebody, “more than 5.5 million” has no upper end, “about 16 %” admits several values. Peakline keeps the digits as printed and computes every value that the statement allows.",
    interval: "Printed digits give an interval",
    intervalText: [
      "The digits say how far the number was rounded: 6.8 stands for every value from 6.75 to 6.85. A count of things is exact, unless it ends in two or more zeros, where it was rounded there: 2,783 factories are 2,783; 6,800 enterprises are 6,750 to 6,850.",
      "A fall is negative: “down 6.8 %” has the value −6.8 and allows −6.85 to −6.75. A fall ends at −100 %. Percent and percentage points are different things, and so are tonnes of steel and tonnes of carbon dioxide.",
    ],
    qualifiers: "Then the hedge moves its ends",
    qualifiersText:
      "One table decides, the same for every claim. Each row names its authority, so that a reader can disagree with it.",
    columns: {
      chinese: "Chinese",
      english: "English",
      example: "Example",
      allows: "Allows",
      authority: "Authority",
    },
    noHedge: "no hedge",
    kinds: "Four kinds of knowledge",
    kindsText: [
      [
        "Stated",
        "stated",
        "Printed in the source. The claim points at the paragraph and the printed token.",
      ],
      [
        "Inferred",
        "inferred",
        "A field the source does not print but a reader needs: a baseline year, a sign. It is underlined with dots and marked with the word wherever it is shown.",
      ],
      [
        "Assumed",
        "assumed",
        "An input that a user or a declared default supplies. Never a claim, and never silently part of an answer: it is marked “assumes”, with a dotted rule.",
      ],
      [
        "Derived",
        "derived",
        "A value that nobody printed but that follows from what was printed, always with its inputs and steps: see “What follows” on the page of a series. It has a dashed rule.",
      ],
    ] as readonly (readonly [string, string, string])[],
    modalityText:
      "Whether a claim reports, sets a goal or expects is recorded from what the document does, never from its tense: translations flip it. “Will be reduced by more than 20 %” may report a result of a plan that has ended.",
    authority: "Who stands behind the wording",
    authorityText:
      "A translation cannot settle a hedge. Each document says what kind of text it is, and every list can be narrowed by it.",
    coverage: "Every number is accounted for",
    coverageText:
      "In each document every digit string and every number word from two up is either claimed or excluded with a reason: a date, a list number, the name of a plan, page furniture. The share is computed, and a document marked complete does not build below 100 %.",
    anchor: "A place you can check",
    anchorText:
      "A claim points at its place: paragraph, printed token and which occurrence. Where the text was at hand, the place was found in it and is kept with its character offsets and a hash of the sentence. The text itself is not redistributed; whoever has it can verify every claim against it.",
  },

  footer: {
    about: "Every number with its place in the source and every value it allows.",
    record: "Record",
    more: "More",
    method: "How a number is read",
    data: "Data and API",
    version: (version: string) => `Version ${version}`,
    licence: "Data CC BY 4.0, code MIT",
  },
  notFound: {
    title: "Page not found",
    text: "There is no page at this address. The record may have been renamed, or the address mistyped.",
    home: "To the home page",
    search: "Search the record",
  },
};

/** The words of the site around the record; the words of the record come from core. */
export type Messages = typeof en;

const zh: Messages = {
  siteTitle: "Peakline",
  tagline: "中国工业绿色转型，可核查的数据",
  lead: "这一转型的承诺与进展散见于发布会、规划和报道。Peakline 把其中印出的每个数字录为一项陈述，注明原文位置，并给出它所允许的全部取值。",
  skip: "跳到正文",
  home: "Peakline 首页",
  nouns: "记录",
  tools: "搜索、语言、外观",
  languageSwitch: "English",
  theme: { auto: "自动", light: "浅色", dark: "深色", label: "外观" },

  search: {
    title: "搜索",
    label: "搜索记录",
    placeholder: "能耗、绿色工厂、steel……",
    submit: "搜索",
    description: "中英文全文检索：陈述、举措、指标、规划等。",
    none: "没有与“{query}”匹配的记录。",
    grammar:
      "可用 行业：水泥、性质：target、时期：2021/2025 缩小范围；引号内的“词语”须相连出现；加减号则排除：-行业：水泥。",
    everything: "全部",
    hint: "可减少或更换词语，或从下列目录开始。",
    one: "1条结果",
    count: "{total}条结果",
    more: "共{total}条结果，显示前{shown}条",
    all: "“{query}”的全部结果",
    failed: "搜索没有响应，请检查网络后重试。",
    noScript: "边输入边搜索需要 JavaScript。未启用时，可用 API 查询：",
    noScriptSubmit: "用 API 查询",
    browse: "或从目录开始",
  },

  numbers: {
    title: "记录概览",
    covered: (count, texts) => `已取得全文的${texts}份文件，${count}个数字中有着落的比例`,
  },
  news: {
    targets: { heading: "目标进展如何", all: (count) => `全部${count}项目标陈述` },
    checks: { heading: "哪些数字对不上", all: (count) => `全部${count}项核对` },
    findings: { heading: "最值得注意的发现", all: (count) => `全部${count}项发现` },
  },
  hand: {
    rule: "列出含带数值一手陈述的最新文件；每份附一项，取全部记录中出现最多的指标，选其首项。",
  },
  byDate: "最新文件",
  allOf: (count, noun) => `全部${count}${noun === "文件" ? "份" : "项"}${noun}`,
  doors: {
    title: "同一份记录，四个入口",
    api: "API",
    apiText: "每个页面都有对应的 JSON，列表另有 CSV；无需密钥，不限次数。",
    terminal: "终端",
    terminalText: "功能完整的浏览界面，以及可接管道的命令。",
    package: "软件包",
    packageText: "记录、运算与用语，均有类型。",
    data: "下载与 API",
    dataText: "可下载的文件，可查询的接口。",
  },

  claim: {
    sure: "有多确定",
    from: "出自何处",
    about: "具体所指",
    noInterval: "以文字表述的状态，没有取值范围。",
  },
  record: { facts: "基本信息", asData: "本记录的数据" },
  computed: "由此计算",
  overTime: "随时间变化",
  chartAbout:
    "每个标记表示一项陈述所允许的全部取值：实心为实际值，空心为目标值；箭头表示一端未限定；浅色表示不足一年的时期。",
  compared: "核对结果",
  belongs: "所属",
  derived: "推导",
  derivedLong: "由多项陈述推得，无一原文印出",
  inferred: "推断",
  inferredLong: "原文未印出",
  inferredNote: "点状下划线：推断所得，原文未印出。",
  document: {
    about: "关于本文件",
    text: "逐段阅读",
    textNote:
      "原文不归我们所有，不在此转载。各段内容由我们自行概述，陈述与举措列在其原文所在的段落。",
    furniture: (first, last) =>
      first === last ? `第${first}段：页面元素` : `第${first}至${last}段：页面元素`,
    paragraph: (number) => `第${number}段`,
  },

  explorer: {
    narrow: "筛选",
    choices: "已选条件",
    clear: "全部清除",
    remove: "移除：{label}",
    countAll: "全部{total}项",
    count: "{total}项中的{shown}项",
    none: "没有同时符合这些条件的记录。",
    more: "另外{count}项",
    noScript: "未启用 JavaScript 时，各项指向其页面或 API 的结果；表格分页列出。",
    pages: "表格分页",
    page: "第{number}页",
    csv: "所示内容的 CSV",
    json: "所示内容的 JSON",
    value: "数值",
    action: "行动",
    statement: "陈述",
    period: "时期",
    source: "出处",
    kind: "性质",
  },
  list: { other: "其他", top: "总体", more: "另外{count}项", contents: "本页内容" },

  instruments: {
    title: "测算工具",
    description: "依据已公布的规则作简单测算：每个结果附步骤与来源，规则不及之处如实说明。",
    asks: "输入",
    exampleAnswer: "示例结果",
    asData: "本结果的数据",
    exampleNote: "已填入示例；修改输入，结果随之更新。",
    example: "恢复示例",
    optional: "选填",
    noScript: "未启用 JavaScript 时，下方为示例的结果；所填内容可由 API 测算。",
    noScriptSubmit: "用 API 测算",
  },
  answer: {
    title: "结果",
    steps: "计算步骤",
    sources: "依据",
    notes: "注意",
    refusedOne: "无法测算：有1项输入不可用。",
    refused: "无法测算：有{count}项输入不可用。",
    failed: "测算没有响应，请检查网络后重试。",
  },

  data: {
    title: "数据与 API",
    description: "下载全部陈述的 CSV，无需密钥调用 API，或以带类型的软件包引入记录。",
    lead: "本站的一切都是数据。同一份记录以文件、HTTP、终端和 npm 软件包提供；内容完全一致，因为就是同一份。",
    files: "文件",
    filesNote: "CSV 可用任何电子表格打开；JSON 含全部字段。",
    whole: "完整记录",
    api: "HTTP API",
    apiNote:
      "无需密钥。列表的筛选条件与本站表格相同，返回 { data, next, total, version }；错误以 problem+json 返回。",
    apiDocs: "API 说明（OpenAPI 3.1）",
    one: "一项陈述",
    filtered: "筛选后的列表，CSV 格式",
    searching: "中英文搜索",
    terminal: "终端",
    terminalNote: "功能完整的浏览界面；加 --json 的命令可接管道。",
    package: "软件包",
    packageNote: "带类型，运行时不含 Zod，用语与本站一致。",
    licence: "许可",
    licenceText:
      "数据：CC BY 4.0。代码：MIT。原文归各发布者所有，不属于本记录；每项陈述指向其在原文中的位置。",
  },

  method: {
    title: "如何读一个数字",
    description:
      "从印出的数字和限定词到一项陈述允许的取值；何为原文所述、推断、假定与推导；覆盖率的含义。",
    lead: "印出的数字不是一个点。“6.8%”经过了四舍五入，“超过550万”没有上限，“约16%”允许多个取值。Peakline 保留原文数字，并计算该陈述允许的全部取值。",
    interval: "印出的数字给出一个区间",
    intervalText: [
      "数字的位数说明它舍入到哪里：6.8 代表 6.75 至 6.85 的任何值。计数视为精确值；末尾有两个或更多零的，视为舍入到相应数位：2783家绿色工厂就是2783家；6800家企业即6750至6850家。",
      "下降记为负值：“下降6.8%”的值为 −6.8，允许 −6.85 至 −6.75。降幅以 −100% 为限。百分比与百分点是两回事，吨钢与吨二氧化碳也是。",
    ],
    qualifiers: "限定词再移动两端",
    qualifiersText: "由一张表决定，对所有陈述相同。每行注明依据，读者可据此提出异议。",
    columns: {
      chinese: "中文",
      english: "英文",
      example: "示例",
      allows: "允许取值",
      authority: "依据",
    },
    noHedge: "无限定词",
    kinds: "四类信息",
    kindsText: [
      ["原文所述", "stated", "原文印出。陈述指向所在段落和印出的字样。"],
      [
        "推断",
        "inferred",
        "原文未印出而读者需要的内容，如基期、正负。凡显示之处均加点状下划线并标明“推断”。",
      ],
      [
        "假定",
        "assumed",
        "由用户或明示的默认值给出的输入。它不是陈述，也不会悄悄进入答案：凡依假定之处均标明“假定”，并加点线。",
      ],
      [
        "推导",
        "derived",
        "无人印出但可由所印内容得出的值，始终附输入与步骤，并加虚线。见各序列页的“由此推导”。",
      ],
    ],
    modalityText:
      "一项陈述是报告实绩、设定目标还是作出预测，依文件的实际含义判断，不看译文的时态：翻译常会改变时态。英文的“will be reduced by more than 20 %”可能是在报告已结束的规划的结果。",
    authority: "措辞由谁负责",
    authorityText: "译文不能决定限定词的确切含义。每份文件注明文本性质，各列表均可据此筛选。",
    coverage: "每个数字都有着落",
    coverageText:
      "在每份文件中，每个数字串和二以上的数词，或录为陈述，或注明理由予以排除：日期、序号、规划名称、页面元素。覆盖率由程序计算；标为完整的文件低于100%即无法构建。",
    anchor: "可以核对的位置",
    anchorText:
      "陈述指向其位置：段落、印出的字样、第几处。凡取得文本的，均已在文本中定位，并保存字符偏移和所在句的哈希。原文不予转载；持有原文者可逐项核对。",
  },

  footer: {
    about: "每个数字，皆有原文位置与允许取值。",
    record: "记录",
    more: "更多",
    method: "如何读一个数字",
    data: "数据与 API",
    version: (version) => `版本 ${version}`,
    licence: "数据 CC BY 4.0，代码 MIT",
  },
  notFound: {
    title: "页面不存在",
    text: "此地址没有页面。记录可能已改名，或地址有误。",
    home: "回到首页",
    search: "搜索记录",
  },
};

/** The words of the site by language. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { en, zh };
