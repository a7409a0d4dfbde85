// IPTC Media Topics as addresses.

const newsCodes = 'http://cv.iptc.org/newscodes/mediatopic/'

/** For `medtop:20000065`; null for anything else. */
export function mediaTopicAddress(code: string): string | null {
  const number = /^medtop:(\d{8})$/.exec(code)?.[1]
  return number === undefined ? null : newsCodes + number
}

/** The code of such an address, or null. */
export function mediaTopicCode(address: string): string | null {
  const number = /^https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/(\d{8})\/?$/.exec(address)?.[1]
  return number === undefined ? null : `medtop:${number}`
}
