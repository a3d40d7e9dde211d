// What other modules show of the first steps.
export { FirstSteps } from './first-steps.tsx'
export { startQuery } from './start-requests.ts'
