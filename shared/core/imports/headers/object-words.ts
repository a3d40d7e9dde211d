/**
 * What other systems and people call our objects, in the words that stand before a field's name
 * ("Account Name", "客户名称", "yrityksen nimi", "Person - Email") or make up a file's name.
 */
export const objectWords: Readonly<Record<string, string>> = {
  company:
    'company|companies|account|accounts|organization|organizations|organisation|organisations|client|clients|customer|customers|firm|business|employer|enterprise|' +
    '公司|客户|企业|单位|组织|机构|客戶|企業|單位|組織|機構|' +
    'yritys|yrityksen|yritykset|asiakas|asiakkaan|asiakkaat|organisaatio|organisaation|firma|firman|unternehmen|kunde|kunden|société|entreprise|empresa|cliente|företag|företagets',
  contact:
    'contact|contacts|person|persons|people|lead|leads|prospect|prospects|individual|' +
    '联系人|聯絡人|聯繫人|线索|線索|人员|個人|个人|' +
    'yhteyshenkilö|yhteyshenkilön|yhteyshenkilöt|henkilö|henkilön|kontakti|kontaktin|liidi|liidin|kontakt|ansprechpartner|contacto|persona|personne',
  deal:
    'deal|deals|opportunity|opportunities|sale|sales|sales pipeline|pipeline|oppty|' +
    '商机|销售机会|机会|商機|銷售機會|機會|' +
    'kauppa|kaupan|kaupat|myyntimahdollisuus|myyntimahdollisuuden|mahdollisuus|affär|chance|verkaufschance|opportunité|oportunidad',
  product:
    'product|products|item|items|sku|article|产品|产品信息|商品|產品|tuote|tuotteen|tuotteet|artikkeli|produkt|artikel|produit|producto',
  member:
    'member|members|user|users|sales agent|sales agents|sales rep|sales reps|sales team|sales teams|salesperson|employee|staff|agent|' +
    '员工|成员|用户|销售|业务员|員工|成員|使用者|業務員|銷售|jäsen|jäsenet|käyttäjä|käyttäjän|myyjä|myyjät|myyjän|mitarbeiter|benutzer',
  team: 'team|teams|department|group|团队|部门|團隊|部門|tiimi|tiimin|tiimit|osasto',
  pipeline: 'pipeline|pipelines|sales process|销售流程|管道|銷售流程|putki|myyntiputki',
  stage: 'stage|stages|阶段|階段|vaihe|vaiheen|vaiheet',
  note: 'note|notes|备注|笔记|備註|筆記|muistiinpano|muistiinpanot',
}
