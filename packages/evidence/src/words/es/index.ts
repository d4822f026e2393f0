export { claims } from './claims.ts'
export { plots } from './plots.ts'
export { studies } from './studies.ts'
export { treatments } from './treatments.ts'
