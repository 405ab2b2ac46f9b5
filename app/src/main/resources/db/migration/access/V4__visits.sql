-- One truth about visits: the last sign-in was noted here, and is now followed by every request
comment on column person.seen_at is 'the last request of the person, to the minute';
