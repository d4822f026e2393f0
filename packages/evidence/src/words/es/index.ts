export { treatments } from './treatments.ts'
