// For the window, imported there first: zod must not compile its checks, since the page's policy forbids code made from
// text. Everywhere else it may.
import { z } from 'zod'

z.config({ jitless: true })
