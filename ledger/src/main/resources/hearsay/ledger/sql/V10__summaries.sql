-- What each happening comes to, as it is printed; made again whenever a claim of it changes. Days are counted from 1970-01-01.
-- shared: told by two reports or more, or disputed.
CREATE TABLE summary (
    happening TEXT PRIMARY KEY,
    shared INTEGER NOT NULL,
    disputed INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    json TEXT NOT NULL
);
CREATE INDEX summary_shared ON summary (shared, last_day, happening);
CREATE INDEX summary_disputed ON summary (disputed, last_day, happening);
CREATE INDEX summary_last ON summary (last_day, happening);
