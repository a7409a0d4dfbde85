// English.
import { wordList } from './word-list.ts'
import type { LanguageWords } from './words.ts'

export const english: LanguageWords = {
  judgementVerbs: wordList(`
    claimed claiming admit admits admitted admitting insist insists insisted insisting
    explain explains explained explaining concede concedes conceded conceding confess confesses confessed
    reveals revealed revealing boasted boasting bragged gush gushed
    allege alleges alleged alleging ranted whined gloated lectured
    blasted slammed fumed scoffed sneered
    assure assures assured refute refutes refuted refuting purport purports purported
  `),
  neutralVerb: 'said',
  that: ['that'],
  pluralSources:
    /\baccording to (?:[\p{L}’'-]+ ){0,4}sources\b|\bsources (?:said|say|told|tell|close|familiar|with knowledge|within|inside|who|confirmed|added|described|speaking)\b|\b(?:told|tell|briefed|quot(?:ed|ing)|citing|cited) (?:by )?(?:[\p{L}’'-]+ ){0,4}sources\b/giu,
  grammar: wordList(`
    a an the is are was were be been being am 's 're 've 'm has have had do does did done
    to of in on at by for from with into that which who this these those there it its
    and so then well like just really kind sort actually basically um uh er erm ah oh hmm okay ok
    you know i mean yeah gonna wanna gotta
  `),
  negations: wordList(`
    not no never none nor neither nobody nothing nowhere cannot can't won't don't doesn't didn't isn't aren't
    wasn't weren't hasn't haven't hadn't wouldn't shouldn't couldn't mustn't without hardly barely only
  `),
  abbreviations: wordList(`
    mr mrs ms dr prof sen rep gov gen col lt sgt capt maj rev hon pres st mt no vs etc inc ltd co corp
    jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.k u.n e.g i.e d.c jr sr
  `),
  longestSentence: 40,
}
