// JSON of others, looked into without trust: what is not there, or of another kind, is empty.

export type LooseRecord = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is LooseRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object that a text holds, or null for anything else. Never throws. */
export function parsedRecord(text: string): LooseRecord | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    // Not JSON: the caller has a sentence for it.
    return null
  }
}

/** Cut at `longest` UTF-16 units. */
export function stringIn(record: LooseRecord, key: string, longest = 10_000): string {
  const value = Object.hasOwn(record, key) ? record[key] : undefined
  return typeof value === 'string' ? value.slice(0, longest) : ''
}

export function recordIn(record: LooseRecord, key: string): LooseRecord {
  const value = Object.hasOwn(record, key) ? record[key] : undefined
  return isRecord(value) ? value : {}
}

/** A value that stands alone is a list of one. */
export function listIn(record: LooseRecord, key: string): readonly unknown[] {
  const value = Object.hasOwn(record, key) ? record[key] : undefined
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

export const recordsIn = (record: LooseRecord, key: string): readonly LooseRecord[] =>
  listIn(record, key).filter(isRecord)
