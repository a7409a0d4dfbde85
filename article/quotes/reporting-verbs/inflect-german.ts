// The forms of weak German verbs that news uses, from their stems: the present, the past and the participle.

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '')

const unstressed = /^(?:be|emp|ent|er|ge|ver|zer)|ier$/

/** sag: sagt sagen sagte sagten gesagt. */
export function weakForms(stems: string): string {
  return words(stems)
    .map((stem) => {
      const link = /(?:[dt]|[^aeiouäöülrh][nm]|chn)$/.test(stem) ? 'e' : ''
      const participle = unstressed.test(stem) ? `${stem}${link}t` : `ge${stem}${link}t`
      return `${stem}${link}t ${stem}en ${stem}${link}te ${stem}${link}ten ${participle}`
    })
    .join(' ')
}
