/** Tells both sides of a call what happened to it: by mail, and the practice by a webhook. */
import { iso } from '../booking/instants.mjs';
import { languageOf } from '../booking/when.mjs';
import { linksMail, practiceMail, visitorMail } from './messages.mjs';
import { createQueue } from './queue.mjs';
import { createWorker } from './worker.mjs';
import { DAY, HOUR } from '../spans.mjs';

/** What one address gets in 24 hours. Nobody is told when there is more: an address may be another person's. */
const PER_DAY = { details: 12, links: 3 };
/**
 * After that, links are sent only if the mailbox may lack one: the last mail is older than the gap, in milliseconds, or a call was booked
 * since. So strangers who ask for an address cannot use up what its owner needs. They could book in its name, too: for new calls there
 * is an end as well.
 */
const LINKS_GAP = 4 * HOUR;
const MOST_FOR_NEW_CALLS = 12;

/** How many calls one mail has the links of. */
const MOST_LINKS = 10;

/**
 * @typedef {object} Practice
 * @property {readonly string[]} [emails] where the practice is told
 * @property {string} [locale] BCP 47
 * @property {string} timeZone
 * @property {(booking: Record<string, any>) => string} pageUrl where it sees who a message is about
 * @property {(id: string) => string | undefined} [therapistOf] a therapist's name
 *
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {(token: string) => string} options.manageUrl the visitor's page, by the secret of a call
 * @param {Practice} options.practice
 * @param {boolean} [options.hasMail] whether mail is sent, or can be read. Without, none is written
 * @param {ReturnType<import('./mail.mjs').createMailer>} [options.mailer] without it, mail stays in the table, to be read there
 * @param {ReturnType<import('./webhook.mjs').createWebhook>} [options.webhook]
 * @param {() => number} [options.now] epoch milliseconds
 * @param {Partial<typeof PER_DAY>} [options.perDay]
 */
export function createOutbox({
  db,
  manageUrl,
  practice,
  hasMail = true,
  mailer,
  webhook,
  now = Date.now,
  perDay,
}) {
  const { links: linksPerDay, ...limited } = { ...PER_DAY, ...perDay };
  const queue = createQueue({
    db,
    now,
    perDay: limited,
    keepsContent: hasMail && !mailer,
  });
  const mail = async (query, content, more) =>
    hasMail && queue.add(query, { kind: 'mail', receiver: content.to, content, ...more });

  /** @param {import('../booking/changes.mjs').CallEvent} event */
  async function onEvent(query, event) {
    const { booking, type } = event;
    const about = booking.id;
    const toVisitor = visitorMail(event, { manageUrl, now: now() });
    // Nobody needs to read that a call takes place which has begun.
    const isAhead = ['requested', 'confirmed', 'moved', 'reminder-due'].includes(type);
    const until = isAhead && booking.starts_at ? +booking.starts_at : undefined;
    if (toVisitor) await mail(query, toVisitor, { topic: 'details', about, until });

    const { emails = [], locale, ...others } = practice;
    for (const to of emails) {
      const toPractice = practiceMail(event, { to, language: languageOf(locale), ...others });
      if (toPractice) await mail(query, toPractice, { topic: 'practice' });
    }
    if (webhook) {
      const content = { id: booking.id, event: type };
      await queue.add(query, { kind: 'webhook', topic: 'webhook', receiver: 'webhook', content });
    }
  }

  /** Looks up the calls of an address, long after the request was answered. */
  const answerLinks = (row) =>
    queue.sentWith(row, async (query) => {
      const { email, locale } = row.content;
      const calls = await query(
        `select * from booking where live and lower(contact->>'email') = lower($1)
           and (starts_at is null or starts_at > $2)
         order by starts_at nulls last limit $3`,
        [email, iso(now()), MOST_LINKS],
      );
      if (!calls.length) return;
      // To the address as its owner wrote it, and not as whoever asked did.
      const { email: to } = calls[0].contact;
      const { count, latest } = await queue.countSince(
        query,
        { topic: 'links', receiver: to },
        DAY,
      );
      const isNew = calls.some(({ made_at: made }) => +made > +latest);
      const most = isNew ? MOST_FOR_NEW_CALLS : linksPerDay;
      if (count >= most && +latest > now() - LINKS_GAP) return;
      const language = languageOf(locale ?? calls[0].locale);
      await mail(query, linksMail(to, calls, language, manageUrl), { topic: 'links' });
    });

  const worker = createWorker({
    queue,
    send: {
      mail: async (row) => {
        // From a start with mail: it waits for the next one.
        if (!hasMail) throw new Error('no mail can be sent without SMTP_URL');
        await mailer?.send(row);
        await queue.sent(row);
      },
      webhook: async (row) => {
        await webhook?.(row);
        await queue.sent(row);
      },
      links: answerLinks,
    },
  });

  return {
    onEvent,
    tellsPractice: !!((hasMail && practice.emails?.length) || webhook),

    /**
     * Whether the visitor of this call would be sent a message about a change now.
     *
     * @param {Record<string, any>} booking
     */
    tellsVisitor: async ({ contact, mail_details: isAsked }) =>
      hasMail && isAsked && !!contact?.email && queue.hasRoom('details', contact.email),

    /** Takes a request for lost links. What it does is the same whether there are any: it stores the request. */
    async onLinks({ email, locale }) {
      const item = { kind: 'links', topic: 'links-asked', receiver: email };
      await queue.add(db.query, { ...item, content: { email, locale } });
    },

    /**
     * Puts any other mail into the outbox, in the transaction of `query`.
     *
     * @param {import('../database/open.mjs').Query} query
     * @param {import('./messages.mjs').Mail & { until?: number }} content `until`: epoch milliseconds, after which it is of no use
     */
    sendMail: (query, { until, ...content }) => mail(query, content, { topic: 'other', until }),

    /** Sends what is due now. */
    deliver: worker.deliver,
    start: worker.start,
    /** Ends what is being sent, and closes the connections. */
    async stop() {
      await worker.stop();
      mailer?.close();
    },
    latest: queue.latest,
  };
}
