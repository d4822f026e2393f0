import type { KnowWords } from '../../catalogue.ts'

export const causes: KnowWords['causes'] = {
  title: 'De qué pueden venir los míos',
  intro:
    'Casi siempre nadie sabe la causa. Estas cosas pueden ir con los calambres. Ninguna es un veredicto sobre usted.',
  mine: 'Lo que puede influir en su caso',
  mineLine: 'Según lo que ha contado a Uncramp',
  fits: 'Encaja con lo que ha dicho',
  back: 'De qué pueden venir los míos',
  plain: 'Lo que se sabe',
  youCan: 'Lo que puede hacer usted',
  ask: 'Qué preguntar a un médico',
  notMedicine: 'No deje una medicina por su cuenta. Pregunte antes.',
  said: 'Se oye decir',
}

export const lookAlikes: KnowWords['lookAlikes'] = {
  title: 'Lo que parece un calambre',
  line: 'Cómo distinguirlo de un calambre',
  intro: 'Algunas cosas se sienten como un calambre y no lo son. Esto le ayuda a verlo. No puede decirle qué tiene.',
  ask: 'Pregúntese',
  cramp: 'Un calambre',
  other: 'Lo otro',
  todo: 'Qué hacer',
}

export const medicines: KnowWords['medicines'] = {
  title: 'Medicinas, por su nombre',
  line: 'Las que pueden ir con calambres o chocan con lo que usted prueba',
  intro: 'No deje una medicina por su cuenta. Pregunte a su médico o en la farmacia.',
  cramps: 'Pueden ir con calambres',
  interacts: 'Atención a lo que se prueba',
  interactsLine: 'Tienen que ver con una pastilla, una comida o un masaje que la gente prueba contra los calambres.',
  names: 'Nombres en la caja',
  minds: 'Atención con',
}
