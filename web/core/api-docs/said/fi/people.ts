/** Members, how they sign in, roles, and whom a record is shared with. */
export const people: Readonly<Record<string, string>> = {
  'List roles and how many hold them': 'Luettele roolit ja montako jäsentä kullakin on',
  'List the verbs a role may hold': 'Luettele oikeudet, jotka roolille voi antaa',
  'Make a role': 'Luo rooli',
  'Count what a member would see with a role': 'Laske, mitä jäsen näkisi roolissa',
  'Change a role': 'Muuta roolia',
  'Remove a role nobody holds': 'Poista rooli, jota kenelläkään ei ole',
  'With whom a record is shared': 'Kenelle tietue on jaettu',
  'Who sees a record by role and team, and why': 'Kuka näkee tietueen roolin ja tiimin perusteella ja miksi',
  'Whether one member sees a record, and why': 'Näkeekö jäsen tietueen ja miksi',
  'Share a record with a member or a team': 'Jaa tietue jäsenelle tai tiimille',
  'Stop sharing a record': 'Lopeta tietueen jakaminen',
  'List API keys: one’s own, or everyone’s with members.manage':
    'Luettele API-avaimet: omat tai kaikkien, jos on oikeus members.manage',
  'Make an API key': 'Luo API-avain',
  'Revoke an API key': 'Poista API-avain käytöstä',
  'One’s own profile': 'Oma profiili',
  'Change one’s own profile': 'Muuta omaa profiilia',
  'Change one’s own password': 'Vaihda oma salasana',
  'Where one is signed in': 'Missä olen kirjautuneena',
  'End one of one’s sessions': 'Päätä yksi oma istunto',
  'End all sessions but this one': 'Päätä muut istunnot kuin tämä',
  'List open invitations': 'Luettele avoimet kutsut',
  'Invite a person': 'Kutsu henkilö',
  'Which members who wait people to be invited may be': 'Mitä odottavia jäseniä kutsuttavat voivat olla',
  'Make a new link for an open invitation': 'Luo avoimelle kutsulle uusi linkki',
  'Take an invitation back': 'Peru kutsu',
  'Whom to ask for what one’s role does not allow': 'Keneltä kysyä, kun oma rooli ei salli',
  'List members with how they sign in': 'Luettele jäsenet ja miten he kirjautuvat',
  'Change a member’s name, role or team': 'Muuta jäsenen nimeä, roolia tai tiimiä',
  'Take a member’s access away': 'Poista jäsenen pääsy',
  'Give a member access again': 'Palauta jäsenen pääsy',
  'How many views a member keeps for themselves': 'Montako yksityistä näkymää jäsenellä on',
  'Give a member’s private views to another': 'Siirrä jäsenen yksityiset näkymät toiselle',
  'Make a link with which a member sets a new password': 'Luo linkki, jolla jäsen vaihtaa salasanan',
  'Ask for a link to set a new password': 'Pyydä linkki salasanan vaihtoon',
  'Whose password a link sets': 'Kenen salasanan linkki vaihtaa',
  'Set a new password by a link and sign in': 'Vaihda salasana linkillä ja kirjaudu',
  'Begin to set up a second factor': 'Aloita kaksivaiheisen kirjautumisen käyttöönotto',
  'Turn the second factor on by a first code':
    'Ota kaksivaiheinen kirjautuminen käyttöön ensimmäisellä koodilla',
  'Make new recovery codes': 'Luo uudet palautuskoodit',
  'Turn the second factor off': 'Poista kaksivaiheinen kirjautuminen käytöstä',
  'Look at the workspace as a member of a role': 'Katso työtilaa jonkin roolin jäsenenä',
  'See as oneself again': 'Palaa omaan rooliin',
  'Who is signed in, and where': 'Kuka on kirjautunut ja minne',
  'Make the first workspace and its administrator': 'Luo ensimmäinen työtila ja sen pääkäyttäjä',
  'Sign in with e-mail and password': 'Kirjaudu sähköpostilla ja salasanalla',
  'Give the code of the authenticator, or a recovery code': 'Anna todentajan koodi tai palautuskoodi',
  'Move to another workspace': 'Siirry toiseen työtilaan',
  'Sign out': 'Kirjaudu ulos',
  'What an invitation link leads to': 'Mihin kutsulinkki johtaa',
  'Join by an invitation link and sign in': 'Liity kutsulinkillä ja kirjaudu',
  'The role as it is written in the request; nothing is saved.':
    'Rooli sellaisena kuin se pyynnössä on; mitään ei tallenneta.',
  'Takes the whole role. Holds for all who have it at once.':
    'Rooli annetaan kokonaan. Se koskee heti kaikkia, joilla se on.',
  'The key is given this once. Without scopes it may everything its member may.':
    'Avain annetaan vain tämän kerran. Ilman rajausta se saa kaiken, minkä jäsenkin.',
  'Ends all other sessions.': 'Päättää kaikki muut istunnot.',
  'Gives the link, this once, and mails it where mail is configured. Somebody who may be a member that waits is refused until `memberId` says whether they are.':
    'Antaa linkin tämän kerran ja lähettää sen sähköpostilla, jos sähköposti on käytössä. Se, joka voi olla odottava jäsen, torjutaan, kunnes `memberId` kertoo, onko hän se.',
  'Members without sign-in who have their address, or are called like them.':
    'Vailla kirjautumista olevat jäsenet, joilla on sama osoite tai samanlainen nimi.',
  'Its earlier link stops working.': 'Aiempi linkki lakkaa toimimasta.',
  'Names of up to three administrators, for every member.':
    'Enintään kolmen pääkäyttäjän nimet jokaiselle jäsenelle.',
  'At once, with sessions and API keys. What the member made and owns stays.':
    'Heti, istuntoineen ja API-avaimineen. Jäsenen luoma ja omistama säilyy.',
  'For somebody who leaves. The answer names the views, with which they can be given back.':
    'Lähtevälle jäsenelle. Vastaus nimeää näkymät, joten ne voi antaa takaisin.',
  'Works once, for a day. Hand it over yourself: it is shown this once.':
    'Toimii kerran, vuorokauden ajan. Anna se itse: se näytetään vain tämän kerran.',
  'Answers alike whether or not the address is known. `isMailed` is false where no mail is configured: then nothing is sent.':
    'Vastaa samoin, tunnettiinpa osoite tai ei. `isMailed` on false, jos sähköpostia ei ole otettu käyttöön: silloin mitään ei lähetetä.',
  'Ends all sessions. The second factor, where it is on, is asked for all the same.':
    'Päättää kaikki istunnot. Kaksivaiheinen kirjautuminen kysyy koodin silti.',
  'The recovery codes are shown this once.': 'Palautuskoodit näytetään vain tämän kerran.',
  'Until it is ended, everything this session reads is what somebody with the role would read, and every change is refused with `http.seeing-as`. With `memberId` the records and team of that member count as own. The audit log tells who looked as whom.':
    'Lopettamiseen asti istunto lukee sen, minkä roolissa oleva lukisi, ja jokainen muutos torjutaan koodilla `http.seeing-as`. Arvolla `memberId` jäsenen tietueet ja tiimi luetaan omiksi. Tapahtumaloki kertoo, kuka katsoi kenenä.',
  'On the first visit only: refused as soon as there is a workspace.':
    'Vain ensimmäisellä käynnillä: torjutaan heti, kun työtila on olemassa.',
}
