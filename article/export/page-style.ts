// The small style of a whole page: readable without anything else, light and dark, in print and from 320 px.

export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1b19; --quiet: #5a5a54; --line: #d8d6cf; --paper: #fdfcf9; --link: #1f4e8c; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae4; --quiet: #aeaba2; --line: #45443f; --paper: #191918; --link: #9cc3f5; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 Charter, 'Bitstream Charter', Cambria, Georgia, serif; overflow-wrap: break-word; }
article { max-width: 38rem; margin: 0 auto; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h1 { margin: 0 0 .75rem; font-size: clamp(1.75rem, 1.2rem + 2.5vw, 2.5rem); }
h2 { margin: 2rem 0 .5rem; font-size: 1.4rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.2rem; }
h4 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; }
a { color: var(--link); }
.kicker { margin: 0 0 .25rem; font-size: .9rem; letter-spacing: .04em; color: var(--quiet); }
.standfirst { margin: 0 0 1rem; font-size: 1.25rem; line-height: 1.45; }
.byline, .dates { margin: 0; font-size: .95rem; color: var(--quiet); }
header { margin-block-end: 1.75rem; padding-block-end: 1rem; border-block-end: 1px solid var(--line); }
.dateline { font-weight: 600; }
figure { margin: 1.5rem 0; }
figcaption { margin-block-start: .4rem; font-size: .9rem; color: var(--quiet); }
figcaption .caption + .credit::before { content: '· '; }
blockquote { margin: 0; padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--line); }
blockquote > :first-child, li > :first-child { margin-block-start: 0; }
blockquote > :last-child, li > :last-child { margin-block-end: 0; }
.quote figcaption { padding-inline-start: 1.25rem; }
.pull-quote blockquote { padding: 0; border: 0; font-size: 1.5rem; line-height: 1.3; }
img { display: block; max-width: 100%; height: auto; }
code, time, .h-card, .h-cite > * { unicode-bidi: isolate; }
pre { overflow-x: auto; padding: .75rem; border: 1px solid var(--line); font-size: .9rem; }
hr { border: 0; border-block-start: 1px solid var(--line); margin: 2rem 0; }
footer, .corrections, aside { margin-block-start: 2.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); font-size: .95rem; }
.corrections h2, aside h2 { margin: 0 0 .5rem; font-size: 1.05rem; }
aside ul { margin: 0; padding-inline-start: 1.25rem; }
@media print { :root { --ink: #000; --quiet: #333; --paper: #fff; --link: #000; --line: #999; } body { padding: 0; font-size: 11pt; } article { max-width: none; } h1, h2, h3, h4 { break-after: avoid; } figure, blockquote { break-inside: avoid; } }
`
