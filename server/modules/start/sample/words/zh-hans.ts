import type { SampleLanguage } from '../sample-language.ts'

const pairs = (text: string) =>
  text.split(' ').map((pair) => {
    const [written = '', latin = ''] = pair.split('/')
    return [written, latin] as const
  })

export const words: SampleLanguage = {
  country: 'CN',
  cities: [
    ['上海', '上海', '200120'],
    ['苏州', '江苏', '215000'],
    ['杭州', '浙江', '310000'],
    ['深圳', '广东', '518000'],
    ['成都', '四川', '610000'],
    ['青岛', '山东', '266000'],
    ['武汉', '湖北', '430000'],
    ['西安', '陕西', '710000'],
  ],
  streets: [
    '人民路 118 号',
    '科技园北路 9 号',
    '中山东路 256 号',
    '滨江大道 88 号',
    '工业园三路 17 号',
    '建设大街 63 号',
  ],
  heads: pairs(
    '云岭/yunling 澄光/chengguang 海拓/haituo 锦屏/jinping 华晟/huasheng 恒远/hengyuan 瑞禾/ruihe 博川/bochuan 启明/qiming 天泽/tianze 鼎盛/dingsheng 中航达/zhonghangda 新桥/xinqiao 东篱/dongli 安科/anke 百川/baichuan 嘉木/jiamu 金石/jinshi 远帆/yuanfan 明德/mingde 星河/xinghe 松原/songyuan 长青/changqing 润泽/runze 凯程/kaicheng 宏图/hongtu 盛景/shengjing 蓝海/lanhai 同创/tongchuang 泰和/taihe 信达通/xindatong 正源/zhengyuan',
  ),
  companies: {
    manufacturing: ['{city}{head}机械有限公司', '{city}{head}精密制造有限公司'],
    services: ['{city}{head}企业服务有限公司', '{city}{head}咨询有限公司'],
    retail: ['{city}{head}商贸有限公司', '{city}{head}百货有限公司'],
    technology: ['{city}{head}科技有限公司', '{city}{head}智能装备有限公司'],
    software: ['{city}{head}软件有限公司', '{city}{head}信息技术有限公司'],
    logistics: ['{city}{head}物流有限公司', '{city}{head}供应链有限公司'],
    finance: ['{city}{head}投资有限公司', '{city}{head}融资租赁有限公司'],
    education: ['{city}{head}教育科技有限公司', '{city}{head}职业学院'],
    energy: ['{city}{head}能源有限公司', '{city}{head}电力工程有限公司'],
    medical: ['{city}{head}医院', '{city}{head}中心医院'],
    construction: ['{city}{head}建设集团有限公司', '{city}{head}建筑工程有限公司'],
    publicSector: ['{city}{head}新区管理委员会', '{city}{head}城市投资集团'],
  },
  families: pairs(
    '王/wang 李/li 张/zhang 刘/liu 陈/chen 杨/yang 赵/zhao 黄/huang 周/zhou 吴/wu 徐/xu 孙/sun 胡/hu 朱/zhu 高/gao 林/lin 何/he 郭/guo 马/ma 罗/luo 梁/liang 宋/song 郑/zheng 谢/xie 韩/han 唐/tang 冯/feng 董/dong 程/cheng 欧阳/ouyang',
  ),
  givens: pairs(
    '建国/jianguo 志强/zhiqiang 晓雯/xiaowen 海燕/haiyan 文静/wenjing 子轩/zixuan 雨桐/yutong 嘉怡/jiayi 浩然/haoran 丽华/lihua 国栋/guodong 思远/siyuan 明辉/minghui 雪梅/xuemei 俊杰/junjie 佳琪/jiaqi 春生/chunsheng 婷婷/tingting 伟东/weidong 梦洁/mengjie 学军/xuejun 欣怡/xinyi 立新/lixin 玉兰/yulan 振宇/zhenyu 倩/qian 鹏/peng 敏/min 磊/lei 静/jing',
  ),
  titles: [
    '总经理',
    '采购总监',
    '生产经理',
    '财务总监',
    '信息部经理',
    '项目经理',
    '采购经理',
    '副总经理',
    '总工程师',
    '行政经理',
  ],
  phones: ['+86 21 5080 ####', '+86 138 0000 ####'],
  nextSteps: [
    '发送修改后的报价',
    '电话确认预算',
    '约第二次拜访',
    '发送案例资料',
    '确认决策时间',
    '与技术团队沟通',
    '跟进合同条款',
    '安排现场考察',
  ],
  notes: {
    first: [
      '首次通话。对方听说过我们，想了解同行是怎么合作的。',
      '做了自我介绍。需求是真实的，时间还没定，对方先内部讨论。',
      '已发对方要的介绍和价格表，客户下周反馈问题。',
      '电话聊了半小时现有做法，最困扰的三点已记下，写方案时用。',
      '上门拜访，气氛不错，问题很多，尚未决定。',
      '弄清了决策链：由三个人决定，财务总监还没有参与进来。',
    ],
    talks: [
      '今天通了电话，客户认可方案，希望季度末前交付。',
      '预算已有，但还在比较另一家供应商。价格不是重点，更看重交期。',
      '见了整个团队，对方想先用自己的数据看一看再往下走。',
      '客户要两个同行业案例，当天已发。',
      '近期公司调整组织架构，下个月再联系。',
      '竞争对手低了一成，但不含售后，客户清楚差别。',
      '对方技术团队看完了细节，还有两点需要我们答复。',
      '简短通话：仍有意向，在等预算审批。',
    ],
    closing: [
      '试用效果满意，下一步由法务审条款。',
      '逐项核对了报价，只改一处数量，其余确认。',
      '法务要求修改两条条款，下午已回复我们的版本。',
      '客户问付款方式，三十天账期可以接受。',
      '总经理已经支持我们，预计下次董事会后签字。',
      '答应周五前给终稿，对方已留好时间。',
    ],
    after: [
      '回访使用情况，一切顺利，客户把我们推荐给了兄弟公司。',
      '客户抱怨回复慢了一次，当天已处理好。',
      '一起回顾了近几个月的合作，下季度想谈扩大合作。',
      '对方换了对接人，已拜访并发送此前约定的内容。',
      '客户希望新价格表出来后发一份。',
      '路过顺访，目前没有需求，有事会联系我们。',
    ],
  },
}
