/** Records, their history, changes of many, imports and files. */
export const records: Readonly<Record<string, string>> = {
  'Download records as a file': 'Lataa tietueet tiedostona',
  'Download records by a query in the body': 'Lataa tietueet rungossa annetulla kyselyllä',
  'Make a file of records in the background': 'Tee tietueista tiedosto taustalla',
  'Fetch the file an export of one’s own made': 'Hae oman viennin tiedosto',
  'Upload a file (multipart: file, and object and record of what it is about)':
    'Lähetä tiedosto (multipart: tiedosto sekä kohde ja tietue, jota se koskee)',
  'Download a file': 'Lataa tiedosto',
  'What happened to a record, newest first': 'Mitä tietueelle on tapahtunut, uusin ensin',
  'A record’s history, notes, files and what became of records that point at it, newest first':
    'Tietueen historia, muistiinpanot, tiedostot ja siihen viittaavien tietueiden tapahtumat, uusin ensin',
  'The records a record points at, or that point at it, page by page':
    'Tietueet, joihin tietue viittaa tai jotka viittaavat siihen, sivuittain',
  'A record as it was at a moment': 'Tietue sellaisena kuin se oli tiettynä hetkenä',
  'Who did what, newest first': 'Kuka teki mitä, uusin ensin',
  'Download the audit log as CSV': 'Lataa tapahtumaloki CSV:nä',
  'What happened after a position, in the order of commits':
    'Mitä tapahtui tietyn kohdan jälkeen, tallennusjärjestyksessä',
  'Follow what happens, as server-sent events': 'Seuraa tapahtumia palvelimen lähettämänä virtana',
  'Upload files to import': 'Lähetä tuotavat tiedostot',
  'List imports, newest first': 'Luettele tuonnit, uusin ensin',
  'Get an import: its tables, plan and progress': 'Hae tuonti: taulukot, suunnitelma ja eteneminen',
  'Discard a draft': 'Hylkää luonnos',
  'Change the plan of an import': 'Muuta tuonnin suunnitelmaa',
  'Read a table another way, or as another object': 'Lue taulukko toisin tai toisena kohteena',
  'Try an import without writing anything': 'Kokeile tuontia kirjoittamatta mitään',
  'Start an import': 'Aloita tuonti',
  'Cancel an import or its dry run; what was written stays': 'Peru tuonti tai sen koeajo; kirjoitettu säilyy',
  'What did not go as the files said, in their order':
    'Mikä ei mennyt tiedostojen mukaan, niiden järjestyksessä',
  'What went wrong how often, by column and value':
    'Mikä epäonnistui ja kuinka usein, sarakkeittain ja arvoittain',
  'The rows that were not imported, as they stood, with what was wrong':
    'Tuomatta jääneet rivit sellaisinaan ja syyt',
  'The different values of a column, and what each is understood as':
    'Sarakkeen eri arvot ja miten kukin tulkitaan',
  'List bulk changes, imports and undos, newest first':
    'Luettele massamuutokset, tuonnit ja kumoamiset, uusin ensin',
  'Change all records of a filter, or of a list of ids': 'Muuta kaikki suodattimen tai luettelon tietueet',
  'How far an operation is, and whether it can be undone': 'Miten pitkällä toiminto on ja voiko sen kumota',
  'The records an operation left as they were, and why': 'Ennalleen jääneet tietueet ja syyt',
  'The same as a file': 'Sama tiedostona',
  'Take back what an operation changed': 'Kumoa, mitä toiminto muutti',
  'Stop a running operation after the piece at hand': 'Pysäytä toiminto käsillä olevan osan jälkeen',
  'List records, page by page': 'Luettele tietueet sivuittain',
  'Create a record': 'Luo tietue',
  'List records by a query in the body': 'Luettele tietueet rungossa annetulla kyselyllä',
  'Count, sum and group records': 'Laske, summaa ja ryhmittele tietueita',
  'Change up to 1,000 records at once': 'Muuta kerralla enintään 1 000 tietuetta',
  'Get a record': 'Hae tietue',
  'Change fields of a record': 'Muuta tietueen kenttiä',
  'Put a record into the bin': 'Siirrä tietue roskakoriin',
  'Take a record out of the bin': 'Palauta tietue roskakorista',
  'Find records of every object by text': 'Etsi kaikkien kohteiden tietueita tekstillä',
  'CSV, Excel or JSON lines of every record the caller may see that fits `filter` and `search`, in the order of `sort`. `fields` may go over references (`company.industry`); related records stand there by name. Text that a spreadsheet would run as a formula is made harmless.':
    'Kaikki kutsujalle näkyvät tietueet, jotka vastaavat ehtoja `filter` ja `search`, järjestyksessä `sort`, CSV-, Excel- tai JSON Lines -muodossa. `fields` voi kulkea yhteyksien kautta (`company.industry`); liittyvät tietueet näkyvät nimellä. Teksti, jonka taulukkolaskenta suorittaisi kaavana, tehdään vaarattomaksi.',
  'The same, for a filter too long for an address: records by their ids, say.':
    'Sama suodattimelle, joka on liian pitkä osoitteeseen, esimerkiksi tietueille tunnisteiden mukaan.',
  'The same file as an operation, which can be followed and cancelled at /operations/{id} and is fetched from /operations/{id}/file. Up to 2,000 records are written when this answers (200), more in the background (202).':
    'Sama tiedosto toimintona, jota voi seurata ja jonka voi peruuttaa osoitteessa /operations/{id}; tiedosto haetaan osoitteesta /operations/{id}/file. Enintään 2 000 tietuetta kirjoitetaan heti (200), useammat taustalla (202).',
  'It is kept for a day, and withheld when what its maker may see has changed since.':
    'Tiedosto säilyy vuorokauden. Sitä ei anneta, jos tekijän näkyvyys on sen jälkeen muuttunut.',
  '`kinds` takes only some of them (`event`, `related`, `note`, `file`, with commas), `actor` what one member did or wrote, `from` what happened since a moment.':
    '`kinds` rajaa lajit (`event`, `related`, `note`, `file`, pilkuin erotettuina), `actor` siihen, mitä yksi jäsen teki tai kirjoitti, `from` siihen, mitä tapahtui tietyn hetken jälkeen.',
  '`field` is a reference of the record (`company`), or `object:field` for the other direction (`deal:company`).':
    '`field` on tietueen yhteyskenttä (`company`) tai toiseen suuntaan `object:field` (`deal:company`).',
  'Read from the history by the present definitions, also after fields were renamed or retyped. `unknown` names fields whose value then cannot be told, such as sums over other records.':
    'Luetaan historiasta nykyisin määrityksin, myös kun kentän nimi tai tyyppi on vaihtunut. `unknown` nimeää kentät, joiden silloista arvoa ei voi tietää, kuten summat muista tietueista.',
  'Everything that happened in the workspace, by who did it, area, object, record, source and time. Records you may not see and values of hidden fields are left out. Where no index finds what is asked for, a request looks at 10,000 events, so that a page may be short or empty and `next` goes on.':
    'Kaikki työtilan tapahtumat tekijän, alueen, kohteen, tietueen, lähteen ja ajan mukaan. Tietueet, joita et saa nähdä, ja piilotettujen kenttien arvot jätetään pois. Kun hakemistoa ei ole, pyyntö katsoo 10 000 tapahtumaa: sivu voi olla lyhyt tai tyhjä, ja `next` jatkaa.',
  'Begin with `after=0` or a position of the stream, and go on with `next`: nothing ever comes in behind it. Events of records you may not see, and values of hidden fields, are left out.':
    'Aloita arvosta `after=0` tai virran kohdasta ja jatka arvolla `next`: luetun taakse ei tule enää mitään. Tapahtumat tietueista, joita et saa nähdä, ja piilotettujen kenttien arvot jätetään pois.',
  'Each message says that something happened, not what: `data` names the kind, object, record, actor and the fields that changed, `id` is the position to go on from (`Last-Event-ID`, or `after`). A reader far behind gets one `behind` and reads what it shows anew. The stream ends with `ended` when the session, key or membership does; its `data` has the `reason`: `session`, `key` or `member`.':
    'Viesti kertoo, että jotain tapahtui, ei mitä: `data` nimeää lajin, kohteen, tietueen, tekijän ja muuttuneet kentät, `id` on kohta, josta jatketaan (`Last-Event-ID` tai `after`). Kauas jäänyt lukija saa kerran `behind` ja lukee näyttämänsä uudelleen. Virta päättyy viestiin `ended`, kun istunto, avain tai jäsenyys päättyy; sen `data` kertoo syyn (`reason`): `session`, `key` tai `member`.',
  'Multipart, one or more files. Answers with a draft: what the files hold, and a plan guessed from it. With the fields `plan` (JSON, as for PUT /imports/{id}/plan) and `start` (true) it begins at once.':
    'Multipart, yksi tai useampi tiedosto. Vastaus on luonnos: mitä tiedostoissa on ja siitä arvattu suunnitelma. Kentillä `plan` (JSON kuten PUT /imports/{id}/plan) ja `start` (true) tuonti alkaa heti.',
  'Its columns are looked at and guessed again, and its part of the plan with them.':
    'Sen sarakkeet ja osuus suunnitelmasta katsotaan ja arvataan uudelleen.',
  'One table of the import (`part`, 0 where absent). Corrected, it can be imported again.':
    'Yksi tuonnin taulukko (`part`, muuten 0). Korjattuna sen voi tuoda uudelleen.',
  'Your own; everyone’s with the permission `operations.undo`.':
    'Omat; kaikkien, jos on oikeus `operations.undo`.',
  'Updates (sets, or with `add` and `remove` changes fields that hold several values), deletes, restores or (with the permission `records.purge`) purges from the bin, as one operation that can be undone as one. Up to 200 records at once (200), more in the background (202): follow it at /operations/{id}.':
    'Päivittää (asettaa tai arvoilla `add` ja `remove` muuttaa monen arvon kenttiä), poistaa, palauttaa tai (oikeudella `records.purge`) poistaa roskakorista lopullisesti yhtenä toimintona, jonka voi kumota kerralla. Enintään 200 tietuetta heti (200), useammat taustalla (202): seuraa osoitteessa /operations/{id}.',
  'Every answer that changed records names its operation in the history. What somebody changed since is left as it is and told. With `record` only what it did to that one is taken back, and the rest can be undone as before. Up to 200 changes are taken back at once (200), more in the background (202).':
    'Jokainen tietueita muuttanut vastaus nimeää toimintonsa historiassa. Sen jälkeen muutettu jää ennalleen ja kerrotaan. Arvolla `record` kumotaan vain sille tehty, ja muun voi yhä kumota. Enintään 200 muutosta kumotaan heti (200), useammat taustalla (202).',
}
