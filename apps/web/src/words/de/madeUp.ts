export const madeUp = {
  start: 'Ein erfundenes Tagebuch ansehen',
  startLine: '12 Wochen, die niemand erlebt hat, und ein Test, der läuft',
  banner: 'Alles hier ist erfunden. Ihr Tagebuch bleibt, wie es ist.',
  back: 'Zurück zu meinem Tagebuch',
  ownFactor: 'Gartenarbeit',
  fileName: (name: string) => `erfunden-${name}`,
  nothingToDelete: 'Alles hier ist erfunden. Von Ihnen wird nichts gelöscht.',
}
