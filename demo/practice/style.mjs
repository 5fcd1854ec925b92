/** What only the practice's page has: calls in calm cards. */
export const STYLE = `
.jump ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .75rem 0 0; padding: 0; list-style: none; }
.jump a { display: inline-block; padding-block: .375rem; font-variant-numeric: tabular-nums; }
.filter { display: flex; flex-wrap: wrap; align-items: end; gap: .5rem .75rem; margin-block-start: 1rem; }
.filter > a { padding-block: .6875rem; }
.list { display: grid; gap: .75rem; margin: .75rem 0 0; padding: 0; list-style: none; }
.card ul { margin: .25rem 0 0; padding-inline-start: 1.25rem; list-style: disc; }
.card.call { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .25rem 1.25rem; }
.call .time { margin: 0; font: 500 1.25rem/1.3 var(--serif); font-variant-numeric: tabular-nums; }
.call .time small { display: block; font: .875rem/1.4 'Avenir Next', Avenir, 'Segoe UI', 'Open Sans', system-ui, sans-serif; color: var(--soft-ink); }
.call.over { background: none; color: var(--soft-ink); }
.call p { margin-block: .125rem 0; }
.name { font-weight: 650; font-size: 1.0625rem; }
.name a { display: inline-block; padding-block: .125rem; color: inherit; text-decoration-color: var(--edge); }
.tags { display: flex; flex-wrap: wrap; gap: .375rem .5rem; align-items: center; }
.tag { display: inline-block; padding: .0625rem .625rem; border-radius: 1rem; background: light-dark(#e9eef0, #2b363d); font-size: .875rem; }
.tag.confirmed { background: var(--good); color: var(--good-ink); }
.tag.pending, .tag.same { background: var(--warm); color: var(--elm); }
.contact { font-variant-numeric: tabular-nums; }
.contact a { padding-block: .25rem; }
.call .actions { grid-column: 2; }
.filter select { inline-size: auto; min-inline-size: 12rem; }
.empty { padding: 2.5rem 1.5rem; text-align: center; }
.empty p { margin-inline: auto; }
.empty .calm { font: 1.25rem/1.4 var(--serif); }
.pages { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; margin-block-start: .75rem; }
.pages a { padding-block: .5rem; }
.choice { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .125rem .875rem; align-items: start; font-weight: 400; margin: 0; cursor: pointer; }
.choice input { inline-size: 1.25rem; block-size: 1.25rem; margin: .1875rem 0 0; accent-color: var(--harbor); }

@media (width >= 48rem) {
  .card.call { grid-template-columns: 7.5rem minmax(0, 1fr) auto; }
  .call .actions { grid-column: 3; flex-direction: column; align-items: stretch; margin-block-start: 0; min-inline-size: 9.5rem; }
}
@media (width < 36rem) {
  .card.call { grid-template-columns: minmax(0, 1fr); }
  .call .actions { grid-column: 1; }
  .call .time small { display: inline; }
  .filter > div, .filter select { inline-size: 100%; }
}
@media (forced-colors: active) {
  .tag { border: 1px solid; }
}
@media print {
  :root { color-scheme: light; }
  body { background: none; font-size: 10pt; }
  header form, .skip, .jump, .filter, .actions, .pages a, footer, .note { display: none; }
  .card { break-inside: avoid; padding: .5rem .75rem; }
  h2, h3 { break-after: avoid; }
  section { margin-block-start: 1.25rem; }
  .tag { border: 1px solid; }
}
`;
