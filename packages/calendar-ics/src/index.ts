export { type DailyReminder, reminderCalendar } from './reminders.ts'
