import type { CopyCheck } from '@uncramp/diary'
import type { CopyResult } from '../../models/copy.ts'
import { nights } from './common.ts'

const leftOut = (n: number): string =>
  n === 1 ? 'Pero falta 1 nota que no se puede leer.' : `Pero faltan ${n} notas que no se pueden leer.`

export const copies = {
  leftOut,
  fileName: (date: string) => `uncramp-${date}.json`,
  lockedName: (date: string) => `uncramp-${date}.age`,
  told: (result: CopyResult) =>
    result.type === 'checked'
      ? [
          `Guardado y revisado: ${nights(result.nights)}.`,
          ...(result.leftOut > 0 ? [leftOut(result.leftOut)] : []),
          'Mire en sus descargas.',
        ].join(' ')
      : 'No se hizo la copia: el diario no se pudo volver a leer. No se perdió nada. Pruebe otra vez.',
  save: 'Guardar una copia',
  saveHow: 'Un archivo con todo. Quien tenga el archivo puede leerlo.',
  lock: 'Guardar una copia con clave',
  lockHow: 'El mismo archivo, pero solo se abre con su clave.',
  lockLead: 'Elija una clave: cuatro palabras o más que nadie adivine.',
  passphrase: 'Clave',
  again: 'La misma, otra vez',
  show: 'Mostrarla',
  hide: 'Ocultarla',
  writeDown: 'Anótela en un papel. Nadie puede abrir el archivo sin ella. Nosotros no la guardamos.',
  lockNow: 'Poner clave y guardar',
  locking: 'Poniendo la clave y revisando. Puede tardar medio minuto.',
  short: 'Hágala más larga: al menos 12 letras.',
  notTheSame: 'Las dos no son iguales. Escríbalas otra vez.',
  failed: 'No se hizo la copia. Puede que falte memoria en este aparato. No se perdió nada. Pruebe otra vez.',
  done: 'Guardado y revisado',
  doneHow: (n: number) => `Volvimos a abrir el archivo con clave. Nos dio todo su diario: ${nights(n)}.`,
  downloads: 'Mire en sus descargas. Póngalo donde lo encuentre si pierde este teléfono.',
  lockedWith: 'Esta copia tiene clave.',
  open: 'Abrirla',
  opening: 'Abriendo. Puede tardar unos segundos.',
  wrong: 'Esta clave no la abre. Revise mayúsculas y minúsculas. No se cambió nada.',
  noMemory: 'Este aparato no pudo abrirla. Cierre otras páginas y pruebe otra vez. No se cambió nada.',
  check: 'Revisar una copia',
  checkHow: 'Vea si un archivo aún tiene todo su diario.',
  checkLead: 'Elija una copia que guardó. La miramos y no cambiamos nada.',
  checkAnother: 'Revisar otra',
  choose: 'Elegir un archivo',
  whole: 'Esta copia tiene todo su diario, tal como está hoy.',
  notWhole: 'Esta copia no es su diario de hoy.',
  holds: (n: number) => `Tiene ${nights(n)}.`,
  differences: ({ lacking, differing, extra, sameTests, sameSettings }: CopyCheck): readonly string[] => [
    ...(lacking > 0 ? [`Le ${lacking === 1 ? 'falta' : 'faltan'} ${nights(lacking)} de su diario.`] : []),
    ...(differing > 0
      ? [differing === 1 ? '1 noche es distinta de la suya.' : `${differing} noches son distintas de las suyas.`]
      : []),
    ...(extra > 0 ? [`Trae ${nights(extra)} que no ${extra === 1 ? 'está' : 'están'} en su diario.`] : []),
    ...(sameTests ? [] : ['En ella, su prueba está en otro punto.']),
    ...(sameSettings ? [] : ['En ella, sus respuestas o sus ajustes no son los mismos.']),
  ],
  saveNew: 'Guarde una copia nueva de vez en cuando. Traiga esta solo si la necesita.',
  back: 'Imprimir, guardar, traer',
}
