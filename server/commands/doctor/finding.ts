/** What the doctor found out about one subject. A problem keeps Kith from running; a note does not. */
export interface Finding {
  state: 'ok' | 'note' | 'problem'
  subject: string
  sentence: string
}

export const ok = (subject: string, sentence: string): Finding => ({ state: 'ok', subject, sentence })
export const note = (subject: string, sentence: string): Finding => ({ state: 'note', subject, sentence })
export const problem = (subject: string, sentence: string): Finding => ({
  state: 'problem',
  subject,
  sentence,
})
