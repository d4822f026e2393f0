export { readAppleHealth } from './apple/appleHealth.ts'
