-- The ledger only appends: the database refuses to change or remove an entry, whoever asks.
CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER report_no_update BEFORE UPDATE ON report
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER report_no_delete BEFORE DELETE ON report
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER document_no_update BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER document_no_delete BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER reading_no_update BEFORE UPDATE ON reading
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER reading_no_delete BEFORE DELETE ON reading
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER claim_no_update BEFORE UPDATE ON claim
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER claim_no_delete BEFORE DELETE ON claim
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER found_no_update BEFORE UPDATE ON found
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER found_no_delete BEFORE DELETE ON found
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER judgement_no_update BEFORE UPDATE ON judgement
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER judgement_no_delete BEFORE DELETE ON judgement
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER step_no_update BEFORE UPDATE ON step
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER step_no_delete BEFORE DELETE ON step
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
