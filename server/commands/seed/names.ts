const words = (text: string) => text.trim().split(/\s+/)

export const givenNames = words(`
  Aino Anna Benjamin Carla Daniel Eero Elena Emma Erik Fiona Grace Hanna Henrik Ida Isabel Jack James Johanna John
  Juhani Karl Katariina Laura Leo Linda Lucas Maria Marta Matti Michael Mikko Nora Oliver Paavo Paul Peter Pia Rachel
  Risto Robert Sam Sara Sofia Stefan Susan Tero Thomas Tuomas Ville William`)

export const familyNames = words(`
  Adams Andersson Baker Berg Bianchi Brown Carter Clark Davies Dubois Eriksson Evans Fischer Garcia Hansen Harris
  Heikkinen Hill Hoffmann Jackson Johansson Jones Karlsson Keller Koskinen Laine Larsen Lehtonen Lewis Lindberg Martin
  Meyer Mitchell Moore Mäkinen Nieminen Nilsson Okafor Parker Rantanen Roberts Rossi Salmela Schmidt Smith Stenberg
  Taylor Virtanen Walker Whitfield Wilson Wright Young`)

/** Heads and tails of made-up family names: a few thousand rare ones beside the common ones above. */
export const familyHeads = words(`
  Alm Berg Björk Ceder Dal Ek Falk Fors Gran Grön Hag Holm Häll Kvarn Lag Lilje Lind Lund Malm Moss Norr Ny Ros Rön Sand
  Silf Sjö Skog Sten Stor Ström Sund Säfve Söder Tall Ung Vester Vik Wall Åker Ås Öst`)
export const familyTails = words(`
  berg blad blom borg by dahl ell feldt fors gren hammar holm hult in ing kvist lin lund löf man mark näs qvist rot sten
  strand stedt ström vall ås`)

export const familyNamesHan = words(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 欧阳',
)
export const givenNamesHan = words(
  '伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 霞 平 刚 桂英 伟国 晓雯 云舟 建华 志强 海燕 文静 子轩 雨桐 嘉怡 浩然',
)

/** Letters of made-up given names of two. */
export const givenLettersHan = [
  ...'安柏辰承春德恩凡飞福刚光国海涵翰浩和宏花慧佳建洁金景静俊凯康兰岚乐丽莉林琳玲龙梅美明铭宁鹏平琪倩青清秋瑞思松涛婷文雯曦霞祥晓欣新雪雅彦燕阳怡宜艺英颖永宇雨玉元媛月云泽哲珍芝志忠子紫',
]

export const companyWords = words(`
  Acme Alder Amber Anchor Aurora Baltic Beacon Birch Bluewater Boreal Cedar Clear Cobalt Condor Coral Crown Delta Eagle
  Elm Falcon Fjord Forge Granite Harbor Hawk Helios Hilltop Iris Ivory Juniper Kallavesi Kestrel Lumen Lynx Maple Meridian
  Merrimack Nordic North Oak Orbit Orion Pine Pioneer Polar Prism Quartz Quincy Raven Ridge River Saimaa Sierra Silver
  Solar Spruce Stone Summit Swift Terra Tidal Vector Vega Vertex Willow Zephyr`)
export const companyTrades = words(`
  Analytics Automation Bearings Biotech Chemicals Controls Dynamics Electronics Energy Foods Freight Glass Health
  Instruments Labs Logistics Machinery Marine Materials Media Metals Networks Optics Packaging Paper Pharma Plastics
  Power Retail Robotics Security Sensors Software Steel Storage Systems Telecom Textiles Tools Valves`)
export const companyForms = words('Oy Ab Inc Ltd GmbH Corp LLC AS')

export const companyCities = words('Helsinki Espoo Tampere Turku Oulu Kuopio Lahti Vaasa Pori Joensuu')
export const companyCitiesHan = words(
  '北京 上海 广州 深圳 杭州 苏州 南京 成都 武汉 天津 青岛 宁波 厦门 西安 长沙 大连',
)
export const companyWordsHan = words(
  '云岭 澄光 禾川 北礁 微澜 锦屏 泰格 海拓 峰禾 渤源 瑞祥 华信 远景 天成 博远 新宇 金桥 东方 宏达 恒通',
)
export const companyTradesHan = words(
  '仪器 科技 电子 机械 生物 医疗 软件 物流 能源 材料 通信 精密 自动化 化工',
)

export const productNames = words(`
  GTX-Basic GTX-Pro GTX-Plus MG-Special MG-Advanced GTK-500 Sensor-S1 Sensor-S2 Gateway-G4 Valve-V9 Support-Gold
  Support-Silver Training Installation Audit Cloud-Basic Cloud-Pro Cloud-Max Meter-M3 Controller-C7`)
export const jobTitles = words(`
  Director Buyer Engineer Manager Technician Accountant Architect Planner Analyst Owner Assistant Consultant`)
