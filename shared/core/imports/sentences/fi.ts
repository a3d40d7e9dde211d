import type { ImportCode } from './en.ts'

export const texts: Readonly<Record<ImportCode, string>> = {
  'imports.row-short': 'Rivillä on {{found}} arvoa, sarakkeita on {{columns}}; loput luettiin tyhjinä.',
  'imports.row-long':
    'Rivillä on {{found}} arvoa, sarakkeita vain {{columns}}. Erotinmerkin sisältävä arvo tarvitsee lainausmerkit.',
  'imports.row-too-large': 'Rivi on liian pitkä luettavaksi.',
  'imports.cell-too-large': 'Arvossa on {{length}} merkkiä; enintään {{limit}} voidaan lukea.',
  'imports.quote-not-closed': 'Tässä alkava lainausmerkki ei pääty.',
  'imports.quote-misplaced': 'Lainausmerkki päättyy ennen arvoa; se luettiin osana arvoa.',
  'imports.undecodable': 'Joitakin merkkejä ei voitu lukea. Tiedosto voi olla toisessa merkistössä.',
  'imports.control-characters': 'Merkit, joita ei voi tallentaa, jätettiin pois.',
  'imports.cell-error': 'Taulukossa on tässä {{error}}; se luettiin tyhjänä.',
  'imports.formula-not-computed':
    'Kaava on tallennettu ilman tulosta ja luettiin tyhjänä. Avaa tiedosto taulukko-ohjelmassa ja tallenna se.',
  'imports.date-unreadable': 'Tällaista päivää ei ole; luku luettiin sellaisenaan.',
  'imports.column-unknown': 'Rivillä on arvo nimeltä ”{{name}}”, jota sarakkeissa ei ole.',
  'imports.json-broken': 'Tämä ei ole kelvollista JSONia.',
  'imports.json-not-object': 'Tässä ei ole nimettyjä arvoja.',
  'imports.card-broken': 'Rivi ei kuulu mihinkään yhteystietoon.',
  'imports.card-not-ended': 'Yhteystiedosta puuttuu END-rivi.',

  'imports.file-empty': 'Tiedosto on tyhjä.',
  'imports.kind-unknown':
    'Tätä ei voi lukea taulukkona. Lähetä CSV-, Excel- (.xlsx), vCard- tai JSON-tiedosto.',
  'imports.excel-old':
    'Tämä on vanha Excel-tiedosto (.xls) tai suojattu salasanalla. Avaa se Excelissä, poista salasana ja tallenna .xlsx-muotoon.',
  'imports.excel-binary':
    'Tämä on binäärinen Excel-tiedosto (.xlsb). Avaa se Excelissä ja tallenna .xlsx-muotoon.',
  'imports.open-document': 'Tämä on OpenDocument-taulukko. Avaa se ja tallenna .xlsx- tai CSV-muotoon.',
  'imports.web-page':
    'Tämä on verkkosivu, vaikka nimi sanoo muuta. Avaa se taulukko-ohjelmassa ja tallenna .xlsx- tai CSV-muotoon.',
  'imports.archive': 'Tämä on pakattu arkisto. Pura se ja lähetä sisällä oleva tiedosto.',
  'imports.document': 'Tämä on asiakirja, ei taulukko. Tallenna siinä oleva taulukko .xlsx- tai CSV-muotoon.',
  'imports.workbook-broken':
    'Työkirja on vioittunut ({{reason}}). Avaa se taulukko-ohjelmassa ja tallenna uudelleen.',
  'imports.workbook-locked': 'Työkirja on salattu. Poista salasana ja tallenna uudelleen.',
  'imports.workbook-too-large':
    'Työkirja on purettuna liian suuri luettavaksi turvallisesti. Tallenna taulukko CSV-muotoon ja lähetä se.',
  'imports.workbook-entities':
    'Työkirja määrittelee XML-entiteettejä, mitä mikään taulukko-ohjelma ei tee. Sitä ei luettu.',
  'imports.sheet-missing': 'Työkirjassa ei ole taulukkoa ”{{sheet}}”. Valitse toinen.',
  'imports.json-unfinished':
    'Riviltä {{line}} alkava JSON-olio ei pääty tai on liian suuri. Tarkista tiedosto siitä eteenpäin.',

  'imports.file-ending':
    'Nimen pääte on .{{ending}}, mutta sisältö on muuta. Tiedosto luettiin sisällön mukaan.',
  'imports.file-no-header': 'Otsikkoriviä ei löytynyt, joten sarakkeet nimettiin kirjaimin.',
  'imports.file-no-rows': 'Otsikkorivin alla ei ole rivejä.',
  'imports.file-columns-repeated': 'Usealla sarakkeella on sama nimi: {{names}}.',
  'imports.file-undecodable': '{{count}} näytteen merkkiä ei voi lukea tällä merkistöllä. Kokeile toista.',
  'imports.file-damaged-before': 'Tiedostossa on �-merkkejä: merkkejä on kadonnut jo aiemmin.',

  'imports.guess.label': 'Samanniminen kuin kenttä',
  'imports.guess.alias': 'Näin muut järjestelmät nimeävät kentän',
  'imports.guess.similar': 'Muistuttaa tunnettua nimeä',
  'imports.guess.values': 'Arvot sopivat kenttään',
  'imports.guess.new': 'Sopivaa kenttää ei ole',
  'imports.guess.taken': 'Toinen sarake täyttää tämän jo',
  'imports.guess.written': 'Kith kirjaa tämän itse',
  'imports.guess.unneeded': 'Ei tarvita täällä',
  'imports.guess.blank': 'Tyhjä katsotuilla riveillä',
}
