import type { KnowWords } from '../../catalogue.ts'

export const about: KnowWords['about'] = {
  title: 'Sobre estos textos',
  who: 'Quién los escribió',
  whoText:
    'Los escribió el proyecto Uncramp, con estudios que cualquiera puede leer. Nadie pagó por ello, y aquí no se vende nada.',
  reviewed: 'Quién los revisó',
  reviewedText:
    'Ningún médico los ha revisado aún. No son un consejo sobre usted. Si no dicen lo mismo que su médico, pregúntele a él.',
  error: '¿Ha visto un error?',
  errorText:
    'Díganoslo en la página del proyecto, en Issues. Dé el nombre corto en gris, como hallegraeff-2012. Diga qué está mal y dónde lo leyó.',
  licence: '¿Puedo usarlos?',
  licenceText: 'Sí. Los textos tienen la licencia CC BY 4.0: nombre a Uncramp, y puede copiarlos y cambiarlos.',
  dates: 'Cuándo miramos cada dicho',
  claim: 'Lo que se dice',
  month: 'Mirado en',
  withdrawn: 'Estudios retirados',
  withdrawnText: 'La revista los retiró. No damos ninguna cifra suya.',
  unseen: 'Estudios cuyas cifras no hemos visto',
  unseenText: 'Sabemos sus cifras por otros, o no las sabemos.',
  unchecked: 'Páginas que nadie ha vuelto a mirar',
  uncheckedText: (n) => `Leímos ${n} páginas y estudios, pero nadie ha mirado después si siguen en pie.`,
  counts: (studies, treatments, claims) =>
    `${studies} estudios, ${treatments} cosas que la gente prueba, ${claims} dichos.`,
}

export const who: KnowWords['who'] = {
  facts: 'En cifras',
}
