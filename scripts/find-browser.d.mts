export type BrowserName = 'chromium' | 'chromium-headless' | 'firefox'
export function findBrowser(name: BrowserName, env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform): string | null
