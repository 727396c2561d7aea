-- What came in after an entry is asked of ledgers of any size: steps by their kind, and happenings that stood before a step and changed
-- after it, from indexes alone.
CREATE INDEX step_kind ON step (kind, entry, seq);
CREATE INDEX happening_stood ON happening (changed, opened, id);
DROP INDEX happening_changed;
