-- What the ledger holds. Nothing in these tables is ever changed or removed; V2 has the database itself refuse it.
-- ${key}: the type of a table's own number; ${bytes}: the type of bytes; ${clustered}: kept in the order of its key,
-- where the database can. Instants are ISO 8601 in UTC.

-- The log: one line for each thing that was ever added, each hash covering the one before.
CREATE TABLE entry (
    seq ${key},
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL
);

-- A report as it came. One id may have several versions; each names the one before it.
CREATE TABLE report (
    seq ${key},
    entry BIGINT NOT NULL REFERENCES entry (seq),
    id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    earlier BIGINT REFERENCES report (seq),
    title TEXT,
    outlet TEXT,
    url TEXT,
    published TEXT,
    updated TEXT,
    language TEXT,
    UNIQUE (id, sha256)
);
CREATE INDEX report_sha256 ON report (sha256);
CREATE INDEX report_earlier ON report (earlier);
CREATE INDEX report_entry ON report (entry);

-- Its text and its original bytes, apart, so that lists of reports need not pass over them.
CREATE TABLE document (
    report ${key} REFERENCES report (seq),
    text TEXT NOT NULL,
    original ${bytes} NOT NULL
);

-- One reading of a report: which coder with which weights, when.
CREATE TABLE reading (
    seq ${key},
    entry BIGINT NOT NULL REFERENCES entry (seq),
    report BIGINT NOT NULL REFERENCES report (seq),
    coder TEXT NOT NULL,
    model TEXT NOT NULL,
    at TEXT NOT NULL,
    residue TEXT NOT NULL
);
CREATE INDEX reading_report ON reading (report);
CREATE INDEX reading_coder ON reading (coder, model);
CREATE INDEX reading_entry ON reading (entry);

-- A claim of a reading, whole, as JSON. Two readings that agree share it.
CREATE TABLE claim (
    seq ${key},
    id TEXT NOT NULL,
    report BIGINT NOT NULL REFERENCES report (seq),
    reading BIGINT NOT NULL REFERENCES reading (seq),
    json TEXT NOT NULL
);
CREATE INDEX claim_id ON claim (id);
CREATE INDEX claim_report ON claim (report);

-- Which claims a reading found, in their order in the text.
CREATE TABLE found (
    reading BIGINT NOT NULL REFERENCES reading (seq),
    place INTEGER NOT NULL,
    claim BIGINT NOT NULL REFERENCES claim (seq),
    PRIMARY KEY (reading, place)
) ${clustered};
CREATE INDEX found_claim ON found (claim);

-- What people said of claims, sources and happenings. A judgement of a claim also keeps where the claim stands (report, begin_at, end_at)
-- and its last source (origin), by which a later reading's claim is known again.
CREATE TABLE judgement (
    seq ${key},
    entry BIGINT NOT NULL REFERENCES entry (seq),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    why TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    report BIGINT REFERENCES report (seq),
    begin_at INTEGER,
    end_at INTEGER,
    origin TEXT
);
CREATE INDEX judgement_report ON judgement (report);
CREATE INDEX judgement_subject ON judgement (subject);
CREATE INDEX judgement_entry ON judgement (entry);

-- What became of happenings, step by step.
CREATE TABLE step (
    seq ${key},
    entry BIGINT NOT NULL REFERENCES entry (seq),
    kind TEXT NOT NULL,
    happening TEXT NOT NULL,
    other TEXT,
    claim BIGINT REFERENCES claim (seq),
    because TEXT NOT NULL
);
CREATE INDEX step_happening ON step (happening);
CREATE INDEX step_other ON step (other);
CREATE INDEX step_claim ON step (claim);
CREATE INDEX step_entry ON step (entry);
