import type { Locale } from "@peakline/core/view";

const en = {
  title: "Go to or do",
  label: "Page, record or action",
  placeholder: "Type a page, a record or an action …",
  pages: "Pages",
  records: "Records",
  actions: "Actions",
  language: "Read this page in Chinese",
  theme: "Change the appearance",
  copy: "Copy the address of this page",
  copied: "The address is copied.",
  notCopied: "The browser did not let the address be copied.",
  json: "This page as JSON",
  markdown: "This page as Markdown",
  keys: "Show the keys",
  all: "All results for “{query}”",
  found: "{count} to choose from",
  searching: "Searching …",
  failed: "The search did not answer; pages and actions still work.",
  close: "Close",
  sheet: "Keys",
  sheetText: {
    palette: "Go to a page or a record, or do something",
    keys: "Show these keys",
    move: "Choose in the list",
    open: "Open what is chosen",
    tab: "Open it in a new tab",
    escape: "Close",
  },
  or: "or",
};

/** What the palette and the sheet of keys say. */
export type PaletteWords = typeof en;

const zh: PaletteWords = {
  title: "前往或执行",
  label: "页面、记录或操作",
  placeholder: "页面、记录或操作，可用拼音",
  pages: "页面",
  records: "记录",
  actions: "操作",
  language: "以英文阅读本页",
  theme: "切换外观",
  copy: "复制本页地址",
  copied: "地址已复制。",
  notCopied: "浏览器未允许复制地址。",
  json: "本页的 JSON",
  markdown: "本页的 Markdown",
  keys: "显示快捷键",
  all: "“{query}”的全部结果",
  found: "{count}个选项",
  searching: "正在搜索……",
  failed: "搜索没有响应；页面和操作仍可使用。",
  close: "关闭",
  sheet: "快捷键",
  sheetText: {
    palette: "前往页面或记录，或执行操作",
    keys: "显示快捷键",
    move: "在列表中选择",
    open: "打开所选项",
    tab: "在新标签页中打开",
    escape: "关闭",
  },
  or: "或",
};

/** Here and not with the words of the site: they are only fetched with the palette. */
export const PALETTE_WORDS: Readonly<Record<Locale, PaletteWords>> = { en, zh };
