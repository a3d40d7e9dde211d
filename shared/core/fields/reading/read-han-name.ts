import type { NameParts } from './read-name.ts'

// Compound surnames in use, in simplified and traditional letters.
const compound = new Set(
  (
    '欧阳 歐陽 上官 司马 司馬 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 夏侯 宇文 长孙 長孫 ' +
    '轩辕 軒轅 端木 百里 东郭 東郭 南宫 南宮 呼延 独孤 獨孤 万俟 萬俟 拓跋 钟离 鍾離 澹台 澹臺 公冶 濮阳 濮陽 淳于 ' +
    '单于 單于 太叔 申屠 仲孙 仲孫 鲜于 鮮于 闾丘 閭丘 司空 亓官 司寇 子车 子車 颛孙 顓孫 巫马 巫馬 公西 漆雕 ' +
    '乐正 樂正 壤驷 壤駟 公良 夹谷 宰父 谷梁 穀梁 段干 东门 東門 南门 南門 西门 西門 第五 赫连 赫連 闻人 聞人 ' +
    '完颜 完顏 耶律 叶赫 葉赫 纳兰 納蘭 爱新觉罗 愛新覺羅 叶赫那拉 葉赫那拉 范姜 張簡 张简 ' +
    '남궁 황보 제갈 사공 선우 서문 독고 동방'
  ).split(' '),
)

/**
 * A name without spaces in Chinese or Korean letters: the family name is its first letter, or a compound
 * one. Of four letters without a known compound the first two are, as in Japanese and joined family names.
 */
export function readHanName(text: string): NameParts {
  const letters = [...text]
  if (letters.length === 1) return { first: '', last: text }
  const length = familyLength(letters)
  return { last: letters.slice(0, length).join(''), first: letters.slice(length).join('') }
}

function familyLength(letters: readonly string[]): number {
  for (const length of [4, 2]) {
    if (letters.length > length && compound.has(letters.slice(0, length).join(''))) return length
  }
  return letters.length >= 4 ? 2 : 1
}
