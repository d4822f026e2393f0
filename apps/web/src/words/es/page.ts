/** What is read on the doctor's page: the package's own words. */
export { words as page } from '@uncramp/report/es'
