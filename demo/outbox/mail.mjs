/** Sends mail over SMTP. */
import { createTransport } from 'nodemailer';
import { SECOND } from '../spans.mjs';

/**
 * @param {object} options
 * @param {string} options.url of an SMTP server. Example: `smtps://name:password@mail.example`
 * @param {{ name: string, address: string }} options.from the sender. The name may be empty
 * @returns {{ send(message: { id: string, content: import('./messages.mjs').Mail }): Promise<void>, close(): void }}
 */
export function createMailer({ url, from }) {
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
  // What the address says (`?requireTLS=false`) comes first.
  const transport = createTransport(
    {
      url,
      requireTLS: !isLocal,
      // Together less than a claim lasts, so that two processes never send one message.
      connectionTimeout: 10 * SECOND,
      greetingTimeout: 10 * SECOND,
      socketTimeout: 20 * SECOND,
      // A message is made of text that is given here, and of no file or address.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return {
    async send({ id, content: { to, subject, text, calendar } }) {
      try {
        await transport.sendMail({
          // One address as it is: a list, or a name before it, would be read otherwise.
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${domain}>`,
          // Nobody's absence is an answer to it.
          headers: { 'auto-submitted': 'auto-generated', 'x-auto-response-suppress': 'All' },
          attachments: calendar
            ? [
                {
                  filename: 'appointment.ics',
                  content: calendar,
                  contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
                },
              ]
            : [],
        });
      } catch (error) {
        const reason = error.responseCode ?? error.code ?? 'unknown';
        throw Object.assign(new Error(`The mail server said: ${reason}`), {
          isFinal: isFinal(error),
        });
      }
    },
    close: () => transport.close(),
  };
}

/** Whether this server will never take this message (5xx, RFC 5321), and not just no message now, as with a wrong password. */
function isFinal({ code, command, responseCode = 0 }) {
  if (code === 'EENVELOPE') return !responseCode || (command === 'RCPT TO' && responseCode >= 500);
  return code === 'EMESSAGE' && responseCode >= 500;
}
