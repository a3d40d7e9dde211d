import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'sales.stage-in-use': 'Vaiheessa on kauppoja. Siirrä ne ensin toiseen vaiheeseen.',
  'sales.pipeline-in-use': 'Putkessa on kauppoja. Siirrä ne ensin toiseen putkeen.',
  'sales.stage-of-other-pipeline': 'Vaihe kuuluu toiseen putkeen. Valitse tämän putken vaihe.',
  'sales.second-default-pipeline': 'Toinen putki on jo oletus. Poista oletus ensin siltä.',
  'sales.last-open-stage':
    'Putkessa on oltava avoin vaihe, josta kaupat alkavat. Lisää ensin toinen avoin vaihe.',
  'sales.pipeline-without-stage': 'Putkessa ei ole vielä avointa vaihetta. Lisää sellainen ensin.',
  'sales.probability-of-closed-deal':
    'Voitetun kaupan todennäköisyys on 100 % ja hävityn 0 %. Siirrä kauppa avoimeen vaiheeseen, jos haluat valita toisen.',
}
