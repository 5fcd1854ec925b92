-- What is to be sent: written in the transaction that gives reason for it, and sent afterwards, by any process.

create table if not exists outbox (
  -- The receiver's way to notice that something came twice: the Message-ID of a mail, the webhook-id of a call to a webhook.
  id text primary key,
  kind text not null check (kind in ('mail', 'webhook', 'links')),
  -- What it is about: each receiver gets so many of each in a day.
  topic text not null,
  -- A hash of the receiver's address, to count by.
  receiver text not null,
  -- The call that a message is about: what could not be sent yet is dropped when there is newer news of it.
  about text,
  -- Deleted once it is sent or given up.
  content jsonb,
  state text not null check (state in ('waiting', 'sent', 'dropped', 'given-up')),
  made_at timestamptz not null,
  -- When to try next.
  due_at timestamptz not null,
  -- After which it is no longer of use.
  until timestamptz,
  attempts smallint not null default 0,
  -- The process that is sending it, and until when others leave it alone.
  claim text,
  claimed_until timestamptz,
  sent_at timestamptz,
  -- Why it was not sent at the last try.
  failure text
);

create index if not exists outbox_due on outbox (due_at) where state = 'waiting';
create index if not exists outbox_about on outbox (about) where state = 'waiting';
create index if not exists outbox_count on outbox (receiver, topic, sent_at) where state = 'sent';
create index if not exists outbox_age on outbox (made_at);

-- Lost links are looked up by the address.
create index if not exists booking_email on booking (lower(contact->>'email')) where live;
