// Addresses as a page may hold them.
import { expect, test } from 'vitest'
import { pageLink } from '../../../article/export/page-link.ts'

test.each([
  ['https://example.org/a?b=c%20d#e', 'https://example.org/a?b=c%20d#e'],
  ['https://example.org/5%off?at=50%', 'https://example.org/5%25off?at=50%25'],
  ['https://example.org/#b#c', 'https://example.org/#b%23c'],
  ['https://example.org/#', 'https://example.org/#'],
  ['https:example.org/c', 'https://example.org/c'],
  ['http:/example.org', 'http://example.org'],
  ['https://münchen.example./', 'https://münchen.example./'],
  ['mailto:ann@example.org?subject=50%', 'mailto:ann@example.org?subject=50%25'],
])('%s is spelt in full', (address, href) => {
  expect(pageLink(address)).toEqual({ href })
})

test.each(['https://../', 'https://a..b/', 'https://.a.b/', `https://${'a'.repeat(64)}.org/`])(
  'no host is called as in %s: the link leads nowhere, and its address is kept',
  (address) => {
    expect(pageLink(address)).toEqual({ dataHref: address })
  },
)
