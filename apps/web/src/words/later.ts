export { later } from './en/later.ts'
