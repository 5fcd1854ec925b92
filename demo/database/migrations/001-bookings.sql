-- What the booking endpoint keeps. Until there were numbered files, this was run at each start, so all of it can run again.

-- Every request that was judged, under the key its sender chose, with the answer it was given. The answer is written in
-- the transaction that books, so that neither can be there without the other.
create table if not exists attempt (
  key text primary key,
  made_at timestamptz not null,
  status smallint,
  -- As text, so that the same key has the same answer to the letter.
  answer json
);

create index if not exists attempt_age on attempt (made_at);

create table if not exists booking (
  -- Asks for the status, and for nothing else.
  id text primary key,
  -- The visitor's and the practice's secrets: each opens a page.
  manage_token text not null unique,
  answer_token text not null unique,
  therapist text not null,
  status text not null check (status in ('pending', 'confirmed', 'declined', 'expired', 'canceled')),
  -- Whether it still holds a time: neither over nor called off.
  live boolean not null,
  starts_at timestamptz,
  ends_at timestamptz,
  -- When a pending one is given up.
  expires_at timestamptz,
  made_at timestamptz not null,
  -- When it last got another time than it had.
  moved_at timestamptz,
  time_zone text not null,
  locale text not null,
  -- Who asked. Wiped when it comes to nothing.
  name text,
  contact jsonb,
  channel text,
  preferred_times jsonb,
  extra jsonb,
  check (starts_at < ends_at)
);

-- Two people never meet in one time: a second row is impossible, however the requests race.
create unique index if not exists booking_one_per_time on booking (therapist, starts_at) where live;

-- Once there was one call per person, which told anyone who had one. The index goes with its column.
alter table booking drop column if exists person;
alter table booking add column if not exists moved_at timestamptz;
