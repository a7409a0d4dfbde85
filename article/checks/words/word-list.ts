// Word lists are written as running text, parted by white space.

export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/u)
