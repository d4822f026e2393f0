export const madeUp = {
  start: 'Mit einem erfundenen Tagebuch umsehen',
  startLine: '12 Wochen, die niemand erlebt hat, und ein laufender Test',
  banner: 'Erfundenes Tagebuch. Ihres bleibt, wie es ist.',
  back: 'Zurück zu meinem Tagebuch',
  ownFactor: 'Gartenarbeit',
  fileName: (name: string) => `erfunden-${name}`,
  nothingToDelete: 'Dieses Tagebuch ist erfunden. Hier lässt sich nichts von Ihnen löschen.',
}
