type Rows = unknown[][]

export interface KeptAnswer {
  /** By this process's clock, in milliseconds. */
  readonly begunAt: number
  readonly rows: Promise<Rows>
  /** Has it been answered? */
  isDone: boolean
  bytes: number
}

interface Bounds {
  entries: number
  bytes: number
}

/** Answers by their question; the one that was begun longest ago makes room. */
export class KeptAnswers<Answer extends KeptAnswer> {
  readonly #bounds: Bounds
  readonly #answers = new Map<string, Answer>()
  #bytes = 0

  constructor(bounds: Bounds) {
    this.#bounds = bounds
  }

  get size(): number {
    return this.#answers.size
  }

  get bytes(): number {
    return this.#bytes
  }

  get(question: string): Answer | undefined {
    return this.#answers.get(question)
  }

  /** Keeps an answer under way in place of the one before, weighed when it is there and given up when it fails. */
  keep(question: string, answer: Answer): void {
    this.drop(question, this.#answers.get(question))
    this.#answers.set(question, answer)
    this.#weigh(question, answer, Buffer.byteLength(question))
    answer.rows.then(
      (rows) => {
        answer.isDone = true
        this.#weigh(question, answer, Buffer.byteLength(JSON.stringify(rows)))
      },
      () => this.drop(question, answer),
    )
  }

  /** Forgets an answer, unless another one has taken its place. */
  drop(question: string, answer: Answer | undefined): void {
    if (answer === undefined || this.#answers.get(question) !== answer) return
    this.#answers.delete(question)
    this.#bytes -= answer.bytes
  }

  #weigh(question: string, answer: Answer, bytes: number): void {
    if (this.#answers.get(question) !== answer) return
    answer.bytes += bytes
    this.#bytes += bytes
    for (const [oldest, old] of this.#answers) {
      if (this.#answers.size <= this.#bounds.entries && this.#bytes <= this.#bounds.bytes) return
      this.drop(oldest, old)
    }
  }
}
