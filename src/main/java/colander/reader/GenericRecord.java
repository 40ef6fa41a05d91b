package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.CommentThread;
import colander.comment.PlatformState;
import colander.text.HtmlText;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One record of a generic file, field by field, on its way to a comment. */
final class GenericRecord {
  /** What stands for "no parent" in files that must put something there. */
  private static final Set<String> NO_PARENT = Set.of("", "0", "-1", "root", "null", "none", "nan");

  private static final Set<String> TOMBSTONES = Set.of("[deleted]", "[removed]");

  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final Map<Field, Integer> ranks = new EnumMap<>(Field.class);

  /** Takes a value, unless a surer column gave one already. */
  void put(FieldNames.Slot slot, String value) {
    Integer rank = ranks.get(slot.field());
    if (rank == null || slot.rank() < rank) {
      ranks.put(slot.field(), slot.rank());
      values.put(slot.field(), value);
    }
  }

  /** Whether there is an id. */
  boolean hasId() {
    return !get(Field.ID).isBlank();
  }

  /** Hands the record in as a comment, or as skipped if it has no text. */
  void handTo(Intake intake, String where) {
    String raw = values.get(Field.TEXT);
    if (raw == null) {
      intake.broken(where, "has no text");
      return;
    }
    if (raw.isBlank() && !hasId()) {
      intake.skip(where, "is empty");
      return;
    }
    CommentId id = hasId() ? intake.id(get(Field.ID).strip()) : intake.nextOrdinal();
    intake.keep(
        Comment.builder(id, thread(intake), HtmlText.guess(raw).strip())
            .parent(parent())
            .author(new Author(get(Field.AUTHOR).strip(), absentIfBlank(Field.AUTHOR_ID)))
            .created(Moments.parse(values.get(Field.CREATED)))
            .platformState(state(raw))
            .raw(raw)
            .build());
  }

  private PlatformState state(String text) {
    return TOMBSTONES.contains(text) ? PlatformState.DELETED : States.of(values.get(Field.STATUS));
  }

  private @Nullable String parent() {
    String parent = get(Field.PARENT).strip();
    return NO_PARENT.contains(parent.toLowerCase(Locale.ROOT)) ? null : parent;
  }

  private CommentThread thread(Intake intake) {
    String title = absentIfBlank(Field.TITLE);
    String link = absentIfBlank(Field.LINK);
    String id = absentIfBlank(Field.THREAD);
    if (id != null) {
      return new CommentThread(id, title, link);
    }
    return title == null ? intake.fileThread(null) : new CommentThread(title, title, link);
  }

  private @Nullable String absentIfBlank(Field field) {
    String value = get(field).strip();
    return value.isEmpty() ? null : value;
  }

  private String get(Field field) {
    return values.getOrDefault(field, "");
  }
}
