export const food = {
  title: 'Food check',
} as const
