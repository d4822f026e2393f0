export const know = {
  title: 'What helps',
} as const
