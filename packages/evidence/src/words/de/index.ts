export { lookAlikes } from './lookAlikes.ts'
export { medicines } from './medicines.ts'
export { treatments } from './treatments.ts'
