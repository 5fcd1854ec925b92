-- Whether listings are still true: whom to ask, the links that were sent, and what was answered.

-- Therapists' own addresses. They are in no feed and on no page that a visitor sees.
create table if not exists listing_contact (
  therapist text primary key,
  email text not null,
  locale text
);

-- One question, with a mail and at most one reminder.
create table if not exists listing_ask (
  id bigint generated always as identity primary key,
  therapist text not null,
  made_at timestamptz not null,
  reminded_at timestamptz,
  expires_at timestamptz not null,
  answered_at timestamptz
);

create index if not exists listing_ask_of on listing_ask (therapist, made_at);

-- The links to a question: the mail and the reminder have one each. Only a hash of the secret in it is kept.
create table if not exists listing_link (
  hash text primary key,
  ask bigint not null references listing_ask (id)
);

-- Every answer, for good: rows are added, and neither changed nor removed.
create table if not exists listing_answer (
  id bigint generated always as identity primary key,
  ask bigint not null references listing_ask (id),
  therapist text not null,
  answered_at timestamptz not null,
  -- What the feed said, and what the therapist says.
  status_before text,
  as_of_before text,
  status text not null,
  -- Whether all facts were right as listed, and which facts these were.
  listed text not null check (listed in ('yes', 'change')),
  facts text not null,
  -- What should change: for the practice alone.
  note text
);

create index if not exists listing_answer_of on listing_answer (therapist, id);
