import { css } from 'lit';

/** Days, times and what leads to more of them. */
export const timesStyles = css`
  .days {
    display: flex;
    gap: 8px;
    padding: 3px;
    margin: -3px;
    overflow-x: auto;
    scroll-padding-inline: 3px;
    scroll-snap-type: inline proximity;
  }

  .day,
  .date,
  .time {
    position: relative;
  }

  .day {
    flex: 1 0 84px;
    max-inline-size: 108px;
    padding: 8px 4px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius-field) + 2px);
    background: var(--_surface);
    color: var(--_text-2);
    font-size: 0.8125em;
    line-height: 1.35;
    scroll-snap-align: start;
    cursor: pointer;
  }

  .day b {
    display: block;
    color: var(--_text);
    font-size: 1.4em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  /* "2:30 PM", also in a page that runs from right to left. */
  button,
  .time,
  small {
    unicode-bidi: plaintext;
  }

  .day[aria-pressed='true'] b {
    color: var(--_accent-text);
  }

  .times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
    gap: 6px;
  }

  .time {
    display: block;
    min-block-size: 44px;
    padding: 6px 4px;
    border: 1px solid;
    border-radius: var(--_radius-field);
    background: var(--_surface);
    color: var(--_accent-text);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .time:hover {
    background: var(--_accent-soft);
  }

  .time small {
    display: block;
    color: var(--_text-2);
    font-size: 0.857em;
    font-weight: 400;
  }

  .skeleton.times {
    block-size: 96px;
    border-radius: var(--_radius-field);
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block: -6px;
    font-size: 0.875em;
  }

  .more .link {
    min-block-size: 44px;
  }

  .more p {
    inline-size: 100%;
  }

  .page .shown {
    margin-block: 0 -6px;
  }

  /* Empty, it takes no room and is still there for a message. */
  .none:empty {
    margin-block-end: -14px;
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .part-of-day {
    flex: 1 1 88px;
    max-inline-size: 160px;
    min-block-size: 44px;
    padding: 4px 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-field);
    background: var(--_surface);
    color: var(--_text-2);
    font-size: 0.8125em;
    line-height: 1.3;
    cursor: pointer;
  }

  .part-of-day b {
    display: block;
    color: var(--_text);
    font-weight: 600;
  }

  .calendar {
    inline-size: 100%;
    max-inline-size: 420px;
  }

  .months {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }

  .page .months h3 {
    margin: 0;
    text-align: center;
  }

  .turn {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    border-radius: var(--_radius-field);
    background: none;
    color: var(--_accent-text);
    cursor: pointer;
  }

  .turn:hover {
    background: var(--_accent-soft);
  }

  .turn[aria-disabled] {
    background: none;
    color: var(--_text-2);
    opacity: 0.4;
    cursor: default;
  }

  .turn .icon {
    transform: rotate(90deg);
  }

  .turn.after .icon,
  .turn.before .icon:dir(rtl) {
    transform: rotate(-90deg);
  }

  .turn.after .icon:dir(rtl) {
    transform: rotate(90deg);
  }

  .month {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 2px;
  }

  .month th {
    padding: 4px 0;
    color: var(--_text-2);
    font-size: 0.75em;
    font-weight: 400;
  }

  .month abbr {
    text-decoration: none;
  }

  .month td {
    padding: 0;
  }

  .date {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius-field);
    background: none;
    color: var(--_text-2);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  /* The outline is over the days beside it. */
  .date:focus-visible {
    z-index: 1;
  }

  .date:not([aria-disabled]) {
    border-color: var(--_edge);
    background: var(--_surface);
    color: var(--_accent-text);
    font-weight: 650;
    cursor: pointer;
  }

  .date:not([aria-disabled]):hover,
  :is(.day, .part-of-day):hover {
    border-color: var(--_accent-text);
  }

  :is(.day, .date, .part-of-day)[aria-pressed='true'] {
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent-text);
  }

  @media (forced-colors: active) {
    :is(.day, .date, .part-of-day)[aria-pressed='true'] {
      background: SelectedItem;
      forced-color-adjust: none;
    }

    :is(.day, .date, .part-of-day)[aria-pressed='true'],
    :is(.day, .part-of-day)[aria-pressed='true'] b {
      color: SelectedItemText;
    }

    .turn[aria-disabled],
    .date[aria-disabled] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
