export const help = {
  titleAfter10: '10 minutos es mucho para un calambre.',
  title: 'Cuándo pedir ayuda',
  lead: 'No se levante. Revise dos cosas.',
  callNow: 'Llame ahora mismo si tiene',
  now: [
    'dolor en el pecho, o le falta el aire',
    'una pierna fría, pálida o adormecida',
    'una pierna que no puede mover',
  ],
  call: (number: string) => `Llame al ${number}`,
  callTo: (number: string) => `tel:${number}`,
  numberNote: (country: string | null) =>
    country === null
      ? 'En España, llame al 112. En México y Estados Unidos, al 911. En Argentina, al 107. En Colombia, al 123.'
      : `Este es el número en ${country}. ¿Está en otro país? Desde casi todos los teléfonos móviles se pide ayuda con el 112.`,
  callToday: 'Llame hoy a un médico si',
  today: ['una pierna sigue hinchada, caliente, roja o con dolor', 'el calambre no se le pasa'],
  seeDoctor: 'Dígaselo a su médico si',
  soon: [
    'los calambres le despiertan la mayoría de las noches',
    'de día siente las piernas débiles o adormecidas',
    'empezaron con una medicina nueva',
  ],
  guide: 'Esto es una guía. No puede decirle qué tiene. Si se siente peor, pida ayuda.',
  notReviewed: 'Ningún médico ha revisado aún este texto.',
  askMe: 'Pregúnteme, una a una',
  none: 'Nada de esto. Siga ayudándome.',
  noneAfter10: 'Volver a estirar',
}
