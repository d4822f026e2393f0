import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type RunningApp, serveApp } from './app.ts'
import { launchBrowser } from './browser.ts'
import { yearWithTest } from './diaries.ts'
import { focused, heard } from './heard.ts'
import { mayStart } from './scenes/checkScenes.ts'
import { bringIn, button, heading, holdChanceStill, link, saved } from './steps.ts'
import { type Visit, visit } from './visit.ts'

let app: RunningApp
let browser: Browser
let person: Visit
let page: Page
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})
afterEach(async () => {
  expect(person.faults).toEqual([])
  await person.close()
})

async function come(at: string): Promise<void> {
  person = await visit(browser, app, { at })
  page = person.page
}

test('a cramp at night, from Home to sleep', async () => {
  await come('2026-03-02T03:10')
  await person.open()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: body
    banner
    button "Full app"
    main
    heading "Tonight" [level=1]
    button "I have a cramp": I have a cramp Press for help
    contentinfo
    link "It has already passed"
    link "When to get help"
    status"
  `)
  await button(page, /I have a cramp/).click()
  await heading(page, /Where is it/).waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Where is it? Tap."
    banner
    link "Back"
    main
    heading "Where is it? Tap." [level=1]
    group "Your legs, seen from the side. Left leg on the left."
    button "Left front thigh"
    button "Left back thigh"
    button "Left calf"
    button "Left foot"
    button "Right front thigh"
    button "Right back thigh"
    button "Right calf"
    button "Right foot"
    contentinfo
    button "Somewhere else, or not sure"
    status"
  `)
  await button(page, 'Left calf').click()
  await heading(page, /Leg straight/).waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Leg straight. Pull your toes towards you."
    banner
    button "Read aloud"
    button "Buzz at each step" [pressed]
    main
    img "A person sits in bed, leg straight, and pulls the toes back with a towel. The calf is marked."
    heading "Leg straight. Pull your toes towards you." [level=1]
    timer "30 seconds left to hold"
    contentinfo
    link "Rub and warm"
    link "Get help"
    link "Something is different"
    button "It let go"
    status"
  `)
  await link(page, 'Rub and warm').click()
  await heading(page, /Rub the muscle/).waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Rub the muscle, firm and slow."
    banner
    button "Read aloud"
    button "Buzz at each step" [pressed]
    main
    heading "Rub the muscle, firm and slow." [level=1]
    contentinfo
    link "Back to the stretch"
    link "Stand and walk"
    link "Get help"
    link "Something is different"
    button "It let go"
    status"
  `)
  await link(page, 'Stand and walk').click()
  await heading(page, /steady/).waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Only if you feel steady. Stand up slowly and hold on to something."
    banner
    button "Read aloud"
    button "Buzz at each step" [pressed]
    main
    img "A person leans on a wall with one leg back and the heel down."
    heading "Only if you feel steady. Stand up slowly and hold on to something." [level=1]
    contentinfo
    link "Back to the stretch"
    link "Rub and warm"
    link "Get help"
    link "Something is different"
    button "It let go"
    status"
  `)
  await button(page, 'It let go').click()
  await page.getByText(/Saved\./).waitFor()
  await button(page, '6').click()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: button "6"
    main
    heading "It let go." [level=1]
    heading "How bad was the pain?" [level=2]
    radiogroup "How bad was the pain?"
    radio "0"
    radio "1"
    radio "2"
    radio "3"
    radio "4"
    radio "5"
    radio "6" [checked]
    radio "7"
    radio "8"
    radio "9"
    radio "10"
    contentinfo
    button "It is not over"
    link "Fix a detail"
    button "Back to sleep"
    status"
  `)
  await link(page, 'Fix a detail').click()
  await heading(page, 'Fix a detail').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Fix a detail"
    banner
    link "Back"
    main
    heading "Fix a detail" [level=1]
    heading "How long did it last?" [level=2]
    radiogroup "How long did it last?"
    radio "Under 2 min"
    radio "2 to 10 min"
    radio "More than 10 min"
    radio "Not sure"
    heading "Where was it? Tap." [level=2]
    radiogroup "Your legs, seen from the side. Left leg on the left."
    radio "Left front thigh"
    radio "Left back thigh"
    radio "Left calf" [checked]
    radio "Left foot"
    radio "Right front thigh"
    radio "Right back thigh"
    radio "Right calf"
    radio "Right foot"
    link "Done"
    button "Take this cramp out"
    contentinfo
    status"
  `)
  await link(page, 'Done').click()
  await button(page, 'Back to sleep').click()
  await heading(page, /Sleep well/).waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Sleep well."
    main
    heading "Sleep well." [level=1]
    button "Back home"
    status"
  `)
})

test('the questions of a cramp that is different, and the call', async () => {
  await come('2026-03-02T03:10')
  await person.open()
  await button(page, /I have a cramp/).click()
  await button(page, 'Left calf').click()
  await link(page, 'Something is different').click()
  await page.getByText('1 of 9').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Do you have chest pain, or are you short of breath?"
    banner
    button "Back to the stretch"
    main
    heading "Do you have chest pain, or are you short of breath?" [level=1]
    group: Why we ask
    contentinfo
    button "Yes"
    button "No"
    button "Not sure"
    status"
  `)
  await button(page, 'Yes').click()
  await heading(page, /Call 999 now/).waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Call 999 now"
    banner
    button "Last question"
    main
    heading "Call 999 now" [level=1]
    link "Call 999"
    region "Why"
    heading "Why" [level=2]
    contentinfo
    button "It let go"
    status"
  `)
})

test('the morning check-in', async () => {
  await come('2026-03-02T08:00')
  await person.open()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: body
    main
    heading "Good morning" [level=1]
    button "I have a cramp": I have a cramp Press for help now
    region "Cramps last night?"
    heading "Cramps last night?" [level=2]
    group "Cramps last night?"
    button "None"
    button "1"
    button "2"
    button "3+"
    region "New here? A short look around"
    heading "New here? A short look around" [level=2]
    link "Show me"
    button "Not now"
    link "Is it only a cramp? Check."
    link "Safety check"
    link "It has already passed"
    contentinfo
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status"
  `)
  await button(page, '1').click()
  await heading(page, 'How was last night?').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "How was last night?"
    banner
    link "Home"
    main
    heading "How was last night?" [level=1]
    radiogroup "How many cramps"
    radio "None"
    radio "1" [checked]
    radio "2"
    radio "3+"
    button "Add where and how bad"
    radiogroup "Slept badly?"
    radio "Yes"
    radio "No"
    heading "Anything else last night?" [level=2]
    group "Anything else last night?"
    button "Leg swollen"
    button "Leg weak"
    button "Leg numb"
    button "Skin red, warm or an odd color"
    heading "Yesterday I…" [level=2]
    group "Yesterday I…"
    button "Stood a lot"
    button "Sat a lot"
    button "Exercised"
    button "Drank alcohol"
    heading "In bed I…" [level=2]
    group "In bed I…"
    button "Slept on my front"
    button "Had heavy or tight covers"
    contentinfo
    button "Save"
    status"
  `)
  await button(page, 'Add where and how bad').click()
  await expect.poll(() => focused(page)).toBe('h2 "The cramp"')
  await button(page, 'Save').click()
  await saved(page)
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Good morning"
    main
    heading "Good morning" [level=1]
    button "I have a cramp": I have a cramp Press for help now
    link "Change"
    region "Want to find out what stops your cramps?"
    heading "Want to find out what stops your cramps?" [level=2]
    link "Yes, set up"
    button "Not now"
    link "Is it only a cramp? Check."
    link "Safety check"
    link "It has already passed"
    contentinfo
    button "Undo"
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status: Saved."
  `)
})

test('the diary: a night is edited, a cramp added, deleted and brought back', async () => {
  await come('2026-03-03T08:00')
  await bringIn(person, yearWithTest('2026-03-02', 5))
  await person.open('diary')
  await heading(page, 'Cramps each month').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: body
    main
    heading "Diary" [level=1]
    link "Print, save or bring in a diary"
    link "Add a night or a cramp"
    button "Earlier weeks"
    heading "2 February to 8 March" [level=2]
    button "Later weeks" [disabled]
    navigation "Five weeks of nights"
    link "2 February, 2 cramps"
    … 28 more
    link "3 March, not known"
    heading "Cramps each month" [level=2]
    radiogroup "Chart by"
    radio "Weeks"
    radio "Months" [checked]
    img "Cramps each month: May: 8; Jun: 24, 3 nights not known; Jul: 9, 3 nights not known; Aug: 19, 1 night not known; Sep: 18, 3 nights not known; Oct: 18, 4 nights not known; Nov: 10; Dec: 29, 2 nights not known; Jan: 26, 1 night not known; Feb: 21; Mar: 2 so far, 1 night not known."
    group: Show as table
    region "Nights with cramps"
    heading "Nights with cramps" [level=2]
    button "May 2025: 6 nights with cramps, 19 without, 0 not known"
    button "June 2025: 14 nights with cramps, 13 without, 3 not known"
    button "July 2025: 8 nights with cramps, 20 without, 3 not known"
    button "August 2025: 13 nights with cramps, 17 without, 1 not known"
    button "September 2025: 10 nights with cramps, 17 without, 3 not known"
    button "October 2025: 13 nights with cramps, 14 without, 4 not known"
    button "November 2025: 6 nights with cramps, 24 without, 0 not known"
    button "December 2025: 12 nights with cramps, 17 without, 2 not known"
    button "January 2026: 18 nights with cramps, 12 without, 1 not known"
    button "February 2026: 17 nights with cramps, 11 without, 0 not known"
    button "March 2026 so far: 1 night with cramps, 1 without, 1 not known"
    group: Show as table
    link "Find nights By place, pain, sleep and more"
    link "What goes with bad nights Your days, beside your nights"
    link "Save a copy, in case you lose this phone."
    button "Show as a list"
    button "Go to a month"
    contentinfo
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status"
  `)
  await button(page, 'Go to a month').click()
  await expect.poll(() => focused(page)).toBe('button "Go to a month"')
  await button(page, 'Go').click()
  await expect.poll(() => focused(page)).toMatch(/^h2 /)
  await link(page, /^1 March, /).click()
  await heading(page, 'Sunday 1 March').waitFor()
  await heading(page, 'How many cramps?').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Sunday 1 March"
    banner
    link "Diary"
    link "Night before"
    link "Night after"
    main
    heading "Sunday 1 March" [level=1]
    heading "How many cramps?" [level=2]
    radiogroup "How many cramps?"
    radio "No cramps"
    radio "1"
    radio "2" [checked]
    radio "3+"
    radio "Not known"
    region "Each cramp"
    heading "Each cramp" [level=2]
    link "Add a cramp"
    radiogroup "Slept badly?"
    radio "Yes" [checked]
    radio "No"
    radiogroup "Did your stretch?"
    radio "Yes"
    radio "No" [checked]
    heading "Anything else that night?" [level=2]
    group "Anything else that night?"
    button "Leg swollen"
    button "Leg weak"
    button "Leg numb"
    button "Skin red, warm or an odd color"
    heading "The day before I…" [level=2]
    group "The day before I…"
    button "Stood a lot"
    button "Sat a lot" [pressed]
    button "Exercised"
    button "Drank alcohol"
    heading "In bed I…" [level=2]
    group "In bed I…"
    button "Slept on my front"
    button "Had heavy or tight covers"
    button "Delete this night"
    contentinfo
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status"
  `)
  await link(page, 'Add a cramp').click()
  await heading(page, 'Add a cramp').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Add a cramp"
    banner
    link "Back"
    main
    heading "Add a cramp" [level=1]
    combobox "Where"
    textbox "When it began"
    combobox "How long"
    heading "Pain" [level=2]
    radiogroup "Pain"
    radio "0"
    radio "1"
    radio "2"
    radio "3"
    radio "4"
    radio "5"
    radio "6"
    radio "7"
    radio "8"
    radio "9"
    radio "10"
    contentinfo
    button "Save"
    status"
  `)
  await button(page, 'Save').click()
  await saved(page)
  await button(page, /^Delete: /).click()
  await page.getByRole('status').getByText('The cramp was deleted.').waitFor()
  await expect.poll(() => focused(page)).toBe('h1 "Sunday 1 March"')
  await button(page, 'Undo').click()
  await page.getByRole('status').getByText('Undone.').waitFor()
  await expect.poll(() => focused(page)).toBe('h1 "Sunday 1 March"')
  await person.open('diary/find')
  await heading(page, /^All \d+ nights$/).waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: body
    banner
    link "Diary"
    main
    heading "Find nights" [level=1]
    combobox "Cramps"
    combobox "Muscle"
    combobox "Side"
    combobox "Pain"
    combobox "Sleep"
    combobox "The day before"
    combobox "Year"
    combobox "Month"
    combobox "Test nights"
    status
    heading "All 301 nights" [level=2]
    link "Tuesday 3 March 2026 Not known."
    … 28 more
    link "Monday 2 February 2026 2 cramps. Slept badly."
    button "Show 30 more"
    contentinfo
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status"
  `)
  await page.getByLabel('Cramps').selectOption('3 or more')
  await button(page, 'Show all nights').click()
  await expect.poll(() => focused(page)).toBe('h1 "Find nights"')
})

test('what goes with bad nights, and a result', async () => {
  await come('2026-03-03T08:00')
  await bringIn(person, yearWithTest('2026-03-02', 5))
  await person.open('diary/goes-with')
  await heading(page, 'Too few nights to say').waitFor({ timeout: 60_000 })
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: body
    banner
    link "Diary"
    main
    heading "What goes with bad nights" [level=1]
    heading "New shoes" [level=2]
    heading "Sat a lot" [level=2]
    group: Show as table
    link "To find out what helps, test one thing fairly"
    heading "Too few nights to say" [level=2]
    contentinfo
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status"
  `)
  await person.open('find-out/result')
  await heading(page, /Stretching helps you/).waitFor({ timeout: 60_000 })
  await heading(page, 'Sleep, length and pain').waitFor({ timeout: 60_000 })
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: body
    banner
    link "Find out"
    main
    heading "Stretching helps you" [level=1]
    img "100 dots. 99 are filled: in these, stretching helps. 1 are empty: in these it does not."
    heading "Your likely range" [level=2]
    img "Cramps a week. Usual nights: about 8.9, likely 7 to 11. Stretch nights: about 1.8, likely 1 to 3."
    group: Show the maths
    heading "Your 8 weeks, night by night" [level=2]
    heading "Cramps in each week of the test" [level=3]
    img "Bars for 8 weeks: cramps on usual nights, and on nights with it. The table has the numbers."
    group: Show as table
    heading "Would it have got better anyway?" [level=2]
    heading "Could it be luck of the coin?" [level=2]
    heading "Sleep, length and pain" [level=2]
    heading "What you truly did" [level=2]
    heading "Others and you" [level=2]
    heading "Trials in other people" [level=3]
    heading "Your own nights" [level=3]
    heading "What now?" [level=2]
    link "Keep stretching"
    link "Start a new test"
    link "Show my doctor"
    button "Print this page"
    contentinfo
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status"
  `)
})

test('a test is planned, and tonight is answered', async () => {
  await come('2026-03-02T19:30')
  await holdChanceStill(page)
  await bringIn(person, mayStart())
  await person.open('find-out')
  await link(page, /^Stretching/).waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: body
    main
    heading "Find out" [level=1]
    link "Taurine Sureness: Not very sure. 2 of 4 bars. May help. Not very sure. Pills each day"
    img "Sureness: Not very sure. 2 of 4 bars."
    link "Stretching before bed Sureness: Very unsure. 1 of 4 bars. May help. Very unsure. 3 minutes each evening"
    img "Sureness: Very unsure. 1 of 4 bars."
    link "Meditation or calm breathing Sureness: Very unsure. 1 of 4 bars. May help. Very unsure. 15 to 20 minutes a day"
    img "Sureness: Very unsure. 1 of 4 bars."
    link "B vitamins Sureness: Very unsure. 1 of 4 bars. May help. Very unsure. Pills each day"
    img "Sureness: Very unsure. 1 of 4 bars."
    link "Carnitine Sureness: Very unsure. 1 of 4 bars. May help. Very unsure. Pills each day"
    img "Sureness: Very unsure. 1 of 4 bars."
    link "Vitamin K2 Sureness: Very unsure. 1 of 4 bars. Nobody can tell yet. Very unsure. A pill each day"
    img "Sureness: Very unsure. 1 of 4 bars."
    link "Warmth: a pad, a bath or warm socks Sureness: Very unsure. 1 of 4 bars. Never tested for night cramps. Very unsure. 10 minutes each evening"
    img "Sureness: Very unsure. 1 of 4 bars."
    link "Walking, cycling or light training Sureness: Very unsure. 1 of 4 bars. Never tested for night cramps. Very unsure. Some time on most days"
    img "Sureness: Very unsure. 1 of 4 bars."
    link "Less alcohol Sureness: Very unsure. 1 of 4 bars. Never tested for night cramps. Very unsure. No time, but a change of habit"
    img "Sureness: Very unsure. 1 of 4 bars."
    link "Rubbing the legs Sureness: Nobody has looked closely. 0 of 4 bars. Never tested for night cramps. Nobody has looked closely. 5 to 10 minutes each evening"
    img "Sureness: Nobody has looked closely. 0 of 4 bars."
    link "Avocado, greens, papaya, salmon, beans, bone broth Sureness: Nobody has looked closely. 0 of 4 bars. Never tested for night cramps. Nobody has looked closely. A part of your meals"
    img "Sureness: Nobody has looked closely. 0 of 4 bars."
    link "Support socks Sureness: Nobody has looked closely. 0 of 4 bars. Never tested for night cramps. Nobody has looked closely. Socks to put on each day"
    img "Sureness: Nobody has looked closely. 0 of 4 bars."
    link "How your feet lie in bed Sureness: Nobody has looked closely. 0 of 4 bars. Never tested for night cramps. Nobody has looked closely. A minute at bedtime"
    img "Sureness: Nobody has looked closely. 0 of 4 bars."
    link "Drinking more water Sureness: Nobody has looked closely. 0 of 4 bars. Never tested for night cramps. Nobody has looked closely. A glass to drink now and then"
    img "Sureness: Nobody has looked closely. 0 of 4 bars."
    link "Magnesium pills Sureness: Fairly sure. 3 of 4 bars. No better than dummy pills. Fairly sure. Pills each day"
    img "Sureness: Fairly sure. 3 of 4 bars."
    link "Something of your own An ointment, a tea, a habit"
    group: What you must not test by yourself
    group: What helps in a cramp only
    contentinfo
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status"
  `)
  await link(page, /^Stretching/).click()
  await heading(page, 'Test stretching').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Test stretching"
    banner
    link "Find out"
    main
    heading "Test stretching" [level=1]
    group "About how many a week?"
    button "One fewer": −
    status: "?"
    button "One more": +
    group "How long, at most?"
    radio "8 weeks Not known yet"
    radio "12 weeks Not known yet"
    radio "26 weeks Not known yet" [checked]
    group "How often may the plan change?"
    radio "Any night A coin toss for each pair of nights. Quicker to answer." [checked]
    radio "Each week A coin toss for each pair of weeks. Easier to keep up. The first night of each part does not count."
    heading "What happens" [level=2]
    heading "Take care" [level=2]
    group: Show the maths
    contentinfo
    button "Start tonight"
    status"
  `)
  await page.getByRole('radio', { name: /week/ }).last().check()
  await button(page, 'Start tonight').click()
  await heading(page, /tonight|week/)
    .first()
    .waitFor()
  await button(page, 'Done').click()
  await page.getByRole('status').getByText(/Saved/).waitFor()
  await expect.poll(() => focused(page)).toMatch(/^h1 /)
  await link(page, 'Pause or stop the test').click()
  await button(page, 'Pause the test').click()
  await button(page, 'I am ill').click()
  await heading(page, 'Test paused').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Test paused"
    main
    heading "Test paused" [level=1]
    img "0 of 26 parts are over. What comes next stays hidden."
    button "Go on with the test"
    link "Something bothers me Pain, a fall, a rash, an upset stomach"
    link "The locked coin How the order of your test was set"
    link "Pause or stop the test"
    contentinfo
    button "Undo"
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status: Stretch done. Saved."
  `)
  await button(page, 'Go on with the test').click()
  await heading(page, 'Test paused').waitFor({ state: 'detached' })
  await expect.poll(() => focused(page)).toMatch(/^h1 /)
})

test('the bedtime routine', async () => {
  await come('2026-03-02T19:30')
  await person.open('bedtime')
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: body
    banner
    link "Home"
    main
    heading "Bedtime" [level=1]
    link "Stretch your calves 3 minutes"
    link "Rub your calves 3 minutes, sitting"
    link "Warm your calves 15 minutes, sitting up"
    link "Remind me A calendar file that rings at bedtime"
    contentinfo
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status"
  `)
  await link(page, /Rub your calves/).click()
  await heading(page, 'Before you start').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Rub your calves"
    banner
    link "Bedtime"
    main
    heading "Rub your calves" [level=1]
    region "Before you start"
    heading "Before you start" [level=2]
    heading "Stop if" [level=3]
    link "When to get help"
    contentinfo
    button "Start"
    status"
  `)
  await button(page, 'Start').click()
  await page.getByRole('timer').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Rub your calves"
    banner
    link "Bedtime"
    button "Read aloud"
    button "Buzz at each step" [pressed]
    main
    heading "Rub your calves" [level=1]
    timer "10 seconds left"
    contentinfo
    button "Step back"
    button "Pause"
    status"
  `)
})

test('the tour, and the page Me', async () => {
  await come('2026-03-02T08:00')
  await person.open()
  await link(page, 'Show me').click()
  await heading(page, 'A cramp at night').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "A cramp at night"
    banner
    link "Home"
    main
    heading "A cramp at night" [level=1]
    contentinfo
    button "Next"
    button "Skip"
    status"
  `)
  await button(page, 'Next').click()
  await expect.poll(() => focused(page)).toBe('h1 "The morning after"')
  await button(page, 'Skip').click()
  await link(page, 'Me').click()
  await heading(page, 'Look and sound').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Me"
    main
    heading "Me" [level=1]
    heading "Language" [level=2]
    radiogroup "Language"
    radio "English" [checked]
    radio "Español"
    radio "Deutsch"
    heading "Look and sound" [level=2]
    heading "Night look" [level=3]
    radiogroup "Night look"
    radio "At night" [checked]
    radio "Never"
    radio "Always"
    heading "Text size" [level=3]
    radiogroup "Text size"
    radio "A, Usual text" [checked]: A
    radio "A+, Large text": A+
    radio "A++, Very large text": A++
    radiogroup "Read aloud in a cramp"
    radio "On"
    radio "Off" [checked]
    radiogroup "Buzz at each step"
    radio "On" [checked]
    radio "Off"
    heading "Where I live" [level=2]
    combobox "My country"
    status: "To call for help: 999. Today is Monday 2 March. Weeks begin on Monday."
    heading "Clock" [level=3]
    radiogroup "Clock"
    radio "9:30 pm" [checked]
    radio "21:30"
    heading "When I sleep" [level=2]
    radiogroup "When I sleep"
    radio "At night" [checked]
    radio "By day"
    heading "In the morning" [level=2]
    link "My own things to note Shown each morning, to tap"
    heading "My health" [level=2]
    link "About me Age, health, pills and blood tests"
    link "Safety check How soon to get help, and what not to try"
    link "Doctor page One page about your nights, for a visit."
    link "Food check What your food and pills give you"
    heading "Save and move my diary" [level=2]
    button "Save a copy"
    link "Bring in a copy"
    link "When to get help"
    heading "New here?" [level=2]
    link "A short look around Three short pages"
    button "Look around in a diary we made up 12 weeks nobody lived, and a test on its way"
    heading "Privacy" [level=2]
    heading "About" [level=2]
    heading "What it cannot do" [level=3]
    link "Delete everything"
    contentinfo
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status"
  `)
})

test('copies: shared, locked and checked; and everything deleted', async () => {
  await come('2026-03-02T08:00')
  await person.open('diary/share')
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: body
    banner
    link "Diary"
    main
    heading "Print, save, bring in" [level=1]
    link "Print for my doctor One page about your nights, for a visit."
    button "Print this diary The weeks on the Diary page go on paper."
    link "Months on paper One page a month, one line a night. For you, or for your doctor."
    link "A month on paper A blank page to fill in by hand."
    button "Save a copy One file with all of it. Anyone who has the file can read it."
    link "Save a locked copy The same file, but only your passphrase opens it."
    link "Check a copy See if a file still holds all of your diary."
    link "Bring in a copy From a saved copy or a spreadsheet file."
    link "Bring your history From a watch, a phone or another app"
    link "Earlier states of your diary For when something went wrong. They are kept on this phone."
    contentinfo
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status"
  `)
  await link(page, /^Save a locked copy/).click()
  await page.getByLabel('The same once more').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: h1 "Save a locked copy"
    banner
    link "Back"
    main
    heading "Save a locked copy" [level=1]
    textbox "Passphrase"
    textbox "The same once more"
    button "Show it"
    status
    button "Lock and save"
    contentinfo
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status"
  `)
  await person.open('diary/share/check')
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: body
    banner
    link "Back"
    main
    heading "Check a copy" [level=1]
    button "Choose a file"
    contentinfo
    navigation "Main"
    link "Home"
    link "Diary"
    link "Find out"
    link "Learn"
    link "Me"
    status"
  `)
  await person.open('me/delete')
  await button(page, 'Yes, delete everything').click()
  await page.getByText('Are you quite sure? Tap once more.').waitFor()
  expect(await heard(page)).toMatchInlineSnapshot(`
    "focus: button "Delete now"
    banner
    link "Me"
    main
    heading "Delete all of it?" [level=1]
    status: Are you quite sure? Tap once more.
    button "Delete now"
    button "Save a copy"
    link "Keep it"
    contentinfo
    status"
  `)
  await button(page, 'Delete now').click()
  await page.getByRole('status').getByText('Everything was deleted.').waitFor()
})

test('the same words said twice are two things to hear', async () => {
  await come('2026-03-02T08:00')
  await person.open('diary/2026-03-01')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    const live = document.querySelector('.sr[role=status]')!
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) said.push(node.textContent ?? '')
    }).observe(live, { childList: true, subtree: true, characterData: true })
  })
  const said = () => page.evaluate(() => (globalThis as unknown as { said: readonly string[] }).said)
  await button(page, '1').click()
  await saved(page)
  await button(page, '2').click()
  await expect.poll(said).toEqual(['Saved.', 'Saved.'])
})
