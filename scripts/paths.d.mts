export const ROOT: string
export const WEB: string
export const WEB_DIST: string
export const CACHE: string
