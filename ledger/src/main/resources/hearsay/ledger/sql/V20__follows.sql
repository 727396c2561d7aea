-- What people want to be told of, what they were told, and how that reached them. Nothing in these tables is ever changed or removed.

-- Somebody wants to be told. kind: search, happening, speaker; subject: a search's conditions as in an address, a happening's id, a name.
-- tell_when: new, denied, second-origin, number-rises. channel: feed, webhook, mail. base_…: the last report, claim and step that were
-- there already.
CREATE TABLE follow (
    seq ${key},
    entry BIGINT NOT NULL REFERENCES entry (seq),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    tell_when TEXT NOT NULL,
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    base_report BIGINT NOT NULL,
    base_claim BIGINT NOT NULL,
    base_step BIGINT NOT NULL
);
CREATE INDEX follow_entry ON follow (entry);

-- Somebody pauses it, goes on with it, ends it.
CREATE TABLE follow_act (
    seq ${key},
    entry BIGINT NOT NULL REFERENCES entry (seq),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    follow BIGINT NOT NULL REFERENCES follow (seq),
    act TEXT NOT NULL
);
CREATE INDEX follow_act_follow ON follow_act (follow, seq);
CREATE INDEX follow_act_entry ON follow_act (entry);

-- One thing that a follow is told. what: hash of the thing; the same thing is told once.
CREATE TABLE alert (
    seq ${key},
    follow BIGINT NOT NULL REFERENCES follow (seq),
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (follow, what)
);
CREATE INDEX alert_follow ON alert (follow, seq);

-- One message to somebody: the alerts of a follow from first_alert to last_alert.
CREATE TABLE delivery (
    seq ${key},
    follow BIGINT NOT NULL REFERENCES follow (seq),
    at TEXT NOT NULL,
    first_alert BIGINT NOT NULL,
    last_alert BIGINT NOT NULL
);
CREATE INDEX delivery_follow ON delivery (follow, seq);

-- What became of it. outcome: begun, delivered, failed, given-up.
CREATE TABLE attempt (
    seq ${key},
    delivery BIGINT NOT NULL REFERENCES delivery (seq),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    why TEXT NOT NULL
);
CREATE INDEX attempt_delivery ON attempt (delivery, seq);
