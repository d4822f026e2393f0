export const madeUp = {
  start: 'Look around in a diary we made up',
  startLine: '12 weeks nobody lived, and a test on its way',
  banner: 'Made-up diary. Yours is untouched.',
  back: 'Back to my diary',
  ownFactor: 'Garden work',
  fileName: (name: string) => `made-up-${name}`,
  nothingToDelete: 'This diary is made up. Nothing of yours can be deleted here.',
}
