export const safety = {
  title: 'Safety check',
} as const
