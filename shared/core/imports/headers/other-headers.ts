/** Products, members and teams. */
export const productHeaders: Readonly<Record<string, string>> = {
  'product.name':
    'product|product name|item name|item|article|article name|product title|产品|产品名称|商品名称|品名|货品名称|產品|產品名稱|商品名稱|tuote|tuotteen nimi|tuotenimi|artikkeli|produktname|nom du produit|nombre del producto|produktnamn',
  'product.code':
    'product code|code|sku|item code|article number|part number|item number|product number|product sku|model|产品编码|产品编号|产品代码|货号|型号|料号|規格型號|產品編號|產品代碼|料號|型號|tuotekoodi|koodi|tuotenumero|nimikenumero|artikelnummer|référence',
  'product.family':
    'family|product family|series|product series|product line|category|product category|product group|range|产品系列|系列|产品分类|产品类别|产品线|類別|產品系列|產品分類|產品線|tuoteperhe|sarja|tuotesarja|tuoteryhmä|kategoria|produktgruppe|gamme|familia',
  'product.price':
    'price|sales price|unit price|list price|retail price|selling price|standard price|price each|单价|价格|销售价格|标准价格|售价|零售价|标准售价|單價|價格|銷售價格|售價|標準價格|hinta|myyntihinta|yksikköhinta|listahinta|kappalehinta|preis|verkaufspreis|prix|precio|pris',
  'product.cost':
    'cost|unit cost|cost price|purchase price|成本|成本价|采购价|成本價|採購價|ostohinta|kustannus|omakustannushinta|einkaufspreis',
  'product.unit': 'unit|unit of measure|uom|单位|计量单位|單位|計量單位|yksikkö|mittayksikkö|einheit',
  'product.description':
    'product description|产品描述|产品说明|產品描述|產品說明|tuotekuvaus|produktbeschreibung',
}

export const memberHeaders: Readonly<Record<string, string>> = {
  'member.name':
    'sales agent|sales rep|sales representative|salesperson|sales person|salesman|user|user name|member|member name|employee name|agent|agent name|rep|staff name|employee|' +
    '员工|员工姓名|销售|销售员|销售人员|业务员|成员|用户名|員工|員工姓名|業務|業務員|業務人員|成員|銷售人員|' +
    'myyjä|myyjän nimi|myyntiedustaja|käyttäjä|käyttäjän nimi|jäsen|työntekijä|mitarbeiter|vertriebsmitarbeiter|verkäufer|commercial|vendedor|säljare',
  'member.email': 'user email|member email|employee email|员工邮箱|員工信箱|käyttäjän sähköposti',
  'member.team':
    'team|team name|sales team|manager|sales manager|team leader|team lead|supervisor|reports to|line manager|团队|销售团队|所属团队|经理|销售经理|主管|上级|直属上级|團隊|銷售團隊|經理|業務經理|主管|直屬主管|' +
    'tiimi|myyntitiimi|esimies|esihenkilö|päällikkö|myyntipäällikkö|tiiminvetäjä|vorgesetzter|équipe|equipo',
  'member.region':
    'regional office|region|office|sales region|territory|区域|大区|所属区域|區域|所屬區域|alue|myyntialue|aluetoimisto|gebiet|région',
  'member.role': 'role|user role|permission|角色|权限|權限|rooli|käyttöoikeus|rolle',
  'team.name':
    'team|team name|department|department name|group name|团队|团队名称|部门|部门名称|團隊名稱|部門名稱|tiimi|tiimin nimi|osasto|osaston nimi',
  'team.parent':
    'parent team|parent department|upper team|上级部门|上级团队|上級部門|上級團隊|ylätiimi|yläosasto',
}

/** What any record may have, whatever the file is about. */
export const anyHeaders: Readonly<Record<string, string>> = {
  'any.name':
    'name|title|label|subject|nimi|otsikko|名称|名稱|标题|標題|主题|主旨|name of record|bezeichnung|nom|nombre|namn|姓名|名字',
  'any.externalId':
    'id|record id|external id|opportunity id|deal id|account id|company id|contact id|lead id|person id|product id|customer id|client id|organization id|user id|member id|hubspot id|salesforce id|reference|ref|reference number|record number|key|uuid|guid|number|no|deal number|opportunity number|customer number|account number|organizational id number|uid|' +
    '编号|客户编号|商机编号|联系人编号|唯一标识|系统编号|记录编号|产品编号|主键|序号|编码|客户编码|編號|客戶編號|商機編號|系統編號|序號|客戶代碼|' +
    'tunnus|tunniste|asiakasnumero|numero|viite|ulkoinen tunnus|id numero|kundennummer|kunden nr|identifiant|identificador',
  'any.owner':
    'owner|record owner|contact owner|deal owner|company owner|lead owner|account owner|opportunity owner|assigned to|assignee|assigned user|account manager|responsible|sales owner|handled by|person in charge|responsible person|person responsible|relationship manager|account executive|account rep|account lead|account director|client manager|client director|customer manager|customer owner|client owner|customer success manager|csm|business development manager|sales executive|deal lead|our contact|hubspot owner|owner name|sales agent|sales rep|sales representative|salesperson|sales person|rep|agent|' +
    '负责人|跟进人|所有人|客户经理|公司负责人|项目负责人|业务负责人|客户跟进人|客户主管|客户销售|跟进销售|所属销售|对应销售|负责销售|销售代表|销售经理|大客户经理|业务代表|业务经理|跟单员|责任人|负责同事|客服|对接销售|销售负责人|销售|销售员|销售人员|业务员|归属人|所有者|商机负责人|客户负责人|跟进人员|经办人|負責人|跟進人|擁有者|業務|業務員|業務代表|業務經理|客戶負責人|公司負責人|專案負責人|負責同仁|負責業務|所有人|客戶經理|承辦人|' +
    'omistaja|vastuuhenkilö|vastuumyyjä|myyjä|asiakasvastaava|asiakkuusvastaava|asiakkuuspäällikkö|asiakaspäällikkö|asiakkaan omistaja|yrityksen vastuuhenkilö|asiakkaan vastuuhenkilö|myyntipäällikkö|yhteyshenkilö meillä|vastaava|kaupan omistaja|yhteyshenkilön omistaja|besitzer|verantwortlich|zuständig|inhaber|propriétaire|responsable|propietario|ägare|ansvarig',
  'any.phone':
    'company phone|main phone|phone|telephone|tel|phone number|电话|联系电话|電話|聯絡電話|puhelin|puhelinnumero|puh|telefon|téléphone|teléfono',
  'any.email':
    'email|e mail|mail|email address|e mail address|company email|info email|general email|邮箱|电子邮箱|电子邮件|公司邮箱|電子郵件|電郵|信箱|sähköposti|sähköpostiosoite|courriel|correo|e post',
  'any.website':
    'website|website value|company website|web site|homepage|web page|url|网址|网站|網址|網站|verkkosivu|kotisivu|webseite',
  'any.address':
    'address|full address|mailing address|postal address|street address full|address formatted|billing address|shipping address|business address|company address|work address|visiting address|registered address|' +
    '地址|公司地址|详细地址|联系地址|通讯地址|办公地址|注册地址|客户地址|單位地址|詳細地址|聯絡地址|通訊地址|註冊地址|' +
    'osoite|postiosoite|käyntiosoite|toimitusosoite|laskutusosoite|adresse|anschrift|dirección|adress',
  'any.address.street':
    'street|street address|billing address street|shipping address street|address 1|address line 1|address line|address street|business street|mailing street|billing street|work street|street 1|street name|shipping street|work address street|business address street|address line 2|' +
    '街道|街道地址|路名|门牌号|街道門牌|katu|katuosoite|lähiosoite|osoiterivi|yritys katuosoite|straße|straße geschäftlich|rue|rue bureau|calle|gata|gatuadress',
  'any.address.city':
    'city|town|billing address city|shipping address city|business city|mailing city|billing city|work city|address city|locality|shipping city|address locality|city town|office city|' +
    '城市|市|所在城市|城市名称|市区|地市|城市名稱|縣市|所在縣市|kaupunki|postitoimipaikka|paikkakunta|kunta|toimipaikka|ort|stadt|ort geschäftlich|ville|ville bureau|ciudad|stad|postort',
  'any.address.region':
    'state|region|province|billing address state|shipping address state|county|state province|business state|mailing state|mailing state province|billing state|state region|work state|address region|shipping state|state code|prefecture|billing state province|' +
    '省|省份|省市|地区|区域|所在省份|所在地区|州|省級|地區|區域|maakunta|osavaltio|lääni|alue|bundesland|bundesland geschäftlich|région|provincia|estado|län',
  'any.address.postalCode':
    'zip|zip code|billing address postal code|shipping address postal code|zipcode|postal code|postcode|post code|business postal code|mailing zip|mailing zip postal code|mailing postal code|billing zip|zip postal code|address postal code|work postal code|shipping postal code|billing zip postal code|billing postal code|' +
    '邮编|邮政编码|邮政编号|郵遞區號|郵遞區碼|郵編|postinumero|postinro|plz|postleitzahl|postleitzahl geschäftlich|code postal|código postal|postnummer',
  'any.address.country':
    'country|country region|billing address country|shipping address country|country or region|business country|business country region|mailing country|billing country|nation|country name|address country|work country|shipping country|country code|' +
    '国家|国家地区|国家或地区|国别|所在国家|國家|國家地區|國別|maa|maa alue|valtio|maakoodi|land|land region|land region geschäftlich|pays|pays région|país|land region arbete',
  'any.location':
    'location|office location|headquarters|hq|hq location|place|region office|所在地|总部|总部所在地|办公地点|总部地点|所在位置|總部|總部所在地|辦公地點|sijainti|toimipiste|pääkonttori|kotipaikka|standort|siège|ubicación',
  'any.note':
    'note|notes|comment|comments|remark|remarks|description|memo|details|additional information|additional info|info|message|summary|body|note body|text|' +
    '备注|说明|描述|备注信息|备忘|跟进记录|评论|内容|其他说明|備註|說明|描述|備忘|跟進記錄|附註|內容|' +
    'muistiinpano|muistiinpanot|huomautus|huomautukset|kommentti|kommentit|kuvaus|lisätiedot|selite|lisätieto|notizen|bemerkung|bemerkungen|beschreibung|remarques|commentaires|notas|comentarios|anteckningar|anmärkning',
  'any.tags':
    'tags|tag|labels|categories|keywords|group membership|groups|segment|segments|标签|客户标签|分组|标记|標籤|分組|分類|tunnisteet|tunniste|luokat|avainsanat|ryhmät|kategorien|catégories|categorías|kategorier|stichwörter',
  'any.currency':
    'currency|currency code|amount currency|currency of value|币种|货币|幣別|貨幣|valuutta|währung|devise|moneda|valuta',
}

/** What the product writes itself. */
export const writtenHeaders: Readonly<Record<string, string>> = {
  createdAt:
    'create date|created date|created|created at|created on|creation date|created time|date created|add time|date added|record created|deal created|lead created time|connected on|创建时间|创建日期|录入时间|添加时间|建立時間|建立日期|創建時間|luotu|luontipäivä|luontiaika|lisätty|erstellt|erstellt am|créé le|date de création|fecha de creación|skapad',
  createdBy:
    'created by|creator|added by|entered by|创建人|录入人|建立者|建立人|創建人|luonut|luoja|erstellt von',
  updatedAt:
    'last modified date|modified|modified at|modified date|updated|updated at|update time|last modified|last updated|modified time|last update|last modified time|最后修改时间|修改日期|更新时间|修改时间|最後修改時間|更新時間|muokattu|päivitetty|viimeksi muokattu|geändert am|modifié le',
  updatedBy: 'modified by|last modified by|updated by|最后修改人|修改人|最後修改者|muokkaaja|geändert von',
  lastActivityAt:
    'last activity date|last activity|last contacted|last contact|last contact date|last touch|last engagement|recent activity|last notable activity|last activity time|person last activity date|date of last contact|最近跟进时间|最新活动记录时间|最后跟进时间|最近联系时间|最近活动|跟进时间|最近跟進時間|最後聯絡時間|viimeisin toiminta|viimeisin yhteydenotto|viimeksi tavattu',
}

/** Columns of address books and exports that say nothing a CRM needs. */
export const unneededHeaders =
  'is closed|is won|forecast category|forecast amount|campaign id|weighted value|closed deals|open deals|生命状态|锁定状态|相关团队|所属公海|定位|阶段变更时间|阶段更新时间|微博|yomi name|given name yomi|additional name yomi|family name yomi|phonetic first name|phonetic middle name|phonetic last name|organization yomi name|organization symbol|organization type|organization job description|organization location|short name|maiden name|initials|gender|location area|billing information|directory server|mileage|hobby|sensitivity|priority|language|photo|e mail type|e mail label|email type|email label|phone type|phone label|address type|address label|website type|website label|address po box|address extended address|business address po box|home address po box|other address po box|po box|extended address|internet free busy|private|user 1|user 2|user 3|user 4|government id number|spouse|children|referred by|assistant s phone|assistant s name|assistant phone|manager s name|callback|car phone|radio phone|isdn|telex|tty tdd phone|pager|business fax|home fax|other fax|fax|other phone|home phone|anniversary|home street|home city|home state|home postal code|home country region|other street|other city|other state|other postal code|other country region|nickname|import line|import column|import problem|associated contact ids|associated company ids|associated deal ids|date entered|date exited|days to close|personal web page|relation label|relation value|custom field label|custom field value|event label|event value|' +
  '昵称|性别|传真|暱稱|性別|傳真|lempinimi|sukupuoli|faksi|faksinumero|fax geschäftlich|spitzname|geschlecht|télécopie'
