/**
 * How every page of the server looks: the paper and ink of the clinic's site (`demo/pages/clinic.css`), in one column. `--width` is the
 * column's. Pages add what only they have.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f7f3ec, #11181d);
  --card: light-dark(#fffdf9, #19222a);
  --ink: light-dark(#1d2a33, #eaf0f2);
  --soft-ink: light-dark(#54626b, #a7b5bc);
  --rule: light-dark(#e0d8ca, #2b363d);
  --edge: light-dark(#8a8577, #75838b);
  --harbor: light-dark(#24556f, #8fc6e0);
  --on-harbor: light-dark(#fffdf9, #11181d);
  --deep: light-dark(#e9eef0, #18232a);
  --elm: light-dark(#83601f, #d8b26a);
  --warm: light-dark(#fbeedb, #33281a);
  --good: light-dark(#e3efe4, #1b2e22);
  --good-ink: light-dark(#245c36, #9ed3ad);
  --error: light-dark(#8c2f1e, #f0a591);
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, 'Book Antiqua', Georgia, serif;
}
@media (prefers-contrast: more) {
  :root {
    --soft-ink: var(--ink); --edge: var(--ink); --rule: light-dark(#667277, #95a5a3);
    --harbor: light-dark(#123f55, #b5def0); --elm: light-dark(#5a400f, #ecd3a0);
    --good-ink: light-dark(#16421f, #bce6c8); --error: light-dark(#6f1f10, #ffc4b5);
  }
}
* { box-sizing: border-box; }
body {
  --gutter: max(1.25rem, (100% - var(--width, 52rem)) / 2);
  display: flex; flex-direction: column; min-block-size: 100vh; margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 'Avenir Next', Avenir, 'Segoe UI', 'Open Sans', system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, .brand { font-family: var(--serif); font-weight: 500; letter-spacing: -.015em; line-height: 1.15; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.875rem, 1.5rem + 1.6vw, 2.5rem); }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.1875rem; }
h3 b { color: var(--elm); font-weight: 500; }
p { margin: .5rem 0 0; max-inline-size: 40rem; }
a { color: var(--harbor); text-decoration-thickness: 1px; text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--harbor); outline-offset: 3px; border-radius: 2px; }
.soft { color: var(--soft-ink); }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-block-start: -10rem; inset-inline-start: 1rem; padding: .625rem 1rem; background: var(--card); z-index: 1; }
.skip:focus { inset-block-start: .5rem; }
header { display: flex; align-items: center; justify-content: space-between; gap: .25rem 1.5rem; padding: .75rem var(--gutter); border-block-end: 1px solid var(--rule); min-block-size: 4rem; }
.brand { font-size: 1.25rem; color: var(--ink); text-decoration: none; padding-block: .25rem; }
.brand small { display: block; margin-block-start: .375rem; color: var(--soft-ink); font: .75rem/1.2 'Avenir Next', Avenir, 'Segoe UI', 'Open Sans', system-ui, sans-serif; letter-spacing: .1em; text-transform: uppercase; }
main { padding: clamp(1.5rem, 4vw, 2.5rem) var(--gutter) 1rem; }
main { flex: 1; outline: none; }
footer { margin-block-start: 3rem; padding: 1.5rem var(--gutter) 2rem; background: var(--deep); color: var(--soft-ink); font-size: .875rem; }
footer p { margin: 0; }
section { margin-block-start: 2.5rem; scroll-margin-block-start: 1rem; }
section > h3 { margin-block: 1.5rem .625rem; }
.card { background: var(--card); border: 1px solid var(--rule); border-radius: 10px; padding: 1rem 1.125rem; }
.card > :first-child { margin-block-start: 0; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: .625rem; margin-block-start: .75rem; }
.actions form { display: contents; }
button, .button, select, input[type=email] { font: inherit; min-block-size: 2.75rem; max-inline-size: 100%; border-radius: 7px; border: 1px solid var(--edge); background: var(--card); color: var(--ink); padding: .5rem 1rem; }
button, .button { display: inline-flex; align-items: center; justify-content: center; font-weight: 600; color: var(--harbor); text-decoration: none; cursor: pointer; text-align: center; }
button:hover, .button:hover { border-color: var(--harbor); text-decoration: underline; }
.main { background: var(--harbor); border-color: var(--harbor); color: var(--on-harbor); }
header form { flex: none; }
.plain { white-space: nowrap; border-color: transparent; background: none; padding-inline: .5rem; margin-inline-end: -.5rem; }
label { display: block; font-weight: 600; margin-block-end: .25rem; }
select { inline-size: 100%; }
input[type=email] { inline-size: 24rem; }
.ask { max-inline-size: 34rem; }
form.ask, .ask form { margin-block-start: 1.5rem; }
.ask form > button { margin-block-start: 1rem; }
.note { margin-block-start: 1.25rem; padding: .875rem 1.125rem; border-radius: 10px; background: var(--good); max-inline-size: none; }
.note:focus-visible { outline-offset: 0; }
.note[role=alert], .note.care { background: var(--warm); }
.error { color: var(--error); font-weight: 600; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .375rem 1.5rem; margin: 1.25rem 0 0; padding: 1rem 1.125rem; background: var(--card); border: 1px solid var(--rule); border-radius: 10px; }
dt { color: var(--soft-ink); }
dd { margin: 0; white-space: pre-line; }
fieldset { border: 0; margin: 1.25rem 0 0; padding: 0; min-inline-size: 0; }
legend { font-weight: 600; padding: 0; }
details { margin-block-start: 1rem; }
summary { padding-block: .5rem; cursor: pointer; }
.phone { display: inline-block; padding-block: .375rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
@media (width < 36rem) {
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-block-end: .625rem; }
}
@media (forced-colors: active) {
  .note { border: 1px solid; }
  .main { background: ButtonText; border-color: ButtonText; color: ButtonFace; forced-color-adjust: none; }
}
`;
