/** Names other systems give to what a person has. */
export const contactHeaders: Readonly<Record<string, string>> = {
  'contact.name':
    'contact|contact name|contact person|full name|fullname|display name|person name|lead name|attention|attn|contacts|associated contact|primary contact|customer contact|client contact|point of contact|poc|file as|e mail display name|who|decision maker|' +
    '联系人|联系人姓名|姓名|对接人|客户对接人|关键人|客户联系人|主要联系人|首要联系人|联系人名称|名字|称呼姓名|线索名称|關鍵聯絡人|窗口|對接人|客戶聯絡人|聯絡人|聯絡人姓名|聯繫人|主要聯絡人|' +
    'yhteyshenkilö|yhteyshenkilön nimi|henkilö|koko nimi|kontakti|kontaktihenkilö|liidin nimi|näyttönimi|' +
    'ansprechpartner|vollständiger name|contact principal|nom complet|nombre completo|kontaktperson',
  'contact.name.first':
    'first name|firstname|given name|forename|fname|christian name|' +
    '名|名字|first|givenname|etunimi|kutsumanimi|etunimet|vorname|prénom|nombre|nome|förnamn|voornaam',
  'contact.name.last':
    'last name|lastname|surname|family name|lname|familyname|姓|姓氏|last|sukunimi|nachname|familienname|nom|nom de famille|apellido|apellidos|cognome|efternamn|achternaam',
  'contact.name.middle':
    'middle name|middlename|additional name|middle initial|second name|中间名|中間名|toinen nimi|toinen etunimi|zweiter vorname|weitere vornamen|deuxième prénom|segundo nombre|mellannamn',
  'contact.name.prefix':
    'name prefix|prefix|salutation|honorific|honorific prefix|courtesy title|称谓|称呼|尊称|敬称|稱謂|稱呼|敬稱|puhuttelu|arvo|anrede|civilité|tratamiento',
  'contact.name.suffix':
    'name suffix|suffix|honorific suffix|后缀|姓名后缀|稱謂字尾|jälkiliite|suffixe|sufijo|namenszusatz',
  'contact.email':
    'email|e mail|mail|email address|e mail address|email value|e mail value|primary email|work email|business email|contact email|person email|email work|emails|email id|internet address|mail address|' +
    '邮箱|电子邮箱|电子邮件|邮件|电邮|邮箱地址|电子邮件地址|工作邮箱|邮件地址|email地址|電子郵件|電郵|信箱|電子信箱|郵箱|電子郵件地址|' +
    'sähköposti|sähköpostiosoite|s posti|sposti|meili|työsähköposti|e mail adresse|email adresse|courriel|adresse e mail|adresse de messagerie|correo|correo electrónico|dirección de correo electrónico|e post|e postadress',
  'contact.mobile':
    'mobile|mobile phone|mobile number|mobile no|cell|cell phone|cellphone|cellular|gsm|mobile phone number|mobil|phone mobile|cell number|' +
    '手机|手机号|手机号码|移动电话|手机号码1|联系手机|联系人手机|手機|手機號碼|行動電話|行動電話號碼|移動電話|' +
    'matkapuhelin|matkapuhelinnumero|kännykkä|kännykkänumero|gsm numero|matkapuh|handy|mobiltelefon|handynummer|téléphone mobile|téléphone portable|portable|móvil|teléfono móvil|celular|mobilnummer',
  'contact.phone':
    'phone|telephone|tel|phone number|telephone number|business phone|work phone|office phone|phone value|primary phone|direct phone|direct dial|direct line|phone no|contact number|contact phone|person phone|phone work|phone numbers|work phone number|daytime phone|' +
    '电话|联系电话|电话号码|办公电话|工作电话|商务电话|联系方式|单位电话|電話|聯絡電話|電話號碼|辦公電話|公司電話|商務電話|聯絡方式|' +
    'puhelin|puhelinnumero|puh|työpuhelin|puhelinnro|puhelin työ|toimiston puhelin|telefon|telefonnummer|telefon geschäftlich|téléphone|téléphone bureau|téléphone professionnel|teléfono|teléfono del trabajo|telefon arbete',
  'contact.jobTitle':
    'job title|jobtitle|organization title|title|position|role|job role|profession|job|designation|occupation|job position|function|job function|headline|' +
    '职位|职务|岗位|头衔|职称|工作职位|職位|職務|職稱|頭銜|' +
    'tehtävänimike|titteli|nimike|asema|työnimike|ammatti|rooli|tehtävä|ammattinimike|berufsbezeichnung|stellung|fonction|titre|poste|cargo|puesto|titel|befattning|yrkestitel',
  'contact.department':
    'department|dept|organization department|business unit|division|部门|所在部门|所属部门|科室|部門|所屬部門|osasto|yksikkö|abteilung|service|département|departamento|avdelning',
  'contact.birthday':
    'birthday|birth date|birthdate|date of birth|dob|bday|生日|出生日期|出生年月|生日日期|syntymäpäivä|syntymäaika|geburtstag|geburtsdatum|anniversaire|date de naissance|cumpleaños|fecha de nacimiento|födelsedag',
  'contact.linkedin':
    'linkedin|linkedin url|linkedin profile|linkedin profile url|profile url|person linkedin url|领英|領英|linkedin profiili',
  'contact.status': 'lead status|contact status|线索状态|線索狀態|liidin tila|leadstatus',
  'contact.lifecycleStage': 'lifecycle stage|生命周期阶段|生命週期階段|elinkaaren vaihe',
  'contact.wechat': 'wechat|wechat id|weixin|微信|微信号|微信號',
}
