/** The package ships its types where its `exports` do not let TypeScript find them. */
declare module 'itemsjs' {
  interface Engine {
    search(input: object): unknown;
  }
  export default function itemsjs(items: readonly object[], configuration: object): Engine;
}
