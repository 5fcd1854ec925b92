import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Formats } from '../../i18n/format.js';
import type { Strings } from '../../i18n/strings/language.js';
import type { FeeRange } from '../../directory/query.js';
import { sayAgain } from '../../ui/say-again.js';
import { feeFields, typeFee, type Bound, type TypedFees } from '../../views/fee-fields.js';
import type { FeeView } from '../../views/filter.js';

/** What the fee controls need from the filter element. */
export interface FeeRangeHost {
  words: Strings;
  format: Formats;
  /** What is typed and could not be used. */
  typed: TypedFees | undefined;
  onFee(fee: FeeRange): void;
  onTyped(typed: TypedFees): void;
  onSlidingScale(on: boolean): void;
}

/** A histogram of the fees of everyone who matches the other filters, a slider for the upper bound, and a field for each bound. */
export function feeRange(view: FeeView, host: FeeRangeHost): TemplateResult {
  const { words, format } = host;
  const { bars, currency } = view.histogram;
  const low = bars[0]!.from;
  const high = bars[bars.length - 1]!.to;
  const step = bars[0]!.to - low;
  return html`
    ${histogram(view, words.feeHistogram(format.money(low, currency), format.money(high, currency)))}
    <input
      type="range"
      min=${low}
      max=${high}
      step=${Math.max(1, step / 2)}
      aria-label="${words.fee}, ${words.feeMax}"
      aria-valuetext=${format.money(view.max ?? high, currency)}
      .value=${live(String(view.max ?? high))}
      @input=${(event: Event) => {
        const slider = event.target as HTMLInputElement;
        const max = Math.max(Number(slider.value), view.min ?? 0);
        // It stops at the lower bound, also where that changes nothing to render.
        slider.value = String(max);
        setBound('max', max < high ? String(max) : '', view, host);
      }}
    />
    ${bounds(view, host, format.number(low), format.number(high))} ${slidingScale(view, host)}
  `;
}

function setBound(bound: Bound, text: string, view: FeeView, host: FeeRangeHost): void {
  const { bounds, typed } = typeFee(view, host.typed, bound, text);
  const { orSlidingScale, orUnknown } = view;
  const { min, max } = bounds;
  if (min !== view.min || max !== view.max) {
    host.onFee({ for: view.histogram.for, min, max, orSlidingScale, orUnknown });
  }
  host.onTyped(typed);
}

/** The two fields. A message is as wide as both. */
function bounds(view: FeeView, host: FeeRangeHost, low: string, high: string): TemplateResult {
  const { words, typed } = host;
  const { texts, problems } = feeFields(view, typed);
  const field = (bound: Bound, label: string, placeholder: string) =>
    html`<label>
      ${label}
      <input
        class="surface"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        placeholder=${placeholder}
        aria-invalid=${problems[bound] ? 'true' : nothing}
        aria-describedby=${problems[bound] ? `${bound}-problem` : nothing}
        .value=${live(texts[bound])}
        @change=${({ target }: Event) => setBound(bound, (target as HTMLInputElement).value, view, host)}
      />
    </label>`;
  const message = (bound: Bound) => {
    const problem = problems[bound];
    const text = problem ? words.feeProblem[problem] : '';
    return html`<span class="problem" id="${bound}-problem" role="alert"
      >${sayAgain(text, typed)}</span
    >`;
  };
  return html`<div class="bounds">
    ${field('min', words.feeMin, low)} ${field('max', words.feeMax, high)} ${message('min')}
    ${message('max')}
  </div>`;
}

/** A listed fee is not the last word: the visitor can include those who may see people for less. */
function slidingScale(view: FeeView, { words, format, onSlidingScale }: FeeRangeHost) {
  if (!view.slidingScale && !view.orSlidingScale) return nothing;
  return html`<label class="option">
    <input
      type="checkbox"
      .checked=${live(view.orSlidingScale)}
      @change=${({ target }: Event) => onSlidingScale((target as HTMLInputElement).checked)}
    />
    <span>${words.includeSlidingScale(format.number(view.slidingScale))}</span>
  </label>`;
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
