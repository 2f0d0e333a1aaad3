import type { Option } from "./command.ts";

/** What each command is for, in Chinese; a test keeps it as complete as the command table. */
export const COMMANDS_ZH: Readonly<Record<string, string>> = {
  list: "列出某类记录。",
  show: "显示一条记录及其全部已知内容。",
  search: "以中英文搜索全部记录。",
  targets: "各项目标进展如何，依已报告数据计算。",
  series: "列出序列：所述为同一事物的陈述。",
  checks: "数据是否吻合：哪些陈述一致，哪些不能并存。",
  check: "您自己的数据是否正确，能否全部为真。",
  findings: "最能说明问题的结果，逐句列出。",
  promises: "每项承诺之后有何下文。",
  conflicts: "不可能同时成立的陈述。",
  derive: "某一水平或变化可推出什么，附推导步骤。",
  timeline: "某一水平或变化在何时为人所知。",
  scenario: "假如：您的假设会改变什么，又与什么矛盾。",
  instrument: "依公布规则计算，可填入您自己的数字。",
  verify: "将记录与您手中的原文核对。",
  cite: "将文件、记录或计算结果写成参考文献。",
  open: "在浏览器中打开记录的来源。",
  export: "完整导出全部记录，或某一类记录。",
  serve: "在同一端口提供接口和网站。",
  mcp: "以 MCP 工具的形式向智能助手提供记录。",
  gallery: "各类图表，以及难以绘制的情形。",
  completion: "输出命令行补全脚本。",
  help: "说明一个命令或主题。",
};

/** What each option does; an option does the same in every command. */
export const OPTIONS_ZH: Readonly<Record<string, string>> = {
  "as-of": "只含截至该日（含当日）发布的内容，如 2024-07-24。",
  limit: "最多列出的条数（用 --json 和 --md 时为1至1000，默认100）。",
  indicator: "只看某项指标。",
  baseline: "询问相对该时期的变化；不填则询问水平。",
  modality: "actual（默认）、target 或 forecast。",
  class: "目标进展的类别：{values}。",
  verdict: "核对结论：{values}。",
  kind: "核对类别：{values}。",
  claim: "只看涉及某项陈述的核对。",
  answer: "后续情形：{values}。",
  document: "只看某份文件的承诺。",
  plan: "只看某项规划下的承诺。",
  mechanism: "只看某项机制的承诺。",
  style: "{values}：APA（默认）、GB/T 7714-2015、BibTeX 或 CSL-JSON。",
  print: "只输出网址，不打开。",
  output: "写入的文件；以 CSV 或 Markdown 导出全部记录时为文件夹。",
  port: "默认为 PORT 或 4180；0 表示任一空闲端口。",
  host: "默认为 HOST 或 127.0.0.1。",
  site: "已构建的网站；默认为程序旁的网站。",
  json: "与接口对同一问题的回答逐字节相同；加 =fields 则每条记录只含这些字段。",
  ndjson: "每行一条 JSON 记录，不截断；加 =fields 则只含这些字段。",
  csv: "带表头的 CSV（RFC 4180），不截断；加 =fields 则只含这些列。",
  md: "Markdown。",
  data: "从文件夹读取您自己的陈述，格式同 packages/core/data。",
  "with-record": "将 --data 的文件夹叠加在程序自带的记录之上。",
  api: "从 Peakline 服务器读取，而不用程序自带的记录。",
  lang: "输出语言；默认依 LC_ALL、LC_MESSAGES 或 LANG。",
  color: "供人阅读的输出是否着色；auto 依环境而定，管道不着色。",
  ascii: "破折号、引号和符号用 ASCII，图形改为文字。",
  ambiguous: "终端以几格显示 ± 和 → 等符号；auto 在打开浏览界面时询问终端。",
};

/** What an option does, in Chinese. */
export function optionZh({ name, about, values = [] }: Option): string {
  return OPTIONS_ZH[name]?.replace("{values}", values.join("、")) ?? about;
}
