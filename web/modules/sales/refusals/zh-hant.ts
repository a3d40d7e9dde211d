import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'sales.stage-in-use_other': '此階段仍有{{number}}筆商機，請先將其移到其他階段。',
  'sales.pipeline-in-use_other': '此流程仍有{{number}}筆商機，請先將其移到其他流程。',
  'sales.stage-of-binned-pipeline': '此階段所屬的流程在回收桶中，請選擇其他流程的階段，或先還原該流程。',
  'sales.stage-of-other-pipeline': '此階段屬於其他流程，請選擇本流程的階段。',
  'sales.second-default-pipeline': '已有其他預設流程，請先取消其預設設定。',
  'sales.last-open-stage': '流程至少需要一個進行中的階段，新商機從那裡開始。請先新增另一個進行中的階段。',
  'sales.pipeline-without-stage': '此流程還沒有進行中的階段，請先新增一個。',
  'sales.probability-of-closed-deal':
    '成交的成功率是100%，失單是0%。要改成功率，請先把商機移到進行中的階段。',
  'sales.stage-needs-value': '商機進入此階段前，這裡必須填寫。',
  'sales.not-fields-of-deals': '其中有的不是商機的可填欄位，請從列出的欄位中選擇。',
}
