import { html, nothing } from 'lit';
import { icon } from '../../ui/widgets/icons.js';
import { around, phoneNumber } from '../../ui/widgets/text.js';
import { portrait } from '../../ui/widgets/portrait.js';
import type { Hit } from '../../directory/query.js';
import type { Therapist } from '../../feed/schema.js';
import { cardView } from '../../views/card.js';
import type { LinkLine, ProfileView, VideoView } from '../../views/profile.js';
import { prose } from './person.js';
import { dayOf, type Wording } from './wording.js';

/** The state of a video: waiting for a press, playing, or refused by the browser. */
export type Playing = 'no' | 'yes' | 'failed';

/** Nothing of the video loads before the press, except its poster once that is in sight. */
export function video(
  { name }: Therapist,
  { video: v }: ProfileView,
  w: Wording,
  playing: Playing,
  onPlaying: (playing: Playing) => void,
) {
  if (!v) return nothing;
  const { words } = w;
  return html`<section part="video">
    <h3>${words.profile.video}</h3>
    ${
      !v.file || playing === 'failed'
        ? html`${playing === 'failed' ? html`<p>${words.profile.videoFailed}</p>` : nothing}
          ${watch(v, w)}`
        : playing === 'yes'
          ? player(v, w, name, () => onPlaying('failed'))
          : html`${offer(v, w, name, () => onPlaying('yes'))}
              <p class="fine">${words.profile.videoFrom(v.host)}</p>`
    }
  </section>`;
}

/** The button, on top of the video's poster if there is one. */
function offer({ poster, ...v }: VideoView, { words }: Wording, name: string, onPress: () => void) {
  return html`<button class=${poster ? 'poster' : 'bare'} type="button" @click=${onPress}>
    ${
      poster
        ? html`<img
            src=${poster}
            alt=""
            width="640"
            height="360"
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
          />`
        : nothing
    }
    <span class="play">
      <span class="triangle"></span>
      <span>${words.profile.play}${length(v)}<span class="visually-hidden">, ${name}</span></span>
    </span>
  </button>`;
}

function player(v: VideoView, { words, locale, feed }: Wording, name: string, onError: () => void) {
  // Captions from another origin need a video request with CORS too.
  const elsewhere = v.captionsUrl && new URL(v.captionsUrl).origin !== location.origin;
  return html`<video
    class="film"
    src=${v.url}
    poster=${v.poster ?? nothing}
    aria-label=${words.profile.playOf(name)}
    controls
    autoplay
    playsinline
    crossorigin=${elsewhere ? 'anonymous' : nothing}
    @error=${onError}
  >
    ${
      v.captionsUrl
        ? html`<track
            kind="captions"
            src=${v.captionsUrl}
            srclang=${feed.locale ?? locale}
            label=${words.profile.captions}
            default
          />`
        : nothing
    }
  </video>`;
}

function watch(v: VideoView, { words }: Wording) {
  return html`<p>
    <a class="tall" href=${v.url} target="_blank" rel="noopener noreferrer"
      >${words.profile.watch(v.host)}${length(v)} ${icon('external')}</a
    >
  </p>`;
}

/** " (0:45)". */
function length({ seconds }: Pick<VideoView, 'seconds'>): string {
  if (!seconds) return '';
  const whole = Math.round(seconds);
  return ` (${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')})`;
}

export function faq({ faq: questions }: ProfileView, w: Wording) {
  if (!questions.length) return nothing;
  return html`<section part="faq">
    <h3>${w.words.profile.faq}</h3>
    ${questions.map(
      ({ question, answer }) =>
        html`<details>
          <summary><bdi>${question}</bdi></summary>
          ${prose(answer, w)}
        </details>`,
    )}
  </section>`;
}

export function links({ links: lines }: ProfileView, { words }: Wording) {
  if (!lines.length) return nothing;
  const shown = ({ href, label, to }: LinkLine) => {
    const leaves = href.startsWith('http');
    return html`<a
        class="tall"
        href=${href}
        target=${leaves ? '_blank' : nothing}
        rel=${leaves ? 'noopener noreferrer' : nothing}
        ><bdi>${label ?? (leaves ? words.website : to)}</bdi></a
      >
      ${(label ?? leaves) ? html`<span class="aside"><bdi>${to}</bdi></span>` : nothing}`;
  };
  return html`<section part="links">
    <h3>${words.profile.links}</h3>
    <ul role="list">
      ${lines.map((line) => html`<li>${shown(line)}</li>`)}
    </ul>
  </section>`;
}

export function similar(hits: readonly Hit[], w: Wording, onPick: (id: string) => void) {
  if (!hits.length) return nothing;
  const { words, format, labels, feed, now } = w;
  return html`<section part="similar">
    <h3>${words.profile.similar}</h3>
    <ul class="others" role="list">
      ${hits.map(({ therapist, reasons }) => {
        const view = cardView(therapist, undefined, feed, now);
        const shared = reasons.flatMap((r) =>
          r.reason === 'facet' ? [labels.value(r.facet, r.value)] : [],
        );
        return html`<li>
          ${portrait(therapist, view, undefined, [52, 62])}
          <div>
            <button class="link" type="button" @click=${() => onPick(therapist.id)}>
              <bdi>${therapist.name}</bdi>
            </button>
            <p class="aside">${words.profile.shares(format.list(shared.slice(0, 3)))}</p>
          </div>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Where the facts come from, how old they are, and how to report an error. */
export function source(
  t: Therapist,
  { card, report }: ProfileView,
  w: Wording,
  onReport: () => void,
) {
  const { words } = w;
  const { listingCheckedOn, listedOn } = card;
  const facts = [
    listingCheckedOn === undefined
      ? listedOn && words.listingFrom(dayOf(listedOn, w))
      : `${words.listingChecked} ${dayOf(listingCheckedOn, w)}`,
    t.source && words.profile.sourceIs(t.source),
  ].filter(Boolean);
  if (!facts.length && !report) return nothing;
  return html`<section class="source" part="source">
    <h3>${words.profile.source}</h3>
    ${facts.map((fact) => html`<p>${fact}</p>`)}
    ${report ? reportLine(t, report, w, onReport) : nothing}
  </section>`;
}

/** The email starts with the therapist's name, and contains nothing about the search. */
function reportLine(
  { name, id }: Therapist,
  report: NonNullable<ProfileView['report']>,
  { words }: Wording,
  onReport: () => void,
) {
  const { email, phone, site } = report;
  const subject = encodeURIComponent(words.profile.reportSubject(name, id));
  return html`<p part="report">
    <span>${around(words.profile.reportTo, html`<bdi>${report.name}</bdi>`)}</span>
    ${
      email
        ? html`<a class="tall" href="mailto:${email}?subject=${subject}" @click=${onReport}
            >${words.profile.report}</a
          >`
        : nothing
    }
    ${
      phone
        ? html`<a class="tall" href=${phone.href} @click=${onReport}
            >${around(words.callNumber, phoneNumber(phone.text))}</a
          >`
        : nothing
    }
    ${
      site && !email
        ? html`<a
            class="tall"
            href=${site.href}
            target="_blank"
            rel="noopener noreferrer"
            @click=${onReport}
            >${site.to}</a
          >`
        : nothing
    }
  </p>`;
}
