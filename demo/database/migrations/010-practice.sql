-- Who may see the practice's page. Links and sessions are stored as SHA-256 of their secrets, so that a copy of these tables opens nothing.

create table if not exists practice_link (
  hash text primary key,
  address text not null,
  made_at timestamptz not null,
  -- A link signs in once.
  used_at timestamptz
);

create index if not exists practice_link_of on practice_link (address, made_at);

create table if not exists practice_session (
  hash text primary key,
  address text not null,
  made_at timestamptz not null,
  -- When a page was last opened with it, to a minute.
  seen_at timestamptz not null
);

-- What the page lists: calls by time, and those that came with one contact.
create index if not exists booking_by_time on booking (starts_at) where status = 'confirmed';
create index if not exists booking_by_contact on booking (lower(coalesce(contact->>'email', contact->>'phone'))) where live;
