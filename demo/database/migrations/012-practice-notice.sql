-- What the practice's page says next, once, after something was done in one of its further sections.
alter table practice_session add column if not exists notice text;
