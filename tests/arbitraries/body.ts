// Bodies over the whole grammar: every block, every mark, every attribute, nested, empty and hostile. Values are in the
// form that parseBody gives, so that a round trip through the file must return them unchanged.
import fc from 'fast-check'
import { type Block, Body, type ListItem } from '../../article/body/body.ts'
import type { CodeBlock } from '../../article/body/code-block.ts'
import type { Image } from '../../article/body/image.ts'
import { isPrintableLink } from '../../article/body/link.ts'
import { type Inline, type Mark, markOrder } from '../../article/body/text.ts'
import { type Attribution, QuoteKind, QuoteMedium } from '../../article/quotes/quotation.ts'
import { Terms } from '../../article/quotes/terms.ts'
import { fieldText, hostileText, plainWords } from './text.ts'

export interface BodyChoice {
  /** The ids that attributions may name; none leaves every quote unattributed. */
  readonly sourceIds: readonly string[]
  /** Terms that a quote may carry of its own. */
  readonly terms: readonly Terms[]
}

const anyTerms: BodyChoice = { sourceIds: [], terms: Terms.options }

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** ISO 8601, UTC. */
export const moment = (): fc.Arbitrary<string> => day

export const languageTag = (): fc.Arbitrary<string> =>
  fc.constantFrom('en', 'de', 'it', 'fr', 'ar', 'he', 'fa', 'no', 'zh-Hant', 'pt-BR', 'ja', 'ur')

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

export const attribution = ({ sourceIds, terms }: BodyChoice): fc.Arbitrary<Attribution> => {
  const id = sourceIds.length === 0 ? fc.constant(null) : orNull(fc.constantFrom(...sourceIds))
  return fc.record({
    sourceId: id,
    kind: fc.constantFrom(...QuoteKind.options),
    terms: terms.length === 0 ? fc.constant(null) : orNull(fc.constantFrom(...terms)),
    via: id,
    medium: orNull(fc.constantFrom(...QuoteMedium.options)),
    saidAt: orNull(
      fc.oneof(
        day,
        day.map((iso) => iso.slice(0, 10)),
      ),
    ),
    original: orNull(
      fc.record({ language: languageTag(), text: plainWords(), translator: fieldText(20) }),
    ),
    verbatim: orNull(fc.record({ text: plainWords(), where: fieldText(20) })),
    verified: orNull(fc.record({ by: plainWords(), at: day })),
    evidence: fc.array(
      fc.record({
        kind: fc.constantFrom('recording', 'document', 'link', 'note'),
        reference: plainWords(),
      }),
      { maxLength: 2 },
    ),
  })
}

export const linkAddress = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      'https://example.org',
      'https://example.org/a_(b)_c',
      'https://example.org/a)b(c',
      'https://example.org/?a=1&copy;=2&b=*x*_y_',
      'http://example.org/a~b~~c#d%20e',
      'https://example.org/é/雨',
      'https://münchen.example/weg',
      'mailto:ann@example.org?subject=a%20b',
      'https://example.org/{{x}}|y^z`w\\v"u\'t<s>',
      'https://example.org/[a]!b',
    ),
    fc.webUrl({ withQueryParameters: true, withFragments: true }).filter(isPrintableLink),
  )

const mark = (type: Mark['type'], choice: BodyChoice): fc.Arbitrary<Mark> => {
  switch (type) {
    case 'quotation':
      return attribution(choice).map((attrs) => ({ type, attrs }))
    case 'link':
      return fc
        .record({ href: linkAddress(), title: orNull(fieldText(20)) })
        .map((attrs) => ({ type, attrs }))
    default:
      return fc.constant({ type })
  }
}

const marks = (choice: BodyChoice): fc.Arbitrary<Mark[]> =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 4, arbitrary: fc.subarray([...markOrder], { maxLength: 3 }) },
      {
        weight: 2,
        arbitrary: fc.subarray(['bold', 'italic', 'strike'] as const, { minLength: 1 }),
      },
    )
    .map((types: readonly Mark['type'][]) =>
      types.filter((type) => type !== 'notAQuote' || !types.includes('quotation')),
    )
    .chain((types) => fc.tuple(...types.map((type) => mark(type, choice))))

const marked = <T extends object>(node: T, list: Mark[]): T & { marks?: Mark[] } =>
  list.length === 0 ? node : { ...node, marks: list }

const inline = (choice: BodyChoice): fc.Arbitrary<Inline> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 4, arbitrary: hostileText() },
        { weight: 4, arbitrary: plainWords() },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      marks(choice),
    )
    .map(([text, list]) =>
      text === null
        ? marked({ type: 'hardBreak' as const }, list)
        : marked({ type: 'text' as const, text }, list),
    )

const line = (choice: BodyChoice): fc.Arbitrary<{ content?: Inline[] }> =>
  fc
    .array(inline(choice), { maxLength: 6 })
    .map((content) => (content.length === 0 ? {} : { content }))

const image = (): fc.Arbitrary<Image> =>
  fc
    .record({
      media: fc.constantFrom('0123456789abcdef.png', 'fedcba9876543210.jpg'),
      alt: fieldText(40),
      caption: fieldText(40),
      credit: fieldText(20),
    })
    .map((attrs) => ({ type: 'image', attrs }))

const codeBlock = (): fc.Arbitrary<CodeBlock> =>
  fc
    .tuple(
      orNull(fc.constantFrom('js', 'c++', 'x`y', 'a b', '~', '&amp;')),
      fc.option(hostileText(), { nil: undefined }),
    )
    .map(([language, text]) => ({
      type: 'codeBlock',
      attrs: { language },
      ...(text === undefined ? {} : { content: [{ type: 'text', text }] }),
    }))

const leaf = (choice: BodyChoice): fc.Arbitrary<Block> =>
  fc.oneof(
    { weight: 8, arbitrary: line(choice).map((rest): Block => ({ type: 'paragraph', ...rest })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), line(choice))
        .map(([level, rest]): Block => ({ type: 'heading', attrs: { level }, ...rest })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(attribution(choice), line(choice))
        .map(([attrs, rest]): Block => ({ type: 'pullQuote', attrs, ...rest })),
    },
    { weight: 1, arbitrary: codeBlock() },
    { weight: 1, arbitrary: image() },
    { weight: 1, arbitrary: fc.constant<Block>({ type: 'horizontalRule' }) },
  )

function block(choice: BodyChoice, depth: number): fc.Arbitrary<Block> {
  if (depth === 0) return leaf(choice)
  const inner = fc.array(block(choice, depth - 1), { minLength: 1, maxLength: 3 })
  const items = fc.array(
    inner.map((content): ListItem => ({ type: 'listItem', content })),
    { minLength: 1, maxLength: 3 },
  )
  return fc.oneof(
    { weight: 6, arbitrary: leaf(choice) },
    { weight: 1, arbitrary: items.map((content): Block => ({ type: 'bulletList', content })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(0, 1, 7, 999_999_999), items)
        .map(([start, content]): Block => ({ type: 'orderedList', attrs: { start }, content })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(attribution(choice), inner)
        .map(([attrs, content]): Block => ({ type: 'blockquote', attrs, content })),
    },
  )
}

/** A body of up to six blocks, nested up to three deep. */
export const body = (choice: BodyChoice = anyTerms): fc.Arbitrary<Body> =>
  fc
    .array(block(choice, 3), { minLength: 1, maxLength: 6 })
    .map((content) => Body.parse({ type: 'doc', content }))
