// Two processes on one library for a moment; `npm run torture` goes on for minutes.
import { testOfPart } from './short-part.ts'

testOfPart('two-instances', 'two that write one draft in turn lose no word that was saved')
