import type { Operation } from '../operation.ts'
import type { Asker } from '../seeded-folder.ts'

const questions = {
  'a Latin fragment': [
    'virtan',
    'kosk',
    'ndberg',
    'hoffm',
    'lindq',
    'kvist',
    'meridian',
    'freight',
    'quincy',
    'gate',
  ],
  'a full name': ['aino virtanen', 'karl lindqvist', 'emma koskinen', 'peter hoffmann', 'sofia bergström'],
  'two Chinese characters': ['伟国', '建华', '秀英', '志强', '文静', '云岭', '仪器', '北京', '雨桐', '澄光'],
  pinyin: ['zhangwei', 'wangfang', 'lina', 'beijing', 'yunling', 'chenjie', 'ouyang', 'liuyang', 'zhaolei'],
  'a misspelt name': ['virtanne', 'koskinnen', 'hofmannn', 'lindqivst', 'jonsonn', 'heikinen', 'meridain'],
  'one letter': ['v', 'k', 'a', '王', '北'],
} as const

/** Search over everything, as it is typed. */
export function searches(): Operation[] {
  const make = (kind: keyof typeof questions, as: Asker): Operation => ({
    name: `search ${kind}${as === 'administrator' ? '' : ` (${as})`}`,
    target: kind === 'a misspelt name' ? 200 : 50,
    as,
    requests: (turn) => {
      const all = questions[kind]
      return [{ method: 'GET', path: `/search?q=${encodeURIComponent(all[turn % all.length]!)}` }]
    },
  })
  const kinds = Object.keys(questions) as (keyof typeof questions)[]
  return [
    ...kinds.map((kind) => make(kind, 'administrator')),
    make('a Latin fragment', 'salesperson'),
    make('a misspelt name', 'salesperson'),
  ]
}
