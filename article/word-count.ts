// How long the copy is. Only the body counts: fields have limits of their own, in characters.
import type { Body } from './body/body.ts'
import { textOf } from './quotes/quotes-in.ts'

const parts = 0
const joins = 1
const letter = 2
const wordOfItsOwn = 3

const ownWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
const letterOrDigit = /[\p{L}\p{N}]/u
const parting = /[\s—―]/u

function roleOf(character: string): number {
  if (parting.test(character)) return parts
  if (!letterOrDigit.test(character)) return joins
  return ownWord.test(character) ? wordOfItsOwn : letter
}

const latinRoles = Uint8Array.from({ length: 0x250 }, (_, code) =>
  roleOf(String.fromCharCode(code)),
)

/**
 * Words as a person counts them: runs without white space or em dashes that hold a letter or a digit. Chinese and
 * Japanese set no spaces, so each of their letters counts as one. Linear in the text.
 */
export function wordsInText(text: string): number {
  let words = 0
  let isCounted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    if (code > 0xffff) at++
    const role = latinRoles[code] ?? roleOf(String.fromCodePoint(code))
    if (role === letter && !isCounted) words++
    if (role === wordOfItsOwn) words++
    if (role !== joins) isCounted = role === letter
  }
  return words
}

/** The words of all text in the body, lists, block quotes and code included; captions and alternative texts are not. */
export function wordCount(body: Body): number {
  return wordsInText(textOf(body))
}
