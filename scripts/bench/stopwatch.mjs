// What runs inside a page while it is measured. Each function is sent there as text: it uses nothing around it.

/**
 * Puts the caret in the middle of the copy and starts the watch. A key is painted when the task after
 * the first animation frame behind its input runs: then style, layout and paint of that frame are done.
 */
export function startStopwatch() {
  const copy = document.querySelector('.copy')
  const block = copy.children[Math.floor(copy.children.length / 2)]
  block.scrollIntoView({ block: 'center' })
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let text = walker.nextNode()
  for (let next = text; next !== null; next = walker.nextNode()) {
    if (next.data.length > text.data.length) text = next
  }
  copy.focus({ preventScroll: true })
  getSelection().collapse(text, text.data.indexOf(' ', text.data.length / 2))

  const samples = []
  let pressed = 0
  let waiting = null
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    samples.push(performance.now() - pressed)
    waiting?.()
  }
  addEventListener('keydown', (event) => (pressed = event.timeStamp), true)
  addEventListener(
    'input',
    () => requestAnimationFrame(() => channel.port2.postMessage(null)),
    true,
  )
  window.stopwatch = {
    letters: copy.textContent.length,
    samples,
    painted: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (samples.length >= count) resolve()
        }
        waiting = look
        look()
      }),
  }
}

/** How long a key took, and how many letters have arrived since the start. */
export function readStopwatch() {
  const { samples, letters } = window.stopwatch
  return { samples, arrived: document.querySelector('.copy').textContent.length - letters }
}

/**
 * Beats as fast as the page's thread lets it and remembers the longest pause: how long the page could
 * not have answered a key. `window.heartbeat` stops it and gives that pause in milliseconds.
 */
export function startHeartbeat() {
  const channel = new MessageChannel()
  let last = performance.now()
  let longest = 0
  let runs = true
  channel.port1.onmessage = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (runs) channel.port2.postMessage(null)
  }
  channel.port2.postMessage(null)
  window.heartbeat = () => {
    runs = false
    return longest
  }
}
