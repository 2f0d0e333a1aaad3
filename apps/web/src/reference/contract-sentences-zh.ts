/** Sentences of the contract that stand alone, by their English. */
export const SENTENCES: Readonly<Record<string, string>> = {
  "What this API is.": "此 API 的说明。",
  "Sources: briefings, articles, plans, notices.": "来源：发布会、文章、规划、通知。",
  "Statements by a document about an indicator, with a typed value.":
    "文件就某一指标所作的陈述，取值带有类型。",
  "What a document says will be, is being or was done.": "文件所说将做、正在做或已做的事。",
  "What is measured.": "衡量的对象。",
  "Plans and policies, with their parts and states.": "规划与政策，及其组成部分和进展状态。",
  "Standing ways in which policy acts.": "政策发挥作用的常设机制。",
  "Branches of the economy.": "国民经济行业。",
  "Persons and bodies that speak, publish, plan or act.": "发言、发布、规划或行动的个人与机构。",
  "Closed tables of names that the other records use.": "其他记录所用名称的封闭表。",
  "What has a value in a period: claims that speak of the same thing.":
    "在某一时期具有取值的对象：指向同一事物的各项陈述。",
  "Where targets stand.": "各项目标的进展。",
  "What follows from the claims, with its steps.": "由陈述推得的结果及其步骤。",
  "Does it add up: every check with its verdict.": "数字是否吻合：每项核对及其结论。",
  "Claims that cannot all be true.": "不能同时为真的陈述。",
  "The most telling results, in sentences made from the engine's answers.":
    "最能说明问题的结果，语句由计算结果生成。",
  "What followed from commitments and targets.": "举措与目标的后续进展。",
  "Calculators over cited rules, each answer with its steps and sources.":
    "依据所引规则的计算工具，每个结果均附步骤与来源。",
  "What if: hypotheses beside the record.": "情景：记录之外的假设。",
  "Full text in English and Chinese.": "中英文全文。",
  "Everything at once.": "一次取得全部内容。",
  "What this API is, and its addresses": "此 API 的说明及其全部地址",
  "Every kind of problem that an answer can have": "返回可能出现的全部错误类别",
  "All kinds.": "全部类别。",
  "All entries.": "全部条目。",
  "All rules.": "全部规则。",
  "All conflicts.": "全部矛盾。",
  "Several values are alternatives.": "多个取值满足其一即可。",
  "Who published it.": "发布者。",
  "Authority of the document.": "文件的权威性。",
  "Language of the text at hand.": "所据文本的语言。",
  'Words in English or Chinese, "phrases", and name:value terms: every one of them must hold. `sector:iron-and-steel,cement modality:target period:2021/2025 能耗`: values of one name are alternatives, `-` before a term excludes it. Names are those of the filters, and period; 行业：水泥 does the same in Chinese.':
    "中文或英文词语、引号内的短语，以及“名称:取值”条件，须全部满足。`sector:iron-and-steel,cement modality:target period:2021/2025 能耗`：同一名称的多个取值满足其一即可，条件前加 `-` 表示排除。名称即各筛选条件和 period；中文写作“行业：水泥”，效果相同。",
  "How many records one answer holds at most.": "一次返回的记录数上限。",
  "Where to go on: part of the `next` of the answer before; opaque.":
    "续读位置：取自上一次返回的 `next`，内容不必理解。",
  "facets: the values of every filter with their numbers of records, each counted over the records that fit all other filters.":
    "facets：各筛选条件的全部取值及其记录数，每个均在满足其余条件的记录中统计。",
  "A parameter is unknown, missing, or has a value that it cannot have.":
    "参数未知、缺少，或取值不被允许。",
  "A parameter is unknown or has a value that it cannot have.": "参数未知，或取值不被允许。",
  "A parameter is unknown.": "参数未知。",
  "The document that states it.": "作出该陈述的文件。",
  "What it measures.": "所衡量的指标。",
  "The sector it speaks of.": "所涉行业。",
  "Over what it is taken.": "统计范围。",
  "The product it speaks of.": "所涉产品。",
  "The place it holds for.": "适用地区。",
  "Whether it reports, sets a goal or expects.": "属于实际、目标还是预期。",
  "How it measures.": "衡量方式。",
  "How far it may carry a verdict.": "可在多大程度上支撑结论。",
  "What it is about.": "主题。",
  "A plan it states a goal, content or result of.": "其目标、内容或成果所属的规划政策。",
  "A mechanism it states a result of.": "其成果所属的机制。",
  "Who said it.": "发言者。",
  "What its checks found, and for a target where it stands.":
    "其各项核对的结论；对目标而言，为其进展状态。",
  "Key of the claim in its document.": "陈述在其文件中的键。",
  "What is to be done.": "要做的事。",
  "Where it stands according to its document.": "据其文件所处的状态。",
  "Where.": "所涉行业。",
  "Under, or to make, which plan.": "所依据或将制定的规划政策。",
  "By which mechanism.": "所用机制。",
  "Who does it.": "执行者。",
  "An indicator that would show its effect.": "能够反映其成效的指标。",
  "What followed from it.": "其后续进展。",
  "Key of the commitment in its document.": "举措在其文件中的键。",
  "How its values combine over time.": "其数值随时间的合并方式。",
  "What kind of plan it is.": "规划政策的类型。",
  "A sector it covers.": "所覆盖的行业。",
  "A mechanism that carries it.": "落实它的机制。",
  "Who issued it.": "印发者。",
  "The plan it belongs to.": "所属的规划政策。",
  "What kind of mechanism it is.": "机制的类型。",
  "A sector it acts on.": "所作用的行业。",
  "A plan it carries.": "所落实的规划政策。",
  "Who takes part in it.": "参与者。",
  "The sector that contains it.": "上级行业。",
  "What kind of actor it is.": "主体的类型。",
  "The organisation it is part of.": "所属机构。",
  "Relations between series that hold by their definitions": "按定义成立的序列间关系",
  "List series: what has a value in a period": "列出序列：在某一时期具有取值的对象",
  "Claims that agree in indicator, definition, boundary, sector, product, place and price basis speak of the same thing.":
    "指标、定义、统计范围、行业、产品、地区和价格口径均一致的陈述指向同一事物。",
  "One series with everything that follows for it": "一个序列及其可推得的全部内容",
  "Only what was published up to and including that day, Beijing calendar; by default all.":
    "只取截至当日（含，北京时间）已发布的内容；默认为全部。",
  "Where every target with a number stands": "每项含数字目标的进展",
  "Each target is held against the reported claims of its own series. Progress is given by China's official measure and in a straight line; where nothing can be said the answer names the reason.":
    "每项目标均与其所属序列的实际陈述对照。进度按中国官方算法和线性算法给出；无法判断时说明原因。",
  "Where it may stand; unchecked where that cannot be told.":
    "可能所处的状态；无法判断时为 unchecked。",
  "Where one target stands": "一项目标的进展",
  "There is no such claim, or it sets no target with a number.":
    "没有这一陈述，或其未设定含数字的目标。",
  "What follows for a level or a change, with its steps": "某一水平或变化可推得的结果及其步骤",
  "The tightest interval that the claims of a series imply, computed exactly from the printed digits and rounded outward. Where nothing follows the answer names the reason, and where a declared assumption would help, what follows under it.":
    "某一序列的陈述所隐含的最窄区间，由原文数字精确计算并向外舍入。无法推得时说明原因；若声明的假定有助于推导，则给出该假定下的结果。",
  "The period asked for.": "所查询的时期。",
  "Against which period: asks for the change. Left out: asks for the level.":
    "与哪一时期相比：查询变化；省略则查询水平。",
  "Reported values by default.": "默认为实际值。",
  "Assumed shares of the base year's energy used in its first half, for a half-year that no claim bounds; declared defaults otherwise.":
    "在没有陈述约束半年值时，假定基年上半年能耗所占的比重；省略则用声明的默认值。",
  "The answer.": "结果。",
  "What was known when: the answer to a question from each publication on":
    "何时已知什么：自每次发布起某一问题的结果",
  "One entry for each day on which a publication changed the answer of /v1/derive.":
    "凡有发布改变了 /v1/derive 结果的日子，各列一条。",
  "Does it add up: every check with its verdict": "数字是否吻合：每项核对及其结论",
  "Statements of one quantity, changes that compose, parts and wholes, targets and statements made again, and the readings of ambiguous ones. Each check names its claims, what is stated and what the others imply, the difference, the tolerance that the printed digits leave, and what explains a difference.":
    "同一数量的多次陈述、可连乘的变化、部分与整体、重复提出的目标与陈述，以及有歧义陈述的各种解读。每项核对列出所涉陈述、所述值与由其他陈述推得的值、差额、原文数字所留的容差，以及对差异的解释。",
  "What the check found.": "核对的结论。",
  "What the check compares.": "核对所比较的内容。",
  "Only checks that a claim takes part in.": "只取某一陈述所参与的核对。",
  "One check with everything that its verdict rests on": "一项核对及其结论的全部依据",
  "Claims that cannot all be true": "不能同时为真的陈述",
  "Each conflict names as few claims as possible, any all but one of which can be true, and the cycle of their numbers that cannot close. Claims of different series meet only where a rule of /v1/rules joins these; what differs because it speaks of different things is told by /v1/checks.":
    "每处矛盾只列出尽可能少的陈述，去掉其中任意一项，其余即可同时为真；并给出其数字无法闭合的环。不同序列的陈述仅在 /v1/rules 的规则将其相连时才会相遇；因所指不同而产生的差异见 /v1/checks。",
  "What followed from every commitment": "每项举措的后续进展",
  "Every commitment that its own document does not call done, with what other documents say of the same plan, mechanism or result indicator: promised before, promised again, its plans prepared and issued, targets set, under way, done, reported. Links are never drawn by a theme or a sector alone. `direct` steps speak of this very thing and decide the answer.":
    "凡其文件未称已完成的举措，均列出其他文件对同一规划政策、机制或成果指标的说法：此前承诺、再次承诺、规划编制与印发、设定目标、进行中、已完成、已报告。仅凭主题或行业不建立联系。`direct` 步骤直接述及此事，并决定结论。",
  "What followed.": "后续进展。",
  "Only promises under a plan.": "只取某一规划政策下的举措后续。",
  "What followed from one commitment or target": "一项举措或目标的后续进展",
  "Key of the commitment, or of the claim that sets a target, in its document.":
    "举措或设定目标的陈述在其文件中的键。",
  "There is no such commitment or target, or it was not yet published.":
    "没有这一举措或目标，或当时尚未发布。",
  "The most telling results of the record": "记录中最能说明问题的结果",
  "Questions to the engine that readers should see answered: what came of a target, which targets of a year can be judged, what explains that two figures differ, what follows though nobody printed it, how fast a quantity changed. Only the questions are chosen by people; every sentence and number is computed.":
    "值得读者看到答案的问题：目标结果如何，某年的哪些目标可以评判，两个数字为何不同，哪些结果原文没有却可推得，某一数量变化多快。只有问题由人选定，语句和数字均由计算得出。",
  "One finding": "一项发现",
  "A plan or mechanism from promise to report": "一项规划政策或机制：从承诺到报告",
  "Where it was promised, what carries it (its states, and what is said to be under way or done), and what was reported of it. Steps that are not `direct` come through the mechanisms of a plan, or are the plans of a mechanism.":
    "在何处承诺，由什么落实（其状态，以及据称进行中或已完成的内容），报告了什么。非 `direct` 的步骤经由规划政策的机制而来，或为某一机制的规划政策。",
  "plans or mechanisms.": "plans（规划政策）或 mechanisms（机制）。",
  "Id of the plan or mechanism.": "规划政策或机制的标识。",
  "There is no such plan or mechanism.": "没有这一规划政策或机制。",
  "What if: hypotheses beside the record, and paths to a value":
    "情景：记录之外的假设，以及通往某一数值的路径",
  "Nothing is kept: the answer says which answers the hypotheses change, which reported claims they contradict, and where a path leads. Hypotheses are claims of your own, apart from the record. Everything is computed exactly, so the numbers have an end: a printed number has at most 10 decimals and a value of a path 40 digits, a path spans at most 200 years, and all hypotheses together come to at most 250 digits, those of a yearly rate once for each of its years, and change by at most 12 orders of magnitude.":
    "不保存任何内容：返回说明假设改变了哪些结果、与哪些实际陈述矛盾，以及路径通向何处。假设是您自己的陈述，与记录分开。一切均精确计算，因此数字有上限：所填数字至多10位小数，路径的数值至多40位，路径至多跨200年，全部假设合计至多250位（年均速度按年数各计一次），变化至多12个数量级。",
  "What changes.": "发生的变化。",
  "The body is no JSON, or holds something that a scenario cannot have.":
    "请求体不是 JSON，或含有情景不能有的内容。",
  "The body is too large.": "请求体过大。",
  "The body is not sent as application/json.": "请求体未以 application/json 发送。",
  "Calculators over cited rules, and what each asks for":
    "依据所引规则的计算工具，及其各自的输入项",
  "One instrument: what it asks for, with choices and an example":
    "一个测算工具：输入项、可选值与示例",
  "What an instrument computes for its inputs, with its steps and sources":
    "测算工具对输入的计算结果，附步骤与来源",
  "Each input is a parameter by its name, given once and with at most 500 characters; an empty one is none. The instrument itself says which there are. Beyond its sources it says so and never extrapolates; what is wrong with the inputs is told all at once.":
    "每个输入项即同名参数，只给出一次，至多500个字符；空值视为未给出。有哪些输入项由测算工具自身说明。超出来源范围时会如实说明，绝不外推；输入有误时一次指出全部问题。",
  "The inputs of the instrument by their names.": "测算工具的输入项，按名称给出。",
  "An input is unknown, missing, given twice, or has a value that it cannot have.":
    "输入项未知、缺少、重复给出，或取值不被允许。",
  "Search all records in English and Chinese": "以中文或英文搜索全部记录",
  "Only records of this noun.": "只取这一类记录。",
  "A page of hits, best first; `facets.noun` counts them by noun, whatever noun was asked for.":
    "一页结果，最相符的在前；`facets.noun` 按类别计数，与所查类别无关。",
  "q is missing or asks for something that cannot be, or a parameter is unknown or has a wrong value.":
    "缺少 q 或其所问不成立，或参数未知、取值有误。",
  "Everything that a search finds, as CSV": "搜索的全部结果，CSV 格式",
  "All hits, best first.": "全部结果，最相符的在前。",
  "The whole record in one answer": "一次返回完整记录",
  "Every noun and every table of this release.": "本版本的全部记录与名称表。",
  "The copy named by If-None-Match is still right.": "If-None-Match 所指副本仍然有效。",
  "This address has no such form.": "此地址没有这种格式。",
  "The address is too long.": "地址过长。",
  "The server failed.": "服务器出错。",
  "What came into the record, the newest first.": "记录新收的内容，最新的在前。",
  "What came into the record, the newest first": "记录新收的内容，最新的在前",
  "There is no such record, or the server does not have that release.":
    "没有这一记录，或服务器没有该版本。",
  "The answer is another than the one that If-Match names.": "当前内容与 If-Match 所指不符。",
  "Too many requests; Retry-After says when to come back.": "请求过多；何时可再试见 Retry-After。",
  "The release that answers, its licence, and the address of every list and question.":
    "所用版本、许可，以及全部列表与问题的地址。",
  "The kinds that `type` of a problem names by their fragment, each with its status and what its members say.":
    "错误的 `type` 以片段指明类别；此处列出各类别的状态码及其成员的含义。",
  "Sources: briefings, articles, plans, notices, in the order of the record.":
    "来源：发布会、文章、规划、通知，按记录中的顺序。",
  "Columns of the table form to sort by, the first first; `-` before a name turns it round. What has no value stands last, what is equal keeps its order.":
    "按表格形式的哪些列排序，依次生效；列名前加 `-` 为倒序。没有取值的排在最后，相等的保持原有次序。",
  "Only these members of each record; all by default.": "每条记录只取这些成员；默认取全部。",
  "One record as JSON a line, never paged and never cut.": "每行一条 JSON 记录，不分页、不截断。",
  "One page as a table of CommonMark with the address of the next page.":
    "一页内容，为 CommonMark 表格，附下一页的地址。",
  "Every number and status that a document states, with what its printed digits allow and its place in the source.":
    "文件所述的每个数字与状态，附原文数字所允许的取值及其在来源中的位置。",
  "What documents say will be, is being or was done, without a number.":
    "文件所说将做、正在做或已做的事，不含数字。",
  "What is measured: unit, definition versions, and how values combine over time.":
    "衡量的对象：单位、定义的各版本，以及数值随时间的合并方式。",
  "One image with its title, a sentence that says what it shows, and its colours. Stated values are filled, derived ones dotted, targets hollow; an arrow is an end that nobody stated.":
    "一幅图，附标题、说明所示内容的一句话及其配色。原文陈述的取值为实心，推导值为点线，目标为空心；箭头表示一端未说明。",
  "Plans and policies, with their parts, states and references.":
    "规划与政策，及其组成部分、进展状态与参考来源。",
  "Standing ways in which policy acts, with those who take part.":
    "政策发挥作用的常设机制，及其参与者。",
  "Branches of the economy, each under the one that contains it.":
    "国民经济行业，各列于其上级行业之下。",
  "Whole, in its own order; other records name its entries by their ids.":
    "整表，按其自身顺序；其他记录以标识引用其条目。",
  "Only series over a boundary.": "只取某一统计范围的序列。",
  "Its claims, every level and change that follows and that no claim says by itself, its conflicts and its checks. As CSV: the table of its claims.":
    "其陈述、可推得而无一陈述直接说出的各项水平与变化、其矛盾及核对。CSV 格式为其陈述的表格。",
  "One series with everything that follows for it, as Markdown":
    "一个序列及其可推得的全部内容，Markdown 格式",
  "One series with everything that follows for it, as CSV":
    "一个序列及其可推得的全部内容，CSV 格式",
  "Only targets that a document states.": "只取某一文件所设的目标。",
  "The target held against the reported claims of its own series, as the list serves it.":
    "目标与其所属序列的实际陈述对照，内容与列表相同。",
  "Where one target stands, as Markdown": "一项目标的进展，Markdown 格式",
  "As the list serves it: what is stated, what the other claims imply and by which steps, and what explains a difference.":
    "内容与列表相同：所述值、由其他陈述推得的值及其步骤，以及对差异的解释。",
  "One set of claims that cannot all be true": "一组不可能同时成立的陈述",
  "One set of claims that cannot all be true, as Markdown": "一组不可能同时成立的陈述（Markdown）",
  "As the list serves it. As Markdown it is told in words, as the check of /v1/checks that compares the same claims.":
    "与列表所给一致。Markdown以文字说明，即/v1/checks中比较同一组陈述的核对。",
  "One check with everything that its verdict rests on, as Markdown":
    "一项核对及其结论的全部依据，Markdown 格式",
  "Only conflicts that a claim takes part in.": "只取某一陈述所涉的矛盾。",
  "Among what is reported, set as a goal, or expected.": "属于实际、目标还是预期。",
  "A page of conflicts.": "一页矛盾。",
  "What was asked.": "所问的问题。",
  "Only findings that rest on a claim.": "只取依据某一陈述的发现。",
  "As the list serves it: the question that was put to the engine, and its answer in sentences.":
    "内容与列表相同：向引擎提出的问题，以及成句的答案。",
  "There is no such finding, or nothing that answered it was known on that day.":
    "没有这一发现，或当日尚无可作答的内容。",
  "One finding, as Markdown": "一项发现，Markdown 格式",
  "Documents with what they state and announce, by their dates of publication: from the record itself and no clock. `since` and `asOf` include their days, so that two days apart from each other meet without a gap.":
    "各文件及其所述、所宣布的内容，按发布日期排列：依据记录本身，不依赖时钟。`since` 与 `asOf` 均含当日，相邻两段之间不留空隙。",
  "Only what was published on that day or later, Beijing calendar.":
    "只取当日（北京时间）及以后发布的内容。",
  "Only changes of a noun.": "只取某一类记录的变动。",
  "Only what a document brought.": "只取某一文件带来的内容。",
  "A page of changes.": "一页变动。",
  "The latest documents as an Atom feed": "最新文件，Atom 订阅源",
  "RFC 4287: an entry for each of the 50 documents published last, with the number of claims and commitments that it brought.":
    "RFC 4287：最近发布的50份文件各为一条，附其带来的陈述与举措数。",
  "What came before it, in its own document, and after it, step by step in order of time.":
    "此前、同一文件中及此后的各步，按时间顺序。",
  "What followed from one commitment or target, as Markdown":
    "一项举措或目标的后续进展，Markdown 格式",
  "Small calculators over published rules: each says what it asks for, with choices and the address of an example.":
    "依据已公布规则的小型计算工具：各自说明输入项、可选值与示例地址。",
  "Each input with its kind, its unit, what can be chosen, and when it is asked for; the address of an answer to its examples.":
    "各输入项的类型、单位、可选值及何时需要；以及以示例输入作答的地址。",
  "One instrument: what it asks for, with choices and an example, as Markdown":
    "一个测算工具：输入项、可选值与示例，Markdown 格式",
  "The body is no JSON, or a parameter is unknown.": "请求体不是 JSON，或参数未知。",
  "The body is JSON, and holds something that a scenario cannot have.":
    "请求体为 JSON，但含有情景不能有的内容。",
  "Full text over names, titles and statements in both languages, with the terms of the query grammar; the best first.":
    "对中英文名称、标题与陈述作全文搜索，可用查询条件；最相符的在前。",
  "The tables as a Data Package": "各表格，Data Package 格式",
  "See https://datapackage.org/standard/data-package/.":
    "见 https://datapackage.org/standard/data-package/。",
  "The description.": "该说明文件。",
  "The tables as CSV on the Web": "各表格，CSV on the Web 格式",
  "See https://www.w3.org/TR/tabular-metadata/.": "见 https://www.w3.org/TR/tabular-metadata/。",
  "Every noun and every closed table, as their lists serve them; nothing computed.":
    "全部记录类别与名称表，内容与各自列表相同；不含计算结果。",
  "The record as a Dataset of schema.org": "本记录，schema.org 的 Dataset",
  "See https://schema.org/Dataset.": "见 https://schema.org/Dataset。",
  "Reported levels of several series beside each other": "多个序列已公布的水平值并列比较",
  "Series of one unit on one scale, each value with everything that it allows: the latest of each, those of chosen periods, or every publication of them. Where they share no scale the answer names the reason.":
    "将单位相同的序列置于同一标度，每个数值附其允许的全部取值：各自最新的数值、所选时期的数值，或历次发布的数值。没有共同标度时说明原因。",
  "Ids of /v1/series, in the order in which they are shown.":
    "取值为 /v1/series 的标识，按给出的顺序显示。",
  "Of which periods; left out, the latest that each series reports.":
    "哪些时期；省略时取各序列最新公布的数值。",
  "all: what a later publication replaced too, each in a row of its own.":
    "all：包括后来被修订的数值，各占一行。",
  "The comparison.": "比较结果。",
  "The same, drawn": "同样的内容，以图形给出",
  "Where the targets stand, or stood on a day": "各项目标的进展，或在某日的进展",
  "Every target with a number that was known on the day, held against what was known then: as a scoreboard by deadline and as a list by where it stood.":
    "以当日所知对照当日已知的各项量化目标：按期限列为进展图，并按进展列为清单。",
  "The scoreboard.": "进展图。",
  "Adds `told`: the same in words of this language, with what can be drawn.":
    "附加 `told`：以该语言表述同样的内容，并给出可绘制的部分。",
  "A page of hits, best first; `facets.noun` counts them by noun, whatever noun was asked for; the others count what one more term would leave.":
    "一页结果，最相符的在前；`facets.noun` 按类别计数，与所查类别无关；其余各项为再加一个条件后所余的数量。",
  "In which language it is written.": "所用语言。",
};
