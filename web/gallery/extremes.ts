/** What is hard to show: long, right to left, without spaces, of every script. */
export const extremes = {
  long: 'Liebherr-Verkehrstechnik und Baumaschinenvermietungsgesellschaft mit beschränkter Haftung & Co. KG',
  rightToLeft: 'شركة الخليج للصناعات البحرية',
  emoji: '👩🏽‍🚀 Rocket & Söhne 🚀🇫🇮',
  han: '内蒙古自治区呼和浩特市云岭精密泵业设备制造有限责任公司',
} as const
