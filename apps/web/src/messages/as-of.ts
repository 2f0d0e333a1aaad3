import type { Locale } from "@peakline/core/view";

const en = {
  heading: "As it was known",
  note: "What was published up to a day, held against the targets known by then.",
  label: "As of",
  show: "Show",
  earlier: "The publication before",
  later: "The publication after",
  now: "As it is known now",
  noScript: "Without JavaScript the API answers for the day as a list.",
  told: "As of {day}: {sentence}",
  failed: "That day could not be fetched. Check the connection and try again.",
};

/** What the choice of a day says. */
export const AS_OF: Readonly<Record<Locale, typeof en>> = {
  en,
  zh: {
    heading: "当时所知",
    note: "以截至某日已公布的数据，对照当时已知的目标。",
    label: "截至",
    show: "查看",
    earlier: "上一次发布",
    later: "下一次发布",
    now: "回到当前所知",
    noScript: "未启用 JavaScript 时，由 API 以列表给出该日的情况。",
    told: "截至{day}：{sentence}",
    failed: "未能取得该日的情况，请检查网络后重试。",
  },
};
