// A mention put into a sentence of saying, within a short article.

interface Written {
  readonly text: string
  /** Where the mention begins, where its first words end, and where all of it ends. */
  readonly from: number
  readonly to: number
  readonly end: number
}

/** The sentence stands in the second paragraph; a mention that opens it begins with a capital. */
export function write(before: string, mention: string, after: string): Written {
  const opens = before === '' || /[.—] $/.test(before)
  const named = opens ? mention.charAt(0).toUpperCase() + mention.slice(1) : mention
  const lead = `The boat left the port.\n\n${before}`
  const stop = named.endsWith('.') && after.startsWith('.') ? after.slice(1) : after
  const from = lead.length
  const [core = named] = named.split(/, | \(/)
  return {
    text: `${lead}${named}${stop}\n\nNothing else was heard.`,
    from,
    to: from + core.length,
    end: from + named.length,
  }
}
