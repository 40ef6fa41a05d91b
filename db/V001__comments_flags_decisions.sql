-- Times are milliseconds since 1970 UTC. Words (states, kinds, actions) are those that users read.

CREATE TABLE source (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE load (
  id        INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,
  moderator TEXT NOT NULL,
  file      TEXT NOT NULL,
  format    TEXT,
  read      INTEGER NOT NULL DEFAULT 0,
  kept      INTEGER NOT NULL DEFAULT 0,
  updated   INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0,
  repeated  INTEGER NOT NULL DEFAULT 0,
  skipped   INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE thread (
  id          INTEGER PRIMARY KEY,
  source      INTEGER NOT NULL REFERENCES source,
  platform_id TEXT NOT NULL,
  title       TEXT,
  link        TEXT,
  UNIQUE (source, platform_id)
) STRICT;

-- The parent is named by its platform id: it may be loaded later, or never.
-- "decided" is what the decision log says last; "check" compares the two.
CREATE TABLE comment (
  id             INTEGER PRIMARY KEY,
  source         INTEGER NOT NULL REFERENCES source,
  platform_id    TEXT NOT NULL,
  thread         INTEGER NOT NULL REFERENCES thread,
  parent         TEXT,
  author         TEXT NOT NULL,
  account        TEXT,
  created        INTEGER,
  platform_state TEXT NOT NULL
                 CHECK (platform_state IN ('unknown', 'approved', 'pending', 'held', 'spam', 'deleted')),
  decided        TEXT CHECK (decided IN ('pending', 'approved', 'hidden')),
  status         TEXT NOT NULL GENERATED ALWAYS AS (coalesce(decided,
                   CASE platform_state
                     WHEN 'approved' THEN 'approved'
                     WHEN 'spam' THEN 'hidden'
                     WHEN 'deleted' THEN 'hidden'
                     ELSE 'pending'
                   END)) VIRTUAL,
  text           TEXT NOT NULL,
  raw            TEXT,
  edited         INTEGER,
  load           INTEGER NOT NULL REFERENCES load,
  UNIQUE (source, platform_id)
) STRICT;

CREATE INDEX comment_thread ON comment (thread);
CREATE INDEX comment_parent ON comment (source, parent) WHERE parent IS NOT NULL;
CREATE INDEX comment_author ON comment (author);

-- What a comment said before an edit; a newer export overwrites nothing.
CREATE TABLE earlier_text (
  comment  INTEGER NOT NULL REFERENCES comment,
  replaced INTEGER NOT NULL,
  text     TEXT NOT NULL,
  raw      TEXT
) STRICT;

CREATE INDEX earlier_text_comment ON earlier_text (comment);

-- Findings: made again by every scan, which tells what it went by.
CREATE TABLE scan (
  id        INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,
  fold      TEXT NOT NULL,
  shingle   TEXT NOT NULL,
  threshold TEXT NOT NULL,
  scope     TEXT NOT NULL,
  compared  INTEGER NOT NULL,
  window    INTEGER,
  one_author INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE duplicate_group (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  kind      TEXT NOT NULL CHECK (kind IN ('exact', 'same', 'near', 'contained')),
  pattern   TEXT NOT NULL,
  reasons   TEXT NOT NULL,
  size      INTEGER NOT NULL,
  visible   INTEGER NOT NULL,
  undecided INTEGER NOT NULL
) STRICT;

CREATE INDEX duplicate_group_urgency ON duplicate_group (undecided DESC, id);

CREATE TABLE flag (
  comment         INTEGER PRIMARY KEY REFERENCES comment,
  duplicate_group INTEGER NOT NULL REFERENCES duplicate_group,
  position        INTEGER NOT NULL,
  kind            TEXT CHECK (kind IN ('exact', 'same', 'near', 'contained')),
  matched         INTEGER REFERENCES comment,
  similarity      REAL,
  CHECK ((kind IS NULL) = (matched IS NULL) AND (kind IS NULL) = (similarity IS NULL))
) STRICT;

CREATE INDEX flag_group ON flag (duplicate_group, position);

CREATE TABLE stock_phrase (
  id     INTEGER PRIMARY KEY,
  phrase TEXT NOT NULL
) STRICT;

CREATE TABLE stock_phrase_comment (
  comment      INTEGER PRIMARY KEY REFERENCES comment,
  stock_phrase INTEGER NOT NULL REFERENCES stock_phrase
) STRICT;

CREATE INDEX stock_phrase_comment_phrase ON stock_phrase_comment (stock_phrase);

CREATE TABLE quote_only (
  comment INTEGER PRIMARY KEY REFERENCES comment
) STRICT;

-- Visible: not hidden. Undecided: visible, and no moderator has said anything of it.
CREATE TRIGGER comment_status AFTER UPDATE OF decided, platform_state ON comment
BEGIN
  UPDATE duplicate_group
  SET visible = visible + (new.status <> 'hidden') - (old.status <> 'hidden'),
      undecided = undecided + (new.status <> 'hidden' AND new.decided IS NULL)
                            - (old.status <> 'hidden' AND old.decided IS NULL)
  WHERE id = (SELECT duplicate_group FROM flag WHERE comment = new.id);
END;

-- The decision log: a step is one thing that a moderator did, a decision what it did to one comment.
CREATE TABLE step (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  at              INTEGER NOT NULL,
  moderator       TEXT NOT NULL,
  action          TEXT NOT NULL,
  of_step         INTEGER REFERENCES step,
  duplicate_group INTEGER,
  reason          TEXT,
  note            TEXT,
  CHECK ((action IN ('undo', 'redo')) = (of_step IS NOT NULL))
) STRICT;

CREATE INDEX step_of ON step (of_step, id) WHERE of_step IS NOT NULL;

CREATE TABLE decision (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  step          INTEGER NOT NULL REFERENCES step,
  comment       INTEGER NOT NULL REFERENCES comment,
  before        TEXT,
  after         TEXT,
  status_before TEXT NOT NULL,
  hash          TEXT NOT NULL
) STRICT;

CREATE INDEX decision_step ON decision (step);
CREATE INDEX decision_comment ON decision (comment, id);

CREATE TRIGGER step_keeps AFTER UPDATE ON step
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
CREATE TRIGGER step_stays BEFORE DELETE ON step
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
CREATE TRIGGER decision_keeps AFTER UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
