// Before everything else: zod must not compile its checks, since the page's policy forbids code made from text.
globalThis.__zod_globalConfig = { jitless: true }
