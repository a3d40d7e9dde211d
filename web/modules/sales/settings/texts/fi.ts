import type { Translation } from '../../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  pipelinesWhy: 'Kauppojen kulku: vaiheet järjestyksessä ja kunkin voittotodennäköisyys.',
  newPipeline: 'Uusi putki',
  pipelineName: 'Putken nimi',
  stagesOf: 'Aloittaa putken vaiheilla',
  stage: 'Vaihe',
  stageName: 'Vaiheen nimi',
  kind: 'Laji',
  kindOpen: 'Avoin',
  kindWon: 'Voitettu',
  kindLost: 'Hävitty',
  probability: 'Todennäköisyys',
  usualDays: 'Tavalliset päivät',
  usualDaysWhy: 'Tavallista kauemmin seissyt kauppa näkyy pysähtyneenä.',
  tools: 'Toiminnot',
  addStage: 'Lisää vaihe',
  newStage: 'Uusi vaihe',
  noOpenStage: 'Putki tarvitsee avoimen vaiheen, josta kaupat alkavat.',
  isDefault: 'Uudet kaupat alkavat tästä',
  makeDefault: 'Aloita uudet kaupat tästä',
  pipelineDeleted: '{{name}} on roskakorissa',
  stageDeleted: '{{name}} on roskakorissa',
  notThisNumber: 'Tähän käy luku 0–{{most}}.',
}
