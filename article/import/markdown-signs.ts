// Whether a text without a telling extension was written in Markdown: asked for two different signs that prose never has.

const signs: readonly RegExp[] = [
  /^#{1,6} \S/mu,
  /(?<!!)\[[^[\]\n]{1,200}\]\(https?:\/\/[^\s()]{1,500}\)/u,
  /(?<![\p{L}\p{N}*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\p{L}\p{N}*])/u,
  /^> \S/mu,
  /^```/mu,
  /^\[\^[^\]\n]{1,40}\]: /mu,
]

const looked = 200_000

export function looksLikeMarkdown(text: string): boolean {
  const start = text.slice(0, looked)
  if (/^---\n(?:[a-z][\w-]{0,40}:[^\n]{0,2000}\n|[ -][^\n]{0,2000}\n){1,200}---\n/iu.test(start))
    return true
  return signs.filter((sign) => sign.test(start)).length >= 2 && /^#{1,6} \S/mu.test(start)
}
