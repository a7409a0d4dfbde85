// German.
import { wordList } from './word-list.ts'
import type { LanguageWords } from './words.ts'

export const german: LanguageWords = {
  judgementVerbs: wordList(`
    behauptet behaupten behauptete behaupteten gestand gestanden gesteht gestehen
    räumt räumte räumten einräumt einräumte einräumten eingeräumt beteuert beteuerte beteuerten beteuern
    beharrt beharrte beharrten enthüllt enthüllte enthüllten enthüllen prahlt prahlte prahlten
    wettert wetterte wetterten schimpft schimpfte jammert jammerte tönt tönte
    höhnt höhnte spottet spottete poltert polterte belehrt belehrte
  `),
  neutralVerb: 'sagte',
  that: ['dass', 'daß'],
  pluralSources:
    /\b(?:aus|in|laut|nach angaben (?:von|aus)) (?:[\p{L}-]+ ){0,3}\p{L}*(?:kreisen|quellen|insidern)(?!\p{L})|(?<!\p{L})(?:quellen|insider) (?:sagten|berichteten|berichten|sagen|zufolge|bestätigten|erklärten|teilten)(?!\p{L})|(?<!\p{L})\p{L}*(?:quellen|kreisen|insidern) zufolge/giu,
  grammar: wordList(`
    der die das den dem des ein eine einen einem einer eines ist sind war waren bin sein gewesen
    hat haben hatte hatten habe wird werden wurde wurden zu von vom zum zur im am in an auf bei mit
    und so dann also ja halt eben mal ähm äh hm naja nun eigentlich irgendwie sozusagen dass es da
  `),
  negations: wordList(`
    nicht kein keine keinen keinem keiner keines nie niemals nichts niemand nirgends weder ohne kaum nur
  `),
  abbreviations: wordList(`
    dr prof hr fr nr bzw usw ca z.b d.h u.a etc st mio mrd jan feb apr aug sept okt nov dez abs art vgl
  `),
  longestSentence: 35,
}
