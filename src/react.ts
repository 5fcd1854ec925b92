/**
 * React JSX types for the elements that an app imports: their tags, properties and events. Only types; React itself needs nothing.
 *
 * @example
 * import 'therapist-finder/define';
 * import type {} from 'therapist-finder/react';
 *
 * <therapist-finder src="/therapists.json" ontherapist-select={({ detail }) => open(detail.id)} />
 */
import type { LitElement } from 'lit';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TherapistEventMap } from './ui/events.js';

type Tag = Extract<keyof HTMLElementTagNameMap, `therapist-${string}`>;

/** The properties that an element adds to `LitElement`, without methods. */
type Properties<E> = {
  [
    Key in Exclude<keyof E, keyof LitElement> as E[Key] extends (...given: never) => unknown
      ? never
      : Key
  ]?: E[Key];
};

/** React listens for the exact event name after `on`. */
type Listeners = {
  [Name in keyof TherapistEventMap as `on${Name}`]?: (event: TherapistEventMap[Name]) => void;
};

type Elements = {
  [T in Tag]: DetailedHTMLProps<
    HTMLAttributes<HTMLElementTagNameMap[T]>,
    HTMLElementTagNameMap[T]
  > &
    Properties<HTMLElementTagNameMap[T]> &
    Listeners;
};

/* eslint-disable @typescript-eslint/no-namespace, @typescript-eslint/no-empty-object-type -- React's own way to be told of tags */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
