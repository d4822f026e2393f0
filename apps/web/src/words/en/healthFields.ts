/** The lists she gives of herself: medicines, and vitamins and minerals. */
export const healthFields = {
  medicine: {
    name: 'Name of a medicine',
    hint: 'As on the box. You can leave out the dose.',
    add: 'Add',
    addNamed: (name: string) => `Add ${name}`,
    found: (n: number) => (n === 0 ? '' : n === 1 ? '1 name found' : `${n} names found`),
    list: 'Your medicines',
    remove: (name: string) => `Take out ${name}`,
    none: 'I take none',
    saidNone: 'You take none.',
    unknown: 'We do not know this name. That says nothing about it. Ask a pharmacist.',
  },
  supplement: {
    lead: 'From all your pills and powders, how much in a day? Look on the label.',
    magnesium: 'Magnesium, in mg',
    vitaminD: 'Vitamin D',
    vitaminB6: 'Vitamin B6, in mg',
    unit: 'Vitamin D is given in',
    units: { ug: 'micrograms (µg)', iu: 'units (IU)' },
    none: 'None of these',
    saidNone: 'You take none of these.',
    notNumber: 'Please write a number, such as 250.',
    notKnown: 'You do not know how much? Leave it blank. Ask a pharmacist and come back.',
  },
}
