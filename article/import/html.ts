// An HTML file → fields and body. The page is parsed, never run; nothing it names is loaded.
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { emptyBody } from '../body/body.ts'
import { languageName } from '../language-tag.ts'
import { textOf } from '../quotes/quotes-in.ts'
import { mainLanguage } from './detect-language.ts'
import type { Guess } from './formats.ts'
import { hastToBlocks } from './hast-to-body.ts'
import { readOwnPage } from './own-page.ts'
import { pageHead } from './page-head.ts'
import { pageParts } from './page-parts.ts'
import { namePictures } from './pictures-beside.ts'
import type { ReadContext, Reading } from './reading.ts'
import { relatedBlocks } from './related-blocks.ts'
import { shallowHtml } from './shallow-html.ts'

/** Whether a text without a telling extension is a page. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body|article)\b/iu.test(
    text.slice(0, 2_000),
  )
}

export function readHtml(text: string, context: ReadContext): Reading {
  const root: Root = fromHtml(shallowHtml(text), { fragment: false })
  const own = readOwnPage(root, context)
  if (own !== null) return own
  const head = pageHead(root)
  const parts = pageParts(bodyOf(root), head, context.finder)
  const pictures = namePictures(parts.copy, context.pictureAt)
  const {
    blocks,
    related,
    guessed: relatedGuesses,
    leftOut,
  } = relatedBlocks(hastToBlocks(parts.copy, pictures), context.newId)
  const paragraphs = blocks.map(textOf)
  const detected =
    head.language === null ? mainLanguage([parts.headline, ...paragraphs], context.detector) : null
  const language = head.language ?? detected
  const guessed: Guess[] = [...parts.guessed, ...relatedGuesses]
  if (detected !== null)
    guessed.push({
      field: 'language',
      value: languageName(detected),
      index: null,
      lines: [],
      at: 'start',
    })
  return {
    kind: 'read',
    fields: {
      ...(language === null ? {} : { language }),
      ...(head.date === null ? {} : { createdAt: head.date }),
      ...(head.modified === null ? {} : { updatedAt: head.modified }),
      subjects: head.sections.map((name) => ({ code: '', name })),
      kicker: parts.kicker,
      headline: parts.headline,
      standfirst: parts.standfirst,
      bylines: [...parts.bylines],
      keywords: [...head.keywords],
      credit: head.credit,
      ...parts.fields,
      related: [...related],
      body: blocks.length === 0 ? emptyBody() : { type: 'doc', content: [...blocks] },
    },
    guessed,
    leftOut: [...parts.leftOut, ...leftOut],
  }
}

/** The page's body; a parsed page always has one, unless it is made of frames. */
function bodyOf(root: Root): Element | null {
  const html = root.children.find((child) => child.type === 'element' && child.tagName === 'html')
  if (html?.type !== 'element') return null
  const body = html.children.find((child) => child.type === 'element' && child.tagName === 'body')
  return body?.type === 'element' ? body : null
}
