import { bringIn } from './bringIn.ts'
import { cramps, nights } from './common.ts'

export const earlier = {
  title: 'Su diario en días pasados',
  how: 'Por si algo salió mal. Se guarda en este teléfono.',
  lead: 'La app guarda su diario tal como era en días pasados. De ahí puede recuperar noches.',
  none: 'Aún no hay ninguno. El primero se guarda poco después de que usted anote algo.',
  failed: 'No pudimos leerlo. Su diario no cambió.',
  kept: 'Se guardan los últimos 7 días de uso y, antes de esos, uno por mes. Guarde también una copia: si pierde este teléfono, estos se pierden.',
  holds: (n: number, m: number) => `${nights(n)}, ${m === 0 ? 'ningún calambre' : cramps(m)} con detalles`,
  back: 'Recuperar',
  backFrom: (date: string) => `Recuperar del ${date}`,
  /** The words of Bring in, for a state of the diary in the place of a file. */
  preview: {
    ...bringIn,
    preview: 'Mire antes de recuperar',
    useFile: 'Usar lo de antes',
    theFile: 'Antes',
    nightComes: (n: number) =>
      n === 1 ? '1 noche vuelve a como era, con sus calambres.' : `${n} noches vuelven a como eran, con sus calambres.`,
    others: (details: number, tests: number) => bringIn.others(details, tests).replace('El archivo trae', 'Trae'),
    nothingNew: 'Su diario ya tiene todo esto.',
    confirm: 'Recuperar',
  },
  done: (n: number) =>
    n === 0 ? 'Ya está recuperado.' : n === 1 ? 'Se recuperó 1 noche.' : `Se recuperaron ${n} noches.`,
}
