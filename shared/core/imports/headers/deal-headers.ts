/** Names other systems give to what a deal has. */
export const dealHeaders: Readonly<Record<string, string>> = {
  'deal.name':
    'deal|deal name|deal title|opportunity|opportunity name|opportunity title|potential name|project name|oppty name|deal value title|subject of deal|' +
    '商机|商机名称|商机主题|机会名称|销售机会|销售机会名称|项目|项目名称|商機|商機名稱|機會名稱|銷售機會|專案名稱|項目名稱|' +
    'kauppa|kaupan nimi|kaupan otsikko|myyntimahdollisuus|mahdollisuus|mahdollisuuden nimi|projekti|projektin nimi|verkaufschance|name der verkaufschance|nom de l opportunité|nombre del negocio',
  'deal.stage':
    'stage|deal stage|sales stage|opportunity stage|stage name|pipeline stage|status|deal status|opportunity status|phase|' +
    '阶段|销售阶段|商机阶段|跟进阶段|项目阶段|跟进状态|进展|当前进展|项目进展|当前阶段|状态|商机状态|赢单状态|階段|銷售階段|商機階段|專案階段|目前階段|狀態|' +
    'vaihe|myyntivaihe|kaupan vaihe|myynnin vaihe|tila|kaupan tila|verkaufsphase|étape|etapa|fas',
  'deal.pipeline':
    'pipeline|sales pipeline|pipeline name|deal pipeline|sales process|销售流程|业务线|管道|销售管道|業務線|銷售流程|銷售管道|myyntiputki|putki',
  'deal.amount':
    'amount|deal amount|deal value|value|opportunity amount|close value|total value|deal size|contract value|expected revenue|total amount|estimated value|est value|est amount|estimated amount|expected value|expected amount|quote amount|price|total|worth|acv|tcv|sum|deal amount in company currency|weighted amount base|estimated revenue|potential amount|' +
    '金额|商机金额|预计金额|预估金额|报价金额|报价|预计合同金额|意向金额|合同金额|成交金额|销售金额|预计销售金额|总金额|订单金额|预计成交金额|机会金额|项目金额|金額|商機金額|預計金額|合約金額|成交金額|預估金額|銷售金額|總金額|' +
    'summa|arvo|kaupan arvo|kaupan summa|arvioitu arvo|tarjoussumma|hinta|yhteensä|kauppasumma|kokonaissumma|betrag|wert|auftragswert|montant|importe|valor|belopp|värde',
  'deal.closeDate':
    'close date|closing date|closed date|expected close date|expected closing date|estimated close date|won time|lost time|date closed|deal close date|forecast close date|expected closing|expected signing date|target date|expected close|close time|deal closed on|' +
    '成交日期|预计签单|预计签单日期|预计签单时间|预计签约时间|预计签约|预计签约日期|预计成交|预计成交日期|预计成交时间|签约日期|签约时间|结单日期|预计结单日期|赢单时间|关闭日期|預計簽約|預計簽約日期|預計結案日期|預計成交日|預計成交日期|簽約日期|成交日期|結案日期|預計結案日|' +
    'sulkemispäivä|sulkeutumispäivä|päättymispäivä|arvioitu sulkemispäivä|arvioitu päätöspäivä|arvioitu kaupan päivä|kaupan päivä|odotettu päätöspäivä|päätöspäivä|sulkupäivä|abschlussdatum|date de clôture|fecha de cierre|avslutsdatum',
  'deal.startDate':
    'start date|engage date|engagement date|opened|open date|date opened|deal start date|opportunity created|first contact date|begin date|' +
    '开始日期|开始时间|启动日期|接触日期|立项日期|发现时间|商机发现时间|開始日期|啟動日期|接觸日期|立案日期|' +
    'aloituspäivä|alkupäivä|aloitettu|alkamispäivä|avattu|startdatum|date de début|fecha de inicio',
  'deal.stageSince':
    'in stage since|stage since|stage changed|stage change date|stage changed on|stage changed at|last stage change|last stage change date|last stage changed|last stage changed date|stage last changed|stage modified time|stage updated|stage updated on|stage updated at|stage entered|stage entered on|stage entry date|stage start date|stage date|date entered stage|date entered current stage|date entered deal stage|entered stage|entered stage on|current stage since|deal stage changed|deal stage changed on|stage moved on|' +
    '阶段变更时间|阶段变更日期|阶段更新时间|阶段变化时间|阶段修改时间|最近阶段变更时间|最后阶段变更时间|进入阶段时间|进入当前阶段时间|进入阶段日期|当前阶段开始时间|阶段开始时间|阶段停留开始时间|商机阶段变更时间|階段變更時間|階段變更日期|階段更新時間|進入階段時間|進入目前階段時間|階段開始時間|最近階段變更時間|' +
    'vaiheessa alkaen|vaihe muuttunut|vaihe vaihtunut|vaiheen muutos|vaiheen muutospäivä|viimeisin vaihemuutos|vaiheen alku|vaiheen alkupäivä|siirtynyt vaiheeseen',
  'deal.probability':
    'probability|win probability|deal probability|probability percent|likelihood|close probability|chance|' +
    '概率|赢率|成功率|成交概率|可能性|赢单率|勝率|贏率|成交機率|機率|todennäköisyys|voittotodennäköisyys|wahrscheinlichkeit|probabilité|probabilidad',
  'deal.source':
    'source|lead source|original source|original traffic source|record source|deal source|opportunity source|channel|origin|campaign source|how did you hear|latest traffic source|lead origin|source channel|lead source channel|' +
    '来源|线索来源|商机来源|客户来源|渠道|来源渠道|獲客渠道|获客渠道|來源|線索來源|商機來源|客戶來源|管道來源|' +
    'lähde|liidin lähde|alkuperä|kanava|quelle|leadquelle|source du lead|origen|källa',
  'deal.lostReason':
    'lost reason|closed lost reason|loss reason|reason lost|reason for loss|closed won reason|输单原因|丢单原因|失败原因|輸單原因|失敗原因|häviön syy|häviösyy|hävityn kaupan syy|verlustgrund',
  'deal.type': 'deal type|opportunity type|type|商机类型|商機類型|机会类型|kaupan tyyppi|tyyppi',
  'deal.product':
    'product|products|product name|item|line item|意向产品|产品|产品名称|购买产品|產品|產品名稱|意向產品|tuote|tuotteet|tuotteen nimi|produkt|produit|producto',
  'deal.nextStep':
    'next step|next steps|next activity|下一步|下一步计划|下步计划|下一步計畫|seuraava askel|seuraava toimenpide|nächster schritt',
  'deal.currency':
    'currency|currency code|deal currency|币种|货币|幣別|貨幣|valuutta|währung|devise|moneda|valuta',
}
