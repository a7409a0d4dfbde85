// Two states of one article held against each other: lines and body word by word, of the rest only that it differs.
import type { Article } from './article.ts'
import { type ComparedParagraph, compareTexts } from './differences.ts'
import { fields } from './fields.ts'
import { textOf } from './quotes/quotes-in.ts'

export interface ComparedArticles {
  /** Those that differ, in the order of the page. */
  readonly fields: readonly {
    readonly label: string
    readonly rows: readonly ComparedParagraph[]
  }[]
  readonly body: readonly ComparedParagraph[]
  /** The words differ in nothing, but their marks, quotes or headings do. */
  readonly isBodyMarkedAnew: boolean
  /** What else differs, by its name for people. */
  readonly others: readonly string[]
}

/** Who changed what is not asked: `before` is one side, `after` the other. */
export function compareArticles(before: Article, after: Article): ComparedArticles {
  const body = compareTexts(paragraphsOf(before), paragraphsOf(after))
  return {
    fields: fields
      .filter(({ key }) => before[key] !== after[key])
      .map(({ key, label }) => ({
        label,
        rows: compareTexts(before[key].split('\n'), after[key].split('\n')),
      })),
    body,
    isBodyMarkedAnew: body.every(({ isSame }) => isSame) && !isEqual(before.body, after.body),
    others: names.filter(([key]) => !isEqual(before[key], after[key])).map(([, name]) => name),
  }
}

const paragraphsOf = ({ body }: Article): readonly string[] => textOf(body).split('\n')

const names: readonly (readonly [keyof Article, string])[] = [
  ['bylines', 'Bylines'],
  ['dateline', 'Dateline'],
  ['credit', 'Credit'],
  ['sources', 'Sources'],
  ['related', 'Related articles'],
  ['latest', 'Latest articles'],
  ['subjects', 'Subjects'],
  ['keywords', 'Keywords'],
  ['corrections', 'Corrections'],
  ['embargo', 'Embargo'],
  ['lengthTarget', 'Length target'],
  ['state', 'State'],
  ['language', 'Language'],
]

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
