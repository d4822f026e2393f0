/** That of stretching is older than the others, and people have kept it. */
export const treatmentAt = (id: string): string =>
  id === 'stretching' ? '/learn/stretching' : `/learn/treatment/${id}`
export const claimAt = (id: string): string => `/learn/heard/${id}`
export const causeAt = (id: string): string => `/learn/causes/${id}`
export const SAFETY_CHECK = '/check-up'
