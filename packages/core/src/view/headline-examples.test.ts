import { describe, expect, test } from "vitest";
import { dataset } from "../data.ts";
import { derive } from "../engine/derive/derive.ts";
import { derivationSentence, stepSentence } from "./derivation-words.ts";
import { headlineOf } from "./headline.ts";
import type { Target } from "./model.ts";
import { tellingSteps } from "./step-lines.ts";

const EXAMPLES: readonly (readonly [Target, string, string])[] = [
  [
    { noun: "documents", id: "scio-2021-07-16-h1" },
    "State Council Information Office published “SCIO briefing on China's development of industry and information technology in H1 2021 (page 9)” on 22 July 2021; 26 commitments (official translation).",
    "国务院新闻办公室于2021年7月22日发布《国新办2021年上半年工业和信息化发展情况新闻发布会（第9页）》；收录26项举措（官方译文）。",
  ],
  [
    { noun: "claims", id: "cns-2021-12-03-results/nev-cumulative-sales" },
    "More than 5.5 million new energy vehicles had been sold in total by the end of 2020 (China News Service, 3 December 2021; inferred: place, period).",
    "截至2020年底，新能源汽车累计销量超过550万辆（中国新闻社，2021年12月3日；推断所得：地区、时期）。",
  ],
  [
    { noun: "claims", id: "iip-2012-energy-standards/cement-existing" },
    "GB 16780-2007 set a limit of 109 kilograms of coal equivalent per tonne of cement from lines of 2,000 to 4,000 tonnes a day for existing plants (Institute for Industrial Productivity, 2012; secondary; inferred: period, up to 109 kgce/t).",
    "GB 16780-2007规定2000—4000吨/日生产线水泥单位产品能耗现有企业限定值为109千克标准煤/吨（工业生产力研究所，2012年；转引；推断所得：时期、不超过109千克标准煤/吨）。",
  ],
  [
    { noun: "commitments", id: "scio-2021-07-16-h1/plans-release" },
    "Announced: Release the 14th Five-Year plans for industrial green development and for the raw material industry soon (Huang Libin, 16 July 2021; State Council Information Office).",
    "已提出：近期发布《“十四五”工业绿色发展规划》和《“十四五”原材料工业发展规划》（黄利斌，2021年7月16日；国务院新闻办公室）。",
  ],
  [
    { noun: "indicators", id: "crude-steel-output" },
    "Crude steel output: Crude steel made; 14 claims in 1 series, 2016–2025.",
    "粗钢产量：粗钢的产量；14项陈述，1个序列，2016—2025年。",
  ],
  [
    { noun: "plans", id: "fourteenth-five-year-plan" },
    "14th Five-Year Plan: by State Council of China, for 2021–2025; 29 claims.",
    "《中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要》由国务院制定，涵盖2021—2025年；29项陈述。",
  ],
  [
    { noun: "plans", id: "industrial-carbon-peak-plan" },
    "Implementation Plan for Carbon Peaking in Industry: issued by Ministry of Industry and Information Technology and others on 1 August 2022, for 2021–2030; 5 claims, 9 commitments.",
    "《工业领域碳达峰实施方案》由工业和信息化部等于2022年8月1日发布，涵盖2021—2030年；5项陈述、9项举措。",
  ],
  [
    { noun: "mechanisms", id: "green-factories" },
    "Green factories: A factory that meets the assessment standard applies through its province and is put on the national list; 43 claims, 2 commitments.",
    "绿色工厂：工厂达到评价标准要求，经省级推荐列入国家名单，另有省、市级名单；43项陈述、2项举措。",
  ],
  [
    { noun: "sectors", id: "cement" },
    "Cement: 24 claims, 6 commitments, 2007–2025.",
    "水泥：24项陈述、6项举措，2007—2025年。",
  ],
  [
    { noun: "actors", id: "huang-libin" },
    "Huang Libin (Spokesperson, Director General of the Operation Monitoring and Coordination Bureau, Ministry of Industry and Information Technology) made 6 claims and spoke of 38 commitments.",
    "黄利斌（工业和信息化部新闻发言人、运行监测协调局局长）作出6项陈述，谈及38项举措。",
  ],
  [
    { noun: "findings", id: "energy-of-the-13th-plan" },
    "Energy per unit of value added of enterprises above designated size is to fall by 18 % from 2015 to 2020 (Wen Wei Po, 10 September 2018); reported: −16.5 to −15.5 % (2020 against 2015); verdict: missed.",
    "到2020年，规模以上企业单位工业增加值能耗比2015年下降18%（文汇报，2018年9月10日）；实际：−16.5%至−15.5%（2020年较2015年）；结论：未完成。",
  ],
  [
    { noun: "findings", id: "year-that-nobody-printed" },
    "Derived: Energy consumption per unit of industrial value added fell by 1.165 to 1.377 % in 2022 against 2021, from 2 claims (inferred: baseline).",
    "推导：单位工业增加值能耗2022年较2021年下降1.165%至1.377%，依据2项陈述（推断所得：基期）。",
  ],
  [
    { noun: "targets", id: "wen-wei-po-2018-09-10-pollution-plan/energy-per-value-added" },
    "Energy per unit of value added of enterprises above designated size is to fall by 18 % from 2015 to 2020 (Wen Wei Po, 10 September 2018); reported: −16.5 to −15.5 % (2020 against 2015); verdict: missed.",
    "到2020年，规模以上企业单位工业增加值能耗比2015年下降18%（文汇报，2018年9月10日）；实际：−16.5%至−15.5%（2020年较2015年）；结论：未完成。",
  ],
  [
    { noun: "targets", id: "peoples-daily-2021-12-04-green-plan/water-per-value-added" },
    "Water per unit of industrial value added is to fall by 16 % from 2020 to 2025 (People's Daily, 4 December 2021; inferred: price basis); derived from the reports: −20.494 to −20.236 % (2023 against 2020); not known: deadline passed, no result on record.",
    "到2025年，单位工业增加值用水量比2020年降低16%（人民日报，2021年12月4日；推断所得：价格口径）；由实际数据推得：−20.494%至−20.236%（2023年较2020年）；未知：期限已过，记录中尚无结果。",
  ],
  [
    { noun: "series", id: "crude-steel-output.stated.-.iron-and-steel.crude-steel.china.-" },
    "Crude steel output (Iron and steel, Crude steel, China) went from 1.065 Gt (2020) to 960.81 Mt (2025); 13 reported values, 19 derived values.",
    "粗钢产量（钢铁，粗钢，中国）由10.65亿吨（2020年）变为9.6081亿吨（2025年）；13个实际值、19个推导值。",
  ],
  [
    { noun: "checks", id: "duplicate-222fc304158105aa" },
    "Green factories, end of 2022: 3,616 (China Central Television) and 3,657 (People's Daily); they cannot both be true.",
    "绿色工厂数量，2022年底：3616（中央电视台）、3657（人民日报）；不可能同时成立。",
  ],
  [
    { noun: "checks", id: "chain-0aa6982597d86dda" },
    "Carbon dioxide emission factor of electricity, 2022 against 2021: stated as down 3.6 % (The Beijing News), derived from 2 other claims: −3.646 to −3.61 %; all can be true.",
    "电力二氧化碳排放因子，2022年较2021年：陈述值为下降3.6%（新京报），由2项其他陈述推得−3.646%至−3.61%；可以同时成立。",
  ],
  [
    { noun: "promises", id: "scio-2021-07-16-h1/plans-release" },
    "Announced: Release the 14th Five-Year plans for industrial green development and for the raw material industry soon (Huang Libin, 16 July 2021; State Council Information Office); plan issued on 29 December 2021.",
    "已提出：近期发布《“十四五”工业绿色发展规划》和《“十四五”原材料工业发展规划》（黄利斌，2021年7月16日；国务院新闻办公室）；2021年12月29日规划发布。",
  ],
];

test.each(EXAMPLES)("%o is told in one sentence, in English and in Chinese", (to, en, zh) => {
  expect([headlineOf(dataset, to, "en"), headlineOf(dataset, to, "zh")]).toEqual([en, zh]);
});

test("a target of which the numbers leave open whether it was met says so", () => {
  const id = "wen-wei-po-2018-09-10-pollution-plan/energy-per-value-added";
  const target = dataset.claims.find((claim) => claim.id === id);
  if (target === undefined) throw new Error(`there is no claim ${id}`);
  // A fall of 18 % as printed may be one of 17.6 % or of 18.4 %.
  const reported = {
    ...target,
    id: "made-up/result",
    modality: "actual",
    threshold: null,
  } as const;
  const record = { ...dataset, claims: [target, reported] };
  expect(headlineOf(record, { noun: "targets", id }, "en")).toBe(
    "Energy per unit of value added of enterprises above designated size is to fall by 18 % from 2015 to 2020 (Wen Wei Po, 10 September 2018); reported: −18.5 to −17.5 % (2020 against 2015); verdict: met or missed (not certain which).",
  );
  expect(headlineOf(record, { noun: "targets", id }, "zh")).toContain("（尚不确定是哪一种）。");
});

describe("a change that nobody printed", () => {
  const answer = derive(dataset, {
    series: "energy-per-value-added.stated.above-designated-size.industry.-.china.-",
    modality: "actual",
    period: "2022",
    baseline: "2021",
  });
  if (!answer.found || answer.lower === null) throw new Error("nothing follows");
  const [step] = tellingSteps(answer.lower);
  if (step === undefined) throw new Error("no step");

  test("is told as derived, with the number of claims that it follows from", () => {
    expect(derivationSentence(dataset, answer, "en")).toBe(
      "Derived: Energy consumption per unit of industrial value added fell by 1.165 to 1.377 % in 2022 against 2021, from 2 claims (inferred: baseline).",
    );
    expect(derivationSentence(dataset, answer, "zh")).toBe(
      "推导：单位工业增加值能耗2022年较2021年下降1.165%至1.377%，依据2项陈述（推断所得：基期）。",
    );
  });

  test("is told step by step, each number with its time and its source", () => {
    expect(stepSentence(dataset, step, "en")).toBe(
      "Lower end, 2022 against 2021: 0.9315 (2022 against 2020; down 6.8 %, State Council Information Office, 5 July 2024) ÷ 0.9445 (2021 against 2020; down 5.6 %, China.org.cn, 14 June 2022) = 0.986236103.",
    );
    expect(stepSentence(dataset, step, "zh")).toBe(
      "2022年较2021年的下限：0.9315（2022年较2020年；下降6.8%，国务院新闻办公室，2024年7月5日）÷0.9445（2021年较2020年；下降5.6%，中国网，2022年6月14日）=0.986236103。",
    );
  });
});
