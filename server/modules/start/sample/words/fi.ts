import type { SampleLanguage } from '../sample-language.ts'

const latin = (word: string) => word.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o')
const plain = (text: string) => text.split(' ').map((word) => [word, latin(word)] as const)

export const words: SampleLanguage = {
  country: 'FI',
  cities: [
    ['Helsinki', 'Uusimaa', '00100'],
    ['Tampere', 'Pirkanmaa', '33100'],
    ['Turku', 'Varsinais-Suomi', '20100'],
    ['Oulu', 'Pohjois-Pohjanmaa', '90100'],
    ['Jyväskylä', 'Keski-Suomi', '40100'],
    ['Kuopio', 'Pohjois-Savo', '70100'],
    ['Lahti', 'Päijät-Häme', '15100'],
    ['Vaasa', 'Pohjanmaa', '65100'],
  ],
  streets: ['Satamakatu 4', 'Kauppakatu 12', 'Tehtaankatu 7', 'Asemakatu 21', 'Rantatie 3', 'Myllytie 15'],
  heads: plain(
    'Ahjola Aura Harju Honka Ilves Jokela Kaarna Kallio Karhu Kivi Koivu Kontio Korpi Kuusi Lahti Lehto Lumo Metsä Mylly Niemi Otava Pohja Pyhä Rauta Saari Salmi Sampo Tammi Tuuli Vaara Vesi Virta',
  ),
  companies: {
    manufacturing: ['Konepaja {head} Oy', '{head} Metalli Oy'],
    services: ['{head} Palvelut Oy', '{head} Konsultointi Oy'],
    retail: ['{head} Kauppa Oy', '{head} Koti Oy'],
    technology: ['{head} Tekniikka Oy', '{head} Systems Oy'],
    software: ['{head} Software Oy', '{head} Digital Oy'],
    logistics: ['{head} Logistiikka Oy', '{head} Huolinta Oy'],
    finance: ['{head} Rahoitus Oy', '{head} Varainhoito Oy'],
    education: ['{head} Opisto', '{head} Koulutus Oy'],
    energy: ['{head} Energia Oy', '{head} Sähkö Oy'],
    medical: ['Sairaala {head}', '{head} Terveys Oy'],
    construction: ['{head} Rakennus Oy', '{head} Urakointi Oy'],
    publicSector: ['Kuntayhtymä {head}', 'Säätiö {head}'],
  },
  families: plain(
    'Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lehtinen Saarinen Salminen Heinonen Niemi Heikkilä Kinnunen Salonen Turunen Salo Laitinen Tuominen Rantanen Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen',
  ),
  givens: plain(
    'Aino Antti Eero Eeva Elina Emilia Hanna Heikki Helmi Iida Ilkka Jaakko Jari Johanna Juha Kaisa Katri Lauri Leena Liisa Maija Mari Matti Mika Mikko Minna Niina Olli Outi Paavo Petri Riikka Sami Sanna Tero Tiina Timo Tuomas Veera Ville',
  ),
  titles: [
    'Toimitusjohtaja',
    'Hankintapäällikkö',
    'Tuotantopäällikkö',
    'Talousjohtaja',
    'Tietohallintopäällikkö',
    'Projektipäällikkö',
    'Ostaja',
    'Tekninen johtaja',
    'Kehityspäällikkö',
    'Toimistopäällikkö',
  ],
  phones: ['+358 9 4245 ####', '+358 40 555 ####'],
  nextSteps: [
    'Lähetä tarkennettu tarjous',
    'Soita budjetista',
    'Sovi toinen tapaaminen',
    'Lähetä referenssit',
    'Kysy päätöspäivää',
    'Tapaa tekninen tiimi',
    'Palaa sopimukseen',
    'Käy paikan päällä',
  ],
  notes: [
    'Puhuimme tänään. Ehdotus miellyttää, ja toimitus pitäisi saada ennen vuosineljänneksen loppua.',
    'Budjetti on olemassa, mutta toinenkin toimittaja on mukana. Hinta ei ratkaise, vaan toimitusaika.',
    'Tapasin koko tiimin. Päättäjiä on kolme, eikä talousjohtaja ole vielä ollut mukana.',
    'Pyysivät kahta referenssiä samalta alalta.',
    'Pilottiin ollaan tyytyväisiä. Seuraavaksi juristit katsovat ehdot.',
    'Huono hetki: organisaatiomuutos kestää ensi kuuhun. Soita silloin uudelleen.',
    'Lähetin piirustukset ja hinnaston. Kysymyksiä tulee ensi viikolla.',
    'Kilpailija tarjosi kymmenen prosenttia vähemmän ilman huoltoa. Ero ymmärretään.',
  ],
}
