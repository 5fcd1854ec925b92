-- The calendars of therapists: where they are, and when they say that somebody is busy or free.

create table if not exists calendar (
  therapist text not null,
  kind text not null check (kind in ('busy', 'calls', 'openings')),
  -- A secret: whoever has it reads the whole calendar.
  address text not null,
  time_zone text not null,
  -- When it is read next, and until when one process is at it.
  next_at timestamptz not null,
  leased_until timestamptz,
  -- The last good reading: starts and ends in epoch milliseconds, and nothing else of any entry.
  spans jsonb,
  read_from timestamptz,
  read_to timestamptz,
  -- When the spans were last known to be true.
  as_of timestamptz,
  problems jsonb,
  etag text,
  modified text,
  -- Since when it cannot be read, and why.
  failing_since timestamptz,
  fault text,
  -- Grows with each reading, so that other processes know that there is a new one.
  version integer not null default 0,
  primary key (therapist, kind)
);

create index if not exists calendar_due on calendar (next_at);
