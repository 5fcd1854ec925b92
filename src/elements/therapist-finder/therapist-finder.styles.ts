import { css } from 'lit';
import { shimmer } from '../../base/styles.js';

export const styles = css`
  .base {
    container-type: inline-size;
  }

  .top {
    display: grid;
    gap: 10px;
    margin-block-end: 16px;
  }

  /* Urgent help is not a note beside something: it has the whole width, before the results. */
  .urgent {
    flex: 1 0 100%;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 14px;
  }

  .tools .button {
    min-block-size: 40px;
    font-size: 0.875em;
  }

  .panel {
    display: none;
  }

  .active {
    display: block;
    margin-block-end: 14px;
  }

  therapist-pager {
    margin-block-start: 20px;
  }

  .sheet {
    inline-size: 100%;
    max-inline-size: none;
    block-size: 86dvb;
    max-block-size: none;
    margin: auto 0 0;
    padding: 0;
    border: 0;
    border-radius: 22px 22px 0 0;
    box-shadow: 0 -20px 60px rgb(0 0 0 / 0.35);
    overscroll-behavior: contain;
  }

  .sheet[open] {
    display: grid;
    grid-template-rows: auto 1fr auto;
  }

  .sheet::backdrop {
    background: rgb(20 28 28 / 0.5);
  }

  .sheet header,
  .sheet footer {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 12px 18px;
  }

  .sheet header h2 {
    flex: 1;
    font-size: 1.1875em;
  }

  .sheet .scroll {
    overflow: auto;
    padding: 0 18px;
  }

  .sheet footer {
    border-block-start: 1px solid var(--_line);
    padding-block-end: max(12px, env(safe-area-inset-bottom));
  }

  .sheet footer .button {
    flex: 1;
  }

  .skeleton {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }

  .skeleton.bar {
    block-size: 64px;
    border-radius: 22px;
  }

  .skeleton.filters {
    block-size: 720px;
  }

  @container (inline-size >= 860px) {
    .columns {
      display: grid;
      grid-template-columns: 264px minmax(0, 1fr);
      gap: 28px;
      align-items: start;
    }

    .panel {
      display: block;
    }

    .tools {
      display: none;
    }
  }

  ${shimmer}
`;
