/** A database as it was before there were migrations, with a call that is confirmed and one that nobody answered in time. */
export const BEFORE_MIGRATIONS = `
create table if not exists attempt (
  key text primary key,
  made_at timestamptz not null,
  status smallint,
  answer json
);

create index if not exists attempt_age on attempt (made_at);

create table if not exists booking (
  id text primary key,
  manage_token text not null unique,
  answer_token text not null unique,
  therapist text not null,
  status text not null check (status in ('pending', 'confirmed', 'declined', 'expired', 'canceled')),
  live boolean not null,
  starts_at timestamptz,
  ends_at timestamptz,
  expires_at timestamptz,
  made_at timestamptz not null,
  moved_at timestamptz,
  time_zone text not null,
  locale text not null,
  name text,
  contact jsonb,
  channel text,
  preferred_times jsonb,
  extra jsonb,
  check (starts_at < ends_at)
);

create unique index if not exists booking_one_per_time on booking (therapist, starts_at) where live;

alter table booking drop column if exists person;
alter table booking add column if not exists moved_at timestamptz;

insert into attempt (key, made_at, status, answer) values ('a-key-of-sixteen', now(), 201, '{}');

insert into booking (id, manage_token, answer_token, therapist, status, live, starts_at, ends_at, made_at, time_zone, locale, name)
values
  ('confirmed', 'm1', 'a1', 'denver', 'confirmed', true, '2099-01-05 16:00Z', '2099-01-05 16:15Z', '2026-11-01 12:00Z', 'America/Denver', 'en', 'Sam'),
  ('stuck', 'm2', 'a2', 'asks', 'pending', false, '2026-11-02 16:00Z', '2026-11-02 16:15Z', '2026-11-01 12:00Z', 'America/Denver', 'en', 'Ana');
`;
