import type { Locale } from "@peakline/core/view";

const en = {
  title: "Documentation",
  description: "How the record is made, what is computed from it, and how to use and extend it.",
  lead: "Short pages for three readers. The numbers, tables and drawings in them are generated: they come from the record and the code of this release.",
  pages: "Pages of the documentation",
  all: "All documentation",
  untranslated: "What follows is in English.",
  readers: {
    analyst: "You read the numbers",
    developer: "You build on them",
    contributor: "You add to them",
  },
  model: {
    title: "The model",
    description: "What the record holds and what refers to what, with a claim field by field.",
    lead: "A document makes statements: claims with a value, commitments without one. Both speak of shared nouns. Everything else is computed from them and never written by hand.",
    drawing: "What refers to what",
    drawingNote:
      "Drawn from the fields of the record: a line leads from each noun to the statements that name it, and from those to what is computed.",
    layers: ["Shared nouns", "Statements", "Computed"],
    sentence: (noun: string, list: string) => `${noun} name ${list.toLowerCase()}`,
    nouns: "The nouns",
    claim: "One claim, field by field",
    claimNote:
      "What is underlined with dots is inferred: a reader needs it, the source does not print it.",
    more: "Every word with its meaning",
  },
  engine: {
    title: "The engine",
    description:
      "From printed digits to what follows: intervals, derivations, contradictions and targets, worked out on the record.",
    lead: "Pure functions of a record and a question. Each answer below was computed when this page was built, exactly and with its steps.",
    read: "A number is read as an interval",
    readText:
      "The last printed digit says how far a number was rounded, the hedge moves the ends. All arithmetic is done with exact fractions, and an end is rounded outward only when it is printed.",
    printed: "Printed",
    says: "Says",
    allows: "Allows",
    follow: "Claims chain to what nobody printed",
    followText:
      "A change over two years divided by that over the first leaves the second. Levels, changes and sums are edges of a network; the tightest way through it is the answer, and the way is the derivation.",
    unknown: "What does not follow is said to be unknown",
    unknownText: "Ask for the second half of the year, and the answer is a reason and no guess:",
    contradict: "What cannot all be true is named",
    contradictText:
      "A circle of claims that comes out below 1, even with each end that favours agreement, is a contradiction. The fewest claims that make one are reported and set aside, and the rest goes on.",
    judge: "Targets are judged by what is known",
    judgeText:
      "A target demands a threshold; what is known is an interval. Where all of it lies on one side the verdict is certain, else every verdict that is possible is listed.",
    whole: "The whole answer",
    method: "Why digits and hedges are read like this",
  },
  terminal: {
    title: "The terminal",
    description: "Every command of peakline with its options, exit codes and examples.",
    lead: "Made from the table of commands that the program itself reads: what stands here is what its help says.",
  },
  assistants: {
    title: "For assistants",
    description: "The record as tools of the Model Context Protocol.",
    lead: "What an assistant can ask, and how to let it.",
  },
  serving: {
    title: "Serving it yourself",
    description: "How to run the API and the website: settings, caching, limits.",
    lead: "One process serves the API and this site. What it needs, what it keeps, what can be set.",
  },
  package: {
    title: "The package",
    description: "The doors of @peakline/core, each with what is behind it, and examples that run.",
    lead: "@peakline/core is pure: no files, no network, no clock; the record is an argument, so your own claims work as well as ours.",
    doors: "Doors",
    doorsNote: "From its package.json. Take the narrowest: what you do not import is not loaded.",
    behind: {
      ".": "Quantity, extraction and engine: intervals, units, the claim network, checks, tracking, scenarios, search",
      "./data": "The record of this release",
      "./files": "The data files it was made from, to lay your own over them",
      "./view": "Words and pictures in English and Chinese: values, rows, pages, charts",
      "./instruments": "Calculators over published rules",
      "./schema":
        "The nouns as Zod schemas, and what reads data files; the only door with Zod at run time",
    } as Readonly<Record<string, string>>,
    examples: "Examples",
    examplesNote: "From its README. The tests run each of them and compare what it prints.",
  },
  adding: {
    title: "Adding a document",
    description: "From a text to claims that are checked, in nine steps, without TypeScript.",
    lead: "Facts are text files that a person reviews. Ids are paths; what can be computed is never written. A document is a folder of four files.",
    steps: "Nine steps",
    stepsText: [
      [
        "See what is missing",
        "It says what this machine lacks, and what to do.",
        "pnpm run doctor",
      ],
      [
        "Put the text beside the repository",
        "As plain UTF-8, in a folder of your own. Texts are never committed, nor are sentences of theirs.",
        "export PEAKLINE_TEXTS=~/texts",
      ],
      [
        "Scaffold",
        "The folder appears with every number of the text listed. The id is who, when and what.",
        "pnpm new-document <id> <text file>",
      ],
      [
        "Describe it",
        "document.toml: title in both languages, publisher, dates, authority, address, and what each paragraph says in your own words.",
        "",
      ],
      [
        "Enter the claims",
        "claims.toml: one table each, with the printed token as its anchor. Look at a document nearby for the shape.",
        "",
      ],
      [
        "Account for the rest",
        "exclusions.toml: every other number with a reason out of a closed list.",
        "",
      ],
      ["Resolve the places", "Every token is found in the text and locked.", "pnpm lock"],
      [
        "Check",
        "What the document lacks, each with file and key; then what the engine says of its claims.",
        "pnpm check <id>",
      ],
      [
        "Explain what contradicts",
        "Mend it, keep apart what speaks of different things, or say in explanations.toml what explains it, or that nothing does.",
        "pnpm data",
      ],
    ] as readonly (readonly [string, string, string])[],
    full: "In full, with every field and a worked example: CONTRIBUTING.md in the repository.",
    correct: "To correct a claim",
    correctText:
      "Change it, and add an erratum to it: day, field, what it said, why it was wrong. It then stands on the page of errata and on that of the claim.",
  },
  architecture: {
    title: "Architecture",
    description: "The one-line rule of imports, and the drawing made from the code.",
    lead: "Quantity is the arithmetic, schema holds the nouns, engine holds the verbs, view holds the words; data is text; apps are faces.",
    rule: "Imports run one way",
    drawing: "Who imports whom",
    drawingNote:
      "Drawn from every import of the code, types with them; left out is what goes without saying. A test fails where it is stale.",
    ring: "Ring",
    uses: "Imports",
    why: "Why it is so",
    whyText: [
      "Core reads no file, clock or network: the record is an argument of every function. So the same code answers in a browser, in a terminal and on a server, and a test needs no mock.",
      "Data passes its schemas once, when it is built. Above them they are types only, and no schema library reaches a browser.",
      "Labels, sentences, rows and charts are made in view; a face only draws them. So web and terminal say the same.",
    ],
  },
  errata: {
    title: "Errata",
    description:
      "Every correction of a published record: what it said, since when it says otherwise, and why.",
    lead: "A published claim is never changed in silence. Its correction stands here and on its own page, with the day, what it said and why that was wrong.",
    list: "Corrections",
    none: "None of the published records has been corrected so far.",
    field: "Field",
    was: "Said",
    on: "Corrected",
    why: "Why",
    how: "How corrections are made",
    howText:
      "Something is wrong? Each page of a record says how to report it, with the file in which it is written. What came into the record, and what was taken out, is a feed:",
  },
};

/** What the documentation says. */
export type DocsWords = typeof en;

const zh: DocsWords = {
  title: "使用说明",
  description: "记录如何形成，由它推导出什么，如何使用与扩充。",
  lead: "为三类读者写的短页。凡能生成的均由程序生成：这里的数字、表格和图都出自本版的记录与代码。",
  pages: "使用说明各页",
  all: "全部使用说明",
  untranslated: "以下为英文。",
  readers: { analyst: "阅读数字", developer: "据以开发", contributor: "参与补充" },
  model: {
    title: "数据模型",
    description: "记录包含什么、谁引用谁，并逐项说明一条陈述。",
    lead: "文件作出陈述：有数值的为“陈述”，无数值的为“举措”。二者都指向共用的名词。其余一切均由它们推算，从不手工填写。",
    drawing: "引用关系",
    drawingNote: "由记录的字段绘成：每个名词连向提及它的陈述，再由陈述连向推算结果。",
    layers: ["共用名词", "陈述", "推算"],
    sentence: (noun, list) => `${noun}提及${list}`,
    nouns: "各类名词",
    claim: "逐项看一条陈述",
    claimNote: "带点状下划线的是推断：读者需要，而原文未写明。",
    more: "全部用语及其含义",
  },
  engine: {
    title: "推算引擎",
    description: "从原文数字到由此推导的结果：区间、推导、矛盾与目标，均以记录实例演算。",
    lead: "引擎是以记录和问题为输入的纯函数。以下每个答案都在生成本页时精确算出，并附步骤。",
    read: "一个数字读作一个区间",
    readText:
      "末位数字说明舍入到哪里，限定词移动两端。全部运算用精确分数进行，仅在显示时才向外舍入。",
    printed: "原文数字",
    says: "所述",
    allows: "允许取值",
    follow: "陈述相连，得出原文没有的值",
    followText:
      "两年的变化除以第一年的变化，即得第二年。水平、变化与合计都是网络中的边；最紧的路径即答案，路径本身就是推导。",
    unknown: "推不出的，就说不知道",
    unknownText: "若问下半年，答案是一个理由，而不是猜测：",
    contradict: "不能同时为真的，逐一点名",
    contradictText:
      "若一圈陈述即使取最有利的一端，乘积仍小于1，便是矛盾。报告构成矛盾的最少陈述并予搁置，其余照常推算。",
    judge: "目标依已知情况评判",
    judgeText:
      "目标要求一个门槛，已知的是一个区间。区间全在一侧时结论确定，否则列出所有可能的结论。",
    whole: "完整答案",
    method: "数字与限定词为何这样读",
  },
  terminal: {
    title: "终端",
    description: "peakline 的全部命令及其选项、退出码与示例。",
    lead: "由程序自身读取的命令表生成，与其帮助的内容一致。",
  },
  assistants: {
    title: "供智能助手使用",
    description: "以模型上下文协议（MCP）工具提供的记录。",
    lead: "助手能问什么，如何接入。",
  },
  serving: {
    title: "自行部署",
    description: "如何运行 API 与网站：设置、缓存、限额。",
    lead: "一个进程同时提供 API 与本站。它需要什么、保留什么、可以设置什么。",
  },
  package: {
    title: "软件包",
    description: "@peakline/core 的各个入口及其内容，附可运行的示例。",
    lead: "@peakline/core 是纯函数库：不读文件、网络与时钟；记录作为参数传入，因此也可用于你自己的陈述。",
    doors: "入口",
    doorsNote: "取自其 package.json。请用最窄的入口：未导入的不会载入。",
    behind: {
      ".": "数值、抽取与引擎：区间、单位、陈述网络、核对、进度、情景、搜索",
      "./data": "本版的记录",
      "./files": "记录所据的数据文件，可叠加你自己的文件",
      "./view": "中英文的措辞与图形：数值、行、页面、图",
      "./instruments": "依公布规则计算的测算工具",
      "./schema": "以 Zod 模式表示的名词及数据文件的读取；运行时唯一含 Zod 的入口",
    },
    examples: "示例",
    examplesNote: "取自其 README。测试逐个运行，并核对输出。",
  },
  adding: {
    title: "添加文件",
    description: "从一份文本到经过核对的陈述，共九步，无需 TypeScript。",
    lead: "事实是供人审阅的文本文件。标识即路径；能推算的一概不写。一份文件就是一个含四个文件的文件夹。",
    steps: "九个步骤",
    stepsText: [
      ["查看缺什么", "列出本机所缺以及如何补上。", "pnpm run doctor"],
      [
        "把文本放在仓库之外",
        "纯文本，UTF-8，放在自己的文件夹里。原文及其语句一律不提交。",
        "export PEAKLINE_TEXTS=~/texts",
      ],
      [
        "生成文件夹",
        "文件夹随即建立，并列出文本中的每个数字。标识由发布者、日期和主题组成。",
        "pnpm new-document <id> <text file>",
      ],
      [
        "填写文件信息",
        "document.toml：中英文标题、发布者、日期、文本性质、地址，以及用自己的话写的每段大意。",
        "",
      ],
      ["录入陈述", "claims.toml：每条一表，以原文字样为锚点。格式可参照相近的文件。", ""],
      ["交代其余数字", "exclusions.toml：其余每个数字注明理由，理由取自固定列表。", ""],
      ["定位", "在文本中找到每处字样并锁定。", "pnpm lock"],
      ["核对", "逐项指出所缺的文件与键，再给出引擎对各陈述的看法。", "pnpm check <id>"],
      [
        "说明矛盾",
        "改正错误，区分所指不同者，或在 explanations.toml 中写明原因，或写明尚无解释。",
        "pnpm data",
      ],
    ],
    full: "完整说明、全部字段与实例见仓库中的 CONTRIBUTING.md。",
    correct: "更正一条陈述",
    correctText:
      "修改后附上勘误：日期、字段、原来的说法、错在何处。它随后显示在勘误页和该陈述的页面上。",
  },
  architecture: {
    title: "架构",
    description: "一行导入规则，以及由代码绘成的图。",
    lead: "quantity 是运算，schema 是名词，engine 是动词，view 是措辞；数据是文本，应用是界面。",
    rule: "导入只有一个方向",
    drawing: "导入关系",
    drawingNote: "由代码中的全部导入（含类型）绘成，不言自明者从略。图若过时，测试即失败。",
    ring: "层",
    uses: "导入",
    why: "为何如此",
    whyText: [
      "核心不读文件、时钟与网络：记录是每个函数的参数。因此同一份代码在浏览器、终端和服务器上给出同样的答案，测试也无需模拟。",
      "数据只在构建时通过一次模式校验。其上各层只用类型，浏览器中不含模式库。",
      "标签、语句、表格行与图都在 view 中生成，界面只负责绘制。因此网站与终端说法一致。",
    ],
  },
  errata: {
    title: "勘误",
    description: "已发布记录的全部更正：原来的说法、何时更正、原因何在。",
    lead: "已发布的陈述从不悄悄修改。每项更正都列于此处及其自身页面，注明日期、原来的说法与错误所在。",
    list: "更正",
    none: "迄今尚无已发布的记录被更正。",
    field: "字段",
    was: "原来的说法",
    on: "更正日期",
    why: "原因",
    how: "如何更正",
    howText: "发现错误？每条记录的页面都说明如何报告，并注明其所在文件。记录的增删另有订阅源：",
  },
};

/** The same by language. */
export const DOCS: Readonly<Record<Locale, DocsWords>> = { en, zh };
