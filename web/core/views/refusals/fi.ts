import type { Translation } from '../../../platform/i18n/catalogue.ts'
import type { texts as english } from './en.ts'

export const texts: Translation<typeof english> = {
  'views.invalid-layout': 'Sivulla on kenttä, jota ei enää ole. Lataa uudelleen.',
  'views.may-not-share':
    'Roolisi ei muuta kaikille näkyvää. Tallenna näkymä itsellesi tai kysy pääkäyttäjältä.',
  'views.may-not-refuse':
    'Estävä raja laskee kaikki tietueet, myös ne, joita et näe. Anna rajan vain merkitä ylitys tai kysy pääkäyttäjältä.',
  'views.made-by-another':
    'Tämän näkymän on tehnyt joku muu, ja kaikki sen näkevät menettäisivät sen. Tallenna kopio itsellesi.',
  'views.not-found': 'Näkymää ei enää ole, tai et saa nähdä sitä.',
  'views.invalid': 'Näkymää ei voitu tallentaa tällaisenaan. Lataa sivu uudelleen ja tallenna loput.',
  'views.unknown-team': 'Jokin näistä tiimeistä on poistettu. Valitse tiimit uudelleen.',
  'views.no-name': 'Anna näkymälle nimi.',
  'views.unknown-field': 'Kenttää ”{{field}}” ei enää ole. Poista se ja tallenna uudelleen.',
  'views.field-twice': '”{{field}}” on asettelussa kahdesti. Jätä se yhteen paikkaan ja tallenna uudelleen.',
  'views.unknown-tab': 'Välilehteä ”{{tab}}” ei ole. Siirrä sen osiot muualle ja tallenna uudelleen.',
  'views.no-group': 'Taulu tarvitsee kentän, jonka arvoista tulee sarakkeet. Valitse kenttä.',
  'views.bad-group': 'Ryhmittele kentällä, jossa on yksi vaihtoehto tai yksi tietue.',
  'views.no-date': 'Kalenteri tarvitsee kentän, joka kertoo ajankohdan. Valitse se.',
  'views.bad-date': 'Valitse päivä- tai aikakenttä ja samantyyppinen päättymiskenttä.',
  'views.column-closed':
    'Taulu, jota et näe, rajoittaa tätä saraketta, eikä siihen mahdu enempää. Kysy pääkäyttäjältä.',
  'views.column-at-limit':
    'Näkymän ”{{view}}” sarake on täynnä rajan mukaan, jota et näe. Siirrä ensin jotain pois.',
  'views.column-full': 'Näkymän ”{{view}}” sarakkeeseen mahtuu {{most}} tietuetta. Siirrä ensin jokin pois.',
  'views.column-sum-full':
    'Näkymän ”{{view}}” sarakkeen summa voi olla enintään {{most}}. Siirrä ensin jotain pois.',
  'filters.invalid': 'Suodatinta ei voi käyttää tällaisenaan. Muuta tai poista ehto, joka ei käy.',
  'filters.not-a-filter': 'Tämä ei ole suodatin. Poista se ja rakenna uudelleen.',
  'filters.unknown-key': 'Suodattimessa ei ole osaa ”{{name}}”. Poista se ja rakenna uudelleen.',
  'filters.too-many-conditions': 'Suodattimessa voi olla {{limit}} ehtoa. Poista joitakin.',
  'filters.too-deep': 'Ehtoryhmiä voi olla sisäkkäin {{limit}} tasoa. Poista yksi.',
  'filters.unknown-field': 'Kenttää ”{{name}}” ei ole, tai roolisi ei näe sitä. Poista ehto.',
  'filters.path-too-long': 'Ehto voi kulkea {{limit}} yhteyden kautta. Valitse lähempi kenttä.',
  'filters.no-way-on':
    '”{{field}}” jatkuu kohdasta, jonka takana ei ole yhtä tietuetta. Valitse toinen kenttä.',
  'filters.unknown-operator': '”{{op}}” ei ole vertailutapa. Kentälle sopivat {{offered}}.',
  'filters.operator-not-offered': 'Kenttää ei voi verrata näin. Sille sopivat {{offered}}.',
  'filters.value-missing': 'Ehto tarvitsee arvon. Tyhjät kentät löytyvät ehdolla ”on tyhjä”.',
  'filters.no-value-expected': 'Ehtoon ei kuulu arvoa. Poista arvo.',
  'filters.list-expected': 'Valitse ainakin yksi arvo.',
  'filters.too-many-values': 'Ehdossa voi olla {{limit}} arvoa. Poista joitakin.',
  'filters.pair-expected': 'Anna kaksi arvoa: pienin ja suurin.',
  'filters.not-an-operation': 'Luetteloa rajattiin jollakin, mikä ei ole toiminto. Poista suodatin.',
  'filters.not-a-period': '”{{text}}” ei ole ajanjakso. Valitse luettelosta.',
}
