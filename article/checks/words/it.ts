// Italian.
import { wordList } from './word-list.ts'
import type { LanguageWords } from './words.ts'

export const italian: LanguageWords = {
  judgementVerbs: wordList(`
    sostiene sostengono sosteneva sostenuto ammette ammettono ammetteva ammesso confessa confessano confessato
    insiste insistono insisteva insistito rivela rivelano rivelava rivelato tuona tuonano tuonato
    attacca attaccano attaccato sbotta sbottato ironizza ironizzano ironizzato sentenzia sentenziato
    pretende pretendono preteso rincara rincarato
  `),
  neutralVerb: 'ha detto',
  that: ['che'],
  pluralSources:
    /(?<!\p{L})(?:secondo|da|stando a) (?:[\p{L}’'-]+ ){0,3}fonti(?!\p{L})|(?<!\p{L})fonti (?:[\p{L}’'-]+ ){0,3}(?:vicine|hanno|dicono|riferiscono|affermano|confermano|governative|diplomatiche|ufficiali|locali)(?!\p{L})/giu,
  grammar: wordList(`
    il lo la i gli le l un uno una di del dello della dei degli delle d è sono era erano essere stato stata
    ha hanno aveva avevano ho a al allo alla ai agli alle da dal dalla in nel nella su sul con per e ed
    allora quindi cioè insomma ecco beh boh ehm eh mah che chi ci ne si questo quello
  `),
  negations: wordList(
    'non no mai niente nulla nessuno nessuna né senza neanche nemmeno neppure solo',
  ),
  abbreviations: wordList(
    'sig sigg sig.ra dott dott.ssa prof ing avv on sen st ss ecc art n gen feb mar apr giu lug ago set ott nov dic',
  ),
  longestSentence: 40,
}
