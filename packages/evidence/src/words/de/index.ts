export { lookAlikes } from './lookAlikes.ts'
export { medicines } from './medicines.ts'
