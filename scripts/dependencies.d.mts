export function installMissing(): Promise<void>
export function isInstalled(root?: string): boolean
