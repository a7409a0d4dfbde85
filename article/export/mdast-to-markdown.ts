// mdast → Markdown text: the options of the library, and the few places where newsrooms' tools need more care than
// CommonMark asks for (template languages, references in ampersands, white space that parsers trim).
import type { Break, Code, Literal, Nodes, Root } from 'mdast'
import { frontmatterToMarkdown } from 'mdast-util-frontmatter'
import { gfmToMarkdown } from 'mdast-util-gfm'
import {
  defaultHandlers,
  type Handle,
  type State,
  toMarkdown,
  type Unsafe,
} from 'mdast-util-to-markdown'
import type { Profile } from './profiles/profile.ts'
import { wordpressShortcodes } from './shortcodes.ts'

const extensions = [frontmatterToMarkdown(['yaml']), gfmToMarkdown()]

/** `profile` decides on breaks, on characters that need references, and on what must not be run. */
export function mdastToMarkdown(tree: Root, profile: Profile): string {
  return toMarkdown(tree, {
    bullet: '-',
    bulletOther: '+',
    emphasis: '*',
    strong: '*',
    fence: profile.fence,
    fences: true,
    resourceLink: true,
    rule: '*',
    listItemIndent: 'one',
    incrementListMarker: !hasOverflowingList(tree),
    extensions,
    handlers: {
      root: rootWith([...asReferences, ...profile.references]),
      delete: strikethrough,
      code,
      characterReference,
      break: breakWith(profile.breaks),
    },
    unsafe: [
      ...templateAndTables,
      ...(profile.runs === 'wordpress' ? [{ character: '[', after: shortcode }] : []),
    ],
  })
}

/** Where a character reference would form; the library's own rule also escapes AT&T, which Jekyll prints as AT\&T. */
const reference = '(?:#\\d{1,9}|#[xX][\\da-fA-F]{1,8}|[A-Za-z][A-Za-z\\d]{1,31});'

const templateAndTables: Unsafe[] = [
  { character: '{', after: '[{%#]' },
  { character: '{', before: '\\{' },
  { character: '|', inConstruct: 'phrasing' },
  { character: '&', after: reference },
  // Some readers make a link of it even where no name follows.
  {
    character: '.',
    before: '[Ww]{3}',
    inConstruct: 'phrasing',
    notInConstruct: ['autolink', 'link', 'image', 'label'],
  },
  // Hugo and Jekyll know lists of terms: a line that starts with a colon explains the one above.
  { character: ':', atBreak: true },
  // White space to some readers and none to others, which decides whether `**` next to it opens or closes.
  { character: '\u2028', inConstruct: 'phrasing' },
  { character: '\u2029', inConstruct: 'phrasing' },
  { character: '\ufeff', inConstruct: 'phrasing' },
]

/** Escaped as references, since backslashes stop neither templates nor Jekyll. */
const asReferences = ['{', '&']

const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'

/** Parentheses stand in pairs already, or percent-encoded. */
const isReplaced = (pattern: Unsafe) =>
  (pattern.character === '&' && pattern.after === '[#A-Za-z]') ||
  ('()'.includes(pattern.character) && pattern.inConstruct === 'destinationRaw')

/** Next to `~~` letters may turn into references as they do next to `**`; the library only knows of the latter. */
const asAttention = (edge: string) => edge.replaceAll('~', '*')

const rootWith =
  (references: readonly string[]): Handle =>
  (node: Root, parent, state: State, info) => {
    const safe = state.safe.bind(state)
    state.unsafe = state.unsafe.filter((pattern) => !isReplaced(pattern))
    state.safe = (value, config) => {
      const encode = [...(config.encode ?? []), ...references]
      // Jekyll shows the backslashes of a title.
      if (state.stack.includes('titleQuote')) encode.push(...punctuation)
      // Over the underline of a heading even an escaped pipe makes a table.
      if (state.stack.includes('headingSetext')) encode.push('|')
      const edges = { before: asAttention(config.before), after: asAttention(config.after) }
      return safe(value, { ...config, ...edges, encode }).replaceAll('&#x26;', '&amp;')
    }
    return defaultHandlers.root(node, parent, state, info)
  }

const shortcode = `(?:${wordpressShortcodes.join('|')})\\b`

/** A language that starts with tildes would make a fence of tildes longer. */
const code: Handle = (node: Code, parent, state: State, info) => {
  const { fence } = state.options
  state.options.fence = node.lang?.startsWith('~') ? '`' : fence
  const written = defaultHandlers.code(node, parent, state, info)
  state.options.fence = fence
  return written
}

/**
 * Where a space or nothing stands before it, two spaces say no break; where a backslash stands there, some readers take
 * one more for a part of the text.
 */
const breakWith =
  (breaks: Profile['breaks']): Handle =>
  (node: Break, parent, state: State, info) => {
    const written = defaultHandlers.break(node, parent, state, info)
    if (written !== '\\\n') return written
    const isAfterBlank = /[ \t\n]$|^$/.test(info.before)
    const asSpaces = breaks === 'spaces' ? !isAfterBlank : info.before.endsWith('\\')
    return asSpaces ? '  \n' : written
  }

/** Two tildes always: readers differ on what one tilde means. */
const strikethrough: Handle = Object.assign(
  (
    node: Parameters<typeof defaultHandlers.strong>[0],
    _: unknown,
    state: State,
    info: Parameters<Handle>[3],
  ) => {
    const exit = state.enter('phrasing')
    const text = `~~${state.containerPhrasing(node, { ...info, before: '~', after: '~' })}~~`
    exit()
    return text
  },
  {
    attention: () => ({ construct: 'strikethrough' as const, markers: ['~'], sizes: [2] }),
    peek: () => '~',
  },
)

/** One character, always spelt as a reference. */
interface CharacterReference extends Literal {
  type: 'characterReference'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    characterReference: CharacterReference
  }
  interface RootContentMap {
    characterReference: CharacterReference
  }
}

const characterReference: Handle = Object.assign(
  (node: CharacterReference) =>
    `&#x${(node.value.codePointAt(0) ?? 0xfffd).toString(16).toUpperCase()};`,
  { peek: () => '&' },
)

const longestNumber = 999_999_999

/** A marker of ten digits is no list any more: such a list repeats its first number. */
function hasOverflowingList(tree: Root): boolean {
  let found = false
  walk(tree, (node) => {
    if (node.type === 'list' && (node.start ?? 1) + node.children.length - 1 > longestNumber)
      found = true
  })
  return found
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node)
  if ('children' in node) for (const child of node.children) walk(child, visit)
}
