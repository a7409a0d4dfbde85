// French.
import { wordList } from './word-list.ts'
import type { LanguageWords } from './words.ts'

export const french: LanguageWords = {
  judgementVerbs: wordList(`
    prétend prétendent prétendait prétendu avoue avouent avouait avoué admet admettent admettait admis
    insiste insistent insistait insisté concède concèdent concédait concédé révèle révèlent révélait révélé
    martèle martèlent martelait martelé assène assènent asséné fustige fustigent fustigé tacle taclé
    ironise ironisent ironisé raille raillent raillé tonne tonné
  `),
  neutralVerb: 'a dit',
  that: ['que', 'qu'],
  pluralSources:
    /(?<!\p{L})(?:selon|d[’']après) (?:[\p{L}’'-]+ ){0,3}sources(?!\p{L})|(?<!\p{L})(?:des|les|plusieurs|ces) sources (?:[\p{L}’'-]+ ){0,3}(?:ont|affirment|indiquent|confirment|assurent|proches|disent)(?!\p{L})|(?<!\p{L})de sources (?:[\p{L}’'-]+ ){0,2}(?:concordantes|proches|officielles|diplomatiques|policières|gouvernementales)(?!\p{L})/giu,
  grammar: wordList(`
    le la les l un une des du de d au aux est sont était étaient être été a ont avait avaient ai as
    à en dans sur par pour avec et donc alors ben euh bah hein voilà quoi enfin bon que qui ce cela ça
  `),
  negations: wordList('ne n pas jamais rien aucun aucune personne ni non sans guère plus nulle'),
  abbreviations: wordList(
    'm mm mme mlle dr pr st ste av bd art no etc cf p.-d.g janv févr juil sept oct nov déc',
  ),
  longestSentence: 40,
}
