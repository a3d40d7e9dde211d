// What is asked about stages, by those who have the answer at hand. It is apart from the index, which every page
// loads.
export { stagesQuery } from './stages.ts'
export { stageEventsQuery } from './use-stage-path.ts'
