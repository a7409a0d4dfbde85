// Version 2: a source says whether the vault knows who it is. In older files none does.
import type { Migration } from './migrations.ts'

export const vault: Migration = (article) => article
