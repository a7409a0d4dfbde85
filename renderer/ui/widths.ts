// Below these widths of the window a pane becomes a drawer (pixels of CSS, so 200 % zoom counts).

const drawerBelow = { desk: 800, inspector: 1100 } as const

export const isDrawer = (pane: 'desk' | 'inspector'): boolean =>
  window.innerWidth < drawerBelow[pane]
