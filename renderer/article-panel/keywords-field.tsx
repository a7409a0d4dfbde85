// Keywords as chips: Enter or a comma adds one, Backspace in the empty field takes the last one away.
import { X } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useGalley } from '../galley.ts'
import { offerUndo, openArticle, useArticle } from '../session/use-article.ts'
import { Editable } from '../ui/panel.tsx'
import { withKeywords } from './keywords.ts'

export function KeywordsField() {
  const galley = useGalley()
  const keywords = useArticle((article) => article.keywords)
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)

  const write = (after: readonly string[]) => galley.session.change({ keywords: [...after] })

  function add(text: string): void {
    const after = withKeywords(keywords, text)
    if (after !== keywords) write(after)
    setTyped('')
  }

  function remove(index: number): void {
    const keyword = keywords[index]
    if (keyword === undefined) return
    write(keywords.filter((_, place) => place !== index))
    input.current?.focus()
    offerUndo(galley, `Keyword “${keyword}” removed`, () => {
      const now = openArticle(galley)?.keywords ?? []
      if (withKeywords(now, keyword) === now) return
      write([...now.slice(0, index), keyword, ...now.slice(index)])
    })
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add(typed)
    }
    if (event.key === 'Backspace' && typed === '' && !event.repeat) remove(keywords.length - 1)
  }

  return (
    <Editable>
      <div className="article-keywords">
        {keywords.length === 0 ? null : (
          <ul className="article-chips" aria-label="Keywords">
            {keywords.map((keyword, index) => (
              <li key={keyword} className="article-chip">
                <span>{keyword}</span>
                <button
                  type="button"
                  className="article-chip-remove"
                  aria-label={`Remove ${keyword}`}
                  onClick={() => remove(index)}
                >
                  <X aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          ref={input}
          className="article-keyword-input"
          aria-label="Add keywords"
          placeholder={keywords.length === 0 ? 'Add keywords, parted by commas' : 'Add a keyword'}
          value={typed}
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
          onChange={({ target: { value } }) =>
            /[,;\n]/u.test(value) ? add(value) : setTyped(value)
          }
        />
      </div>
    </Editable>
  )
}
