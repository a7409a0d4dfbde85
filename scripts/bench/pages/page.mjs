// The pages Galley is compared with: a bare ProseMirror and a plain contenteditable, with the same text.
import { baseKeymap } from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      content: 'text*',
      group: 'block',
      parseDOM: [{ tag: 'p' }],
      toDOM: () => ['p', 0],
    },
    heading: {
      content: 'text*',
      group: 'block',
      attrs: { level: { default: 2 } },
      parseDOM: [{ tag: 'h2', attrs: { level: 2 } }],
      toDOM: (node) => [`h${node.attrs.level}`, 0],
    },
    blockquote: {
      content: 'block+',
      group: 'block',
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => ['blockquote', 0],
    },
    text: {},
  },
})

/** The body without what only Galley knows: marks and attributions. */
function withoutQuotes({ type, text, attrs, content }) {
  if (type === 'text') return { type, text }
  const kept = attrs?.level === undefined ? {} : { attrs: { level: attrs.level } }
  return { type, ...kept, content: joined(content.map(withoutQuotes)) }
}

function joined(nodes) {
  if (nodes[0]?.type !== 'text') return nodes
  return [{ type: 'text', text: nodes.map(({ text }) => text).join('') }]
}

function showProseMirror(place, body) {
  const undoKeys = keymap({ 'Mod-z': undo, 'Mod-y': redo })
  const state = EditorState.create({
    doc: schema.nodeFromJSON(withoutQuotes(body)),
    plugins: [history(), undoKeys, keymap(baseKeymap)],
  })
  new EditorView(place, { state, attributes: { class: 'copy' } })
}

const tags = { paragraph: 'p', heading: 'h2', blockquote: 'blockquote' }

function elementOf({ type, text, content }) {
  if (type === 'text') return document.createTextNode(text)
  const element = document.createElement(tags[type])
  element.append(...content.map(elementOf))
  return element
}

function showContentEditable(place, body) {
  const element = document.createElement('div')
  element.className = 'copy'
  element.contentEditable = 'true'
  element.append(...withoutQuotes(body).content.map(elementOf))
  place.append(element)
}

const editors = { prosemirror: showProseMirror, contenteditable: showContentEditable }

window.showBody = (editor, body) => editors[editor](document.getElementById('frame'), body)
