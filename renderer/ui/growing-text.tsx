// Several lines of text in a field that is always as tall as its text.
import { type ComponentProps, useLayoutEffect, useRef } from 'react'
import { TextArea } from './field.tsx'

export function GrowingText(props: ComponentProps<typeof TextArea>) {
  const box = useRef<HTMLDivElement>(null)
  const { value } = props
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what decides the height
  useLayoutEffect(() => {
    const area = box.current?.querySelector('textarea')
    if (area != null) growToText(area)
  }, [value])
  useLayoutEffect(() => {
    const area = box.current?.querySelector('textarea')
    if (area == null) return
    let width = area.clientWidth
    const watch = new ResizeObserver(() => {
      if (area.clientWidth === width) return
      width = area.clientWidth
      growToText(area)
    })
    watch.observe(area)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={box} className="growing-text">
      <TextArea rows={1} {...props} />
    </div>
  )
}

function growToText(area: HTMLTextAreaElement): void {
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
}
