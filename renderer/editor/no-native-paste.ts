// A paste that the editor cannot read is not left to the browser: its own paste would put foreign HTML into the live page,
// where pictures are asked for, before the grammar sees it.
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

export const NoNativePaste = Extension.create({
  name: 'noNativePaste',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          paste: (view, event) => {
            const data = event.clipboardData
            const text = data?.getData('text/plain') ?? ''
            const isReadable =
              text !== '' || data?.getData('text/html') !== '' || data.files.length > 0
            // While letters are being composed the editor would step aside: the plain words go in.
            if (data !== null && isReadable && !view.composing) return false
            event.preventDefault()
            if (text !== '') view.pasteText(text)
            return true
          },
        },
      },
    }),
  ],
})
