// Generated from schemas/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate20, stdin_default = validate20, schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "log.schema.json", title: "台账", description: "政协办公室一年（或一届）的工作台账。键用英文名或中文标题都可以。", type: "object", additionalProperties: !1, required: ["year"], properties: { year: { title: "年份", description: "台账的年份；跨几年的写 2016-2020。", type: ["integer", "string"], minimum: 1949, maximum: 2100, pattern: "^(19|20)[0-9]{2}-(19|20)[0-9]{2}$", examples: [2024, "2016-2020"] }, organization: { $ref: "#/$defs/organization" }, taxonomy: { $ref: "#/$defs/taxonomy" }, include: { title: "引入", description: "并入其他文件，可用 * 通配；路径从本文件所在的文件夹算起。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["各专委会/*.yaml"] }, activities: { title: "活动", description: "各项活动。", type: "array", items: { $ref: "#/$defs/activity" }, examples: [[{ date: "2024-03-05", type: "常委会议" }]] }, givens: { title: "给定数据", description: "台账条目证明不了的数，键是名称。", type: "object", propertyNames: { $ref: "#/$defs/figureName" }, additionalProperties: { $ref: "#/$defs/given" }, examples: [{ 政协委员: { value: "2775名", scope: "全市" } }] }, proposals: { $ref: "#/$defs/proposals" }, figures: { title: "指标", description: "自己定义的指标，键是名称。", type: "object", propertyNames: { $ref: "#/$defs/figureName" }, additionalProperties: { $ref: "#/$defs/figure" }, examples: [{ 人均建议: { quotient: ["意见建议", "委员"] } }] }, checks: { title: "勾稽", description: "数与数之间应有的关系，每次检查都核对。", type: "array", items: { $ref: "#/$defs/check" }, examples: [[{ total: "提案办结", parts: ["已解决", "列入计划", "留作参考"] }]] }, summary: { $ref: "#/$defs/summary" }, plan: { $ref: "#/$defs/plan" } }, $defs: { figureName: { title: "名称", description: `指标、成果、类型的名称：写作时放进 {{ }} 里。不含空格和 . / ( ) [ ] { } " ' 等半角符号，也不能全是数字。`, type: "string", pattern: "^(?![0-9]+$)[^\\s!\"#%&'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$", examples: ["常委会议", "意见建议"] }, date: { title: "日期", "x-kind": "date", description: "日、月、季度、年或起止，一律写数字：2024-03-05、2024-03、2024-Q1、2024、2024-03-05/2024-03-08。", type: ["string", "number"], examples: ["2024-03-05", "2024-03", "2024-Q1", "2024-03-05/2024-03-08"] }, taxonomyType: { title: "活动类型", description: "台账里“类型”一栏可以写的名称。", type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/figureName", title: "名称", description: "类型名称，也是它的次数指标的名称。", examples: ["法官工作室接待"] }, group: { $ref: "#/$defs/figureName", title: "类别", description: "所属类别；类别的次数是各类型之和（一次活动只计一次）。", examples: ["协商"] }, unit: { title: "单位", description: "计数单位，不写则随类别。", type: "string", minLength: 1, examples: ["次", "场次"] }, section: { title: "板块", description: "综述初稿把这类活动写进哪一板块，不写则随类别。", type: "string", minLength: 1, examples: ["协商议政"] }, verb: { title: "动词", description: "初稿写次数时用的动词，不写则随类别。", type: "string", minLength: 1, examples: ["召开", "开展"] }, ordinal: { title: "有届次", description: "是否按“第几次”编号的会议；是则检查缺号和重号。", type: "boolean", examples: [!0] } }, required: ["name", "group"] }, taxonomyGroup: { title: "类别", description: "几种活动类型的总称，名称就是合计次数的指标名。", type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/figureName", title: "名称", description: "类别名称。", examples: ["协商"] }, unit: { title: "单位", description: "计数单位，不写为“次”。", type: "string", minLength: 1, examples: ["次"] }, section: { title: "板块", description: "初稿里的默认板块。", type: "string", minLength: 1, examples: ["协商议政"] }, verb: { title: "动词", description: "初稿里的默认动词，不写为“开展”。", type: "string", minLength: 1, examples: ["开展"] } }, required: ["name"] }, taxonomyMeasure: { title: "成果名目", description: "活动“成果”一栏可以写的名目和单位。", type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/figureName", title: "名称", description: "名目名称，也是合计指标的名称。", examples: ["意见建议"] }, unit: { title: "单位", description: "计量单位。", type: "string", minLength: 1, examples: ["条", "万元"] }, verb: { title: "动词", description: "初稿写合计时用的动词；不写则只写名目和数量。", type: "string", minLength: 1, examples: ["提出"] }, of: { $ref: "#/$defs/figureName", title: "属于", description: "它是哪一名目的一部分；合计不应超过那一名目。", examples: ["社情民意信息"] } }, required: ["name", "unit"] }, taxonomySection: { title: "板块", description: "综述初稿的一个部分。", type: "object", additionalProperties: !1, properties: { name: { title: "名称", description: "板块名称。", type: "string", minLength: 1, examples: ["协商议政"] }, heading: { title: "标题", description: "初稿用的标题，一行或两行；不写则用名称。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: [["聚焦中心大局", "深入协商议政"]] } }, required: ["name"] }, proposalStage: { title: "提案环节", description: "提案链条中的一环；各地口径不同，在这里声明。", type: "object", additionalProperties: !1, properties: { name: { $ref: "#/$defs/figureName", title: "名称", description: "环节名称。", examples: ["并案"] }, figure: { $ref: "#/$defs/figureName", title: "指标名", description: "它的件数指标叫什么；不写为“提案”加环节名。", examples: ["重点提案"] }, of: { title: "属于", description: "它是哪一环节的一部分。", type: "string", minLength: 1, examples: ["立案"] }, exclusive: { title: "互斥", description: "与同属一环节的其他互斥环节不重叠，合起来不超过上一环节。", type: "boolean", examples: [!1] }, complete: { title: "齐全", description: "属于它的互斥环节加起来正好是它：收到=立案+并案+不立案。", type: "boolean", examples: [!0] }, rate: { title: "比率", description: "它占上一环节的百分比叫什么；不写则没有。", type: "string", minLength: 1, examples: ["办复率"] } }, required: ["name"] }, taxonomy: { title: "分类", description: "在内置的活动类型、类别、成果名目、板块之外添加，或按名称改写内置的。", type: "object", additionalProperties: !1, properties: { types: { title: "类型", description: "添加或改写的活动类型。", type: "array", items: { $ref: "#/$defs/taxonomyType" }, examples: [[{ name: "协商议事活动", group: "协商", unit: "场次" }]] }, groups: { title: "类别", description: "添加或改写的类别。", type: "array", items: { $ref: "#/$defs/taxonomyGroup" }, examples: [[{ name: "网络议政", section: "协商议政" }]] }, measures: { title: "成果", description: "添加或改写的成果名目。", type: "array", items: { $ref: "#/$defs/taxonomyMeasure" }, examples: [[{ name: "开挖沟渠", unit: "米" }]] }, sections: { title: "板块", description: "添加或改写的板块，先后就是综述里的先后。", type: "array", items: { $ref: "#/$defs/taxonomySection" }, examples: [[{ name: "文化文史" }]] }, stages: { title: "提案环节", description: "添加或改写的提案环节。", type: "array", items: { $ref: "#/$defs/proposalStage" }, examples: [[{ name: "并案", of: "立案" }]] } }, examples: [{ measures: [{ name: "开挖沟渠", unit: "米" }] }] }, committee: { title: "专委会", description: "专门委员会，可以只写名称。", type: ["string", "object"], additionalProperties: !1, properties: { name: { title: "名称", description: "全称。", type: "string", minLength: 1, examples: ["提案委员会"] }, shortName: { title: "简称", description: "简称，台账里写简称也认得。", type: "string", minLength: 1, examples: ["提案委"] } }, required: ["name"] }, organization: { title: "单位", description: "这是哪一级、哪一届政协。", type: "object", additionalProperties: !1, properties: { name: { title: "全称", description: "单位全称。", type: "string", minLength: 1, examples: ["政协某某县委员会"] }, shortName: { title: "简称", description: "正文里的称呼。", type: "string", minLength: 1, examples: ["县政协"] }, level: { title: "级别", description: "省、自治区、市、州、盟、县、区、旗。", type: "string", enum: ["省", "自治区", "市", "州", "盟", "县", "区", "旗"], "x-enumTitles": ["省", "自治区", "市", "州", "盟", "县", "区", "旗"], examples: ["县"] }, term: { title: "届次", description: "第几届。", type: "string", minLength: 1, examples: ["第十三届"] }, members: { title: "委员", "x-kind": "quantity", description: "委员人数，成为指标“委员”。", type: ["string", "number"], examples: ["215名"] }, committees: { title: "专委会", description: "专门委员会名单；写了名单，活动里出现名单外的就会提示。", type: "array", items: { $ref: "#/$defs/committee" }, examples: [["提案委", { name: "社会和法制委员会", shortName: "社法委" }]] } }, examples: [{ name: "政协某某县委员会", shortName: "县政协", level: "县", term: "第十届" }] }, instruction: { title: "批示", description: "领导批示，可以只写批示人。", type: ["string", "object"], additionalProperties: !1, properties: { by: { title: "批示人", description: "谁作的批示。", type: "string", minLength: 1, examples: ["县委书记"] }, text: { title: "内容", description: "批示要点。", type: "string", minLength: 1, examples: ["请相关部门研究采纳"] } }, required: ["by"] }, activity: { title: "活动", description: "一次活动；或用“次数”让一行代表多次。", type: "object", additionalProperties: !1, properties: { date: { $ref: "#/$defs/date", title: "日期", description: "活动日期，可以只写到月、季度、年，或写起止。", examples: ["2024-03-05"] }, type: { title: "类型", description: "活动类型；一次活动算两种类型时写成列表，总数里仍只算一次。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["常委会议", ["党组会议", "主席会议"]] }, title: { title: "标题", description: "活动名称。", type: "string", minLength: 1, examples: ["县政协十届十二次常委会议"] }, topic: { title: "议题", description: "议题、课题、主题；可写多个。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["推进乡村产业发展"] }, committee: { title: "专委会", description: "承办的专委会；可写多个。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["提案委"] }, times: { title: "次数", "x-kind": "quantity", description: "这一行代表多少次，不写为 1。", type: ["string", "number"], examples: ["近500场次", 12] }, ordinal: { title: "第几次", description: "会议的序号；不写则从标题里的“第几次”认。", type: "integer", minimum: 1, examples: [12] }, place: { title: "地点", description: "在哪里。", type: "string", minLength: 1, examples: ["县政协会议室"] }, participants: { title: "参加", "x-kind": "quantity", description: "参加的人次，或参加者名单。", type: ["string", "number", "array"], items: { type: "string", minLength: 1 }, minItems: 1, examples: ["1000余人次", ["张三", "李四"]] }, results: { title: "成果", description: "按名目写成果：名目在“分类”里声明过，单位要一致。", type: "object", propertyNames: { $ref: "#/$defs/figureName" }, additionalProperties: { "x-kind": "quantity", type: ["string", "number"] }, examples: [{ 意见建议: "24条", 调研报告: "1篇" }] }, funds: { title: "资金", "x-kind": "quantity", description: "投入或协调的资金，合计为指标“资金”。", type: ["string", "number"], examples: ["4209.3万元"] }, instructions: { title: "批示", description: "得到的领导批示：批示人，或批示人和内容；几件就写成列表。", type: ["string", "object", "array"], minLength: 1, additionalProperties: !1, properties: { by: { title: "批示人", description: "谁作的批示。", type: "string", minLength: 1, examples: ["县委书记"] }, text: { title: "内容", description: "批示要点。", type: "string", minLength: 1, examples: ["请相关部门研究采纳"] } }, required: ["by"], items: { $ref: "#/$defs/instruction" }, minItems: 1, examples: ["县委书记", { by: "县委书记", text: "请相关部门研究采纳" }, [{ by: "县长", text: "请农业农村局研究" }]] }, outcome: { title: "结果", description: "通过、决定、推动了什么，一两句话，初稿会照用。", type: "string", minLength: 1, examples: ["推动新建停车位320个"] }, tags: { title: "标签", description: "自定的标签，供指标筛选。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["脱贫攻坚"] }, source: { title: "来源", description: "依据：文件、纪要、报道。", type: "string", minLength: 1, examples: ["常委会会议纪要第12期"] }, note: { title: "备注", description: "不进正文的说明。", type: "string", minLength: 1, examples: ["改期一次"] }, notable: { title: "重点", description: "是：初稿给它单独一句；否：只计数。不写由程序判断。", type: "boolean", examples: [!0] }, distinct: { title: "另计", description: "确认它不是与别的条目重复的同一活动。", type: "boolean", examples: [!0] } }, required: ["date", "type"], examples: [{ date: "2024-03-05", type: "常委会议", title: "县政协十届十二次常委会议" }] }, given: { title: "给定数", "x-kind": "quantity", description: "台账条目证明不了的数：上级统计、别处汇总。可以只写数量。", type: ["string", "number", "object"], additionalProperties: !1, properties: { value: { title: "数值", "x-kind": "quantity", description: "数量和单位。", type: ["string", "number"], examples: ["2775名"] }, scope: { title: "范围", description: "数字覆盖谁；不写为本级。", type: "string", minLength: 1, examples: ["全市"] }, asOf: { $ref: "#/$defs/date", title: "截至", description: "截至什么时候。", examples: ["2018-12"] }, source: { title: "来源", description: "数字从哪里来。", type: "string", minLength: 1, examples: ["市委统战部年报"] } }, required: ["value"], examples: ["2775名", { value: "2775名", scope: "全市" }] }, proposal: { title: "提案条目", description: "一件提案。", type: "object", additionalProperties: !1, properties: { number: { title: "编号", description: "提案编号。", type: ["string", "number"], examples: ["001"] }, title: { title: "案由", description: "提案题目。", type: "string", minLength: 1, examples: ["关于加强养老服务的建议"] }, proposer: { title: "提案人", description: "提案人或提案单位。", type: "string", minLength: 1, examples: ["民盟县总支"] }, category: { title: "类别", description: "提案分类。", type: "string", minLength: 1, examples: ["社会事业"] }, handler: { title: "承办单位", description: "答复单位。", type: "string", minLength: 1, examples: ["县民政局"] }, stages: { title: "环节", description: "走到了哪些环节；写“办复”就含“立案”“收到”。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["办复", ["办复", "重点"]] }, source: { title: "来源", description: "依据：提案登记簿、办理台账。", type: "string", minLength: 1, examples: ["提案登记簿第12页"] }, note: { title: "备注", description: "不进正文的说明。", type: "string", minLength: 1, examples: ["与第15号合并答复"] } }, required: ["title", "stages"] }, proposals: { title: "提案", description: "提案各环节：写合计，或列名单，或都写（会核对）。", type: "object", additionalProperties: !1, properties: { totals: { title: "合计", description: "各环节的件数，键是环节名。", type: "object", additionalProperties: { "x-kind": "quantity", type: ["string", "number"] }, examples: [{ 收到: "223件", 立案: "205件", 办复: "205件" }] }, list: { title: "名单", description: "逐件列出提案。", type: "array", items: { $ref: "#/$defs/proposal" }, examples: [[{ title: "关于加强养老服务的建议", stages: "办复" }]] } }, examples: [{ totals: { 收到: "223件", 立案: "205件" } }] }, where: { title: "筛选", description: "只算符合条件的活动；写了几条就要同时满足几条。", type: "object", additionalProperties: !1, properties: { type: { title: "类型", description: "类型或类别，任一即可。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["专题协商", ["专题协商", "对口协商"]] }, committee: { title: "专委会", description: "承办的专委会，任一即可。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["提案委"] }, tag: { title: "标签", description: "标签，任一即可。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["脱贫攻坚"] }, contains: { title: "含有", description: "标题或议题里含有的字，任一即可。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["乡村振兴"] }, during: { $ref: "#/$defs/date", title: "时间", description: "日期落在这段时间之内。", examples: ["2024-Q1"] } }, minProperties: 1, examples: [{ type: "专题协商" }] }, figure: { title: "指标", description: "由别的数算出来的数。写且只写“次数、求和、合计、占比、平均”之一。", type: "object", additionalProperties: !1, properties: { count: { $ref: "#/$defs/where", title: "计次", description: "符合条件的活动次数。", examples: [{ type: "专题协商", tag: "产业" }] }, sum: { title: "求和", description: "哪一项成果求和（参加人次也可以），配“筛选”。", type: "string", minLength: 1, examples: ["意见建议"] }, where: { $ref: "#/$defs/where", title: "筛选", description: "求和时只算这些活动。", examples: [{ type: "专题协商" }] }, total: { title: "合计", description: "几个指标相加，单位要一致。", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, examples: [["专题协商", "对口协商"]] }, ratio: { title: "占比", description: "前一个占后一个的百分比。", type: "array", items: { type: "string", minLength: 1 }, minItems: 2, maxItems: 2, examples: [["提案办复", "提案立案"]] }, quotient: { title: "平均", description: "前一个除以后一个。", type: "array", items: { type: "string", minLength: 1 }, minItems: 2, maxItems: 2, examples: [["参加人次", "学习"]] }, unit: { title: "单位", description: "显示用的单位；不写则推得。", type: "string", minLength: 1, examples: ["条"] }, round: { title: "取整", description: "显示到十、百、千：3512条取整到 100 显示为 3500余条。", type: "integer", minimum: 10, examples: [100] }, decimals: { title: "小数位", description: "占比、平均保留几位小数，四舍五入；不写为 1。", type: "integer", minimum: 0, maximum: 6, examples: [1] } }, minProperties: 1, oneOf: [{ required: ["count"] }, { required: ["sum"] }, { required: ["total"] }, { required: ["ratio"] }, { required: ["quotient"] }], dependentRequired: { where: ["sum"] }, examples: [{ ratio: ["提案办复", "提案立案"] }] }, check: { title: "勾稽", description: "一项勾稽关系。写且只写“总数、占比、相等、比率、不超过、不少于”之一。凡写指标名的地方，也可以直接写一个数。", type: "object", additionalProperties: !1, properties: { name: { title: "名称", description: "这项关系叫什么，只用于提示。", type: "string", minLength: 1, examples: ["提案办理结果"] }, total: { title: "总数", description: "等于各分项之和的数。", type: ["string", "number"], minLength: 1, examples: ["提案办结", "591件"] }, parts: { title: "分项", description: "加起来应等于总数的各项。", type: "array", items: { type: ["string", "number"], minLength: 1 }, minItems: 1, examples: [["已解决", "列入计划", "留作参考"]] }, shares: { title: "占比", description: "各项占分母的百分比，照文稿里写的。", type: "object", additionalProperties: { type: ["string", "number"], minLength: 1 }, minProperties: 1, examples: [{ 经济类: "36.6%", 民生类: "63.4%" }] }, of: { title: "分母", description: "百分比是谁的百分比；一组占比只有一个分母。", type: ["string", "number"], minLength: 1, examples: ["提案立案"] }, rounding: { title: "尾数", description: "占比的尾数怎样取：各自四舍五入；或按最大余额调整，使合计正好是100%。不写为四舍五入。", type: "string", enum: ["half-up", "largest-remainder"], "x-enumTitles": ["四舍五入", "最大余额"], examples: ["half-up"] }, complete: { title: "齐全", description: "是：这些项加起来就是分母，占比合计是100%。按最大余额取尾数的总是齐全的。", type: "boolean", examples: [!0] }, equal: { title: "相等", description: "应当相等的几个数。", type: "array", items: { type: ["string", "number"], minLength: 1 }, minItems: 2, examples: [["提案立案", "提案办复"]] }, rate: { title: "比率", description: "一个或几个百分比，应当由分母的某个整数得出（259份里得不出59.9%）。", type: ["string", "number", "array"], minLength: 1, items: { type: ["string", "number"], minLength: 1 }, minItems: 1, examples: ["群众满意率", ["满意率", "基本满意率"]] }, figure: { title: "指标", description: "要有界限的数。", type: ["string", "number"], minLength: 1, examples: ["重点提案"] }, atMost: { title: "不超过", description: "“指标”不应多于它。", type: ["string", "number"], minLength: 1, examples: ["提案立案", "30件"] }, atLeast: { title: "不少于", description: "“指标”不应少于它。", type: ["string", "number"], minLength: 1, examples: ["4次"] }, tolerance: { title: "允差", description: "两边至多可以相差多少；不写为零，余、近、约照字面留出余地。", type: ["string", "number"], minLength: 1, examples: ["0.1万元"] } }, oneOf: [{ required: ["total"] }, { required: ["shares"] }, { required: ["equal"] }, { required: ["rate"] }, { required: ["atMost"] }, { required: ["atLeast"] }], dependentRequired: { total: ["parts"], parts: ["total"], shares: ["of"], rate: ["of"], rounding: ["shares"], complete: ["shares"], atMost: ["figure"], atLeast: ["figure"] }, examples: [{ total: "提案办结", parts: ["已解决", "列入计划", "留作参考"] }] }, block: { title: "段落", description: "一段：直接写文字；或写段首标题加正文、引语、破折段、图注、分列、表格之一。", type: ["string", "object"], additionalProperties: !1, properties: { runIn: { title: "段首标题", description: "段首的小标题，不带句号。", type: "string", minLength: 1, examples: ["强化理论武装"] }, text: { title: "正文", description: "段落文字。", type: "string", minLength: 1, examples: ["全年开展学习{{学习}}。"] }, quote: { title: "引语", description: "引用的话。", type: "string", minLength: 1, examples: ["“协商民主是实践全过程人民民主的重要形式。”"] }, dash: { title: "破折段", description: "以——领起的一段，不用写破折号。", type: "string", minLength: 1, examples: ["发挥专门协商机构作用，……"] }, caption: { title: "图注", description: "图片说明。", type: "string", minLength: 1, examples: ["视察组在现场了解情况"] }, items: { title: "分列", description: "逐条分列。", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, examples: [["抓学习", "抓调研"]] }, marker: { title: "序号", description: "分列的序号：1.2.3.、一是二是三是、——。", type: "string", enum: ["number", "hanzi", "dash"], "x-enumTitles": ["数字", "一是", "破折号"], examples: ["hanzi"] }, table: { title: "表格", description: "表头和各行。", type: "object", additionalProperties: !1, properties: { header: { title: "表头", description: "各列名称。", type: "array", items: { type: "string" }, minItems: 1, examples: [["会议", "次数"]] }, rows: { title: "行", description: "各行。", type: "array", items: { type: "array", items: { type: ["string", "number"] } }, minItems: 1, examples: [[["常委会议", "{{常委会议}}"]]] } }, required: ["header", "rows"], examples: [{ header: ["会议"], rows: [["{{常委会议}}"]] }] } }, minLength: 1, minProperties: 1, examples: ["全年召开常委会议{{常委会议}}。", { runIn: "强化理论武装", text: "坚持……" }] }, blocks: { title: "段落", description: "一段文字，或若干段落。", type: ["string", "array"], minLength: 1, items: { $ref: "#/$defs/block" }, minItems: 1, examples: ["一段话。", ["第一段。", "第二段。"]] }, section: { title: "部分", description: "带标题的一部分，可以再分。", type: "object", additionalProperties: !1, properties: { heading: { title: "标题", description: "一行或两行，不带序号。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["强化思想引领", ["坚持党的领导", "把牢政治方向"]] }, content: { $ref: "#/$defs/blocks", title: "内容", description: "这一部分的段落。", examples: ["一段话。"] }, sections: { title: "小节", description: "下一级。", type: "array", items: { $ref: "#/$defs/section" }, examples: [[{ heading: "加强学习", content: "……" }]] } }, required: ["heading"] }, attachment: { title: "附件", description: "附在正文之后，另起一页。", type: "object", additionalProperties: !1, properties: { title: { title: "标题", description: "附件标题。", type: "string", minLength: 1, examples: ["协商计划安排表"] }, content: { $ref: "#/$defs/blocks", title: "内容", description: "附件的段落和表格。", examples: ["一段话。"] } }, required: ["title", "content"] }, summary: { title: "综述", description: "工作综述的文字；什么都不写也有初稿，写了哪部分就用哪部分。", type: "object", additionalProperties: !1, properties: { form: { title: "体例", description: "新闻体：标题不编号；报告体：一、（一）1.；专题体：带——副标题。", type: "string", enum: ["press", "report", "thematic"], "x-enumTitles": ["新闻体", "报告体", "专题体"], examples: ["press"] }, title: { title: "标题", description: "大标题，几行就写几条，按意思断行。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["县政协2024年工作综述", ["凝心聚力谋发展", "履职尽责谱新篇"]] }, subtitle: { title: "副标题", description: "标题下带破折号的一行，不用写破折号。", type: "string", minLength: 1, examples: ["某某县政协2024年工作综述"] }, credit: { title: "署名行", description: "标题下的作者、记者。", type: "string", minLength: 1, examples: ["本报记者 某某"] }, lead: { $ref: "#/$defs/blocks", title: "导语", description: "开头的段落。", examples: ["一年来，……"] }, closing: { $ref: "#/$defs/blocks", title: "结尾", description: "结尾的段落。", examples: ["新的一年，……"] }, signature: { title: "署名", description: "文末的发文单位。", type: "string", minLength: 1, examples: ["政协某某县委员会"] }, date: { title: "成文日期", description: "文末的日期，照写。", type: "string", minLength: 1, examples: ["2024年12月31日"] }, attachments: { title: "附件", description: "附件，先后即编号。", type: "array", items: { $ref: "#/$defs/attachment" }, examples: [[{ title: "安排表", content: "……" }]] }, endnotes: { title: "文末说明", description: "编辑、关键词等。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: [["编辑：某某"]] }, sections: { title: "部分", description: "正文各部分；不写则按台账自动起草。", type: "array", items: { $ref: "#/$defs/section" }, minItems: 1, examples: [[{ heading: "强化思想引领", content: "……" }]] } }, examples: [{ form: "report", title: "县政协2024年工作综述" }] }, planItem: { title: "事项", description: "一项工作。", type: ["string", "object"], additionalProperties: !1, properties: { title: { title: "标题", description: "段首的小标题，不带序号和句号。", type: "string", minLength: 1, examples: ["加强理论武装"] }, text: { title: "内容", description: "一段或几段话。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["坚持……"] } }, required: ["text"], minLength: 1 }, planSection: { title: "部分", description: "要点的一部分。", type: "object", additionalProperties: !1, properties: { heading: { title: "标题", description: "一行或两行，不带序号。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["增强政治定力，把牢正确方向"] }, content: { $ref: "#/$defs/blocks", title: "内容", description: "编号事项之前的段落。", examples: ["一段话。"] }, items: { title: "事项", description: "编号的事项。", type: "array", items: { $ref: "#/$defs/planItem" }, minItems: 1, examples: [[{ title: "加强理论武装", text: "……" }]] } }, required: ["heading"] }, arrangement: { title: "安排", description: "一次会议、一个协商议题、一个调研课题，或一次走访。", type: "object", additionalProperties: !1, properties: { type: { title: "类型", description: "活动类型。", type: "string", minLength: 1, examples: ["常委会议", "专题协商"] }, heading: { title: "归入", description: "列在哪个小标题下；不写用类型名。", type: "string", minLength: 1, examples: ["协商建言"] }, title: { title: "题目", description: "题目。", type: "string", minLength: 1, examples: ["推进农产品加工业发展"] }, topic: { title: "议题", description: "会议的几项议程。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: [["听取经济运行情况", "协商讨论有关事宜"]] }, committee: { title: "专委会", description: "牵头的专委会，写在括号里。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["提案委"] }, date: { $ref: "#/$defs/date", title: "日期", description: "计划的月份或日期。", examples: ["2025-03", "2025-07/2025-08"] } }, required: ["type"] }, arrangements: { title: "具体安排", description: "列成清单的年度安排。", type: "object", additionalProperties: !1, properties: { heading: { title: "标题", description: "这一部分的标题，不写为“具体安排”。", type: "string", minLength: 1, examples: ["具体安排"] }, groupBy: { title: "分组", description: "按种类、按月份或按专委会分组；不写按种类。", type: "string", enum: ["kind", "month", "committee"], "x-enumTitles": ["种类", "月份", "专委会"], examples: ["month"] }, entries: { title: "条目", description: "各项安排。", type: "array", items: { $ref: "#/$defs/arrangement" }, minItems: 1, examples: [[{ type: "常委会议", topic: "协商通过工作要点" }]] } }, required: ["entries"], examples: [{ entries: [{ type: "常委会议", topic: "协商通过工作要点" }] }] }, plan: { title: "要点", description: "工作要点的文字和安排。", type: "object", additionalProperties: !1, properties: { year: { title: "年份", description: "要点是哪一年的；不写为台账的年份（跨年台账取末年）。", type: "integer", minimum: 1949, maximum: 2100, examples: [2025] }, title: { title: "标题", description: "大标题，几行就写几条，按意思断行。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["县政协2024年工作综述", ["凝心聚力谋发展", "履职尽责谱新篇"]] }, subtitle: { title: "副标题", description: "标题下带破折号的一行，不用写破折号。", type: "string", minLength: 1, examples: ["某某县政协2024年工作综述"] }, credit: { title: "署名行", description: "标题下的作者、记者。", type: "string", minLength: 1, examples: ["本报记者 某某"] }, lead: { $ref: "#/$defs/blocks", title: "导语", description: "开头的段落。", examples: ["一年来，……"] }, closing: { $ref: "#/$defs/blocks", title: "结尾", description: "结尾的段落。", examples: ["新的一年，……"] }, signature: { title: "署名", description: "文末的发文单位。", type: "string", minLength: 1, examples: ["政协某某县委员会"] }, date: { title: "成文日期", description: "文末的日期，照写。", type: "string", minLength: 1, examples: ["2024年12月31日"] }, attachments: { title: "附件", description: "附件，先后即编号。", type: "array", items: { $ref: "#/$defs/attachment" }, examples: [[{ title: "安排表", content: "……" }]] }, endnotes: { title: "文末说明", description: "编辑、关键词等。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: [["编辑：某某"]] }, requirement: { $ref: "#/$defs/blocks", title: "总体要求", description: "总体要求。", examples: ["2025年全县政协工作的总体要求是：……"] }, numbering: { title: "编号", description: "事项编号：全文连续，或各部分重新开始；不写为连续。", type: "string", enum: ["continuous", "each"], "x-enumTitles": ["连续", "各自"], examples: ["continuous"] }, sections: { title: "部分", description: "各部分。", type: "array", items: { $ref: "#/$defs/planSection" }, minItems: 1, examples: [[{ heading: "增强政治定力", items: ["……"] }]] }, arrangements: { $ref: "#/$defs/arrangements" } }, examples: [{ requirement: "……", sections: [{ heading: "增强政治定力", items: ["……"] }] }] } } };
var schema60 = { title: "勾稽", description: "一项勾稽关系。写且只写“总数、占比、相等、比率、不超过、不少于”之一。凡写指标名的地方，也可以直接写一个数。", type: "object", additionalProperties: !1, properties: { name: { title: "名称", description: "这项关系叫什么，只用于提示。", type: "string", minLength: 1, examples: ["提案办理结果"] }, total: { title: "总数", description: "等于各分项之和的数。", type: ["string", "number"], minLength: 1, examples: ["提案办结", "591件"] }, parts: { title: "分项", description: "加起来应等于总数的各项。", type: "array", items: { type: ["string", "number"], minLength: 1 }, minItems: 1, examples: [["已解决", "列入计划", "留作参考"]] }, shares: { title: "占比", description: "各项占分母的百分比，照文稿里写的。", type: "object", additionalProperties: { type: ["string", "number"], minLength: 1 }, minProperties: 1, examples: [{ 经济类: "36.6%", 民生类: "63.4%" }] }, of: { title: "分母", description: "百分比是谁的百分比；一组占比只有一个分母。", type: ["string", "number"], minLength: 1, examples: ["提案立案"] }, rounding: { title: "尾数", description: "占比的尾数怎样取：各自四舍五入；或按最大余额调整，使合计正好是100%。不写为四舍五入。", type: "string", enum: ["half-up", "largest-remainder"], "x-enumTitles": ["四舍五入", "最大余额"], examples: ["half-up"] }, complete: { title: "齐全", description: "是：这些项加起来就是分母，占比合计是100%。按最大余额取尾数的总是齐全的。", type: "boolean", examples: [!0] }, equal: { title: "相等", description: "应当相等的几个数。", type: "array", items: { type: ["string", "number"], minLength: 1 }, minItems: 2, examples: [["提案立案", "提案办复"]] }, rate: { title: "比率", description: "一个或几个百分比，应当由分母的某个整数得出（259份里得不出59.9%）。", type: ["string", "number", "array"], minLength: 1, items: { type: ["string", "number"], minLength: 1 }, minItems: 1, examples: ["群众满意率", ["满意率", "基本满意率"]] }, figure: { title: "指标", description: "要有界限的数。", type: ["string", "number"], minLength: 1, examples: ["重点提案"] }, atMost: { title: "不超过", description: "“指标”不应多于它。", type: ["string", "number"], minLength: 1, examples: ["提案立案", "30件"] }, atLeast: { title: "不少于", description: "“指标”不应少于它。", type: ["string", "number"], minLength: 1, examples: ["4次"] }, tolerance: { title: "允差", description: "两边至多可以相差多少；不写为零，余、近、约照字面留出余地。", type: ["string", "number"], minLength: 1, examples: ["0.1万元"] } }, oneOf: [{ required: ["total"] }, { required: ["shares"] }, { required: ["equal"] }, { required: ["rate"] }, { required: ["atMost"] }, { required: ["atLeast"] }], dependentRequired: { total: ["parts"], parts: ["total"], shares: ["of"], rate: ["of"], rounding: ["shares"], complete: ["shares"], atMost: ["figure"], atLeast: ["figure"] }, examples: [{ total: "提案办结", parts: ["已解决", "列入计划", "留作参考"] }] }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, pattern4 = new RegExp("^(19|20)[0-9]{2}-(19|20)[0-9]{2}$", "u"), pattern5 = new RegExp("^(?![0-9]+$)[^\\s!\"#%&'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$", "u"), schema32 = { title: "单位", description: "这是哪一级、哪一届政协。", type: "object", additionalProperties: !1, properties: { name: { title: "全称", description: "单位全称。", type: "string", minLength: 1, examples: ["政协某某县委员会"] }, shortName: { title: "简称", description: "正文里的称呼。", type: "string", minLength: 1, examples: ["县政协"] }, level: { title: "级别", description: "省、自治区、市、州、盟、县、区、旗。", type: "string", enum: ["省", "自治区", "市", "州", "盟", "县", "区", "旗"], "x-enumTitles": ["省", "自治区", "市", "州", "盟", "县", "区", "旗"], examples: ["县"] }, term: { title: "届次", description: "第几届。", type: "string", minLength: 1, examples: ["第十三届"] }, members: { title: "委员", "x-kind": "quantity", description: "委员人数，成为指标“委员”。", type: ["string", "number"], examples: ["215名"] }, committees: { title: "专委会", description: "专门委员会名单；写了名单，活动里出现名单外的就会提示。", type: "array", items: { $ref: "#/$defs/committee" }, examples: [["提案委", { name: "社会和法制委员会", shortName: "社法委" }]] } }, examples: [{ name: "政协某某县委员会", shortName: "县政协", level: "县", term: "第十届" }] }, schema33 = { title: "专委会", description: "专门委员会，可以只写名称。", type: ["string", "object"], additionalProperties: !1, properties: { name: { title: "名称", description: "全称。", type: "string", minLength: 1, examples: ["提案委员会"] }, shortName: { title: "简称", description: "简称，台账里写简称也认得。", type: "string", minLength: 1, examples: ["提案委"] } }, required: ["name"] };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "shortName" || key0 === "level" || key0 === "term" || key0 === "members" || key0 === "committees")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.shortName !== void 0) {
      let data1 = data.shortName;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err3 = { instancePath: instancePath + "/shortName", schemaPath: "#/properties/shortName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/shortName", schemaPath: "#/properties/shortName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.level !== void 0) {
      let data2 = data.level;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data2 === "省" || data2 === "自治区" || data2 === "市" || data2 === "州" || data2 === "盟" || data2 === "县" || data2 === "区" || data2 === "旗")) {
        let err6 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema32.properties.level.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.term !== void 0) {
      let data3 = data.term;
      if (typeof data3 == "string") {
        if (func2(data3) < 1) {
          let err7 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.members !== void 0) {
      let data4 = data.members;
      if (typeof data4 != "string" && !(typeof data4 == "number" && isFinite(data4))) {
        let err9 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: schema32.properties.members.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.committees !== void 0) {
      let data5 = data.committees;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 != "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
            let err10 = { instancePath: instancePath + "/committees/" + i0, schemaPath: "#/$defs/committee/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.name === void 0) {
              let err11 = { instancePath: instancePath + "/committees/" + i0, schemaPath: "#/$defs/committee/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            for (let key1 in data6)
              if (!(key1 === "name" || key1 === "shortName")) {
                let err12 = { instancePath: instancePath + "/committees/" + i0, schemaPath: "#/$defs/committee/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            if (data6.name !== void 0) {
              let data7 = data6.name;
              if (typeof data7 == "string") {
                if (func2(data7) < 1) {
                  let err13 = { instancePath: instancePath + "/committees/" + i0 + "/name", schemaPath: "#/$defs/committee/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                let err14 = { instancePath: instancePath + "/committees/" + i0 + "/name", schemaPath: "#/$defs/committee/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data6.shortName !== void 0) {
              let data8 = data6.shortName;
              if (typeof data8 == "string") {
                if (func2(data8) < 1) {
                  let err15 = { instancePath: instancePath + "/committees/" + i0 + "/shortName", schemaPath: "#/$defs/committee/properties/shortName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              } else {
                let err16 = { instancePath: instancePath + "/committees/" + i0 + "/shortName", schemaPath: "#/$defs/committee/properties/shortName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/committees", schemaPath: "#/properties/committees/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema43 = { title: "板块", description: "综述初稿的一个部分。", type: "object", additionalProperties: !1, properties: { name: { title: "名称", description: "板块名称。", type: "string", minLength: 1, examples: ["协商议政"] }, heading: { title: "标题", description: "初稿用的标题，一行或两行；不写则用名称。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: [["聚焦中心大局", "深入协商议政"]] } }, required: ["name"] };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.group === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "group" || key0 === "unit" || key0 === "section" || key0 === "verb" || key0 === "ordinal")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (!pattern5.test(data0)) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/figureName/pattern", keyword: "pattern", params: { pattern: "^(?![0-9]+$)[^\\s!\"#%&'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$" }, message: 'must match pattern "^(?![0-9]+$)[^\\s!"#%&\'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/figureName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.group !== void 0) {
      let data1 = data.group;
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          let err5 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/figureName/pattern", keyword: "pattern", params: { pattern: "^(?![0-9]+$)[^\\s!\"#%&'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$" }, message: 'must match pattern "^(?![0-9]+$)[^\\s!"#%&\'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/figureName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.unit !== void 0) {
      let data2 = data.unit;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err7 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.section !== void 0) {
      let data3 = data.section;
      if (typeof data3 == "string") {
        if (func2(data3) < 1) {
          let err9 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.verb !== void 0) {
      let data4 = data.verb;
      if (typeof data4 == "string") {
        if (func2(data4) < 1) {
          let err11 = { instancePath: instancePath + "/verb", schemaPath: "#/properties/verb/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/verb", schemaPath: "#/properties/verb/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.ordinal !== void 0 && typeof data.ordinal != "boolean") {
      let err13 = { instancePath: instancePath + "/ordinal", schemaPath: "#/properties/ordinal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "unit" || key0 === "section" || key0 === "verb")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (!pattern5.test(data0)) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/figureName/pattern", keyword: "pattern", params: { pattern: "^(?![0-9]+$)[^\\s!\"#%&'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$" }, message: 'must match pattern "^(?![0-9]+$)[^\\s!"#%&\'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/figureName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.unit !== void 0) {
      let data1 = data.unit;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err4 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.section !== void 0) {
      let data2 = data.section;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err6 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/section", schemaPath: "#/properties/section/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.verb !== void 0) {
      let data3 = data.verb;
      if (typeof data3 == "string") {
        if (func2(data3) < 1) {
          let err8 = { instancePath: instancePath + "/verb", schemaPath: "#/properties/verb/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/verb", schemaPath: "#/properties/verb/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.unit === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "unit" || key0 === "verb" || key0 === "of")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (!pattern5.test(data0)) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/figureName/pattern", keyword: "pattern", params: { pattern: "^(?![0-9]+$)[^\\s!\"#%&'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$" }, message: 'must match pattern "^(?![0-9]+$)[^\\s!"#%&\'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/figureName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.unit !== void 0) {
      let data1 = data.unit;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err5 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.verb !== void 0) {
      let data2 = data.verb;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err7 = { instancePath: instancePath + "/verb", schemaPath: "#/properties/verb/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/verb", schemaPath: "#/properties/verb/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.of !== void 0) {
      let data3 = data.of;
      if (typeof data3 == "string") {
        if (!pattern5.test(data3)) {
          let err9 = { instancePath: instancePath + "/of", schemaPath: "#/$defs/figureName/pattern", keyword: "pattern", params: { pattern: "^(?![0-9]+$)[^\\s!\"#%&'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$" }, message: 'must match pattern "^(?![0-9]+$)[^\\s!"#%&\'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/of", schemaPath: "#/$defs/figureName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "figure" || key0 === "of" || key0 === "exclusive" || key0 === "complete" || key0 === "rate")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (!pattern5.test(data0)) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/figureName/pattern", keyword: "pattern", params: { pattern: "^(?![0-9]+$)[^\\s!\"#%&'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$" }, message: 'must match pattern "^(?![0-9]+$)[^\\s!"#%&\'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/figureName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.figure !== void 0) {
      let data1 = data.figure;
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          let err4 = { instancePath: instancePath + "/figure", schemaPath: "#/$defs/figureName/pattern", keyword: "pattern", params: { pattern: "^(?![0-9]+$)[^\\s!\"#%&'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$" }, message: 'must match pattern "^(?![0-9]+$)[^\\s!"#%&\'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/figure", schemaPath: "#/$defs/figureName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.of !== void 0) {
      let data2 = data.of;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err6 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.exclusive !== void 0 && typeof data.exclusive != "boolean") {
      let err8 = { instancePath: instancePath + "/exclusive", schemaPath: "#/properties/exclusive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.complete !== void 0 && typeof data.complete != "boolean") {
      let err9 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.rate !== void 0) {
      let data5 = data.rate;
      if (typeof data5 == "string") {
        if (func2(data5) < 1) {
          let err10 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "types" || key0 === "groups" || key0 === "measures" || key0 === "sections" || key0 === "stages")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.types !== void 0) {
      let data0 = data.types;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data0[i0], { instancePath: instancePath + "/types/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.groups !== void 0) {
      let data2 = data.groups;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate26(data2[i1], { instancePath: instancePath + "/groups/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.measures !== void 0) {
      let data4 = data.measures;
      if (Array.isArray(data4)) {
        let len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate28(data4[i2], { instancePath: instancePath + "/measures/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.sections !== void 0) {
      let data6 = data.sections;
      if (Array.isArray(data6)) {
        let len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data7 = data6[i3];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.name === void 0) {
              let err4 = { instancePath: instancePath + "/sections/" + i3, schemaPath: "#/$defs/taxonomySection/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (let key1 in data7)
              if (!(key1 === "name" || key1 === "heading")) {
                let err5 = { instancePath: instancePath + "/sections/" + i3, schemaPath: "#/$defs/taxonomySection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data7.name !== void 0) {
              let data8 = data7.name;
              if (typeof data8 == "string") {
                if (func2(data8) < 1) {
                  let err6 = { instancePath: instancePath + "/sections/" + i3 + "/name", schemaPath: "#/$defs/taxonomySection/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              } else {
                let err7 = { instancePath: instancePath + "/sections/" + i3 + "/name", schemaPath: "#/$defs/taxonomySection/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data7.heading !== void 0) {
              let data9 = data7.heading;
              if (typeof data9 != "string" && !Array.isArray(data9)) {
                let err8 = { instancePath: instancePath + "/sections/" + i3 + "/heading", schemaPath: "#/$defs/taxonomySection/properties/heading/type", keyword: "type", params: { type: schema43.properties.heading.type }, message: "must be string,array" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
              if (typeof data9 == "string" && func2(data9) < 1) {
                let err9 = { instancePath: instancePath + "/sections/" + i3 + "/heading", schemaPath: "#/$defs/taxonomySection/properties/heading/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
              if (Array.isArray(data9)) {
                if (data9.length < 1) {
                  let err10 = { instancePath: instancePath + "/sections/" + i3 + "/heading", schemaPath: "#/$defs/taxonomySection/properties/heading/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                let len4 = data9.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data10 = data9[i4];
                  if (typeof data10 == "string") {
                    if (func2(data10) < 1) {
                      let err11 = { instancePath: instancePath + "/sections/" + i3 + "/heading/" + i4, schemaPath: "#/$defs/taxonomySection/properties/heading/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                    }
                  } else {
                    let err12 = { instancePath: instancePath + "/sections/" + i3 + "/heading/" + i4, schemaPath: "#/$defs/taxonomySection/properties/heading/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                }
              }
            }
          } else {
            let err13 = { instancePath: instancePath + "/sections/" + i3, schemaPath: "#/$defs/taxonomySection/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.stages !== void 0) {
      let data11 = data.stages;
      if (Array.isArray(data11)) {
        let len5 = data11.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate30(data11[i5], { instancePath: instancePath + "/stages/" + i5, parentData: data11, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema47 = { title: "活动", description: "一次活动；或用“次数”让一行代表多次。", type: "object", additionalProperties: !1, properties: { date: { $ref: "#/$defs/date", title: "日期", description: "活动日期，可以只写到月、季度、年，或写起止。", examples: ["2024-03-05"] }, type: { title: "类型", description: "活动类型；一次活动算两种类型时写成列表，总数里仍只算一次。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["常委会议", ["党组会议", "主席会议"]] }, title: { title: "标题", description: "活动名称。", type: "string", minLength: 1, examples: ["县政协十届十二次常委会议"] }, topic: { title: "议题", description: "议题、课题、主题；可写多个。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["推进乡村产业发展"] }, committee: { title: "专委会", description: "承办的专委会；可写多个。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["提案委"] }, times: { title: "次数", "x-kind": "quantity", description: "这一行代表多少次，不写为 1。", type: ["string", "number"], examples: ["近500场次", 12] }, ordinal: { title: "第几次", description: "会议的序号；不写则从标题里的“第几次”认。", type: "integer", minimum: 1, examples: [12] }, place: { title: "地点", description: "在哪里。", type: "string", minLength: 1, examples: ["县政协会议室"] }, participants: { title: "参加", "x-kind": "quantity", description: "参加的人次，或参加者名单。", type: ["string", "number", "array"], items: { type: "string", minLength: 1 }, minItems: 1, examples: ["1000余人次", ["张三", "李四"]] }, results: { title: "成果", description: "按名目写成果：名目在“分类”里声明过，单位要一致。", type: "object", propertyNames: { $ref: "#/$defs/figureName" }, additionalProperties: { "x-kind": "quantity", type: ["string", "number"] }, examples: [{ 意见建议: "24条", 调研报告: "1篇" }] }, funds: { title: "资金", "x-kind": "quantity", description: "投入或协调的资金，合计为指标“资金”。", type: ["string", "number"], examples: ["4209.3万元"] }, instructions: { title: "批示", description: "得到的领导批示：批示人，或批示人和内容；几件就写成列表。", type: ["string", "object", "array"], minLength: 1, additionalProperties: !1, properties: { by: { title: "批示人", description: "谁作的批示。", type: "string", minLength: 1, examples: ["县委书记"] }, text: { title: "内容", description: "批示要点。", type: "string", minLength: 1, examples: ["请相关部门研究采纳"] } }, required: ["by"], items: { $ref: "#/$defs/instruction" }, minItems: 1, examples: ["县委书记", { by: "县委书记", text: "请相关部门研究采纳" }, [{ by: "县长", text: "请农业农村局研究" }]] }, outcome: { title: "结果", description: "通过、决定、推动了什么，一两句话，初稿会照用。", type: "string", minLength: 1, examples: ["推动新建停车位320个"] }, tags: { title: "标签", description: "自定的标签，供指标筛选。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["脱贫攻坚"] }, source: { title: "来源", description: "依据：文件、纪要、报道。", type: "string", minLength: 1, examples: ["常委会会议纪要第12期"] }, note: { title: "备注", description: "不进正文的说明。", type: "string", minLength: 1, examples: ["改期一次"] }, notable: { title: "重点", description: "是：初稿给它单独一句；否：只计数。不写由程序判断。", type: "boolean", examples: [!0] }, distinct: { title: "另计", description: "确认它不是与别的条目重复的同一活动。", type: "boolean", examples: [!0] } }, required: ["date", "type"], examples: [{ date: "2024-03-05", type: "常委会议", title: "县政协十届十二次常委会议" }] }, schema48 = { title: "日期", "x-kind": "date", description: "日、月、季度、年或起止，一律写数字：2024-03-05、2024-03、2024-Q1、2024、2024-03-05/2024-03-08。", type: ["string", "number"], examples: ["2024-03-05", "2024-03", "2024-Q1", "2024-03-05/2024-03-08"] }, schema50 = { title: "批示", description: "领导批示，可以只写批示人。", type: ["string", "object"], additionalProperties: !1, properties: { by: { title: "批示人", description: "谁作的批示。", type: "string", minLength: 1, examples: ["县委书记"] }, text: { title: "内容", description: "批示要点。", type: "string", minLength: 1, examples: ["请相关部门研究采纳"] } }, required: ["by"] };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" }, message: "must have required property 'date'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema47.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 != "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: schema48.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 != "string" && !Array.isArray(data1)) {
        let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema47.properties.type.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "string" && func2(data1) < 1) {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err7 = { instancePath: instancePath + "/type/" + i0, schemaPath: "#/properties/type/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/type/" + i0, schemaPath: "#/properties/type/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (typeof data3 == "string") {
        if (func2(data3) < 1) {
          let err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.topic !== void 0) {
      let data4 = data.topic;
      if (typeof data4 != "string" && !Array.isArray(data4)) {
        let err11 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: schema47.properties.topic.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data4 == "string" && func2(data4) < 1) {
        let err12 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err13 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err14 = { instancePath: instancePath + "/topic/" + i1, schemaPath: "#/properties/topic/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/topic/" + i1, schemaPath: "#/properties/topic/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      }
    }
    if (data.committee !== void 0) {
      let data6 = data.committee;
      if (typeof data6 != "string" && !Array.isArray(data6)) {
        let err16 = { instancePath: instancePath + "/committee", schemaPath: "#/properties/committee/type", keyword: "type", params: { type: schema47.properties.committee.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data6 == "string" && func2(data6) < 1) {
        let err17 = { instancePath: instancePath + "/committee", schemaPath: "#/properties/committee/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err18 = { instancePath: instancePath + "/committee", schemaPath: "#/properties/committee/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        let len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 == "string") {
            if (func2(data7) < 1) {
              let err19 = { instancePath: instancePath + "/committee/" + i2, schemaPath: "#/properties/committee/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/committee/" + i2, schemaPath: "#/properties/committee/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      }
    }
    if (data.times !== void 0) {
      let data8 = data.times;
      if (typeof data8 != "string" && !(typeof data8 == "number" && isFinite(data8))) {
        let err21 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: schema47.properties.times.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.ordinal !== void 0) {
      let data9 = data.ordinal;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err22 = { instancePath: instancePath + "/ordinal", schemaPath: "#/properties/ordinal/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9))) {
        let err23 = { instancePath: instancePath + "/ordinal", schemaPath: "#/properties/ordinal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.place !== void 0) {
      let data10 = data.place;
      if (typeof data10 == "string") {
        if (func2(data10) < 1) {
          let err24 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.participants !== void 0) {
      let data11 = data.participants;
      if (typeof data11 != "string" && !(typeof data11 == "number" && isFinite(data11)) && !Array.isArray(data11)) {
        let err26 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: schema47.properties.participants.type }, message: "must be string,number,array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          let err27 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        let len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data12 = data11[i3];
          if (typeof data12 == "string") {
            if (func2(data12) < 1) {
              let err28 = { instancePath: instancePath + "/participants/" + i3, schemaPath: "#/properties/participants/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          } else {
            let err29 = { instancePath: instancePath + "/participants/" + i3, schemaPath: "#/properties/participants/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      }
    }
    if (data.results !== void 0) {
      let data13 = data.results;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key1 in data13) {
          let _errs31 = errors;
          if (typeof key1 == "string") {
            if (!pattern5.test(key1)) {
              let err30 = { instancePath: instancePath + "/results", schemaPath: "#/$defs/figureName/pattern", keyword: "pattern", params: { pattern: "^(?![0-9]+$)[^\\s!\"#%&'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$" }, message: 'must match pattern "^(?![0-9]+$)[^\\s!"#%&\'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$"', propertyName: key1 };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            let err31 = { instancePath: instancePath + "/results", schemaPath: "#/$defs/figureName/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key1 };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          var valid10 = _errs31 === errors;
          if (!valid10) {
            let err32 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        for (let key2 in data13) {
          let data14 = data13[key2];
          if (typeof data14 != "string" && !(typeof data14 == "number" && isFinite(data14))) {
            let err33 = { instancePath: instancePath + "/results/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/results/additionalProperties/type", keyword: "type", params: { type: schema47.properties.results.additionalProperties.type }, message: "must be string,number" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.funds !== void 0) {
      let data15 = data.funds;
      if (typeof data15 != "string" && !(typeof data15 == "number" && isFinite(data15))) {
        let err35 = { instancePath: instancePath + "/funds", schemaPath: "#/properties/funds/type", keyword: "type", params: { type: schema47.properties.funds.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.instructions !== void 0) {
      let data16 = data.instructions;
      if ((!data16 || typeof data16 != "object") && typeof data16 != "string") {
        let err36 = { instancePath: instancePath + "/instructions", schemaPath: "#/properties/instructions/type", keyword: "type", params: { type: schema47.properties.instructions.type }, message: "must be string,object,array" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (typeof data16 == "string" && func2(data16) < 1) {
        let err37 = { instancePath: instancePath + "/instructions", schemaPath: "#/properties/instructions/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          let err38 = { instancePath: instancePath + "/instructions", schemaPath: "#/properties/instructions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        let len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data17 = data16[i4];
          if (typeof data17 != "string" && !(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
            let err39 = { instancePath: instancePath + "/instructions/" + i4, schemaPath: "#/$defs/instruction/type", keyword: "type", params: { type: schema50.type }, message: "must be string,object" };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.by === void 0) {
              let err40 = { instancePath: instancePath + "/instructions/" + i4, schemaPath: "#/$defs/instruction/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            for (let key3 in data17)
              if (!(key3 === "by" || key3 === "text")) {
                let err41 = { instancePath: instancePath + "/instructions/" + i4, schemaPath: "#/$defs/instruction/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            if (data17.by !== void 0) {
              let data18 = data17.by;
              if (typeof data18 == "string") {
                if (func2(data18) < 1) {
                  let err42 = { instancePath: instancePath + "/instructions/" + i4 + "/by", schemaPath: "#/$defs/instruction/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
              } else {
                let err43 = { instancePath: instancePath + "/instructions/" + i4 + "/by", schemaPath: "#/$defs/instruction/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
            if (data17.text !== void 0) {
              let data19 = data17.text;
              if (typeof data19 == "string") {
                if (func2(data19) < 1) {
                  let err44 = { instancePath: instancePath + "/instructions/" + i4 + "/text", schemaPath: "#/$defs/instruction/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
              } else {
                let err45 = { instancePath: instancePath + "/instructions/" + i4 + "/text", schemaPath: "#/$defs/instruction/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
          }
        }
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.by === void 0) {
          let err46 = { instancePath: instancePath + "/instructions", schemaPath: "#/properties/instructions/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        for (let key4 in data16)
          if (!(key4 === "by" || key4 === "text")) {
            let err47 = { instancePath: instancePath + "/instructions", schemaPath: "#/properties/instructions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        if (data16.by !== void 0) {
          let data20 = data16.by;
          if (typeof data20 == "string") {
            if (func2(data20) < 1) {
              let err48 = { instancePath: instancePath + "/instructions/by", schemaPath: "#/properties/instructions/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
          } else {
            let err49 = { instancePath: instancePath + "/instructions/by", schemaPath: "#/properties/instructions/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
        if (data16.text !== void 0) {
          let data21 = data16.text;
          if (typeof data21 == "string") {
            if (func2(data21) < 1) {
              let err50 = { instancePath: instancePath + "/instructions/text", schemaPath: "#/properties/instructions/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
          } else {
            let err51 = { instancePath: instancePath + "/instructions/text", schemaPath: "#/properties/instructions/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
      }
    }
    if (data.outcome !== void 0) {
      let data22 = data.outcome;
      if (typeof data22 == "string") {
        if (func2(data22) < 1) {
          let err52 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      } else {
        let err53 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data23 = data.tags;
      if (typeof data23 != "string" && !Array.isArray(data23)) {
        let err54 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: schema47.properties.tags.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
      if (typeof data23 == "string" && func2(data23) < 1) {
        let err55 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
      if (Array.isArray(data23)) {
        if (data23.length < 1) {
          let err56 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        let len5 = data23.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data24 = data23[i5];
          if (typeof data24 == "string") {
            if (func2(data24) < 1) {
              let err57 = { instancePath: instancePath + "/tags/" + i5, schemaPath: "#/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
          } else {
            let err58 = { instancePath: instancePath + "/tags/" + i5, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
      }
    }
    if (data.source !== void 0) {
      let data25 = data.source;
      if (typeof data25 == "string") {
        if (func2(data25) < 1) {
          let err59 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
      } else {
        let err60 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.note !== void 0) {
      let data26 = data.note;
      if (typeof data26 == "string") {
        if (func2(data26) < 1) {
          let err61 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
      } else {
        let err62 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.notable !== void 0 && typeof data.notable != "boolean") {
      let err63 = { instancePath: instancePath + "/notable", schemaPath: "#/properties/notable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
    }
    if (data.distinct !== void 0 && typeof data.distinct != "boolean") {
      let err64 = { instancePath: instancePath + "/distinct", schemaPath: "#/properties/distinct/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
    }
  } else {
    let err65 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema52 = { title: "给定数", "x-kind": "quantity", description: "台账条目证明不了的数：上级统计、别处汇总。可以只写数量。", type: ["string", "number", "object"], additionalProperties: !1, properties: { value: { title: "数值", "x-kind": "quantity", description: "数量和单位。", type: ["string", "number"], examples: ["2775名"] }, scope: { title: "范围", description: "数字覆盖谁；不写为本级。", type: "string", minLength: 1, examples: ["全市"] }, asOf: { $ref: "#/$defs/date", title: "截至", description: "截至什么时候。", examples: ["2018-12"] }, source: { title: "来源", description: "数字从哪里来。", type: "string", minLength: 1, examples: ["市委统战部年报"] } }, required: ["value"], examples: ["2775名", { value: "2775名", scope: "全市" }] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(typeof data == "number" && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema52.type }, message: "must be string,number,object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "value" || key0 === "scope" || key0 === "asOf" || key0 === "source")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (typeof data0 != "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema52.properties.value.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.scope !== void 0) {
      let data1 = data.scope;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err4 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.asOf !== void 0) {
      let data2 = data.asOf;
      if (typeof data2 != "string" && !(typeof data2 == "number" && isFinite(data2))) {
        let err6 = { instancePath: instancePath + "/asOf", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: schema48.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.source !== void 0) {
      let data3 = data.source;
      if (typeof data3 == "string") {
        if (func2(data3) < 1) {
          let err7 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  }
  return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema54 = { title: "提案", description: "提案各环节：写合计，或列名单，或都写（会核对）。", type: "object", additionalProperties: !1, properties: { totals: { title: "合计", description: "各环节的件数，键是环节名。", type: "object", additionalProperties: { "x-kind": "quantity", type: ["string", "number"] }, examples: [{ 收到: "223件", 立案: "205件", 办复: "205件" }] }, list: { title: "名单", description: "逐件列出提案。", type: "array", items: { $ref: "#/$defs/proposal" }, examples: [[{ title: "关于加强养老服务的建议", stages: "办复" }]] } }, examples: [{ totals: { 收到: "223件", 立案: "205件" } }] }, schema55 = { title: "提案条目", description: "一件提案。", type: "object", additionalProperties: !1, properties: { number: { title: "编号", description: "提案编号。", type: ["string", "number"], examples: ["001"] }, title: { title: "案由", description: "提案题目。", type: "string", minLength: 1, examples: ["关于加强养老服务的建议"] }, proposer: { title: "提案人", description: "提案人或提案单位。", type: "string", minLength: 1, examples: ["民盟县总支"] }, category: { title: "类别", description: "提案分类。", type: "string", minLength: 1, examples: ["社会事业"] }, handler: { title: "承办单位", description: "答复单位。", type: "string", minLength: 1, examples: ["县民政局"] }, stages: { title: "环节", description: "走到了哪些环节；写“办复”就含“立案”“收到”。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["办复", ["办复", "重点"]] }, source: { title: "来源", description: "依据：提案登记簿、办理台账。", type: "string", minLength: 1, examples: ["提案登记簿第12页"] }, note: { title: "备注", description: "不进正文的说明。", type: "string", minLength: 1, examples: ["与第15号合并答复"] } }, required: ["title", "stages"] };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "totals" || key0 === "list")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.totals !== void 0) {
      let data0 = data.totals;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (let key1 in data0) {
          let data1 = data0[key1];
          if (typeof data1 != "string" && !(typeof data1 == "number" && isFinite(data1))) {
            let err1 = { instancePath: instancePath + "/totals/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/totals/additionalProperties/type", keyword: "type", params: { type: schema54.properties.totals.additionalProperties.type }, message: "must be string,number" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      else {
        let err2 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.list !== void 0) {
      let data2 = data.list;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.title === void 0) {
              let err3 = { instancePath: instancePath + "/list/" + i0, schemaPath: "#/$defs/proposal/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data3.stages === void 0) {
              let err4 = { instancePath: instancePath + "/list/" + i0, schemaPath: "#/$defs/proposal/required", keyword: "required", params: { missingProperty: "stages" }, message: "must have required property 'stages'" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (let key2 in data3)
              if (!(key2 === "number" || key2 === "title" || key2 === "proposer" || key2 === "category" || key2 === "handler" || key2 === "stages" || key2 === "source" || key2 === "note")) {
                let err5 = { instancePath: instancePath + "/list/" + i0, schemaPath: "#/$defs/proposal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data3.number !== void 0) {
              let data4 = data3.number;
              if (typeof data4 != "string" && !(typeof data4 == "number" && isFinite(data4))) {
                let err6 = { instancePath: instancePath + "/list/" + i0 + "/number", schemaPath: "#/$defs/proposal/properties/number/type", keyword: "type", params: { type: schema55.properties.number.type }, message: "must be string,number" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data3.title !== void 0) {
              let data5 = data3.title;
              if (typeof data5 == "string") {
                if (func2(data5) < 1) {
                  let err7 = { instancePath: instancePath + "/list/" + i0 + "/title", schemaPath: "#/$defs/proposal/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              } else {
                let err8 = { instancePath: instancePath + "/list/" + i0 + "/title", schemaPath: "#/$defs/proposal/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data3.proposer !== void 0) {
              let data6 = data3.proposer;
              if (typeof data6 == "string") {
                if (func2(data6) < 1) {
                  let err9 = { instancePath: instancePath + "/list/" + i0 + "/proposer", schemaPath: "#/$defs/proposal/properties/proposer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              } else {
                let err10 = { instancePath: instancePath + "/list/" + i0 + "/proposer", schemaPath: "#/$defs/proposal/properties/proposer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data3.category !== void 0) {
              let data7 = data3.category;
              if (typeof data7 == "string") {
                if (func2(data7) < 1) {
                  let err11 = { instancePath: instancePath + "/list/" + i0 + "/category", schemaPath: "#/$defs/proposal/properties/category/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              } else {
                let err12 = { instancePath: instancePath + "/list/" + i0 + "/category", schemaPath: "#/$defs/proposal/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data3.handler !== void 0) {
              let data8 = data3.handler;
              if (typeof data8 == "string") {
                if (func2(data8) < 1) {
                  let err13 = { instancePath: instancePath + "/list/" + i0 + "/handler", schemaPath: "#/$defs/proposal/properties/handler/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                let err14 = { instancePath: instancePath + "/list/" + i0 + "/handler", schemaPath: "#/$defs/proposal/properties/handler/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data3.stages !== void 0) {
              let data9 = data3.stages;
              if (typeof data9 != "string" && !Array.isArray(data9)) {
                let err15 = { instancePath: instancePath + "/list/" + i0 + "/stages", schemaPath: "#/$defs/proposal/properties/stages/type", keyword: "type", params: { type: schema55.properties.stages.type }, message: "must be string,array" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
              if (typeof data9 == "string" && func2(data9) < 1) {
                let err16 = { instancePath: instancePath + "/list/" + i0 + "/stages", schemaPath: "#/$defs/proposal/properties/stages/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
              if (Array.isArray(data9)) {
                if (data9.length < 1) {
                  let err17 = { instancePath: instancePath + "/list/" + i0 + "/stages", schemaPath: "#/$defs/proposal/properties/stages/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
                let len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data10 = data9[i1];
                  if (typeof data10 == "string") {
                    if (func2(data10) < 1) {
                      let err18 = { instancePath: instancePath + "/list/" + i0 + "/stages/" + i1, schemaPath: "#/$defs/proposal/properties/stages/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                    }
                  } else {
                    let err19 = { instancePath: instancePath + "/list/" + i0 + "/stages/" + i1, schemaPath: "#/$defs/proposal/properties/stages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                  }
                }
              }
            }
            if (data3.source !== void 0) {
              let data11 = data3.source;
              if (typeof data11 == "string") {
                if (func2(data11) < 1) {
                  let err20 = { instancePath: instancePath + "/list/" + i0 + "/source", schemaPath: "#/$defs/proposal/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
              } else {
                let err21 = { instancePath: instancePath + "/list/" + i0 + "/source", schemaPath: "#/$defs/proposal/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data3.note !== void 0) {
              let data12 = data3.note;
              if (typeof data12 == "string") {
                if (func2(data12) < 1) {
                  let err22 = { instancePath: instancePath + "/list/" + i0 + "/note", schemaPath: "#/$defs/proposal/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
              } else {
                let err23 = { instancePath: instancePath + "/list/" + i0 + "/note", schemaPath: "#/$defs/proposal/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          } else {
            let err24 = { instancePath: instancePath + "/list/" + i0, schemaPath: "#/$defs/proposal/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema57 = { title: "指标", description: "由别的数算出来的数。写且只写“次数、求和、合计、占比、平均”之一。", type: "object", additionalProperties: !1, properties: { count: { $ref: "#/$defs/where", title: "计次", description: "符合条件的活动次数。", examples: [{ type: "专题协商", tag: "产业" }] }, sum: { title: "求和", description: "哪一项成果求和（参加人次也可以），配“筛选”。", type: "string", minLength: 1, examples: ["意见建议"] }, where: { $ref: "#/$defs/where", title: "筛选", description: "求和时只算这些活动。", examples: [{ type: "专题协商" }] }, total: { title: "合计", description: "几个指标相加，单位要一致。", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, examples: [["专题协商", "对口协商"]] }, ratio: { title: "占比", description: "前一个占后一个的百分比。", type: "array", items: { type: "string", minLength: 1 }, minItems: 2, maxItems: 2, examples: [["提案办复", "提案立案"]] }, quotient: { title: "平均", description: "前一个除以后一个。", type: "array", items: { type: "string", minLength: 1 }, minItems: 2, maxItems: 2, examples: [["参加人次", "学习"]] }, unit: { title: "单位", description: "显示用的单位；不写则推得。", type: "string", minLength: 1, examples: ["条"] }, round: { title: "取整", description: "显示到十、百、千：3512条取整到 100 显示为 3500余条。", type: "integer", minimum: 10, examples: [100] }, decimals: { title: "小数位", description: "占比、平均保留几位小数，四舍五入；不写为 1。", type: "integer", minimum: 0, maximum: 6, examples: [1] } }, minProperties: 1, oneOf: [{ required: ["count"] }, { required: ["sum"] }, { required: ["total"] }, { required: ["ratio"] }, { required: ["quotient"] }], dependentRequired: { where: ["sum"] }, examples: [{ ratio: ["提案办复", "提案立案"] }] }, schema58 = { title: "筛选", description: "只算符合条件的活动；写了几条就要同时满足几条。", type: "object", additionalProperties: !1, properties: { type: { title: "类型", description: "类型或类别，任一即可。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["专题协商", ["专题协商", "对口协商"]] }, committee: { title: "专委会", description: "承办的专委会，任一即可。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["提案委"] }, tag: { title: "标签", description: "标签，任一即可。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["脱贫攻坚"] }, contains: { title: "含有", description: "标题或议题里含有的字，任一即可。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["乡村振兴"] }, during: { $ref: "#/$defs/date", title: "时间", description: "日期落在这段时间之内。", examples: ["2024-Q1"] } }, minProperties: 1, examples: [{ type: "专题协商" }] };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "committee" || key0 === "tag" || key0 === "contains" || key0 === "during")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string" && !Array.isArray(data0)) {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema58.properties.type.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func2(data1) < 1) {
              let err5 = { instancePath: instancePath + "/type/" + i0, schemaPath: "#/properties/type/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/type/" + i0, schemaPath: "#/properties/type/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      }
    }
    if (data.committee !== void 0) {
      let data2 = data.committee;
      if (typeof data2 != "string" && !Array.isArray(data2)) {
        let err7 = { instancePath: instancePath + "/committee", schemaPath: "#/properties/committee/type", keyword: "type", params: { type: schema58.properties.committee.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "string" && func2(data2) < 1) {
        let err8 = { instancePath: instancePath + "/committee", schemaPath: "#/properties/committee/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err9 = { instancePath: instancePath + "/committee", schemaPath: "#/properties/committee/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 == "string") {
            if (func2(data3) < 1) {
              let err10 = { instancePath: instancePath + "/committee/" + i1, schemaPath: "#/properties/committee/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/committee/" + i1, schemaPath: "#/properties/committee/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      }
    }
    if (data.tag !== void 0) {
      let data4 = data.tag;
      if (typeof data4 != "string" && !Array.isArray(data4)) {
        let err12 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: schema58.properties.tag.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data4 == "string" && func2(data4) < 1) {
        let err13 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err14 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        let len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err15 = { instancePath: instancePath + "/tag/" + i2, schemaPath: "#/properties/tag/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/tag/" + i2, schemaPath: "#/properties/tag/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      }
    }
    if (data.contains !== void 0) {
      let data6 = data.contains;
      if (typeof data6 != "string" && !Array.isArray(data6)) {
        let err17 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/type", keyword: "type", params: { type: schema58.properties.contains.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data6 == "string" && func2(data6) < 1) {
        let err18 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err19 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        let len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data7 = data6[i3];
          if (typeof data7 == "string") {
            if (func2(data7) < 1) {
              let err20 = { instancePath: instancePath + "/contains/" + i3, schemaPath: "#/properties/contains/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/contains/" + i3, schemaPath: "#/properties/contains/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      }
    }
    if (data.during !== void 0) {
      let data8 = data.during;
      if (typeof data8 != "string" && !(typeof data8 == "number" && isFinite(data8))) {
        let err22 = { instancePath: instancePath + "/during", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: schema48.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate39.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.count === void 0) {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.sum === void 0) {
    let err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "sum" }, message: "must have required property 'sum'" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.total === void 0) {
      let err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      let _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.ratio === void 0) {
        let err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "ratio" }, message: "must have required property 'ratio'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3);
        let _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.quotient === void 0) {
          let err4 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "quotient" }, message: "must have required property 'quotient'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs6 === errors;
        _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 4]) : _valid0 && (valid0 = !0, passing0 = 4);
      }
    }
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err5 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err6 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema57.properties, key0)) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.count !== void 0 && (validate40(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.sum !== void 0) {
      let data1 = data.sum;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err8 = { instancePath: instancePath + "/sum", schemaPath: "#/properties/sum/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/sum", schemaPath: "#/properties/sum/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.where !== void 0 && (validate40(data.where, { instancePath: instancePath + "/where", parentData: data, parentDataProperty: "where", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.total !== void 0) {
      let data3 = data.total;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err10 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err11 = { instancePath: instancePath + "/total/" + i0, schemaPath: "#/properties/total/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/total/" + i0, schemaPath: "#/properties/total/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.ratio !== void 0) {
      let data5 = data.ratio;
      if (Array.isArray(data5)) {
        if (data5.length > 2) {
          let err14 = { instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data5.length < 2) {
          let err15 = { instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 == "string") {
            if (func2(data6) < 1) {
              let err16 = { instancePath: instancePath + "/ratio/" + i1, schemaPath: "#/properties/ratio/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/ratio/" + i1, schemaPath: "#/properties/ratio/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/ratio", schemaPath: "#/properties/ratio/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.quotient !== void 0) {
      let data7 = data.quotient;
      if (Array.isArray(data7)) {
        if (data7.length > 2) {
          let err19 = { instancePath: instancePath + "/quotient", schemaPath: "#/properties/quotient/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data7.length < 2) {
          let err20 = { instancePath: instancePath + "/quotient", schemaPath: "#/properties/quotient/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 == "string") {
            if (func2(data8) < 1) {
              let err21 = { instancePath: instancePath + "/quotient/" + i2, schemaPath: "#/properties/quotient/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/quotient/" + i2, schemaPath: "#/properties/quotient/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/quotient", schemaPath: "#/properties/quotient/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.unit !== void 0) {
      let data9 = data.unit;
      if (typeof data9 == "string") {
        if (func2(data9) < 1) {
          let err24 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.round !== void 0) {
      let data10 = data.round;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err26 = { instancePath: instancePath + "/round", schemaPath: "#/properties/round/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10) && (data10 < 10 || isNaN(data10))) {
        let err27 = { instancePath: instancePath + "/round", schemaPath: "#/properties/round/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.decimals !== void 0) {
      let data11 = data.decimals;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err28 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 6 || isNaN(data11)) {
          let err29 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 }, message: "must be <= 6" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          let err30 = { instancePath: instancePath + "/decimals", schemaPath: "#/properties/decimals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
    }
    if (data.where !== void 0 && data.sum === void 0) {
      let err31 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "where",
        missingProperty: "sum",
        depsCount: 1,
        deps: "sum"
      }, message: "must have property sum when property where is present" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema61 = { title: "综述", description: "工作综述的文字；什么都不写也有初稿，写了哪部分就用哪部分。", type: "object", additionalProperties: !1, properties: { form: { title: "体例", description: "新闻体：标题不编号；报告体：一、（一）1.；专题体：带——副标题。", type: "string", enum: ["press", "report", "thematic"], "x-enumTitles": ["新闻体", "报告体", "专题体"], examples: ["press"] }, title: { title: "标题", description: "大标题，几行就写几条，按意思断行。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["县政协2024年工作综述", ["凝心聚力谋发展", "履职尽责谱新篇"]] }, subtitle: { title: "副标题", description: "标题下带破折号的一行，不用写破折号。", type: "string", minLength: 1, examples: ["某某县政协2024年工作综述"] }, credit: { title: "署名行", description: "标题下的作者、记者。", type: "string", minLength: 1, examples: ["本报记者 某某"] }, lead: { $ref: "#/$defs/blocks", title: "导语", description: "开头的段落。", examples: ["一年来，……"] }, closing: { $ref: "#/$defs/blocks", title: "结尾", description: "结尾的段落。", examples: ["新的一年，……"] }, signature: { title: "署名", description: "文末的发文单位。", type: "string", minLength: 1, examples: ["政协某某县委员会"] }, date: { title: "成文日期", description: "文末的日期，照写。", type: "string", minLength: 1, examples: ["2024年12月31日"] }, attachments: { title: "附件", description: "附件，先后即编号。", type: "array", items: { $ref: "#/$defs/attachment" }, examples: [[{ title: "安排表", content: "……" }]] }, endnotes: { title: "文末说明", description: "编辑、关键词等。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: [["编辑：某某"]] }, sections: { title: "部分", description: "正文各部分；不写则按台账自动起草。", type: "array", items: { $ref: "#/$defs/section" }, minItems: 1, examples: [[{ heading: "强化思想引领", content: "……" }]] } }, examples: [{ form: "report", title: "县政协2024年工作综述" }] }, schema62 = { title: "段落", description: "一段文字，或若干段落。", type: ["string", "array"], minLength: 1, items: { $ref: "#/$defs/block" }, minItems: 1, examples: ["一段话。", ["第一段。", "第二段。"]] }, schema63 = { title: "段落", description: "一段：直接写文字；或写段首标题加正文、引语、破折段、图注、分列、表格之一。", type: ["string", "object"], additionalProperties: !1, properties: { runIn: { title: "段首标题", description: "段首的小标题，不带句号。", type: "string", minLength: 1, examples: ["强化理论武装"] }, text: { title: "正文", description: "段落文字。", type: "string", minLength: 1, examples: ["全年开展学习{{学习}}。"] }, quote: { title: "引语", description: "引用的话。", type: "string", minLength: 1, examples: ["“协商民主是实践全过程人民民主的重要形式。”"] }, dash: { title: "破折段", description: "以——领起的一段，不用写破折号。", type: "string", minLength: 1, examples: ["发挥专门协商机构作用，……"] }, caption: { title: "图注", description: "图片说明。", type: "string", minLength: 1, examples: ["视察组在现场了解情况"] }, items: { title: "分列", description: "逐条分列。", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, examples: [["抓学习", "抓调研"]] }, marker: { title: "序号", description: "分列的序号：1.2.3.、一是二是三是、——。", type: "string", enum: ["number", "hanzi", "dash"], "x-enumTitles": ["数字", "一是", "破折号"], examples: ["hanzi"] }, table: { title: "表格", description: "表头和各行。", type: "object", additionalProperties: !1, properties: { header: { title: "表头", description: "各列名称。", type: "array", items: { type: "string" }, minItems: 1, examples: [["会议", "次数"]] }, rows: { title: "行", description: "各行。", type: "array", items: { type: "array", items: { type: ["string", "number"] } }, minItems: 1, examples: [[["常委会议", "{{常委会议}}"]]] } }, required: ["header", "rows"], examples: [{ header: ["会议"], rows: [["{{常委会议}}"]] }] } }, minLength: 1, minProperties: 1, examples: ["全年召开常委会议{{常委会议}}。", { runIn: "强化理论武装", text: "坚持……" }] };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !Array.isArray(data)) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema62.type }, message: "must be string,array" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && func2(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err2 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 != "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/block/type", keyword: "type", params: { type: schema63.type }, message: "must be string,object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/block/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/block/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "runIn" || key0 === "text" || key0 === "quote" || key0 === "dash" || key0 === "caption" || key0 === "items" || key0 === "marker" || key0 === "table")) {
            let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/block/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data0.runIn !== void 0) {
          let data1 = data0.runIn;
          if (typeof data1 == "string") {
            if (func2(data1) < 1) {
              let err7 = { instancePath: instancePath + "/" + i0 + "/runIn", schemaPath: "#/$defs/block/properties/runIn/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/" + i0 + "/runIn", schemaPath: "#/$defs/block/properties/runIn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.text !== void 0) {
          let data2 = data0.text;
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err9 = { instancePath: instancePath + "/" + i0 + "/text", schemaPath: "#/$defs/block/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/" + i0 + "/text", schemaPath: "#/$defs/block/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.quote !== void 0) {
          let data3 = data0.quote;
          if (typeof data3 == "string") {
            if (func2(data3) < 1) {
              let err11 = { instancePath: instancePath + "/" + i0 + "/quote", schemaPath: "#/$defs/block/properties/quote/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/" + i0 + "/quote", schemaPath: "#/$defs/block/properties/quote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.dash !== void 0) {
          let data4 = data0.dash;
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err13 = { instancePath: instancePath + "/" + i0 + "/dash", schemaPath: "#/$defs/block/properties/dash/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/" + i0 + "/dash", schemaPath: "#/$defs/block/properties/dash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.caption !== void 0) {
          let data5 = data0.caption;
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err15 = { instancePath: instancePath + "/" + i0 + "/caption", schemaPath: "#/$defs/block/properties/caption/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/" + i0 + "/caption", schemaPath: "#/$defs/block/properties/caption/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.items !== void 0) {
          let data6 = data0.items;
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              let err17 = { instancePath: instancePath + "/" + i0 + "/items", schemaPath: "#/$defs/block/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            let len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data7 = data6[i1];
              if (typeof data7 == "string") {
                if (func2(data7) < 1) {
                  let err18 = { instancePath: instancePath + "/" + i0 + "/items/" + i1, schemaPath: "#/$defs/block/properties/items/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
              } else {
                let err19 = { instancePath: instancePath + "/" + i0 + "/items/" + i1, schemaPath: "#/$defs/block/properties/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
          } else {
            let err20 = { instancePath: instancePath + "/" + i0 + "/items", schemaPath: "#/$defs/block/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data0.marker !== void 0) {
          let data8 = data0.marker;
          if (typeof data8 != "string") {
            let err21 = { instancePath: instancePath + "/" + i0 + "/marker", schemaPath: "#/$defs/block/properties/marker/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (!(data8 === "number" || data8 === "hanzi" || data8 === "dash")) {
            let err22 = { instancePath: instancePath + "/" + i0 + "/marker", schemaPath: "#/$defs/block/properties/marker/enum", keyword: "enum", params: { allowedValues: schema63.properties.marker.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data0.table !== void 0) {
          let data9 = data0.table;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.header === void 0) {
              let err23 = { instancePath: instancePath + "/" + i0 + "/table", schemaPath: "#/$defs/block/properties/table/required", keyword: "required", params: { missingProperty: "header" }, message: "must have required property 'header'" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data9.rows === void 0) {
              let err24 = { instancePath: instancePath + "/" + i0 + "/table", schemaPath: "#/$defs/block/properties/table/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            for (let key1 in data9)
              if (!(key1 === "header" || key1 === "rows")) {
                let err25 = { instancePath: instancePath + "/" + i0 + "/table", schemaPath: "#/$defs/block/properties/table/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            if (data9.header !== void 0) {
              let data10 = data9.header;
              if (Array.isArray(data10)) {
                if (data10.length < 1) {
                  let err26 = { instancePath: instancePath + "/" + i0 + "/table/header", schemaPath: "#/$defs/block/properties/table/properties/header/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
                let len2 = data10.length;
                for (let i2 = 0; i2 < len2; i2++)
                  if (typeof data10[i2] != "string") {
                    let err27 = { instancePath: instancePath + "/" + i0 + "/table/header/" + i2, schemaPath: "#/$defs/block/properties/table/properties/header/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
              } else {
                let err28 = { instancePath: instancePath + "/" + i0 + "/table/header", schemaPath: "#/$defs/block/properties/table/properties/header/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data9.rows !== void 0) {
              let data12 = data9.rows;
              if (Array.isArray(data12)) {
                if (data12.length < 1) {
                  let err29 = { instancePath: instancePath + "/" + i0 + "/table/rows", schemaPath: "#/$defs/block/properties/table/properties/rows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                let len3 = data12.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data13 = data12[i3];
                  if (Array.isArray(data13)) {
                    let len4 = data13.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data14 = data13[i4];
                      if (typeof data14 != "string" && !(typeof data14 == "number" && isFinite(data14))) {
                        let err30 = { instancePath: instancePath + "/" + i0 + "/table/rows/" + i3 + "/" + i4, schemaPath: "#/$defs/block/properties/table/properties/rows/items/items/type", keyword: "type", params: { type: schema63.properties.table.properties.rows.items.items.type }, message: "must be string,number" };
                        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                      }
                    }
                  } else {
                    let err31 = { instancePath: instancePath + "/" + i0 + "/table/rows/" + i3, schemaPath: "#/$defs/block/properties/table/properties/rows/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                  }
                }
              } else {
                let err32 = { instancePath: instancePath + "/" + i0 + "/table/rows", schemaPath: "#/$defs/block/properties/table/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
          } else {
            let err33 = { instancePath: instancePath + "/" + i0 + "/table", schemaPath: "#/$defs/block/properties/table/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      }
    }
  }
  return validate45.errors = vErrors, errors === 0;
}
validate45.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "content")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.content !== void 0 && (validate45(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
validate48.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema65 = { title: "部分", description: "带标题的一部分，可以再分。", type: "object", additionalProperties: !1, properties: { heading: { title: "标题", description: "一行或两行，不带序号。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["强化思想引领", ["坚持党的领导", "把牢政治方向"]] }, content: { $ref: "#/$defs/blocks", title: "内容", description: "这一部分的段落。", examples: ["一段话。"] }, sections: { title: "小节", description: "下一级。", type: "array", items: { $ref: "#/$defs/section" }, examples: [[{ heading: "加强学习", content: "……" }]] } }, required: ["heading"] }, wrapper0 = { validate: validate51 };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.heading === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" }, message: "must have required property 'heading'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "heading" || key0 === "content" || key0 === "sections")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.heading !== void 0) {
      let data0 = data.heading;
      if (typeof data0 != "string" && !Array.isArray(data0)) {
        let err2 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: schema65.properties.heading.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err3 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err4 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func2(data1) < 1) {
              let err5 = { instancePath: instancePath + "/heading/" + i0, schemaPath: "#/properties/heading/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/heading/" + i0, schemaPath: "#/properties/heading/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      }
    }
    if (data.content !== void 0 && (validate45(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.sections !== void 0) {
      let data3 = data.sections;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          wrapper0.validate(data3[i1], { instancePath: instancePath + "/sections/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
validate51.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema61.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.form !== void 0) {
      let data0 = data.form;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "press" || data0 === "report" || data0 === "thematic")) {
        let err2 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/enum", keyword: "enum", params: { allowedValues: schema61.properties.form.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 != "string" && !Array.isArray(data1)) {
        let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema61.properties.title.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "string" && func2(data1) < 1) {
        let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err6 = { instancePath: instancePath + "/title/" + i0, schemaPath: "#/properties/title/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/title/" + i0, schemaPath: "#/properties/title/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      }
    }
    if (data.subtitle !== void 0) {
      let data3 = data.subtitle;
      if (typeof data3 == "string") {
        if (func2(data3) < 1) {
          let err8 = { instancePath: instancePath + "/subtitle", schemaPath: "#/properties/subtitle/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/subtitle", schemaPath: "#/properties/subtitle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.credit !== void 0) {
      let data4 = data.credit;
      if (typeof data4 == "string") {
        if (func2(data4) < 1) {
          let err10 = { instancePath: instancePath + "/credit", schemaPath: "#/properties/credit/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/credit", schemaPath: "#/properties/credit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.lead !== void 0 && (validate45(data.lead, { instancePath: instancePath + "/lead", parentData: data, parentDataProperty: "lead", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.closing !== void 0 && (validate45(data.closing, { instancePath: instancePath + "/closing", parentData: data, parentDataProperty: "closing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.signature !== void 0) {
      let data7 = data.signature;
      if (typeof data7 == "string") {
        if (func2(data7) < 1) {
          let err12 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.date !== void 0) {
      let data8 = data.date;
      if (typeof data8 == "string") {
        if (func2(data8) < 1) {
          let err14 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.attachments !== void 0) {
      let data9 = data.attachments;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate48(data9[i1], { instancePath: instancePath + "/attachments/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.endnotes !== void 0) {
      let data11 = data.endnotes;
      if (typeof data11 != "string" && !Array.isArray(data11)) {
        let err17 = { instancePath: instancePath + "/endnotes", schemaPath: "#/properties/endnotes/type", keyword: "type", params: { type: schema61.properties.endnotes.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data11 == "string" && func2(data11) < 1) {
        let err18 = { instancePath: instancePath + "/endnotes", schemaPath: "#/properties/endnotes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          let err19 = { instancePath: instancePath + "/endnotes", schemaPath: "#/properties/endnotes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        let len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          if (typeof data12 == "string") {
            if (func2(data12) < 1) {
              let err20 = { instancePath: instancePath + "/endnotes/" + i2, schemaPath: "#/properties/endnotes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/endnotes/" + i2, schemaPath: "#/properties/endnotes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      }
    }
    if (data.sections !== void 0) {
      let data13 = data.sections;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          let err22 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        let len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate51(data13[i3], { instancePath: instancePath + "/sections/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
      } else {
        let err23 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
validate44.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema66 = { title: "要点", description: "工作要点的文字和安排。", type: "object", additionalProperties: !1, properties: { year: { title: "年份", description: "要点是哪一年的；不写为台账的年份（跨年台账取末年）。", type: "integer", minimum: 1949, maximum: 2100, examples: [2025] }, title: { title: "标题", description: "大标题，几行就写几条，按意思断行。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["县政协2024年工作综述", ["凝心聚力谋发展", "履职尽责谱新篇"]] }, subtitle: { title: "副标题", description: "标题下带破折号的一行，不用写破折号。", type: "string", minLength: 1, examples: ["某某县政协2024年工作综述"] }, credit: { title: "署名行", description: "标题下的作者、记者。", type: "string", minLength: 1, examples: ["本报记者 某某"] }, lead: { $ref: "#/$defs/blocks", title: "导语", description: "开头的段落。", examples: ["一年来，……"] }, closing: { $ref: "#/$defs/blocks", title: "结尾", description: "结尾的段落。", examples: ["新的一年，……"] }, signature: { title: "署名", description: "文末的发文单位。", type: "string", minLength: 1, examples: ["政协某某县委员会"] }, date: { title: "成文日期", description: "文末的日期，照写。", type: "string", minLength: 1, examples: ["2024年12月31日"] }, attachments: { title: "附件", description: "附件，先后即编号。", type: "array", items: { $ref: "#/$defs/attachment" }, examples: [[{ title: "安排表", content: "……" }]] }, endnotes: { title: "文末说明", description: "编辑、关键词等。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: [["编辑：某某"]] }, requirement: { $ref: "#/$defs/blocks", title: "总体要求", description: "总体要求。", examples: ["2025年全县政协工作的总体要求是：……"] }, numbering: { title: "编号", description: "事项编号：全文连续，或各部分重新开始；不写为连续。", type: "string", enum: ["continuous", "each"], "x-enumTitles": ["连续", "各自"], examples: ["continuous"] }, sections: { title: "部分", description: "各部分。", type: "array", items: { $ref: "#/$defs/planSection" }, minItems: 1, examples: [[{ heading: "增强政治定力", items: ["……"] }]] }, arrangements: { $ref: "#/$defs/arrangements" } }, examples: [{ requirement: "……", sections: [{ heading: "增强政治定力", items: ["……"] }] }] }, schema67 = { title: "部分", description: "要点的一部分。", type: "object", additionalProperties: !1, properties: { heading: { title: "标题", description: "一行或两行，不带序号。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["增强政治定力，把牢正确方向"] }, content: { $ref: "#/$defs/blocks", title: "内容", description: "编号事项之前的段落。", examples: ["一段话。"] }, items: { title: "事项", description: "编号的事项。", type: "array", items: { $ref: "#/$defs/planItem" }, minItems: 1, examples: [[{ title: "加强理论武装", text: "……" }]] } }, required: ["heading"] }, schema68 = { title: "事项", description: "一项工作。", type: ["string", "object"], additionalProperties: !1, properties: { title: { title: "标题", description: "段首的小标题，不带序号和句号。", type: "string", minLength: 1, examples: ["加强理论武装"] }, text: { title: "内容", description: "一段或几段话。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["坚持……"] } }, required: ["text"], minLength: 1 };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.heading === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heading" }, message: "must have required property 'heading'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "heading" || key0 === "content" || key0 === "items")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.heading !== void 0) {
      let data0 = data.heading;
      if (typeof data0 != "string" && !Array.isArray(data0)) {
        let err2 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: schema67.properties.heading.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "string" && func2(data0) < 1) {
        let err3 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err4 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func2(data1) < 1) {
              let err5 = { instancePath: instancePath + "/heading/" + i0, schemaPath: "#/properties/heading/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/heading/" + i0, schemaPath: "#/properties/heading/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      }
    }
    if (data.content !== void 0 && (validate45(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err7 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 != "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
            let err8 = { instancePath: instancePath + "/items/" + i1, schemaPath: "#/$defs/planItem/type", keyword: "type", params: { type: schema68.type }, message: "must be string,object" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          if (typeof data4 == "string" && func2(data4) < 1) {
            let err9 = { instancePath: instancePath + "/items/" + i1, schemaPath: "#/$defs/planItem/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.text === void 0) {
              let err10 = { instancePath: instancePath + "/items/" + i1, schemaPath: "#/$defs/planItem/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            for (let key1 in data4)
              if (!(key1 === "title" || key1 === "text")) {
                let err11 = { instancePath: instancePath + "/items/" + i1, schemaPath: "#/$defs/planItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            if (data4.title !== void 0) {
              let data5 = data4.title;
              if (typeof data5 == "string") {
                if (func2(data5) < 1) {
                  let err12 = { instancePath: instancePath + "/items/" + i1 + "/title", schemaPath: "#/$defs/planItem/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                let err13 = { instancePath: instancePath + "/items/" + i1 + "/title", schemaPath: "#/$defs/planItem/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data4.text !== void 0) {
              let data6 = data4.text;
              if (typeof data6 != "string" && !Array.isArray(data6)) {
                let err14 = { instancePath: instancePath + "/items/" + i1 + "/text", schemaPath: "#/$defs/planItem/properties/text/type", keyword: "type", params: { type: schema68.properties.text.type }, message: "must be string,array" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
              if (typeof data6 == "string" && func2(data6) < 1) {
                let err15 = { instancePath: instancePath + "/items/" + i1 + "/text", schemaPath: "#/$defs/planItem/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
              if (Array.isArray(data6)) {
                if (data6.length < 1) {
                  let err16 = { instancePath: instancePath + "/items/" + i1 + "/text", schemaPath: "#/$defs/planItem/properties/text/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
                let len2 = data6.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data7 = data6[i2];
                  if (typeof data7 == "string") {
                    if (func2(data7) < 1) {
                      let err17 = { instancePath: instancePath + "/items/" + i1 + "/text/" + i2, schemaPath: "#/$defs/planItem/properties/text/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                    }
                  } else {
                    let err18 = { instancePath: instancePath + "/items/" + i1 + "/text/" + i2, schemaPath: "#/$defs/planItem/properties/text/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                  }
                }
              }
            }
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema69 = { title: "具体安排", description: "列成清单的年度安排。", type: "object", additionalProperties: !1, properties: { heading: { title: "标题", description: "这一部分的标题，不写为“具体安排”。", type: "string", minLength: 1, examples: ["具体安排"] }, groupBy: { title: "分组", description: "按种类、按月份或按专委会分组；不写按种类。", type: "string", enum: ["kind", "month", "committee"], "x-enumTitles": ["种类", "月份", "专委会"], examples: ["month"] }, entries: { title: "条目", description: "各项安排。", type: "array", items: { $ref: "#/$defs/arrangement" }, minItems: 1, examples: [[{ type: "常委会议", topic: "协商通过工作要点" }]] } }, required: ["entries"], examples: [{ entries: [{ type: "常委会议", topic: "协商通过工作要点" }] }] }, schema70 = { title: "安排", description: "一次会议、一个协商议题、一个调研课题，或一次走访。", type: "object", additionalProperties: !1, properties: { type: { title: "类型", description: "活动类型。", type: "string", minLength: 1, examples: ["常委会议", "专题协商"] }, heading: { title: "归入", description: "列在哪个小标题下；不写用类型名。", type: "string", minLength: 1, examples: ["协商建言"] }, title: { title: "题目", description: "题目。", type: "string", minLength: 1, examples: ["推进农产品加工业发展"] }, topic: { title: "议题", description: "会议的几项议程。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: [["听取经济运行情况", "协商讨论有关事宜"]] }, committee: { title: "专委会", description: "牵头的专委会，写在括号里。", type: ["string", "array"], minLength: 1, items: { type: "string", minLength: 1 }, minItems: 1, examples: ["提案委"] }, date: { $ref: "#/$defs/date", title: "日期", description: "计划的月份或日期。", examples: ["2025-03", "2025-07/2025-08"] } }, required: ["type"] };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "heading" || key0 === "title" || key0 === "topic" || key0 === "committee" || key0 === "date")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.heading !== void 0) {
      let data1 = data.heading;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err4 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.topic !== void 0) {
      let data3 = data.topic;
      if (typeof data3 != "string" && !Array.isArray(data3)) {
        let err8 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: schema70.properties.topic.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data3 == "string" && func2(data3) < 1) {
        let err9 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err10 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err11 = { instancePath: instancePath + "/topic/" + i0, schemaPath: "#/properties/topic/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/topic/" + i0, schemaPath: "#/properties/topic/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      }
    }
    if (data.committee !== void 0) {
      let data5 = data.committee;
      if (typeof data5 != "string" && !Array.isArray(data5)) {
        let err13 = { instancePath: instancePath + "/committee", schemaPath: "#/properties/committee/type", keyword: "type", params: { type: schema70.properties.committee.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data5 == "string" && func2(data5) < 1) {
        let err14 = { instancePath: instancePath + "/committee", schemaPath: "#/properties/committee/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          let err15 = { instancePath: instancePath + "/committee", schemaPath: "#/properties/committee/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 == "string") {
            if (func2(data6) < 1) {
              let err16 = { instancePath: instancePath + "/committee/" + i1, schemaPath: "#/properties/committee/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/committee/" + i1, schemaPath: "#/properties/committee/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      }
    }
    if (data.date !== void 0) {
      let data7 = data.date;
      if (typeof data7 != "string" && !(typeof data7 == "number" && isFinite(data7))) {
        let err18 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: schema48.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.entries === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property 'entries'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "heading" || key0 === "groupBy" || key0 === "entries")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.heading !== void 0) {
      let data0 = data.heading;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.groupBy !== void 0) {
      let data1 = data.groupBy;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/groupBy", schemaPath: "#/properties/groupBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "kind" || data1 === "month" || data1 === "committee")) {
        let err5 = { instancePath: instancePath + "/groupBy", schemaPath: "#/properties/groupBy/enum", keyword: "enum", params: { allowedValues: schema69.properties.groupBy.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.entries !== void 0) {
      let data2 = data.entries;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err6 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate64(data2[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema66.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.year !== void 0) {
      let data0 = data.year;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2100 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 }, message: "must be <= 2100" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 1949 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1949 }, message: "must be >= 1949" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 != "string" && !Array.isArray(data1)) {
        let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema66.properties.title.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "string" && func2(data1) < 1) {
        let err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err7 = { instancePath: instancePath + "/title/" + i0, schemaPath: "#/properties/title/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/title/" + i0, schemaPath: "#/properties/title/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      }
    }
    if (data.subtitle !== void 0) {
      let data3 = data.subtitle;
      if (typeof data3 == "string") {
        if (func2(data3) < 1) {
          let err9 = { instancePath: instancePath + "/subtitle", schemaPath: "#/properties/subtitle/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/subtitle", schemaPath: "#/properties/subtitle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.credit !== void 0) {
      let data4 = data.credit;
      if (typeof data4 == "string") {
        if (func2(data4) < 1) {
          let err11 = { instancePath: instancePath + "/credit", schemaPath: "#/properties/credit/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/credit", schemaPath: "#/properties/credit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.lead !== void 0 && (validate45(data.lead, { instancePath: instancePath + "/lead", parentData: data, parentDataProperty: "lead", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.closing !== void 0 && (validate45(data.closing, { instancePath: instancePath + "/closing", parentData: data, parentDataProperty: "closing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.signature !== void 0) {
      let data7 = data.signature;
      if (typeof data7 == "string") {
        if (func2(data7) < 1) {
          let err13 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.date !== void 0) {
      let data8 = data.date;
      if (typeof data8 == "string") {
        if (func2(data8) < 1) {
          let err15 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.attachments !== void 0) {
      let data9 = data.attachments;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate48(data9[i1], { instancePath: instancePath + "/attachments/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
      } else {
        let err17 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.endnotes !== void 0) {
      let data11 = data.endnotes;
      if (typeof data11 != "string" && !Array.isArray(data11)) {
        let err18 = { instancePath: instancePath + "/endnotes", schemaPath: "#/properties/endnotes/type", keyword: "type", params: { type: schema66.properties.endnotes.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data11 == "string" && func2(data11) < 1) {
        let err19 = { instancePath: instancePath + "/endnotes", schemaPath: "#/properties/endnotes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          let err20 = { instancePath: instancePath + "/endnotes", schemaPath: "#/properties/endnotes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        let len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          if (typeof data12 == "string") {
            if (func2(data12) < 1) {
              let err21 = { instancePath: instancePath + "/endnotes/" + i2, schemaPath: "#/properties/endnotes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/endnotes/" + i2, schemaPath: "#/properties/endnotes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      }
    }
    if (data.requirement !== void 0 && (validate45(data.requirement, { instancePath: instancePath + "/requirement", parentData: data, parentDataProperty: "requirement", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.numbering !== void 0) {
      let data14 = data.numbering;
      if (typeof data14 != "string") {
        let err23 = { instancePath: instancePath + "/numbering", schemaPath: "#/properties/numbering/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (!(data14 === "continuous" || data14 === "each")) {
        let err24 = { instancePath: instancePath + "/numbering", schemaPath: "#/properties/numbering/enum", keyword: "enum", params: { allowedValues: schema66.properties.numbering.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.sections !== void 0) {
      let data15 = data.sections;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          let err25 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        let len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate60(data15[i3], { instancePath: instancePath + "/sections/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
      } else {
        let err26 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    data.arrangements !== void 0 && (validate63(data.arrangements, { instancePath: instancePath + "/arrangements", parentData: data, parentDataProperty: "arrangements", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  } else {
    let err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.year === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year" }, message: "must have required property 'year'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.year !== void 0) {
      let data0 = data.year;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: schema31.properties.year.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2100 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 }, message: "must be <= 2100" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 < 1949 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1949 }, message: "must be >= 1949" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
      if (typeof data0 == "string" && !pattern4.test(data0)) {
        let err5 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/pattern", keyword: "pattern", params: { pattern: "^(19|20)[0-9]{2}-(19|20)[0-9]{2}$" }, message: 'must match pattern "^(19|20)[0-9]{2}-(19|20)[0-9]{2}$"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.organization !== void 0 && (validate21(data.organization, { instancePath: instancePath + "/organization", parentData: data, parentDataProperty: "organization", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.taxonomy !== void 0 && (validate23(data.taxonomy, { instancePath: instancePath + "/taxonomy", parentData: data, parentDataProperty: "taxonomy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.include !== void 0) {
      let data3 = data.include;
      if (typeof data3 != "string" && !Array.isArray(data3)) {
        let err6 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: schema31.properties.include.type }, message: "must be string,array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "string" && func2(data3) < 1) {
        let err7 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err8 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err9 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/include/" + i0, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      }
    }
    if (data.activities !== void 0) {
      let data5 = data.activities;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate33(data5[i1], { instancePath: instancePath + "/activities/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.givens !== void 0) {
      let data7 = data.givens;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (let key1 in data7) {
          let _errs15 = errors;
          if (typeof key1 == "string") {
            if (!pattern5.test(key1)) {
              let err12 = { instancePath: instancePath + "/givens", schemaPath: "#/$defs/figureName/pattern", keyword: "pattern", params: { pattern: "^(?![0-9]+$)[^\\s!\"#%&'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$" }, message: 'must match pattern "^(?![0-9]+$)[^\\s!"#%&\'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$"', propertyName: key1 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/givens", schemaPath: "#/$defs/figureName/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key1 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var valid5 = _errs15 === errors;
          if (!valid5) {
            let err14 = { instancePath: instancePath + "/givens", schemaPath: "#/properties/givens/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        for (let key2 in data7)
          validate35(data7[key2], { instancePath: instancePath + "/givens/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/givens", schemaPath: "#/properties/givens/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.proposals !== void 0 && (validate37(data.proposals, { instancePath: instancePath + "/proposals", parentData: data, parentDataProperty: "proposals", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data.figures !== void 0) {
      let data10 = data.figures;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key3 in data10) {
          let _errs23 = errors;
          if (typeof key3 == "string") {
            if (!pattern5.test(key3)) {
              let err16 = { instancePath: instancePath + "/figures", schemaPath: "#/$defs/figureName/pattern", keyword: "pattern", params: { pattern: "^(?![0-9]+$)[^\\s!\"#%&'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$" }, message: 'must match pattern "^(?![0-9]+$)[^\\s!"#%&\'()*+,./;<=>@\\[\\\\\\]^`{|}~-]+$"', propertyName: key3 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/figures", schemaPath: "#/$defs/figureName/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key3 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          var valid8 = _errs23 === errors;
          if (!valid8) {
            let err18 = { instancePath: instancePath + "/figures", schemaPath: "#/properties/figures/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        for (let key4 in data10)
          validate39(data10[key4], { instancePath: instancePath + "/figures/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/figures", schemaPath: "#/properties/figures/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data12 = data.checks;
      if (Array.isArray(data12)) {
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2], _errs33 = errors, valid14 = !1, passing0 = null, _errs34 = errors;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13) && data13.total === void 0) {
            let err20 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/oneOf/0/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          var _valid0 = _errs34 === errors;
          _valid0 && (valid14 = !0, passing0 = 0);
          let _errs35 = errors;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13) && data13.shares === void 0) {
            let err21 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/oneOf/1/required", keyword: "required", params: { missingProperty: "shares" }, message: "must have required property 'shares'" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          var _valid0 = _errs35 === errors;
          if (_valid0 && valid14)
            valid14 = !1, passing0 = [passing0, 1];
          else {
            _valid0 && (valid14 = !0, passing0 = 1);
            let _errs36 = errors;
            if (data13 && typeof data13 == "object" && !Array.isArray(data13) && data13.equal === void 0) {
              let err22 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/oneOf/2/required", keyword: "required", params: { missingProperty: "equal" }, message: "must have required property 'equal'" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            var _valid0 = _errs36 === errors;
            if (_valid0 && valid14)
              valid14 = !1, passing0 = [passing0, 2];
            else {
              _valid0 && (valid14 = !0, passing0 = 2);
              let _errs37 = errors;
              if (data13 && typeof data13 == "object" && !Array.isArray(data13) && data13.rate === void 0) {
                let err23 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/oneOf/3/required", keyword: "required", params: { missingProperty: "rate" }, message: "must have required property 'rate'" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
              var _valid0 = _errs37 === errors;
              if (_valid0 && valid14)
                valid14 = !1, passing0 = [passing0, 3];
              else {
                _valid0 && (valid14 = !0, passing0 = 3);
                let _errs38 = errors;
                if (data13 && typeof data13 == "object" && !Array.isArray(data13) && data13.atMost === void 0) {
                  let err24 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/oneOf/4/required", keyword: "required", params: { missingProperty: "atMost" }, message: "must have required property 'atMost'" };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                var _valid0 = _errs38 === errors;
                if (_valid0 && valid14)
                  valid14 = !1, passing0 = [passing0, 4];
                else {
                  _valid0 && (valid14 = !0, passing0 = 4);
                  let _errs39 = errors;
                  if (data13 && typeof data13 == "object" && !Array.isArray(data13) && data13.atLeast === void 0) {
                    let err25 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/oneOf/5/required", keyword: "required", params: { missingProperty: "atLeast" }, message: "must have required property 'atLeast'" };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                  var _valid0 = _errs39 === errors;
                  _valid0 && valid14 ? (valid14 = !1, passing0 = [passing0, 5]) : _valid0 && (valid14 = !0, passing0 = 5);
                }
              }
            }
          }
          if (valid14)
            errors = _errs33, vErrors !== null && (_errs33 ? vErrors.length = _errs33 : vErrors = null);
          else {
            let err26 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (let key5 in data13)
              if (!func1.call(schema60.properties, key5)) {
                let err27 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            if (data13.name !== void 0) {
              let data14 = data13.name;
              if (typeof data14 == "string") {
                if (func2(data14) < 1) {
                  let err28 = { instancePath: instancePath + "/checks/" + i2 + "/name", schemaPath: "#/$defs/check/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
              } else {
                let err29 = { instancePath: instancePath + "/checks/" + i2 + "/name", schemaPath: "#/$defs/check/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            if (data13.total !== void 0) {
              let data15 = data13.total;
              if (typeof data15 != "string" && !(typeof data15 == "number" && isFinite(data15))) {
                let err30 = { instancePath: instancePath + "/checks/" + i2 + "/total", schemaPath: "#/$defs/check/properties/total/type", keyword: "type", params: { type: schema60.properties.total.type }, message: "must be string,number" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
              if (typeof data15 == "string" && func2(data15) < 1) {
                let err31 = { instancePath: instancePath + "/checks/" + i2 + "/total", schemaPath: "#/$defs/check/properties/total/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data13.parts !== void 0) {
              let data16 = data13.parts;
              if (Array.isArray(data16)) {
                if (data16.length < 1) {
                  let err32 = { instancePath: instancePath + "/checks/" + i2 + "/parts", schemaPath: "#/$defs/check/properties/parts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
                let len3 = data16.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data17 = data16[i3];
                  if (typeof data17 != "string" && !(typeof data17 == "number" && isFinite(data17))) {
                    let err33 = { instancePath: instancePath + "/checks/" + i2 + "/parts/" + i3, schemaPath: "#/$defs/check/properties/parts/items/type", keyword: "type", params: { type: schema60.properties.parts.items.type }, message: "must be string,number" };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                  if (typeof data17 == "string" && func2(data17) < 1) {
                    let err34 = { instancePath: instancePath + "/checks/" + i2 + "/parts/" + i3, schemaPath: "#/$defs/check/properties/parts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                }
              } else {
                let err35 = { instancePath: instancePath + "/checks/" + i2 + "/parts", schemaPath: "#/$defs/check/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            if (data13.shares !== void 0) {
              let data18 = data13.shares;
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (Object.keys(data18).length < 1) {
                  let err36 = { instancePath: instancePath + "/checks/" + i2 + "/shares", schemaPath: "#/$defs/check/properties/shares/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                for (let key6 in data18) {
                  let data19 = data18[key6];
                  if (typeof data19 != "string" && !(typeof data19 == "number" && isFinite(data19))) {
                    let err37 = { instancePath: instancePath + "/checks/" + i2 + "/shares/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/check/properties/shares/additionalProperties/type", keyword: "type", params: { type: schema60.properties.shares.additionalProperties.type }, message: "must be string,number" };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                  if (typeof data19 == "string" && func2(data19) < 1) {
                    let err38 = { instancePath: instancePath + "/checks/" + i2 + "/shares/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/check/properties/shares/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
              } else {
                let err39 = { instancePath: instancePath + "/checks/" + i2 + "/shares", schemaPath: "#/$defs/check/properties/shares/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            if (data13.of !== void 0) {
              let data20 = data13.of;
              if (typeof data20 != "string" && !(typeof data20 == "number" && isFinite(data20))) {
                let err40 = { instancePath: instancePath + "/checks/" + i2 + "/of", schemaPath: "#/$defs/check/properties/of/type", keyword: "type", params: { type: schema60.properties.of.type }, message: "must be string,number" };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
              if (typeof data20 == "string" && func2(data20) < 1) {
                let err41 = { instancePath: instancePath + "/checks/" + i2 + "/of", schemaPath: "#/$defs/check/properties/of/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
            if (data13.rounding !== void 0) {
              let data21 = data13.rounding;
              if (typeof data21 != "string") {
                let err42 = { instancePath: instancePath + "/checks/" + i2 + "/rounding", schemaPath: "#/$defs/check/properties/rounding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
              if (!(data21 === "half-up" || data21 === "largest-remainder")) {
                let err43 = { instancePath: instancePath + "/checks/" + i2 + "/rounding", schemaPath: "#/$defs/check/properties/rounding/enum", keyword: "enum", params: { allowedValues: schema60.properties.rounding.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
            if (data13.complete !== void 0 && typeof data13.complete != "boolean") {
              let err44 = { instancePath: instancePath + "/checks/" + i2 + "/complete", schemaPath: "#/$defs/check/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (data13.equal !== void 0) {
              let data23 = data13.equal;
              if (Array.isArray(data23)) {
                if (data23.length < 2) {
                  let err45 = { instancePath: instancePath + "/checks/" + i2 + "/equal", schemaPath: "#/$defs/check/properties/equal/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
                let len4 = data23.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data24 = data23[i4];
                  if (typeof data24 != "string" && !(typeof data24 == "number" && isFinite(data24))) {
                    let err46 = { instancePath: instancePath + "/checks/" + i2 + "/equal/" + i4, schemaPath: "#/$defs/check/properties/equal/items/type", keyword: "type", params: { type: schema60.properties.equal.items.type }, message: "must be string,number" };
                    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                  }
                  if (typeof data24 == "string" && func2(data24) < 1) {
                    let err47 = { instancePath: instancePath + "/checks/" + i2 + "/equal/" + i4, schemaPath: "#/$defs/check/properties/equal/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                  }
                }
              } else {
                let err48 = { instancePath: instancePath + "/checks/" + i2 + "/equal", schemaPath: "#/$defs/check/properties/equal/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
            if (data13.rate !== void 0) {
              let data25 = data13.rate;
              if (typeof data25 != "string" && !(typeof data25 == "number" && isFinite(data25)) && !Array.isArray(data25)) {
                let err49 = { instancePath: instancePath + "/checks/" + i2 + "/rate", schemaPath: "#/$defs/check/properties/rate/type", keyword: "type", params: { type: schema60.properties.rate.type }, message: "must be string,number,array" };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
              if (typeof data25 == "string" && func2(data25) < 1) {
                let err50 = { instancePath: instancePath + "/checks/" + i2 + "/rate", schemaPath: "#/$defs/check/properties/rate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
              if (Array.isArray(data25)) {
                if (data25.length < 1) {
                  let err51 = { instancePath: instancePath + "/checks/" + i2 + "/rate", schemaPath: "#/$defs/check/properties/rate/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
                let len5 = data25.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data26 = data25[i5];
                  if (typeof data26 != "string" && !(typeof data26 == "number" && isFinite(data26))) {
                    let err52 = { instancePath: instancePath + "/checks/" + i2 + "/rate/" + i5, schemaPath: "#/$defs/check/properties/rate/items/type", keyword: "type", params: { type: schema60.properties.rate.items.type }, message: "must be string,number" };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                  if (typeof data26 == "string" && func2(data26) < 1) {
                    let err53 = { instancePath: instancePath + "/checks/" + i2 + "/rate/" + i5, schemaPath: "#/$defs/check/properties/rate/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                }
              }
            }
            if (data13.figure !== void 0) {
              let data27 = data13.figure;
              if (typeof data27 != "string" && !(typeof data27 == "number" && isFinite(data27))) {
                let err54 = { instancePath: instancePath + "/checks/" + i2 + "/figure", schemaPath: "#/$defs/check/properties/figure/type", keyword: "type", params: { type: schema60.properties.figure.type }, message: "must be string,number" };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
              if (typeof data27 == "string" && func2(data27) < 1) {
                let err55 = { instancePath: instancePath + "/checks/" + i2 + "/figure", schemaPath: "#/$defs/check/properties/figure/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data13.atMost !== void 0) {
              let data28 = data13.atMost;
              if (typeof data28 != "string" && !(typeof data28 == "number" && isFinite(data28))) {
                let err56 = { instancePath: instancePath + "/checks/" + i2 + "/atMost", schemaPath: "#/$defs/check/properties/atMost/type", keyword: "type", params: { type: schema60.properties.atMost.type }, message: "must be string,number" };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
              if (typeof data28 == "string" && func2(data28) < 1) {
                let err57 = { instancePath: instancePath + "/checks/" + i2 + "/atMost", schemaPath: "#/$defs/check/properties/atMost/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data13.atLeast !== void 0) {
              let data29 = data13.atLeast;
              if (typeof data29 != "string" && !(typeof data29 == "number" && isFinite(data29))) {
                let err58 = { instancePath: instancePath + "/checks/" + i2 + "/atLeast", schemaPath: "#/$defs/check/properties/atLeast/type", keyword: "type", params: { type: schema60.properties.atLeast.type }, message: "must be string,number" };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
              if (typeof data29 == "string" && func2(data29) < 1) {
                let err59 = { instancePath: instancePath + "/checks/" + i2 + "/atLeast", schemaPath: "#/$defs/check/properties/atLeast/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
            if (data13.tolerance !== void 0) {
              let data30 = data13.tolerance;
              if (typeof data30 != "string" && !(typeof data30 == "number" && isFinite(data30))) {
                let err60 = { instancePath: instancePath + "/checks/" + i2 + "/tolerance", schemaPath: "#/$defs/check/properties/tolerance/type", keyword: "type", params: { type: schema60.properties.tolerance.type }, message: "must be string,number" };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
              if (typeof data30 == "string" && func2(data30) < 1) {
                let err61 = { instancePath: instancePath + "/checks/" + i2 + "/tolerance", schemaPath: "#/$defs/check/properties/tolerance/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            }
            if (data13.total !== void 0 && data13.parts === void 0) {
              let err62 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/dependentRequired", keyword: "dependentRequired", params: {
                property: "total",
                missingProperty: "parts",
                depsCount: 1,
                deps: "parts"
              }, message: "must have property parts when property total is present" };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
            if (data13.parts !== void 0 && data13.total === void 0) {
              let err63 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/dependentRequired", keyword: "dependentRequired", params: {
                property: "parts",
                missingProperty: "total",
                depsCount: 1,
                deps: "total"
              }, message: "must have property total when property parts is present" };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
            if (data13.shares !== void 0 && data13.of === void 0) {
              let err64 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/dependentRequired", keyword: "dependentRequired", params: {
                property: "shares",
                missingProperty: "of",
                depsCount: 1,
                deps: "of"
              }, message: "must have property of when property shares is present" };
              vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
            }
            if (data13.rate !== void 0 && data13.of === void 0) {
              let err65 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/dependentRequired", keyword: "dependentRequired", params: {
                property: "rate",
                missingProperty: "of",
                depsCount: 1,
                deps: "of"
              }, message: "must have property of when property rate is present" };
              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
            }
            if (data13.rounding !== void 0 && data13.shares === void 0) {
              let err66 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/dependentRequired", keyword: "dependentRequired", params: {
                property: "rounding",
                missingProperty: "shares",
                depsCount: 1,
                deps: "shares"
              }, message: "must have property shares when property rounding is present" };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
            if (data13.complete !== void 0 && data13.shares === void 0) {
              let err67 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/dependentRequired", keyword: "dependentRequired", params: {
                property: "complete",
                missingProperty: "shares",
                depsCount: 1,
                deps: "shares"
              }, message: "must have property shares when property complete is present" };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
            if (data13.atMost !== void 0 && data13.figure === void 0) {
              let err68 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/dependentRequired", keyword: "dependentRequired", params: {
                property: "atMost",
                missingProperty: "figure",
                depsCount: 1,
                deps: "figure"
              }, message: "must have property figure when property atMost is present" };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
            if (data13.atLeast !== void 0 && data13.figure === void 0) {
              let err69 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/dependentRequired", keyword: "dependentRequired", params: {
                property: "atLeast",
                missingProperty: "figure",
                depsCount: 1,
                deps: "figure"
              }, message: "must have property figure when property atLeast is present" };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
          } else {
            let err70 = { instancePath: instancePath + "/checks/" + i2, schemaPath: "#/$defs/check/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
      } else {
        let err71 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
    data.summary !== void 0 && (validate44(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.plan !== void 0 && (validate55(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length));
  } else {
    let err72 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  stdin_default as default,
  validate
};
