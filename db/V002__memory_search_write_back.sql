-- Why a moderator decides, in a word: a short list that a moderator can extend.
CREATE TABLE reason (
  word        TEXT PRIMARY KEY,
  description TEXT NOT NULL
) STRICT;

INSERT INTO reason (word, description) VALUES
  ('duplicate', 'says what another comment says'),
  ('flood', 'one author, again and again'),
  ('campaign', 'an organised action'),
  ('spam', 'advertising or worse'),
  ('abuse', 'insults, threats, hate'),
  ('off-topic', 'belongs elsewhere'),
  ('privacy', 'tells what is nobody''s business'),
  ('false-alarm', 'was flagged for nothing');

-- When a moderator last decided on a comment; null where "decided" was never set or was taken back.
ALTER TABLE comment ADD COLUMN decided_at INTEGER;

UPDATE comment SET decided_at = (
  SELECT s.at FROM decision d JOIN step s ON s.id = d.step
  WHERE d.comment = comment.id ORDER BY d.id DESC LIMIT 1)
WHERE decided IS NOT NULL;

-- Comments that a step declared not to be duplicates of one another, as long as their texts stay;
-- an undo or redo of such a step lists them again. Chained with the decisions, in order of steps.
CREATE TABLE parted (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  step        INTEGER NOT NULL REFERENCES step,
  comment     INTEGER NOT NULL REFERENCES comment,
  fingerprint TEXT NOT NULL,
  hash        TEXT NOT NULL
) STRICT;

CREATE INDEX parted_step ON parted (step);
CREATE INDEX parted_comment ON parted (comment);

CREATE TRIGGER parted_keeps AFTER UPDATE ON parted
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;
CREATE TRIGGER parted_stays BEFORE DELETE ON parted
BEGIN SELECT RAISE(ABORT, 'the decision log is append-only'); END;

-- When a comment came into its group; a group may have to be asked about again because of it.
ALTER TABLE flag ADD COLUMN joined INTEGER NOT NULL DEFAULT 0;
ALTER TABLE duplicate_group ADD COLUMN authors INTEGER NOT NULL DEFAULT 0;
ALTER TABLE duplicate_group ADD COLUMN again TEXT CHECK (again IN ('new', 'edited'));
ALTER TABLE duplicate_group ADD COLUMN open INTEGER NOT NULL GENERATED ALWAYS AS
  (again IS NOT NULL OR (visible > 1 AND undecided > 0)) VIRTUAL;
ALTER TABLE duplicate_group ADD COLUMN returns INTEGER NOT NULL GENERATED ALWAYS AS
  (again IS 'new' AND visible < size) VIRTUAL;

UPDATE duplicate_group SET authors = (
  SELECT count(DISTINCT nullif(coalesce('a' || c.account, 'n' || c.author), 'n'))
  FROM flag f JOIN comment c ON c.id = f.comment WHERE f.duplicate_group = duplicate_group.id);

DROP INDEX duplicate_group_urgency;
CREATE INDEX duplicate_group_urgency
  ON duplicate_group (returns DESC, open DESC, undecided DESC, size DESC, id);
CREATE INDEX duplicate_group_size ON duplicate_group (size DESC, id);

-- What the platform holds back and nobody has decided on yet.
CREATE INDEX comment_held ON comment (id)
  WHERE decided IS NULL AND platform_state IN ('pending', 'held');
CREATE INDEX step_moderator ON step (moderator, id);

-- Counts that listings need at once.
CREATE TABLE thread_count (
  thread   INTEGER PRIMARY KEY REFERENCES thread,
  comments INTEGER NOT NULL,
  replies  INTEGER NOT NULL,
  pending  INTEGER NOT NULL,
  hidden   INTEGER NOT NULL,
  flagged  INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE author_count (
  author   TEXT PRIMARY KEY,
  comments INTEGER NOT NULL,
  hidden   INTEGER NOT NULL,
  flagged  INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX author_count_comments ON author_count (comments DESC, author);
CREATE INDEX author_count_flagged ON author_count (flagged DESC, comments DESC, author);

INSERT INTO thread_count (thread, comments, replies, pending, hidden, flagged)
SELECT c.thread, count(*), count(c.parent), count(*) FILTER (WHERE c.status = 'pending'),
       count(*) FILTER (WHERE c.status = 'hidden'), count(f.comment)
FROM comment c LEFT JOIN flag f ON f.comment = c.id GROUP BY c.thread;

INSERT INTO author_count (author, comments, hidden, flagged)
SELECT c.author, count(*), count(*) FILTER (WHERE c.status = 'hidden'), count(f.comment)
FROM comment c LEFT JOIN flag f ON f.comment = c.id GROUP BY c.author;

CREATE TRIGGER comment_counts AFTER INSERT ON comment
BEGIN
  INSERT INTO thread_count (thread, comments, replies, pending, hidden)
  VALUES (new.thread, 1, new.parent IS NOT NULL, new.status = 'pending', new.status = 'hidden')
  ON CONFLICT (thread) DO UPDATE
  SET comments = comments + 1, replies = replies + excluded.replies,
      pending = pending + excluded.pending, hidden = hidden + excluded.hidden;
  INSERT INTO author_count (author, comments, hidden)
  VALUES (new.author, 1, new.status = 'hidden')
  ON CONFLICT (author) DO UPDATE
  SET comments = comments + 1, hidden = hidden + excluded.hidden;
END;

CREATE TRIGGER comment_recounts AFTER UPDATE OF decided, platform_state ON comment
WHEN old.status <> new.status
BEGIN
  UPDATE thread_count
  SET pending = pending + (new.status = 'pending') - (old.status = 'pending'),
      hidden = hidden + (new.status = 'hidden') - (old.status = 'hidden')
  WHERE thread = old.thread;
  UPDATE author_count
  SET hidden = hidden + (new.status = 'hidden') - (old.status = 'hidden')
  WHERE author = old.author;
END;

CREATE TRIGGER comment_moves AFTER UPDATE OF thread, parent, author ON comment
WHEN old.thread <> new.thread OR old.parent IS NOT new.parent OR old.author <> new.author
BEGIN
  UPDATE thread_count
  SET comments = comments - 1, replies = replies - (old.parent IS NOT NULL),
      pending = pending - (new.status = 'pending'), hidden = hidden - (new.status = 'hidden')
  WHERE thread = old.thread;
  UPDATE author_count SET comments = comments - 1, hidden = hidden - (new.status = 'hidden')
  WHERE author = old.author;
  INSERT INTO thread_count (thread, comments, replies, pending, hidden)
  VALUES (new.thread, 1, new.parent IS NOT NULL, new.status = 'pending', new.status = 'hidden')
  ON CONFLICT (thread) DO UPDATE
  SET comments = comments + 1, replies = replies + excluded.replies,
      pending = pending + excluded.pending, hidden = hidden + excluded.hidden;
  INSERT INTO author_count (author, comments, hidden)
  VALUES (new.author, 1, new.status = 'hidden')
  ON CONFLICT (author) DO UPDATE
  SET comments = comments + 1, hidden = hidden + excluded.hidden;
END;

-- Full text; the words are kept here, the texts themselves in "comment" alone.
CREATE VIRTUAL TABLE comment_search USING fts5 (
  text, content = 'comment', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO comment_search (comment_search) VALUES ('rebuild');

CREATE TRIGGER comment_search_insert AFTER INSERT ON comment
BEGIN
  INSERT INTO comment_search (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER comment_search_update AFTER UPDATE OF text ON comment
WHEN old.text <> new.text
BEGIN
  INSERT INTO comment_search (comment_search, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO comment_search (rowid, text) VALUES (new.id, new.text);
END;

-- What moderators wrote about comments, apart from decisions.
CREATE TABLE note (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  comment   INTEGER NOT NULL REFERENCES comment,
  at        INTEGER NOT NULL,
  moderator TEXT NOT NULL,
  text      TEXT NOT NULL
) STRICT;

CREATE INDEX note_comment ON note (comment, id);

-- What was written back: for each form, up to which decision of the log.
CREATE TABLE export (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  at             INTEGER NOT NULL,
  moderator      TEXT NOT NULL,
  form           TEXT NOT NULL,
  source         TEXT,
  after_decision INTEGER NOT NULL,
  up_to_decision INTEGER NOT NULL
) STRICT;

CREATE INDEX export_form ON export (form, id);
