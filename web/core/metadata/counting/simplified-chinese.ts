import { localized } from '../../../../shared/core/metadata.ts'
import type { CountedNouns } from './counted-nouns.ts'
import { measureWords } from './measure-words.ts'

const measureOf = measureWords(
  {
    家: '公司 企业 客户公司 供应商 经销商 代理商 门店 医院 银行 机构 伙伴 竞争对手',
    位: '联系人 客户 成员 员工 医生 患者 候选人 捐赠人 学员 业主 人员 负责人 租户 会员',
    个: '团队 产品 文件 项目 工程项目 科室 账户 阶段 流程 销售流程 样品 地址 部门 仓库 客户群 渠道 目标 案例',
    笔: '商机 订单 交易 付款 回款 捐赠 捐款 采购 费用 贷款 退款',
    份: '合同 报价 报价单 注册证 许可证 协议 保单 文档 提案 方案 标书 问卷 简历 订阅',
    张: '发票 工单 名片 单据 优惠券 凭证',
    台: '设备 机器 仪器 泵 机组 服务器',
    辆: '车 车辆 汽车',
    套: '房源 房屋 公寓 住宅 系统',
    批: '货运 货物 批次 发货',
    次: '带看 拜访 会议 活动 筹款活动 通话 电话 培训 维修 服务 巡检',
    项: '任务 任职 待办 服务项 需求 专利',
  },
  '条',
)

/** "10家公司". */
export const countedNouns: CountedNouns = {
  counted: (number, isOne, one, many) => {
    const noun = localized(isOne ? one : many, 'zh-Hans')
    return `${number}${measureOf(noun)}${noun}`
  },
  ofNone: (_one, many) => localized(many, 'zh-Hans'),
}
