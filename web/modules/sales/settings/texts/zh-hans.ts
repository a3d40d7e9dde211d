import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  pipelinesWhy: '商机经历的流程：各阶段的顺序和赢单概率。',
  newPipeline: '新建流程',
  pipelineName: '流程名称',
  stagesOf: '沿用以下流程的阶段',
  stage: '阶段',
  stageName: '阶段名称',
  kind: '类别',
  kindOpen: '进行中',
  kindWon: '赢单',
  kindLost: '输单',
  probability: '成功率',
  usualDays: '通常天数',
  usualDaysWhy: '停留超过通常天数的商机会标为停滞。',
  tools: '操作',
  addStage: '添加阶段',
  newStage: '新阶段',
  noOpenStage: '流程需要一个进行中的阶段，商机从那里开始。',
  isDefault: '新商机从这里开始',
  makeDefault: '设为新商机的起点',
  pipelineDeleted: '“{{name}}”已移到回收站',
  stageDeleted: '“{{name}}”已移到回收站',
  notThisNumber: '此处可填 0 到 {{most}} 的数字。',
}
