import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pinyin } from 'pinyin-pro'
import { soundsLike } from './sounds-like.ts'

test('syllables, initials and what is half typed find Chinese text', () => {
  for (const typed of ['beijing', 'bj', 'beij', 'bjing', 'Bei Jing', 'j', 'jing'])
    assert.ok(soundsLike(typed, '北京'), typed)
  assert.ok(soundsLike('yl', '苏州云岭 GmbH'))
  assert.ok(soundsLike('chang', '长城'))
  assert.ok(soundsLike('lv', '绿色'))
  assert.ok(soundsLike('beijing', '臺北景'))
  assert.ok(!soundsLike('beijing', '上海'))
  assert.ok(!soundsLike('bj', 'Beijing'))
  assert.ok(!soundsLike('北', '北京'))
})

test('the characters people use sound as the dictionary says', () => {
  const decoder = new TextDecoder('gb2312')
  const levelOne = Array.from({ length: 0xd7 - 0xb0 }, (_, high) =>
    Array.from({ length: 94 }, (_, low) => decoder.decode(new Uint8Array([0xb0 + high, 0xa1 + low]))),
  ).flat()
  const wrong = levelOne.filter(
    (letter) => !soundsLike(pinyin(letter, { toneType: 'none', v: true }), letter),
  )

  assert.ok(levelOne.length > 3_600)
  assert.ok(wrong.length < 40, wrong.join(''))
})
