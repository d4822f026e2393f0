import type { Drawing } from './Figure.tsx'

/** A hand on the calf of a bent leg, stroking towards the knee. */
export const rub: Drawing = {
  viewBox: '0 6 228 138',
  paths: [
    ['bed', 'M20 138H214'],
    [
      'skin',
      'M8 44L108 19Q132 15 137 33Q140 68 130 106Q130 114 144 118L168 125Q176 128 175 134Q174 138 168 138H102Q91 138 93 126Q102 114 99 104Q76 88 80 66Q83 54 93 49L8 86',
    ],
    ['hot', 'M95 55Q82 62 85 80Q92 96 106 102Q116 84 112 66Q107 54 95 55Z'],
    ['cloth', 'M8 44L64 30Q74 46 71 59L8 86'],
    [
      'skin',
      'M8 112L64 86Q74 78 86 77L112 74Q120 74 120 80Q120 84 114 85L122 85Q127 86 126 91Q125 95 119 95L121 95Q125 97 124 101Q122 105 116 105L92 108Q80 111 70 112L16 138',
    ],
    ['line thin', 'M114 85L98 86M119 95L99 96'],
    ['cloth2', 'M8 112L36 99Q44 108 44 124L16 138'],
    ['arrow', 'M160 100Q166 76 160 50'],
    ['arrow', 'M149 60L160 48L170 61'],
  ],
}
