// The terms on which a source spoke, and what each allows to be printed (NEWSROOM: Terms of a source).
import { z } from 'zod'

export const Terms = z.enum(['on-the-record', 'on-background', 'deep-background', 'off-the-record'])
export type Terms = z.infer<typeof Terms>

interface TermsRule {
  readonly label: string
  /** Whether the source's own name may be printed. */
  readonly allowsName: boolean
  /** Whether the agreed description may be printed. */
  readonly allowsDescription: boolean
  /** Whether words in quotation marks may be printed. */
  readonly allowsDirectQuote: boolean
  /** Whether what was said may be printed at all. */
  readonly allowsInformation: boolean
}

export const termsRules: Readonly<Record<Terms, TermsRule>> = {
  'on-the-record': {
    label: 'On the record',
    allowsName: true,
    allowsDescription: true,
    allowsDirectQuote: true,
    allowsInformation: true,
  },
  'on-background': {
    label: 'On background',
    allowsName: false,
    allowsDescription: true,
    allowsDirectQuote: true,
    allowsInformation: true,
  },
  'deep-background': {
    label: 'Deep background',
    allowsName: false,
    allowsDescription: false,
    allowsDirectQuote: false,
    allowsInformation: true,
  },
  'off-the-record': {
    label: 'Off the record',
    allowsName: false,
    allowsDescription: false,
    allowsDirectQuote: false,
    allowsInformation: false,
  },
}
