// Characters that nobody sees and that change what a reader sees: bidi overrides that turn words around, zero-width marks
// that split a name, tags. Where a script needs them (joiners, isolates among right-to-left words) they are no trick.

export interface HiddenCharacter {
  /** UTF-16 offset. */
  readonly start: number
  /** Behind its last unit. */
  readonly end: number
  /** In words: `right-to-left override`. */
  readonly name: string
}

const names: Readonly<Record<string, string>> = {
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of an embedding',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'isolate',
  '\u2069': 'end of an isolate',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u2060': 'word joiner',
  '\ufeff': 'zero-width no-break space',
  '\u180e': 'vowel separator',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
}

const suspects =
  /[\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu
const overrides = /[\u202d\u202e]/u
const directional = /[\u200e\u200f\u202a-\u202c\u2066-\u2069]/u
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const joiner = /[\u200c\u200d]/u
/** Scripts in which joiners change letters, and emoji, which are joined into one. */
const joined =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f/u
const tag = /[\u{e0000}-\u{e007f}]/u

/** In order. Takes time linear in the text. */
export function hiddenCharactersIn(text: string): readonly HiddenCharacter[] {
  let isRightToLeft: boolean | null = null
  let inFlag = -1
  return [...text.matchAll(suspects)].flatMap(({ 0: character, index }) => {
    const end = index + character.length
    const hidden = [{ start: index, end, name: names[character] ?? 'tag' }]
    if (overrides.test(character)) return hidden
    if (directional.test(character)) {
      isRightToLeft ??= rightToLeft.test(text)
      return isRightToLeft ? [] : hidden
    }
    if (joiner.test(character)) return joined.test(before(text, index)) ? [] : hidden
    if (tag.test(character)) {
      // A flag of a region is a black flag spelt out with tags.
      if (index === inFlag || before(text, index) === '\u{1f3f4}') {
        inFlag = end
        return []
      }
      return hidden
    }
    return index === 0 && character === '\ufeff' ? [] : hidden
  })
}

/** The whole character that ends at an offset, or ''. */
const before = (text: string, at: number): string =>
  [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''

/** The text with what is hidden written out: `Da⟨right-to-left override⟩na`. */
export function revealed(text: string): string {
  let shown = ''
  let from = 0
  for (const { start, end, name } of hiddenCharactersIn(text)) {
    shown += `${text.slice(from, start)}⟨${name}⟩`
    from = end
  }
  return from === 0 ? text : shown + text.slice(from)
}
