// For the report, which must print the rule that was followed.
export { helpsFrom } from '../src/verdict.ts'
