export function writeReport(_root: string, _results: unknown): void {}
