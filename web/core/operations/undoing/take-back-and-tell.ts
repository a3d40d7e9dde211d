/** What taking something back needs, fetched once a page stands. */
export { takeBack } from './take-back.ts'
export { tellTakenBack } from './tell-taken-back.ts'
