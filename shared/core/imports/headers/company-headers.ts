/** Names other systems give to what a company has. `any` is whatever object the file is about. */
export const companyHeaders: Readonly<Record<string, string>> = {
  'company.name':
    'company|company name|account|account name|organization|organisation|organization name|organisation name|client|client name|customer|customer name|customers|clients|accounts|buyer|employer|firm|business name|trading name|associated company|primary company|current company|org name|organization title name|company main|' +
    '公司|公司名|公司名称|客户|客户名|客户名称|客户全称|客户公司|客户单位|购货单位|甲方|企业|企业名称|单位|单位名称|工作单位|所属客户|所属公司|关联客户|客户简称|公司全称|组织名称|抬头|公司名稱|客戶|客戶名稱|企業名稱|單位名稱|公司行號|所屬客戶|服務單位|任職公司|關聯客戶|客戶公司|' +
    'yritys|yrityksen nimi|asiakas|asiakkaan nimi|asiakasyritys|asiakkaat|organisaatio|organisaation nimi|firma|työnantaja|yhtiö|yhtiön nimi|' +
    'unternehmen|firmenname|kunde|kundenname|société|nom de la société|entreprise|empresa|nombre de la empresa|compañía|företag|företagsnamn',
  'company.website':
    'website|web site|website url|company website|company domain|company domain name|domain|domain name|homepage|home page|web page|web address|url|website value|company url|site|account website|' +
    '网址|网站|公司网址|公司网站|官网|主页|域名|公司主页|網址|網站|公司網址|官網|首頁|網頁|' +
    'verkkosivu|verkkosivut|kotisivu|kotisivut|www|www osoite|verkko osoite|verkkotunnus|web sivu|webseite|internetseite|site web|página web|sitio web|webbplats|hemsida',
  'company.industry':
    'industry|sector|industry sector|line of business|business sector|vertical|industry type|primary industry|branch|trade|business type|' +
    '行业|一级行业|所属行业|客户行业|行业类别|行业分类|产业|领域|行業|所屬行業|產業|產業別|行業別|' +
    'toimiala|ala|sektori|branche|industrie|secteur|sector de actividad|bransch',
  'company.employees':
    'employees|employee|number of employees|no of employees|num employees|employee count|headcount|company size|size|staff|staff count|employees range|number employees|' +
    '员工数|总人数|员工人数|人数|公司规模|人员规模|企业规模|客户规模|规模|員工數|員工人數|人數|公司規模|企業規模|' +
    'henkilöstö|henkilöstömäärä|työntekijät|työntekijöitä|työntekijämäärä|henkilöstön määrä|henkilömäärä|koko|mitarbeiter|anzahl mitarbeiter|mitarbeiterzahl|effectif|empleados|anställda',
  'company.annualRevenue':
    'revenue|annual revenue|yearly revenue|turnover|annual turnover|sales revenue|company revenue|annual sales|net sales|' +
    '营业额|销售额|年营业额|年收入|营收|年营收|年销售额|收入|營業額|年營業額|年營收|營收|' +
    'liikevaihto|vuosiliikevaihto|umsatz|jahresumsatz|chiffre d affaires|ingresos|facturación anual|omsättning',
  'company.foundedYear':
    'year established|year founded|founded|founded year|established|established year|year of establishment|founding year|incorporated|inception year|since|year started|' +
    '成立年份|成立时间|成立日期|创立年份|创办年份|注册时间|成立年分|成立時間|創立年份|設立年份|' +
    'perustamisvuosi|perustettu|perustusvuosi|gründungsjahr|gegründet|année de création|año de fundación|grundat',
  'company.parent':
    'subsidiary of|parent|parent id|parent company|parent account|parent account name|parent organization|holding company|group company|mother company|owned by company|belongs to company|ultimate parent|parent company name|' +
    '上级公司|母公司|上级客户|所属集团|集团|集团公司|总公司|上級公司|上級客戶|所屬集團|總公司|' +
    'emoyhtiö|emoyritys|konserni|muttergesellschaft|société mère|empresa matriz|moderbolag',
  'company.phone':
    'company phone|company main phone|company phone number|business main phone|switchboard|office phone number|account phone|main phone|' +
    '公司电话|总机|单位电话|企业电话|固定电话|座机|公司電話|總機|固定電話|puhelinvaihde|vaihde|yrityksen puhelin',
  'company.businessId':
    'business id|vat|vat number|vat id|tax id|tax number|registration number|company registration number|ein|duns|duns number|organization number|' +
    '统一社会信用代码|税号|纳税人识别号|信用代码|工商注册号|統一編號|統編|y tunnus|ytunnus|alv numero|alv tunnus|handelsregisternummer|ust idnr|siren|siret|cif|orgnr',
  'company.description':
    'about|about us|company description|business description|company profile|公司简介|企业简介|客户简介|经营范围|公司簡介|營業項目|yrityskuvaus|toiminnan kuvaus',
}
