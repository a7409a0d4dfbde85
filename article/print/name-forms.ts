// The forms in which a name can stand in print: whole, turned round, written together, surname or given name alone.
import type { Source } from '../source.ts'
import { foldedWords, type Phrase, wordsOf } from './find-phrases.ts'
import { givenNamesThatAreWords } from './given-names-that-are-words.ts'
import { surnamesThatAreWords } from './surnames-that-are-words.ts'

export interface NameForm extends Phrase {
  readonly kind: 'name' | 'surname' | 'given-name'
  /** Whether it can mean nobody and nothing else. */
  readonly isSure: boolean
}

const titles = new Set(
  `mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev father sister brother sen senator rep gov
  governor gen general col colonel maj major capt captain lt lieutenant sgt sergeant judge justice minister president
  herr frau doktor ing dipl m mme mlle monsieur madame maitre me sig signor signora dott dottoressa avv
  sr sra don dona senor senora`
    .trim()
    .split(/\s+/u),
)
const suffixes = new Set([
  'jr',
  'sr',
  'junior',
  'senior',
  'ii',
  'iii',
  'iv',
  'phd',
  'md',
  'esq',
  'qc',
  'kc',
  'mp',
])

/** None for a source without a name. */
export function nameForms(source: Source): readonly NameForm[] {
  const written = foldedWords(source.name)
  if (written.length === 0) return []
  const looksLikeName = wordsOf(source.name).some(({ isCapital }) => isCapital)
  const whole = (words: readonly string[]): NameForm => ({
    kind: 'name',
    words,
    // One short word is found in many others' copy.
    onlyCapital: words.length === 1 && isAlsoWord(words[0] ?? ''),
    isSure: looksLikeName && !(words.length === 1 && isAlsoWord(words[0] ?? '')),
  })
  if (source.kind !== 'person') return distinct([whole(written)])
  const person = withoutFrame(written)
  const [first, ...others] = person
  const last = others.at(-1)
  if (first === undefined || last === undefined)
    return distinct([whole(written), ...(first === undefined ? [] : [whole(person)])])
  return distinct([
    whole(written),
    whole(person),
    whole([first, last]),
    whole([...others, first]),
    whole([last, first]),
    whole([person.join('')]),
    ...surnames(source.name, others),
    ...givenName(source.name, first, last),
  ])
}

/** The words of a name without titles in front and suffixes behind. */
function withoutFrame(words: readonly string[]): readonly string[] {
  let from = 0
  let to = words.length
  while (to - from > 1 && titles.has(words[from] ?? '')) from++
  while (to - from > 1 && suffixes.has(words[to - 1] ?? '')) to--
  return words.slice(from, to)
}

/** Each name behind the first one, where it is written with a capital: particles alone say nothing. */
function surnames(name: string, others: readonly string[]): readonly NameForm[] {
  const capitals = capitalWords(name)
  const last = others.length - 1
  return others
    .filter((word) => [...word].length > 1 && capitals.has(word))
    .map((word) => ({
      kind: 'surname',
      words: [word],
      // A middle name is many people's; so are short names the words of many languages.
      onlyCapital: isAlsoWord(word) || word !== others[last],
      isSure: false,
    }))
}

/** None where it is a word or an initial: half of all sentences would begin with somebody's name. */
function givenName(name: string, first: string, last: string): readonly NameForm[] {
  const capitals = capitalWords(name)
  const isName = capitals.has(first) && capitals.has(last) && [...first].length > 2
  if (!isName || givenNamesThatAreWords.has(first) || surnamesThatAreWords.has(first)) return []
  return [{ kind: 'given-name', words: [first], onlyCapital: true, endsName: true, isSure: false }]
}

const capitalWords = (name: string): ReadonlySet<string> =>
  new Set(wordsOf(name).flatMap(({ folded, isCapital }) => (isCapital ? [folded] : [])))

const isAlsoWord = (word: string): boolean =>
  [...word].length <= 3 || surnamesThatAreWords.has(word)

function distinct(forms: readonly NameForm[]): readonly NameForm[] {
  const known = new Map<string, NameForm>()
  for (const form of forms) {
    const key = form.words.join(' ')
    if (!known.has(key)) known.set(key, form)
  }
  return [...known.values()]
}
