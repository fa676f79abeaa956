/** Family names that most people have; rarer ones are not told from words. */
const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔' +
  '钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊' +
  '葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉' +
  '骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米' +
  '柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南';
/** How words for groups of people end, and for what they work in. */
const NO_NAME =
  /[委员们等席长部局办组科室处院校会站厅所社团司厂]$|代表|领导|群众|干部|单位|机关|人员|主任|书记|专家|学者/;
const HAN_NAME = new RegExp(
  `^(?:[${FAMILY_NAMES}]\\p{Script=Han}{1,2}|[欧司上诸东夏皇尉公令端][阳马官葛方侯甫迟孙狐木]\\p{Script=Han}{1,2})$`,
  'u',
);
/** 阿依古丽·买买提. */
const OTHER_NAME = /^\p{Script=Han}{2,8}[·•．]\p{Script=Han}{2,8}$/u;

/** True for what is a person's name, as far as a text can tell: 张三, 欧阳修; not 委员, 县领导, 教育局. */
export function isPersonName(text: string): boolean {
  const plain = text.replace(/(?<=^\p{Script=Han})\s+(?=\p{Script=Han}$)/u, '');
  return (HAN_NAME.test(plain) && !NO_NAME.test(plain)) || OTHER_NAME.test(plain);
}
