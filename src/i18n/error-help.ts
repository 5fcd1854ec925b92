import type { LoadProblem } from '../finder/state.js';
import type { FirstStrings } from './strings/language.js';

/** What a visitor can do about a list that could not be loaded. Where a server answered, the connection is not to blame. */
export function errorHelp(
  error: LoadProblem | undefined,
  { errorHelp, searchLost }: FirstStrings,
): string {
  const { code, status } = error ?? {};
  if (code === 'no-search') return searchLost;
  const isConnection = status === undefined && (code === 'unreachable' || code === 'timeout');
  return errorHelp[isConnection ? code : 'other'];
}
