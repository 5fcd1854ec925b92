import { css } from 'lit';
import { unseen } from '../../ui/unseen.js';

export const styles = css`
  /* 56 px high with its borders, and 27 the half of that. */
  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    border: 1px solid var(--_edge);
    border-radius: min(var(--_radius-control), 27px);
    box-shadow: var(--_shadow);
  }

  .field {
    border-radius: min(var(--_radius-control), 27px);
  }

  .field:has(:focus) {
    outline: 2px solid var(--_accent-text);
    outline-offset: -1px;
  }

  .words {
    grid-area: 1 / 1;
  }

  .go,
  .clear {
    grid-area: 1 / 2;
    margin-inline-end: 7px;
  }

  .place {
    position: relative;
    grid-column: 1 / -1;
    border-block-start: 1px solid var(--_line);
  }

  .field {
    scroll-margin-block-start: calc(var(--_sticky) + 8px);
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-block-size: 54px;
    padding-block: 4px;
    padding-inline: 18px 8px;
    cursor: text;
  }

  .coming :is(.label small, .place, .tools) {
    visibility: hidden;
  }

  /* What moved while it was hidden would count as a shift when it shows. */
  .coming slot[name='order'] {
    display: none;
  }

  .place:not(.open),
  .insurance,
  .bar > .meeting {
    display: none;
  }

  .label {
    color: var(--_text-2);
    font-size: 0.75em;
    line-height: 1.35;
  }

  .label small {
    display: inline-block;
    font-size: 1em;
    color: var(--_accent-text);
  }

  .label small .icon {
    vertical-align: -0.1em;
  }

  /* A line of its own in every language, so that the box is as high as the room that a finder keeps for it. */
  @container (inline-size < 20em) {
    .label small {
      display: block;
    }

    .words {
      min-block-size: 63px;
    }
  }

  .field :is(input, textarea) {
    display: block;
    inline-size: 100%;
    min-block-size: 22px;
    max-block-size: 2lh;
    padding: 0;
    border: 0;
    background: none;
    line-height: 1.375;
    text-overflow: ellipsis;
    resize: none;
    field-sizing: content;
    scrollbar-width: none;
    /* The label around the field shows the focus. */
    outline: none;
  }

  .field input {
    field-sizing: fixed;
  }

  .field ::placeholder {
    color: var(--_text-2);
    opacity: 1;
  }

  .go {
    inline-size: 40px;
    min-block-size: 40px;
    padding: 0;
  }

  .go .icon {
    font-size: 1.125em;
  }

  .clear,
  .locate {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    cursor: pointer;
  }

  /* What was searched for is cleared; what is being typed is searched for. */
  .clear ~ .go:not(:focus),
  .clear:has(~ .go:focus) {
    display: none;
  }

  .help:not(:empty) {
    margin-block-start: 8px;
  }

  .tools,
  .row {
    display: flex;
    align-items: center;
  }

  /* One line that scrolls sideways, to the edges of the element's place, where it fades out. */
  .tools {
    gap: 5px;
    margin-block-start: 5px;
    overflow-x: auto;
    scrollbar-width: none;
    padding-block: 3px;
    margin-block-end: -3px;
  }

  .row {
    flex-wrap: wrap;
    gap: 0 8px;
  }

  .heard,
  .row ::slotted(*) {
    margin-block-start: 8px;
  }

  /* A line of its own, so that there is no gap before what follows. */
  .row > [role='status'] {
    flex-basis: 100%;
  }

  .locate {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 7px;
    margin-block: auto;
    color: var(--_accent-text);
  }

  .place input {
    padding-inline-end: 44px;
  }

  .meeting {
    padding: 3px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-control);
  }

  .meeting label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 32px;
    padding: 0 0.8em;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    color: var(--_text-2);
    font-size: 0.8125em;
    white-space: nowrap;
    cursor: pointer;
  }

  .meeting input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .meeting label:has(:checked) {
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: 600;
  }

  .meeting label:has(:focus-visible) {
    outline: 2px solid var(--_accent-text);
  }

  .clear:hover,
  .locate:hover {
    background: var(--_accent-soft);
  }

  .locate[aria-disabled='true'] {
    color: var(--_text-2);
    cursor: progress;
  }

  .heard {
    flex: 1 1 100%;
    min-inline-size: 0;
  }

  /* One line, so that it does not push the rest down. It fades out where it goes on. */
  .heard ul {
    display: flex;
    gap: 7px;
    overflow-x: auto;
    scrollbar-width: none;
    mask-image: linear-gradient(90deg, #000 calc(100% - 24px), #0004);
  }

  .heard ul:dir(rtl) {
    mask-image: linear-gradient(-90deg, #000 calc(100% - 24px), #0004);
  }

  .suggestion {
    flex: none;
    display: flex;
    /* Always narrower than the line, so that part of the next one shows that there are more. */
    max-inline-size: 75cqi;
    align-items: stretch;
    border: 1px solid var(--_accent-line);
    border-radius: min(14px, var(--_radius-control));
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  .suggestion.on {
    border-color: var(--_accent-text);
  }

  .suggestion button {
    border: 0;
    border-radius: inherit;
    background: none;
    cursor: pointer;
  }

  .take {
    display: grid;
    align-content: center;
    min-inline-size: 0;
    min-block-size: 42px;
    padding-block: 2px;
    padding-inline: 12px 2px;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
  }

  .on .take {
    padding-inline-end: 12px;
  }

  .take > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .take small {
    color: var(--_text-2);
    font-size: 0.8571em;
    font-weight: 400;
  }

  .dismiss {
    display: grid;
    place-items: center;
    inline-size: 28px;
    padding: 0;
  }

  /* Inside, because the row cuts off what is outside. */
  .suggestion button:focus-visible {
    outline-offset: -3px;
  }

  .suggestion button:hover {
    text-decoration: underline;
  }

  .nudge {
    margin: 10px 16px 0;
    font-size: 0.875em;
  }

  .problem > p {
    margin: 10px 16px 0;
    color: var(--_warm);
    font-size: 0.875em;
    font-weight: 600;
  }

  .places {
    margin: 6px 16px 0;
  }

  .places .chip {
    min-block-size: 32px;
    font-family: inherit;
    cursor: pointer;
  }

  .sent {
    margin: 8px 18px 0;
    font-size: 0.8125em;
  }

  .sent strong {
    font-weight: 600;
  }

  /* While someone types, the label gives its place to a second line. */
  @container (inline-size < 53.75em) {
    .words:has(textarea:not(:placeholder-shown)) .label,
    .go span,
    .heard > p {
      ${unseen}
    }

    .place .field {
      min-block-size: 50px;
    }
  }

  @container (inline-size >= 53.75em) {
    .bar {
      display: flex;
    }

    .words {
      flex: 1;
      min-inline-size: 0;
    }

    .place,
    .place:not(.open) {
      display: flex;
    }

    .place,
    .insurance {
      flex: 0 0 11em;
      min-inline-size: 0;
      border-block: 0;
    }

    .place {
      border-inline: 1px solid var(--_line);
    }

    .place .field {
      flex: 1;
      min-inline-size: 0;
    }

    .words textarea {
      max-block-size: 1lh;
      overflow: hidden;
      white-space: nowrap;
    }

    .go,
    .clear ~ .go:not(:focus) {
      display: inline-flex;
      flex: none;
      inline-size: auto;
      min-block-size: 44px;
      padding-inline: 1.25em;
      margin-inline: 8px 6px;
    }

    .go .icon,
    .tools .pick {
      display: none;
    }

    .clear,
    .clear:has(~ .go:focus) {
      display: grid;
      flex: none;
      margin-inline: -44px 4px;
    }

    .words:has(+ .clear) {
      padding-inline-end: 48px;
    }

    .bar > .meeting {
      display: flex;
      margin-inline-start: 8px;
    }

    .tools {
      margin: 0;
      padding: 0;
    }

    .take {
      min-block-size: 34px;
    }

    .take small {
      ${unseen}
    }

    .suggestion {
      border-radius: var(--_radius-control);
    }

    .take {
      padding-inline-start: 11px;
      font-size: 0.8125em;
    }

    .heard > p {
      flex: none;
      font-size: 0.875em;
      color: var(--_text-2);
    }

    .heard {
      flex: 0 1 auto;
      display: flex;
      align-items: center;
      gap: 8px;
    }

    .heard ul {
      mask-image: none;
    }

    ::slotted([slot='aside']) {
      margin-inline-start: auto;
    }
  }

  /* With less room it would leave too little for the words; it is among the filters, too. */
  @container (inline-size >= 64em) {
    .insurance {
      display: flex;
    }
  }

  @media (forced-colors: active) {
    .meeting label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  /* A printed page shows the search above the results. */
  @media print {
    .bar,
    .tools,
    .sent {
      display: none;
    }
  }
`;
