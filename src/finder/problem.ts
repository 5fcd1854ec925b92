import type { LoadProblem } from './state.js';

/** Describes a thrown value. A page's code can throw anything. */
export function problemOf(error: unknown): LoadProblem {
  const status = valueIn(error, 'status');
  return {
    code: textIn(error, 'code') || 'unexpected',
    message: textIn(error, 'message') || asText(error),
    ...(typeof status === 'number' && { status }),
  };
}

function textIn(error: unknown, field: keyof LoadProblem): string | undefined {
  const value = valueIn(error, field);
  return typeof value === 'string' ? value : undefined;
}

function valueIn(error: unknown, field: keyof LoadProblem): unknown {
  try {
    return (error as Partial<Record<keyof LoadProblem, unknown>>)[field];
  } catch {
    return undefined;
  }
}

function asText(error: unknown): string {
  if (typeof error === 'string' && error) return error;
  return `It failed without a reason (${error === null ? 'null' : typeof error}).`;
}
