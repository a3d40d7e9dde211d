import { type ImportCode, texts } from './en.ts'

/** The English sentence of a code with its parameters filled in. */
export function englishSentence(code: ImportCode, params: Readonly<Record<string, unknown>>): string {
  return texts[code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''))
}
