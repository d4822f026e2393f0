export { isLocked } from './header.ts'
export { lockDiary, type Opened, openLocked } from './lockedCopy.ts'
