/**
 * Through what something came about: the app, the API with a key, an import, sample data, a bulk change or undo,
 * the product itself, the command line.
 */
export const eventSources = ['app', 'api', 'import', 'sample', 'bulk', 'process', 'commandLine'] as const
export type EventSource = (typeof eventSources)[number]
