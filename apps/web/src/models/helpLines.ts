/**
 * Lines beside the emergency number, where the evidence we collected names one (causes and triage): for thoughts of
 * ending one's life UK 116 123 and US 988 (`rf_self_harm`), for advice today NHS 111. Elsewhere none is named rather
 * than one nobody checked.
 */
const CRISIS: Readonly<Record<string, string>> = { GB: '116123', US: '988' }
const NURSE: Readonly<Record<string, string>> = { GB: '111' }

export const crisisLineOf = (region: string): string | null => CRISIS[region] ?? null
export const nurseLineOf = (region: string): string | null => NURSE[region] ?? null

/** As people say it: in threes from six digits on. */
export const spokenNumber = (number: string): string => number.replace(/^(\d{3})(\d{3})$/, '$1 $2')
