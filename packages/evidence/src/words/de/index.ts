export { causes } from './causes.ts'
export { facts } from './facts.ts'
export { pages } from './pages.ts'
