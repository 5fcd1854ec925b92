import { html, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Formats } from '../../i18n/format.js';
import type { Strings } from '../../i18n/strings/language.js';
import type { FeeRange } from '../../directory/query.js';
import type { FeeView } from '../../views/filter.js';

/** What the fee controls need from the filter element. */
export interface FeeRangeHost {
  words: Strings;
  format: Formats;
  onFee(fee: FeeRange | undefined): void;
}

/** A histogram of the fees of everyone who matches the other filters, a slider for the upper bound, and a field for each bound. */
export function feeRange(view: FeeView, host: FeeRangeHost): TemplateResult {
  const { words, format } = host;
  const { bars, currency } = view.histogram;
  const low = bars[0]!.from;
  const high = bars[bars.length - 1]!.to;
  const step = bars[0]!.to - low;
  const set = (change: Partial<Pick<FeeRange, 'min' | 'max'>>) =>
    host.onFee({ for: view.histogram.for, min: view.min, max: view.max, ...change });
  const typed = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    const amount = Number(value);
    return value.trim() && Number.isFinite(amount) && amount >= 0 ? amount : undefined;
  };
  return html`
    ${histogram(view, words.feeHistogram(format.money(low, currency), format.money(high, currency)))}
    <input
      type="range"
      min=${low}
      max=${high}
      step=${Math.max(1, step / 2)}
      aria-label=${words.feeSlider}
      aria-valuetext=${format.money(view.max ?? high, currency)}
      .value=${live(String(view.max ?? high))}
      @input=${(event: Event) => {
        const max = typed(event);
        set({ max: max !== undefined && max < high ? max : undefined });
      }}
    />
    <div class="bounds">
      <label>
        ${words.feeMin}
        <input
          class="surface"
          type="number"
          inputmode="decimal"
          min="0"
          placeholder=${format.number(low)}
          .value=${live(view.min === undefined ? '' : String(view.min))}
          @change=${(event: Event) => set({ min: typed(event) })}
        />
      </label>
      <label>
        ${words.feeMax}
        <input
          class="surface"
          type="number"
          inputmode="decimal"
          min="0"
          placeholder=${format.number(high)}
          .value=${live(view.max === undefined ? '' : String(view.max))}
          @change=${(event: Event) => set({ max: typed(event) })}
        />
      </label>
    </div>
  `;
}

/** Sets heights as attributes, because a strict content security policy forbids style attributes. */
function histogram(
  { histogram: { bars }, min = -Infinity, max = Infinity }: FeeView,
  label: string,
) {
  const top = Math.max(1, ...bars.map(({ count }) => count));
  return html`<svg
    class="histogram"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${bars.length * 10} 46"
    preserveAspectRatio="none"
  >
    ${bars.map(({ from, to, count }, i) => {
      const height = count ? Math.max(2, (count / top) * 44) : 0;
      const inside = to > min && from < max;
      return svg`<rect class=${inside ? 'in' : ''} x=${i * 10 + 1} y=${46 - height} width="8" height=${height} rx="1"></rect>`;
    })}
  </svg>`;
}
