const SEVERAL = "同一筛选项的几个值任取其一：重复该选项，或以逗号分隔。";
const ANSWER_LINE =
  "管道中每项一行：标识符、值、时期、标题、来源、标签、其中哪些为推断所得，以及标题下的文字，以制表符分隔。";
const PERIOD = "时期是年、月或日，或由两个同类时期组成：2022、2022-01/2022-07、2016/2020。";

/** What help says of each command beside its summary, in Chinese; a test holds it beside the English. */
export const ABOUT_ZH: Readonly<Record<string, readonly string[]>> = {
  list: [
    SEVERAL,
    "不同筛选项须同时满足。`name=value` 与 `--name value` 相同。",
    "管道中每条记录一行：标识符、值、时期、标题、来源、标签，以及其中哪些为推断所得，以制表符分隔。",
  ],
  show: [
    "由标识符即可知其类别；两类记录的标识符相同时须写明类别。",
    "终端中附有序列、目标、核对、规划、机制、指标和行业的图表；管道中，以及设有 ACCESSIBLE=1 的终端中，以文字说明图表内容。",
    "陈述的标识符为“文件/陈述”。计算所得也有标识符：targets、series、checks 和 promises 在此均可作类别。",
  ],
  search: [
    "每个词都须出现。最相符的排在前面；终端中若无另行指定，列出二十条。",
    "`name:value` 只保留带有该值的记录：名称为 `list` 的各筛选项，另有 period（时期）。同一名称的几个值以逗号分隔，任取其一；不同名称须同时满足。条件前加减号表示排除，引号使几个词连在一起：'\"green factory\"'。",
    "管道中每条结果一行：类别、标识符、值、时期、标题，以制表符分隔。",
  ],
  targets: [
    SEVERAL,
    ANSWER_LINE,
    "`peakline targets <标识符>` 说明如何得出；标识符即设定该目标的陈述的标识符。",
  ],
  series: [ANSWER_LINE, "`peakline series <标识符>` 说明由此可推出什么、经过哪些步骤。"],
  checks: [SEVERAL, ANSWER_LINE, "`peakline checks <标识符>` 说明经过哪些步骤。"],
  check: [
    "读取格式同 packages/core/data 的文件夹，与 --data 相同。全部错误一次列出，各注明文件和键名：退出码 1。不可能同时成立、又未在 explanations.toml 中说明的陈述，逐组列出：退出码 4。",
    "给出核对的标识符则显示该项核对：不一致时退出码为 4。两者都不给，则核对 --data 或 --api 所指的记录，或程序自带的记录。",
    "终端中列出前一百项。一个序列中的陈述若反复矛盾，列出五十组，并说明另有多少项陈述；同一处的陈述超过 1500 项时，不再逐项列出一致的陈述。",
    "管道中每行以 bad 或 inconsistent 开头，以制表符分隔。",
  ],
  findings: [
    "每句话、每个数字都由随附的陈述计算得出。",
    "`peakline findings <标识符>` 显示一项结果的依据。",
  ],
  promises: [
    "依据后来的文件对同一规划、机制或成果指标的表述计算得出。",
    SEVERAL,
    ANSWER_LINE,
    "`peakline promises <标识符>` 逐步说明；标识符即该承诺的标识符。",
  ],
  conflicts: [
    "每组所含陈述尽可能少。管道中每组一行：序列、类别、陈述，以及各数字合起来得出什么，以制表符分隔。没有矛盾时不输出任何内容。",
  ],
  derive: [
    PERIOD,
    "推不出任何结果时说明原因；对半年，还说明在一项声明的假设下，上半年各种占比会得出什么。",
    "管道中先是值和时期，然后是各个步骤，再后是假设、所述、有争议和推断的内容，以制表符分隔。",
  ],
  timeline: [
    PERIOD,
    "每个因新文件发布而改变答案的日子列为一项。管道中为：日期、答案、文件，以制表符分隔。",
  ],
  scenario: [
    '假设写成 POST /v1/scenario 所用的 JSON：{ "hypotheses": [...], "path": ... }；可放在文件中，用 - 从标准输入读取，或加引号直接写出。',
    "管道中每行以 changed、contradicted、unusable 或 path 开头，以制表符分隔。",
  ],
  instrument: [
    "不给标识符则列出各项计算工具；只给标识符则说明该工具需要哪些输入，并附示例。",
    "答案附有步骤和来源。管道中每行以 answer、value、step、note 或 source 开头，以制表符分隔。",
    "不能使用的输入一次全部指出，且不作计算。",
  ],
  verify: [
    "文件夹中为纯文本（UTF-8）的原文，文件名即各文件的 `source.file`；不给文件夹则读取 PEAKLINE_TEXTS 所指的文件夹。",
    "ok：数字和句子都在所记位置；moved：同一句子在别处；text-differs：数字在原位置，但句子已变；not-found：两者都没有。有一项不是 ok，退出码即为 4。",
    "管道中每处一行：状态、标识符、段落、数字、起点，以及现在的位置，以制表符分隔。",
  ],
  cite: ["文件按其发布者引用，其余按本版本的记录引用。加 --api 则使用该服务器上的网址。"],
  open: [
    "加 --api 则打开该服务器上的记录页面。在管道中、加 --print，或没有桌面环境时，只输出网址。",
  ],
  export: [
    "不分页，不截断。不给类别时，JSON 为 /v1/dataset 所提供的全部记录，NDJSON 每条记录一行，类别在前；CSV 和 Markdown 须指定文件夹，每个类别一个文件。",
    "类别可以是 `list` 的任一类，或 targets、series、checks、findings、promises、conflicts。",
  ],
  serve: [
    "若不以 --host 另行指定，只有本机可以连接：0.0.0.0 表示所有网络。LOG、RATE_LIMIT、TRUST_PROXY 和 DRAIN_SECONDS 从环境变量读取。按 Ctrl-C 结束。",
    "网站由本版本的记录生成：加 --data 时只提供接口。",
  ],
  mcp: [
    "通过标准输入和输出使用 Model Context Protocol，输入结束即结束：在智能助手的设置中写明此命令，助手会自行启动。",
    "回答简短并附来源。若未以 --api 指定服务器，任何内容都不会离开本机。",
  ],
  gallery: [
    "名称可以是一个图例，或一类图表：series、index、path、compare、conflict、scoreboard、derivation、plan、timeline。",
    "图形与终端同宽，管道中为 80 列。设有 ACCESSIBLE=1 时以文字说明。",
  ],
  completion: [
    'bash：在 ~/.bashrc 中加入 eval "$(peakline completion bash)"。zsh：peakline completion zsh > $fpath 中某个文件夹下名为 _peakline 的文件。',
  ],
  help: ["主题有 formatting、exit-codes、environment、query、accessibility、data。"],
};
