import type { TextChunk } from './read-text.ts'

/** The part of a file's text that is being looked at, and where in the file each character of it lies. */
interface TextWindow {
  text: string
  /** True once nothing follows. */
  final: boolean
  add(chunk: TextChunk): void
  /** Forgets everything before a place; places count from there again. */
  discard(to: number): void
  /** Where reading has to begin again to find this place. */
  pointAt(index: number): { byte: number; chars: number }
}

export function createTextWindow(firstChars = 0): TextWindow {
  let marks: { index: number; byte: number; chars: number }[] = []
  let skip = firstChars

  return {
    text: '',
    final: false,
    add(chunk) {
      const chars = Math.min(skip, chunk.text.length)
      marks.push({ index: this.text.length, byte: chunk.byte, chars })
      this.text += chars === 0 ? chunk.text : chunk.text.slice(chars)
      this.final = chunk.final
      skip -= chars
    },
    discard(to) {
      const point = this.pointAt(to)
      marks = [
        { index: 0, ...point },
        ...marks.filter((mark) => mark.index > to).map((mark) => ({ ...mark, index: mark.index - to })),
      ]
      this.text = this.text.slice(to)
    },
    pointAt(index) {
      const mark = marks.findLast((one) => one.index <= index) ?? { index: 0, byte: 0, chars: 0 }
      return { byte: mark.byte, chars: mark.chars + index - mark.index }
    },
  }
}
