import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'sales.stage-in-use_other': '此阶段仍有{{number}}笔商机，请先将其移到其他阶段。',
  'sales.pipeline-in-use_other': '此流程仍有{{number}}笔商机，请先将其移到其他流程。',
  'sales.stage-of-binned-pipeline': '此阶段所属的流程在回收站中，请选择其他流程的阶段，或先恢复该流程。',
  'sales.stage-of-other-pipeline': '此阶段属于其他流程，请选择本流程的阶段。',
  'sales.second-default-pipeline': '已有其他默认流程，请先取消其默认设置。',
  'sales.last-open-stage': '流程至少需要一个进行中的阶段，新商机从那里开始。请先添加另一个进行中的阶段。',
  'sales.pipeline-without-stage': '此流程还没有进行中的阶段，请先添加一个。',
  'sales.probability-of-closed-deal':
    '赢单的成功率是100%，输单是0%。要改成功率，请先把商机移到进行中的阶段。',
  'sales.stage-needs-value': '商机进入此阶段前，这里必须填写。',
  'sales.not-fields-of-deals': '其中有的不是商机的可填字段，请从列出的字段中选择。',
}
