// The classes of words that the reader tells apart. A word may be in several: the classes are bits.

export const noClass = 0
export const determiner = 1
export const preposition = 2
export const subjectPronoun = 4
export const auxiliary = 8
export const adverb = 16
export const subordinator = 32
export const coordinator = 64
export const relative = 128
export const title = 256
export const time = 512
export const personNoun = 1024
export const bodyNoun = 2048
export const documentNoun = 4096
export const objectPronoun = 8192
export const possessive = 16384
export const otherVerb = 32768
export const utteranceNoun = 65536
export const crowdNoun = 131072
export const workNoun = 262144
export const place = 524288
export const negation = 1048576
export const clitic = 2097152
export const femaleNoun = 4194304
export const maleNoun = 8388608
export const pluralWord = 16777216
export const anonymousNoun = 33554432
/** A word in small letters that is no function word, where nouns have capitals: it ends the noun phrase before it. */
export const smallWord = 67108864
