// The typed bridge to main: the only global. A rejected request is a bug of ours and is thrown; expected failures come
// back as values.
import type {
  Answer,
  Bridge,
  RequestInput,
  RequestName,
  RequestOutput,
} from '../electron/ipc/contract.ts'

declare global {
  interface Window {
    readonly galley: Bridge
  }
}

export async function request<Name extends RequestName>(
  name: Name,
  input: RequestInput<Name>,
): Promise<RequestOutput<Name>> {
  const send = window.galley[name] as (input: RequestInput<Name>) => Promise<Answer<Name>>
  const answer = await send(input)
  if (!answer.ok) throw new Error(`${name}: ${answer.rejection.code}`)
  return answer.value
}

export const on: Bridge['on'] = (event, listener) => window.galley.on(event, listener)
