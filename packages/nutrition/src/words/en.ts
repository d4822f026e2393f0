import type { Words } from './words.ts'

export { foodNames } from './foods.en.ts'
export { otherWords } from './otherWords.en.ts'

export const words: Words = {
  rules: {
    'limit-mg-us':
      'This adds up to more than 350 mg of magnesium a day. That much can cause loose stools. Food does not count here.',
    'limit-mg-efsa':
      'This adds up to more than 250 mg of magnesium a day. In Europe that is the most advised from tablets.',
    'limit-mg-uk':
      'This adds up to more than 400 mg of magnesium a day. In the UK that is the most advised from tablets.',
    'count-antacids': 'This one has magnesium in it too. We count it with your tablets.',
    'limit-b6-efsa':
      'This adds up to more than 12 mg of vitamin B6 a day. Over a long time that can hurt the nerves. The US limit is older and higher: 100 mg. Look at all your labels.',
    'b6-numb':
      'Too much vitamin B6 can itself make feet tingle, burn or go numb. Show your doctor what you take before you take more.',
    'limit-d':
      'This is more than 100 micrograms (4,000 IU) of vitamin D a day. Do not take that much by yourself. Ask your doctor.',
    'd-units': 'Check the unit on the label. 10 micrograms is the same as 400 IU.',
    'limit-folic':
      'This is more than 1,000 micrograms of folic acid a day. That can hide low vitamin B12 in a blood test.',
    'limit-ca':
      'Your food and tablets may add up to too much calcium. Over 50, keep it below 2,000 mg a day. Before that, 2,500 mg.',
    'k-tablets':
      'Potassium tablets can be harmful. Do not take them for cramps on your own. A doctor orders them after a blood test.',
    'mg-kidney-30': 'Your kidneys may not clear extra magnesium. Leave it to your kidney team.',
    'mg-kidney-60':
      'With weak kidneys, magnesium can build up. Ask your doctor first, and have it checked in your blood.',
    'mg-blood-high':
      'Your blood has a lot of magnesium. Do not take more of it as tablets. Show the result to your doctor.',
    'mg-spacing': 'Take magnesium at least 4 hours apart from your other medicines.',
    'mg-antibiotic':
      'This stops your antibiotic from working well. Take the antibiotic 2 hours before it, or 4 to 6 hours after.',
    'mg-bisphosphonate': 'This blocks your bone tablet. Leave at least 2 hours between them. Some labels say 3 to 4.',
    'mg-levothyroxine': 'Leave at least 4 hours between this and your thyroid tablet.',
    'mg-gabapentin':
      'With magnesium, less of your gabapentin gets in. Leave at least 2 hours. Take the gabapentin last.',
    'ppi-low-mg':
      'Tablets for stomach acid can lower magnesium when used for long. Ask for a blood test. Do not stop them on your own.',
    'diuretic-low':
      'Water tablets can lower potassium and magnesium. That can bring cramps. Ask when your blood was last checked.',
    'digoxin-low-mg': 'With digoxin, low magnesium or potassium can be harmful. Ask your doctor for a blood test soon.',
    'k-sparing-mg': 'Your water tablet also holds magnesium back. Ask before you take more of it.',
    'k-raise':
      'Your kidneys, a blood test or a medicine can mean too much potassium. Do not take it as tablets or as a salt swap. We will not suggest food for it. Ask your doctor what you may eat.',
    'salt-substitute':
      'A salt swap is mostly potassium. It is not for people with weak kidneys. Nor does it go with some tablets for heart or blood pressure.',
    'd-hypercalcaemia': 'Ask your doctor before you take vitamin D or calcium.',
    'd-tablets-calcium':
      'Do not start vitamin D tablets by yourself. With what you told us, calcium in the blood can rise too far.',
    'd-blood-high': 'Your blood has a lot of vitamin D. Ask your doctor before you take more of it.',
    'calcium-ask': 'Ask before you take calcium, alone or with vitamin D.',
    'd-thiazide-digoxin':
      'With your medicine this can push calcium in the blood too high. Ask your doctor before you take it.',
    'k-warfarin': 'Do not take vitamin K with warfarin. It works against it.',
    'greens-warfarin':
      'On warfarin, eat about as many greens each week. Tell your clinic before you change that a lot.',
    'b12-metformin-ppi': 'Your medicine can lower vitamin B12. If you are tired or your feet tingle, ask for a test.',
    'b12-diet': 'Plants give no vitamin B12. It comes from food with B12 added, or from a tablet.',
    'b12-over-50':
      'After 50 the gut takes in less vitamin B12 from food. Food with B12 added, or a small tablet, is more sure.',
    'b6-levodopa': 'Vitamin B6 can make your medicine weaker. Ask first.',
    'folic-methotrexate': 'Folic acid and your medicine change how each other works. Ask first.',
    'statin-ck': 'You take a statin. Weak or very sore muscles, or dark urine, need a doctor today.',
    'lab-emergency': 'This blood result needs a doctor today. Do not wait. Call now.',
    'liver-vit-a': 'Very rich in vitamin A. Not when pregnant. Have it once a week at most.',
    'brazil-nuts': 'Two or three of these nuts a day are plenty. They hold a lot of selenium.',
    'salty-foods': 'This has a lot of salt.',
    'broth-honest': 'Bone broth is warm and salty. It gives few minerals.',
    'd-food-honest':
      'Most vitamin D comes from the sun. Only oily fish, eggs and food with D added give much. A blood test can tell.',
    'mg-no-promise':
      'Food with magnesium is good for you. But in good trials, magnesium tablets did not stop night cramps in older people.',
    pregnancy: 'Ask your midwife or doctor before you take this.',
  },
  levels: {
    note: 'Good to know',
    care: 'Take care',
    'ask-first': 'Ask your doctor first',
    never: 'Not on your own',
    urgent: 'Get help today',
  },
  products: { unknown: 'We do not know how much is in one of these. The true sum is higher.' },
  week: {
    question: 'In a usual week, how often do you have this?',
    honest:
      'This is a rough guess. It can be off by almost half, up or down. It has not been tested against real diaries.',
    categories: {
      'well-below': 'Seems well below what is advised',
      'perhaps-below': 'Perhaps a bit below what is advised',
      about: 'About what is advised',
      above: 'More than what is advised',
      'cannot-say': 'We cannot say from these answers',
    },
    byFoodAlone: 'Food alone cannot tell. Most of it comes from the sun.',
    noTarget: 'There is no number to hold this against.',
    aimOnly: 'This is what healthy people eat. To eat less does not have to mean too little.',
  },
  frequencies: {
    never: 'Never',
    'less-than-weekly': 'Less than once a week',
    'once-or-twice-a-week': 'Once or twice a week',
    '3-to-5-a-week': '3 to 5 times a week',
    'once-a-day': 'Once a day',
    '2-or-3-a-day': '2 or 3 times a day',
    '4-or-more-a-day': '4 or more a day',
  },
  groups: {
    'wholegrain-bread': { name: 'Brown, rye or seeded bread', portion: '1 slice' },
    'wholegrain-cereal': { name: 'Oats, bran or wheat flakes', portion: '1 bowl' },
    'wholegrain-other': {
      name: 'Brown rice, bulgur or brown pasta',
      portion: 'half a cup to a cup cooked, a small plate',
    },
    'white-starch': { name: 'White bread, rice or pasta', portion: '1 slice, or a small plate, cooked' },
    potatoes: { name: 'Potatoes', portion: '1 medium' },
    'orange-veg': { name: 'Sweet potato, squash, pumpkin', portion: 'half a cup, a small bowl' },
    'leafy-greens': { name: 'Dark leafy greens', portion: 'half a cup cooked, or 2 handfuls raw' },
    'green-veg': { name: 'Broccoli, cabbage, sprouts, peas, green beans', portion: 'half a cup, a small bowl' },
    'other-veg': { name: 'Tomato, carrot, mushroom and the like', portion: 'half a cup, or 1 piece' },
    legumes: { name: 'Beans, lentils, chickpeas, tofu', portion: 'half a cup, a small bowl' },
    nuts: { name: 'Nuts and nut butter', portion: 'a small handful, or 2 tablespoons of butter' },
    seeds: { name: 'Seeds', portion: '1 tablespoon' },
    avocado: { name: 'Avocado', portion: 'half of one' },
    banana: { name: 'Banana', portion: '1 medium' },
    'juicy-fruit': { name: 'Papaya, melon, orange, kiwi, mango, or juice', portion: '1 fruit, 1 cup or 1 glass' },
    'other-fruit': { name: 'Apple, pear, berries and the like', portion: '1 fruit or half a cup' },
    'dried-fruit': { name: 'Dried fruit', portion: 'a small handful' },
    'oily-fish': { name: 'Salmon or other oily fish', portion: '1 piece as big as your palm' },
    'other-fish': { name: 'Other fish, prawns', portion: '1 piece as big as your palm' },
    meat: { name: 'Meat or chicken', portion: '1 piece as big as your palm' },
    eggs: { name: 'Eggs', portion: '1 egg' },
    'milk-yogurt': { name: 'Milk or yogurt', portion: '1 glass or small pot' },
    cheese: { name: 'Cheese', portion: 'a piece as big as a matchbox' },
    'hot-drinks': { name: 'Coffee or tea', portion: '1 mug' },
    'dark-chocolate': { name: 'Dark chocolate or cocoa', portion: '3 to 4 squares, or 1 tablespoon of cocoa' },
    broth: { name: 'Broth, stock or clear soup', portion: '1 mug' },
  },
  places: {
    'very-low': 'Very low',
    low: 'Low',
    'a-bit-low': 'A bit low',
    'in-range': 'In the range',
    'a-bit-high': 'A bit high',
    high: 'High',
    'very-high': 'Very high',
  },
  actions: {
    none: 'Nothing to do',
    discuss: 'Bring it up when you next see your doctor',
    doctor: 'Make a date with your doctor',
    urgent: 'Call a doctor today',
    emergency: 'Call for help now',
  },
  labNotes: {
    magnesium: 'A result in the range does not rule out low stores. Very little of it is in the blood.',
    potassium: 'A high result can be false if the sample was bad. It still needs a doctor.',
    'vitamin-d': 'Experts do not agree on where low begins.',
    'vitamin-b12': 'Tests can mislead when you take B12.',
    tsh: 'A slow thyroid can bring cramps. Use the range that is printed with it.',
    egfr: 'This tells how well your kidneys work. We check it before we speak of magnesium or potassium.',
    hba1c: 'High blood sugar often goes with leg cramps.',
    calcium: 'Low calcium can bring cramps. Magnesium should be checked with it.',
    ferritin: 'Restless legs are often mixed up with cramps. Low iron can play a part in them.',
    ck: 'This goes up when muscles are hurt, or after hard exercise. We need the top of the range that is printed with it.',
  },
  labs: {
    magnesium: 'Magnesium',
    potassium: 'Potassium',
    'vitamin-d': 'Vitamin D (25-OH)',
    'vitamin-b12': 'Vitamin B12',
    'active-b12': 'Active B12',
    tsh: 'Thyroid (TSH)',
    egfr: 'Kidneys (eGFR)',
    hba1c: 'Long-term blood sugar (HbA1c)',
    calcium: 'Calcium (adjusted)',
    ferritin: 'Iron stores (ferritin)',
    ck: 'Muscle enzyme (CK)',
  },
  nutrients: {
    magnesium: 'Magnesium',
    potassium: 'Potassium',
    calcium: 'Calcium',
    'vitamin-d': 'Vitamin D',
    thiamin: 'Vitamin B1 (thiamin)',
    riboflavin: 'Vitamin B2 (riboflavin)',
    'vitamin-b6': 'Vitamin B6',
    folate: 'Folate',
    'vitamin-b12': 'Vitamin B12',
  },
  substances: {
    magnesium: 'Magnesium',
    calcium: 'Calcium',
    potassium: 'Potassium',
    'vitamin-d': 'Vitamin D',
    'vitamin-b6': 'Vitamin B6',
    'folic-acid': 'Folic acid',
    iron: 'Iron',
    'vitamin-k2': 'Vitamin K2',
  },
}
