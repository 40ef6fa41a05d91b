-- The group that a moderator's review stopped at.
CREATE TABLE review_position (
  moderator       TEXT PRIMARY KEY,
  duplicate_group INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The groups that wait, to be counted at every prompt.
CREATE INDEX duplicate_group_waiting ON duplicate_group (id) WHERE open;
