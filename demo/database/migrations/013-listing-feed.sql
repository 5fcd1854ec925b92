-- What the feed says beside what therapists answer: whoever has changed their word last counts.

-- The status in the feed as published when the answer was given; empty if it had none, null for answers before this was kept.
alter table listing_answer add column if not exists feed_status text;

-- The status in the feed as published, and since when it is another than before; null if it was never seen to change.
create table if not exists listing_feed (
  therapist text primary key,
  status text not null,
  since timestamptz
);
