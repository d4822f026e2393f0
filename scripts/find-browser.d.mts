export type BrowserName = 'chromium' | 'firefox'
export function findBrowser(name: BrowserName, env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): string | null
