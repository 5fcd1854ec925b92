import type { LoadProblem } from './state.js';

export function problemOf(error: unknown): LoadProblem {
  const { code, message } = error as Partial<LoadProblem>;
  return {
    code: typeof code === 'string' ? code : 'unexpected',
    message: message ?? String(error),
  };
}
