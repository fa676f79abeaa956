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
var validate = validate20, stdin_default = validate20, schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "style.schema.json", title: "版式", description: "DOCX 的版式。只写要改的项，没写的照 GB/T 9704-2012。键用英文名或中文标题都可以。", type: "object", additionalProperties: !1, properties: { page: { title: "页面", description: "纸张、页边距和版心（GB/T 9704-2012 第5章）。", type: "object", additionalProperties: !1, properties: { width: { title: "宽", description: "纸宽，毫米。A4 为 210（5.1）。", type: "number", minimum: 50, maximum: 1e3, examples: [210] }, height: { title: "高", description: "纸高，毫米。A4 为 297（5.1）。", type: "number", minimum: 50, maximum: 1e3, examples: [297] }, margins: { title: "页边距", description: "四边的空白，毫米；版心 156×225（5.2.1）。", type: "object", additionalProperties: !1, properties: { top: { title: "上", description: "天头，毫米；国标 37±1（5.2.1）。", type: "number", minimum: 0, maximum: 200, examples: [37] }, bottom: { title: "下", description: "下白边，毫米；版心高 225，故为 35（5.2.1）。", type: "number", minimum: 0, maximum: 200, examples: [35] }, left: { title: "左", description: "订口，毫米；国标 28±1（5.2.1）。", type: "number", minimum: 0, maximum: 200, examples: [28] }, right: { title: "右", description: "右白边，毫米；版心宽 156，故为 26（5.2.1）。", type: "number", minimum: 0, maximum: 200, examples: [26] } }, examples: [{ top: 37 }] }, lines: { title: "每面行数", description: "一面排几行，行距由此算出；国标 22（5.2.3）。", type: "integer", minimum: 1, maximum: 100, examples: [22] }, characters: { title: "每行字数", description: "一行排几字，字距由此算出；国标 28（5.2.3）。", type: "integer", minimum: 1, maximum: 100, examples: [28] } }, examples: [{ lines: 22, characters: 28 }] }, fonts: { title: "字体", description: "各种字体在本单位电脑上的名称。", type: "object", additionalProperties: !1, properties: { xiaobiaosong: { $ref: "#/$defs/fontFace", title: "小标宋", description: "标题用（7.3.1）。常见名称：方正小标宋简体、小标宋、华文中宋。", examples: ["方正小标宋简体"] }, fangsong: { $ref: "#/$defs/fontFace", title: "仿宋", description: "正文用（5.2.2）。常见名称：仿宋_GB2312、仿宋。", examples: ["仿宋_GB2312"] }, kaiti: { $ref: "#/$defs/fontFace", title: "楷体", description: "第二级标题用（7.3.3）。常见名称：楷体_GB2312、楷体。", examples: ["楷体_GB2312"] }, heiti: { $ref: "#/$defs/fontFace", title: "黑体", description: "第一级标题、附件字样用（7.3.3、7.3.7）。", examples: ["黑体"] }, songti: { $ref: "#/$defs/fontFace", title: "宋体", description: "页码用（7.5）。", examples: [{ eastAsia: "宋体", ascii: "宋体" }] }, latin: { title: "西文", description: "数字和西文字母用的字体；各字体里另写了西文的除外。", type: "string", minLength: 1, examples: ["Times New Roman"] } }, examples: [{ fangsong: "仿宋" }] }, body: { $ref: "#/$defs/paragraph", title: "正文", description: "3号仿宋，每段左空二字（5.2.2、7.3.3）。行数、字数按它的字号算。", examples: [{ size: "三号" }] }, title: { $ref: "#/$defs/paragraph", title: "标题", description: "2号小标宋居中，与正文之间空一行（7.3.1）。空行算在副标题、署名行之后。", examples: [{ font: "xiaobiaosong" }] }, subtitle: { $ref: "#/$defs/paragraph", title: "副标题", description: "标题下以——开头的一行。国标未规定，通行用楷体居中。", examples: [{ font: "kaiti" }] }, credit: { $ref: "#/$defs/paragraph", title: "署名行", description: "标题下的单位或作者。国标未规定，通行用楷体居中。", examples: [{ font: "kaiti" }] }, salutation: { $ref: "#/$defs/paragraph", title: "主送", description: "标题下空一行，顶格（7.3.2）。", examples: [{ indent: 0 }] }, headings: { title: "各级标题", description: "正文里的结构层次：一、（一）1.（1）（7.3.3）。", type: "object", additionalProperties: !1, properties: { level1: { $ref: "#/$defs/paragraph", title: "一级标题", description: "“一、”，黑体（7.3.3）。", examples: [{ font: "heiti" }] }, level2: { $ref: "#/$defs/paragraph", title: "二级标题", description: "“（一）”，楷体（7.3.3）。", examples: [{ font: "kaiti" }] }, level3: { $ref: "#/$defs/paragraph", title: "三级标题", description: "“1.”，仿宋（7.3.3）。", examples: [{ font: "fangsong" }] }, level4: { $ref: "#/$defs/paragraph", title: "四级标题", description: "“（1）”，仿宋（7.3.3）。", examples: [{ font: "fangsong" }] }, centerTwoLines: { title: "两行居中", description: "不编号的标题分两行写时居中，不缩进。国标未规定，新闻体常用。", type: "boolean", examples: [!0] } }, examples: [{ level1: { font: "heiti" } }] }, runIn: { $ref: "#/$defs/emphasis", title: "段首标题", description: "段落开头的加粗部分和它后面的句号。", examples: [{ font: "kaiti" }] }, strong: { $ref: "#/$defs/emphasis", title: "加粗文字", description: "段落中间的加粗部分。", examples: [{ bold: !0 }] }, emphasis: { $ref: "#/$defs/emphasis", title: "强调", description: "斜体部分；中文不用斜体，改用另一种字体。", examples: [{ font: "kaiti" }] }, quote: { $ref: "#/$defs/paragraph", title: "引语", description: "成段的引文。", examples: [{ font: "kaiti" }] }, dash: { $ref: "#/$defs/paragraph", title: "破折段", description: "以——开头的段落。", examples: [{ indent: 2 }] }, caption: { $ref: "#/$defs/paragraph", title: "图注", description: "图片或表格的说明。", examples: [{ size: "四号" }] }, attachmentNote: { $ref: "#/$defs/paragraph", title: "附件说明", description: "正文下空一行，左空二字，回行与名称对齐（7.3.4）。", examples: [{ linesBefore: 1 }] }, signature: { title: "落款", description: "署名和成文日期（7.3.5）。", type: "object", additionalProperties: !1, properties: { font: { $ref: "#/$defs/fontRole", title: "字体", description: "字体。", examples: ["fangsong"] }, size: { $ref: "#/$defs/size", title: "字号", description: "字号。", examples: ["三号"] }, color: { $ref: "#/$defs/color", title: "颜色", description: "颜色。", examples: ["000000"] }, linesBefore: { title: "段前空行", description: "与正文之间空几行（7.3.5.2）。", type: "integer", minimum: 0, maximum: 10, examples: [1] }, right: { title: "右空", description: "右空几字；不盖章时署名右空二字（7.3.5.2），盖章时日期右空四字（7.3.5.1）。", type: "number", minimum: 0, maximum: 20, examples: [2] }, shift: { title: "日期右移", description: "不盖章时，日期首字比署名首字右移几字（7.3.5.2）。", type: "number", minimum: 0, maximum: 20, examples: [2] }, seal: { title: "加盖印章", description: "是否盖章；盖章时署名在日期上居中（7.3.5.1）。", type: "boolean", examples: [!1] } }, examples: [{ seal: !0, right: 4 }] }, attachment: { $ref: "#/$defs/paragraph", title: "附件", description: "附件另面编排，“附件1”用3号黑体顶格，标题在第三行居中（7.3.7）。", examples: [{ font: "heiti" }] }, endnote: { $ref: "#/$defs/paragraph", title: "文末说明", description: "文末的编辑、关键词等小字。", examples: [{ size: "四号" }] }, table: { title: "表格", description: "表格通栏，表头每面重复。国标只规定横表的方向（7.6），字体字号为通行做法。", type: "object", additionalProperties: !1, properties: { font: { $ref: "#/$defs/fontRole", title: "字体", description: "各行的字体。", examples: ["fangsong"] }, headerFont: { $ref: "#/$defs/fontRole", title: "表头字体", description: "表头的字体。", examples: ["heiti"] }, size: { $ref: "#/$defs/size", title: "字号", description: "字号。", examples: ["小四"] }, color: { $ref: "#/$defs/color", title: "颜色", description: "文字和线的颜色。", examples: ["000000"] }, lineHeight: { title: "行距", description: "表内行距，磅。", type: "number", minimum: 6, maximum: 100, examples: [22] }, border: { title: "线宽", description: "表线粗细，磅。", type: "number", minimum: 0, maximum: 6, examples: [0.5] } }, examples: [{ size: "小四" }] }, pageNumber: { title: "页码", description: "4号半角宋体数字，左右各放一条一字线，单页居右空一字，双页居左空一字（7.5）。", type: "object", additionalProperties: !1, properties: { format: { title: "格式", description: "{page} 处是页码；写空字符串就不要页码（7.5）。", type: "string", pattern: "^(|.*\\{page\\}.*)$", examples: ["— {page} —"] }, font: { $ref: "#/$defs/fontRole", title: "字体", description: "字体。", examples: ["songti"] }, size: { $ref: "#/$defs/size", title: "字号", description: "字号。", examples: ["四号"] }, color: { $ref: "#/$defs/color", title: "颜色", description: "颜色。", examples: ["000000"] }, position: { title: "位置", description: "outside 单页右双页左、center 居中、left 左、right 右（7.5）。", type: "string", enum: ["outside", "center", "left", "right"], "x-enumTitles": ["外侧", "居中", "左", "右"], examples: ["outside"] }, indent: { title: "缩进", description: "离版心边几字，按页码字号算（7.5）。", type: "number", minimum: 0, maximum: 10, examples: [1] }, distance: { title: "距版心", description: "一字线上距版心下边缘，毫米；国标 7（7.5）。", type: "number", minimum: 0, maximum: 100, examples: [7] } }, examples: [{ position: "center" }] }, gap: { title: "待补底色", description: "〔待补：…〕的底色，定稿前好找。", type: "string", enum: ["yellow", "cyan", "green", "lightGray", "none"], "x-enumTitles": ["黄", "青", "绿", "灰", "无"], examples: ["yellow"] } }, $defs: { paragraph: { title: "段落", description: "一类段落的样子。", type: "object", additionalProperties: !1, properties: { font: { $ref: "#/$defs/fontRole", title: "字体", description: "用哪一种字体，具体字体名在“字体”里定。", examples: ["heiti"] }, size: { $ref: "#/$defs/size", title: "字号", description: "字号。", examples: ["三号"] }, color: { $ref: "#/$defs/color", title: "颜色", description: "颜色。", examples: ["000000"] }, bold: { title: "加粗", description: "是否加粗。国标各级标题都不加粗。", type: "boolean", examples: [!1] }, align: { title: "对齐", description: "left 左、center 居中、right 右、both 两端。", type: "string", enum: ["left", "center", "right", "both"], "x-enumTitles": ["左", "居中", "右", "两端"], examples: ["center"] }, indent: { title: "缩进", description: "首行左空几字。", type: "number", minimum: 0, maximum: 10, examples: [2] }, linesBefore: { title: "段前空行", description: "上面空几行。", type: "integer", minimum: 0, maximum: 10, examples: [0] }, linesAfter: { title: "段后空行", description: "下面空几行。", type: "integer", minimum: 0, maximum: 10, examples: [1] } }, examples: [{ font: "fangsong", size: "三号" }] }, emphasis: { title: "文字", description: "段落里一部分文字的样子，没写的随段落。", type: "object", additionalProperties: !1, properties: { font: { $ref: "#/$defs/fontRole", title: "字体", description: "字体。", examples: ["kaiti"] }, bold: { title: "加粗", description: "是否加粗。", type: "boolean", examples: [!1] } }, examples: [{ font: "kaiti" }] }, fontRole: { title: "字体", description: "小标宋、仿宋、楷体、黑体、宋体之一。", type: "string", enum: ["xiaobiaosong", "fangsong", "kaiti", "heiti", "songti"], "x-enumTitles": ["小标宋", "仿宋", "楷体", "黑体", "宋体"], examples: ["fangsong"] }, fontFace: { title: "字体名称", description: "字体名；或分别写中文和西文。", type: ["string", "object"], minLength: 1, additionalProperties: !1, properties: { eastAsia: { title: "中文", description: "汉字和中文标点的字体名。", type: "string", minLength: 1, examples: ["宋体"] }, ascii: { title: "西文", description: "数字和西文字母的字体名。", type: "string", minLength: 1, examples: ["宋体"] } }, examples: ["仿宋_GB2312"] }, size: { title: "字号", description: "号数（三号、小四）或磅数（16）。", type: ["number", "string"], minimum: 5, maximum: 100, pattern: "^(初号|小初|一号|小一|二号|小二|三号|小三|四号|小四|五号|小五|六号|小六|七号|八号)$", examples: ["三号", 16] }, color: { title: "颜色", description: '六位十六进制数，要加引号；黑为 "000000"，红为 "FF0000"。', type: "string", pattern: "^[0-9A-Fa-f]{6}$", examples: ["000000"] } } }, schema32 = { title: "字体名称", description: "字体名；或分别写中文和西文。", type: ["string", "object"], minLength: 1, additionalProperties: !1, properties: { eastAsia: { title: "中文", description: "汉字和中文标点的字体名。", type: "string", minLength: 1, examples: ["宋体"] }, ascii: { title: "西文", description: "数字和西文字母的字体名。", type: "string", minLength: 1, examples: ["宋体"] } }, examples: ["仿宋_GB2312"] }, schema38 = { title: "字体", description: "小标宋、仿宋、楷体、黑体、宋体之一。", type: "string", enum: ["xiaobiaosong", "fangsong", "kaiti", "heiti", "songti"], "x-enumTitles": ["小标宋", "仿宋", "楷体", "黑体", "宋体"], examples: ["fangsong"] }, schema39 = { title: "字号", description: "号数（三号、小四）或磅数（16）。", type: ["number", "string"], minimum: 5, maximum: 100, pattern: "^(初号|小初|一号|小一|二号|小二|三号|小三|四号|小四|五号|小五|六号|小六|七号|八号)$", examples: ["三号", 16] };
var func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, schema37 = { title: "段落", description: "一类段落的样子。", type: "object", additionalProperties: !1, properties: { font: { $ref: "#/$defs/fontRole", title: "字体", description: "用哪一种字体，具体字体名在“字体”里定。", examples: ["heiti"] }, size: { $ref: "#/$defs/size", title: "字号", description: "字号。", examples: ["三号"] }, color: { $ref: "#/$defs/color", title: "颜色", description: "颜色。", examples: ["000000"] }, bold: { title: "加粗", description: "是否加粗。国标各级标题都不加粗。", type: "boolean", examples: [!1] }, align: { title: "对齐", description: "left 左、center 居中、right 右、both 两端。", type: "string", enum: ["left", "center", "right", "both"], "x-enumTitles": ["左", "居中", "右", "两端"], examples: ["center"] }, indent: { title: "缩进", description: "首行左空几字。", type: "number", minimum: 0, maximum: 10, examples: [2] }, linesBefore: { title: "段前空行", description: "上面空几行。", type: "integer", minimum: 0, maximum: 10, examples: [0] }, linesAfter: { title: "段后空行", description: "下面空几行。", type: "integer", minimum: 0, maximum: 10, examples: [1] } }, examples: [{ font: "fangsong", size: "三号" }] }, pattern4 = new RegExp("^(初号|小初|一号|小一|二号|小二|三号|小三|四号|小四|五号|小五|六号|小六|七号|八号)$", "u"), pattern5 = new RegExp("^[0-9A-Fa-f]{6}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "font" || key0 === "size" || key0 === "color" || key0 === "bold" || key0 === "align" || key0 === "indent" || key0 === "linesBefore" || key0 === "linesAfter")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.font !== void 0) {
      let data0 = data.font;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/font", schemaPath: "#/$defs/fontRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "xiaobiaosong" || data0 === "fangsong" || data0 === "kaiti" || data0 === "heiti" || data0 === "songti")) {
        let err2 = { instancePath: instancePath + "/font", schemaPath: "#/$defs/fontRole/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.size !== void 0) {
      let data1 = data.size;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: schema39.type }, message: "must be number,string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1 < 5 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern4.test(data1)) {
        let err6 = { instancePath: instancePath + "/size", schemaPath: "#/$defs/size/pattern", keyword: "pattern", params: { pattern: "^(初号|小初|一号|小一|二号|小二|三号|小三|四号|小四|五号|小五|六号|小六|七号|八号)$" }, message: 'must match pattern "^(初号|小初|一号|小一|二号|小二|三号|小三|四号|小四|五号|小五|六号|小六|七号|八号)$"' };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.color !== void 0) {
      let data2 = data.color;
      if (typeof data2 == "string") {
        if (!pattern5.test(data2)) {
          let err7 = { instancePath: instancePath + "/color", schemaPath: "#/$defs/color/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{6}$" }, message: 'must match pattern "^[0-9A-Fa-f]{6}$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/color", schemaPath: "#/$defs/color/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.bold !== void 0 && typeof data.bold != "boolean") {
      let err9 = { instancePath: instancePath + "/bold", schemaPath: "#/properties/bold/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.align !== void 0) {
      let data4 = data.align;
      if (typeof data4 != "string") {
        let err10 = { instancePath: instancePath + "/align", schemaPath: "#/properties/align/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data4 === "left" || data4 === "center" || data4 === "right" || data4 === "both")) {
        let err11 = { instancePath: instancePath + "/align", schemaPath: "#/properties/align/enum", keyword: "enum", params: { allowedValues: schema37.properties.align.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.indent !== void 0) {
      let data5 = data.indent;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 10 || isNaN(data5)) {
          let err12 = { instancePath: instancePath + "/indent", schemaPath: "#/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err13 = { instancePath: instancePath + "/indent", schemaPath: "#/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/indent", schemaPath: "#/properties/indent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.linesBefore !== void 0) {
      let data6 = data.linesBefore;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err15 = { instancePath: instancePath + "/linesBefore", schemaPath: "#/properties/linesBefore/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 10 || isNaN(data6)) {
          let err16 = { instancePath: instancePath + "/linesBefore", schemaPath: "#/properties/linesBefore/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          let err17 = { instancePath: instancePath + "/linesBefore", schemaPath: "#/properties/linesBefore/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    }
    if (data.linesAfter !== void 0) {
      let data7 = data.linesAfter;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err18 = { instancePath: instancePath + "/linesAfter", schemaPath: "#/properties/linesAfter/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 10 || isNaN(data7)) {
          let err19 = { instancePath: instancePath + "/linesAfter", schemaPath: "#/properties/linesAfter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          let err20 = { instancePath: instancePath + "/linesAfter", schemaPath: "#/properties/linesAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "font" || key0 === "bold")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.font !== void 0) {
      let data0 = data.font;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/font", schemaPath: "#/$defs/fontRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "xiaobiaosong" || data0 === "fangsong" || data0 === "kaiti" || data0 === "heiti" || data0 === "songti")) {
        let err2 = { instancePath: instancePath + "/font", schemaPath: "#/$defs/fontRole/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.bold !== void 0 && typeof data.bold != "boolean") {
      let err3 = { instancePath: instancePath + "/bold", schemaPath: "#/properties/bold/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern10 = new RegExp("^(|.*\\{page\\}.*)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.page !== void 0) {
      let data0 = data.page;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!(key1 === "width" || key1 === "height" || key1 === "margins" || key1 === "lines" || key1 === "characters")) {
            let err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data0.width !== void 0) {
          let data1 = data0.width;
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 1e3 || isNaN(data1)) {
              let err2 = { instancePath: instancePath + "/page/width", schemaPath: "#/properties/page/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1 < 50 || isNaN(data1)) {
              let err3 = { instancePath: instancePath + "/page/width", schemaPath: "#/properties/page/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 50 }, message: "must be >= 50" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/page/width", schemaPath: "#/properties/page/properties/width/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data0.height !== void 0) {
          let data2 = data0.height;
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 1e3 || isNaN(data2)) {
              let err5 = { instancePath: instancePath + "/page/height", schemaPath: "#/properties/page/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2 < 50 || isNaN(data2)) {
              let err6 = { instancePath: instancePath + "/page/height", schemaPath: "#/properties/page/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 50 }, message: "must be >= 50" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/page/height", schemaPath: "#/properties/page/properties/height/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.margins !== void 0) {
          let data3 = data0.margins;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (let key2 in data3)
              if (!(key2 === "top" || key2 === "bottom" || key2 === "left" || key2 === "right")) {
                let err8 = { instancePath: instancePath + "/page/margins", schemaPath: "#/properties/page/properties/margins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            if (data3.top !== void 0) {
              let data4 = data3.top;
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 200 || isNaN(data4)) {
                  let err9 = { instancePath: instancePath + "/page/margins/top", schemaPath: "#/properties/page/properties/margins/properties/top/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                  let err10 = { instancePath: instancePath + "/page/margins/top", schemaPath: "#/properties/page/properties/margins/properties/top/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/page/margins/top", schemaPath: "#/properties/page/properties/margins/properties/top/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data3.bottom !== void 0) {
              let data5 = data3.bottom;
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 200 || isNaN(data5)) {
                  let err12 = { instancePath: instancePath + "/page/margins/bottom", schemaPath: "#/properties/page/properties/margins/properties/bottom/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
                if (data5 < 0 || isNaN(data5)) {
                  let err13 = { instancePath: instancePath + "/page/margins/bottom", schemaPath: "#/properties/page/properties/margins/properties/bottom/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                let err14 = { instancePath: instancePath + "/page/margins/bottom", schemaPath: "#/properties/page/properties/margins/properties/bottom/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data3.left !== void 0) {
              let data6 = data3.left;
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 200 || isNaN(data6)) {
                  let err15 = { instancePath: instancePath + "/page/margins/left", schemaPath: "#/properties/page/properties/margins/properties/left/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                if (data6 < 0 || isNaN(data6)) {
                  let err16 = { instancePath: instancePath + "/page/margins/left", schemaPath: "#/properties/page/properties/margins/properties/left/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              } else {
                let err17 = { instancePath: instancePath + "/page/margins/left", schemaPath: "#/properties/page/properties/margins/properties/left/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data3.right !== void 0) {
              let data7 = data3.right;
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 200 || isNaN(data7)) {
                  let err18 = { instancePath: instancePath + "/page/margins/right", schemaPath: "#/properties/page/properties/margins/properties/right/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                  let err19 = { instancePath: instancePath + "/page/margins/right", schemaPath: "#/properties/page/properties/margins/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              } else {
                let err20 = { instancePath: instancePath + "/page/margins/right", schemaPath: "#/properties/page/properties/margins/properties/right/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
          } else {
            let err21 = { instancePath: instancePath + "/page/margins", schemaPath: "#/properties/page/properties/margins/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data0.lines !== void 0) {
          let data8 = data0.lines;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            let err22 = { instancePath: instancePath + "/page/lines", schemaPath: "#/properties/page/properties/lines/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 100 || isNaN(data8)) {
              let err23 = { instancePath: instancePath + "/page/lines", schemaPath: "#/properties/page/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              let err24 = { instancePath: instancePath + "/page/lines", schemaPath: "#/properties/page/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          }
        }
        if (data0.characters !== void 0) {
          let data9 = data0.characters;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            let err25 = { instancePath: instancePath + "/page/characters", schemaPath: "#/properties/page/properties/characters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 100 || isNaN(data9)) {
              let err26 = { instancePath: instancePath + "/page/characters", schemaPath: "#/properties/page/properties/characters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              let err27 = { instancePath: instancePath + "/page/characters", schemaPath: "#/properties/page/properties/characters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.fonts !== void 0) {
      let data10 = data.fonts;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key3 in data10)
          if (!(key3 === "xiaobiaosong" || key3 === "fangsong" || key3 === "kaiti" || key3 === "heiti" || key3 === "songti" || key3 === "latin")) {
            let err29 = { instancePath: instancePath + "/fonts", schemaPath: "#/properties/fonts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        if (data10.xiaobiaosong !== void 0) {
          let data11 = data10.xiaobiaosong;
          if (typeof data11 != "string" && !(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
            let err30 = { instancePath: instancePath + "/fonts/xiaobiaosong", schemaPath: "#/$defs/fontFace/type", keyword: "type", params: { type: schema32.type }, message: "must be string,object" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (typeof data11 == "string" && func2(data11) < 1) {
            let err31 = { instancePath: instancePath + "/fonts/xiaobiaosong", schemaPath: "#/$defs/fontFace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (let key4 in data11)
              if (!(key4 === "eastAsia" || key4 === "ascii")) {
                let err32 = { instancePath: instancePath + "/fonts/xiaobiaosong", schemaPath: "#/$defs/fontFace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            if (data11.eastAsia !== void 0) {
              let data12 = data11.eastAsia;
              if (typeof data12 == "string") {
                if (func2(data12) < 1) {
                  let err33 = { instancePath: instancePath + "/fonts/xiaobiaosong/eastAsia", schemaPath: "#/$defs/fontFace/properties/eastAsia/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
              } else {
                let err34 = { instancePath: instancePath + "/fonts/xiaobiaosong/eastAsia", schemaPath: "#/$defs/fontFace/properties/eastAsia/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
            if (data11.ascii !== void 0) {
              let data13 = data11.ascii;
              if (typeof data13 == "string") {
                if (func2(data13) < 1) {
                  let err35 = { instancePath: instancePath + "/fonts/xiaobiaosong/ascii", schemaPath: "#/$defs/fontFace/properties/ascii/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              } else {
                let err36 = { instancePath: instancePath + "/fonts/xiaobiaosong/ascii", schemaPath: "#/$defs/fontFace/properties/ascii/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
          }
        }
        if (data10.fangsong !== void 0) {
          let data14 = data10.fangsong;
          if (typeof data14 != "string" && !(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
            let err37 = { instancePath: instancePath + "/fonts/fangsong", schemaPath: "#/$defs/fontFace/type", keyword: "type", params: { type: schema32.type }, message: "must be string,object" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          if (typeof data14 == "string" && func2(data14) < 1) {
            let err38 = { instancePath: instancePath + "/fonts/fangsong", schemaPath: "#/$defs/fontFace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (let key5 in data14)
              if (!(key5 === "eastAsia" || key5 === "ascii")) {
                let err39 = { instancePath: instancePath + "/fonts/fangsong", schemaPath: "#/$defs/fontFace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            if (data14.eastAsia !== void 0) {
              let data15 = data14.eastAsia;
              if (typeof data15 == "string") {
                if (func2(data15) < 1) {
                  let err40 = { instancePath: instancePath + "/fonts/fangsong/eastAsia", schemaPath: "#/$defs/fontFace/properties/eastAsia/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
              } else {
                let err41 = { instancePath: instancePath + "/fonts/fangsong/eastAsia", schemaPath: "#/$defs/fontFace/properties/eastAsia/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
            if (data14.ascii !== void 0) {
              let data16 = data14.ascii;
              if (typeof data16 == "string") {
                if (func2(data16) < 1) {
                  let err42 = { instancePath: instancePath + "/fonts/fangsong/ascii", schemaPath: "#/$defs/fontFace/properties/ascii/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
              } else {
                let err43 = { instancePath: instancePath + "/fonts/fangsong/ascii", schemaPath: "#/$defs/fontFace/properties/ascii/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
          }
        }
        if (data10.kaiti !== void 0) {
          let data17 = data10.kaiti;
          if (typeof data17 != "string" && !(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
            let err44 = { instancePath: instancePath + "/fonts/kaiti", schemaPath: "#/$defs/fontFace/type", keyword: "type", params: { type: schema32.type }, message: "must be string,object" };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          if (typeof data17 == "string" && func2(data17) < 1) {
            let err45 = { instancePath: instancePath + "/fonts/kaiti", schemaPath: "#/$defs/fontFace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            for (let key6 in data17)
              if (!(key6 === "eastAsia" || key6 === "ascii")) {
                let err46 = { instancePath: instancePath + "/fonts/kaiti", schemaPath: "#/$defs/fontFace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            if (data17.eastAsia !== void 0) {
              let data18 = data17.eastAsia;
              if (typeof data18 == "string") {
                if (func2(data18) < 1) {
                  let err47 = { instancePath: instancePath + "/fonts/kaiti/eastAsia", schemaPath: "#/$defs/fontFace/properties/eastAsia/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
              } else {
                let err48 = { instancePath: instancePath + "/fonts/kaiti/eastAsia", schemaPath: "#/$defs/fontFace/properties/eastAsia/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
            if (data17.ascii !== void 0) {
              let data19 = data17.ascii;
              if (typeof data19 == "string") {
                if (func2(data19) < 1) {
                  let err49 = { instancePath: instancePath + "/fonts/kaiti/ascii", schemaPath: "#/$defs/fontFace/properties/ascii/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
              } else {
                let err50 = { instancePath: instancePath + "/fonts/kaiti/ascii", schemaPath: "#/$defs/fontFace/properties/ascii/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
          }
        }
        if (data10.heiti !== void 0) {
          let data20 = data10.heiti;
          if (typeof data20 != "string" && !(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
            let err51 = { instancePath: instancePath + "/fonts/heiti", schemaPath: "#/$defs/fontFace/type", keyword: "type", params: { type: schema32.type }, message: "must be string,object" };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
          if (typeof data20 == "string" && func2(data20) < 1) {
            let err52 = { instancePath: instancePath + "/fonts/heiti", schemaPath: "#/$defs/fontFace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (let key7 in data20)
              if (!(key7 === "eastAsia" || key7 === "ascii")) {
                let err53 = { instancePath: instancePath + "/fonts/heiti", schemaPath: "#/$defs/fontFace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            if (data20.eastAsia !== void 0) {
              let data21 = data20.eastAsia;
              if (typeof data21 == "string") {
                if (func2(data21) < 1) {
                  let err54 = { instancePath: instancePath + "/fonts/heiti/eastAsia", schemaPath: "#/$defs/fontFace/properties/eastAsia/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
              } else {
                let err55 = { instancePath: instancePath + "/fonts/heiti/eastAsia", schemaPath: "#/$defs/fontFace/properties/eastAsia/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data20.ascii !== void 0) {
              let data22 = data20.ascii;
              if (typeof data22 == "string") {
                if (func2(data22) < 1) {
                  let err56 = { instancePath: instancePath + "/fonts/heiti/ascii", schemaPath: "#/$defs/fontFace/properties/ascii/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
              } else {
                let err57 = { instancePath: instancePath + "/fonts/heiti/ascii", schemaPath: "#/$defs/fontFace/properties/ascii/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
          }
        }
        if (data10.songti !== void 0) {
          let data23 = data10.songti;
          if (typeof data23 != "string" && !(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
            let err58 = { instancePath: instancePath + "/fonts/songti", schemaPath: "#/$defs/fontFace/type", keyword: "type", params: { type: schema32.type }, message: "must be string,object" };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
          if (typeof data23 == "string" && func2(data23) < 1) {
            let err59 = { instancePath: instancePath + "/fonts/songti", schemaPath: "#/$defs/fontFace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (let key8 in data23)
              if (!(key8 === "eastAsia" || key8 === "ascii")) {
                let err60 = { instancePath: instancePath + "/fonts/songti", schemaPath: "#/$defs/fontFace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            if (data23.eastAsia !== void 0) {
              let data24 = data23.eastAsia;
              if (typeof data24 == "string") {
                if (func2(data24) < 1) {
                  let err61 = { instancePath: instancePath + "/fonts/songti/eastAsia", schemaPath: "#/$defs/fontFace/properties/eastAsia/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
              } else {
                let err62 = { instancePath: instancePath + "/fonts/songti/eastAsia", schemaPath: "#/$defs/fontFace/properties/eastAsia/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            if (data23.ascii !== void 0) {
              let data25 = data23.ascii;
              if (typeof data25 == "string") {
                if (func2(data25) < 1) {
                  let err63 = { instancePath: instancePath + "/fonts/songti/ascii", schemaPath: "#/$defs/fontFace/properties/ascii/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
              } else {
                let err64 = { instancePath: instancePath + "/fonts/songti/ascii", schemaPath: "#/$defs/fontFace/properties/ascii/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
          }
        }
        if (data10.latin !== void 0) {
          let data26 = data10.latin;
          if (typeof data26 == "string") {
            if (func2(data26) < 1) {
              let err65 = { instancePath: instancePath + "/fonts/latin", schemaPath: "#/properties/fonts/properties/latin/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
            }
          } else {
            let err66 = { instancePath: instancePath + "/fonts/latin", schemaPath: "#/properties/fonts/properties/latin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
      } else {
        let err67 = { instancePath: instancePath + "/fonts", schemaPath: "#/properties/fonts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
    if (data.body !== void 0 && (validate21(data.body, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.title !== void 0 && (validate21(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.subtitle !== void 0 && (validate21(data.subtitle, { instancePath: instancePath + "/subtitle", parentData: data, parentDataProperty: "subtitle", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.credit !== void 0 && (validate21(data.credit, { instancePath: instancePath + "/credit", parentData: data, parentDataProperty: "credit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.salutation !== void 0 && (validate21(data.salutation, { instancePath: instancePath + "/salutation", parentData: data, parentDataProperty: "salutation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.headings !== void 0) {
      let data32 = data.headings;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (let key9 in data32)
          if (!(key9 === "level1" || key9 === "level2" || key9 === "level3" || key9 === "level4" || key9 === "centerTwoLines")) {
            let err68 = { instancePath: instancePath + "/headings", schemaPath: "#/properties/headings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        if (data32.level1 !== void 0 && (validate21(data32.level1, { instancePath: instancePath + "/headings/level1", parentData: data32, parentDataProperty: "level1", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data32.level2 !== void 0 && (validate21(data32.level2, { instancePath: instancePath + "/headings/level2", parentData: data32, parentDataProperty: "level2", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data32.level3 !== void 0 && (validate21(data32.level3, { instancePath: instancePath + "/headings/level3", parentData: data32, parentDataProperty: "level3", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data32.level4 !== void 0 && (validate21(data32.level4, { instancePath: instancePath + "/headings/level4", parentData: data32, parentDataProperty: "level4", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data32.centerTwoLines !== void 0 && typeof data32.centerTwoLines != "boolean") {
          let err69 = { instancePath: instancePath + "/headings/centerTwoLines", schemaPath: "#/properties/headings/properties/centerTwoLines/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
      } else {
        let err70 = { instancePath: instancePath + "/headings", schemaPath: "#/properties/headings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
    if (data.runIn !== void 0 && (validate31(data.runIn, { instancePath: instancePath + "/runIn", parentData: data, parentDataProperty: "runIn", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.strong !== void 0 && (validate31(data.strong, { instancePath: instancePath + "/strong", parentData: data, parentDataProperty: "strong", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.emphasis !== void 0 && (validate31(data.emphasis, { instancePath: instancePath + "/emphasis", parentData: data, parentDataProperty: "emphasis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.quote !== void 0 && (validate21(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.dash !== void 0 && (validate21(data.dash, { instancePath: instancePath + "/dash", parentData: data, parentDataProperty: "dash", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.caption !== void 0 && (validate21(data.caption, { instancePath: instancePath + "/caption", parentData: data, parentDataProperty: "caption", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.attachmentNote !== void 0 && (validate21(data.attachmentNote, { instancePath: instancePath + "/attachmentNote", parentData: data, parentDataProperty: "attachmentNote", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.signature !== void 0) {
      let data45 = data.signature;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (let key10 in data45)
          if (!(key10 === "font" || key10 === "size" || key10 === "color" || key10 === "linesBefore" || key10 === "right" || key10 === "shift" || key10 === "seal")) {
            let err71 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        if (data45.font !== void 0) {
          let data46 = data45.font;
          if (typeof data46 != "string") {
            let err72 = { instancePath: instancePath + "/signature/font", schemaPath: "#/$defs/fontRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
          if (!(data46 === "xiaobiaosong" || data46 === "fangsong" || data46 === "kaiti" || data46 === "heiti" || data46 === "songti")) {
            let err73 = { instancePath: instancePath + "/signature/font", schemaPath: "#/$defs/fontRole/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
        if (data45.size !== void 0) {
          let data47 = data45.size;
          if (!(typeof data47 == "number" && isFinite(data47)) && typeof data47 != "string") {
            let err74 = { instancePath: instancePath + "/signature/size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: schema39.type }, message: "must be number,string" };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
          if (typeof data47 == "number" && isFinite(data47)) {
            if (data47 > 100 || isNaN(data47)) {
              let err75 = { instancePath: instancePath + "/signature/size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
            if (data47 < 5 || isNaN(data47)) {
              let err76 = { instancePath: instancePath + "/signature/size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5" };
              vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
            }
          }
          if (typeof data47 == "string" && !pattern4.test(data47)) {
            let err77 = { instancePath: instancePath + "/signature/size", schemaPath: "#/$defs/size/pattern", keyword: "pattern", params: { pattern: "^(初号|小初|一号|小一|二号|小二|三号|小三|四号|小四|五号|小五|六号|小六|七号|八号)$" }, message: 'must match pattern "^(初号|小初|一号|小一|二号|小二|三号|小三|四号|小四|五号|小五|六号|小六|七号|八号)$"' };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
        }
        if (data45.color !== void 0) {
          let data48 = data45.color;
          if (typeof data48 == "string") {
            if (!pattern5.test(data48)) {
              let err78 = { instancePath: instancePath + "/signature/color", schemaPath: "#/$defs/color/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{6}$" }, message: 'must match pattern "^[0-9A-Fa-f]{6}$"' };
              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
            }
          } else {
            let err79 = { instancePath: instancePath + "/signature/color", schemaPath: "#/$defs/color/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
        }
        if (data45.linesBefore !== void 0) {
          let data49 = data45.linesBefore;
          if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
            let err80 = { instancePath: instancePath + "/signature/linesBefore", schemaPath: "#/properties/signature/properties/linesBefore/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
          if (typeof data49 == "number" && isFinite(data49)) {
            if (data49 > 10 || isNaN(data49)) {
              let err81 = { instancePath: instancePath + "/signature/linesBefore", schemaPath: "#/properties/signature/properties/linesBefore/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
            }
            if (data49 < 0 || isNaN(data49)) {
              let err82 = { instancePath: instancePath + "/signature/linesBefore", schemaPath: "#/properties/signature/properties/linesBefore/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
            }
          }
        }
        if (data45.right !== void 0) {
          let data50 = data45.right;
          if (typeof data50 == "number" && isFinite(data50)) {
            if (data50 > 20 || isNaN(data50)) {
              let err83 = { instancePath: instancePath + "/signature/right", schemaPath: "#/properties/signature/properties/right/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
            }
            if (data50 < 0 || isNaN(data50)) {
              let err84 = { instancePath: instancePath + "/signature/right", schemaPath: "#/properties/signature/properties/right/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
            }
          } else {
            let err85 = { instancePath: instancePath + "/signature/right", schemaPath: "#/properties/signature/properties/right/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
        if (data45.shift !== void 0) {
          let data51 = data45.shift;
          if (typeof data51 == "number" && isFinite(data51)) {
            if (data51 > 20 || isNaN(data51)) {
              let err86 = { instancePath: instancePath + "/signature/shift", schemaPath: "#/properties/signature/properties/shift/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
            }
            if (data51 < 0 || isNaN(data51)) {
              let err87 = { instancePath: instancePath + "/signature/shift", schemaPath: "#/properties/signature/properties/shift/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
          } else {
            let err88 = { instancePath: instancePath + "/signature/shift", schemaPath: "#/properties/signature/properties/shift/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
        }
        if (data45.seal !== void 0 && typeof data45.seal != "boolean") {
          let err89 = { instancePath: instancePath + "/signature/seal", schemaPath: "#/properties/signature/properties/seal/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
        }
      } else {
        let err90 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
      }
    }
    if (data.attachment !== void 0 && (validate21(data.attachment, { instancePath: instancePath + "/attachment", parentData: data, parentDataProperty: "attachment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.endnote !== void 0 && (validate21(data.endnote, { instancePath: instancePath + "/endnote", parentData: data, parentDataProperty: "endnote", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.table !== void 0) {
      let data55 = data.table;
      if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
        for (let key11 in data55)
          if (!(key11 === "font" || key11 === "headerFont" || key11 === "size" || key11 === "color" || key11 === "lineHeight" || key11 === "border")) {
            let err91 = { instancePath: instancePath + "/table", schemaPath: "#/properties/table/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
          }
        if (data55.font !== void 0) {
          let data56 = data55.font;
          if (typeof data56 != "string") {
            let err92 = { instancePath: instancePath + "/table/font", schemaPath: "#/$defs/fontRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
          }
          if (!(data56 === "xiaobiaosong" || data56 === "fangsong" || data56 === "kaiti" || data56 === "heiti" || data56 === "songti")) {
            let err93 = { instancePath: instancePath + "/table/font", schemaPath: "#/$defs/fontRole/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
          }
        }
        if (data55.headerFont !== void 0) {
          let data57 = data55.headerFont;
          if (typeof data57 != "string") {
            let err94 = { instancePath: instancePath + "/table/headerFont", schemaPath: "#/$defs/fontRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
          }
          if (!(data57 === "xiaobiaosong" || data57 === "fangsong" || data57 === "kaiti" || data57 === "heiti" || data57 === "songti")) {
            let err95 = { instancePath: instancePath + "/table/headerFont", schemaPath: "#/$defs/fontRole/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
        }
        if (data55.size !== void 0) {
          let data58 = data55.size;
          if (!(typeof data58 == "number" && isFinite(data58)) && typeof data58 != "string") {
            let err96 = { instancePath: instancePath + "/table/size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: schema39.type }, message: "must be number,string" };
            vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
          }
          if (typeof data58 == "number" && isFinite(data58)) {
            if (data58 > 100 || isNaN(data58)) {
              let err97 = { instancePath: instancePath + "/table/size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
            }
            if (data58 < 5 || isNaN(data58)) {
              let err98 = { instancePath: instancePath + "/table/size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5" };
              vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
            }
          }
          if (typeof data58 == "string" && !pattern4.test(data58)) {
            let err99 = { instancePath: instancePath + "/table/size", schemaPath: "#/$defs/size/pattern", keyword: "pattern", params: { pattern: "^(初号|小初|一号|小一|二号|小二|三号|小三|四号|小四|五号|小五|六号|小六|七号|八号)$" }, message: 'must match pattern "^(初号|小初|一号|小一|二号|小二|三号|小三|四号|小四|五号|小五|六号|小六|七号|八号)$"' };
            vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
          }
        }
        if (data55.color !== void 0) {
          let data59 = data55.color;
          if (typeof data59 == "string") {
            if (!pattern5.test(data59)) {
              let err100 = { instancePath: instancePath + "/table/color", schemaPath: "#/$defs/color/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{6}$" }, message: 'must match pattern "^[0-9A-Fa-f]{6}$"' };
              vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
            }
          } else {
            let err101 = { instancePath: instancePath + "/table/color", schemaPath: "#/$defs/color/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
        }
        if (data55.lineHeight !== void 0) {
          let data60 = data55.lineHeight;
          if (typeof data60 == "number" && isFinite(data60)) {
            if (data60 > 100 || isNaN(data60)) {
              let err102 = { instancePath: instancePath + "/table/lineHeight", schemaPath: "#/properties/table/properties/lineHeight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
            }
            if (data60 < 6 || isNaN(data60)) {
              let err103 = { instancePath: instancePath + "/table/lineHeight", schemaPath: "#/properties/table/properties/lineHeight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 6 }, message: "must be >= 6" };
              vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
            }
          } else {
            let err104 = { instancePath: instancePath + "/table/lineHeight", schemaPath: "#/properties/table/properties/lineHeight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
          }
        }
        if (data55.border !== void 0) {
          let data61 = data55.border;
          if (typeof data61 == "number" && isFinite(data61)) {
            if (data61 > 6 || isNaN(data61)) {
              let err105 = { instancePath: instancePath + "/table/border", schemaPath: "#/properties/table/properties/border/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 }, message: "must be <= 6" };
              vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
            }
            if (data61 < 0 || isNaN(data61)) {
              let err106 = { instancePath: instancePath + "/table/border", schemaPath: "#/properties/table/properties/border/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
            }
          } else {
            let err107 = { instancePath: instancePath + "/table/border", schemaPath: "#/properties/table/properties/border/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
          }
        }
      } else {
        let err108 = { instancePath: instancePath + "/table", schemaPath: "#/properties/table/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
      }
    }
    if (data.pageNumber !== void 0) {
      let data62 = data.pageNumber;
      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
        for (let key12 in data62)
          if (!(key12 === "format" || key12 === "font" || key12 === "size" || key12 === "color" || key12 === "position" || key12 === "indent" || key12 === "distance")) {
            let err109 = { instancePath: instancePath + "/pageNumber", schemaPath: "#/properties/pageNumber/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
        if (data62.format !== void 0) {
          let data63 = data62.format;
          if (typeof data63 == "string") {
            if (!pattern10.test(data63)) {
              let err110 = { instancePath: instancePath + "/pageNumber/format", schemaPath: "#/properties/pageNumber/properties/format/pattern", keyword: "pattern", params: { pattern: "^(|.*\\{page\\}.*)$" }, message: 'must match pattern "^(|.*\\{page\\}.*)$"' };
              vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
            }
          } else {
            let err111 = { instancePath: instancePath + "/pageNumber/format", schemaPath: "#/properties/pageNumber/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
          }
        }
        if (data62.font !== void 0) {
          let data64 = data62.font;
          if (typeof data64 != "string") {
            let err112 = { instancePath: instancePath + "/pageNumber/font", schemaPath: "#/$defs/fontRole/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
          if (!(data64 === "xiaobiaosong" || data64 === "fangsong" || data64 === "kaiti" || data64 === "heiti" || data64 === "songti")) {
            let err113 = { instancePath: instancePath + "/pageNumber/font", schemaPath: "#/$defs/fontRole/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
        }
        if (data62.size !== void 0) {
          let data65 = data62.size;
          if (!(typeof data65 == "number" && isFinite(data65)) && typeof data65 != "string") {
            let err114 = { instancePath: instancePath + "/pageNumber/size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: schema39.type }, message: "must be number,string" };
            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
          }
          if (typeof data65 == "number" && isFinite(data65)) {
            if (data65 > 100 || isNaN(data65)) {
              let err115 = { instancePath: instancePath + "/pageNumber/size", schemaPath: "#/$defs/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
            }
            if (data65 < 5 || isNaN(data65)) {
              let err116 = { instancePath: instancePath + "/pageNumber/size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5" };
              vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
            }
          }
          if (typeof data65 == "string" && !pattern4.test(data65)) {
            let err117 = { instancePath: instancePath + "/pageNumber/size", schemaPath: "#/$defs/size/pattern", keyword: "pattern", params: { pattern: "^(初号|小初|一号|小一|二号|小二|三号|小三|四号|小四|五号|小五|六号|小六|七号|八号)$" }, message: 'must match pattern "^(初号|小初|一号|小一|二号|小二|三号|小三|四号|小四|五号|小五|六号|小六|七号|八号)$"' };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
        }
        if (data62.color !== void 0) {
          let data66 = data62.color;
          if (typeof data66 == "string") {
            if (!pattern5.test(data66)) {
              let err118 = { instancePath: instancePath + "/pageNumber/color", schemaPath: "#/$defs/color/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{6}$" }, message: 'must match pattern "^[0-9A-Fa-f]{6}$"' };
              vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
            }
          } else {
            let err119 = { instancePath: instancePath + "/pageNumber/color", schemaPath: "#/$defs/color/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
          }
        }
        if (data62.position !== void 0) {
          let data67 = data62.position;
          if (typeof data67 != "string") {
            let err120 = { instancePath: instancePath + "/pageNumber/position", schemaPath: "#/properties/pageNumber/properties/position/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
          }
          if (!(data67 === "outside" || data67 === "center" || data67 === "left" || data67 === "right")) {
            let err121 = { instancePath: instancePath + "/pageNumber/position", schemaPath: "#/properties/pageNumber/properties/position/enum", keyword: "enum", params: { allowedValues: schema31.properties.pageNumber.properties.position.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
          }
        }
        if (data62.indent !== void 0) {
          let data68 = data62.indent;
          if (typeof data68 == "number" && isFinite(data68)) {
            if (data68 > 10 || isNaN(data68)) {
              let err122 = { instancePath: instancePath + "/pageNumber/indent", schemaPath: "#/properties/pageNumber/properties/indent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
              vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
            }
            if (data68 < 0 || isNaN(data68)) {
              let err123 = { instancePath: instancePath + "/pageNumber/indent", schemaPath: "#/properties/pageNumber/properties/indent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
            }
          } else {
            let err124 = { instancePath: instancePath + "/pageNumber/indent", schemaPath: "#/properties/pageNumber/properties/indent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
          }
        }
        if (data62.distance !== void 0) {
          let data69 = data62.distance;
          if (typeof data69 == "number" && isFinite(data69)) {
            if (data69 > 100 || isNaN(data69)) {
              let err125 = { instancePath: instancePath + "/pageNumber/distance", schemaPath: "#/properties/pageNumber/properties/distance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
            }
            if (data69 < 0 || isNaN(data69)) {
              let err126 = { instancePath: instancePath + "/pageNumber/distance", schemaPath: "#/properties/pageNumber/properties/distance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
            }
          } else {
            let err127 = { instancePath: instancePath + "/pageNumber/distance", schemaPath: "#/properties/pageNumber/properties/distance/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
          }
        }
      } else {
        let err128 = { instancePath: instancePath + "/pageNumber", schemaPath: "#/properties/pageNumber/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
      }
    }
    if (data.gap !== void 0) {
      let data70 = data.gap;
      if (typeof data70 != "string") {
        let err129 = { instancePath: instancePath + "/gap", schemaPath: "#/properties/gap/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
      }
      if (!(data70 === "yellow" || data70 === "cyan" || data70 === "green" || data70 === "lightGray" || data70 === "none")) {
        let err130 = { instancePath: instancePath + "/gap", schemaPath: "#/properties/gap/enum", keyword: "enum", params: { allowedValues: schema31.properties.gap.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
      }
    }
  } else {
    let err131 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  stdin_default as default,
  validate
};
