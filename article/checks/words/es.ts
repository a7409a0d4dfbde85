// Spanish.
import { wordList } from './word-list.ts'
import type { LanguageWords } from './words.ts'

export const spanish: LanguageWords = {
  judgementVerbs: wordList(`
    alega alegan alegó alegaron admite admiten admitió admitieron confiesa confiesan confesó confesaron
    insiste insisten insistió insistieron revela revelan reveló revelaron reconoce reconocen reconoció
    presume presumió presumieron pretende pretendió arremete arremetió arremetieron zanja zanjó
    ironiza ironizó sentencia sentenció espeta espetó
  `),
  neutralVerb: 'dijo',
  that: ['que'],
  pluralSources:
    /(?<!\p{L})(?:según|de acuerdo con) (?:[\p{L}-]+ ){0,3}fuentes(?!\p{L})|(?<!\p{L})fuentes (?:[\p{L}-]+ ){0,3}(?:cercanas|dijeron|aseguran|aseguraron|afirman|afirmaron|confirmaron|consultadas|oficiales|diplomáticas|policiales|gubernamentales)(?!\p{L})/giu,
  grammar: wordList(`
    el la los las un una unos unas de del es son era eran ser sido fue fueron está están estaba
    ha han había habían he a al en por para con y e entonces pues bueno eh este o sea digamos que
    lo se me te nos esto eso
  `),
  negations: wordList(
    'no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco apenas solo sólo',
  ),
  abbreviations: wordList(
    'sr sra sres dr dra d dña prof gral ee.uu etc art núm pág av st ene feb mar abr jun jul ago sept oct nov dic',
  ),
  longestSentence: 40,
}
