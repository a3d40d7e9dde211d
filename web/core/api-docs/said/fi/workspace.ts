/** Objects, views, menus, notifications and the workspace itself. */
export const workspace: Readonly<Record<string, string>> = {
  'List the last backups': 'Luettele viimeisimmät varmuuskopiot',
  'OpenAPI 3.1 of this workspace’s API, as far as the caller may see it':
    'Työtilan rajapinnan OpenAPI 3.1 -kuvaus siltä osin kuin kutsuja saa sen nähdä',
  'List objects with their fields, as far as the caller may see them':
    'Luettele kohteet kenttineen siltä osin kuin kutsuja saa ne nähdä',
  'Create an object': 'Luo kohde',
  'Preview a change of objects or fields': 'Esikatsele kohteiden tai kenttien muutosta',
  'List the newest changes of objects that took or take time':
    'Luettele uusimmat aikaa vievät kohteiden muutokset',
  'See how far a change of objects is': 'Katso, miten pitkällä kohteiden muutos on',
  'Try again what of a change of objects failed': 'Yritä uudelleen muutoksen epäonnistunutta osaa',
  'See what uses the fields of an object': 'Katso, missä kohteen kenttiä käytetään',
  'Read an object with its fields, as far as the caller may see it':
    'Hae kohde kenttineen siltä osin kuin kutsuja saa sen nähdä',
  'Change an object': 'Muuta kohdetta',
  'Put an object into the bin, or remove it from there for good':
    'Siirrä kohde roskakoriin tai poista se sieltä lopullisesti',
  'Take an object out of the bin': 'Palauta kohde roskakorista',
  'Add a field': 'Lisää kenttä',
  'Change a field': 'Muuta kenttää',
  'Put a field into the bin, or remove it from there for good':
    'Siirrä kenttä roskakoriin tai poista se sieltä lopullisesti',
  'Take a field out of the bin': 'Palauta kenttä roskakorista',
  'Prepare a long list to be sorted by a field': 'Valmistele pitkän luettelon järjestäminen kentän mukaan',
  'Change the type of a field, or preview what that would do to its values':
    'Vaihda kentän tyyppi tai esikatsele vaikutus arvoihin',
  'What one’s sidebar shows: favourites, records opened last, the menu of one’s role, unread notifications':
    'Oma sivupalkki: suosikit, viimeksi avatut tietueet, roolin valikko ja lukemattomat ilmoitukset',
  'Choose how one’s sidebar looks': 'Valitse sivupalkin ulkoasu',
  'List one’s favourites': 'Luettele omat suosikit',
  'Mark a record, a view or a page as a favourite': 'Merkitse tietue, näkymä tai sivu suosikiksi',
  'Put one’s favourites in an order': 'Järjestä suosikit',
  'Take something out of one’s favourites': 'Poista suosikeista',
  'List the records one opened last': 'Luettele viimeksi avatut tietueet',
  'Keep that one opened some records': 'Merkitse tietueita avatuiksi',
  'List how menus were arranged, by role': 'Luettele valikkojen järjestykset rooleittain',
  'Arrange the menu of a role, or of `everyone`': 'Järjestä roolin tai kaikkien (`everyone`) valikko',
  'Forget how the menu of a role was arranged': 'Poista roolin valikon järjestys',
  'List what one was told, the newest first': 'Luettele omat ilmoitukset, uusin ensin',
  'Mark notifications as read or unread, or put them away':
    'Merkitse ilmoituksia luetuiksi tai lukemattomiksi tai arkistoi ne',
  'Mark all notifications as read': 'Merkitse kaikki ilmoitukset luetuiksi',
  'Which kinds of notifications there are, and which of them one wants':
    'Mitä ilmoituslajeja on ja mitkä niistä haluan',
  'Choose whether to be told of a kind': 'Valitse, kerrotaanko tästä lajista',
  'List saved views, shared ones and one’s own': 'Luettele tallennetut näkymät, jaetut ja omat',
  'Save a view': 'Tallenna näkymä',
  'Change a view': 'Muuta näkymää',
  'Delete a view': 'Poista näkymä',
  'Take a deleted view back': 'Palauta poistettu näkymä',
  'How record pages of an object are laid out': 'Kohteen tietuesivun asettelu',
  'Lay out record pages of an object': 'Asettele kohteen tietuesivu',
  'Lay out record pages of an object as its definition suggests again':
    'Palauta kohteen tietuesivun ehdotettu asettelu',
  'Give the workspace a logo': 'Aseta työtilan logo',
  'Take the workspace’s logo away': 'Poista työtilan logo',
  'A workspace’s logo': 'Työtilan logo',
  'The workspace’s settings': 'Työtilan asetukset',
  'Change settings': 'Muuta asetuksia',
  'Sort text by another language': 'Aakkosta toisen kielen mukaan',
  'List exchange rates': 'Luettele valuuttakurssit',
  'Add or replace exchange rates': 'Lisää tai korvaa valuuttakursseja',
  'Import exchange rates from a CSV': 'Tuo valuuttakurssit CSV:stä',
  'Remove an exchange rate': 'Poista valuuttakurssi',
  'How far the workspace is with its first steps': 'Miten pitkällä työtilan ensiaskeleet ovat',
  'Go on without a template': 'Jatka ilman mallia',
  'How many sample records are there, and how many members changed':
    'Montako esimerkkitietuetta on ja montako niistä jäsenet ovat muuttaneet',
  'Make sample data': 'Luo esimerkkitiedot',
  'Remove the sample data': 'Poista esimerkkitiedot',
  'Templates of trades, and what each would bring': 'Toimialojen mallit ja mitä kukin toisi',
  'Apply a template': 'Ota malli käyttöön',
  'Take a template back': 'Peru malli',
  'Backups that `kith backup` made of this server, the newest first. Those that other tools made are not known here.':
    'Varmuuskopiot, jotka `kith backup` on tehnyt tästä palvelimesta, uusin ensin. Muiden työkalujen kopioita ei tunneta täällä.',
  'It goes on from the step that failed, in the background.': 'Jatkaa taustalla epäonnistuneesta vaiheesta.',
  'The first time a long list is sorted by a field without an index, one is made in the background: `preparing` until it stands, then `ready`. `slow`: there is none, because the field can have none, an administrator turned it off, or enough others of the object were prepared.':
    'Kun pitkä luettelo järjestetään ensimmäisen kerran kentällä, jolla ei ole hakemistoa, se tehdään taustalla: `preparing`, kunnes se on valmis, sitten `ready`. `slow`: hakemistoa ei ole, koska kentälle ei voi tehdä sellaista, pääkäyttäjä on poistanut sen tai kohteelle on niitä jo tarpeeksi.',
  'What is no longer to be seen is left out, so a page may be short; go on while there is a `next`.':
    'Se, mitä ei enää saa nähdä, jätetään pois, joten sivu voi olla lyhyt; jatka, kun `next` on annettu.',
  'What the caller cannot see in a part that is given stays where it was. What is gone (`missing`) leaves a part that is given.':
    'Mitä kutsuja ei näe annetusta osasta, jää paikalleen. Mitä ei enää ole (`missing`), poistuu annetusta osasta.',
  'It can be restored for a month.': 'Sen voi palauttaa kuukauden ajan.',
  'The same view in its place, with its id.': 'Sama näkymä paikalleen, tunniste ennallaan.',
  'What the caller cannot see stays where it was.': 'Mitä kutsuja ei näe, jää paikalleen.',
  'PNG, JPEG, WebP or plain SVG as base64, up to 512 KB and 2,048 pixels a side.':
    'PNG, JPEG, WebP tai tavallinen SVG base64-muodossa, enintään 512 kt ja 2 048 pikseliä sivultaan.',
  'The currency can be changed as long as no amounts are kept.':
    'Valuutan voi vaihtaa niin kauan kuin summia ei ole tallennettu.',
  'In the background: lists keep their order until the indexes in the other one stand. `GET /objects/changes/{id}` says how far it is.':
    'Taustalla: luettelot pitävät järjestyksensä, kunnes uudet hakemistot ovat valmiit. `GET /objects/changes/{id}` kertoo etenemisen.',
  'What one unit of a currency is worth in the workspace’s, from a day until the next rate. With `newest` only the newest of each currency; `before` continues a currency’s rates from the last day read.':
    'Valuuttayksikön arvo työtilan valuutassa päivästä seuraavaan kurssiin. `newest` antaa vain kunkin valuutan uusimman; `before` jatkaa valuutan kursseja viimeksi luetusta päivästä.',
  'Columns `date`, `currency` and `rate`, or `date` and one column per currency. With `inverse` the file says what one unit of the workspace’s currency is worth in the others, as the European Central Bank’s does. Wrong cells are reported and stop nothing.':
    'Sarakkeet `date`, `currency` ja `rate` tai `date` ja sarake kullekin valuutalle. Arvolla `inverse` tiedosto kertoo työtilan valuuttayksikön arvon muissa, kuten Euroopan keskuspankin tiedosto. Virheelliset solut ilmoitetaan, eivätkä ne estä muuta.',
  'Some 60 companies, 120 people and 90 deals with a history of months, in the language of whoever asks and of the trade of a template; one operation. Their external ids begin with SAMPLE-.':
    'Noin 60 yritystä, 120 henkilöä ja 90 kauppaa kuukausien historialla, pyytäjän kielellä ja mallin toimialalta; yksi toiminto. Ulkoiset tunnisteet alkavat SAMPLE-.',
  'Puts it into the bin as one operation. With `changed=keep`, what members changed or built upon stays, and is the workspace’s own from then on.':
    'Siirtää ne roskakoriin yhtenä toimintona. Arvolla `changed=keep` säilyy se, mitä jäsenet ovat muuttaneet tai mihin he ovat lisänneet omaansa.',
  'Adds pipelines, objects, fields, sections and views that are missing, in one step; never changes what is there. A second template can be applied on top.':
    'Lisää yhdellä kertaa puuttuvat putket, kohteet, kentät, osiot ja näkymät eikä muuta olemassa olevaa. Toisen mallin voi ottaa lisäksi.',
  'Removes what it brought, as long as nothing depends on it: no record in its objects, no value in its fields, no deal in its pipelines.':
    'Poistaa mallin tuoman, kun mikään ei ole sen varassa: kohteissa ei ole tietueita, kentissä arvoja eikä putkissa kauppoja.',
  'List deleted views that can be taken back': 'Luettele poistetut näkymät, jotka voi palauttaa',
  'Those deleted last first, at most 200, for a month.':
    'Viimeksi poistetut ensin, enintään 200, kuukauden ajan.',
  'If-Match holds the version of its object.': 'If-Match sisältää kohteen version.',
}
