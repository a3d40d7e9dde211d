import type { BrowserContext, Page } from 'playwright-core'

/** A browser of somebody signed in as the administrator of the seeded workspace. */
export interface Desk {
  /** A browser that has never been here, and its page. */
  fresh(): Promise<{ context: BrowserContext; page: Page }>
  /** One that stays open, for figures of someone who is at work already. */
  page: Page
}

/** What is measured: samples in one unit, of which the middle and the worst twentieth are told. */
export interface Figure {
  name: string
  unit: 'ms' | 'KB' | 'fps' | 'MB' | ''
  samples: number[]
  /** The bound promised, for the worst twentieth. */
  promise?: { most: number } | { least: number }
}

/** A task of the bench: what its figures are about, and how they are taken. */
export interface Task {
  name: string
  take(desk: Desk, repetitions: number): Promise<Figure[]>
}
