export const texts = {
  colors: 'Värit',
  colorsWhy:
    'Anna ehdot täyttäville tietueille väri, esimerkiksi meripihka tällä viikolla sulkeutuville. Ensimmäinen sopiva sääntö pätee.',
  addRule: 'Lisää sääntö',
  removeRule: 'Poista',
  rule: 'Sääntö {{number}}',
  ruleName: 'Mitä se tarkoittaa',
  color: 'Väri',
} as const
