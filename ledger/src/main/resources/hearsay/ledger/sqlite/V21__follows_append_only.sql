-- Follows and what became of them are only added to: the database refuses to change or remove them, whoever asks.
CREATE TRIGGER follow_no_update BEFORE UPDATE ON follow
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER follow_no_delete BEFORE DELETE ON follow
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER follow_act_no_update BEFORE UPDATE ON follow_act
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER follow_act_no_delete BEFORE DELETE ON follow_act
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER alert_no_update BEFORE UPDATE ON alert
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER alert_no_delete BEFORE DELETE ON alert
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER delivery_no_update BEFORE UPDATE ON delivery
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER delivery_no_delete BEFORE DELETE ON delivery
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER attempt_no_update BEFORE UPDATE ON attempt
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
CREATE TRIGGER attempt_no_delete BEFORE DELETE ON attempt
BEGIN SELECT RAISE(ABORT, 'the ledger only appends: an entry is never changed or removed'); END;
