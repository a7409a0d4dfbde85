// What a person types as an address.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPrintableLink } from '../../../article/body/link.ts'
import { addressFrom } from '../../../renderer/editor/link-address.ts'

const address = (typed: string) => {
  const given = addressFrom(typed)
  return given.kind === 'address' ? given.address : null
}

describe('a typed address', () => {
  test('is taken as it is when it is whole', () => {
    expect(address(' https://example.org/a?b=c#d ')).toBe('https://example.org/a?b=c#d')
    expect(address('http://localhost:3000/x')).toBe('http://localhost:3000/x')
    expect(address('mailto:desk@example.org')).toBe('mailto:desk@example.org')
  })

  test('gets the scheme that was left off', () => {
    expect(address('example.org/story')).toBe('https://example.org/story')
    expect(address('example.org:8443/story')).toBe('https://example.org:8443/story')
    expect(address('//example.org')).toBe('https://example.org')
    expect(address('desk@example.org')).toBe('mailto:desk@example.org')
  })

  test.each(['', '   ', 'two words', 'story', 'https://', 'https://story', 'javascript:alert(1)'])(
    'is refused with a sentence when it leads nowhere: %j',
    (typed) => {
      const given = addressFrom(typed)
      expect(given.kind === 'refused' && given.problem).toMatch(/^[A-Z].+\.$/)
    },
  )

  test.each(['data:text/html,x', 'file:///etc/passwd', 'https://ann:secret@example.org/'])(
    'is refused when it may not be printed: %s',
    (typed) => expect(addressFrom(typed).kind).toBe('refused'),
  )

  test('is printable whenever it is taken', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress()), (typed) => {
        const given = address(typed)
        expect(given === null || isPrintableLink(given)).toBe(true)
      }),
    )
  })
})
