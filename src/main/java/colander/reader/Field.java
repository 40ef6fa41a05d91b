package colander.reader;

import java.util.Locale;

/** What a comment is made of, as columns and keys of generic files are mapped to it. */
public enum Field {
  ID,
  TEXT,
  AUTHOR,
  AUTHOR_ID,
  PARENT,
  THREAD,
  TITLE,
  LINK,
  CREATED,
  STATUS;

  /** The word used in {@code --map}: {@code text}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
