import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'sales.stage-in-use_one': 'Vaiheessa on {{number}} kauppa. Siirrä se ensin toiseen vaiheeseen.',
  'sales.stage-in-use_other': 'Vaiheessa on {{number}} kauppaa. Siirrä ne ensin toiseen vaiheeseen.',
  'sales.pipeline-in-use_one': 'Putkessa on {{number}} kauppa. Siirrä se ensin toiseen putkeen.',
  'sales.pipeline-in-use_other': 'Putkessa on {{number}} kauppaa. Siirrä ne ensin toiseen putkeen.',
  'sales.stage-of-binned-pipeline':
    'Vaiheen putki on roskakorissa. Valitse toisen putken vaihe tai palauta putki.',
  'sales.stage-of-other-pipeline': 'Vaihe kuuluu toiseen putkeen. Valitse tämän putken vaihe.',
  'sales.second-default-pipeline': 'Toinen putki on jo oletus. Poista oletus ensin siltä.',
  'sales.last-open-stage':
    'Putkessa on oltava avoin vaihe, josta kaupat alkavat. Lisää ensin toinen avoin vaihe.',
  'sales.pipeline-without-stage': 'Putkessa ei ole vielä avointa vaihetta. Lisää sellainen ensin.',
  'sales.probability-of-closed-deal':
    'Voitetun kaupan todennäköisyys on 100 % ja hävityn 0 %. Siirrä kauppa avoimeen vaiheeseen, jos haluat valita toisen.',
  'sales.stage-needs-value': 'Kauppa tarvitsee tässä arvon, ennen kuin se siirtyy tähän vaiheeseen.',
  'sales.not-fields-of-deals': 'Kaikki eivät ole kaupan täytettäviä kenttiä. Valitse tarjolla olevista.',
}
