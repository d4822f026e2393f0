import type { JSX } from 'preact'

const shapes = {
  back: ['M14.5 5.5 8 12l6.5 6.5'],
  forward: ['M9.5 5.5 16 12l-6.5 6.5'],
  clock: ['M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0', 'M12 7.5V12l3 2'],
  shield: ['M12 3.5 5 6v5.5c0 4.3 2.8 7.3 7 9 4.2-1.7 7-4.7 7-9V6z', 'M12 8.5v4M12 16h.01'],
  home: ['M4 11.5 12 5l8 6.5', 'M6 10v9h12v-9', 'M10 19v-5h4v5'],
  diary: [
    'M7 5.5h10a3 3 0 0 1 3 3v8.5a3 3 0 0 1-3 3h-10a3 3 0 0 1-3-3v-8.5a3 3 0 0 1 3-3z',
    'M4 10.5h16M8.5 3v4M15.5 3v4',
    'M8 14.5h.01M12 14.5h.01M16 14.5h.01',
  ],
  scales: ['M12 4v16M7 20h10', 'M5 7.5h14', 'M5 7.5 2.5 14h5zM19 7.5 16.5 14h5z'],
  book: ['M12 7c-2-1.8-5-2-8-1.5V18c3-.5 6-.3 8 1.5 2-1.8 5-2 8-1.5V5.5c-3-.5-6-.3-8 1.5z', 'M12 7v12.5'],
  person: ['M8.2 8.5a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0-7.6 0', 'M4.5 20c.8-4 3.8-6 7.5-6s6.7 2 7.5 6'],
  phone: ['M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3c0 1-.8 2-2 2C10.5 19 5 13 4.5 6c0-1.2 1-2 2-2z'],
  printer: ['M7 9V4h10v5', 'M7 17H4.5V9.5h15V17H17', 'M7 14h10v6H7z'],
  plus: ['M12 5v14M5 12h14'],
  check: ['m5 12.5 4.5 4.5L19.5 7'],
  half: ['M5 12h6', 'm13 12.5 2.5 2.5L20.5 9'],
  question: ['M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2.9-1.2 1.9', 'M12 17.5h.01'],
  none: ['M5 12a7 7 0 1 0 14 0a7 7 0 1 0-14 0', 'm7.2 16.8 9.6-9.6'],
  cross: ['m6.5 6.5 11 11M17.5 6.5l-11 11'],
  silent: ['M5 9.5v5h3.5L13 18.5v-13L8.5 9.5z', 'm17 10 4 4M21 10l-4 4'],
  voice: ['M5 9.5v5h3.5L13 18.5v-13L8.5 9.5z', 'M16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11'],
  buzz: [
    'M10.5 4.5h3a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-3a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2z',
    'M5 9v6M2.5 10.5v3M19 9v6M21.5 10.5v3',
  ],
  still: ['M10.5 4.5h3a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-3a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2z', 'M4.5 4.5l15 15'],
  rub: ['M4.5 13a8 8 0 0 1 13-6', 'M17.5 3v4h-4', 'M19.5 11a8 8 0 0 1-13 6', 'M6.5 21v-4h4'],
  warm: ['M6.5 19c-3-4 3-6 0-10', 'M12 19c-3-5 3-7.5 0-14', 'M17.5 19c-3-4 3-6 0-10'],
  list: ['M9 6.5h11M9 12h11M9 17.5h11', 'M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01'],
  lock: [
    'M7.5 10.5h9a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-5.5a2 2 0 0 1 2-2z',
    'M8 10.5V8a4 4 0 0 1 8 0v2.5',
  ],
  down: ['M12 4v11M7 11l5 5 5-5', 'M5 20h14'],
  up: ['M12 16V5M7 9l5-5 5 5', 'M5 20h14'],
} as const satisfies Record<string, readonly string[]>

export type IconName = keyof typeof shapes

/** Decoration beside words; a button with an icon alone carries its own name. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class={`ic ic-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      {shapes[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
