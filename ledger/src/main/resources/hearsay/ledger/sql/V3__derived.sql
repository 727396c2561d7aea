-- What can be made again from the entries at any time, kept so that questions need not pass over JSON.

-- A claim's columns to filter by. Days are counted from 1970-01-01.
CREATE TABLE fact (
    claim ${key} REFERENCES claim (seq),
    report BIGINT NOT NULL,
    present INTEGER NOT NULL,
    stance TEXT NOT NULL,
    modality TEXT NOT NULL,
    background INTEGER NOT NULL,
    event TEXT,
    mode TEXT,
    cameo TEXT,
    origin TEXT,
    origin_kind TEXT NOT NULL,
    named INTEGER NOT NULL,
    outlet TEXT,
    published INTEGER,
    first_day INTEGER,
    last_day INTEGER,
    confidence DOUBLE PRECISION NOT NULL
);
CREATE INDEX fact_report ON fact (report);
CREATE INDEX fact_event ON fact (event, claim);
CREATE INDEX fact_stance ON fact (stance, claim);
CREATE INDEX fact_outlet ON fact (outlet, claim);
CREATE INDEX fact_kind ON fact (origin_kind, claim);
CREATE INDEX fact_published ON fact (published, claim);
CREATE INDEX fact_first_day ON fact (first_day, claim);

-- Who takes part in a claim; role: actor, recipient, source (every link of the chain) or origin (the last).
-- word: the name folded for comparison, or the words of the report where it has no name.
CREATE TABLE party (
    claim BIGINT NOT NULL REFERENCES claim (seq),
    role TEXT NOT NULL,
    place INTEGER NOT NULL,
    name TEXT,
    word TEXT NOT NULL,
    country TEXT,
    sector TEXT,
    kind TEXT,
    PRIMARY KEY (claim, role, place)
) ${clustered};
CREATE INDEX party_word ON party (word, role, claim);
CREATE INDEX party_country ON party (country, role, claim);

-- Where; cell: the square degree, (floor(lat) + 90) * 1000 + floor(lon) + 180.
CREATE TABLE spot (
    claim BIGINT NOT NULL REFERENCES claim (seq),
    place INTEGER NOT NULL,
    name TEXT,
    word TEXT NOT NULL,
    country TEXT,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    cell INTEGER,
    PRIMARY KEY (claim, place)
) ${clustered};
CREATE INDEX spot_cell ON spot (cell, claim);
CREATE INDEX spot_country ON spot (country, claim);
CREATE INDEX spot_word ON spot (word, claim);

-- How many.
CREATE TABLE number (
    claim BIGINT NOT NULL REFERENCES claim (seq),
    place INTEGER NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    upper DOUBLE PRECISION,
    bound TEXT NOT NULL,
    unit TEXT,
    PRIMARY KEY (claim, place)
) ${clustered};

-- The happening that a claim belongs to now.
CREATE TABLE belongs (
    claim ${key} REFERENCES claim (seq),
    happening TEXT NOT NULL
);
CREATE INDEX belongs_happening ON belongs (happening, claim);

-- Happenings as they stand now. into_one: the happening that this one went into.
CREATE TABLE happening (
    id TEXT PRIMARY KEY,
    opened BIGINT NOT NULL REFERENCES step (seq),
    changed BIGINT NOT NULL REFERENCES step (seq),
    into_one TEXT
);
CREATE INDEX happening_opened ON happening (opened);
CREATE INDEX happening_changed ON happening (changed);

-- Anything computed that is worth keeping: a signature, a vector, a view. subject: the number of a report or claim, or an id.
CREATE TABLE feature (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    bytes ${bytes} NOT NULL,
    PRIMARY KEY (kind, subject)
) ${clustered};

-- Keys under which subjects are found again, such as the bands of a signature.
CREATE TABLE mark (
    kind TEXT NOT NULL,
    word BIGINT NOT NULL,
    subject BIGINT NOT NULL,
    PRIMARY KEY (kind, word, subject)
) ${clustered};
CREATE INDEX mark_subject ON mark (kind, subject);
