import { css } from 'lit';

export const styles = css`
  .sheet {
    --_sheet: 580px;
  }

  .inline {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  .page {
    display: grid;
    align-content: start;
    gap: 14px;
    padding: 22px 18px;
  }

  .page h2 {
    font-size: 1.375em;
    line-height: 1.2727;
    border-radius: 4px;
    text-wrap: balance;
  }

  .page h3 {
    margin-block-start: 10px;
    font-size: 1em;
  }

  .sub,
  .note,
  .zone,
  .notes {
    color: var(--_text-2);
    font-size: 0.875em;
  }

  .notes {
    display: grid;
    gap: 6px;
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    padding: 8px 14px;
    border-radius: var(--_radius-field);
    background: var(--_accent-soft);
  }

  .form {
    display: grid;
    gap: 14px;
  }

  .field > span:first-child,
  .field > label > span,
  legend {
    display: block;
    margin-block-end: 4px;
    font-size: 0.875em;
    font-weight: 600;
  }

  .field :is(input:is([type='text'], [type='tel']), textarea, select) {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-field);
  }

  .field :is(input, textarea)[aria-invalid='true'] {
    border-color: var(--_warm);
    border-width: 2px;
  }

  .error {
    display: block;
    margin-block-start: 4px;
    color: var(--_warm);
    font-size: 0.875em;
    font-weight: 600;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
  }

  .choices label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    cursor: pointer;
  }

  .choices input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    accent-color: var(--_accent);
  }

  /* Empty, it takes no room and is still there for a message. */
  .region:not(:has(*)) {
    margin-block-end: -14px;
  }

  .region,
  .said {
    display: grid;
    gap: 4px;
  }

  .trouble {
    display: grid;
    gap: 6px;
    padding: 12px 14px;
    border-radius: var(--_radius-field);
    background: var(--_warm-soft);
  }

  /* Keeps a phone number on one line. */
  .way {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    max-inline-size: 100%;
  }

  .way .icon {
    flex: none;
  }

  .way span {
    text-decoration: inherit;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }

  [part='send'] {
    flex: 1 1 auto;
  }

  .mark {
    display: grid;
    place-items: center;
    inline-size: 52px;
    block-size: 52px;
    border-radius: 50%;
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-size: 1.5em;
  }

  .address {
    display: grid;
    justify-items: start;
    gap: 2px;
    overflow-wrap: anywhere;
  }

  @container (inline-size >= 520px) {
    .page {
      padding: 26px;
    }
  }
`;
