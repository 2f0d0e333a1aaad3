/** What a topic says in Chinese: its summary, and its parts; of terms only what they mean, in the order of the terms. */
export interface TopicZh {
  readonly summary: string;
  readonly parts: readonly (string | readonly string[])[];
}

/** The topics of help in Chinese; a test holds them beside the English ones. */
export const TOPICS_ZH: Readonly<Record<string, TopicZh>> = {
  formatting: {
    summary: "终端、管道和数据格式各输出什么。",
    parts: [
      "终端中按其宽度分列显示，使用终端自身的颜色。管道中每项一行，各字段以制表符分隔：不着色，不截断，不夹带其他内容；输出之外的说明写到标准错误。",
      [
        "与接口对同一问题的回答逐字节相同：一个列表即一页。",
        "每条记录只含这些字段；字段名不存在时，列出全部可用的字段名。",
        "每行一条记录，从不分页。",
        "带表头的 CSV（RFC 4180），从不分页。",
        "Markdown，语言依 --lang。",
        "auto、always 或 never；优先于 `peakline help environment` 所列的全部变量。",
        "破折号、引号和符号用 ASCII；文字本身不变。",
        "1 或 2：终端以几格显示 ± 和 → 等符号；auto（默认）依 PEAKLINE_AMBIGUOUS，未设置时由浏览界面询问终端。",
      ],
    ],
  },
  "exit-codes": {
    summary: "命令结束时退出码的含义。",
    parts: [
      [
        "完成。读取方提前结束（如 head）不算失败。",
        "失败：服务器没有应答，文件无法读取，或数据有误。",
        "命令写法有误。",
        "没有这条记录。",
        "核对未通过：有不可能同时成立的陈述，或原文中找不到所记的位置。",
      ],
    ],
  },
  environment: {
    summary: "读取的环境变量。",
    parts: [
      [
        "以最先设置的一个决定语言：以 zh 开头为中文，否则为英文。",
        "供人阅读的输出着色，管道中也着色；0 或 false 表示从不着色。优先于以下各变量。",
        "不为空时，不着色。",
        "既不为空也不为 0 时，管道中也着色。",
        "0：不着色。",
        "dumb：不着色，也不打开浏览界面。",
        "不为空、0 或 false 时，以文字代替图形，浏览界面改为自上而下逐行阅读。",
        "true：浏览界面改为自上而下逐行阅读。",
        "1 或 2：终端以几格显示 ± 和 → 等符号。未设置时由浏览界面询问终端，命令按 1 处理。",
        "1 或 true：同 --ascii。",
        "供 `peakline verify` 使用的原文文件夹。",
        "是否有桌面环境可用来打开网址。",
        "供 `peakline serve` 使用。",
      ],
    ],
  },
  query: {
    summary: "搜索语法，与网址及网站一致。",
    parts: [
      [
        "两个词都要出现，中英文均可，在记录中的任何位置。",
        "几个词连在一起出现。",
        "带有该值的记录。名称为 `list` 的各筛选项，另有 period（时期）。",
        "几个值中的任意一个。",
        "不带该值的记录；减号也可用来排除一个词。",
        "同一写法的中文形式，全角、半角冒号均可。",
      ],
      "不同条件须同时满足。引号会被 shell 取走，故须再加一层：'\"green factory\" sector:cement'。",
    ],
  },
  accessibility: {
    summary: "面向屏幕阅读器和不同视力的读者。",
    parts: [
      "任何内容都不只靠颜色表达，也不涂背景色：所用颜色是您在终端中自行设定的十六色。",
      [
        "图表以一句话和一张表说明。",
        "同上，且不用屏幕阅读器可能逐个念出或跳过的符号。",
        "不用颜色和粗细：纯文本。",
        "按阅读顺序输出的纯文本，每项一行。",
      ],
    ],
  },
  data: {
    summary: "您自己的陈述：--data、--with-record 与 check。",
    parts: [
      "凡读取记录的命令，加 --data 即从格式同 packages/core/data 的文件夹读取：单独读取，或加 --with-record 叠加在程序自带的记录之上。路径相同的文件取代原有文件；各表（actors.toml、sectors.toml、places.toml 等）追加条目，标识符相同的条目取代原有条目。",
      [
        "文件本身：标题、发布者、日期、语言、权威性、来源。",
        "每项陈述一个表：陈述内容、指标、时期、数量、在原文中的位置。",
        "不带数字的承诺。",
        "衡量什么，单位为何，能否随时间累加。",
        "依定义成立的序列间关系。",
        "按核对的标识符，说明不可能同时成立的陈述因何而起。",
      ],
      "`peakline check <文件夹>` 一次列出全部错误，各注明文件和键名，再列出哪些陈述不可能同时成立。没有原文的文件，不写 source.file，并设 complete = false；其陈述的 anchor 只含 token。",
      "`peakline export --json` 完整输出记录；如何录入一份文件，CONTRIBUTING.md 有逐步说明。",
    ],
  },
};
