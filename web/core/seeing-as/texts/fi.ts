import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  seeAs: 'Katso tässä roolissa',
  title: 'Katso Kithiä roolissa {{role}}',
  why: 'Valikot, luettelot, tietueet ja kentät näyttävät sen, minkä palvelin antaa tässä roolissa olevalle. Mitään ei voi muuttaa sillä välin, ja tapahtumaloki kertoo, että katsoit.',
  notSaved: 'Roolin tallentamattomat muutokset eivät vaikuta.',
  whose: 'Kenen tietueilla ja tiimillä',
  myself: 'Omillasi',
  begin: 'Katso',
  bar: 'Katsot Kithiä roolissa {{role}}. Mitään ei voi muuttaa.',
  barWith:
    'Katsot Kithiä roolissa {{role}}, ja näet jäsenen {{member}} omat tietueet. Mitään ei voi muuttaa.',
  over: 'Et voi enää katsoa Kithiä roolissa {{role}}: rooli tai jäsen on poistettu tai näkee enemmän kuin sinä. Näet omin oikeuksin, eikä mitään voi muuttaa.',
  stopped: 'Katsot vain roolissa {{role}}, joten mitään ei voi muuttaa.',
  end: 'Palaa omaan rooliisi',
}
