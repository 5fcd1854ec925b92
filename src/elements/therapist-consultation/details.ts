import { html, nothing, type TemplateResult } from 'lit';
import type { AllStrings } from '../../i18n/strings/language.js';
import { weekGrid } from '../../ui/widgets/week-grid.js';
import { channelOf, channelsOf, type ConsultationAction } from '../../booking/machine.js';
import type { Details } from '../../booking/validate.js';
import type { FieldError } from '../../booking/failure.js';
import { readEmail } from '../../booking/form/email.js';
import { ownValue } from '../../lib/own.js';
import { readOnce, warnProblems } from '../../page/connect/given.js';
import { atStart } from '../../lib/text/text.js';
import { notes } from './notes.js';
import type { Content } from './outcome-page.js';
import { trouble } from './trouble.js';
import { theirTime, zonesText, type Page } from './wording.js';

/** A field that a page adds. As with the other fields, the form says who receives it. */
export interface ConsultationField {
  /** Its name in the request. */
  name: string;
  /** The label that the visitor reads. */
  label: string;
  required?: boolean;
  /** Whether the field has more than one line. */
  multiline?: boolean;
}

const known = new WeakMap<object, readonly ConsultationField[]>();

/** The fields that a page set on an element. Leaves out invalid ones, and reports them once in the console. */
export function readGivenFields(given: unknown, host: Element): readonly ConsultationField[] {
  if (given === undefined || given === null) return [];
  return readOnce(known, given, () => {
    const list: readonly unknown[] = Array.isArray(given) ? given : [];
    const fields = list.filter(isField);
    if (!Array.isArray(given) || fields.length < list.length) {
      const reason = 'expected a list of {name, label}: what is no field is left out';
      warnProblems(host, [{ path: 'fields', reason, severity: 'warning' }]);
    }
    return fields;
  });
}

function isField(given: unknown): given is ConsultationField {
  const { name, label } = (given ?? {}) as Partial<ConsultationField>;
  return typeof name === 'string' && name !== '' && typeof label === 'string';
}

/** What the form needs from the dialog. */
export interface Form extends Page {
  fields: readonly ConsultationField[];
  dispatch(action: ConsultationAction): void;
  onSend(): void;
  /** What is wrong with a control in the slot. */
  slotError?: string | undefined;
  /** Something in the slot was changed. */
  onSlotEdit(): void;
  /** Absent if there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
}

const OWN_FIELDS = ['name', 'contact', 'channel', 'preferredTimes'];

/** Who is calling, and how to reach them: asked once, and kept through every failure. */
export function details(form: Form): Pick<Content, 'problem' | 'body' | 'action'> {
  const { words, state } = form;
  const w = words.consultation;
  const { errors, details: typed } = state;
  const body = html`
    ${chosen(form)}
    <div class="form" @keydown=${(event: KeyboardEvent) => onEnter(event, form)}>
      ${state.emptied ? html`<p>${w.emptied}</p>` : nothing}
      ${textField('name', w.name, typed.name, 'name', errors.name, form)} ${channels(form)}
      ${contactField(form)} ${mailDetails(form)} ${preferredTimes(form)}
      ${form.fields.map((field) => extraField(field, form))} ${consent(form)} ${notes(form)}
    </div>
  `;
  const action = html`<button class="button" part="send" type="button" @click=${form.onSend}>
      ${sendLabel(form)}
    </button>
    ${
      form.onCancel
        ? html`<button class="button quiet" type="button" @click=${form.onCancel}>
            ${w.cancel}
          </button>`
        : nothing
    }`;
  return { problem: trouble(state.failure, form, unseen(form)), body, action };
}

/** Messages from the endpoint about fields that are not in this form. */
function unseen({ state, fields }: Form): string[] {
  const seen = [...OWN_FIELDS, ...fields.map(({ name }) => name)];
  const others = Object.entries(state.errors).filter(([name]) => !seen.includes(name));
  return others.flatMap(([, { text }]) => text ?? []);
}

/** Not a form element, because a form around the finder must not be submitted. Enter in a one-line field sends the request. */
function onEnter(event: KeyboardEvent, form: Form) {
  const { target } = event;
  const isLine = target instanceof HTMLInputElement && ['text', 'tel'].includes(target.type);
  if (event.key !== 'Enter' || event.isComposing || !isLine) return;
  event.preventDefault();
  form.onSend();
}

function sendLabel(form: Form): string {
  const { words, state } = form;
  const w = words.consultation;
  if (state.slot) return w.confirm;
  return state.method.kind === 'waitlist' ? w.waitlist : w.request;
}

/** The zone of the chosen time, which the title has, and the way back. */
function chosen(form: Form) {
  const { words, state, dispatch } = form;
  const w = words.consultation;
  if (!state.slot) return nothing;
  const { start } = state.slot;
  return html`<p class="chosen">
    <small>${zonesText([start], form)} ${theirTime(start, form)}</small>
    <button class="link" type="button" @click=${() => dispatch({ type: 'back' })}>
      ${w.changeTime}
    </button>
  </p>`;
}

/**
 * A phone call needs a number; any other call needs a number or an email address. One field for both is a text field with the
 * keyboard and the autofill of the more common answer: a field of the type `email` would refuse numbers.
 */
function contactField(form: Form) {
  const { words, state } = form;
  const { contact } = state.details;
  const w = words.consultation;
  const [label, kind] =
    channelOf(state) === 'phone' ? ([w.phone, 'tel'] as const) : ([w.contact, 'email'] as const);
  return textField('contact', label, contact, kind, state.errors.contact, form);
}

function textField(
  name: 'name' | 'contact',
  label: string,
  value: string,
  autocomplete: 'name' | 'email' | 'tel',
  error: FieldError | undefined,
  { words, dispatch }: Form,
) {
  return field(
    label,
    html`<input
      class="surface"
      type=${autocomplete === 'tel' ? 'tel' : 'text'}
      name=${name}
      autocomplete=${autocomplete}
      inputmode=${autocomplete === 'name' ? nothing : autocomplete}
      autocapitalize=${name === 'contact' ? 'off' : 'words'}
      spellcheck="false"
      enterkeyhint="send"
      required
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${error ? `${name}-error` : nothing}
      .value=${value}
      @input=${(event: Event) =>
        dispatch({ type: 'edit', details: { [name]: (event.target as HTMLInputElement).value } })}
    />`,
    errorText(name, error, words),
  );
}

/** Offered where the endpoint sends email, to who gave an email address. */
function mailDetails({ words, state, therapist, feed, dispatch }: Form) {
  const isOffered = 'mail' in state.method && channelOf(state) !== 'phone';
  if (!isOffered || !readEmail(state.details.contact)) return nothing;
  const practice = feed?.organization?.name ?? therapist.name;
  const onChange = ({ target }: Event) =>
    dispatch({
      type: 'edit',
      details: { mailDetails: (target as HTMLInputElement).checked },
    });
  return html`<div class="choices mail">
    <label>
      <input
        type="checkbox"
        name="mailDetails"
        .checked=${state.details.mailDetails ?? false}
        @change=${onChange}
      />
      <span>${words.consultation.mailDetails(practice)}</span>
    </label>
  </div>`;
}

/** The page's own words and controls. Labels in our tree cannot describe them, so an alert says what is wrong. */
function consent({ slotError, onSlotEdit }: Form) {
  return html`<slot name="consent" @input=${onSlotEdit} @change=${onSlotEdit}></slot>
    <span class=${slotError ? 'error' : nothing} role="alert">${slotError}</span>`;
}

/** The error is next to the label, not in it: it describes the field, and in the label screen readers would read it twice. */
function field(label: string, control: TemplateResult, error: TemplateResult | typeof nothing) {
  return html`<div class="field">
    <label><span>${label}</span> ${control}</label>
    ${error}
  </div>`;
}

function errorText(name: string, error: FieldError | undefined, { consultation }: AllStrings) {
  if (!error) return nothing;
  const text = error.text ?? consultation.error[error.code];
  return html`<span class="error" id="${name}-error">${text}</span>`;
}

function channels(form: Form) {
  const { words, state, dispatch } = form;
  const list = channelsOf(state);
  if (list.length < 2) return nothing;
  const error = state.errors.channel;
  return html`<fieldset class="field" aria-describedby=${error ? 'channel-error' : nothing}>
    <legend>${words.consultation.how}</legend>
    <div class="choices">
      ${list.map(
        (channel) =>
          html`<label>
            <input
              type="radio"
              name="channel"
              value=${channel}
              required
              .checked=${state.details.channel === channel}
              @change=${() => dispatch({ type: 'edit', details: { channel } })}
            />
            ${atStart(ownValue(words.consultation.channel, channel) ?? channel)}
          </label>`,
      )}
    </div>
    ${errorText('channel', error, words)}
  </fieldset>`;
}

function preferredTimes({ words, format, state, dispatch }: Form) {
  if (state.method.kind === 'slots') return nothing;
  const error = state.errors.preferredTimes;
  return html`<fieldset class="field" aria-describedby=${error ? 'preferredTimes-error' : nothing}>
    <legend>${words.consultation.whenFree}</legend>
    ${weekGrid({
      words,
      format,
      label: words.consultation.whenFree,
      chosen: state.details.preferredTimes,
      onChange: (preferredTimes) => dispatch({ type: 'edit', details: { preferredTimes } }),
    })}
    ${errorText('preferredTimes', error, words)}
  </fieldset>`;
}

function extraField({ name, label, required = false, multiline }: ConsultationField, form: Form) {
  const { words, state, dispatch } = form;
  const value = ownValue(state.details.extra, name) ?? '';
  const error = ownValue(state.errors, name);
  const onInput = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    const change: Partial<Details> = { extra: { [name]: value } };
    dispatch({ type: 'edit', details: change });
  };
  const invalid = error ? 'true' : nothing;
  const described = error ? `${name}-error` : nothing;
  const control = multiline
    ? html`<textarea
        class="surface"
        name=${name}
        rows="3"
        ?required=${required}
        aria-invalid=${invalid}
        aria-describedby=${described}
        .value=${value}
        @input=${onInput}
      ></textarea>`
    : html`<input
        class="surface"
        type="text"
        name=${name}
        ?required=${required}
        aria-invalid=${invalid}
        aria-describedby=${described}
        .value=${value}
        @input=${onInput}
      />`;
  return field(label, control, errorText(name, error, words));
}
