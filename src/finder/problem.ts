import type { LoadProblem } from './state.js';

/** Describes a thrown value. A page's code can throw anything. */
export function problemOf(error: unknown): LoadProblem {
  return {
    code: textIn(error, 'code') || 'unexpected',
    message: textIn(error, 'message') || asText(error),
  };
}

function textIn(error: unknown, field: keyof LoadProblem): string | undefined {
  try {
    const value = (error as Partial<Record<keyof LoadProblem, unknown>>)[field];
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function asText(error: unknown): string {
  if (typeof error === 'string' && error) return error;
  return `It failed without a reason (${error === null ? 'null' : typeof error}).`;
}
