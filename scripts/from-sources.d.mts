import type { Plugin } from 'vite'

export const SOURCE_CONDITION: string
export function fromSources(): Plugin
