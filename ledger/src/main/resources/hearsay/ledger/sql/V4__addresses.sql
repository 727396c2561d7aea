-- Reports that have no id but their hash are known again by their address. Only its beginning: an index holds no endless words.
CREATE INDEX report_url ON report (SUBSTR(url, 1, 300));
