import type { Drawing } from './Figure.tsx'

/** A warm towel round the calf of a leg that rests. */
export const warm: Drawing = {
  viewBox: '0 6 228 138',
  paths: [
    ['bedsoft', 'M14 124H214V134A8 8 0 0 1 206 142H22A8 8 0 0 1 14 134Z'],
    ['bed', 'M8 124H220'],
    [
      'skin',
      'M8 76L70 74Q120 70 178 88L184 62Q186 52 194 53Q201 55 200 64L198 114Q197 123 188 123L170 121Q140 126 112 122Q96 116 84 117L8 123',
    ],
    ['cloth', 'M8 76L58 74Q66 96 60 119L8 123'],
    [
      'cloth2',
      'M102 67Q128 67 148 74Q154 76 154 83L151 119Q150 126 143 126L110 127Q102 126 101 119L96 74Q96 67 102 67Z',
    ],
    ['line thin', 'M112 67L115 127M138 71L136 126'],
    ['arrow', 'M106 54q-7-7 0-14t0-14'],
    ['arrow', 'M126 54q-7-7 0-14t0-14'],
    ['arrow', 'M146 57q-7-7 0-14t0-14'],
  ],
}
