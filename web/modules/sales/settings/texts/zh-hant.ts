import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  pipelinesWhy: '商機經歷的流程：各階段的順序和贏單機率。',
  newPipeline: '新增流程',
  pipelineName: '流程名稱',
  stagesOf: '沿用以下流程的階段',
  stage: '階段',
  stageName: '階段名稱',
  kind: '類別',
  kindOpen: '進行中',
  kindWon: '成交',
  kindLost: '失單',
  probability: '成功率',
  usualDays: '通常天數',
  usualDaysWhy: '停留超過通常天數的商機會標為停滯。',
  tools: '操作',
  addStage: '新增階段',
  newStage: '新階段',
  noOpenStage: '流程需要一個進行中的階段，商機從那裡開始。',
  isDefault: '新商機從這裡開始',
  makeDefault: '設為新商機的起點',
  pipelineDeleted: '「{{name}}」已移到回收桶',
  stageDeleted: '「{{name}}」已移到回收桶',
  notThisNumber: '此處可填 0 到 {{most}} 的數字。',
}
