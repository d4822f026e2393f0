export { claims } from './claims.ts'
export { studies } from './studies.ts'
export { treatments } from './treatments.ts'
