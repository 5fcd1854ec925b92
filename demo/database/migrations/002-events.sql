-- What events of a call need: who wants mail, and what was said already.

-- Whether the visitor asked for the details by mail.
alter table booking add column if not exists mail_details boolean not null default false;
-- When its present time was agreed on.
alter table booking add column if not exists agreed_at timestamptz;
-- When its present time was reminded of.
alter table booking add column if not exists reminded_at timestamptz;

update booking set agreed_at = coalesce(moved_at, made_at) where status = 'confirmed' and agreed_at is null;

-- What is looked for again and again.
create index if not exists booking_over on booking (ends_at) where live;
create index if not exists booking_unanswered on booking (expires_at) where live and status = 'pending';
create index if not exists booking_unreminded on booking (starts_at) where live and status = 'confirmed' and reminded_at is null;
create index if not exists booking_details on booking (ends_at) where name is not null;

-- Requests that nobody answered before their time had passed.
update booking set status = 'expired', name = null, contact = null, preferred_times = null, extra = null
where status = 'pending' and not live;
