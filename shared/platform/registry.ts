/**
 * Filled in by each module's contract through declaration merging; platform names none of them.
 * A key is `module.fact` in the past tense, its value the payload that travels in the event row.
 */
// biome-ignore lint/suspicious/noEmptyInterface: modules merge into it
export interface Events {}

/**
 * What is told to those who look at it while it happens, and kept in no history: nothing follows from it. Filled in
 * like `Events`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: modules merge into it
export interface PassingEvents {}

/** Verbs a role may hold, as `module.verb`. Filled in like `Events`. */
// biome-ignore lint/suspicious/noEmptyInterface: modules merge into it
export interface Permissions {}

/** What members are told, as `module.what` with the values its sentence needs. Filled in like `Events`. */
// biome-ignore lint/suspicious/noEmptyInterface: modules merge into it
export interface NotificationKinds {}
