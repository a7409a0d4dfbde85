import { describe, expect, test } from 'vitest'
import { findMissing, installLine, missingInLdd } from '../../scripts/linux-machine.mjs'

const LDD = `	linux-vdso.so.1 (0x00007ffd)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f)
	libnss3.so => not found
	libgtk-3.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
`

describe('what a machine lacks', () => {
  test('is read from the words of ldd', () => {
    expect(missingInLdd(LDD)).toEqual(['libnss3.so', 'libgtk-3.so.0'])
    expect(missingInLdd('	not a dynamic executable\n')).toEqual([])
  })

  test('includes the display only when one is needed', () => {
    const path = process.env.PATH
    process.env.PATH = ''
    try {
      expect(findMissing({ executable: null, needDisplay: false }).packages).not.toContain('xvfb')
      const missing = findMissing({ executable: null, needDisplay: true })
      expect(missing.packages).toEqual(expect.arrayContaining(['xvfb', 'xauth']))
      expect(missing.packages.filter((name) => name === 'xvfb')).toHaveLength(1)
    } finally {
      process.env.PATH = path
    }
  })

  test('is one line to run by hand', () => {
    expect(installLine(['libnss3', 'xvfb'])).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends libnss3 xvfb',
    )
  })
})
