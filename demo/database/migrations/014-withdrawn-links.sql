-- When the address that a question was sent to was changed or removed. Its links then lead nowhere, and it counts as never asked.
alter table listing_ask add column if not exists withdrawn_at timestamptz;
