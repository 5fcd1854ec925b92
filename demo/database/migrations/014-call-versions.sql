-- The version of a call's calendar entry, which rises with each change; null for calls from before this was kept.
alter table booking add column if not exists version integer;
